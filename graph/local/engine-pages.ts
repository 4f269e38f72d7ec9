import { db, type Item, type QueryTable, type RangeRequest, type Store, type Walk } from './dynalite.ts';
import { holds } from './engine-conditions.ts';
import { itemSize, wrongKeyCondition } from './engine-limits.ts';
import { indexPrefix, itemPrefix } from './engine-places.ts';

/** Where a page ends without a limit, in bytes of UTF-8 of the items that were met, filtered or not. */
const PAGE_BYTES = 1024 * 1024;
const WALKED_AT_ONCE = 64;

const dynalites = db.queryTable;

/** Answers a Query or Scan. Filters without expressions, and items behind a local index, dynalite does. */
export const queryTable: QueryTable = (store, table, request, range, isLocal, fetchFromItemDb, startKeyNames, done) => {
  if (fetchFromItemDb || request.QueryFilter || request.ScanFilter)
    return dynalites(store, table, request, range, isLocal, fetchFromItemDb, startKeyNames, done);
  const wrong = wrongKeyCondition(request, table);
  if (wrong) return done(wrong);
  const kind = isLocal ? 'Local' : 'Global';
  const prefix = request.IndexName
    ? indexPrefix(kind, request.TableName, request.IndexName)
    : itemPrefix(request.TableName);
  pageOf(store, request, within(prefix, range))
    .then((page) => answer(request, page, startKeyNames))
    .then((result) => done(null, result), done);
};

type Range = Parameters<QueryTable>[3];

function within(prefix: string, { gte, gt, lte, lt, ...others }: Range): object {
  const from = gt === undefined || gte !== undefined ? { gte: prefix + (gte ?? '') } : { gt: prefix + gt };
  const to = lte === undefined ? { lt: prefix + (lt ?? '\xFF') } : { lte: prefix + lte };
  return { ...from, ...to, ...others };
}

interface Page {
  items: Item[];
  bytes: number;
  more: boolean;
}

async function pageOf(store: Store, { Limit = Infinity }: RangeRequest, range: object): Promise<Page> {
  const items: Item[] = [];
  let bytes = 0;
  const walk: Walk = store.db.values(range);
  try {
    for (let met = await walk.nextv(WALKED_AT_ONCE); met.length > 0; met = await walk.nextv(WALKED_AT_ONCE))
      for (const item of met as Item[]) {
        items.push(item);
        bytes += itemSize(item);
        if (items.length >= Limit || bytes >= PAGE_BYTES) return { items, bytes, more: true };
      }
    return { items, bytes, more: false };
  } finally {
    await walk.return?.();
  }
}

function answer(request: RangeRequest, { items: met, bytes, more }: Page, startKeyNames: string[]): object {
  const { _filter, _projection, AttributesToGet, Select } = request;
  const found = _filter ? met.filter((item) => holds(_filter.expression, item)) : met;
  const paths = _projection?.paths ?? AttributesToGet;
  const last = met.at(-1);
  return {
    Count: found.length,
    ScannedCount: met.length,
    ...(Select !== 'COUNT' && { Items: paths ? found.map((item) => db.mapPaths(paths, item)) : found }),
    ...(more && { LastEvaluatedKey: Object.fromEntries(startKeyNames.map((name) => [name, last![name]])) }),
    ...capacity(request, bytes),
  };
}

function capacity({ ReturnConsumedCapacity, TableName, ConsistentRead }: RangeRequest, bytes: number): object {
  if (ReturnConsumedCapacity !== 'TOTAL' && ReturnConsumedCapacity !== 'INDEXES') return {};
  const CapacityUnits = Math.ceil(bytes / 4096) * (ConsistentRead ? 1 : 0.5);
  return { ConsumedCapacity: { TableName, CapacityUnits } };
}
