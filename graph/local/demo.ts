import { agreementWrite, issuerWrite } from '#graph/codes/health-code/store-trust.ts';
import { systemContext } from '#graph/context.ts';
import type { Deps } from '#graph/deps.ts';
import { isolationChange } from '#graph/health/isolation/order.ts';
import { returnPlanChange } from '#graph/health/return/plan.ts';
import { type Change, makeDue } from '#graph/mechanism/change.ts';
import { send } from '#graph/mechanism/commit.ts';
import { seal } from '#graph/mechanism/envelope.ts';
import { create } from '#graph/mechanism/lifecycle.ts';
import { ACTING } from '#graph/people/guardian/policy.ts';
import { actingWrite, carriedWrite, newActing } from '#graph/people/guardian/store.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { householdWrite, personWrites } from '#graph/people/person/store.ts';
import { handoverOf, handoverChange } from '#graph/records/handover/request.ts';
import { dayReportWrite } from '#graph/region/evidence/store.ts';
import { responseItem, responseWrites } from '#graph/region/response/store.ts';
import { householdId } from '#graph/store/ids.ts';
import { stockWrite } from '#graph/supply/stock/store.ts';
import { supplyPointWrites } from '#graph/supply/supply-point/store.ts';
import { addDays, dayOf } from '#verify/calendar.ts';
import { COLOUR_RULES } from '#verify/colour-rules.ts';
import { CHUCAI, DEMO_SUPPLY_POINT, type DemoHousehold, HOUSEHOLDS, HUBUXIANG, STOCK } from './demo-data.ts';
import type { DataKeys } from './keys.ts';

export const WUCHANG = '420106';
const SHANGCHENG = '330102';
const HUBEI = '42';
const ZHEJIANG = '33';

export const DEMO_SUPPLIER = 'supplier_huimin';
/**
 * Days of reports, up to the day before yesterday: a whole window of quiet days. Yesterday's is yet to be
 * handed in, as on any morning.
 */
const REPORTED_DAYS = 20;
const NOT_YET_REPORTED_DAYS = 1;
const A_YEAR = 365 * 86_400_000;

/**
 * Fills an empty table with the demo. It goes round the services, but not round the shapes that they write.
 */
export async function loadDemo(deps: Deps, dataKeys: DataKeys): Promise<void> {
  const { db, supply, clock } = deps;
  if (await supply.supplyPoint(DEMO_SUPPLY_POINT)) return;
  const now = clock();
  const write = (change: Change) => send({ db, now }, change);
  await write(trustChange(dataKeys, now));
  for (const household of HOUSEHOLDS) await write(await householdChange(deps, household, now));
  for (const writes of actingChange(now)) await write(writes);
  await write(await isolated(deps));
  await write(await returned(deps));
  const assess = [WUCHANG, SHANGCHENG].map((subject) =>
    makeDue({ kind: 'ASSESS_DIVISION', subject, at: now.toISOString() }),
  );
  await write([...reportChange(WUCHANG, 12, now), ...reportChange(SHANGCHENG, 3, now), ...assess]);
  await write([HUBEI, ZHEJIANG].flatMap((province) => emergencyChange(province, now)));
  // Last, because its presence says that the demo is whole.
  await write([
    ...STOCK.map((item) => stockWrite(DEMO_SUPPLY_POINT, item)),
    ...supplyPointWrites({
      id: DEMO_SUPPLY_POINT,
      name: '惠民生鲜 · 楚材保供点',
      supplier: DEMO_SUPPLIER,
      communities: [CHUCAI, HUBUXIANG],
      hours: { opens: '09:00', closes: '18:00', slotCapacity: 10 },
    }),
  ]);
}

export function trustChange({ regions }: DataKeys, now: Date): Change {
  const names: Record<string, { zh: string; en: string }> = {
    '4201': { zh: '武汉市', en: 'Wuhan' },
    '3301': { zh: '杭州市', en: 'Hangzhou' },
  };
  const notBefore = now.getTime() - A_YEAR;
  const issuers = regions.map(({ region, publicKey }) =>
    issuerWrite({
      region,
      name: names[region] ?? { zh: region, en: region },
      keys: [{ jwk: publicKey, notBefore, notAfter: now.getTime() + A_YEAR }],
    }),
  );
  const agreements = COLOUR_RULES.flatMap(({ region: destination, version: ruleVersion }) =>
    regions
      .filter(({ region }) => region !== destination)
      .map(({ region }) => agreementWrite({ destination, issuer: region, from: notBefore, ruleVersion })),
  );
  return [...issuers, ...agreements];
}

const registered = (now: Date) => ({ registeredBy: 'demo', registeredAt: now.toISOString() });

