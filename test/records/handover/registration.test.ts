import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueCode } from '#test/support/codes.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import { askedHandovers, isolate } from '#test/support/people.ts';
import { TOLD, untouched } from '#test/support/untouched.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  NOON,
  openWorld,
  person,
  QINGBOMEN,
  type World,
  WUCHANG,
} from '#test/support/world.ts';

let world: World;
let former: Caller;
let newer: Caller;
let stranger: Caller;
let county: Caller;
beforeAll(async () => {
  world = await openWorld();
  former = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'former' });
  newer = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN], account: 'newer' });
  stranger = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
  county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
  for (const caller of [former, newer, stranger, county]) await caller.ask('{ viewer { account } }');
});
afterAll(() => world.close());

const HANDOVER = 'handover { id status }';
const accept = (by: Caller, handover: string) => by.mutate('acceptHandover', { handover }, HANDOVER);
const decline = (by: Caller, handover: string, reason = 'STILL_LIVES_HERE') =>
  by.mutate('declineHandover', { handover, reason }, HANDOVER);
const withdraw = (by: Caller, input: object) => by.mutate('withdrawHandover', input, HANDOVER);

/** Somebody registered in Chucai, and registered once more in Qingbomen. */
async function buildWaiting(overrides: { phone?: string; newPhone?: string } = {}) {
  const known = person({ name: '王小明', ...(overrides.phone && { phone: overrides.phone }) });
  const here = await world.buildHousehold([known, person()]);
  const there = await world.buildHousehold(
    [{ ...known, ...(overrides.newPhone && { phone: overrides.newPhone }) }],
    QINGBOMEN,
  );
  await world.drain();
  const id = here.members[0]!;
  const asked = await askedHandovers(former, CHUCAI, 'REQUESTED');
  const { data } = await former.askFor(
    'REGISTRATION',
    `{ handovers(division: "${CHUCAI}", status: REQUESTED, first: 50) { nodes { id person { id } } } }`,
  );
  const found = data.handovers.nodes.find((one: any) => one.person?.id === id);
  return { known, id, waiting: there.members[0]!, here: here.id, there: there.id, handover: found.id as string, asked };
}

const seen = async (by: Caller, id: string, purpose: 'REGISTRATION' | 'CODE_ISSUING' = 'REGISTRATION') =>
  (await by.askFor(purpose, `{ person(id: "${id}") { id name household { id } } }`)).data?.person ?? null;
const found = async (by: Caller, number: string) =>
  (await by.askFor('REGISTRATION', `{ findPersons(idNumber: "${number}", first: 9) { nodes { id } } }`)).data
    .findPersons.nodes;

