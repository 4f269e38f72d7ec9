import { describe, expect } from 'vitest';
import { done, test } from '#test/support/api.ts';
import {
  buildAppellant,
  EXPLANATION,
  file,
  NOTE,
  recordCase,
  recordContact,
  reviewersOf,
  uphold,
} from '#test/support/appeals.ts';
import { feedOf, handIn, row } from '#test/support/arrivals.ts';
import { erase, requestErasure, traces } from '#test/support/erasure.ts';
import { laboratory } from '#test/support/evidence.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { type Caller, NOON, type World, WUCHANG } from '#test/support/world.ts';

const AFTER = '2020-04-16T04:00:00.001Z';

async function appealed(world: World) {
  world.setClock(NOON);
  const callers = reviewersOf(world);
  const who = await buildAppellant(world);
  const contact = await recordContact(callers.author, who.id);
  const [appeal] = await file(who.resident, who.id);
  for (const caller of Object.values(callers)) await caller.ask('{ viewer { account } }');
  return { ...callers, who, contact, id: appeal.id as string };
}

const upholds = (by: Caller, appeal: string) =>
  by.mutate('upholdAppeal', { appeal, reason: 'WRONG_PERSON', explanation: EXPLANATION }, 'appeal { status }');
const dismisses = (by: Caller, appeal: string) =>
  by.mutate('dismissAppeal', { appeal, reason: 'RECORD_IS_RIGHT', note: NOTE }, 'appeal { status }');
const withdraws = (by: Caller, record: string) =>
  by.mutate('withdrawFact', { record, reason: 'WRONG_PERSON', explanation: EXPLANATION }, 'withdrawal { status }');
const openFacts = async (world: World, home: string) => (await world.deps.codes.facts(home)).map(({ kind }) => kind);

describe('two at once', () => {
  test('decide: the one who is in between has decided, and the other is told so', async ({ world }) => {
    const { who, reviewer, second, id } = await appealed(world);
    const [late, early] = await atLastMoment(
      world,
      () => dismisses(second, id),
      () => upholds(reviewer, id),
    );
    expect(early.errors).toEqual([]);
    expect(late.errors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['input', 'appeal'] }]);
    expect(await world.deps.appeals.appeal(id)).toMatchObject({ status: 'DISMISSED' });
    expect(await openFacts(world, who.home)).toEqual(['CONTACT']);
  });

  test('file: there is one appeal, which answers both', async ({ world }) => {
    world.setClock(NOON);
    const { author, worker } = reviewersOf(world);
    const who = await buildAppellant(world);
    await recordContact(author, who.id);
    await worker.ask('{ viewer { account } }');
    const [late, early] = await atLastMoment(
      world,
      () => file(worker, who.id),
      () => file(who.resident, who.id),
    );
    expect(late.map(({ id }) => id)).toEqual(early.map(({ id }) => id));
    expect(await world.deps.appeals.ownAppeals(who.id, { first: 10 })).toHaveLength(1);
  });

  test('uphold: the record is taken back once', async ({ world }) => {
    const { reviewer, second, contact, id } = await appealed(world);
    const [late, early] = await atLastMoment(
      world,
      () => upholds(second, id),
      () => upholds(reviewer, id),
    );
    expect(early.errors).toEqual([]);
    expect(late.errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await world.deps.contacts.contact(contact))?.withdrawn).toMatchObject({ account: 'second' });
  });
});

describe('while somebody decides', () => {
  test('the author takes the record back: the decision finds nothing left, and says so', async ({ world }) => {
    const { who, author, reviewer, contact, id } = await appealed(world);
    const [decided] = await atLastMoment(
      world,
      () => withdraws(author, contact),
      () => upholds(reviewer, id),
    );
    expect(decided).toMatchObject({ errors: [], appeal: { status: 'UPHELD' } });
    expect((await world.deps.contacts.contact(contact))?.withdrawn).toMatchObject({ account: 'author' });
    expect(await openFacts(world, who.home)).toEqual([]);
  });

  test('the person becomes a case: the contact is none, and the case stands', async ({ world }) => {
    const { who, author, reviewer, contact, id } = await appealed(world);
    const [decided] = await atLastMoment(
      world,
      () => recordCase(author, who.id, 'CONFIRMED'),
      () => upholds(reviewer, id),
    );
    expect(decided).toMatchObject({ errors: [], appeal: { status: 'UPHELD' } });
    expect((await world.deps.contacts.contact(contact))?.withdrawn).toMatchObject({ account: 'reviewer' });
    expect(await openFacts(world, who.home)).toEqual(['CASE_CONFIRMED']);
    expect(await world.deps.isolations.live(who.id)).toBeNull();
  });

  test('and a case that is ruled out after it brings back nothing that was upheld', async ({ world }) => {
    const { who, author, reviewer, second, id } = await appealed(world);
    const found = await recordCase(author, who.id, 'CONFIRMED');
    expect(await uphold(reviewer, id)).toMatchObject({ status: 'UPHELD' });
    for (const by of [reviewer, second])
      await done(by, 'ruleOutCase', { case: found, evidence: laboratory() }, 'case { id }');
    await world.drain();
    expect(await openFacts(world, who.home)).toEqual([]);
    expect(await world.deps.isolations.live(who.id)).toBeNull();
  });
});