async function householdChange(
  deps: Deps,
  { key, community, address, members, known }: DemoHousehold,
  now: Date,
): Promise<Change> {
  const { keyring } = deps;
  const id = householdId(community, `demo-${key}`);
  const persons = members.map(async ({ key: memberKey, ...identity }, i) => {
    const person = idOfDemo(memberKey);
    const { raw, wrapped } = await keyring.createDataKey(person);
    return personWrites(
      {
        person: {
          ...personKeys.person(person),
          id: person,
          householdId: id,
          community,
          sealed: seal(raw, person, identity),
          holder: known && idOfDemo(known.key),
          standingVersion: 0,
          ...registered(now),
        },
        heldIn: known?.community,
        wrappedKey: wrapped,
        idNumberHash: await keyring.hash('id-number', identity.idNumber),
        phoneHash: identity.phone ? await keyring.hash('phone', identity.phone) : null,
      },
      String(i),
    );
  });
  return [
    householdWrite({ id, community, address, people: members.length, ...registered(now) }),
    ...(await Promise.all(persons)).flat(),
    ...(known ? await requestChange(deps, known, { community, registration: idOfDemo(members[0]!.key) }) : []),
  ];
}

const idOfDemo = (key: string): string => `person_demo-${key}`;

/** The new community asks the former one to hand over. */
async function requestChange(
  deps: Deps,
  { key, community: asked }: NonNullable<DemoHousehold['known']>,
  { community: requestedBy, registration: ref }: { community: string; registration: string },
): Promise<Change> {
  const request = {
    kind: 'REGISTRATION',
    asked,
    person: idOfDemo(key),
    ref,
    requestedBy,
    id: handoverOf(ref),
  } as const;
  return (await handoverChange(systemContext(deps, 'demo'), request)).writes;
}

/**
 * 王小明 acts for his son as the guardian, and for his wife, who has consented: one phone carries the codes of
 * the family.
 */
function actingChange(now: Date): Change[] {
  const agent = idOfDemo('wang-xiaoming');
  const begun = {
    event: 'BEGIN',
    actor: { account: 'demo', role: 'COMMUNITY_WORKER' },
    now,
    detail: { evidence: 'demo' },
  } as const;
  const son = { person: idOfDemo('wang-le'), kind: 'GUARDIAN', agent } as const;
  const wife = { person: idOfDemo('li-fang'), kind: 'CONSENT', agent } as const;
  return [
    [actingWrite(create(ACTING.GUARDIAN, newActing(son), begun).noun), carriedWrite(son, true)],
    [actingWrite(create(ACTING.CONSENT, newActing(wife), begun).noun), carriedWrite(wife, true)],
  ];
}

/** 赵磊 is a contact of three days ago, isolated at home: his household has delivery alone. */
async function isolated(deps: Deps): Promise<Change> {
  const context = systemContext(deps, 'demo');
  const contact = await deps.persons.person(idOfDemo('zhao-lei'));
  if (!contact) throw new Error('The demo has lost somebody');
  const on = addDays(context.today, -3);
  const number = '流调2020-0417';
  const evidence = { kind: 'INVESTIGATION_REPORT', issuer: '武昌区疾控中心', number, on } as const;
  const fact = { id: 'fact_demo-zhao-lei', kind: 'CONTACT', on, evidence } as const;
  const asked = { place: 'HOME', cause: 'CONTACT', ref: 'contact_demo-zhao-lei', fact } as const;
  return (await isolationChange(context, contact, asked)).change;
}

/** 王小明 is back from isolation: what the community does for his return waits for a worker. */
async function returned(deps: Deps): Promise<Change> {
  const back = await deps.persons.person(idOfDemo('wang-xiaoming'));
  if (!back) throw new Error('The demo has lost somebody');
  return returnPlanChange(systemContext(deps, 'demo'), back, {
    id: 'isolationOrder_demo-wang-xiaoming',
    causes: ['ARRIVAL_HIGH_RISK_AREA'],
  });
}

/** Quiet days with a few old cases: LOW by complete evidence. */
const reportChange = (division: string, cumulativeConfirmed: number, now: Date): Change =>
  Array.from({ length: REPORTED_DAYS }, (_, i) =>
    dayReportWrite({
      division,
      day: addDays(dayOf(now.getTime()), i - REPORTED_DAYS - NOT_YET_REPORTED_DAYS),
      newConfirmed: 0,
      cumulativeConfirmed,
      clusters: 0,
      evidence: 'demo',
      recordedBy: 'demo',
      recordedAt: now.toISOString(),
    }),
  );

/** A response in force, so that control measures can be tried: outside one none applies (org.3). */
function emergencyChange(divisionCode: string, now: Date): Change {
  const startedAt = new Date(now.getTime() - REPORTED_DAYS * 86_400_000).toISOString();
  const started = {
    event: 'START',
    level: 'II',
    at: startedAt,
    account: 'demo',
    role: 'AUTHORITY',
    legalBasis: '演示用二级响应令',
    clause: 'org.3',
  } as const;
  const response = { id: `${startedAt}#demo`, divisionCode, level: 'II', status: 'IN_FORCE', startedAt } as const;
  return responseWrites(responseItem({ ...response, history: [started] }), null);
}
