import {
  type Action,
  type ActionStore,
  type BatchOperation,
  db,
  isWireError,
  type Item,
  type ItemRequest,
  operations,
  type Store,
  type SubDb,
  type Table,
  validate,
  type Validation,
  validationError,
  type WireError,
} from './dynalite.ts';
import { validateUpdated } from './engine-limits.ts';
import { indexPrefix, itemPrefix } from './engine-places.ts';
import type { OpenStore } from './engine-store.ts';

/** One dynalite action on one item. A check is a step whose writes are thrown away. */
export interface Step {
  action: Action;
  request: ItemRequest;
  check?: boolean;
}

export type Outcome =
  { error?: undefined; result: unknown; writes: BatchOperation[] } | { error: WireError; writes?: undefined };

/**
 * Does all the steps or none, isolated from every other write of the items: it holds the locks that
 * dynalite's own single writes take, rehearses each step on the item as it is now, and if none fails puts
 * everything, index entries and `alongside` included, in one leveldb batch. Throws for an unknown table and
 * for an item met twice.
 */
export async function doTogether(
  store: OpenStore,
  steps: Step[],
  alongside: BatchOperation[] = [],
): Promise<Outcome[]> {
  const tables = await findTables(store, steps);
  const places = steps.map(({ request }) => locate(request, tables.get(request.TableName)!));
  if (places.some(isWireError)) return places.map((place) => (isWireError(place) ? { error: place } : nothingDone()));
  const found = places as Place[];
  if (new Set(found.map(({ address }) => address)).size < found.length)
    throw validationError('Transaction request cannot include multiple operations on one item');

  const release = await lockAll(store, found);
  const replaced = new Set<string>();
  try {
    const items = (await store.db.getMany(found.map(({ address }) => address))) as (Item | undefined)[];
    const outcomes = steps.map((step, i) => rehearse(store, step, tables.get(step.request.TableName)!, items[i]));
    if (outcomes.some(({ error }) => error)) return outcomes;
    const writes = outcomes.flatMap((outcome) => outcome.writes ?? []);
    await store.db.batch([...writes, ...alongside]);
    for (const [i, { table }] of found.entries()) if (items[i] && outcomes[i]!.writes?.length) replaced.add(table);
    return outcomes;
  } finally {
    release();
    await forget(store, replaced);
  }
}

async function forget(store: OpenStore, tables: ReadonlySet<string>): Promise<void> {
  for (const table of tables)
    if (store.forgetful.has(table)) await store.compact(itemPrefix(table), `${itemPrefix(table)}\x7f`);
}

const nothingDone = (): Outcome => ({ result: {}, writes: [] });

async function findTables(store: Store, steps: Step[]): Promise<Map<string, Table>> {
  const names = [...new Set(steps.map(({ request }) => request.TableName))];
  const find = (name: string) =>
    new Promise<Table>((resolve, reject) => {
      store.getTable(name, (error, table) => (error ? reject(error) : resolve(table!)));
    });
  return new Map(await Promise.all(names.map(async (name) => [name, await find(name)] as const)));
}

interface Place {
  table: string;
  key: string;
  address: string;
}

function locate({ TableName, Item, Key }: ItemRequest, table: Table): Place | WireError {
  const invalid = Item ? db.validateItem(Item, table) : db.validateKey(Key, table);
  if (invalid) return invalid as WireError;
  const key = db.createKey(Item ?? Key, table);
  return { table: TableName, key, address: itemPrefix(TableName) + key };
}

/**
 * Takes the locks in one order everywhere, so that no two transactions each hold what the other waits for.
 */
async function lockAll(store: Store, places: Place[]): Promise<() => void> {
  const releases: (() => void)[] = [];
  for (const { table, key } of places.toSorted((a, b) => (a.address < b.address ? -1 : 1)))
    await new Promise<void>((locked) => {
      store.getItemDb(table).lock(key, (release) => {
        releases.push(() => release()(null));
        locked();
      });
    });
  return () => releases.forEach((release) => release());
}

/**
 * Runs the action of dynalite over a store that holds this one item and only notes what it is told to write.
 */
function rehearse(store: Store, step: Step, table: Table, item: Item | undefined): Outcome {
  const writes: BatchOperation[] = [];
  const noting = (prefix: string): SubDb => ({
    lock: (_key, run) => run((done) => done ?? (() => {})),
    get: (_key, done) => done(null, item),
    put: (key, value, done) => done(null, void writes.push({ type: 'put', key: prefix + key, value })),
    del: (key, done) => done(null, void writes.push({ type: 'del', key: prefix + key })),
  });
  const desk: ActionStore = {
    options: store.options,
    getTable: (_name, done) => done(null, table),
    getItemDb: (name) => noting(itemPrefix(name)),
    getIndexDb: (kind, name, index) => noting(indexPrefix(kind, name, index)),
  };
  let outcome: Outcome | undefined;
  step.action(desk, step.request, (failure, result) => {
    const error = failure ?? (step.action === operations.UpdateItem.action ? invalidUpdate(writes, table) : undefined);
    if (!error) outcome = { result, writes: step.check ? [] : writes };
    else if (isWireError(error)) outcome = { error: withOldItem(error, step.request, item) };
    else throw error as Error;
  });
  // The store above answers at once, so the action has too. Were it to answer later, the locks would be gone.
  if (!outcome) throw new Error('dynalite did not answer in the same turn');
  return outcome;
}

/** dynalite checks what an update says, not what comes of it. */
function invalidUpdate(writes: BatchOperation[], table: Table): WireError | undefined {
  const written = writes.find(({ key }) => key.startsWith(itemPrefix(table.TableName)));
  return written?.type === 'put' ? validateUpdated(written.value as Item, table) : undefined;
}

export const isConditionFailure = (error: WireError): boolean =>
  error.body.__type.endsWith('#ConditionalCheckFailedException');

function withOldItem(error: WireError, request: ItemRequest, item: Item | undefined): WireError {
  if (item && request.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && isConditionFailure(error))
    error.body.Item = item;
  return error;
}

/** PutItem, UpdateItem or DeleteItem: dynalite's, but item and index entries are written together. */
export async function writeItem(
  store: OpenStore,
  operation: 'PutItem' | 'UpdateItem' | 'DeleteItem',
  input: unknown,
): Promise<unknown> {
  const { action, validation } = operations[operation];
  const request = validate<ItemRequest>(input, withReturnOnFailure(validation), store);
  const [outcome] = await doTogether(store, [{ action, request }]);
  if (outcome!.error) throw outcome!.error;
  return withoutNothing(outcome!.result as { Attributes?: Item });
}

/** Of attributes that are not there, or no longer, no answer tells. */
const withoutNothing = ({ Attributes, ...others }: { Attributes?: Item }): object =>
  Attributes && Object.keys(Attributes).length > 0 ? { Attributes, ...others } : others;

/** dynalite drops the fields that it does not list, and it does not list this one. */
export const withReturnOnFailure = ({ types, custom }: Validation): Validation => ({
  types: { ...types, ReturnValuesOnConditionCheckFailure: { type: 'String', enum: ['ALL_OLD', 'NONE'] } },
  custom,
});
