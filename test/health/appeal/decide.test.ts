import { describe, expect } from 'vitest';
import { done, test } from '#test/support/api.ts';
import {
  APPEAL,
  buildAppellant,
  dismiss,
  EXPLANATION,
  file,
  NOTE,
  recordCase,
  recordContact,
  reviewersOf,
  STATEMENT,
  uphold,
} from '#test/support/appeals.ts';
import { clinical, investigation, laboratory } from '#test/support/evidence.ts';
import { consent } from '#test/support/people.ts';
import { CHUCAI, HUBUXIANG, idNumber, NOON, type World, WUCHANG } from '#test/support/world.ts';

const openFacts = async (world: World, home: string) => (await world.deps.codes.facts(home)).map(({ kind }) => kind);
const live = (world: World, person: string) => world.deps.isolations.live(person);
const UPHOLD = { reason: 'WRONG_PERSON', explanation: EXPLANATION };
const DISMISS = { reason: 'RECORD_IS_RIGHT', note: NOTE };

/** Somebody whom the street's professional found to be a contact, and their appeal. */
async function appealed(world: World) {
  world.setClock(NOON);
  const callers = reviewersOf(world);
  const who = await buildAppellant(world);
  const contact = await recordContact(callers.author, who.id);
  const [appeal] = await file(who.resident, who.id);
  return { ...callers, who, contact, id: appeal.id as string };
}

describe('an appeal is filed', () => {
  test('by the person, by who acts for them, by a worker and by the telephone line, each as such', async ({
    world,
  }) => {
    world.setClock(NOON);
    const { author, worker, line } = reviewersOf(world);
    const { members } = await world.buildHousehold([
      { name: '王芳', idNumber: idNumber() },
      { name: '王军', idNumber: idNumber() },
    ]);
    const [giver, acting] = members as [string, string];
    await consent(world, giver, acting);
    const deputy = world.as('RESIDENT', { person: acting, account: `self-${acting}` });
    const self = world.as('RESIDENT', { person: giver, account: `self-${giver}` });
    for (const [by, role] of [
      [self, 'RESIDENT'],
      [deputy, 'RESIDENT'],
      [worker, 'COMMUNITY_WORKER'],
      [line, 'PROFESSIONAL'],
    ] as const) {
      const contact = await recordContact(author, giver, { lastContactOn: '2020-04-13' });
      const [appeal] = await file(by, giver, { against: contact });
      expect(appeal.history).toMatchObject([{ event: 'FILE', role }]);
    }
  });

  test('against each record that holds somebody back, or against the one that is named', async ({ world }) => {
    world.setClock(NOON);
    const { author } = reviewersOf(world);
    const who = await buildAppellant(world);
    const contact = await recordContact(author, who.id);
    const suspicion = await recordCase(author, who.id, 'SUSPECTED');
    const order = (await live(world, who.id))!;
    const stored = async (id: string) => (await world.deps.appeals.appeal(id))!.record;
    const [one] = await file(who.resident, who.id, { against: order.id });
    expect(await stored(one.id)).toBe(contact);
    expect((await file(who.resident, who.id, { against: order.grounds[0]!.fact })).map(({ id }) => id)).toEqual([
      one.id,
    ]);
    const all = await file(who.resident, who.id);
    expect((await Promise.all(all.map(({ id }) => stored(id)))).sort()).toEqual([contact, suspicion].sort());
  });

  test('once for each thing: a second one answers with the first while it is not decided', async ({ world }) => {
    const { who, worker, reviewer, id } = await appealed(world);
    expect((await file(worker, who.id, { statement: '他从未见过那个人，请核查' })).map((one) => one.id)).toEqual([id]);
    await dismiss(reviewer, id);
    expect((await file(worker, who.id)).map((one) => one.id)).not.toContain(id);
  });

  test('by one key once, and answers the same', async ({ world }) => {
    const { who, contact, reviewer } = await appealed(world);
    await uphold(reviewer, (await file(who.resident, who.id))[0].id);
    expect(await live(world, who.id)).toBeNull();
    const { author } = reviewersOf(world);
    const other = await recordContact(author, who.id);
    const third = await recordCase(author, who.id, 'SUSPECTED');
    const key = { idempotencyKey: `appeal-${who.id}` };
    const first = await file(who.resident, who.id, key);
    expect(first).toHaveLength(2);
    expect(new Set([contact, other, third]).size).toBe(3);
    expect((await file(who.resident, who.id, key)).map((one) => one.id)).toEqual(first.map((one) => one.id));
  });

  test('with those that wait already, which a repeat answers with too', async ({ world }) => {
    const { who, author, reviewer, contact, id } = await appealed(world);
    const suspicion = await recordCase(author, who.id, 'SUSPECTED');
    const key = { idempotencyKey: `appeal-beside-${who.id}` };
    const first = await file(who.resident, who.id, key);
    expect(first.map((one) => one.id)).toEqual([id, expect.any(String)]);
    const records = first.map(async (one) => (await world.deps.appeals.appeal(one.id))!.record);
    expect(await Promise.all(records)).toEqual([contact, suspicion]);
    expect(await file(who.resident, who.id, key)).toEqual(first);
    await dismiss(reviewer, id);
    const later = await file(who.resident, who.id, key);
    expect(later.map((one) => one.status)).toEqual(['DISMISSED', 'FILED']);
  });

  test('not where the code is green and nobody isolates them, and not against what does not hold them', async ({
    world,
    refusedAs,
  }) => {
    const { who, resident, worker, contact } = {
      ...(await appealed(world)),
      ...(await buildAppellant(world)),
      ...reviewersOf(world),
    };
    const green = await buildAppellant(world);
    for (const by of [green.resident, worker]) {
      const refused = await refusedAs(
        'INVALID_GROUND',
        by,
        'fileAppeal',
        { person: green.id, statement: STATEMENT },
        'person',
      );
      expect(JSON.stringify(refused)).toMatch(/green/);
    }
    const against = { person: who.id, statement: STATEMENT, against: 'isolationOrder_elsewhere' };
    await refusedAs('NOT_FOUND', who.resident, 'fileAppeal', against, 'against');
    await refusedAs(
      'NOT_FOUND',
      resident,
      'fileAppeal',
      { person: who.id, statement: STATEMENT, against: contact },
      'person',
    );
  });

  test('not by somebody who has nothing to do with them, nor below the county, nor without a word', async ({
    world,
    refusedAs,
  }) => {
    const { who, elsewhere, author } = await appealed(world);
    const input = { person: who.id, statement: STATEMENT };
    const neighbour = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'neighbour' });
    for (const by of [neighbour, elsewhere, author]) await refusedAs('NOT_FOUND', by, 'fileAppeal', input, 'person');
    await refusedAs('SAYS_NOTHING', who.resident, 'fileAppeal', { ...input, statement: '同上' }, 'statement');
    const authority = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
    await refusedAs('FORBIDDEN', authority, 'fileAppeal', input);
  });
});

