import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { issueCode } from '#test/support/codes.ts';
import { declared, ticket } from '#test/support/evidence.ts';
import { isolated } from '#test/support/isolation.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, WUCHANG } from '#test/support/world.ts';

/** What a community reports of somebody's health: it asks nothing of them, and marks nobody. */

const REPORT = 'alreadyReported suspicion { id kind standing grounds decideBy clause advice(lang: EN) }';
const GROUNDS = '三天前与确诊者同桌吃饭，昨晚起咳嗽';

const test = base
  .extend(
    'newPerson',
    { scope: 'file' },
    ({ world }) =>
      async () =>
        (await world.buildHousehold()).members[0]!,
  )
  .extend(
    'report',
    { scope: 'file' },
    ({}) =>
      (by: Caller, person: string, kind = 'SUSPECTED', more: object = {}) =>
        done(by, 'reportSuspicion', { person, kind, grounds: GROUNDS, evidence: declared(), ...more }, REPORT, 'CARE'),
  )
  .extend('listed', { scope: 'file' }, ({}) => async (by: Caller): Promise<string[]> => {
    const query = `{ community(code: "${CHUCAI}") { suspicions(first: 100) { nodes { id grounds } } } }`;
    const { data, errors } = await by.askFor('CARE', query);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.community.suspicions.nodes.map(({ id }: { id: string }) => id);
  })
  .extend('readBy', { scope: 'file' }, ({}) => async (by: Caller, id: string) => {
    const { data } = await by.askFor('CARE', `{ suspicion(id: "${id}") { kind grounds } }`);
    return data?.suspicion ?? null;
  })
  .extend('toldTo', { scope: 'file' }, ({ world }) => async (by: Caller): Promise<string[]> => {
    await world.tell();
    const { data } = await by.ask('{ events(first: 100) { nodes { type } } }');
    return data.events.nodes.map(({ type }: { type: string }) => type);
  });

test.beforeEach(({ world }) => world.setClock(NOON));

describe('a suspicion that a worker reports', () => {
  test('asks nothing and turns no code, is told to the person, and waits for the professional', async ({
    world,
    worker,
    doctor,
    newPerson,
    report,
    listed,
    residentOf,
    toldTo,
  }) => {
    const who = await newPerson();
    const { suspicion, alreadyReported } = await report(worker, who);
    expect(suspicion).toMatchObject({ standing: 'REPORTED', grounds: GROUNDS, decideBy: '2020-04-15T06:00:00.000Z' });
    expect([alreadyReported, suspicion.clause]).toEqual([false, 'org.1']);
    expect(await world.deps.isolations.live(who)).toBeNull();
    expect(await world.deps.cases.casesOf([who])).toEqual([]);
    expect((await issueCode(residentOf(who), who)).colour).toBe('GREEN');
    for (const by of [worker, doctor]) expect(await listed(by)).toContain(suspicion.id);
    expect(await toldTo(residentOf(who))).toContain('SUSPICION_REPORTED');
  });

  test('is there for the person, who made it and the professionals, and for nobody else', async ({
    world,
    worker,
    doctor,
    newPerson,
    report,
    listed,
    readBy,
    residentOf,
  }) => {
    const who = await newPerson();
    const { id } = (await report(worker, who)).suspicion;
    const colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
    expect(await listed(colleague)).not.toContain(id);
    const neighbour = residentOf(await newPerson());
    const elsewhere = world.as('PROFESSIONAL', { division: '3301', account: 'far' });
    for (const by of [colleague, neighbour, elsewhere]) expect(await readBy(by, id)).toBeNull();
    for (const by of [worker, doctor, residentOf(who)])
      expect(await readBy(by, id)).toMatchObject({ grounds: GROUNDS });
    const entries = `{ person(id: "${who}") { accessLog(first: 100) { nodes { role purpose fields } } } }`;
    const { data } = await residentOf(who).ask(entries);
    expect(data.person.accessLog.nodes).toContainEqual(
      expect.objectContaining({ role: 'PROFESSIONAL', purpose: 'CARE' }),
    );
  });

  test('reported again by another worker is the same one, whose words they do not read', async ({
    world,
    worker,
    newPerson,
    report,
  }) => {
    const who = await newPerson();
    await report(worker, who);
    const other = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'other' });
    const again = await report(other, who);
    expect(again).toMatchObject({ alreadyReported: true, suspicion: null });
    expect(await world.deps.suspicions.suspicionsOf(who)).toHaveLength(1);
  });

  test('says something, rests on something, and is about somebody of the community', async ({
    world,
    worker,
    newPerson,
    residentOf,
    refusedAs,
  }) => {
    const who = await newPerson();
    const given = { person: who, kind: 'SUSPECTED', grounds: GROUNDS, evidence: declared() };
    await refusedAs('SAYS_NOTHING', worker, 'reportSuspicion', { ...given, grounds: '同上' }, 'grounds');
    await refusedAs('INVALID_EVIDENCE', worker, 'reportSuspicion', { ...given, evidence: ticket() }, 'evidence.kind');
    await refusedAs('INVALID_GROUND', residentOf(who), 'reportSuspicion', given, 'kind');
    await refusedAs(
      'NOT_FOUND',
      residentOf(await newPerson()),
      'reportSuspicion',
      { ...given, kind: 'FEVER' },
      'person',
    );
    const stranger = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
    await refusedAs('NOT_FOUND', stranger, 'reportSuspicion', given, 'person');
  });

  test('made by many at once is one', async ({ world, newPerson, report }) => {
    const who = await newPerson();
    const workers = ['a', 'b', 'c'].map((account) => world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account }));
    const all = await Promise.all(workers.map((by) => report(by, who)));
    expect(await world.deps.suspicions.suspicionsOf(who)).toHaveLength(1);
    expect(all.filter(({ alreadyReported }) => !alreadyReported)).toHaveLength(1);
  });
});

