import { createHash } from 'node:crypto';
import { handoverOf } from '#graph/records/handover/request.ts';
import { done } from '#test/support/api.ts';
import { declared, ticket, investigation, laboratory } from '#test/support/evidence.ts';
import { buildGrid, causeTask } from '#test/support/grid.ts';
import { isolated } from '#test/support/isolation.ts';
import { bringTo, proposed, startResponse } from '#test/support/measures.ts';
import { buildShop } from '#test/support/shop.ts';
import { buildWarning, move, type Move } from '#test/support/warnings.ts';
import { type Caller, CHUCAI, idNumber, person, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';
import { accountOf, type Near } from './relations.ts';

/** One of everything in Chucai that somebody asks for, or does something with. */
export async function buildPlaces(world: World) {
  await bringTo(world, 'MEDIUM');
  const shop = await buildShop(world, { RICE: 99 }, { slotCapacity: 50 });
  const [partner, neighbour, stranger] = await peopleBeside(world, shop.household);
  const near: Near = {
    self: shop.person,
    partner,
    neighbour,
    stranger,
    supplier: shop.supplier,
    keeper: 'worker',
    volunteer: 'volunteer',
  };
  const crew = await buildGrid(world);
  const county = world.as('AUTHORITY', { division: WUCHANG, account: accountOf('AUTHORITY', 'COUNTY', near) });
  await county.ask('{ viewer { account } }');
  const warnings = {
    raised: await warningAfter(world, []),
    rectifying: await warningAfter(world, ['NOTIFY']),
    reported: await warningAfter(world, ['NOTIFY', 'REPORT_RECTIFICATION']),
  };
  await startResponse(world, 'II');
  const { id: order } = await isolated(world, near.partner, { on: world.today() });
  const places = {
    near,
    grid: crew.id,
    household: shop.household,
    supplyPoint: shop.supplyPoint,
    orders: await ordersOf(shop),
    warnings,
    measure: (await proposed(world, crew.worker)).id as string,
    task: await taskOf(world, crew.worker, near),
    order,
    check: await checkOf(world, crew.worker, order, near),
    ...(await foundOf(world, near)),
    import: await importOf(county),
    listed: await listedOf(world),
    onCall: await onCallOf(world, county, near),
    appeal: await appealOf(world, near),
    grievances: await grievancesOf(world, shop.supplyPoint, near),
    handovers: await handoversOf(world),
    ...(await professionalsOf(world, near)),
    code: await codeOf(world, near.self),
    paper: await paperOf(world, near.self),
    today: world.today(),
    yesterday: world.daysAgo(1),
    tomorrow: world.daysAgo(-1),
  };
  await world.tell();
  return places;
}

export type Places = Awaited<ReturnType<typeof buildPlaces>>;

async function peopleBeside(world: World, household: string): Promise<[string, string, string]> {
  const { person: partner } = await world
    .as('COMMUNITY_WORKER', { communities: [CHUCAI] })
    .mutate('registerPerson', { household, ...person({ name: '李芳', phone: '13800138000' }) }, 'person { id }');
  const neighbour = await world.buildHousehold();
  const stranger = await world.buildHousehold([person()], QINGBOMEN);
  return [partner.id, neighbour.members[0]!, stranger.members[0]!];
}

async function warningAfter(world: World, moves: readonly Move[]): Promise<string> {
  const id = await buildWarning(world);
  const county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
  const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'reporter' });
  for (const one of moves) await move(one === 'REPORT_RECTIFICATION' ? worker : county, one, id);
  return id;
}

async function ordersOf(shop: Awaited<ReturnType<typeof buildShop>>) {
  const [placed, accepted, picking, packed, dispatched] = [
    await shop.placed(),
    await shop.placed(),
    await shop.placed(),
    await shop.placed({ mode: 'DELIVERY' }),
    await shop.placed({ mode: 'DELIVERY' }),
  ];
  await shop.move(accepted, 'accept');
  await shop.move(picking, 'accept', 'startPicking');
  await shop.move(packed, 'accept', 'startPicking', 'pack');
  await shop.move(dispatched, 'accept', 'startPicking', 'pack', 'dispatch');
  return { placed, accepted, picking, packed, dispatched };
}

/** An area on the list of the province. */
async function listedOf(world: World): Promise<string> {
  const area = '420102';
  const notice = {
    kind: 'PUBLISHED_NOTICE',
    issuer: '湖北省防控指挥部',
    number: '鄂防指通告2020年第9号',
    on: '2020-04-01',
  };
  const province = world.as('AUTHORITY', { division: '42', account: 'province' });
  await done(province, 'listHighRiskArea', { area, from: world.today(), notice }, 'highRiskArea { listed }');
  return area;
}

/** A visit that a volunteer makes. */
async function taskOf(world: World, worker: Caller, { volunteer }: Near): Promise<string> {
  await world.as('VOLUNTEER', { communities: [CHUCAI], account: volunteer }).ask('{ viewer { account } }');
  const { id: task } = await causeTask(world, { kind: 'VISIT' });
  await done(worker, 'assignTask', { task, account: volunteer }, 'task { id }');
  return task;
}

async function checkOf(world: World, worker: Caller, order: string, { volunteer }: Near): Promise<string> {
  const tasks = await world.deps.tasks.tasksCausedBy(order);
  const { id: task } = tasks.find(({ kind }) => kind === 'DAILY_CHECK')!;
  await done(worker, 'assignTask', { task, account: volunteer }, 'task { id }');
  return task;
}

