import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeFacts, type NewFact } from '#graph/codes/fact/change.ts';
import { gather } from '#graph/mechanism/change.ts';
import type { Write } from '#graph/store/db.ts';
import { laboratory } from '#test/support/evidence.ts';
import { isolate, professionalContext } from '#test/support/isolation.ts';
import { openWorld, person, type World } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Somebody who is a contact, with a code that runs. */
async function build() {
  const { members } = await world.buildHousehold([person()]);
  const id = members[0]!;
  await isolate(world, id, { ref: 'contact_a' });
  const issued = await world
    .as('RESIDENT', { person: id })
    .mutate('issueHealthCode', { person: id }, 'healthCode { id }');
  expect(issued.errors).toEqual([]);
  const context = professionalContext(world);
  const found = (await context.persons.person(id))!;
  const [fact] = await context.codes.facts(found.householdId);
  return { context, found, fact: fact! };
}

const SUSPECTED: NewFact = { id: 'fact_b', kind: 'CASE_SUSPECTED', on: '2020-04-15', evidence: laboratory() };

/** Each time that something is told, it is told by another id. */
const untold = (writes: readonly Write[]) => writes.filter(({ named }) => named !== 'outbox');
const standings = (writes: readonly Write[]) => writes.filter(({ named }) => named === 'standing');

test('what two parts ask of one person moves their standing once, and codes turn by all of it', async () => {
  const { context, found, fact } = await build();
  const closes = changeFacts(context, found, 'case_1', { close: [fact.id] });
  const records = changeFacts(context, found, 'case_1', { record: [SUSPECTED] });
  const both = (await gather([closes, records], context.now)).writes;
  expect(standings(both)).toHaveLength(1);
  expect(untold(both)).toEqual(untold((await gather([records, closes], context.now)).writes));
  // By the end of the one alone the code would have turned green.
  const alone = (await gather([closes], context.now)).writes;
  expect(alone.some(({ named }) => named === 'status-entry')).toBe(true);
  expect(both.filter(({ named }) => named === 'status-entry')).not.toEqual(
    alone.filter(({ named }) => named === 'status-entry'),
  );
});

test('a fact that one part holds and another closes is closed', async () => {
  const { context, found, fact } = await build();
  const { writes } = await gather(
    [
      changeFacts(context, found, 'a', { hold: [{ id: fact.id, until: '2020-05-01', place: 'HOME' }] }),
      changeFacts(context, found, 'b', { close: [fact.id] }),
    ],
    context.now,
  );
  const ofFact = writes.filter(({ named }) => named === 'fact');
  expect(ofFact).toEqual([expect.objectContaining({ set: expect.stringContaining('closedAt') })]);
});

test('a fact that two parts hold is held as long as the longer of them', async () => {
  const { context, found, fact } = await build();
  const hold = (until: '2020-05-01' | '2020-05-09', cause: string) =>
    changeFacts(context, found, cause, { hold: [{ id: fact.id, until, place: 'HOME' }] });
  const asked = [hold('2020-05-01', 'a'), hold('2020-05-09', 'b')];
  await write(context, asked);
  const [held] = await context.codes.facts(found.householdId);
  expect(held).toMatchObject({ until: '2020-05-09', changes: [{ cause: 'b' }] });
});

test('of two that have read one person at different moments the earlier finds out who was in between', async () => {
  const { context, found, fact } = await build();
  await write(context, [changeFacts(context, found, 'a', { close: [fact.id] })]);
  const fresh = (await context.persons.person(found.id))!;
  const late = [
    changeFacts(context, fresh, 'b', { record: [SUSPECTED] }),
    changeFacts(context, found, 'c', { record: [{ ...SUSPECTED, id: 'fact_c' }] }),
  ];
  for (const asked of [late, late.toReversed()]) await expect(write(context, asked)).rejects.toThrow('standing');
});