describe('a registration that is known elsewhere', () => {
  test('is asked for in the former community, with the place that asks and a task for its workers', async () => {
    const { handover, asked } = await buildWaiting();
    expect(asked.find(({ id }) => id === handover)).toEqual({
      id: handover,
      kind: 'REGISTRATION',
      status: 'REQUESTED',
      clause: 'base.1',
      overdue: false,
      deadline: '2020-04-17T04:00:00.000Z',
      requestedBy: { community: { code: QINGBOMEN }, division: null },
      asked: { community: { code: CHUCAI } },
    });
    const { data } = await former.ask(
      `{ workList(community: "${CHUCAI}", on: "2020-04-17") { handovers { name(lang: EN) } } }`,
    );
    expect(data.workList.handovers.length).toBeGreaterThan(0);
  });

  test('is in no list of whoever asks, who is not told of the handover either', async () => {
    const { handover } = await buildWaiting();
    expect(await askedHandovers(newer, QINGBOMEN)).toEqual([]);
    const { data } = await newer.ask(
      `{ node(id: "${handover}") { ... on Handover { status asked { community { code } } } } }`,
    );
    expect(data.node).toEqual({ status: 'REQUESTED', asked: null });
  });

  test('is nothing to a third community', async () => {
    const { handover } = await buildWaiting();
    const nobody = 'handover_00000000000000000000000000000000';
    for (const act of [accept, decline])
      expect(await untouched(world, [stranger], () => act(stranger, handover))).toEqual(await act(stranger, nobody));
    expect((await untouched(world, [stranger], () => withdraw(stranger, { handover }), TOLD)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const { errors } = await stranger.ask(`{ node(id: "${handover}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('a handover that is accepted', () => {
  test('brings the person to the new household under their own id, and the other id is a name of theirs', async () => {
    const { handover, id, waiting, here, there, known } = await buildWaiting();
    expect(await accept(former, handover)).toMatchObject({ handover: { status: 'ACCEPTED' }, errors: [] });
    for (const one of [id, waiting])
      expect(await seen(newer, one)).toEqual({ id, name: '王小明', household: { id: there } });
    expect(await found(newer, known.idNumber)).toEqual([{ id }]);
    const { data } = await newer.askFor('REGISTRATION', `{ household(id: "${there}") { members { id } } }`);
    expect(data.household.members).toEqual([{ id }]);
    const [before, after] = await Promise.all([
      world.deps.persons.household(CHUCAI, here),
      world.deps.persons.household(QINGBOMEN, there),
    ]);
    expect([before?.people, after?.people]).toEqual([1, 1]);
  });

  test('leaves the old community nothing of the person', async () => {
    const { handover, id, waiting, here, known } = await buildWaiting({ phone: '13900001111' });
    await accept(former, handover);
    await world.drain();
    for (const one of [id, waiting]) expect(await seen(former, one)).toBeNull();
    expect(await found(former, known.idNumber)).toEqual([]);
    const { data } = await former.askFor(
      'REGISTRATION',
      `{ findPersons(phone: "13900001111", first: 9) { nodes { id } } household(id: "${here}") { members { id } } node(id: "${handover}") { ... on Handover { person { id } } } }`,
    );
    expect(data.findPersons.nodes).toEqual([]);
    expect(data.household.members.map((one: any) => one.id)).not.toContain(id);
    expect(data.node.person).toBeNull();
    const held = (await world.contents()).filter((item) => item.includes(`PERSONAL#COMMUNITY#${CHUCAI}`));
    expect(held.filter((item) => item.includes(id))).toEqual([]);
  });

  test('takes the newer phone number, sealed under the person’s own key, and finds them by it alone', async () => {
    const { handover, id, waiting } = await buildWaiting({ phone: '13900002222', newPhone: '13900003333' });
    await accept(former, handover);
    const { data } = await newer.askFor(
      'REGISTRATION',
      `{ person(id: "${id}") { phone } old: findPersons(phone: "13900002222", first: 9) { nodes { id } } new: findPersons(phone: "13900003333", first: 9) { nodes { id } } }`,
    );
    expect(data).toEqual({ person: { phone: '139****3333' }, old: { nodes: [] }, new: { nodes: [{ id }] } });
    expect((await world.deps.persons.registration(waiting))?.sealed).toBeUndefined();
  });

  test('takes along the facts, the colour, the isolation and its tasks', async () => {
    const { handover, id, here, there } = await buildWaiting();
    const order = await isolate(world, id);
    await accept(former, handover);
    await world.drain();
    const moved = await world.deps.isolations.live(id);
    expect(moved).toMatchObject({ id: order.id, community: QINGBOMEN, household: there, dueOn: order.dueOn });
    expect(await world.deps.isolations.isolatedIn(CHUCAI, { first: 50 })).toEqual([]);
    expect(await world.deps.isolations.isolatedIn(QINGBOMEN, { first: 50 })).toMatchObject([{ id: order.id }]);
    const tasks = await world.deps.tasks.tasksCausedBy(order.id);
    expect(tasks.length).toBeGreaterThan(0);
    expect(new Set(tasks.map(({ community }) => community))).toEqual(new Set([QINGBOMEN]));
    expect((await world.deps.codes.factsKept(here)).filter(({ personId }) => personId === id)).toEqual([]);
    expect((await world.deps.codes.facts(there)).map(({ personId }) => personId)).toEqual([id]);
    const { colour } = await issueCode(newer, id);
    expect(colour).not.toBe('GREEN');
  });

  test('leaves a code valid, for those alone who have to do with the person where they now live', async () => {
    const { handover, id } = await buildWaiting();
    const code = await issueCode(former, id);
    await accept(former, handover);
    const shown = async (by: Caller) =>
      (await by.askFor('CODE_ISSUING', `{ node(id: "${code.id}") { ... on HealthCode { token } } }`)).data;
    expect((await shown(newer)).node).toEqual({ token: code.token });
    expect((await shown(former))?.node ?? null).toBeNull();
  });

  test('leaves the account bound, whose owner reads who read what of them in both communities', async () => {
    const { handover, id, waiting, there } = await buildWaiting();
    const self = world.as('RESIDENT', { person: id });
    await self.ask('{ viewer { account } }');
    await seen(former, id);
    world.setClock('2020-04-15T04:00:01.000Z');
    await seen(newer, waiting);
    world.setClock(NOON);
    await accept(former, handover);
    await world.drain();
    const { data } = await self.ask(
      '{ viewer { person { id household { id } accessLog(first: 10) { nodes { role fields } } } } }',
    );
    expect(data.viewer.person).toMatchObject({ id, household: { id: there } });
    const names = data.viewer.person.accessLog.nodes.filter((one: any) => one.fields.includes('Person.name'));
    expect(names).toHaveLength(2);
  });

  test('by the person themself is made as well, and told to them and to the new community', async () => {
    const { handover, id } = await buildWaiting();
    const self = world.as('RESIDENT', { person: id });
    const told = await self.ask(
      `{ node(id: "${handover}") { ... on Handover { person { id } requestedBy { community { name } } } } }`,
    );
    expect(told.data.node).toEqual({ person: { id }, requestedBy: { community: { name: '清波门社区' } } });
    expect((await accept(self, handover)).errors).toEqual([]);
    await world.tell();
    world.setClock('2020-04-15T04:10:00.000Z');
    const types = async (by: Caller) =>
      (await by.ask('{ events(first: 100) { nodes { type subject } } }')).data.events.nodes.filter(
        (one: any) => one.subject === id,
      );
    expect(await types(self)).toContainEqual({ type: 'PERSON_MOVED', subject: id });
    expect(await types(newer)).toContainEqual({ type: 'PERSON_MOVED', subject: id });
    expect(await types(former)).toEqual([]);
    world.setClock(NOON);
  });

  test('by the same account again answers the same, and writes nothing', async () => {
    const { handover } = await buildWaiting();
    await accept(former, handover);
    await untouched(world, [former], async () => expect((await accept(former, handover)).errors).toEqual([]));
  });

  test('brings along what the waiting registration was isolated for', async () => {
    const { handover, id, waiting } = await buildWaiting();
    const there = await isolate(world, waiting);
    expect((await world.deps.codes.facts((await world.deps.persons.person(id))!.householdId)).length).toBe(1);
    await accept(former, handover);
    await world.drain();
    expect((await world.deps.isolations.order(there.id))?.status).toBe('CLOSED');
    const order = await world.deps.isolations.live(id);
    expect(order).toMatchObject({ community: QINGBOMEN, dueOn: there.dueOn });
    expect(order?.grounds.map(({ ref }) => ref)).toEqual(there.grounds.map(({ ref }) => ref));
    const listed = await world.deps.isolations.isolatedIn(QINGBOMEN, { first: 50 });
    expect(listed.filter(({ person: whose }) => whose === id || whose === waiting)).toHaveLength(1);
  });
});

describe('a handover that is not accepted', () => {
  test('by the community leaves everything as it was, and the county is told and may decide', async () => {
    const { handover, id, here, there } = await buildWaiting();
    expect(await decline(former, handover)).toMatchObject({ handover: { status: 'DECLINED' }, errors: [] });
    expect(await seen(former, id)).toMatchObject({ household: { id: here } });
    expect((await accept(former, handover)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await askedHandovers(county, WUCHANG, 'DECLINED')).map((one) => one.id)).toContain(handover);
    const { data } = await county.askFor(
      'REGISTRATION',
      `{ node(id: "${handover}") { ... on Handover { person { id } history { event reason } } } }`,
    );
    expect(data?.node).toEqual({
      person: null,
      history: [
        { event: 'REQUEST', reason: null },
        { event: 'DECLINE', reason: 'STILL_LIVES_HERE' },
      ],
    });
    expect((await accept(county, handover)).errors).toEqual([]);
    expect(await seen(newer, id)).toMatchObject({ household: { id: there } });
  });

  test('in time is told to the county at its deadline and not before, which then may decide', async () => {
    const { handover, id } = await buildWaiting();
    const listed = async () => (await askedHandovers(county, WUCHANG)).map((one) => one.id);
    world.setClock('2020-04-17T03:59:59.999Z');
    await world.drain();
    expect(await listed()).not.toContain(handover);
    world.setClock('2020-04-17T04:00:00.000Z');
    await world.drain();
    expect(await listed()).toContain(handover);
    expect((await accept(county, handover)).errors).toEqual([]);
    expect(await seen(newer, id)).not.toBeNull();
    world.setClock(NOON);
  });

  test('since it was withdrawn ends the registration that waited, and its number may be registered again', async () => {
    const { id, waiting, there, known, handover } = await buildWaiting({ newPhone: '13900004444' });
    expect(await withdraw(newer, { person: waiting })).toMatchObject({ handover: { status: 'WITHDRAWN' }, errors: [] });
    await world.drain();
    expect(await seen(newer, waiting)).toBeNull();
    expect(await found(newer, known.idNumber)).toEqual([]);
    expect(
      (await newer.askFor('REGISTRATION', '{ findPersons(phone: "13900004444", first: 9) { nodes { id } } }')).data
        .findPersons.nodes,
    ).toEqual([]);
    expect((await world.deps.persons.household(QINGBOMEN, there))?.people).toBe(0);
    expect(await seen(former, id)).not.toBeNull();
    expect((await accept(former, handover)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    const again = await newer.mutate('registerPerson', { household: there, ...known }, 'person { id }');
    expect(again.errors).toEqual([]);
  });
});

describe('two at once', () => {
  test('who accept and withdraw leave one result and one clear refusal', async () => {
    for (let round = 0; round < 4; round++) {
      const { handover, id, waiting } = await buildWaiting();
      const answers = await Promise.all([accept(former, handover), withdraw(newer, { handover })]);
      expect(answers.flatMap(({ errors }) => errors.map((one: any) => one.code))).toEqual(['INVALID_TRANSITION']);
      await world.drain();
      const isMoved = answers[0].handover?.status === 'ACCEPTED';
      expect((await seen(newer, waiting))?.id ?? null).toBe(isMoved ? id : null);
      expect((await seen(former, id))?.id ?? null).toBe(isMoved ? null : id);
    }
  });

  test('who accept while a fact is recorded, a code issued or the request withdrawn leave one person in one place', async () => {
    const acts = [
      async ({ id }: { id: string }) => {
        await isolate(world, id);
      },
      async ({ id }: { id: string }) => {
        await issueCode(former, id).catch(() => undefined);
      },
      async ({ waiting }: { waiting: string }) => {
        await withdraw(newer, { person: waiting });
      },
      async ({ handover }: { handover: string }) => {
        await decline(former, handover);
      },
    ];
    for (const act of acts)
      await everyInterruption(world, async () => {
        const built = await buildWaiting();
        const answers: any[] = [];
        return {
          first: async () => {
            answers.push(await accept(former, built.handover));
          },
          second: () => act(built),
          async holds() {
            await world.drain();
            const refusals = answers[0].errors.map((error: any) => error.code);
            expect(['', 'INVALID_TRANSITION']).toContain(refusals.join());
            const isMoved = refusals.length === 0;
            const [here, there] = await Promise.all([
              world.deps.persons.memberIds(CHUCAI, built.here),
              world.deps.persons.memberIds(QINGBOMEN, built.there),
            ]);
            expect(here.includes(built.id)).toBe(!isMoved);
            expect(there.includes(built.id)).toBe(isMoved);
            const home = isMoved ? built.there : built.here;
            const facts = (await world.deps.codes.facts(home)).filter(({ personId }) => personId === built.id);
            const order = await world.deps.isolations.live(built.id);
            expect(facts).toHaveLength(order ? 1 : 0);
            if (order) expect(order.household).toBe(home);
          },
        };
      });
  }, 60_000);
});

test('no fault was hidden from the caller in any of this', () => expect(world.faults).toEqual([]));
