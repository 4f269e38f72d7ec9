import { afterEach, beforeEach, expect, test } from 'vitest';
import { atLastMoment } from '#test/support/interrupt.ts';
import { type Caller, CHUCAI, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
let worker: Caller;
beforeEach(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  await worker.ask('{ viewer { account } }');
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const close = () =>
  world
    .as('AUTHORITY', { division: WUCHANG, account: 'county' })
    .mutate(
      'closeProgram',
      { division: WUCHANG, effectiveOn: world.today(), legalBasis: '鄂肺防指发〔2020〕9号', evidence: 'WC-2020-5' },
      'program { id }',
    );

test.each([
  ['the last of those who live there is erased', [person()], 'people = :seen'],
  ['it is passed by, empty', [], 'people = :none'],
])('a home stays where somebody is registered in it just before %s by a closure', async (_, members, text) => {
  const home = await world.buildHousehold(members);
  expect((await close()).errors).toEqual([]);
  const [, registered] = await atLastMoment(
    world,
    () => worker.mutate('registerPerson', { household: home.id, ...person() }, 'person { id }'),
    () => world.drain(),
    text,
  );
  expect(registered.errors).toEqual([]);
  expect(await world.deps.persons.memberIds(CHUCAI, home.id)).toEqual([registered.person.id]);
  expect(await world.deps.persons.household(CHUCAI, home.id)).toMatchObject({ people: 1 });
});

test('nobody is registered in a home that a closure forgets just before, and the worker is told why', async () => {
  const home = await world.buildHousehold([]);
  const [registered] = await atLastMoment(
    world,
    async () => {
      expect((await close()).errors).toEqual([]);
      await world.drain();
    },
    () => worker.mutate('registerPerson', { household: home.id, ...person() }, 'person { id }'),
    'people = people + :one',
  );
  expect(registered.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'household'] }]);
  expect(await world.deps.persons.memberIds(CHUCAI, home.id)).toEqual([]);
});
