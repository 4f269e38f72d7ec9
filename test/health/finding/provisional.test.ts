import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clinical, investigation, laboratory } from '#test/support/evidence.ts';
import { follow, typesOf } from '#test/support/feed.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, type World, WUCHANG } from '#test/support/world.ts';

/** Two in the morning of 16 April 2020, in China; a finding of then is confirmed within 24 hours. */
const FOUND = '2020-04-15T18:00:00.000Z';
const AT = {
  nine: '2020-04-16T01:00:00.000Z',
  minuteBefore: '2020-04-16T17:59:00.000Z',
  deadline: '2020-04-16T18:00:00.000Z',
  after: '2020-04-16T18:00:00.001Z',
};
const PURPOSE = { 'x-purpose': 'INVESTIGATION' };
const NUMBER = '检字2020-0416';

let world: World;
let person: string;
let home: string;
let author: Caller;
let colleague: Caller;
let elsewhere: Caller;
let resident: Caller;
let authority: Caller;
beforeEach(async () => {
  world = await openWorld();
  world.setClock(FOUND);
  const built = await world.buildHousehold();
  [person, home] = [built.members[0]!, built.id];
  author = world.as('PROFESSIONAL', { division: '420106006', account: 'author' });
  colleague = world.as('PROFESSIONAL', { division: WUCHANG, account: 'colleague' });
  elsewhere = world.as('PROFESSIONAL', { division: '420102', account: 'elsewhere' });
  resident = world.as('RESIDENT', { person });
  authority = world.as('AUTHORITY', { division: WUCHANG, account: 'authority' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

/** The evidence without its number. */
const unnumbered = (given: object) => ({ ...given, number: null });

const contactBy = async (evidence: object = unnumbered(investigation()), given: object = {}) => {
  const input = { person, lastContactOn: '2020-04-14', evidence, ...given };
  const { errors, contact } = await author.mutate('recordContact', input, 'contact { id provisionalUntil }', PURPOSE);
  expect(errors).toEqual([]);
  return contact as { id: string; provisionalUntil: string | null };
};
const caseBy = async (kind: string, evidence: object = unnumbered(laboratory()), given: object = {}) => {
  const input = { community: CHUCAI, kind, person, confirmedOn: '2020-04-16', sourceKnown: true, evidence, ...given };
  const { errors, case: made } = await author.mutate('recordCase', input, 'case { id provisionalUntil }');
  expect(errors).toEqual([]);
  return made as { id: string; provisionalUntil: string | null };
};
const confirmedCase = async (id: string, evidence: object, by = author) => {
  const input = { case: id, confirmedOn: '2020-04-16', evidence };
  const { errors, case: made } = await by.mutate('confirmCase', input, 'case { kind provisionalUntil }');
  expect(errors).toEqual([]);
  return made;
};
const confirm = (record: string, by: Caller, number?: string | null) =>
  by.mutate('confirmFinding', { record, ...(number !== undefined && { number }) }, 'confirmation { record at }');
const confirmed = async (record: string, by: Caller, number?: string) => {
  const { errors, confirmation } = await confirm(record, by, number);
  expect(errors).toEqual([]);
  return confirmation;
};
const drainedAt = async (at: string) => {
  world.setClock(at);
  // What a case leaves due comes with the next drain.
  for (let i = 0; i < 3; i++) await world.drain();
};

const live = () => world.deps.isolations.live(person);
const openFacts = async () =>
  (await world.deps.codes.facts(home)).filter(({ closedAt }) => closedAt === undefined).map(({ kind }) => kind);
const colour = async () => {
  const { errors, healthCode } = await resident.mutate('issueHealthCode', { person }, 'healthCode { colour }');
  expect(errors).toEqual([]);
  return healthCode.colour as string;
};
const cases = async () => {
  const asked = `{ community(code: "${CHUCAI}") { cases(first: 5) { nodes { id kind status provisionalUntil } } } }`;
  return (await colleague.ask(asked)).data.community.cases.nodes;
};
const classNow = async () =>
  (await colleague.ask(`{ community(code: "${CHUCAI}") { tier { communityClass } } }`)).data.community.tier
    .communityClass;
const contacts = async () => {
  const asked = 'query ($id: ID!) { person(id: $id) { contacts { id provisionalUntil withdrawal { reason at } } } }';
  return (await resident.ask(asked, { id: person })).data.person.contacts;
};
const told = async (caller: Caller, division?: string) => {
  await world.tell();
  return typesOf(await follow(caller, { ...(division && { division }) }).next());
};

describe('at two in the morning, without a number that nobody has yet,', () => {
  test('a contact is isolated at once, and binds by the number that comes at nine', async () => {
    const { id, provisionalUntil } = await contactBy();
    expect(provisionalUntil).toBe(AT.deadline);
    expect(await live()).toMatchObject({ status: 'ISOLATING', dueOn: '2020-04-28' });
    expect(await colour()).not.toBe('GREEN');
    world.setClock(AT.nine);
    expect(await confirmed(id, author, NUMBER)).toEqual({ record: id, at: AT.nine });
    await drainedAt(AT.after);
    expect(await contacts()).toEqual([{ id, provisionalUntil: null, withdrawal: null }]);
    expect(await live()).toMatchObject({ status: 'ISOLATING', dueOn: '2020-04-28' });
    expect((await world.deps.contacts.contact(id))?.evidence).toMatchObject({ number: NUMBER });
    expect((await world.deps.codes.facts(home)).map(({ evidence }) => evidence.number)).toEqual([NUMBER]);
    expect((await live())?.grounds.map(({ evidence }) => evidence.number)).toEqual([NUMBER]);
    expect(await told(resident)).toContain('FINDING_CONFIRMED');
  });

  test('a suspicion holds at once, and binds by the number that comes at nine', async () => {
    const { id, provisionalUntil } = await caseBy('SUSPECTED');
    expect(provisionalUntil).toBe(AT.deadline);
    expect(await colour()).toBe('RED');
    world.setClock(AT.nine);
    await confirmed(id, author, NUMBER);
    await drainedAt(AT.after);
    expect(await cases()).toEqual([{ id, kind: 'SUSPECTED', status: 'REPORTED', provisionalUntil: null }]);
    expect((await world.deps.cases.case(id))?.evidence).toMatchObject({ number: NUMBER });
    expect((await world.deps.codes.facts(home)).map(({ evidence }) => evidence.number)).toEqual([NUMBER]);
    expect(await openFacts()).toEqual(['CASE_SUSPECTED']);
  });

  test('a number that comes while its person is treated stands in what is owed to them afterwards', async () => {
    const { id } = await contactBy();
    const { id: found } = await caseBy('CONFIRMED');
    world.setClock(AT.nine);
    await confirmed(id, author, NUMBER);
    await drainedAt(AT.after);
    expect(await cases()).toMatchObject([{ id: found, status: 'RULED_OUT' }]);
    expect((await live())?.grounds.map(({ evidence }) => evidence.number)).toEqual([NUMBER]);
    expect((await world.deps.codes.facts(home)).map(({ evidence }) => evidence.number)).toEqual([NUMBER]);
  });

  test('a contact that nobody confirms ends at two of the next day, with code and isolation', async () => {
    const { id } = await contactBy();
    await drainedAt(AT.after);
    expect(await live()).toBeNull();
    expect(await openFacts()).toEqual([]);
    expect(await colour()).toBe('GREEN');
    expect(await contacts()).toEqual([
      { id, provisionalUntil: null, withdrawal: { reason: 'NOT_CONFIRMED', at: AT.after } },
    ]);
    expect(await told(resident)).toContain('FINDING_LAPSED');
    expect(await told(authority, WUCHANG)).toContain('FINDING_LAPSED');
  });

  test('a suspicion that nobody confirms ends so, and a contact that was isolated before is so still', async () => {
    await contactBy(investigation());
    const { id } = await caseBy('SUSPECTED');
    await drainedAt(AT.after);
    expect(await cases()).toEqual([{ id, kind: 'SUSPECTED', status: 'RULED_OUT', provisionalUntil: null }]);
    expect(await openFacts()).toEqual(['CONTACT']);
    expect(await live()).toMatchObject({ status: 'ISOLATING', dueOn: '2020-04-28' });
    expect(await told(resident)).toContain('FINDING_LAPSED');
  });

  test('a confirmed case that nobody stands by moves the class, and ends with it: no second person is asked', async () => {
    const { id } = await caseBy('CONFIRMED');
    await world.drain();
    expect(await classNow()).toBe('CASES');
    await drainedAt(AT.after);
    expect(await cases()).toMatchObject([{ id, status: 'RULED_OUT' }]);
    expect(await classNow()).toBe('NO_CASES');
    expect(await colour()).toBe('GREEN');
    const { history } = (await world.deps.cases.case(id))!;
    expect(history.at(-1)).toMatchObject({ event: 'LAPSE', account: 'system', reason: 'NOT_CONFIRMED' });
  });

  test('a nameless case ends alike, and the division is told', async () => {
    await caseBy('CONFIRMED', unnumbered(laboratory()), { person: null });
    await drainedAt(AT.after);
    expect(await cases()).toMatchObject([{ status: 'RULED_OUT' }]);
    expect(await told(authority, WUCHANG)).toContain('FINDING_LAPSED');
  });

  test('a case takes its contacts along when nobody confirms it, though they have a number', async () => {
    const { id } = await caseBy('SUSPECTED', unnumbered(clinical()), { person: null });
    await contactBy(investigation(), { case: id });
    await drainedAt(AT.after);
    expect(await live()).toBeNull();
    expect(await openFacts()).toEqual([]);
  });
});

describe('a finding that has its number', () => {
  test('binds for good from the first moment', async () => {
    expect(await contactBy(investigation())).toMatchObject({ provisionalUntil: null });
    await drainedAt(AT.after);
    expect(await live()).toMatchObject({ status: 'ISOLATING' });
  });

  test('is nothing to confirm, by whomever', async () => {
    const { id } = await caseBy('SUSPECTED', laboratory());
    await untouched(world, [author, colleague], async () => {
      for (const by of [author, colleague])
        expect((await confirm(id, by, NUMBER)).errors).toMatchObject([
          { code: 'INVALID_TRANSITION', path: ['input', 'record'] },
        ]);
    });
  });
});

describe('the time of a finding', () => {
  test('is not over one minute before, nor exactly at the hour: then it is confirmed still', async () => {
    const { id } = await contactBy();
    await drainedAt(AT.minuteBefore);
    expect(await live()).toMatchObject({ status: 'ISOLATING' });
    await drainedAt(AT.deadline);
    expect(await live()).toMatchObject({ status: 'ISOLATING' });
    expect(await confirmed(id, author, NUMBER)).toMatchObject({ at: AT.deadline });
    await drainedAt(AT.after);
    expect(await live()).toMatchObject({ status: 'ISOLATING' });
  });

  test('is over after it, whether a drain has come or not', async () => {
    const [{ id: contact }, { id: found }] = [await contactBy(), await caseBy('SUSPECTED')];
    world.setClock(AT.after);
    await untouched(world, [colleague], async () => {
      for (const record of [contact, found])
        expect((await confirm(record, colleague, NUMBER)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    });
  });

  test('is a value of the plan', async () => {
    const nation = world.as('AUTHORITY', { division: 'CN', account: 'nation' });
    const adopted = { name: 'FINDING_CONFIRM_HOURS', value: 6, from: '2020-04-17', legalBasis: '国卫办函〔2020〕1号' };
    const { errors } = await nation.mutate('adoptPolicyValue', { division: 'CN', ...adopted }, 'policyValue { value }');
    expect(errors).toEqual([]);
    world.setClock('2020-04-16T18:00:00.000Z');
    expect(await contactBy()).toMatchObject({ provisionalUntil: '2020-04-17T00:00:00.000Z' });
  });

  test('is not made longer by confirming a suspicion of one’s own without a number either', async () => {
    const { id } = await caseBy('SUSPECTED');
    world.setClock(AT.nine);
    expect(await confirmedCase(id, unnumbered(laboratory()))).toMatchObject({ provisionalUntil: AT.deadline });
    await drainedAt(AT.after);
    expect(await cases()).toMatchObject([{ id, status: 'RULED_OUT' }]);
    expect(await openFacts()).toEqual([]);
  });
});

describe('a second professional', () => {
  test('confirms a contact and a case without a number', async () => {
    const [{ id: contact }, { id: found }] = [await contactBy(), await caseBy('SUSPECTED')];
    for (const record of [contact, found]) expect(await confirmed(record, colleague)).toEqual({ record, at: FOUND });
    await drainedAt(AT.after);
    expect((await openFacts()).sort()).toEqual(['CASE_SUSPECTED', 'CONTACT']);
  });

  test('is who did not find it: alone and without a number its author confirms nothing', async () => {
    const [{ id: contact }, { id: found }] = [await contactBy(), await caseBy('SUSPECTED')];
    await untouched(world, [author], async () => {
      for (const record of [contact, found])
        expect((await confirm(record, author)).errors).toMatchObject([
          { code: 'INVALID_TRANSITION', path: ['input', 'number'] },
        ]);
    });
  });

  test('is one of the division: of another, or a worker of the community, nobody is told of it', async () => {
    const { id } = await contactBy();
    await untouched(world, [elsewhere], async () =>
      expect((await confirm(id, elsewhere, NUMBER)).errors).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'record'] },
      ]),
    );
  });

  test('hands in a number that is one, or none', async () => {
    const { id } = await contactBy();
    await untouched(world, [colleague], async () => {
      for (const number of ['x', '', '1111'])
        expect((await confirm(id, colleague, number)).errors).toMatchObject([
          { code: 'INVALID_EVIDENCE', path: ['input', 'number'] },
        ]);
    });
  });

  test('who confirms a suspicion without a number binds it, and is alone with the confirmation', async () => {
    const { id } = await caseBy('SUSPECTED');
    world.setClock(AT.nine);
    const until = '2020-04-17T01:00:00.000Z';
    expect(await confirmedCase(id, unnumbered(laboratory()), colleague)).toMatchObject({ provisionalUntil: until });
    await drainedAt('2020-04-17T01:00:00.001Z');
    expect(await cases()).toEqual([{ id, kind: 'SUSPECTED', status: 'REPORTED', provisionalUntil: null }]);
    expect(await openFacts()).toEqual(['CASE_SUSPECTED']);
  });
});

describe('the confirmation of a suspicion that binds', () => {
  test('ends by itself, and leaves the suspicion, the isolation and the class of before', async () => {
    await contactBy(investigation());
    const { id } = await caseBy('SUSPECTED', clinical());
    await confirmedCase(id, unnumbered(laboratory()));
    await world.drain();
    expect(await classNow()).toBe('CASES');
    expect(await live()).toBeNull();
    await drainedAt(AT.after);
    expect(await cases()).toEqual([{ id, kind: 'SUSPECTED', status: 'REPORTED', provisionalUntil: null }]);
    expect(await classNow()).toBe('NO_CASES');
    expect((await openFacts()).sort()).toEqual(['CASE_SUSPECTED', 'CONTACT']);
    expect(await live()).toMatchObject({ status: 'ISOLATING', dueOn: '2020-04-28' });
  });

  test('may be made anew, and a case that is ruled out then leaves nothing', async () => {
    const { id } = await caseBy('SUSPECTED', clinical());
    await confirmedCase(id, unnumbered(laboratory()));
    await drainedAt(AT.after);
    expect(await confirmedCase(id, laboratory(), colleague)).toMatchObject({
      kind: 'CONFIRMED',
      provisionalUntil: null,
    });
    expect(await openFacts()).toEqual(['CASE_CONFIRMED']);
    const county = world.as('PROFESSIONAL', { division: WUCHANG, account: 'county' });
    for (const by of [county, colleague])
      await by.mutate('ruleOutCase', { case: id, evidence: laboratory() }, 'case { status }');
    expect(await cases()).toMatchObject([{ id, status: 'RULED_OUT' }]);
    expect(await openFacts()).toEqual([]);
  });

  test('leaves somebody without symptoms as they were: treated, and isolated for nothing else', async () => {
    await contactBy(investigation());
    const { id } = await caseBy('ASYMPTOMATIC', laboratory());
    await confirmedCase(id, unnumbered(clinical()));
    await drainedAt(AT.after);
    expect(await cases()).toMatchObject([{ id, kind: 'ASYMPTOMATIC', status: 'REPORTED' }]);
    expect(await openFacts()).toEqual(['CASE_ASYMPTOMATIC']);
    expect(await live()).toBeNull();
  });

  test('binds with a number, and drops the deadline of a report that had none', async () => {
    const { id } = await caseBy('SUSPECTED');
    expect(await confirmedCase(id, laboratory())).toMatchObject({ provisionalUntil: null });
    await drainedAt(AT.after);
    expect(await cases()).toMatchObject([{ id, kind: 'CONFIRMED', status: 'REPORTED' }]);
  });
});

describe('what is said twice', () => {
  test('answers the same account with what it did, and nobody else', async () => {
    const [{ id: contact }, { id: found }] = [await contactBy(), await caseBy('SUSPECTED')];
    for (const record of [contact, found]) {
      const first = await confirmed(record, author, NUMBER);
      await untouched(world, [author, colleague], async () => {
        expect(await confirmed(record, author, NUMBER)).toEqual(first);
        expect((await confirm(record, author, '检字2020-0999')).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
        expect((await confirm(record, colleague)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
      });
    }
  });

  test('by time ends a finding once', async () => {
    const { id } = await contactBy();
    await drainedAt(AT.after);
    const [first] = await contacts();
    await drainedAt('2020-04-16T18:05:00.000Z');
    expect(await contacts()).toEqual([first]);
    expect((await confirm(id, author, NUMBER)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });
});

describe('a finding that ends otherwise', () => {
  test('is withdrawn by its author, and nothing is due for it any more', async () => {
    const { id } = await contactBy();
    const input = { record: id, reason: 'WRONG_PERSON', explanation: '同名不同人，流调复核后更正' };
    const fields = 'withdrawal { status }';
    expect((await author.mutate('withdrawFact', input, fields)).errors).toEqual([]);
    await drainedAt(AT.after);
    expect(await contacts()).toMatchObject([{ provisionalUntil: null, withdrawal: { reason: 'WRONG_PERSON' } }]);
    expect(await told(resident)).not.toContain('FINDING_LAPSED');
  });

  test('is ruled out with a number, or not at all', async () => {
    const { id } = await caseBy('SUSPECTED');
    const ruleOut = (evidence: object) => author.mutate('ruleOutCase', { case: id, evidence }, 'case { status }');
    await untouched(world, [author], async () =>
      expect((await ruleOut(unnumbered(laboratory()))).errors).toMatchObject([{ code: 'INVALID_EVIDENCE' }]),
    );
    expect((await ruleOut(laboratory())).errors).toEqual([]);
    await drainedAt(AT.after);
    expect(await told(resident)).not.toContain('FINDING_LAPSED');
  });

  test('by the discharge of its person binds with that document, and is a case that was', async () => {
    const { id } = await caseBy('CONFIRMED');
    world.setClock(AT.nine);
    const input = { person, dischargedOn: '2020-04-16', evidence: clinical() };
    expect((await author.mutate('recordDischarge', input, 'discharge { id }', PURPOSE)).errors).toEqual([]);
    await drainedAt(AT.after);
    expect(await cases()).toEqual([{ id, kind: 'CONFIRMED', status: 'DISCHARGED', provisionalUntil: null }]);
  });

  test('is no reason that a caller may give', async () => {
    const { id } = await contactBy();
    const input = { record: id, reason: 'NOT_CONFIRMED', explanation: '同名不同人，流调复核后更正' };
    await untouched(world, [author], async () =>
      expect((await author.mutate('withdrawFact', input, 'withdrawal { status }')).errors).toMatchObject([
        { code: 'INVALID_GROUND', path: ['input', 'reason'] },
      ]),
    );
  });
});

describe.each(['contact', 'case'])('somebody confirms a %s at the moment at which time ends it', (what) => {
  const found = async () => (await (what === 'contact' ? contactBy() : caseBy('SUSPECTED'))).id;
  const facts = what === 'contact' ? ['CONTACT'] : ['CASE_SUSPECTED'];

  test('and comes too late: it is over, and nothing of it is left', async () => {
    const id = await found();
    world.setClock(AT.deadline);
    const [{ errors }] = await atLastMoment(
      world,
      () => drainedAt(AT.after),
      () => confirm(id, colleague),
      'finding.confirmed',
    );
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await openFacts()).toEqual([]);
    expect(await live()).toBeNull();
  });

  test('and comes first: it binds, and time does nothing', async () => {
    const id = await found();
    world.setClock(AT.after);
    const inTime = async () => {
      world.setClock(AT.deadline);
      const answer = await confirm(id, colleague);
      world.setClock(AT.after);
      return answer;
    };
    const [, { errors }] = await atLastMoment(world, inTime, () => world.drain(), 'NOT_CONFIRMED');
    expect(errors).toEqual([]);
    await drainedAt(AT.after);
    expect(await openFacts()).toEqual(facts);
    expect(await told(resident)).not.toContain('FINDING_LAPSED');
  });
});
