import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCanonical } from '#bench/canonical.ts';
import { expectGolden } from '#test/support/golden.ts';
import { openWorld, type World } from '#test/support/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(async () => {
  await world.close();
});

/** A request in a line: its kind and, where it takes several, how many keys or writes. */
function lineOf(operation: string, input: any): string {
  if (operation === 'BatchGetItem') {
    const keys = Object.values<any>(input.RequestItems).flatMap(({ Keys }) => Keys);
    return `${operation} of ${keys.length}`;
  }
  if (operation !== 'TransactWriteItems') return operation;
  const kinds: string[] = input.TransactItems.map((item: object) => Object.keys(item)[0]);
  const counts = [...new Set(kinds)].sort().map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`);
  return `${operation} of ${counts.join(', ')}`;
}

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
