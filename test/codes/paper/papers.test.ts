import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { atLastMoment, everyInterruption } from '#test/support/interrupt.ts';
import { endGround, isolated, readOrder } from '#test/support/isolation.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';
import { addDays } from '#verify/calendar.ts';

/** Today is 15 April 2020, noon in Wuhan. */
let world: World;
let bearer: string;
let worker: Caller;
let stranger: Caller;
let authority: Caller;

beforeEach(async () => {
  world = await openWorld();
  [bearer] = (await world.buildHousehold([person({ name: '王小明' })])).members as [string];
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  stranger = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
  authority = world.as('AUTHORITY', { division: WUCHANG, account: 'authority' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const PAPER = 'paper { id clause issuer issuedOn }';
const FULL = 'paper { id kind number code completedOn deliveredOn }';
const REGISTRATION = { 'x-purpose': 'REGISTRATION' };

const certify = (idempotencyKey = 'certificate-1') =>
  worker.mutate('issueResidenceCertificate', { person: bearer, idempotencyKey }, FULL, REGISTRATION);
const notice = (order: string, idempotencyKey = 'notice-0001', by = authority) =>
  by.mutate('issueReleaseNotice', { order, idempotencyKey }, PAPER);
const papers = async () => {
  const { data } = await worker.ask(
    `{ person(id: "${bearer}") { papers { id kind number code completedOn deliveredOn } } }`,
    {},
    REGISTRATION,
  );
  return data.person.papers;
};
const verify = async (by: { number?: string; code?: string }, caller = world.as('REGIONAL_VERIFIER')) => {
  const { data } = await caller.ask(
    `query ($number: String, $code: String) { verifyPaper(number: $number, code: $code) {
      ruling { verdict reasons { code } } kind maskedName issuer issuedOn completedOn } }`,
    by,
  );
  return data.verifyPaper;
};
/** Somebody isolated from today, and the clock at an instant of the due day. */
async function dueIsolation() {
  const order = await isolated(world, bearer);
  const due = (time: string) => world.setClock(`${order.dueOn}T${time}Z`);
  return { order, due };
}

describe('a residence certificate', () => {
  test('is issued by a worker of the community, once for one key', async () => {
    const { paper, errors } = await certify();
    expect(errors).toEqual([]);
    expect(paper).toMatchObject({ kind: 'RESIDENCE_CERTIFICATE', completedOn: null, deliveredOn: null });
    expect((await certify()).paper).toEqual(paper);
    expect(await papers()).toEqual([paper]);
  });

  test('shows its number for a purpose that fits, and to the person', async () => {
    const { paper } = await certify();
    const unfit = await worker.ask(`{ person(id: "${bearer}") { papers { number } } }`, {}, { 'x-purpose': 'SUPPLY' });
    expect(unfit.errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED' } }]);
    const own = world.as('RESIDENT', { person: bearer });
    const { data } = await own.ask(`{ person(id: "${bearer}") { papers { number } } }`);
    expect(data.person.papers).toEqual([{ number: paper.number }]);
    expect((await own.ask(`{ node(id: "${paper.id}") { id } }`)).data.node).toEqual({ id: paper.id });
    expect((await stranger.ask(`{ node(id: "${paper.id}") { id } }`)).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  test('leaves neither number nor name nor code in the table', async () => {
    const { paper } = await certify();
    const table = (await world.contents()).join('\n');
    for (const secret of [paper.number, paper.code, '王*明']) expect(table).not.toContain(secret);
  });
});

describe('a release notice', () => {
  test('is refused a second before the due day, naming the day', async () => {
    const { order } = await dueIsolation();
    world.setClock(`${addDays(order.dueOn, -1)}T15:59:59.000Z`);
    const { errors } = await untouched(world, [authority], () => notice(order.id));
    expect(errors).toMatchObject([{ code: 'NOT_DUE' }]);
    expect(errors[0].message).toContain(order.dueOn);
  });

  test('is issued in the first second of the due day, releases the person and waits to be delivered', async () => {
    const { order } = await dueIsolation();
    world.setClock(`${addDays(order.dueOn, -1)}T16:00:00.000Z`);
    const { paper, errors } = await notice(order.id);
    expect(errors).toEqual([]);
    expect(paper).toMatchObject({ clause: 'low.control.3', issuer: WUCHANG, issuedOn: order.dueOn });
    expect(await readOrder(world, order.id)).toMatchObject({ releasedOn: order.dueOn });
    expect((await readOrder(world, order.id)).status).not.toBe('ISOLATING');
    const [task] = await world.deps.tasks.tasksCausedBy(paper.id);
    expect(task).toMatchObject({ kind: 'NOTICE_DELIVERY', status: 'OPEN' });
    expect(await papers()).toMatchObject([{ kind: 'RELEASE_NOTICE', completedOn: order.dueOn, deliveredOn: null }]);
  });

  test('is issued after a worker has released, with the day of the release', async () => {
    const { order, due } = await dueIsolation();
    due('04:00:00.000');
    await worker.mutate('releaseFromIsolation', { order: order.id }, 'order { id }');
    world.setClock(`${addDays(order.dueOn, 2)}T04:00:00.000Z`);
    expect((await notice(order.id)).errors).toEqual([]);
    expect(await papers()).toMatchObject([{ completedOn: order.dueOn }]);
  });

  test('is issued once: two authorities at once leave one, and a clear refusal', async () => {
    const { order, due } = await dueIsolation();
    due('04:00:00.000');
    const other = world.as('AUTHORITY', { division: '4201', account: 'city' });
    const answers = await Promise.all([notice(order.id), notice(order.id, 'notice-0002', other)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'ALREADY_ISSUED' }]);
    expect(await papers()).toHaveLength(1);
  });

  test('is issued once after a release, too: whoever is second is refused, wherever the first comes in between', async () => {
    const { order, due } = await dueIsolation();
    due('04:00:00.000');
    await worker.mutate('releaseFromIsolation', { order: order.id }, 'order { id }');
    const other = world.as('AUTHORITY', { division: '4201', account: 'city' });
    const [first, second] = await atLastMoment(
      world,
      () => notice(order.id, 'notice-0002', other),
      () => notice(order.id),
      'RELEASE_NOTICE',
    );
    expect(first.errors).toMatchObject([{ code: 'ALREADY_ISSUED' }]);
    expect(second.errors).toEqual([]);
    expect(await papers()).toHaveLength(1);
  });

  test('answers a repeat by the same key with the same notice, and another key with a refusal', async () => {
    const { order, due } = await dueIsolation();
    due('04:00:00.000');
    const { paper } = await notice(order.id);
    expect((await notice(order.id)).paper).toEqual(paper);
    const { errors } = await untouched(world, [authority], () => notice(order.id, 'notice-0002'));
    expect(errors).toMatchObject([{ code: 'ALREADY_ISSUED' }]);
  });

  test('is never issued for an isolation that was ruled out', async () => {
    const { order, due } = await dueIsolation();
    await endGround(world, bearer, order.grounds[0]!.ref, 'RULED_OUT');
    due('04:00:00.000');
    const { errors } = await untouched(world, [authority], () => notice(order.id));
    expect(errors).toMatchObject([{ code: 'NOT_ISOLATED' }]);
  });

  test('shows the authority neither its number nor its bearer', async () => {
    const { order, due } = await dueIsolation();
    due('04:00:00.000');
    const { topErrors } = await authority.mutate(
      'issueReleaseNotice',
      { order: order.id, idempotencyKey: 'notice-0001' },
      'paper { number }',
    );
    expect(topErrors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('is found by what is due in a community, without whom', async () => {
    const { order } = await dueIsolation();
    const due = async (on: string) =>
      authority.ask(
        `{ releasesDue(community: "${CHUCAI}", on: "${on}", first: 10) { nodes { order community dueOn } } }`,
      );
    const day = order.dueOn;
    expect((await due(addDays(day, -1))).data.releasesDue.nodes).toEqual([]);
    expect((await due(day)).data.releasesDue.nodes).toEqual([{ order: order.id, community: CHUCAI, dueOn: day }]);
  });
});

describe('the delivery of a notice', () => {
  const delivered = (paper: string, deliveredOn: string, by = worker) =>
    by.mutate('recordNoticeDelivery', { paper, deliveredOn }, 'paper { deliveredOn }', REGISTRATION);
  async function issued() {
    const { order, due } = await dueIsolation();
    due('04:00:00.000');
    return { paper: (await notice(order.id, randomUUID())).paper.id as string, on: order.dueOn };
  }

  test('is recorded by the worker once, and its task is done with it', async () => {
    const { paper, on } = await issued();
    const [task] = await world.deps.tasks.tasksCausedBy(paper);
    const answers = await Promise.all([delivered(paper, on), delivered(paper, on)]);
    for (const { errors } of answers) expect(errors).toEqual([]);
    expect(await world.deps.tasks.task(task!.id)).toMatchObject({ status: 'DONE' });
    expect(await papers()).toMatchObject([{ deliveredOn: on }]);
  });

  test('is recorded of one day, whichever comes first: whoever is second with another day is refused', async () => {
    const colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
    const steps = await everyInterruption(world, async () => {
      world.setClock(NOON);
      [bearer] = (await world.buildHousehold()).members as [string];
      const { paper, on } = await issued();
      world.setClock(`${addDays(on, 1)}T04:00:00.000Z`);
      const answers: any[] = [];
      const record = async (by: Caller, day: string) => void answers.push(await delivered(paper, day, by));
      return {
        first: () => record(worker, on),
        second: () => record(colleague, addDays(on, 1)),
        async holds() {
          expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
          const { deliveredOn } = answers.find(({ errors }) => errors.length === 0).paper;
          expect(await papers()).toMatchObject([{ deliveredOn }]);
        },
      };
    });
    expect(steps).toBeGreaterThan(4);
  });

  test('is not recorded ahead, nor before the issue', async () => {
    const { paper, on } = await issued();
    for (const day of [addDays(on, 1), addDays(on, -1)]) {
      const { errors } = await untouched(world, [worker], () => delivered(paper, day));
      expect(errors).toMatchObject([{ code: 'INVALID_DAY' }]);
    }
  });

  test('is not left out by a report of the task alone', async () => {
    const { paper } = await issued();
    const [task] = await world.deps.tasks.tasksCausedBy(paper);
    const report = { task: task!.id, reportId: 'phone-0001', doneAt: world.deps.clock().toISOString() };
    const { errors } = await untouched(world, [worker], () => worker.mutate('reportTask', report, 'task { id }'));
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });
});

describe('a paper that is shown', () => {
  test('is valid by its number, however typed, and by its code', async () => {
    const { paper } = await certify();
    const expected = { kind: 'RESIDENCE_CERTIFICATE', maskedName: '王*明', issuer: CHUCAI, completedOn: null };
    const typed = paper.number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    for (const by of [{ number: typed }, { code: paper.code }])
      expect(await verify(by)).toMatchObject({ ...expected, ruling: { verdict: 'ALLOWED' } });
  });

  test('is refused where it was altered, and in doubt where it is unreadable or unknown', async () => {
    const { paper } = await certify();
    const [header, claims, signature] = paper.code.split('.');
    const altered = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
    const payload = Buffer.from(JSON.stringify({ ...altered, n: '李*华' })).toString('base64url');
    const forged = await verify({ code: `${header}.${payload}.${signature}` });
    expect(forged).toMatchObject({ maskedName: null, ruling: { verdict: 'REFUSED' } });
    const unknown = [
      { code: paper.code.slice(0, -4) },
      { code: 'x' },
      { number: '0000-0000-0000-0000' },
      { number: '?' },
    ];
    for (const by of unknown) expect(await verify(by)).toMatchObject({ kind: null, ruling: { verdict: 'UNKNOWN' } });
  });

  test('is in doubt once it has expired', async () => {
    const { paper } = await certify();
    world.setClock('2021-04-15T04:00:00.000Z');
    expect(await verify({ number: paper.number })).toMatchObject({ maskedName: null, ruling: { verdict: 'UNKNOWN' } });
  });

  test('is asked for by a number or a code', async () => {
    const neither = await worker.ask('{ verifyPaper { kind } }');
    expect(neither.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a paper that is demanded', () => {
  const demand = (given: object = {}, by = worker) =>
    by.mutate(
      'requestPaper',
      {
        kind: 'HEALTH_CERTIFICATE',
        demandedBy: { name: '某某公司', kind: 'EMPLOYER' },
        inTheNameOfTheEpidemic: true,
        community: CHUCAI,
        ...given,
      },
      'ruling { verdict reasons { code clause } }',
      {},
    );
  const demands = async () =>
    authority.ask(
      `{ paperDemands(county: "${WUCHANG}", first: 50) { nodes { demander demanderKind demands paper clause community } } }`,
    );

  test('is refused beyond the two, and its demander is named and counted, however many at once', async () => {
    const names = ['某某公司', '某某 公司', '某某公司', '某某公司', '某某公司'];
    const answers = await Promise.all(names.map((name) => demand({ demandedBy: { name, kind: 'EMPLOYER' } })));
    for (const { errors } of answers) expect(errors).toMatchObject([{ code: 'PAPER_REFUSED' }]);
    const { nodes } = (await demands()).data.paperDemands;
    expect(nodes).toHaveLength(5);
    expect(nodes[0]).toMatchObject({ demands: 5, paper: 'HEALTH_CERTIFICATE', clause: 'base.3', community: CHUCAI });
  });

  test('counts once for one key', async () => {
    await demand({ idempotencyKey: 'demand-0001' });
    const { errors } = await demand({ idempotencyKey: 'demand-0001' });
    expect(errors).toMatchObject([{ code: 'PAPER_REFUSED' }]);
    expect((await demands()).data.paperDemands.nodes).toMatchObject([{ demands: 1 }]);
  });

  test.each([
    [{ kind: 'RESIDENCE_CERTIFICATE' }, 'COMMUNITY_ISSUES'],
    [{ kind: 'RELEASE_NOTICE' }, 'AUTHORITY_ISSUES'],
    [{ inTheNameOfTheEpidemic: false }, 'UNRELATED_TO_EPIDEMIC'],
  ])('leaves nothing where it may be demanded: %o', async (given, code) => {
    const { ruling, errors } = await untouched(world, [worker], () => demand(given));
    expect(errors).toEqual([]);
    expect(ruling).toMatchObject({ verdict: 'ALLOWED', reasons: [{ code }] });
  });

  test('is told by a resident of the community as well', async () => {
    const own = world.as('RESIDENT', { person: bearer });
    expect((await demand({}, own)).errors).toMatchObject([{ code: 'PAPER_REFUSED' }]);
  });
});
