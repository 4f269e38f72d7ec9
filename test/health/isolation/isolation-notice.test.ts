import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { citedOn } from '#graph/core/citations.ts';
import { done, test as base } from '#test/support/api.ts';
import { erase, requestErasure } from '#test/support/erasure.ts';
import { investigation, laboratory } from '#test/support/evidence.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { consent } from '#test/support/people.ts';
import { CHUCAI, HUBUXIANG, NOON, person, WUCHANG } from '#test/support/world.ts';
import { addDays } from '#verify/calendar.ts';

const PAPER = 'paper { id }';
const SAID = `isolation { startOn dueOn payBasis english: payBasis(lang: EN)
  grounds { cause clause legalBasis english: legalBasis(lang: EN) } }`;
const TODAY = '2020-04-15';
/** Long after the isolation, when nothing of it is followed up any more. */
const FOLLOWED_UP = '2020-06-20T04:00:00.000Z';
const FORGOTTEN = '2020-06-20T04:02:00.000Z';

/** They are a contact on 15 April 2020; a written notice serves their pay. */
const test = base
  .extend('members', async ({ world }) => {
    world.setClock(NOON);
    return (await world.buildHousehold([person(), person()])).members;
  })
  .extend('person', ({ members }) => members[0]!)
  .extend('partner', ({ members }) => members[1]!)
  .extend('meets', ({ doctor, person }) => async (given: object = {}) => {
    const input = { person, lastContactOn: TODAY, evidence: investigation(), ...given };
    const { contact } = await done(doctor, 'recordContact', input, 'contact { id }', 'INVESTIGATION');
    return contact.id as string;
  })
  .extend('order', async ({ world, person, meets }) => {
    await meets();
    return (await world.deps.isolations.live(person))!;
  })
  .extend('own', ({ residentOf, person }) => async () => {
    const asked = `{ person(id: "${person}") { papers { id kind clause issuer number code completedOn deliveredOn
      ${SAID} mark { reason } } } }`;
    return (await residentOf(person).ask(asked)).data.person.papers;
  })
  .extend('shown', ({ world }) => async (by: { number?: string; code?: string }) => {
    const asked = `query ($number: String, $code: String) { verifyPaper(number: $number, code: $code) { kind issuer
      completedOn isolatedFrom isolatedUntil mark { reason } ruling { verdict reasons { code } } } }`;
    return (await world.as('REGIONAL_VERIFIER').ask(asked, by)).data.verifyPaper;
  })
  .extend('withdraw', ({ world }) => async (record: string) => {
    const reviewer = world.as('PROFESSIONAL', { division: WUCHANG, account: 'reviewer' });
    const input = { record, reason: 'NOT_SO', explanation: '复核后确认登记有误' };
    await done(reviewer, 'withdrawFact', input, 'withdrawal { status }');
  });

