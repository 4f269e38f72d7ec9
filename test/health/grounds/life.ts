import type { Evidence } from '#graph/core/input/evidence.ts';
import type { Purpose, Role } from '#graph/core/roles.ts';
import { border, clinical, declared, investigation, laboratory, ticket } from '#test/support/evidence.ts';
import { type Caller, CHUCAI, NANGANG, person, type World, WUCHANG } from '#test/support/world.ts';
import { addDays, dayOf } from '#verify/calendar.ts';
import { type Actor, type Journey, type Ledger, openLedger } from './ledger.ts';

interface Speaker extends Actor {
  readonly caller: Caller;
}

export const pick = <T>(from: readonly T[], nth: number): T => from[nth % from.length]!;

/** Every sixth step is tried by whoever it may be, for whom it is meant or not. */
export const chosen = (by: number, apt: readonly Speaker[], all: readonly Speaker[]): Speaker =>
  by % 6 === 0 ? pick(all, by / 6) : pick(apt, by);

const ACCEPTED_DENIALS = new Set(['FORBIDDEN', 'NOT_FOUND']);

export type Life = Awaited<ReturnType<typeof openLife>>;

/** A few people of one community, and everybody who may do something about them. */
export async function openLife(world: World, start: string) {
  let now = Date.parse(start);
  world.setClock(start);
  const named = [person(), person(), person()];
  const people: { readonly id: string; readonly idNumber: string }[] = [];
  for (const one of named) {
    const { members } = await world.buildHousehold([one]);
    people.push({ id: members[0]!, idNumber: one.idNumber });
  }
  const as = (role: Role, account: string, claims: object): Speaker => ({
    role,
    account,
    ...claims,
    caller: world.as(role, { account, ...claims }),
  });
  const selves = people.map(({ id }) => as('RESIDENT', `self-${id}`, { person: id }));
  const workers = [
    ...['worker', 'worker-2'].map((account) => as('COMMUNITY_WORKER', account, { communities: [CHUCAI] })),
    ...people.map(({ id }) => as('COMMUNITY_WORKER', `self-${id}`, { communities: [CHUCAI] })),
  ];
  const feeds = ['border', 'railway'].map((account) => as('FEED', account, { scopes: ['arrivals:write'] }));
  const professionals = [
    as('PROFESSIONAL', 'of-the-street', { division: '420106006' }),
    ...['doctor', 'second'].map((account) => as('PROFESSIONAL', account, { division: WUCHANG })),
    as('PROFESSIONAL', 'of-the-city', { division: '4201' }),
  ];
  const all = [...selves, ...workers, ...feeds, ...professionals, as('AUTHORITY', 'county', { division: WUCHANG })];
  const ledger: Ledger = openLedger(() => now);

  return {
    world,
    ledger,
    people,
    selves,
    workers,
    feeds,
    professionals,
    all,
    today: () => dayOf(now),
    async pass(hours: number) {
      now += hours * 3_600_000;
      world.setClock(new Date(now).toISOString());
      // What a drain leaves due comes with the next one.
      for (let i = 0; i < 3; i++) await world.drain();
    },
    /** Seconds, so that what is done has an order. */
    next() {
      now += 1000;
      world.setClock(new Date(now).toISOString());
    },
  };
}

/** What is answered when it is done; null where it is refused. */
export async function tried({ caller }: Speaker, mutation: string, input: object, fields: string, purpose?: Purpose) {
  const headers = purpose ? { 'x-purpose': purpose } : undefined;
  const { errors, topErrors, ...payload } = await caller.mutate(mutation, input, fields, headers);
  const [broken] = (topErrors ?? []).filter(({ extensions }: any) => !ACCEPTED_DENIALS.has(extensions.code));
  if (broken) throw new Error(`${mutation}: ${JSON.stringify([broken, input])}`);
  return topErrors || errors.length > 0 ? null : payload;
}

