import DataLoader from 'dataloader';
import { NATION } from '#graph/core/access.ts';
import { valuesWith } from '#graph/core/plan/adopted.ts';
import type { ValuesOn } from '#graph/core/plan/values.ts';
import { open } from '#graph/mechanism/envelope.ts';
import { keys as measureKeys } from '#graph/oversight/measure/keys.ts';
import type { Measure } from '#graph/oversight/measure/store.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import type { Identity } from '#graph/people/person/policy.ts';
import { type Household, type Person, readFor, type Sees, standing } from '#graph/people/person/store.ts';
import type { StoredEvidence } from '#graph/region/evidence/store.ts';
import { keys as placeKeys } from '#graph/region/place/keys.ts';
import type { Community, Division } from '#graph/region/place/store.ts';
import { keys as responseKeys } from '#graph/region/response/keys.ts';
import type { EmergencyResponse } from '#graph/region/response/store.ts';
import { type Assessment, assessLevel, isAnchored } from '#graph/region/risk-level/policy.ts';
import { keys as tierKeys } from '#graph/region/tier/keys.ts';
import type { CommunityCase } from '#graph/region/tier/policy-class.ts';
import type { TierStanding } from '#graph/region/tier/store.ts';
import { communityOfScoped, readDatedId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { keys as stockKeys } from '#graph/supply/stock/keys.ts';
import type { StockItem } from '#graph/supply/stock/store.ts';
import { keys as supplyPointKeys } from '#graph/supply/supply-point/keys.ts';
import type { SupplyPoint } from '#graph/supply/supply-point/store.ts';
import { keys as gridKeys } from '#graph/workforce/grid/keys.ts';
import type { Grid, GridBuilding } from '#graph/workforce/grid/store.ts';
import { addDays, dayOf, type Day } from '#verify/calendar.ts';
import type { Deps } from './deps.ts';

/**
 * Reads of one request, batched by tick and read once: by key all nouns share one loader, so that a page of
 * orders with its communities and supply points is one batch. What a write relies on is guarded by its
 * conditions, and read anew when one of them fails.
 */
export function openLoaders({ db, countedCases, evidence, persons, codes, policies, keyring }: Deps, now: Date) {
  const today = dayOf(now.getTime());
  // Divisions never change: read alone they need no consistency, which costs twice.
  const item = new DataLoader<Key, unknown, string>(
    (wanted) => db.getMany(wanted, { consistent: !wanted.every(({ pk }) => pk.startsWith('PUBLIC#DIVISION#')) }),
    { cacheKeyFn: ({ pk, sk }) => `${pk}\n${sk}` },
  );
  const load =
    <T>() =>
    (key: Key) =>
      item.load(key) as Promise<T | null>;
  const division = load<Division>();
  const community = load<Community>();
  const household = load<Household>();
  const person = load<Person>();
  const supplyPoint = load<SupplyPoint>();
  const stock = load<StockItem>();
  const measure = load<Measure>();
  const response = load<EmergencyResponse>();
  const tierStanding = load<TierStanding>();
  const grid = load<Grid>();
  const gridBuilding = load<GridBuilding>();

  const wrappedKey = new DataLoader<string, Uint8Array | null>((ids) => persons.wrappedKeys(ids));
  const identity = new DataLoader<Person, Identity | null, string>(
    (wanted) => Promise.all(wanted.map((one) => openIdentity(one))),
    { cacheKeyFn: ({ id }) => id },
  );
  /** Null when the key was destroyed: the person is forgotten. */
  async function openIdentity({ id, sealed }: Person): Promise<Identity | null> {
    const wrapped = await wrappedKey.load(id);
    return wrapped && open<Identity>(await keyring.unwrapDataKey(id, wrapped), id, sealed);
  }

  const values = perKey(async (division: string): Promise<ValuesOn> => {
    const divisions = division === NATION ? [NATION] : [NATION, division];
    const adopted = await Promise.all(divisions.map((one) => policies.adoptedBy(one, today)));
    return valuesWith(adopted.flat());
  });
  const assessed = perKey(async (dayAndCode: string): Promise<Assessment | null> => {
    const [day, code] = [dayAndCode.slice(0, 10) as Day, dayAndCode.slice(10)];
    const national = await values(NATION);
    const enough = (read: readonly StoredEvidence[]) => isAnchored(read, day, national);
    const { read } = await evidence.newestEvidence(code, { until: day, enough });
    return read.length > 0 ? assessLevel(read, day, national) : null;
  });

  return {
    division: (code: string) => division(placeKeys.division(code)),
    community: (code: string) => community(placeKeys.community(code)),
    household: (inCommunity: string, id: string) => household(personKeys.household(inCommunity, id)),
    /** A person, also by the id of a registration that was handed over. */
    async person(id: string): Promise<Person | null> {
      const found = await person(personKeys.person(id));
      return standing(found?.movedTo === undefined ? found : await person(personKeys.person(found.movedTo)));
    },
    /** The same for who sees them: see `readFor`. */
    personFor: (id: string, sees: Sees) => readFor((one) => person(personKeys.person(one)), id, sees),
    response: (inDivision: string) => response(responseKeys.response(inDivision)),
    measure: async (id: string) => {
      const dated = readDatedId('measure', id);
      return dated && measure(measureKeys.measure(dated.community, dated.day, id));
    },
    grid: async (id: string) => {
      const inCommunity = communityOfScoped('grid', id);
      return inCommunity === null ? null : grid(gridKeys.grid(inCommunity, id));
    },
    /** The grid that a building lies in; null where none covers it. */
    gridOfBuilding: async (inCommunity: string, building: string) =>
      (await gridBuilding(gridKeys.gridBuilding(inCommunity, building)))?.grid ?? null,
    supplyPoint: (id: string) => supplyPoint(supplyPointKeys.supplyPoint(id)),
    stock: (supplyPoint: string, sku: string) => stock(stockKeys.stock(supplyPoint, sku)),
    tierStanding: (code: string) => tierStanding(tierKeys.tierStanding(code)),
    identity: (of: Person) => identity.load(of),
    /** The wrapped data key of a person; null when it was destroyed. */
    wrappedKey: (person: string) => wrappedKey.load(person),
    /** What a division's own evidence says of a day; null where it has none by then. */
    assessment: (code: string, day: Day = today) => assessed(`${day}${code}`),
    /**
     * The policy values of the nation (`CN`) or a county, by days up to today: see `policyStore.adoptedBy`.
     */
    values,
    /** The confirmed cases of a community that count today, as far as its class rests on them. */
    cases: perKey(async (code: string): Promise<CommunityCase[]> => {
      const national = await values(NATION);
      const since: Day = addDays(today, -national(today).communityWindowDays);
      return countedCases.confirmedSince(code, since);
    }),
    /** The facts of a household. */
    facts: perKey((id: string) => codes.facts(id)),
    memberIds: perKey((id: string) => persons.memberIds(id.split('_')[1] ?? '', id)),
  };
}

/** Questions that DynamoDB cannot batch: asked once each, at the same time. */
function perKey<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const loader = new DataLoader<string, T>((wanted) => Promise.all(wanted.map(ask)));
  return (key) => loader.load(key);
}
