import {
  BatchWriteCommand,
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandOutput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Key, Range } from './key.ts';
import { Unavailable } from './outage.ts';
import { type IndexName, mainTable, type TableShape } from './table.ts';
import { endOf, isTimeOver } from './time-limit.ts';
import { cancellations, isPassing } from './transaction.ts';

export type Item = Record<string, unknown>;
export type TableNames = Readonly<Record<TableShape['name'], string>>;

/**
 * One write of a transaction. `named` is what its condition protects: when the condition fails, the caller is
 * told this name, never a position in a list.
 */
export interface Write {
  readonly named?: string;
  readonly table?: TableShape['name'];
  readonly put?: object;
  readonly update?: Key;
  readonly delete?: Key;
  readonly check?: Key;
  readonly set?: string;
  readonly condition?: string;
  readonly names?: Record<string, string>;
  readonly values?: Record<string, unknown>;
}

/** The transaction was not made, because these named conditions did not hold. Nothing was written. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
  readonly conditions: readonly string[];
  constructor(conditions: readonly string[]) {
    super(`Conditions not met: ${conditions.join(', ')}`);
    this.conditions = conditions;
  }
  has(prefix: string): boolean {
    return this.conditions.some((condition) => condition === prefix || condition.startsWith(`${prefix}:`));
  }
}

/** Others write the same items all the time: nothing was written, and the same request may be sent again. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

/** A key of either table: that of wrapped keys has no sort key. */
type AnyKey = Key | { readonly pk: string; readonly sk?: undefined };

const keyAlone = ({ pk, sk }: AnyKey) => (sk === undefined ? { pk } : { pk, sk });

export interface QueryOptions {
  readonly first: number;
  /** The sort key after which to go on. */
  readonly after?: string | undefined;
  readonly newestFirst?: boolean;
  readonly consistent?: boolean;
  /**
   * Sort keys greater than this, to the end of the prefix. A key that is this very text stands in it only
   * where there is a prefix.
   */
  readonly above?: string;
  /** Sort keys less than this, instead of a prefix. */
  readonly below?: string;
  /** Those that have expired, too: for who deletes a range, so that nothing of it is left. */
  readonly expiredToo?: boolean;
}

/** An index, and the key in the table of the item that stands at `after` in it. */
export interface IndexUse {
  readonly name: IndexName;
  readonly afterItem?: Key | undefined;
}

/** The place to go on from does not lie in the range: a cursor of another list, or one made up. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/** How long one transaction waits for others (milliseconds), where the limit of its work leaves that. */
const CONFLICT_DEADLINE_MS = 4_000;
const BATCH_ATTEMPTS = 8;
/** How many writes a transaction takes. */
export const TRANSACTION_LIMIT = 100;
const READ_LIMIT = 100;
const WRITE_LIMIT = 25;

/** What an attempt may take (milliseconds), so that it is begun at all. */
const ATTEMPT_MS = 50;

const pauseBefore = (attempt: number): number => Math.random() * Math.min(20 * 2 ** attempt, 400);
const backoff = (attempt: number) => sleep(pauseBefore(attempt));

export type Db = ReturnType<typeof openDb>;

/**
 * What every store uses: one client, conditions by name, bounded retries.
 *
 * An item whose `expiresAt` has come is not there for any read, however late the table is to delete it.
 * Conditions of writes still see it: where one may stand in the way, the condition says what of it counts.
 */
