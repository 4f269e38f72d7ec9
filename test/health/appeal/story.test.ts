import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { newAppeal } from '#graph/health/appeal/file.ts';
import { idOf } from '#graph/store/ids.ts';
import { done, test } from '#test/support/api.ts';
import { buildAppellant, EXPLANATION, file, recordContact, reviewersOf, uphold } from '#test/support/appeals.ts';
import { feedOf, handIn, row } from '#test/support/arrivals.ts';
import { issueCode, verifyCode } from '#test/support/codes.ts';
import { follow, typesOf } from '#test/support/feed.ts';
import { professionalContext } from '#test/support/isolation.ts';
import { type Caller, CHUCAI, NOON, QINGBOMEN, type World } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

const AT = {
  evening: '2020-04-15T12:00:00.000Z',
  deadline: '2020-04-16T12:00:00.000Z',
  after: '2020-04-16T12:00:00.001Z',
  afterCity: '2020-04-17T12:00:00.002Z',
};

/** A border feed hands in a row for the wrong person. */
async function feedNames(world: World, community = CHUCAI) {
  const who = await buildAppellant(world, community);
  const [taken] = await handIn(feedOf(world), [
    row({ idNumber: who.idNumber, arrivedOn: '2020-04-14', destination: null }),
  ]);
  expect(taken).toMatchObject({ outcome: 'TAKEN' });
  return who;
}

const isolationOf = (world: World, person: string) => world.deps.isolations.live(person);