describe('a decision', () => {
  test('that an appeal is right takes the contact back: no fact, no isolation, and the record says by whom', async ({
    world,
  }) => {
    const { who, reviewer, contact, id } = await appealed(world);
    expect(await uphold(reviewer, id)).toMatchObject({
      status: 'UPHELD',
      correctedFor: 'WRONG_PERSON',
      deadline: null,
    });
    expect(await openFacts(world, who.home)).toEqual([]);
    expect(await live(world, who.id)).toBeNull();
    expect((await world.deps.contacts.contact(contact))?.withdrawn).toMatchObject({
      account: 'reviewer',
      role: 'PROFESSIONAL',
      reason: 'WRONG_PERSON',
      explanation: EXPLANATION,
    });
    expect(await world.deps.appeals.appealsOf(WUCHANG, { first: 100 })).not.toContainEqual(
      expect.objectContaining({ id }),
    );
  });

  test('that it comes to nothing says why and until when to go further, and changes nothing', async ({ world }) => {
    const { who, reviewer, id } = await appealed(world);
    expect(await dismiss(reviewer, id)).toMatchObject({
      status: 'DISMISSED',
      dismissedFor: 'RECORD_IS_RIGHT',
      furtherUntil: '2020-06-14',
      deadline: null,
    });
    expect(await openFacts(world, who.home)).toEqual(['CONTACT']);
    expect(await live(world, who.id)).toMatchObject({ status: 'ISOLATING' });
  });

  test('is appealed against to the level above, where those below decide no more', async ({ world, refusedAs }) => {
    const { who, reviewer, second, city, id } = await appealed(world);
    await dismiss(reviewer, id);
    const [again] = await file(who.resident, who.id);
    expect(again).toMatchObject({ status: 'FILED', inCharge: { code: '4201' } });
    await refusedAs('NOT_FOUND', second, 'upholdAppeal', { appeal: again.id, ...UPHOLD }, 'appeal');
    expect(await uphold(city, again.id)).toMatchObject({ status: 'UPHELD' });
    expect(await live(world, who.id)).toBeNull();
  });

  test('is never that of who recorded it, confirmed it or filed it', async ({ world, refusedAs }) => {
    world.setClock(NOON);
    const { reviewer, second, line } = reviewersOf(world);
    const who = await buildAppellant(world);
    const evidence = { ...investigation(), number: null };
    const contact = await recordContact(reviewer, who.id, { evidence });
    await second.mutate('confirmFinding', { record: contact }, 'confirmation { record }');
    const [{ id }] = await file(line, who.id);
    for (const by of [reviewer, second, line])
      for (const [mutation, how] of [
        ['upholdAppeal', UPHOLD],
        ['dismissAppeal', DISMISS],
      ] as const)
        await refusedAs('INVALID_TRANSITION', by, mutation, { appeal: id, ...how }, 'appeal');
    expect(await world.deps.appeals.appeal(id)).toMatchObject({ status: 'FILED' });
    expect(await uphold(reviewersOf(world).city, id)).toMatchObject({ status: 'UPHELD' });
  });

  test('is the professionals’ of the county or above, and nobody else’s', async ({ world, refusedAs }) => {
    const { who, author, worker, elsewhere, id } = await appealed(world);
    const authority = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
    for (const [mutation, how] of [
      ['upholdAppeal', UPHOLD],
      ['dismissAppeal', DISMISS],
    ] as const) {
      for (const by of [who.resident, worker, authority])
        await refusedAs('FORBIDDEN', by, mutation, { appeal: id, ...how });
      for (const by of [author, elsewhere])
        await refusedAs('NOT_FOUND', by, mutation, { appeal: id, ...how }, 'appeal');
    }
  });

  test('says something, and not what time alone says', async ({ world, refusedAs }) => {
    const { reviewer, id } = await appealed(world);
    await refusedAs(
      'SAYS_NOTHING',
      reviewer,
      'upholdAppeal',
      { ...UPHOLD, appeal: id, explanation: '同上' },
      'explanation',
    );
    await refusedAs(
      'INVALID_GROUND',
      reviewer,
      'upholdAppeal',
      { ...UPHOLD, appeal: id, reason: 'NOT_CONFIRMED' },
      'reason',
    );
    await refusedAs('SAYS_NOTHING', reviewer, 'dismissAppeal', { ...DISMISS, appeal: id, note: '无' }, 'note');
  });

  test('is made once: its repeat answers the same, and another one is told that it is made', async ({
    world,
    refusedAs,
  }) => {
    const { reviewer, second, id } = await appealed(world);
    const made = await uphold(reviewer, id);
    expect(await uphold(reviewer, id)).toEqual(made);
    await refusedAs('INVALID_TRANSITION', second, 'dismissAppeal', { appeal: id, ...DISMISS }, 'appeal');
    await refusedAs('INVALID_TRANSITION', reviewer, 'dismissAppeal', { appeal: id, ...DISMISS }, 'appeal');
  });

  test('on a ground that no record stands behind any more finds nothing left to take back', async ({ world }) => {
    const { who, author, reviewer, contact, id } = await appealed(world);
    const gone = { record: contact, reason: 'WRONG_PERSON', explanation: EXPLANATION };
    expect((await author.mutate('withdrawFact', gone, 'withdrawal { status }')).errors).toEqual([]);
    expect(await uphold(reviewer, id)).toMatchObject({ status: 'UPHELD' });
    expect((await world.deps.contacts.contact(contact))?.withdrawn).toMatchObject({ account: 'author' });
    expect(await live(world, who.id)).toBeNull();
  });
});

