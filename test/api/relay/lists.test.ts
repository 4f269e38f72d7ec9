import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '#graph/local/engine.ts';
import { openCursor } from '#graph/shared/cursor.ts';
import { placeItem } from '#graph/region/place/store.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { connectionFields } from '#test/support/connections.ts';
import { openWorld, type World, WUCHANG } from '#test/support/world.ts';
import type { Home, ListRow } from './row.ts';
import { rowsOfRoot } from './rows-of-root.ts';
import { rowsOfTypes } from './rows-of-types.ts';

/** As many entries as each list has at least; none of their numbers is longer than a digit. */
const ENTRIES = [1, 2, 3, 4];
const REFUSAL = 'This `after` is no cursor of this list: pass on an `endCursor` as it is.';
const INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const SEEN = `{ edges { cursor node { __typename } } nodes { __typename } ${INFO} }`;

const schema = buildSchema();
const paths = connectionFields(schema).map(({ path }) => path);

let world: World;
let client: DynamoDBDocumentClient;
let close: () => Promise<void>;
let rows: Readonly<Record<string, ListRow>>;

beforeAll(async () => {
  const engine = await openEngine();
  const dynamo = {
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: engine.requestHandler as never,
  };
  world = await openWorld({ dynamo });
  client = DynamoDBDocumentClient.from(new DynamoDBClient(dynamo));
  close = async () => {
    client.destroy();
    await world.close();
    await engine.close();
  };
  await world.reportQuietDays(WUCHANG, ENTRIES.length);
  const places = ENTRIES.flatMap((n) => [`42011${n}`, `42010600601${n}`]);
  await world.deps.places.load(places.map((code) => placeItem(code, `地${code}`)));
  const [one, other] = [await world.buildHousehold(), await world.buildHousehold()];
  const homes = [one, other].map(({ id, members }) => ({ id, person: members[0]! })) as [Home, Home];
  rows = { ...rowsOfTypes(...homes), ...rowsOfRoot(...homes) };
  // What both lists hold in one place is that of the first: it is stored last.
  for (const { of, items } of Object.values(rows))
    for (const whose of of.toReversed())
      for (const n of ENTRIES) for (const stored of (await items?.(whose, n, world)) ?? []) await put(stored);
}, 60_000);
afterAll(() => close());

const put = (Item: object) => client.send(new PutCommand({ TableName: 'shequ', Item }));
const pageOf = (first: number, after?: string) =>
  `(first: ${first}${after === undefined ? '' : `, after: ${JSON.stringify(after)}`})`;

async function ask(row: ListRow, first: number, after?: string, of = row.of[0]) {
  const query = `{ ${row.ask(of, `${pageOf(first, after)} ${SEEN}`)} }`;
  const { data, errors } = await row.as(world, of).ask(query, {}, row.purpose ? { 'x-purpose': row.purpose } : {});
  return { page: connectionIn(data), errors };
}

/** The page, wherever it stands in an answer. */
function connectionIn(data: any): any {
  if (data === null || typeof data !== 'object') return null;
  return 'pageInfo' in data ? data : (Object.values(data).map(connectionIn).find(Boolean) ?? null);
}

async function read(row: ListRow, first: number, after?: string) {
  const { page, errors } = await ask(row, first, after);
  expect(errors).toBeUndefined();
  const cursors: string[] = page.edges.map(({ cursor }: { cursor: string }) => cursor);
  expect(page.nodes).toEqual(page.edges.map(({ node }: { node: unknown }) => node));
  expect(page.pageInfo).toMatchObject({ startCursor: cursors.at(0) ?? null, endCursor: cursors.at(-1) ?? null });
  return { cursors, ...page.pageInfo };
}

async function refused(row: ListRow, after: string, of?: string): Promise<void> {
  const { page, errors } = await ask(row, 2, after, of);
  expect([after, page]).toEqual([after, null]);
  expect(errors).toMatchObject([{ message: REFUSAL, extensions: { code: 'BAD_USER_INPUT' } }]);
}

/** The place that a cursor holds, behind its check. */
const placeIn = (cursor: string) => openCursor(world.deps.keyring, cursor);
const bytesOf = (cursor: string) => Buffer.from(cursor, 'base64url');
const joined = (...parts: readonly (Uint8Array | string)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part))).toString('base64url');