/** A case of somebody who does not live alone, one of nobody, and an arrival of the neighbour. */
async function foundOf(world: World, { neighbour }: Near) {
  const doctor = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
  const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'registrar' });
  const on = world.daysAgo(1);
  const [patient] = (await world.buildHousehold([person(), person()])).members;
  const found = { community: CHUCAI, person: patient, confirmedOn: on, sourceKnown: true, evidence: laboratory() };
  const nameless = { community: CHUCAI, confirmedOn: on, sourceKnown: true, evidence: laboratory() };
  const keeper = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  const heard = { person: neighbour, kind: 'SUSPECTED', grounds: '与确诊者同桌吃饭后咳嗽', evidence: declared() };
  const arrived = { person: neighbour, from: 'ABROAD', place: 'IT', arrivedOn: on, evidence: ticket() };
  return {
    case: (await doctor.mutate('recordCase', found, 'case { id }')).case.id as string,
    nameless: (await doctor.mutate('recordCase', nameless, 'case { id }')).case.id as string,
    suspicion: (await keeper.mutate('reportSuspicion', heard, 'suspicion { id }')).suspicion.id as string,
    arrival: (await worker.mutate('registerArrival', arrived, 'arrival { id }')).arrival.id as string,
  };
}

async function importOf(county: Caller): Promise<string> {
  const digest = createHash('sha256').update('denials').digest('hex');
  return (await county.mutate('startImport', { name: 'days.csv', digest, rows: 1 }, 'import { id }')).import.id;
}

/** The night of a day, in China. */
export const nightOf = (day: string) => ({ from: `${day}T12:00:00.000Z`, until: `${day}T23:00:00.000Z` });

/** A night to come, so that nobody is on call in the county now; in the city somebody is. */
async function onCallOf(world: World, county: Caller, near: Near): Promise<string> {
  const account = accountOf('PROFESSIONAL', 'CITY', near);
  const city = world.as('PROFESSIONAL', { division: '4201', account });
  await city.ask('{ viewer { account } }');
  const now = { division: '4201', account, until: nightOf(world.daysAgo(-2)).until };
  await done(city, 'putOnCall', now, 'onCall { id }');
  const night = { division: WUCHANG, account: 'doctor', ...nightOf(world.daysAgo(-2)) };
  return (await done(county, 'putOnCall', night, 'onCall { id }')).onCall.id;
}

async function codeOf(world: World, bearer: string): Promise<string> {
  const { healthCode } = await world
    .as('COMMUNITY_WORKER', { communities: [CHUCAI] })
    .mutate('issueHealthCode', { person: bearer }, 'healthCode { token }', { 'x-purpose': 'CODE_ISSUING' });
  return healthCode.token;
}

/** Of the one who is isolated, with what was said. */
async function appealOf(world: World, { partner }: Near): Promise<string> {
  const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'filing' });
  const input = { person: partner, statement: '当日不在场，流调把人记错了' };
  return (await done(worker, 'fileAppeal', input, 'appeals { id }')).appeals[0].id;
}

/** Those that were remedied: of a resident, of one whose words a worker wrote down, and against the shop. */
async function grievancesOf(world: World, supplyPoint: string, near: Near) {
  const county = world.as('AUTHORITY', { division: WUCHANG, account: 'remedying' });
  const resident = world.as('RESIDENT', { person: near.self, account: 'complaining' });
  const keeper = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: near.keeper });
  const about = { kind: 'PROPERTY', community: CHUCAI, description: '门被贴上封条' };
  async function remedied(by: Caller, input: object): Promise<string> {
    const { grievance } = await done(by, 'reportGrievance', { ...about, ...input }, 'grievance { id }');
    const remedy = { grievance: grievance.id, remedy: 'APOLOGY', remedyBy: world.daysAgo(-5) };
    await done(county, 'orderRemedy', remedy, 'grievance { id }');
    return grievance.id;
  }
  return {
    own: await remedied(resident, { party: 'COMMUNITY' }),
    written: await remedied(keeper, { party: 'OTHER', person: near.self }),
    shop: await remedied(resident, { party: 'SUPPLIER', supplyPoint }),
  };
}

/** A registration elsewhere that the community declined, and a contact whom nobody there has named yet. */
async function handoversOf(world: World) {
  const registered = idNumber();
  await world.buildHousehold([person({ idNumber: registered })]);
  const here = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'declining' });
  const far = world.as('PROFESSIONAL', { division: '3301', account: 'far-doctor' });
  const { members } = await world.buildHousehold([person({ idNumber: registered })], QINGBOMEN);
  const declined = handoverOf(members[0]!);
  await done(here, 'declineHandover', { handover: declined, reason: 'STILL_LIVES_HERE' }, 'handover { id }');
  const contact = {
    division: CHUCAI,
    who: '王小明',
    lastContactOn: world.daysAgo(1),
    setting: 'OTHER',
    place: 'HOME',
    evidence: investigation(),
  };
  const { handover } = await done(far, 'handOverContact', contact, 'handover { id }');
  return { declined, contact: handover.id as string };
}

/** What is a professional's by name: a recheck that they have taken, and somebody whom they care for. */
async function professionalsOf(world: World, near: Near) {
  const account = accountOf('PROFESSIONAL', 'COUNTY', near);
  const doctor = world.as('PROFESSIONAL', { division: WUCHANG, account });
  const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'caring' });
  const { id: recheck } = await causeTask(world, { kind: 'RECHECK' });
  await done(doctor, 'takeTask', { task: recheck }, 'task { id }');
  await done(worker, 'assignCareContact', { person: near.partner, account }, 'careContact { id }');
  return { recheck, care: (await world.deps.careContacts.liveOf(near.partner))!.id };
}

async function paperOf(world: World, of: string): Promise<string> {
  const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'certifying' });
  const headers = { 'x-purpose': 'REGISTRATION' };
  return (await worker.mutate('issueResidenceCertificate', { person: of }, 'paper { number }', headers)).paper.number;
}
