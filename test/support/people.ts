import { systemContext } from '#graph/context.ts';
import { type NewIsolation, isolationChange } from '#graph/health/isolation/order.ts';
import { idOf } from '#graph/store/ids.ts';
import { investigation } from './evidence.ts';
import type { Caller, World } from './world.ts';
import { write } from './write.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

let born = 0;

/**
 * A well-formed identity number of somebody born on a day, which nobody else of this run has: up to 899 of
 * them.
 */
export function idNumberBorn(day: string): string {
  const body = `420106${day.replaceAll('-', '')}${100 + born++}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/** The handovers that a place is asked, as its worker or authority is told. */
export async function askedHandovers(caller: Caller, division: string, status?: string) {
  const { data, errors } = await caller.ask(
    `query ($division: DivisionCode!, $status: HandoverStatus) {
       handovers(division: $division, status: $status, first: 50) {
         nodes { id kind status clause overdue deadline requestedBy { community { code } division { code } } asked { community { code } } }
       }
     }`,
    { division, status },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.handovers.nodes as any[];
}

let exposures = 0;

/** Isolates a person as what asks for it does: in a transaction of its own. */
export async function isolate(world: World, id: string, asked: Partial<NewIsolation> = {}) {
  const context = systemContext(world.deps, 'test');
  const person = (await world.deps.persons.person(id))!;
  const fact = {
    id: idOf('fact', `exposure${++exposures}`),
    kind: 'CONTACT',
    on: world.daysAgo(2),
    evidence: investigation(),
  } as const;
  const { order, change } = await isolationChange(context, person, {
    place: 'HOME',
    cause: 'CONTACT',
    ref: `contact_${exposures}`,
    fact,
    ...asked,
  });
  await write(world.deps, change);
  return order!;
}

/** An adult lets somebody of their household act for them. */
export async function consent(world: World, giver: string, to: string): Promise<void> {
  const { errors } = await world.as('RESIDENT', { person: giver }).mutate('giveConsent', { to }, 'person { id }');
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors));
}
