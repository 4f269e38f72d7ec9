import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Engine, openEngine } from '#graph/local/engine.ts';
import { engineTable, newKey, shorthands, TableName } from '#test/support/engine-table.ts';
import { connect, createTable } from '#test/support/engines.ts';

/** What the embedded engine mends of the store under it. */

const { AbstractLevel } = createRequire(import.meta.resolve('dynalite'))('abstract-level') as {
  AbstractLevel: { prototype: { values(range: object): { close(): Promise<void> } } };
};

let path: string;
let engine: Engine;
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'shequ-store-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await engine.close();
  await rm(path, { recursive: true });
});
const openTable = async (options: Parameters<typeof openEngine>[0]) => {
  engine = await openEngine(options);
  const client = connect({ requestHandler: engine.requestHandler });
  await createTable(client, engineTable);
  return { client, ...shorthands(client.send.bind(client) as typeof client.send) };
};

test.each(['in memory', 'over a directory'])('a query %s closes what it has opened', async (where) => {
  const counts = { opened: 0, closed: 0 };
  const { values } = AbstractLevel.prototype;
  vi.spyOn(AbstractLevel.prototype, 'values').mockImplementation(function (this: object, range) {
    const walk = values.call(this as never, range);
    const close = walk.close.bind(walk);
    counts.opened += 1;
    return Object.assign(walk, { close: () => close().then(() => void (counts.closed += 1)) });
  });
  const { put, ownedBy } = await openTable(where === 'in memory' ? {} : { path });
  const item = { ...newKey(), owner: 'somebody' };
  await put(item);
  for (let i = 0; i < 50; i++) expect(await ownedBy('somebody')).toEqual([item]);
  expect(counts.opened).toBeGreaterThanOrEqual(50);
  await vi.waitFor(() => expect(counts.closed).toBe(counts.opened));
});

describe('a table of which nothing may stay', () => {
  /** Bytes that nothing compresses, as they stand in the files of the store. */
  const onDisk = async (secret: string): Promise<boolean> => {
    const files = (await readdir(path)).map((name) => readFile(join(path, name), 'latin1'));
    return (await Promise.all(files)).some((text) => text.includes(secret));
  };
  const secretOf = () => randomBytes(30).toString('base64');

  test.each(['overwritten', 'deleted'])('has no %s item on the disk once that is acknowledged', async (how) => {
    const { put, client } = await openTable({ path, forgetful: [TableName] });
    const [key, secret] = [newKey(), secretOf()];
    await put({ ...key, secret });
    await expect(onDisk(secret)).resolves.toBe(true);
    if (how === 'deleted') await client.send(new DeleteCommand({ TableName, Key: key }));
    else await put({ ...key, secret: null });
    await expect(onDisk(secret)).resolves.toBe(false);
  });

  test('has none of many that are overwritten at once, while others are read', async () => {
    const { put, get, ownedBy } = await openTable({ path, forgetful: [TableName] });
    const items = Array.from({ length: 40 }, () => ({ ...newKey(), owner: 'somebody', secret: secretOf() }));
    await Promise.all(items.map(put));
    const reads = items.map(() => ownedBy('somebody'));
    await Promise.all(items.map((item) => put({ ...item, secret: 'none' })));
    await Promise.all(reads);
    const [{ pk, sk }] = items as [(typeof items)[0]];
    expect(await get({ pk, sk })).toMatchObject({ secret: 'none' });
    for (const { secret } of items) await expect(onDisk(secret)).resolves.toBe(false);
  });

  test('keeps on the disk what was overwritten in any other table', async () => {
    const { put } = await openTable({ path, forgetful: ['another'] });
    const [key, secret] = [newKey(), secretOf()];
    await put({ ...key, secret });
    await put({ ...key, secret: null });
    await expect(onDisk(secret)).resolves.toBe(true);
  });
});
