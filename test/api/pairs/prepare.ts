import { randomUUID } from 'node:crypto';
import { handoverOf } from '#graph/records/handover/request.ts';
import { handIn, row } from '#test/support/arrivals.ts';
import { declared, investigation, laboratory, ticket } from '#test/support/evidence.ts';
import { isolated } from '#test/support/isolation.ts';
import { idNumberBorn } from '#test/support/people.ts';
import { buildReturn, finishTasks } from '#test/support/return-plan.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  idNumber,
  person,
  QINGBOMEN,
  type World,
  WUCHANG,
} from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';
import type { Side } from './operations/operation.ts';
import type { State } from './states.ts';

const INVESTIGATED = investigation();

/** The day on which two meet; what is over by then, or due, began before. */
export const MEETING = '2020-04-24T04:00:00.000Z';
const BEFORE = '2020-04-20T04:00:00.000Z';
const LONG_BEFORE = {
  ordered: '2020-04-10T04:00:00.000Z',
  released: '2020-04-18T04:00:00.000Z',
  returned: '2020-04-19T04:00:00.000Z',
};

/** The callers of one side. */
export interface Crew {
  readonly worker: Caller;
  readonly keeper: Caller;
  readonly doctor: Caller;
  readonly reviewer: Caller;
  readonly county: Caller;
  readonly feed: Caller;
  readonly elsewhere: Caller;
  readonly resident: Caller;
  /** Somebody whose account is nobody's yet. */
  readonly newcomer: Caller;
  /** The account that is the person's, where one is. */
  readonly bound: Caller;
}

/** Everything that an operation may name, of one person in one state; empty where there is none. */
export interface Ready {
  readonly person: string;
  readonly idNumber: string;
  readonly household: string;
  readonly partner: string;
  readonly child: string;
  /** Homes to move to, one for each side. */
  readonly homes: readonly [string, string];
  /** Numbers of nobody, one for each side. */
  readonly newNumbers: readonly [string, string];
  readonly accounts: readonly [string, string];
  readonly order: string;
  readonly dueOn: Day;
  readonly check: string;
  readonly alert: string;
  readonly case: string;
  readonly discharge: string;
  readonly care: string;
  readonly plan: string;
  readonly paper: string;
  readonly visit: string;
  readonly appeal: string;
  readonly grievance: string;
  readonly erasure: string;
  readonly handover: string;
  readonly waiting: string;
  readonly contact: string;
  readonly arrival: string;
  readonly suspicion: string;
  readonly meeting: string;
  readonly workplace: string;
  readonly bindingCode: string;
  readonly now: string;
  readonly yesterday: Day;
  readonly today: Day;
  readonly tomorrow: Day;
}

export const ACCOUNTS = ['worker-0', 'worker-1'] as const;
const KEEPER = 'keeper';

export const crewOf = (world: World, whose: string, side: Side): Crew => ({
  worker: world.as('COMMUNITY_WORKER', { communities: [CHUCAI, HUBUXIANG], account: ACCOUNTS[side] }),
  keeper: world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: KEEPER }),
  doctor: world.as('PROFESSIONAL', { division: WUCHANG, account: `doctor-${side}` }),
  reviewer: world.as('PROFESSIONAL', { division: WUCHANG, account: `reviewer-${side}` }),
  county: world.as('AUTHORITY', { division: WUCHANG, account: `county-${side}` }),
  feed: world.as('FEED', { scopes: ['arrivals:write'], account: `feed-${side}` }),
  elsewhere: world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN], account: `elsewhere-${side}` }),
  resident: world.as('RESIDENT', { person: whose, account: `resident-${side}-${whose}` }),
  newcomer: world.as('RESIDENT', { account: `newcomer-${side}` }),
  bound: world.as('RESIDENT', { account: `bound-${whose}` }),
});

/** Every account is seen once, so that a grant of theirs stands; and the grid has its workers. */
export async function prepareCrew(world: World): Promise<void> {
  for (const side of [0, 1] as const) {
    const { resident: _, ...crew } = crewOf(world, 'person_none', side);
    for (const caller of Object.values(crew)) await caller.ask('{ viewer { account } }');
  }
  const { worker } = crewOf(world, 'person_none', 0);
  const workers = [...ACCOUNTS, KEEPER];
  await made(worker, 'createGrid', { community: CHUCAI, name: '第一网格', buildings: ['1栋'], workers });
}

/** Does something that is to succeed; answers with its payload. */
async function made(by: Caller, mutation: string, input: object, fields = '__typename'): Promise<any> {
  const { errors, topErrors, ...payload } = await by.mutate(mutation, input, fields);
  if (errors?.length !== 0 || topErrors) throw new Error(`${mutation}: ${JSON.stringify(errors ?? topErrors)}`);
  return payload;
}