export async function read({ caller }: Speaker, query: string, purpose: Purpose): Promise<any> {
  const { data, errors } = await caller.askFor(purpose, query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export const WAYS: readonly Omit<Journey, 'arrivedOn'>[] = [
  { from: 'ABROAD', place: 'IT', kind: 'ARRIVAL_ABROAD' },
  { from: 'ABROAD', place: 'IT', kind: 'ARRIVAL_ABROAD' },
  { from: 'HIGH_RISK_AREA', place: NANGANG, kind: 'ARRIVAL_HIGH_RISK_AREA' },
  { from: 'ABROAD', place: 'HK', kind: 'ARRIVAL_ABROAD' },
  { from: 'HIGH_RISK_AREA', place: NANGANG, kind: 'ARRIVAL_HIGH_RISK_AREA' },
  { from: 'ABROAD', place: 'XX', kind: null },
  { from: 'HIGH_RISK_AREA', place: WUCHANG, kind: null },
  { from: 'ABROAD', place: 'CN', kind: null },
  { from: 'HIGH_RISK_AREA', place: '999999', kind: null },
  { from: 'ELSEWHERE', place: NANGANG, kind: 'ARRIVAL_HIGH_RISK_AREA' },
  { from: 'ABROAD', place: null, kind: null },
  { from: 'ELSEWHERE', place: '330102', kind: null },
];
export const wayOf = (nth: number, arrivedOn: string): Journey => ({ ...pick(WAYS, nth), arrivedOn });

/** Days of before, today, and those that no record has. */
export const dayFor = ({ today }: Life, nth: number): string =>
  pick(
    [
      today(),
      '2020-04-14',
      today(),
      addDays(today(), -1),
      '2020-04-15',
      '2020-04-13',
      addDays(today(), 1),
      '0020-04-15',
    ],
    nth,
  );

const sender = (): Evidence => ({ ...border(), kind: 'SENDER_RECORD' });
export const letter = (): Evidence => ({ ...ticket(), kind: 'ASSISTANCE_LETTER' });
const invented = (): Evidence => ({ ...ticket(), number: '111111' });
export const ARRIVED = [ticket, border, ticket, sender, declared, letter, border, ticket, clinical, invented] as const;
export const EXAMINED = [laboratory, laboratory, clinical, laboratory, clinical, ticket, invented] as const;
export const TRACED = [investigation, letter, investigation, investigation, laboratory, declared, invented] as const;

/** Every second finding comes without its number. */
const withoutNumber = (evidence: Evidence, nth: number): Evidence =>
  nth % 2 === 0 ? evidence : { ...evidence, number: null };
export const finding = (kinds: readonly (() => Evidence)[], nth: number): Evidence =>
  withoutNumber(pick(kinds, Math.floor(nth / 2))(), nth);

/** One of these, the newest first. */
export const oneOf = (ids: readonly string[], nth: number): string | null =>
  [...ids].reverse()[nth % (ids.length || 1)] ?? null;

/** The arrivals of somebody, as they read them. */
export async function arrivalsOf(life: Life, who: number): Promise<readonly string[]> {
  const { id, self } = { ...pick(life.people, who), self: pick(life.selves, who) };
  const query = `{ person(id: "${id}") { arrivals { id role from place arrivedOn } } }`;
  const { arrivals } = (await read(self, query, 'CARE')).person;
  for (const one of arrivals as ({ id: string; role: string } & Omit<Journey, 'kind'>)[])
    if (['ARRIVAL', 'COMPANION'].includes(one.role)) life.ledger.read(id, one);
  return arrivals.map((one: { id: string }) => one.id);
}

/** Everything that is recorded of somebody, as they read it, and the cases of the community. */
export async function recordsOf(life: Life, who: number): Promise<readonly string[]> {
  const { id } = pick(life.people, who);
  const query = `{ person(id: "${id}") { contacts { id } discharges { id } } }`;
  const { person: whose } = await read(pick(life.selves, who), query, 'INVESTIGATION');
  const ids = (list: readonly { id: string }[] | null) => (list ?? []).map((one) => one.id);
  const cases = life.ledger.cases.map((one) => one.id!);
  return [...(await arrivalsOf(life, who)), ...cases, ...ids(whose.contacts), ...ids(whose.discharges)];
}

export const dischargesOf = async (life: Life, who: number): Promise<readonly string[]> =>
  (await recordsOf(life, who)).filter((id) => id.startsWith('discharge_'));

export const caseAt = ({ ledger }: Life, nth: number): string | null =>
  oneOf(
    ledger.cases.map(({ id }) => id!),
    nth,
  );