describe('a row of a border feed for the wrong person', () => {
  test('is appealed by the telephone line and upheld within 24 hours by another: the code is green, and nobody is isolated', async ({
    world,
  }) => {
    world.setClock(NOON);
    const [line, reviewer] = ['line', 'reviewer'].map((account) =>
      world.as('PROFESSIONAL', { division: '330102', account: `hangzhou-${account}` }),
    ) as [Caller, Caller];
    // In Hangzhou whoever comes from abroad is red.
    const who = await feedNames(world, QINGBOMEN);
    const { token, colour } = await issueCode(who.resident, who.id);
    expect(colour).toBe('RED');
    expect(await isolationOf(world, who.id)).toMatchObject({ status: 'ISOLATING' });

    world.setClock(AT.evening);
    const [appeal] = await file(line, who.id);
    expect(appeal).toMatchObject({
      clause: 'rights.3',
      status: 'FILED',
      inCharge: { code: '330102' },
      deadline: AT.deadline,
      overdue: false,
      history: [{ event: 'FILE', status: 'FILED', role: 'PROFESSIONAL' }],
    });
    // Nobody is set free by asking for it.
    expect(await issueCode(who.resident, who.id)).toMatchObject({ colour: 'RED' });

    world.setClock(AT.deadline);
    expect(await uphold(reviewer, appeal.id)).toMatchObject({
      status: 'UPHELD',
      deadline: null,
      correctedFor: 'WRONG_PERSON',
      history: [{ event: 'FILE' }, { event: 'UPHOLD', status: 'UPHELD', role: 'PROFESSIONAL' }],
    });
    expect(await isolationOf(world, who.id)).toBeNull();
    expect(await issueCode(who.resident, who.id)).toMatchObject({ colour: 'GREEN' });
    expect(await verifyCode(who.resident, token)).not.toMatchObject({ colour: 'RED' });
    await world.tell();
    expect(typesOf(await follow(who.resident).next())).toEqual(
      expect.arrayContaining(['APPEAL_FILED', 'APPEAL_UPHELD', 'FACT_WITHDRAWN']),
    );
  });

  test('leaves what was owed before it: the isolation of a contact goes on to its day', async ({ world }) => {
    world.setClock(NOON);
    const { author, reviewer } = reviewersOf(world);
    const who = await buildAppellant(world);
    const contact = await recordContact(author, who.id, { lastContactOn: '2020-04-10' });
    const before = await isolationOf(world, who.id);
    await handIn(feedOf(world), [row({ idNumber: who.idNumber, arrivedOn: '2020-04-14' })]);
    const [ground] = (await isolationOf(world, who.id))!.grounds.filter(({ ref }) => ref !== contact);
    const [appeal] = await file(who.resident, who.id, { against: ground!.ref });
    await uphold(reviewer, appeal.id);
    const left = await isolationOf(world, who.id);
    expect(left).toMatchObject({ dueOn: before!.dueOn, place: before!.place, grounds: [{ ref: contact }] });
    expect(await issueCode(who.resident, who.id)).not.toMatchObject({ colour: 'GREEN' });
  });

  test('that two systems have sent is taken back whole: no second row holds what the first one did', async ({
    world,
  }) => {
    world.setClock(NOON);
    const { reviewer } = reviewersOf(world);
    const who = await feedNames(world);
    await handIn(feedOf(world, 'railway'), [row({ idNumber: who.idNumber, arrivedOn: '2020-04-14' })]);
    expect((await world.deps.arrivals.arrivalsOf(who.id)).filter(({ status }) => status === 'BINDING')).toHaveLength(2);
    const appeals = await file(who.resident, who.id);
    expect(appeals).toHaveLength(1);
    await uphold(reviewer, appeals[0].id);
    expect((await world.deps.arrivals.arrivalsOf(who.id)).map(({ status }) => status)).toEqual([
      'WITHDRAWN',
      'WITHDRAWN',
    ]);
    expect(await issueCode(who.resident, who.id)).toMatchObject({ colour: 'GREEN' });
  });

  /** Two rows hold one fact, and each is appealed: by the person, and by somebody beside. */
  async function twiceAppealed(world: World) {
    const who = await feedNames(world);
    await handIn(feedOf(world, 'railway'), [row({ idNumber: who.idNumber, arrivedOn: '2020-04-14' })]);
    const first = (await isolationOf(world, who.id))!.grounds[0]!.ref;
    const other = (await world.deps.arrivals.arrivalsOf(who.id)).find(({ id }) => id !== first)!.id;
    const [appeal] = await file(who.resident, who.id);
    const context = professionalContext(world);
    const person = (await context.persons.person(who.id))!;
    const asked = { id: idOf('appeal', randomUUID()), person, record: other, filedAs: 'PROFESSIONAL' } as const;
    const beside = await newAppeal(context, { ...asked, statement: null });
    await write(world.deps, beside.change);
    const statuses = async () => {
      await world.drain();
      const found = await Promise.all([appeal.id, beside.appeal.id].map((id) => world.deps.appeals.appeal(id)));
      return found.map((one) => one?.status);
    };
    return { who, first, other, appeal: appeal.id as string, statuses };
  }

  test('is appealed as long as another row holds its fact; the withdrawal of the last answers both', async ({
    world,
  }) => {
    world.setClock(NOON);
    const { reviewer } = reviewersOf(world);
    const { who, first, other, statuses } = await twiceAppealed(world);
    const withdraw = (record: string) =>
      done(reviewer, 'withdrawFact', { record, reason: 'WRONG_PERSON', explanation: EXPLANATION }, 'withdrawal { at }');
    await withdraw(first);
    expect(await isolationOf(world, who.id)).toMatchObject({ status: 'ISOLATING' });
    expect(await statuses()).toEqual(['FILED', 'FILED']);
    await withdraw(other);
    expect(await isolationOf(world, who.id)).toBeNull();
    expect(await statuses()).toEqual(['UPHELD', 'UPHELD']);
  });

  test('that is taken back by an appeal takes along what is appealed beside it', async ({ world }) => {
    world.setClock(NOON);
    const { appeal, statuses } = await twiceAppealed(world);
    await uphold(reviewersOf(world).reviewer, appeal);
    expect(await statuses()).toEqual(['UPHELD', 'UPHELD']);
  });

  test('on which nobody decides goes to the city, and from there to the province, each with 24 hours', async ({
    world,
  }) => {
    world.setClock(NOON);
    const { reviewer, city, province } = reviewersOf(world);
    const authority = world.as('AUTHORITY', { division: '4201', account: 'city-authority' });
    const who = await feedNames(world);
    world.setClock(AT.evening);
    const [{ id }] = await file(who.resident, who.id);
    world.setClock(AT.deadline);
    await world.drain();
    expect(await world.deps.appeals.appeal(id)).toMatchObject({ status: 'FILED', inCharge: '420106' });
    world.setClock(AT.after);
    await world.tell();
    expect(await world.deps.appeals.appeal(id)).toMatchObject({
      status: 'ESCALATED',
      inCharge: '4201',
      deadline: '2020-04-17T12:00:00.001Z',
    });
    expect(typesOf(await follow(who.resident).next())).toContain('APPEAL_ESCALATED');
    expect(typesOf(await follow(authority, { division: '4201' }).next())).toContain('APPEAL_ESCALATED');
    // It was taken from the county.
    const tried = await reviewer.mutate(
      'upholdAppeal',
      { appeal: id, reason: 'WRONG_PERSON', explanation: '同名不同人，核对后更正' },
      'appeal { id }',
    );
    expect(tried.errors).toMatchObject([{ code: 'NOT_FOUND' }]);

    world.setClock(AT.afterCity);
    await world.drain();
    expect(await world.deps.appeals.appeal(id)).toMatchObject({ status: 'ESCALATED', inCharge: '42' });
    expect(
      (
        await city.mutate(
          'dismissAppeal',
          { appeal: id, reason: 'RECORD_IS_RIGHT', note: '核对无误，予以维持' },
          'appeal { id }',
        )
      ).errors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await uphold(province, id)).toMatchObject({ status: 'UPHELD', inCharge: { code: '42' } });
    expect(await issueCode(who.resident, who.id)).toMatchObject({ colour: 'GREEN' });
  });
});
