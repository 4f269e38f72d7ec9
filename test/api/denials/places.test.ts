import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWatched, type Watched } from '#test/api/pairs/watched.ts';
import { openCallers, wrongOf } from './matrix.ts';
import { placeRows } from './operations/all.ts';
import { buildPlaces, type Places } from './places.ts';

let watched: Watched;
let places: Places;
let callers: Awaited<ReturnType<typeof openCallers>>;
beforeAll(async () => {
  watched = await openWatched();
  places = await buildPlaces(watched.world);
  callers = await openCallers(watched.world, places.near);
});
afterAll(async () => {
  expect(watched.world.faults).toEqual([]);
  await watched.close();
});

describe('what is asked for in a place', () => {
  test.each(placeRows.map((row) => [row.title, row] as const))(
    '%s is open to those to whom it is, and writes nothing for anybody else',
    async (_, row) => {
      expect(await wrongOf(watched, callers, row, places)).toEqual([]);
    },
  );
});