describe('an appeal against a case', () => {
  const caseOf = async (world: World, kind: string) => {
    world.setClock(NOON);
    const callers = reviewersOf(world);
    const who = await buildAppellant(world);
    const contact = await recordContact(callers.author, who.id);
    const record = await recordCase(callers.author, who.id, kind);
    const [appeal] = await file(who.resident, who.id, { against: record });
    return { ...callers, who, contact, record, id: appeal.id as string };
  };

  test('that is suspected is upheld by one, and what was owed before stands', async ({ world }) => {
    const { who, reviewer, contact, id } = await caseOf(world, 'SUSPECTED');
    expect(await uphold(reviewer, id)).toMatchObject({ status: 'UPHELD' });
    expect(await openFacts(world, who.home)).toEqual(['CONTACT']);
    expect(await live(world, who.id)).toMatchObject({ grounds: [{ ref: contact }] });
  });

  test('that is confirmed takes two: the first questions it, and the second withdraws it', async ({ world }) => {
    const { who, reviewer, second, contact, record, id } = await caseOf(world, 'CONFIRMED');
    expect(await uphold(reviewer, id)).toMatchObject({
      status: 'SUPPORTED',
      correctedFor: null,
      deadline: '2020-04-16T04:00:00.000Z',
    });
    expect(await uphold(reviewer, id)).toMatchObject({ status: 'SUPPORTED' });
    expect(await openFacts(world, who.home)).toEqual(['CASE_CONFIRMED']);
    expect(await uphold(second, id)).toMatchObject({
      status: 'UPHELD',
      history: [{ event: 'FILE' }, { event: 'SUPPORT' }, { event: 'UPHOLD' }],
    });
    expect((await world.deps.cases.case(record))?.status).toBe('RULED_OUT');
    expect(await openFacts(world, who.home)).toEqual(['CONTACT']);
    expect(await live(world, who.id)).toMatchObject({ grounds: [{ ref: contact }] });
    // The first one asks again, and learns what has become of it.
    expect(await uphold(reviewer, id)).toMatchObject({ status: 'UPHELD' });
  });

  test('of somebody who was discharged asks for the withdrawal of the discharge first', async ({
    world,
    refusedAs,
  }) => {
    const { who, author, reviewer, id } = await caseOf(world, 'CONFIRMED');
    const discharge = { person: who.id, dischargedOn: '2020-04-15', evidence: clinical() };
    expect((await author.mutate('recordDischarge', discharge, 'discharge { id }')).errors).toEqual([]);
    await refusedAs('INVALID_TRANSITION', reviewer, 'upholdAppeal', { appeal: id, ...UPHOLD });
  });
});