/** A person of a home of three, in a state. The clock stands at the meeting after it. */
export async function prepare(world: World, state: State): Promise<Ready> {
  world.setClock(LONG_BEFORE.ordered);
  const number = idNumber();
  const { id: household, members } = await world.buildHousehold([
    person({ idNumber: number, phone: '13800138000' }),
    person({ name: '李芳' }),
    person({ name: '王乐', idNumber: idNumberBorn('2012-11-20') }),
  ]);
  const [whose, partner, child] = members as [string, string, string];
  const homes = [(await world.buildHousehold()).id, (await world.buildHousehold([person()], HUBUXIANG)).id] as const;
  const crew = crewOf(world, whose, 0);
  await crew.resident.ask('{ viewer { account } }');
  await crewOf(world, whose, 1).resident.ask('{ viewer { account } }');
  const context = { world, crew, state, whose, partner, child, household, number };

  const paper = state.notice === 'ISSUED' ? await noticeOf(context) : '';
  world.setClock(LONG_BEFORE.returned);
  const plan = state.plan === 'NONE' ? '' : await planOf(context);
  world.setClock(BEFORE);
  const order = state.isolation === 'NONE' ? null : await orderOf(context);
  const care = state.care === 'NONE' ? '' : await careOf(context);
  world.setClock(MEETING);
  const today = world.today();
  await made(crew.worker, 'issueHealthCode', { person: whose });
  const checks = order ? await world.deps.tasks.tasksCausedBy(order.id) : [];
  return {
    person: whose,
    idNumber: number,
    household,
    partner,
    child,
    homes,
    newNumbers: [idNumber(), idNumber()],
    accounts: ACCOUNTS,
    order: order?.id ?? '',
    dueOn: order?.dueOn ?? today,
    check: checks.find(({ kind }) => kind === 'DAILY_CHECK')?.id ?? '',
    paper,
    plan,
    care,
    ...(await healthOf(context)),
    ...(await workOf(context)),
    ...(await recordsOf(context)),
    ...(await proposedOf(context)),
    ...(await actingOf(context)),
    now: MEETING,
    yesterday: addDays(today, -1),
    today,
    tomorrow: addDays(today, 1),
  };
}

interface Preparing {
  readonly world: World;
  readonly crew: Crew;
  readonly state: State;
  readonly whose: string;
  readonly partner: string;
  readonly child: string;
  readonly household: string;
  readonly number: string;
}

/** The notice of an isolation that was over before. */
async function noticeOf({ world, crew, whose }: Preparing): Promise<string> {
  const { id: order } = await isolated(world, whose, { on: '2020-04-04' });
  world.setClock(LONG_BEFORE.released);
  const { paper } = await made(
    crew.county,
    'issueReleaseNotice',
    { order, idempotencyKey: randomUUID() },
    'paper { id }',
  );
  return paper.id;
}

const orderOf = ({ world, state, whose }: Preparing) =>
  isolated(world, whose, { on: state.isolation === 'DUE' ? '2020-04-10' : '2020-04-19', place: state.place });

async function planOf({ world, crew, state, whose }: Preparing): Promise<string> {
  const plan = await buildReturn(world, whose, { by: KEEPER });
  if (state.plan === 'FINISHED') await finishTasks(world, crew.keeper, plan);
  return plan.id;
}

async function careOf({ world, crew, whose }: Preparing): Promise<string> {
  await made(crew.worker, 'assignCareContact', { person: whose, account: KEEPER });
  return (await world.deps.careContacts.liveOf(whose))!.id;
}

async function healthOf({ world, crew, state, whose }: Preparing) {
  const today = world.today();
  const evidence = laboratory();
  const given = { person: whose, evidence };
  const ready = { alert: '', case: '', discharge: '', appeal: '' };
  if (state.discharge === 'FOLLOWED_UP') {
    // Its days of isolation are over, its rechecks are not.
    const input = { ...given, dischargedOn: addDays(today, -15) };
    ready.discharge = (await made(crew.doctor, 'recordDischarge', input, 'discharge { id }')).discharge.id;
  }
  if (state.case !== 'NONE') {
    const isNumbered = state.case === 'SUSPECTED';
    const input = {
      ...given,
      ...(!isNumbered && { evidence: { ...evidence, number: null } }),
      community: CHUCAI,
      kind: 'SUSPECTED',
      confirmedOn: addDays(today, -1),
      sourceKnown: true,
    };
    ready.case = (await made(crew.doctor, 'recordCase', input, 'case { id }')).case.id;
  }
  if (state.appeal === 'FILED') {
    const input = { person: whose, against: ready.case, statement: '病历是同名者的，请复核' };
    ready.appeal = (await made(crew.resident, 'fileAppeal', input, 'appeals { id }')).appeals[0].id;
  }
  if (state.alert === 'OPEN') {
    await made(crew.worker, 'recordDailyCheck', { person: whose, on: today, temperature: 38.2, symptoms: [] });
    ready.alert = (await world.deps.checks.openAlertOf(whose))!.id;
  }
  return ready;
}