describe('an isolation notice', () => {
  test('says to its person what for, by which law and until when, and by which law their pay goes on', async ({
    doctor,
    order,
    own,
  }) => {
    await done(doctor, 'issueIsolationNotice', { order: order.id }, PAPER);
    const [{ isolation, ...paper }] = await own();
    expect(paper).toMatchObject({ kind: 'ISOLATION_NOTICE', clause: 'rights.5', issuer: WUCHANG, completedOn: null });
    const [pay, contact] = [citedOn('PAY_IN_ISOLATION', TODAY), citedOn('CONTACT', TODAY)];
    expect(isolation).toEqual({
      startOn: TODAY,
      dueOn: order.dueOn,
      payBasis: pay.zh,
      english: pay.en,
      grounds: [{ cause: 'CONTACT', clause: 'mid.control.2', legalBasis: contact.zh, english: contact.en }],
    });
  });

  test('names neither the case that was met nor the contact, and lies nowhere as it is', async ({
    world,
    doctor,
    person,
    meets,
    residentOf,
    own,
  }) => {
    const asked = { community: CHUCAI, kind: 'CONFIRMED', confirmedOn: TODAY, sourceKnown: true };
    const { case: met } = await done(doctor, 'recordCase', { ...asked, evidence: laboratory() }, 'case { id }');
    const contact = await meets({ case: met.id });
    const order = (await world.deps.isolations.live(person))!.id;
    await done(residentOf(person), 'issueIsolationNotice', { order }, PAPER);
    const said = await own();
    for (const id of [met.id, contact]) expect(JSON.stringify(said)).not.toContain(id);
    const table = (await world.contents()).join('\n');
    for (const secret of [said[0].number, said[0].code]) expect(table).not.toContain(secret);
  });

  test('is verified by its number and its code, with its own days and for pay alone; what for is not told', async ({
    residentOf,
    person,
    order,
    own,
    shown,
  }) => {
    await done(residentOf(person), 'issueIsolationNotice', { order: order.id }, PAPER);
    const [{ number, code }] = await own();
    for (const by of [{ number }, { code }])
      expect(await shown(by)).toEqual({
        kind: 'ISOLATION_NOTICE',
        issuer: WUCHANG,
        completedOn: null,
        isolatedFrom: TODAY,
        isolatedUntil: order.dueOn,
        mark: null,
        ruling: { verdict: 'ALLOWED', reasons: [{ code: 'PAPER_VALID' }, { code: 'SERVES_PAY_ALONE' }] },
      });
  });

  test('is one paper for one end, whoever asks, and however often', async ({
    county,
    doctor,
    residentOf,
    person,
    order,
    own,
  }) => {
    const input = { order: order.id };
    const askers = [residentOf(person), doctor, county, doctor];
    const ids = [];
    for (const by of askers) ids.push((await done(by, 'issueIsolationNotice', input, PAPER)).paper.id);
    expect(new Set(ids).size).toBe(1);
    expect(await own()).toHaveLength(1);
  });

  test('is one paper where two ask at once', async ({ world, doctor, residentOf, person, order, own }) => {
    const issue = (by: typeof doctor) => done(by, 'issueIsolationNotice', { order: order.id }, PAPER);
    const answers = await atLastMoment(
      world,
      () => issue(doctor),
      () => issue(residentOf(person)),
      'ISOLATION_NOTICE',
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(await own()).toHaveLength(1);
  });

  test('of another end is a new paper, and the old one verifies with its own days', async ({
    doctor,
    order,
    own,
    shown,
  }) => {
    const first = await done(doctor, 'issueIsolationNotice', { order: order.id }, PAPER);
    const newDueOn = addDays(order.dueOn, 2);
    const asked = { order: order.id, dueOn: order.dueOn, newDueOn, reason: 'SYMPTOMS', evidence: investigation() };
    await done(doctor, 'extendIsolation', asked, 'order { id }');
    const second = await done(doctor, 'issueIsolationNotice', { order: order.id }, PAPER);
    expect(second).not.toEqual(first);
    const papers: { id: string; number: string }[] = await own();
    const untilOf = async ({ paper }: typeof first) =>
      (await shown({ number: papers.find(({ id }) => id === paper.id)!.number })).isolatedUntil;
    expect([await untilOf(first), await untilOf(second)]).toEqual([order.dueOn, newDueOn]);
  });
});

test('an isolation notice is in doubt from the moment on at which its person is forgotten, and its number leads nowhere', async ({
  world,
  county,
  residentOf,
  person,
  order,
  own,
  shown,
}) => {
  await done(residentOf(person), 'issueIsolationNotice', { order: order.id }, PAPER);
  const [{ id, number, code }] = await own();
  world.setClock(FOLLOWED_UP);
  await world.drain();
  const { erasure } = await requestErasure(residentOf(person), person);
  expect(await erase(county, erasure.id)).toMatchObject({ errors: [], erasure: { holds: [] } });
  const nothing = { kind: null, isolatedFrom: null, isolatedUntil: null, ruling: { verdict: 'UNKNOWN' } };
  for (const by of [{ number }, { code }]) expect(await shown(by)).toMatchObject(nothing);
  await world.tell();
  world.setClock(FORGOTTEN);
  await world.tell();
  expect(await world.deps.papers.paper(id)).toBeNull();
  // What is left is the claim of the caller's key, until that lapses.
  const left = (await world.contents()).filter((item) => item.includes(id) && !item.includes('#IDEMPOTENCY#'));
  expect(left).toEqual([]);
});

describe('the delivery of an isolation notice', () => {
  test('is a task of the community where the authority or the CDC issues it, done once it is recorded', async ({
    world,
    doctor,
    worker,
    order,
    own,
  }) => {
    const { paper } = await done(doctor, 'issueIsolationNotice', { order: order.id }, PAPER);
    const [task] = await world.deps.tasks.tasksCausedBy(paper.id);
    expect(task).toMatchObject({ kind: 'NOTICE_DELIVERY', status: 'OPEN', community: CHUCAI });
    await done(worker, 'recordNoticeDelivery', { paper: paper.id, deliveredOn: TODAY }, PAPER);
    expect(await world.deps.tasks.task(task!.id)).toMatchObject({ status: 'DONE' });
    expect(await own()).toMatchObject([{ deliveredOn: TODAY }]);
  });

  test('is nobody’s task where the person has it in hand', async ({ world, residentOf, person, order }) => {
    const { paper } = await done(residentOf(person), 'issueIsolationNotice', { order: order.id }, PAPER);
    expect(await world.deps.tasks.tasksCausedBy(paper.id)).toEqual([]);
  });
});

describe('whose notice may be asked for', () => {
  test('is that of whom they act for, beside their own', async ({
    world,
    refusedAs,
    residentOf,
    person,
    partner,
    order,
  }) => {
    await refusedAs('NOT_FOUND', residentOf(partner), 'issueIsolationNotice', { order: order.id }, 'order');
    await consent(world, person, partner);
    await done(residentOf(partner), 'issueIsolationNotice', { order: order.id }, PAPER);
    expect(await world.deps.papers.papersOf(person)).toMatchObject([{ kind: 'ISOLATION_NOTICE', person }]);
  });

  test('is nobody else’s', async ({ world, residentOf, refusedAs, order }) => {
    const [neighbour] = (await world.buildHousehold()).members as [string];
    const others = [
      residentOf(neighbour),
      world.as('PROFESSIONAL', { division: '3301', account: 'far-doctor' }),
      world.as('AUTHORITY', { division: '3301', account: 'far-county' }),
    ];
    for (const by of others) await refusedAs('NOT_FOUND', by, 'issueIsolationNotice', { order: order.id }, 'order');
  });

  test('is not a matter for a worker, who issues no notice, of their community or another', async ({
    world,
    refusedAs,
    order,
  }) => {
    const workers = [CHUCAI, HUBUXIANG].map((one) =>
      world.as('COMMUNITY_WORKER', { communities: [one], account: `worker-${one}` }),
    );
    for (const by of workers) await refusedAs('FORBIDDEN', by, 'issueIsolationNotice', { order: order.id });
  });

  test('ends with the isolation: the person is told so, and a professional finds none', async ({
    world,
    doctor,
    county,
    worker,
    residentOf,
    person,
    order,
    refusedAs,
  }) => {
    world.setClock(`${order.dueOn}T04:00:00.000Z`);
    await done(worker, 'releaseFromIsolation', { order: order.id }, 'order { id }');
    expect(await world.deps.isolations.live(person)).toBeNull();
    for (const by of [residentOf(person), county])
      await refusedAs('NOT_ISOLATED', by, 'issueIsolationNotice', { order: order.id }, 'order');
    await refusedAs('NOT_FOUND', doctor, 'issueIsolationNotice', { order: order.id }, 'order');
  });

  test('is read by a worker without what for, and by the authority not at all', async ({
    worker,
    county,
    doctor,
    order,
  }) => {
    const { paper } = await done(doctor, 'issueIsolationNotice', { order: order.id }, PAPER);
    const node = (what: string) => `{ node(id: "${paper.id}") { ... on Paper { isolation { ${what} } } } }`;
    expect((await worker.askFor('CARE', node('dueOn'))).data.node.isolation).toEqual({ dueOn: order.dueOn });
    expect((await worker.askFor('CARE', node('grounds { cause }'))).data.node.isolation.grounds).toBeNull();
    const answer = await county.mutate(
      'issueIsolationNotice',
      { order: order.id, idempotencyKey: randomUUID() },
      'paper { isolation { dueOn } }',
    );
    expect(answer.topErrors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('an isolation notice whose ground is withdrawn', () => {
  const MARKED = { reason: 'GROUND_WITHDRAWN' };

  test('verifies still and bears a mark', async ({ world, doctor, person, meets, withdraw, own, shown }) => {
    const contact = await meets();
    const order = (await world.deps.isolations.live(person))!.id;
    await done(doctor, 'issueIsolationNotice', { order }, PAPER);
    await withdraw(contact);
    const [{ number, mark }] = await own();
    expect(mark).toEqual(MARKED);
    expect(await shown({ number })).toMatchObject({ mark: MARKED, ruling: { verdict: 'ALLOWED' } });
  });

  test('bears none while another of its grounds stands; the next is a new paper for that alone', async ({
    world,
    doctor,
    person,
    meets,
    withdraw,
    own,
  }) => {
    const [first, second] = [await meets(), await meets()];
    const order = (await world.deps.isolations.live(person))!.id;
    const { paper: both } = await done(doctor, 'issueIsolationNotice', { order }, PAPER);
    await withdraw(first);
    const { paper: one } = await done(doctor, 'issueIsolationNotice', { order }, PAPER);
    const marks = async () =>
      Object.fromEntries((await own()).map(({ id, mark }: { id: string; mark: object | null }) => [id, mark]));
    expect(await marks()).toEqual({ [both.id]: null, [one.id]: null });
    await withdraw(second);
    expect(await marks()).toEqual({ [both.id]: MARKED, [one.id]: MARKED });
  });

  test('is marked while the isolation goes on for what came later, which a new notice says', async ({
    world,
    doctor,
    person,
    meets,
    withdraw,
    own,
  }) => {
    const first = await meets();
    const order = (await world.deps.isolations.live(person))!.id;
    const { paper: old } = await done(doctor, 'issueIsolationNotice', { order }, PAPER);
    await meets();
    await withdraw(first);
    const { paper: fresh } = await done(doctor, 'issueIsolationNotice', { order }, PAPER);
    expect(fresh).not.toEqual(old);
    const marks = (await own()).map(({ id, mark }: { id: string; mark: object | null }) => [id, mark]);
    expect(Object.fromEntries(marks)).toEqual({ [old.id]: MARKED, [fresh.id]: null });
  });

  test('is marked where nobody has confirmed the finding in time', async ({ world, doctor, person, meets, own }) => {
    await meets({ evidence: { ...investigation(), number: null } });
    const order = (await world.deps.isolations.live(person))!.id;
    await done(doctor, 'issueIsolationNotice', { order }, PAPER);
    world.setClock('2020-04-16T05:00:00.000Z');
    await world.drain();
    expect(await world.deps.isolations.live(person)).toBeNull();
    expect(await own()).toMatchObject([{ mark: MARKED }]);
  });

  test('bears none for a ground that only the treatment of a case has ended', async ({
    world,
    doctor,
    person,
    meets,
    withdraw,
    own,
  }) => {
    const first = await meets();
    await meets();
    const order = (await world.deps.isolations.live(person))!.id;
    await done(doctor, 'issueIsolationNotice', { order }, PAPER);
    const asked = { community: CHUCAI, person, kind: 'CONFIRMED', confirmedOn: TODAY, sourceKnown: true };
    await done(doctor, 'recordCase', { ...asked, evidence: laboratory() }, 'case { id }');
    expect(await world.deps.isolations.live(person)).toBeNull();
    await withdraw(first);
    expect(await own()).toMatchObject([{ mark: null }]);
  });

  test('is marked, or not issued, where both happen at once', async ({
    world,
    doctor,
    person,
    meets,
    withdraw,
    own,
  }) => {
    const contact = await meets();
    const order = (await world.deps.isolations.live(person))!.id;
    const [{ errors }] = await Promise.all([
      doctor.mutate('issueIsolationNotice', { order }, PAPER),
      withdraw(contact),
    ]);
    const marks = (await own()).map(({ mark }: { mark: unknown }) => mark);
    expect(marks).toEqual(errors.length === 0 ? [MARKED] : []);
  });
});
