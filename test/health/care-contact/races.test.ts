import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyInterruption } from '#test/support/interrupt.ts';
import { isolate } from '#test/support/isolation.ts';
import { buildReturn } from '#test/support/return-plan.ts';
import { type Caller, CHUCAI, openWorld, type World } from '#test/support/world.ts';

let world: World;
let worker: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  await worker.ask('{ viewer { account } }');
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

test('care that ends while a contact is recorded stays over, and asks for no further contact', async () => {
  const steps = await everyInterruption(world, async () => {
    const person = (await world.buildHousehold()).members[0]!;
    await isolate(world, person);
    const assigned = await worker.mutate('assignCareContact', { person, account: 'worker' }, 'careContact { id }');
    expect(assigned.errors).toEqual([]);
    const { id } = assigned.careContact;
    const contact = { contact: id, on: world.today(), kind: 'PHONE', needs: [] };
    let errors: { code: string }[] = [];
    return {
      async first() {
        ({ errors } = await worker.mutate('recordCareContact', contact, 'record { on }'));
      },
      async second() {
        await buildReturn(world, person);
      },
      async holds() {
        expect(['', 'NOT_FOUND']).toContain(errors.map(({ code }) => code).join());
        const care = await world.deps.careContacts.contact(id);
        expect(care).toMatchObject({ status: 'ENDED' });
        expect(care!.history.filter(({ event }) => event === 'END')).toHaveLength(1);
        expect(await world.deps.careContacts.liveOf(person)).toBeNull();
        expect(await world.deps.tasks.tasksCausedBy(id)).toEqual([]);
      },
    };
  });
  expect(steps).toBeGreaterThan(4);
}, 60_000);
