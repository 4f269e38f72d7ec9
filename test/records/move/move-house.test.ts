import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factWrite } from '#graph/codes/health-code/store.ts';
import { issueCode } from '#test/support/codes.ts';
import { investigation } from '#test/support/evidence.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import { isolate } from '#test/support/people.ts';
import { TOLD, untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';

let world: World;
let both: Caller;
let one: Caller;
beforeAll(async () => {
  world = await openWorld();
  both = world.as('COMMUNITY_WORKER', { communities: [CHUCAI, HUBUXIANG], account: 'both' });
  one = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'one' });
  for (const caller of [both, one]) await caller.ask('{ viewer { account } }');
});
afterAll(() => world.close());

const move = (by: Caller, who: string, household: string) =>
  by.mutate('movePerson', { person: who, household }, 'person { id household { id } }');
const refused = (by: Caller, who: string, household: string) =>
  untouched(world, [by], async () => (await move(by, who, household)).errors.map((error: any) => error.code), TOLD);
const build = async (community = CHUCAI) => {
  const { id, members } = await world.buildHousehold([person()], community);
  return { home: id, id: members[0]! };
};
const empty = async (community = CHUCAI) => (await world.buildHousehold([], community)).id;
const peopleOf = async (household: string) =>
  (await world.deps.persons.household(household.split('_')[1]!, household))!.people;
const membersOf = (household: string) => world.deps.persons.memberIds(household.split('_')[1]!, household);

describe('a person who moves', () => {
  test('within a community is a member of the new household alone', async () => {
    const [{ id, home }, there] = [await build(), await empty()];
    const { person: moved, errors } = await move(one, id, there);
    expect(errors).toEqual([]);
    expect(moved).toEqual({ id, household: { id: there } });
    expect([await membersOf(home), await membersOf(there)]).toEqual([[], [id]]);
    expect([await peopleOf(home), await peopleOf(there)]).toEqual([0, 1]);
  });

  test('between a worker’s own communities is registered in the new one and asked for in it', async () => {
    const known = person({ phone: '13700000001' });
    const { id: home, members } = await world.buildHousehold([known]);
    const there = await empty(HUBUXIANG);
    expect((await move(both, members[0]!, there)).errors).toEqual([]);
    const entries = await world.deps.persons.idNumberEntries(
      await world.deps.keyring.hash('id-number', known.idNumber),
    );
    expect(entries.map(({ sk, community }) => [sk.split('#')[0], community]).toSorted()).toEqual([
      ['COMMUNITY', HUBUXIANG],
      ['HOLDER', HUBUXIANG],
    ]);
    const byPhone = async (by: Caller) =>
      (await by.askFor('REGISTRATION', '{ findPersons(phone: "13700000001", first: 9) { nodes { id } } }')).data
        .findPersons.nodes;
    expect([await byPhone(one), await byPhone(both)]).toEqual([[], [{ id: members[0] }]]);
    expect(home).not.toBe(there);
  });

  test('to where they live already has moved: nothing is written', async () => {
    const { id, home } = await build();
    expect(await refused(one, id, home)).toEqual([]);
  });

  test('is moved by nobody but a worker of both communities', async () => {
    const [{ id }, there] = [await build(), await empty(HUBUXIANG)];
    const other = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'other' });
    for (const by of [one, other]) expect(await refused(by, id, there)).toEqual(['NOT_FOUND']);
    expect(await refused(both, 'person_none', there)).toEqual(['NOT_FOUND']);
    expect(await refused(both, id, `household_${HUBUXIANG}_none`)).toEqual(['NOT_FOUND']);
  });

  test('does not come as the 31st of a household', async () => {
    const [{ id }, there] = [await build(), await empty()];
    const key = (await world.deps.persons.household(CHUCAI, there))!;
    await world.deps.db.putMany([{ ...key, people: 30 }]);
    expect(await refused(one, id, there)).toEqual(['TOO_MANY']);
  });

  test('where a registration of theirs waits already comes by its handover', async () => {
    const known = person();
    const { members } = await world.buildHousehold([known]);
    const waiting = await world.buildHousehold([known], HUBUXIANG);
    expect(await refused(both, members[0]!, waiting.id)).toEqual(['HANDOVER_REQUESTED']);
    expect(await refused(both, waiting.members[0]!, await empty(HUBUXIANG))).toEqual(['HANDOVER_REQUESTED']);
  });

  test('with more facts than a transaction takes keeps each, and the old household none', async () => {
    const [{ id, home }, there] = [await build(), await empty()];
    await isolate(world, id);
    for (let part = 0; part < 2; part++)
      await world.deps.db.transact(
        Array.from({ length: 60 }, (_, i) =>
          factWrite({
            id: `fact_${part}x${i}`,
            personId: id,
            householdId: home,
            community: CHUCAI,
            kind: 'CONTACT',
            on: world.daysAgo(100),
            evidence: investigation(),
            cause: 'test',
            recordedBy: 'test',
            recordedAt: world.deps.clock().toISOString(),
          }),
        ),
      );
    expect((await move(one, id, there)).errors).toEqual([]);
    expect(await world.deps.codes.facts(there)).toHaveLength(121);
    await world.drain();
    expect(await world.deps.codes.facts(home)).toEqual([]);
    expect(await world.deps.codes.facts(there)).toHaveLength(121);
  });

  test('takes tasks about them along, and leaves those of others', async () => {
    const known = await world.buildHousehold([person(), person()]);
    const [id, other] = known.members as [string, string];
    const there = await empty(HUBUXIANG);
    await isolate(world, id);
    const stays = await isolate(world, other);
    await move(both, id, there);
    await world.drain();
    const about = async (community: string) =>
      (await world.deps.tasks.tasksOf(community, 'OPEN', { first: 200 })).map(({ subject }) => subject?.person);
    expect(await about(CHUCAI)).not.toContain(id);
    expect(await about(HUBUXIANG)).toContain(id);
    expect((await world.deps.tasks.tasksCausedBy(stays.id)).every(({ community }) => community === CHUCAI)).toBe(true);
  });
});