/** Takes away what stands at a place of a list, in a table or an index; brings it back afterwards. */
async function without(place: string, act: () => Promise<void>): Promise<number> {
  const sortKey = place.split('=').at(-1);
  const { Items = [] } = await client.send(new ScanCommand({ TableName: 'shequ', ConsistentRead: true }));
  const there = Items.filter((item) => Object.keys(item).some((name) => /sk$/i.test(name) && item[name] === sortKey));
  for (const { pk, sk } of there) await client.send(new DeleteCommand({ TableName: 'shequ', Key: { pk, sk } }));
  await act();
  for (const item of there) await put(item);
  return there.length;
}

test('each list of the schema has a row here', () => {
  expect(Object.keys(rows).sort()).toEqual(paths);
});

describe.each(paths)('%s', (path) => {
  const row = (): ListRow => rows[path]!;

  test('is paged through without gaps or doubles, and each page says where it stands', async () => {
    const whole = await read(row(), 100);
    expect(whole.cursors.length).toBeGreaterThanOrEqual(ENTRIES.length);
    expect(new Set(whole.cursors).size).toBe(whole.cursors.length);
    expect(whole).toMatchObject({ hasPreviousPage: false, hasNextPage: false });
    const first = await read(row(), 2);
    expect(first).toMatchObject({ cursors: whole.cursors.slice(0, 2), hasPreviousPage: false, hasNextPage: true });
    const rest = await read(row(), 100, first.endCursor);
    expect(rest).toMatchObject({ cursors: whole.cursors.slice(2), hasPreviousPage: true, hasNextPage: false });
    const behind = await read(row(), 2, rest.endCursor);
    expect(behind).toMatchObject({ cursors: [], startCursor: null, hasPreviousPage: true, hasNextPage: false });
  });

  test('goes on exactly where it stopped, also when what stood there is gone', async () => {
    const { cursors } = await read(row(), 100);
    const gone = await without(await placeIn(cursors[1]!), async () => {
      expect((await read(row(), 100, cursors[1])).cursors).toEqual(cursors.slice(2));
    });
    expect(gone > 0).toBe(!row().isComputed);
  });

  test('takes no cursor that was made up', async () => {
    const [one, two] = (await read(row(), 2)).cursors as [string, string];
    const [check, rest] = [bytesOf(one).subarray(0, 16), bytesOf(one).subarray(16)];
    const wrong = [
      '',
      'x',
      '中文',
      '%%%',
      'x'.repeat(2_000),
      joined('made up'),
      joined(await placeIn(one)),
      joined('0'.repeat(16), await placeIn(one)),
      joined('0'.repeat(16), rest),
      joined(check, bytesOf(two).subarray(16)),
      joined(check, rest, '~'),
      joined(check),
      `${one}=`,
      ` ${one}`,
    ];
    for (const after of wrong) await refused(row(), after);
  });

  test('shows by no cursor where it stands, nor whom that names', async () => {
    for (const cursor of (await read(row(), 100)).cursors)
      for (const part of (await placeIn(cursor)).split(/[#=]/).filter((one) => one.length >= 4))
        expect(bytesOf(cursor).subarray(16).toString('latin1')).not.toContain(part);
  });

  test('takes no cursor of the same list of another', async () => {
    const { endCursor } = await read(row(), 2);
    await refused(row(), endCursor, row().of[1]);
  });
});

test('no list takes a cursor of another', async () => {
  const cursors = new Map<string, string>();
  for (const path of paths) cursors.set(path, (await read(rows[path]!, 2)).endCursor);
  for (const path of paths) {
    const others = paths.filter((one) => one !== path).map((one) => cursors.get(one)!);
    const row = rows[path]!;
    // Where the root field is not null, the first refusal is all that is told.
    const isAlone = isNonNullType(schema.getQueryType()!.getFields()[path.split('.')[1]!]?.type);
    const size = isAlone ? 1 : 18;
    for (let start = 0; start < others.length; start += size) {
      const some = others.slice(start, start + size);
      const asked = some.map(
        (after, i) => `a${i}: ${row.ask(row.of[0], `${pageOf(1, after)} { nodes { __typename } }`)}`,
      );
      const { errors } = await row
        .as(world, row.of[0])
        .ask(`{ ${asked.join(' ')} }`, {}, row.purpose ? { 'x-purpose': row.purpose } : {});
      expect([path, errors?.map(({ message }) => message)]).toEqual([path, some.map(() => REFUSAL)]);
    }
  }
  expect(world.faults).toEqual([]);
}, 120_000);