describe('an appeal of somebody who came home from hospital', () => {
  const home = async (world: World) => {
    const callers = reviewersOf(world);
    world.setClock('2020-04-10T04:00:00.000Z');
    const who = await buildAppellant(world);
    const input = { person: who.id, dischargedOn: '2020-04-10', evidence: clinical() };
    const { discharge } = await done(callers.author, 'recordDischarge', input, 'discharge { id }');
    world.setClock(NOON);
    return { ...callers, who, discharge: discharge.id as string };
  };

  test('who was never there ends the isolation after it', async ({ world }) => {
    const { who, reviewer, discharge } = await home(world);
    const [{ id }] = await file(who.resident, who.id, { against: discharge });
    expect(await uphold(reviewer, id)).toMatchObject({ status: 'UPHELD' });
    expect((await world.deps.discharges.discharge(discharge))?.status).toBe('WITHDRAWN');
    expect(await live(world, who.id)).toBeNull();
  });

  test('whose recheck was positive is told how that ends', async ({ world, refusedAs }) => {
    const { who, author, reviewer, discharge } = await home(world);
    const recheck = { discharge, on: '2020-04-15', result: 'POSITIVE_WITHOUT_SYMPTOMS', evidence: laboratory() };
    await done(author, 'recordRecheck', recheck, 'discharge { id }');
    const [{ id }] = await file(who.resident, who.id, { against: discharge });
    const refused = await refusedAs(
      'INVALID_TRANSITION',
      reviewer,
      'upholdAppeal',
      { appeal: id, ...UPHOLD },
      'appeal',
    );
    expect(JSON.stringify(refused)).toMatch(/recheck/);
    expect(await dismiss(reviewer, id, { reason: 'ANSWERED_ELSEWHERE' })).toMatchObject({ status: 'DISMISSED' });
  });
});

