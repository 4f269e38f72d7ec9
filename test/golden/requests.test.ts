import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCanonical } from '#bench/canonical.ts';
import { expectGolden } from '#test/support/golden.ts';
import { lineOf } from '#test/support/requests.ts';
import { openWorld, type World } from '#test/support/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(async () => {
  await world.close();
});

describe('the canonical operations', () => {
  test('send DynamoDB these requests, in this order, and no more than their budget', async () => {
    const sent: string[] = [];
    const counted = await world.meddleWith(
      (operation, input) => void sent.push(lineOf(operation, input)),
      () => runCanonical(world.deps, world.dataKeys, world.server, sent),
    );
    for (const { name, most, sent: requests } of counted) expect(requests.length, name).toBeLessThanOrEqual(most);
    const lines = counted.flatMap(({ name, sent: requests }) =>
      requests.map((request, i) => `${name} ${i + 1}: ${request}`),
    );
    await expectGolden('requests.txt', `${lines.join('\n')}\n`);
    expect(world.faults).toEqual([]);
  });
});