async function workOf({ world, crew, state, household }: Preparing) {
  const dueOn = world.today();
  const planned = { community: CHUCAI, kind: 'VISIT', household, dueOn };
  const { task } = await made(crew.worker, 'planTask', planned, 'task { id }');
  if (state.visit === 'TAKEN') await made(crew.keeper, 'takeTask', { task: task.id });
  const ready = { visit: task.id as string, grievance: '' };
  if (state.grievance !== 'NONE') {
    const input = { kind: 'PROPERTY', party: 'COMMUNITY', community: CHUCAI, description: '门被贴上封条' };
    ready.grievance = (await made(crew.resident, 'reportGrievance', input, 'grievance { id }')).grievance.id;
    const remedy = { grievance: ready.grievance, remedy: 'APOLOGY', remedyBy: addDays(dueOn, 5) };
    if (state.grievance === 'REMEDY_ORDERED') await made(crew.county, 'orderRemedy', remedy);
  }
  return ready;
}

async function recordsOf({ world, crew, state, whose, number }: Preparing) {
  const ready = { erasure: '', handover: '', waiting: '', contact: '', arrival: '', suspicion: '' };
  if (state.handover === 'REQUESTED') {
    ready.waiting = (await world.buildHousehold([person({ idNumber: number })], QINGBOMEN)).members[0]!;
    ready.handover = handoverOf(ready.waiting);
  }
  if (state.contact === 'REQUESTED') {
    const input = {
      division: CHUCAI,
      who: '王小明',
      lastContactOn: addDays(world.today(), -2),
      evidence: INVESTIGATED,
    };
    const far = world.as('PROFESSIONAL', { division: '3301', account: 'far-doctor' });
    const asked = await made(far, 'handOverContact', { ...input, setting: 'OTHER', place: 'HOME' }, 'handover { id }');
    ready.contact = asked.handover.id;
  }
  if (state.arrival === 'UNMATCHED') {
    const before = await unmatchedIn(crew.worker);
    const document = { kind: 'PASSPORT', country: 'IT', number: `YA${randomUUID().replaceAll('-', '').slice(0, 9)}` };
    await handIn(crew.feed, [row({ idNumber: undefined, document })]);
    ready.arrival = (await unmatchedIn(crew.worker)).find((id) => !before.includes(id))!;
  }
  if (state.arrival === 'REPORTED') {
    const arrived = { person: whose, from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(1), evidence: ticket() };
    ready.arrival = (await made(crew.keeper, 'registerArrival', arrived, 'arrival { id }')).arrival.id;
  }
  if (state.suspicion === 'REPORTED') {
    const input = { person: whose, kind: 'SUSPECTED', grounds: '与确诊者同桌吃饭后咳嗽', evidence: declared() };
    ready.suspicion = (await made(crew.keeper, 'reportSuspicion', input, 'suspicion { id }')).suspicion.id;
  }
  if (state.erasure === 'REQUESTED') {
    const input = { person: whose, ground: 'PERSON_REQUEST' };
    ready.erasure = (await made(crew.resident, 'requestErasure', input, 'erasure { id }')).erasure.id;
  }
  return ready;
}

async function proposedOf({ world, crew, state, whose, partner }: Preparing) {
  const ready = { meeting: '', workplace: '' };
  if (state.meeting === 'RECORDED') {
    const input = { on: world.daysAgo(1), people: [whose, partner], evidence: declared() };
    ready.meeting = (await made(crew.keeper, 'recordMeeting', input, 'meeting { id }')).meeting.id;
  }
  if (state.workplace === 'RECORDED') {
    const input = { person: whose, creditCode: '91420100MA4K12345X' };
    ready.workplace = (await made(crew.keeper, 'recordWorkplace', input, 'workplace { id }')).workplace.id;
  }
  return ready;
}

async function unmatchedIn(worker: Caller): Promise<string[]> {
  const { data } = await worker.ask(`{ unmatchedArrivals(division: "${CHUCAI}", first: 100) { nodes { id } } }`);
  return data.unmatchedArrivals.nodes.map(({ id }: { id: string }) => id);
}

async function actingOf({ crew, state, whose, partner, child }: Preparing) {
  const evidence = '户口簿';
  if (state.guardianship === 'APPOINTED')
    await made(crew.worker, 'appointGuardian', { child, guardian: whose, evidence });
  if (state.consent === 'GIVEN') await made(crew.worker, 'giveConsent', { person: whose, to: partner, evidence });
  if (state.trust === 'GIVEN') await made(crew.worker, 'giveConsent', { person: partner, to: whose, evidence });
  if (state.binding === 'NONE') return { bindingCode: '' };
  const { bindingCode } = await made(crew.worker, 'createBindingCode', { person: whose }, 'bindingCode');
  if (state.binding === 'BOUND') {
    await crew.bound.ask('{ viewer { account } }');
    await made(crew.bound, 'bindAccount', { bindingCode });
  }
  return { bindingCode: bindingCode as string };
}