describe('what is appealed goes by itself', () => {
  test('taken back by its author: the person has what they asked for, at once', async ({ world }) => {
    const { author, contact, id } = await appealed(world);
    expect((await withdraws(author, contact)).errors).toEqual([]);
    await world.drain();
    expect(await world.deps.appeals.appeal(id)).toMatchObject({
      status: 'UPHELD',
      deadline: null,
      correctedFor: null,
      history: [{ event: 'FILE' }, { event: 'CORRECT', role: 'SYSTEM' }],
    });
  });

  test('withdrawn by the second of two beside the appeal that the first found right', async ({ world }) => {
    world.setClock(NOON);
    const { author, reviewer, second } = reviewersOf(world);
    const who = await buildAppellant(world);
    const record = await recordCase(author, who.id, 'CONFIRMED');
    const [{ id }] = await file(who.resident, who.id);
    expect(await uphold(reviewer, id)).toMatchObject({ status: 'SUPPORTED' });
    expect((await withdraws(second, record)).errors).toEqual([]);
    await world.drain();
    expect(await world.deps.appeals.appeal(id)).toMatchObject({ status: 'UPHELD' });
    expect(await openFacts(world, who.home)).toEqual([]);
  });

  test('a finding that nobody confirmed: its appeal does not climb', async ({ world }) => {
    world.setClock(NOON);
    const { author } = reviewersOf(world);
    const who = await buildAppellant(world);
    const evidence = { kind: 'INVESTIGATION_REPORT', issuer: '武昌区疾控中心', number: null, on: '2020-04-15' };
    await recordContact(author, who.id, { evidence });
    world.setClock('2020-04-15T05:00:00.000Z');
    const [{ id }] = await file(who.resident, who.id);
    world.setClock(AFTER);
    await world.drain();
    expect(await world.deps.appeals.appeal(id)).toMatchObject({ status: 'UPHELD', inCharge: WUCHANG });
  });

  test('one of two rows about one journey: what holds on is appealed anew, and ends whole', async ({ world }) => {
    world.setClock(NOON);
    const { reviewer, second } = reviewersOf(world);
    const who = await buildAppellant(world);
    const about = { idNumber: who.idNumber, arrivedOn: '2020-04-14', destination: null };
    for (const account of ['border', 'railway']) await handIn(feedOf(world, account), [row(about)]);
    const [{ id }] = await file(who.resident, who.id);
    const { record } = (await world.deps.appeals.appeal(id))!;
    expect((await withdraws(second, record)).errors).toEqual([]);
    await world.drain();
    expect(await openFacts(world, who.home)).toEqual(['ARRIVAL_ABROAD']);
    expect(await uphold(reviewer, id)).toMatchObject({ status: 'UPHELD' });
    expect(await openFacts(world, who.home)).toEqual([]);
    expect(await world.deps.isolations.live(who.id)).toBeNull();
  });
});

test('a person who is forgotten leaves no appeal, in no list and at no deadline', async ({ world }) => {
  const { who, author, worker, contact, id } = await appealed(world);
  const county = world.as('AUTHORITY', { division: WUCHANG, account: 'erasing' });
  expect((await withdraws(author, contact)).errors).toEqual([]);
  const { erasure } = await requestErasure(worker, who.id, { ground: 'REGISTERED_IN_ERROR' });
  expect((await erase(county, erasure.id)).errors).toEqual([]);
  world.setClock(AFTER);
  await world.drain();
  expect(await world.deps.appeals.appeal(id)).toBeNull();
  expect(await world.deps.appeals.openAppeal(contact)).toBeNull();
  const kept = (await world.contents()).filter((item) => /"pk":\{"S":"[A-Z]+#APPEAL/.test(item));
  expect(kept.filter((item) => item.includes(id) || item.includes(contact))).toEqual([]);
  expect((await traces(world, who.id)).filter(({ pk }) => String(pk).includes('APPEAL'))).toEqual([]);
  expect((await upholds(reviewersOf(world).reviewer, id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});