export function openDb(client: DynamoDBDocumentClient, tables: TableNames, clock: () => Date) {
  const isLive = (item: Item): boolean => !(Number(item[mainTable.timeToLive]) <= clock().getTime() / 1000);

  async function get<T>(key: Key): Promise<T | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tables.main, Key: key, ConsistentRead: true }));
    return Item && isLive(Item) ? (Item as T) : null;
  }

  /** In the order of the keys; what is missing is null. Keys may repeat. */
  async function getMany<T>(
    wanted: readonly AnyKey[],
    { table = 'main', consistent = true }: { table?: TableShape['name']; consistent?: boolean } = {},
  ): Promise<(T | null)[]> {
    const text = ({ pk, sk }: AnyKey) => `${pk}\n${sk ?? ''}`;
    const unique = [...new Map(wanted.map((key) => [text(key), keyAlone(key)])).values()];
    const found = new Map<string, T>();
    for (let start = 0; start < unique.length; start += READ_LIMIT) {
      let pending: AnyKey[] = unique.slice(start, start + READ_LIMIT);
      for (let attempt = 0; pending.length > 0; attempt++) {
        if (attempt === BATCH_ATTEMPTS || (attempt > 0 && isTimeOver()))
          throw new Unavailable('Batch read: keys stay unprocessed');
        if (attempt > 0) await backoff(attempt);
        const answer = await client.send(
          new BatchGetCommand({ RequestItems: { [tables[table]]: { Keys: pending, ConsistentRead: consistent } } }),
        );
        for (const item of (answer.Responses?.[tables[table]] ?? []).filter(isLive))
          found.set(text(item as AnyKey), item as T);
        pending = (answer.UnprocessedKeys?.[tables[table]]?.Keys as AnyKey[] | undefined) ?? [];
      }
    }
    return wanted.map((key) => found.get(text(key)) ?? null);
  }

  /**
   * Up to `first` items of a range. From an index come keys alone: read the items by `getMany`, which knows
   * what has expired.
   */
  async function query<T>(range: Range, options: QueryOptions, index?: IndexUse): Promise<T[]> {
    const { after, above, below, first, expiredToo } = options;
    if (after !== undefined && !after.startsWith(range.prefix)) throw new BadCursor();
    const shape = mainTable.indexes.find(({ name }) => name === index?.name) ?? mainTable;
    const bound = above ?? below ?? range.prefix;
    // A partition may hold things of other kinds behind the prefix.
    const end = above !== undefined && range.prefix !== '' ? `${range.prefix}~` : null;
    const beyond = end === null ? '#sk > :sk' : '#sk BETWEEN :sk AND :end';
    const condition =
      above !== undefined ? beyond : below !== undefined ? '#sk < :sk' : bound ? 'begins_with(#sk, :sk)' : null;
    const items: T[] = [];
    let start: Item | undefined =
      after === undefined ? undefined : { [shape.partitionKey]: range.pk, [shape.sortKey]: after, ...index?.afterItem };
    // An answer ends at 1 MB, and then says where to go on; so it does where some of it has expired, which
    // what follows makes up for.
    for (let limit = first; ; limit = Math.max(first - items.length, READ_LIMIT)) {
      const answer: QueryCommandOutput = await client.send(
        new QueryCommand({
          TableName: tables.main,
          IndexName: index?.name,
          KeyConditionExpression: condition ? `#pk = :pk AND ${condition}` : '#pk = :pk',
          ExpressionAttributeNames: { '#pk': shape.partitionKey, ...(condition && { '#sk': shape.sortKey }) },
          ExpressionAttributeValues: {
            ':pk': range.pk,
            ...(condition && { ':sk': bound }),
            ...(end !== null && { ':end': end }),
          },
          ConsistentRead: index ? undefined : (options.consistent ?? true),
          ScanIndexForward: !options.newestFirst,
          Limit: limit,
          ExclusiveStartKey: start,
        }),
      );
      const found = answer.Items ?? [];
      items.push(...((expiredToo ? found : found.filter(isLive)) as T[]));
      start = answer.LastEvaluatedKey;
      // Whole pages overshoot: the cursor is the key of what was given out, so nothing is skipped.
      if (!start || items.length >= first) return items.slice(0, first);
    }
  }

  /**
   * A range that is small by its nature. Past `limit` it is not, and that is an error, never a silent cut.
   */
  async function queryAll<T>(
    range: Range,
    limit = 1_000,
    options: Omit<QueryOptions, 'first' | 'after'> = {},
  ): Promise<T[]> {
    const items = await query<T>(range, { ...options, first: limit + 1 });
    if (items.length > limit) throw new Error(`More than ${limit} items in ${range.pk.split('#', 2).join('#')}`);
    return items;
  }

  /**
   * All or nothing, at most 100 writes. Throws ConditionFailed with the names; after the deadline Busy where
   * others wrote the same items, and Unavailable where the table took no more.
   */
  async function transact(writes: readonly Write[]): Promise<void> {
    if (writes.length > TRANSACTION_LIMIT) throw new Error(`A transaction takes ${TRANSACTION_LIMIT} writes at most`);
    const TransactItems = writes.map((write) => toTransactItem(write, tables));
    const deadline = endOf(CONFLICT_DEADLINE_MS);
    for (let attempt = 1; ; attempt++) {
      try {
        await client.send(new TransactWriteCommand({ TransactItems }));
        return;
      } catch (error) {
        const reasons = cancellations(error);
        const failed = writes.flatMap((write, i) =>
          reasons[i] === 'ConditionalCheckFailed' ? [write.named ?? 'unnamed'] : [],
        );
        if (failed.length > 0) throw new ConditionFailed(failed);
        if (!reasons.some(isPassing)) throw error;
        const pause = pauseBefore(attempt);
        // One that is cut off in the middle could have been made: none begins with no time left to end.
        if (Date.now() + pause + ATTEMPT_MS >= deadline)
          throw reasons.includes('TransactionConflict')
            ? new Busy('Transaction: conflicts until the deadline')
            : new Unavailable('Transaction: throttled until the deadline', { cause: error });
        await sleep(pause);
      }
    }
  }

  /**
   * Puts without conditions, for facts that nobody else writes: loading places, and the record of
   * disclosures.
   */
  async function putMany(items: readonly Item[]): Promise<void> {
    for (let start = 0; start < items.length; start += WRITE_LIMIT) {
      let pending = items.slice(start, start + WRITE_LIMIT).map((Item) => ({ PutRequest: { Item } }));
      for (let attempt = 0; pending.length > 0; attempt++) {
        if (attempt === BATCH_ATTEMPTS || (attempt > 0 && isTimeOver()))
          throw new Unavailable('Batch write: items stay unprocessed');
        if (attempt > 0) await backoff(attempt);
        const answer = await client.send(new BatchWriteCommand({ RequestItems: { [tables.main]: pending } }));
        pending = (answer.UnprocessedItems?.[tables.main] ?? []) as typeof pending;
      }
    }
  }

  /**
   * Adds one to the attribute `count` and answers with it: an atomic counter. A retry may skip a number,
   * never repeat one.
   */
  async function increment(key: Key): Promise<number> {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: tables.main,
        Key: key,
        UpdateExpression: 'ADD #count :one',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':one': 1 },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return Number(Attributes?.count);
  }

  return { get, getMany, query, queryAll, transact, putMany, increment };
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

function toTransactItem(write: Write, tables: TableNames): TransactItem {
  const common = {
    TableName: tables[write.table ?? 'main'],
    ConditionExpression: write.condition,
    ExpressionAttributeNames: write.names,
    ExpressionAttributeValues: write.values,
  };
  if (write.put) return { Put: { ...common, Item: write.put as Item } };
  if (write.update) return { Update: { ...common, Key: write.update, UpdateExpression: write.set } };
  if (write.delete) return { Delete: { ...common, Key: write.delete } };
  if (write.check)
    return { ConditionCheck: { ...common, Key: write.check, ConditionExpression: write.condition ?? '' } };
  throw new Error('A write puts, updates, deletes or checks');
}

/** A put that may happen once: the condition is the uniqueness of the key. */
export const putNew = <T extends object>(
  named: string,
  item: T,
  table?: TableShape['name'],
): Write & { readonly put: T } => ({
  named,
  table,
  put: item,
  condition: 'attribute_not_exists(pk)',
});
