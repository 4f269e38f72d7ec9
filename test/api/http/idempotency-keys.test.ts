import { getNullableType, isInputObjectType } from 'graphql';
import { expect } from 'vitest';
import { buildSchema } from '#resolvers/schema.ts';
import { test } from '#test/support/api.ts';
import { operationsOfCreates } from '#test/support/creates.ts';
import { CHUCAI } from '#test/support/world.ts';

/** Rows that come in bulk each bring the id of their sender, which tells a repeat: `sentId`. */
const BY_THEIR_ROWS = 'registerArrivals';

test('every create takes an idempotency key, and no other operation has one', () => {
  const mutations = Object.values(buildSchema().getMutationType()!.getFields());
  const keyed = mutations.filter(({ args }) =>
    args.some(({ type }) => {
      const input = getNullableType(type);
      return isInputObjectType(input) && 'idempotencyKey' in input.getFields();
    }),
  );
  const creates = operationsOfCreates('graph').filter((name) => !name.includes('{}') && name !== BY_THEIR_ROWS);
  expect(keyed.map(({ name }) => name).sort()).toEqual([...new Set(creates)].sort());
  expect(keyed.length).toBeGreaterThan(25);
});

test('a create that is repeated with a null where it left a field out is the same request', async ({
  world,
  worker,
}) => {
  const household = async (more: object) =>
    worker.mutate(
      'registerHousehold',
      { community: CHUCAI, address: { building: '7', ...more }, idempotencyKey: 'same-key-7' },
      'household { id }',
    );
  const first = await household({});
  expect(first.errors).toEqual([]);
  const before = await world.contents();
  const again = await household({ unit: null, room: null });
  expect([again.errors, again.household]).toEqual([[], first.household]);
  expect(await world.contents()).toEqual(before);
  expect((await household({ unit: '1' })).errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});
