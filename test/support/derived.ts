import { namesOf } from '#graph/people/person/store.ts';
import { cityOf } from '#graph/store/key.ts';
import { COLOUR_RULES, deriveColour, rulesInForce } from '#verify/colour-rules.ts';
import type { World } from './world.ts';

const text = (parts: readonly unknown[]) => parts.join(' ');

/** What follows from the records of somebody: facts, isolation and its end, and the colour of a code. */
export async function derived(world: World, person: string) {
  const whose = (await world.deps.persons.person(person))!;
  const { householdId, community } = whose;
  const cases = (await world.deps.cases.casesOf(namesOf(whose))).map(({ kind, status }) => text([kind, status]));
  const facts = (await world.deps.codes.facts(householdId)).filter(({ personId }) => personId === person);
  const order = await world.deps.isolations.live(person);
  const rules = rulesInForce(COLOUR_RULES, cityOf(community), world.today())!;
  return {
    cases,
    colour: deriveColour(facts, rules, world.today()).colour,
    facts: facts.map(({ kind, on, until, place }) => text([kind, on, until, place])).sort(),
    order: order && { status: order.status, dueOn: order.dueOn, place: order.place },
    grounds: (order?.grounds ?? []).map((one) => text([one.cause, one.exposureOn, one.dueOn, one.place])).sort(),
  };
}
