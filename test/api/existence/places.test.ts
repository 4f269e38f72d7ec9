import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCallers } from '#test/api/denials/matrix.ts';
import { placeRows } from '#test/api/denials/operations/all.ts';
import { buildPlaces, type Places } from '#test/api/denials/places.ts';
import { openWatched, type Stored, type Watched } from '#test/api/pairs/watched.ts';
import { buildElsewhere } from './elsewhere.ts';
import { type Called, type Elsewhere, toldElsewhere, toldOf } from './matrix.ts';
import { nodesIn } from './nodes.ts';

let watched: Watched;
let before: Stored;
let places: Places;
let elsewhere: Elsewhere;
let callers: Called[];
beforeAll(async () => {
  watched = await openWatched();
  places = await buildPlaces(watched.world);
  elsewhere = await buildElsewhere(watched.world);
  callers = await openCallers(watched.world, places.near);
  before = await watched.stored();
});
afterAll(async () => {
  expect(watched.world.faults).toEqual([]);
  await watched.close();
});

describe('what is there', () => {
  test.each(placeRows.map((row) => [row.title, row] as const))(
    'is answered by %s like what is not, in as many requests',
    async (_, row) => {
      const trying = { watched, before, row, scene: places };
      expect(await toldOf(trying, callers)).toEqual([]);
      expect(await toldElsewhere(trying, callers, elsewhere)).toEqual([]);
    },
  );

  test('is answered by node like what is not, whatever noun it is', async () => {
    const nodes = nodesIn([...before.values()]);
    expect(nodes.length).toBeGreaterThan(12);
    const told: string[] = [];
    for (const row of nodes) told.push(...(await toldOf({ watched, before, row, scene: null }, callers)));
    expect(told).toEqual([]);
  });
});
