import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCallers } from '#test/api/denials/matrix.ts';
import { personRows } from '#test/api/denials/operations/people.ts';
import { prepare, prepareCrew, type Ready } from '#test/api/pairs/prepare.ts';
import { groupsOf, nameOf } from '#test/api/pairs/states.ts';
import { openWatched, type Stored, type Watched } from '#test/api/pairs/watched.ts';
import { person, QINGBOMEN } from '#test/support/world.ts';
import { buildElsewhere } from './elsewhere.ts';
import { type Called, type Elsewhere, toldElsewhere, toldOf } from './matrix.ts';
import { nodesIn } from './nodes.ts';

let watched: Watched;
let elsewhere: Elsewhere;
beforeAll(async () => {
  watched = await openWatched();
  await prepareCrew(watched.world);
  elsewhere = await buildElsewhere(watched.world);
});
afterAll(async () => {
  expect(watched.world.faults).toEqual([]);
  await watched.close();
});

const groups = groupsOf(personRows.map((row) => ({ pair: [row, row] as const, needs: row.needs })));

/** What is looked at once, in the test of places. */
const PLACES = ['person', 'household', 'order', 'task'];

/** A feed hands in arrivals of anybody: each is an arrival in the record of the person (see ADR 34). */
const TOLD_TO = /^FEED SCOPE of a person elsewhere: it is done$/;

describe.each(groups.map(({ state, pairs }) => [nameOf(state), state, pairs] as const))(
  'somebody of whom is so: %s',
  (_, state, pairs) => {
    let ready: Ready;
    let before: Stored;
    let callers: Called[];
    beforeAll(async () => {
      const { world } = watched;
      ready = await prepare(world, state);
      callers = await openCallers(world, {
        self: ready.person,
        partner: ready.partner,
        neighbour: (await world.buildHousehold()).members[0]!,
        stranger: (await world.buildHousehold([person()], QINGBOMEN)).members[0]!,
        supplier: 'supplier_test',
        keeper: 'keeper',
        volunteer: 'volunteer',
      });
      before = await watched.stored();
    });

    test.each(pairs.map(([row]) => [row.title, row] as const))(
      'is answered by %s like who is not there, in as many requests',
      async (_, row) => {
        const trying = { watched, before, row, scene: ready };
        const told = [...(await toldOf(trying, callers)), ...(await toldElsewhere(trying, callers, elsewhere))];
        expect(told.filter((one) => !TOLD_TO.test(one))).toEqual([]);
      },
    );

    test('is answered by node like who is not there, in whatever is recorded of them', async () => {
      const told: string[] = [];
      for (const row of nodesIn(ready).filter(({ title }) => !PLACES.includes(title)))
        told.push(...(await toldOf({ watched, before, row, scene: null }, callers)));
      expect(told).toEqual([]);
    });
  },
);
