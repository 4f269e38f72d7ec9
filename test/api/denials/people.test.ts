import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepare, prepareCrew, type Ready } from '#test/api/pairs/prepare.ts';
import { groupsOf, nameOf } from '#test/api/pairs/states.ts';
import { openWatched, type Watched } from '#test/api/pairs/watched.ts';
import { person, QINGBOMEN } from '#test/support/world.ts';
import { openCallers, wrongOf } from './matrix.ts';
import { personRows } from './operations/people.ts';

let watched: Watched;
beforeAll(async () => {
  watched = await openWatched();
  await prepareCrew(watched.world);
});
afterAll(async () => {
  expect(watched.world.faults).toEqual([]);
  await watched.close();
});

const groups = groupsOf(personRows.map((row) => ({ pair: [row, row] as const, needs: row.needs })));

describe.each(groups.map(({ state, pairs }) => [nameOf(state), state, pairs] as const))(
  'what is done about somebody of whom is so: %s',
  (_, state, pairs) => {
    let ready: Ready;
    let callers: Awaited<ReturnType<typeof openCallers>>;
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
    });

    test.each(pairs.map(([row]) => [row.title, row] as const))(
      '%s is open to those to whom it is, and writes nothing for anybody else',
      async (_, row) => {
        expect(await wrongOf(watched, callers, row, ready)).toEqual([]);
      },
    );
  },
);