describe('what comes in between a move', () => {
  test('another move leaves one of the two, and the other is told', async () => {
    await everyInterruption(world, async () => {
      const [{ id, home }, a, b] = [await build(), await empty(), await empty()];
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await move(both, id, a)),
        second: async () => void answers.push(await move(one, id, b)),
        async holds() {
          const members = await Promise.all([home, a, b].map(membersOf));
          expect(members.flat()).toEqual([id]);
          expect(members[0]).toEqual([]);
          const codes = answers.flatMap(({ errors }) => errors.map((error: any) => error.code));
          expect(codes.every((code) => code === 'INVALID_TRANSITION')).toBe(true);
          expect(answers.filter(({ person: made }) => made)).not.toEqual([]);
        },
      };
    });
  });

  test('an isolation goes along, whichever came first', async () => {
    await everyInterruption(world, async () => {
      const [{ id, home }, there] = [await build(), await empty(HUBUXIANG)];
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await move(both, id, there)),
        second: async () => {
          await isolate(world, id);
        },
        async holds() {
          expect(answers[0].errors).toEqual([]);
          await world.drain();
          expect(await world.deps.isolations.live(id)).toMatchObject({ community: HUBUXIANG, household: there });
          expect((await world.deps.codes.facts(there)).map(({ personId }) => personId)).toEqual([id]);
          expect(await world.deps.codes.facts(home)).toEqual([]);
          expect((await issueCode(both, id)).colour).not.toBe('GREEN');
        },
      };
    });
  });
});

describe('what others ask for', () => {
  test('somebody who moves meanwhile is asked of where they now live', async () => {
    const known = person();
    const { members } = await world.buildHousehold([known]);
    await world.buildHousehold([known], QINGBOMEN);
    await world.drain();
    await move(both, members[0]!, await empty(HUBUXIANG));
    await world.drain();
    const [open] = await world.deps.handovers.openHandoversOf(members[0]!);
    expect(open).toMatchObject({ asked: HUBUXIANG, status: 'REQUESTED' });
    const listed = async (community: string) =>
      (await world.deps.handovers.handoversOf(community, 'REQUESTED', { first: 50 })).map(({ id }) => id);
    expect(await listed(CHUCAI)).not.toContain(open!.id);
    expect(await listed(HUBUXIANG)).toContain(open!.id);
    expect((await both.mutate('acceptHandover', { handover: open!.id }, 'handover { status }')).errors).toEqual([]);
    expect(await world.deps.persons.person(members[0]!)).toMatchObject({ community: QINGBOMEN });
  });
});

test('no fault was hidden from the caller in any of this', () => expect(world.faults).toEqual([]));
