import type { World } from './world.ts';

const text = (parts: readonly unknown[]) => parts.join(' ');

/** What follows from the records of somebody: facts, isolation and its end, and the colour of a code. */
export async function derived(world: World, person: string) {
  const { householdId } = (await world.deps.persons.person(person))!;
  const facts = (await world.deps.codes.facts(householdId)).filter(({ personId }) => personId === person);
  const order = await world.deps.isolations.live(person);
  return {
    facts: facts.map(({ kind, on, until, place }) => text([kind, on, until, place])).sort(),
    order: order && { status: order.status, dueOn: order.dueOn, place: order.place },
    grounds: (order?.grounds ?? []).map((one) => text([one.cause, one.exposureOn, one.dueOn, one.place])).sort(),
  };
}