describe('a fever', () => {
  test('that somebody tells of themself has them looked after, and marks them nowhere', async ({
    world,
    worker,
    doctor,
    newPerson,
    report,
    listed,
    readBy,
    residentOf,
    toldTo,
  }) => {
    const who = await newPerson();
    const before = await issueCode(residentOf(who), who);
    const { suspicion } = await report(residentOf(who), who, 'FEVER', { grounds: '昨晚起发热，体温三十八度' });
    expect(suspicion).toMatchObject({ standing: 'CARED_FOR', decideBy: null, clause: 'rights.5' });
    expect(suspicion.advice).toContain('fever clinic');
    const [task] = await world.deps.tasks.tasksCausedBy(suspicion.id);
    expect(task).toMatchObject({ kind: 'FEVER_CARE', subject: { person: who } });
    // Whoever has not taken it does not learn whom it is about.
    const { data } = await worker.askFor('CARE', `{ node(id: "${task!.id}") { ... on Task { kind person { id } } } }`);
    expect(data.node).toEqual({ kind: 'FEVER_CARE', person: null });
    for (const by of [worker, doctor]) {
      expect(await listed(by)).not.toContain(suspicion.id);
      expect(await readBy(by, suspicion.id)).toBeNull();
    }
    expect(await world.deps.codes.facts((await world.deps.persons.person(who))!.householdId)).toEqual([]);
    expect(await world.deps.isolations.live(who)).toBeNull();
    expect(before.colour).toBe('GREEN');
    expect((await issueCode(residentOf(who), who)).colour).toBe('GREEN');
    expect(await toldTo(residentOf(who))).toContain('SUSPICION_CARED_FOR');
    // Time brings nothing: nobody has to decide.
    world.setClock('2020-04-20T04:00:00.000Z');
    await world.drain();
    expect((await world.deps.suspicions.suspicion(suspicion.id))?.history).toHaveLength(1);
  });

  test('is nobody’s to decide on', async ({ worker, doctor, newPerson, report, refusedAs }) => {
    const { id } = (await report(worker, await newPerson(), 'FEVER')).suspicion;
    const decision = { suspicion: id, binds: false, reason: '已电话核实本人情况' };
    await refusedAs('NOT_FOUND', doctor, 'decideSuspicion', decision, 'suspicion');
    const { data } = await doctor.ask(`{ awaitedDecisions(division: "${WUCHANG}", first: 100) { nodes { id } } }`);
    expect(data.awaitedDecisions.nodes).not.toContainEqual({ id });
  });

  test('told of twice on one day is one, and the next day another', async ({ world, worker, newPerson, report }) => {
    const who = await newPerson();
    const first = (await report(worker, who, 'FEVER')).suspicion.id;
    expect((await report(worker, who, 'FEVER')).suspicion.id).toBe(first);
    world.setClock('2020-04-16T04:00:00.000Z');
    expect((await report(worker, who, 'FEVER')).suspicion.id).not.toBe(first);
  });

  test('of somebody isolated is a matter of their daily check', async ({ world, worker, newPerson, refusedAs }) => {
    const who = await newPerson();
    await isolated(world, who, { on: world.today() });
    const given = { person: who, kind: 'FEVER', grounds: GROUNDS, evidence: declared() };
    await refusedAs('INVALID_TRANSITION', worker, 'reportSuspicion', given, 'kind');
  });
});

test('an infection that the community has heard of is a report to its CDC, with the time that a laboratory takes', async ({
  world,
  worker,
  newPerson,
  report,
  residentOf,
}) => {
  const who = await newPerson();
  const { suspicion } = await report(worker, who, 'INFECTED_WITHOUT_SYMPTOMS');
  expect(suspicion).toMatchObject({ standing: 'REPORTED', decideBy: '2020-04-16T04:00:00.000Z' });
  expect(suspicion.clause).toBe('low.control.4');
  expect(await world.deps.cases.casesOf([who])).toEqual([]);
  expect((await issueCode(residentOf(who), who)).colour).toBe('GREEN');
});