describe('an appeal is read', () => {
  const NODE = `query ($id: ID!) { node(id: $id) { ... on Appeal { ${APPEAL} record statement person { id } history { note } } } }`;
  const LIST = `query ($id: ID!) { person(id: $id) { appeals(first: 10) { nodes { id } } } }`;
  const listed = async (by: any, person: string) =>
    (await by.ask(LIST, { id: person })).data.person.appeals.nodes.map(({ id }: { id: string }) => id);

  test('by whose it is, with what was said on both sides', async ({ world }) => {
    const { who, reviewer, contact, id } = await appealed(world);
    await dismiss(reviewer, id);
    const { data } = await who.resident.ask(NODE, { id });
    expect(data.node).toMatchObject({
      id,
      record: contact,
      statement: STATEMENT,
      person: { id: who.id },
      history: [
        { event: 'FILE', note: null },
        { event: 'DISMISS', role: 'PROFESSIONAL', note: NOTE },
      ],
    });
    expect(await listed(who.resident, who.id)).toEqual([id]);
  });

  test('by who reviews it for a purpose, and each reading is recorded', async ({ world }) => {
    const { who, reviewer, contact, id } = await appealed(world);
    expect((await reviewer.ask(NODE, { id })).errors).toMatchObject([
      { extensions: { code: 'PURPOSE_REQUIRED' } },
      { extensions: { code: 'PURPOSE_REQUIRED' } },
      { extensions: { code: 'PURPOSE_REQUIRED' } },
    ]);
    const { data } = await reviewer.askFor('INVESTIGATION', NODE, { id });
    expect(data.node).toMatchObject({ record: contact, statement: STATEMENT, person: { id: who.id } });
    const log = await who.resident.ask(
      `query ($id: ID!) { person(id: $id) { accessLog(first: 50) { nodes { fields role purpose } } } }`,
      { id: who.id },
    );
    const read = log.data.person.accessLog.nodes.filter(({ role }: any) => role === 'PROFESSIONAL');
    expect(read.flatMap(({ fields }: any) => fields)).toEqual(
      expect.arrayContaining(['Appeal.person', 'Appeal.record', 'Appeal.statement']),
    );
  });

  test('by the worker who filed it, and by no other', async ({ world }) => {
    const { who, worker, author, contact } = await appealed(world);
    const other = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'other-worker' });
    const suspicion = await recordCase(author, who.id, 'SUSPECTED');
    const [mine] = await file(worker, who.id, { against: suspicion });
    expect(mine.id).not.toBe(contact);
    expect(await listed(worker, who.id)).toEqual([mine.id]);
    expect(await listed(other, who.id)).toEqual([]);
    expect((await worker.askFor('CARE', NODE, { id: mine.id })).data.node).toMatchObject({ statement: STATEMENT });
    expect((await other.askFor('CARE', NODE, { id: mine.id })).data.node).toBeNull();
  });

  test('in the list of the division in charge while it waits, the nearest deadline first', async ({ world }) => {
    const { reviewer, city, second, author, id } = await appealed(world);
    const ASK = `query ($division: DivisionCode!) { appeals(division: $division, first: 100) { nodes { id deadline } } }`;
    const ids = async (by: any, division: string) =>
      (await by.ask(ASK, { division })).data?.appeals?.nodes.map((one: any) => one.id) ?? null;
    expect(await ids(reviewer, WUCHANG)).toContain(id);
    expect(await ids(city, WUCHANG)).toContain(id);
    expect(await ids(author, WUCHANG)).toBeNull();
    expect(await ids(reviewer, '4201')).toBeNull();
    await uphold(second, id);
    expect(await ids(reviewer, WUCHANG)).not.toContain(id);
  });
});

describe('nobody judges', () => {
  test('what they have dismissed before, though it comes to another level', async ({ world, refusedAs }) => {
    const { who, contact, id } = await appealed(world);
    const city = world.as('PROFESSIONAL', { division: '4201', account: 'reviewer-of-the-city' });
    await dismiss(city, id);
    const [again] = await file(who.resident, who.id, { against: contact });
    await refusedAs('INVALID_TRANSITION', city, 'dismissAppeal', { appeal: again.id, ...DISMISS }, 'appeal');
  });

  test('the appeal of somebody whom they act for, whoever has filed it', async ({ world, refusedAs }) => {
    world.setClock(NOON);
    const { author, worker } = reviewersOf(world);
    const [giver, acting] = (
      await world.buildHousehold([
        { name: '王芳', idNumber: idNumber() },
        { name: '王军', idNumber: idNumber() },
      ])
    ).members as [string, string];
    await consent(world, giver, acting);
    await recordContact(author, giver);
    const [appeal] = await file(worker, giver);
    const both = ['PROFESSIONAL', 'RESIDENT'] as const;
    const deputy = world.as(both, { division: WUCHANG, person: acting, account: 'reviewer-at-home' });
    await refusedAs('INVALID_TRANSITION', deputy, 'upholdAppeal', { appeal: appeal.id, ...UPHOLD }, 'appeal');
  });
});
