import { afterEach, beforeEach, expect, test } from 'vitest';
import { GRIDS_LIMIT, newGridWrites } from '#graph/workforce/grid/store.ts';
import { buildGrid, type GridCrew } from '#test/support/grid.ts';
import { atLastMoment, everyInterruption } from '#test/support/interrupt.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, type World } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

let world: World;
let crew: GridCrew;
beforeEach(async () => {
  world = await openWorld();
  crew = await buildGrid(world);
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const create = (caller: Caller, given: object = {}) =>
  caller.mutate(
    'createGrid',
    { community: CHUCAI, name: '末网格', buildings: [], workers: [], ...given },
    'grid { id }',
  );

async function buildGrids(count: number): Promise<void> {
  const { pk: _, sk: __, ...known } = (await world.deps.grids.grid(crew.id))!;
  const ids = Array.from({ length: count }, (_, i) => crew.id.slice(0, -3) + String(i).padStart(3, '0'));
  await write(
    world.deps,
    ids.filter((id) => id !== crew.id).flatMap((id) => newGridWrites({ ...known, id, buildings: [] }).writes),
  );
}

test('two who lay out the last grid of a community at once have both, and all of them are read; then there is no more', async () => {
  await buildGrids(GRIDS_LIMIT - 2);
  const left = GRIDS_LIMIT - (await world.deps.grids.gridsOf(CHUCAI)).length;
  for (let i = 1; i < left; i++) expect((await create(crew.worker)).errors).toEqual([]);
  const answers = await atLastMoment(
    world,
    () => create(crew.colleague),
    () => create(crew.worker),
  );
  expect(answers).toMatchObject([{ errors: [] }, { errors: [] }]);
  expect(await world.deps.grids.gridsOf(CHUCAI)).toHaveLength(GRIDS_LIMIT + 1);
  const { data } = await crew.worker.ask(`{ community(code: "${CHUCAI}") { grids { id } } }`);
  expect(data.community.grids.length).toBeGreaterThanOrEqual(GRIDS_LIMIT);
  const { errors } = await untouched(world, [crew.worker], () => create(crew.worker));
  expect(errors).toMatchObject([{ code: 'TOO_MANY' }]);
});

test('a grid that is asked for twice at once is one, and its buildings are no other’s: both are answered with it', async () => {
  const rounds = await everyInterruption(world, async () => {
    const building = `${crypto.randomUUID().slice(0, 8)}栋`;
    const input = { buildings: [building], idempotencyKey: crypto.randomUUID() };
    const answers: any[] = [];
    const ask = async () => void answers.push(await create(crew.worker, input));
    return {
      first: ask,
      second: ask,
      async holds() {
        const [one, other] = answers;
        expect(answers).toMatchObject([{ errors: [] }, { errors: [] }]);
        expect(one.grid.id).toBe(other.grid.id);
        const grids = await world.deps.grids.gridsOf(CHUCAI);
        expect(grids.filter(({ buildings }) => buildings.includes(building))).toHaveLength(1);
      },
    };
  });
  expect(rounds).toBeGreaterThan(3);
});
