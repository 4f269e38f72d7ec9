import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueCode } from '#test/support/codes.ts';
import { CHUCAI, NOON, openWorld } from '#test/support/world.ts';
import { ACTS, type Step } from './acts.ts';
import { type Life, openLife } from './life.ts';

/**
 * Whoever tries whatever in whatever order: no fact, no colour, no isolation and no class without grounds
 * that bind. Which do is said by a ledger of what was answered, which knows nothing of what is stored.
 */

/** Each time others: `npm run soak` runs them a hundred times, and a failure names its seed. */
const RUNS = 20;

type Name = keyof typeof ACTS;
const steps = (acts: readonly Name[], [minLength, maxLength]: readonly [number, number]) =>
  fc.array(
    fc.record<Step>({
      act: fc.constantFrom(...acts),
      who: fc.constantFrom(0, 0, 0, 1, 1, 2),
      by: fc.nat(59),
      day: fc.nat(7),
      pick: fc.nat(11),
      how: fc.nat(19),
    }),
    { minLength, maxLength },
  );
/** There is something to move: what makes facts comes first and again, and time passes often. */
const MAKERS: readonly Name[] = ['arrive', 'row', 'contact', 'fallIll', 'arrive', 'fallIll', 'suspect', 'contact'];
const ALL: readonly Name[] = [...(Object.keys(ACTS) as Name[]), 'pass', 'pass', 'decideSuspicion', 'confirmArrival'];
const sequence = fc.tuple(steps(MAKERS, [4, 7]), steps(ALL, [8, 13])).map((parts) => parts.flat());

/** What holds somebody back without a ground that binds. */
async function groundless({ world, ledger, people, selves }: Life): Promise<string[]> {
  const found: string[] = [];
  for (const [i, { id }] of people.entries()) {
    const binding = ledger.bindingOf(id);
    const { householdId } = (await world.deps.persons.person(id))!;
    const facts = (await world.deps.codes.facts(householdId)).filter(({ closedAt }) => closedAt === undefined);
    const order = await world.deps.isolations.live(id);
    const { colour } = await issueCode(selves[i]!.caller, id);
    const held = [
      ...facts.map(({ kind, on }) => (kind.startsWith('CASE_') ? kind : `${kind} ${on}`)),
      ...(order?.grounds ?? []).map(({ cause, exposureOn }) => `${cause} ${exposureOn}`),
      ...(order?.grounds.length === 0 ? ['an order without grounds'] : []),
    ];
    found.push(...held.filter((ground) => !binding.has(ground)).map((ground) => `${id}: ${ground}`));
    if (binding.size === 0 && (colour !== 'GREEN' || order)) found.push(`${id}: ${colour} ${order?.status}`);
  }
  return found;
}

/** From the loosest to the strictest; by how many that count each is raised. */
const COUNTED = { NO_CASES: 0, CASES: 1, OUTBREAK: 2, TRANSMISSION: 2 } as const;

/** The class, where fewer count than it takes. */
async function raisedClass({ ledger, all }: Life): Promise<string[]> {
  const query = `{ community(code: "${CHUCAI}") { tier { communityClass } } }`;
  const { data } = await all.at(-1)!.caller.ask(query);
  const raised = data.community.tier.communityClass as keyof typeof COUNTED;
  return COUNTED[raised] > ledger.counted() ? [`${raised} by ${ledger.counted()}`] : [];
}

test('whoever tries whatever, nobody is held back and no class is raised without grounds that bind', async () => {
  let held = 0;
  await fc.assert(
    fc.asyncProperty(sequence, async (tried) => {
      const world = await openWorld();
      try {
        await world.reportQuietDays();
        const life = await openLife(world, NOON);
        for (const { act, ...given } of tried) {
          life.next();
          await ACTS[act](life, given);
        }
        // At once, and when all that was provisional has ended.
        for (const hours of [0, 25]) {
          await life.pass(hours);
          expect([...(await groundless(life)), ...(await raisedClass(life))]).toEqual([]);
        }
        held += life.people.filter(({ id }) => life.ledger.bindingOf(id).size > 0).length;
        expect(world.faults).toEqual([]);
      } finally {
        await world.close();
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  // Some are held back by what binds: the sequences are no mere refusals.
  expect(held).toBeGreaterThan(0);
}, 120_000);
