import { createRequire } from 'node:module';

/**
 * The part of dynalite 4.0.0 that the embedded engine drives, typed: dynalite ships no types and keeps these
 * modules behind an HTTP server. The version is pinned, because none of this is its public interface.
 */

/** Of one member, which its type names. */
export type AttributeValue = Record<string, unknown>;
export type Item = Record<string, AttributeValue>;

/** A condition as dynalite parses it. A path is a list of names and positions. */
export interface Expression {
  type: string;
  name?: string;
  args: (Expression | Operand)[];
}
export type Operand = (string | number)[] | AttributeValue | Expression;

/**
 * A request as dynalite sees it: checked, and with its expressions parsed (`_condition`, `_updates`,
 * `_projection`).
 */
export interface ItemRequest {
  TableName: string;
  Key?: Item;
  Item?: Item;
  ConditionExpression?: string;
  UpdateExpression?: string;
  ExpressionAttributeValues?: Record<string, AttributeValue>;
  ReturnValuesOnConditionCheckFailure?: 'ALL_OLD' | 'NONE';
}

export interface KeyElement {
  AttributeName: string;
}

export interface Table {
  TableName: string;
  TableId: string;
  KeySchema: KeyElement[];
}

export interface Index {
  IndexName: string;
  KeySchema: KeyElement[];
}

export type BatchOperation = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };

export type Callback<T = unknown> = (error: unknown, result?: T) => void;
type Release = (done?: Callback) => Callback;

export interface SubDb {
  lock(key: string, run: (release: Release) => void): void;
  get(key: string, done: Callback<Item>): void;
  put(key: string, value: Item, done: Callback): void;
  del(key: string, done: Callback): void;
}

/** What an item action asks of a store. */
export interface ActionStore {
  options: { maxItemSize: number };
  getTable(name: string, done: Callback<Table>): void;
  getItemDb(table: string): SubDb;
  getIndexDb(kind: string, table: string, index: string): SubDb;
}

/** A Query or Scan as dynalite hands it to what walks its range. */
export interface RangeRequest {
  TableName: string;
  IndexName?: string;
  Limit?: number;
  Select?: string;
  AttributesToGet?: string[];
  ConsistentRead?: boolean;
  ReturnConsumedCapacity?: string;
  KeyConditions?: Record<string, { AttributeValueList: AttributeValue[] }>;
  QueryFilter?: object;
  ScanFilter?: object;
  _filter?: { expression: Expression };
  _projection?: { paths: unknown[] };
}

export type QueryTable = (
  store: Store,
  table: Table,
  request: RangeRequest,
  range: { gte?: string; gt?: string; lte?: string; lt?: string; reverse?: boolean; limit?: number },
  isLocal: boolean | undefined,
  fetchFromItemDb: boolean,
  startKeyNames: string[],
  done: Callback,
) => void;

/** What dynalite walks over a range with; it returns what has been walked far enough, if that can be done. */
export interface Walk {
  next(): Promise<unknown>;
  nextv(size: number): Promise<unknown[]>;
  close(): Promise<void>;
  return?: () => Promise<void>;
}

/** dynalite calls these with a callback, the engine awaits them. */
export interface Level {
  open(): Promise<void>;
  close(): Promise<void>;
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown, done?: Callback): Promise<void>;
  del(key: string, done?: Callback): Promise<void>;
  getMany(keys: string[]): Promise<unknown[]>;
  batch(operations: BatchOperation[], done?: Callback): Promise<void>;
  iterator(range: { gte: string; lt: string }): AsyncIterable<[string, unknown]>;
  keys(range: object): Walk;
  values(range: object): Walk;
  /** Over a directory alone. */
  compactRange?(from: string, to: string): Promise<void>;
}

export interface Store extends ActionStore {
  db: Level;
}

/** Runs an operation of dynalite; it may answer before it returns. */
export type Action = (store: ActionStore, data: unknown, done: Callback) => void;

/** `types` is dynalite's table of fields and constraints; `custom` says what is wrong, or nothing. */
export interface Validation {
  types: Record<string, object>;
  custom?: (data: never, store: ActionStore) => string | null | undefined;
}

const require = createRequire(import.meta.url);

export const db = require('dynalite/db') as {
  create(options: { path?: string; createTableMs: number; updateTableMs: number; deleteTableMs: number }): Store;
  validateKey(key: Item | undefined, table: Table): WireError | null | undefined;
  validateKeyPiece(key: Item, attribute: string, type: string, isHash: boolean): WireError | null | undefined;
  validateItem(item: Item | undefined, table: Table): WireError | null | undefined;
  createKey(key: Item | undefined, table: Table): string;
  traverseKey<T>(table: Table, visit: (attribute: string, type: string, isHash: boolean) => T): T | undefined;
  traverseIndexes<T>(table: Table, visit: (attribute: string, type: string, index: Index) => T): T | undefined;
  mapPath(path: (string | number)[], item: Item): AttributeValue | null | undefined;
  mapPaths(paths: unknown[], item: Item): Item;
  toLexiStr(value: string, type: string): string;
  checkConditional(data: object, item: Item | undefined): WireError | null | undefined;
  queryTable: QueryTable;
};

export const checks = require('dynalite/validations') as {
  checkTypes(data: unknown, types: Validation['types']): unknown;
  checkValidations(data: unknown, types: Validation['types'], custom: Validation['custom'], store: ActionStore): void;
  validateAttributeValue(value: AttributeValue): string | null | undefined;
  validateExpressions(data: object): string | null | undefined;
};

const names = [
  ...['CreateTable', 'UpdateTable', 'DeleteTable', 'DescribeTable', 'ListTables', 'DescribeTimeToLive'],
  ...['TagResource', 'UntagResource', 'ListTagsOfResource'],
  ...['GetItem', 'BatchGetItem', 'Query', 'Scan', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
] as const;

export type OperationName = (typeof names)[number];

function load(name: OperationName): { action: Action; validation: Validation } {
  const file = name.charAt(0).toLowerCase() + name.slice(1);
  return {
    action: require(`dynalite/actions/${file}`) as Action,
    validation: require(`dynalite/validations/${file}`) as Validation,
  };
}

export const operations = Object.fromEntries(names.map((name) => [name, load(name)])) as Record<
  OperationName,
  ReturnType<typeof load>
>;

/** Checks a request as dynalite does and parses its expressions; throws a WireError. Consumes `input`. */
export function validate<T>(input: unknown, { types, custom }: Validation, store: ActionStore): T {
  const data = checks.checkTypes(input, types);
  checks.checkValidations(data, types, custom, store);
  return data as T;
}

/** An error as DynamoDB sends it; dynalite's own have the same shape. */
export interface WireError extends Error {
  statusCode: number;
  body: { __type: string; message?: string; Item?: Item };
}

export function wireError(type: string, message: string, details: object = {}): WireError {
  return Object.assign(new Error(message), { statusCode: 400, body: { __type: type, message, ...details } });
}

export const validationError = (message: string): WireError =>
  wireError('com.amazon.coral.validate#ValidationException', message);

export const isWireError = (error: unknown): error is WireError => error instanceof Error && 'statusCode' in error;

/** An action of dynalite as a promise. */
export function perform(store: ActionStore, action: Action, data: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    action(store, data, (error, result) => (error ? reject(error) : resolve(result)));
  });
}
