/**
 * The tables as data. Infra, the embedded engine and the tests all build them from here, so that none can
 * drift.
 *
 * Wrapped person keys live in a table of their own without stream or point-in-time recovery: a backup that
 * still held a key would make its erasure a pretence.
 */
export interface IndexShape {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
}

export interface TableShape {
  readonly name: 'main' | 'keys';
  readonly partitionKey: string;
  readonly sortKey?: string;
  readonly indexes: readonly IndexShape[];
  readonly timeToLive?: string;
  readonly stream: boolean;
  readonly pointInTimeRecovery: boolean;
}

/**
 * Indexes are named after the question they answer; all project keys alone, the items themselves are read by
 * key.
 */
export const mainTable = {
  name: 'main',
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    { name: 'orders-of-supplier', partitionKey: 'supplierPk', sortKey: 'orderSk' },
    { name: 'orders-of-household', partitionKey: 'householdPk', sortKey: 'orderSk' },
    { name: 'orders-of-community', partitionKey: 'communityPk', sortKey: 'orderSk' },
    { name: 'warnings-of-city', partitionKey: 'cityPk', sortKey: 'warningSk' },
  ],
  timeToLive: 'expiresAt',
  stream: true,
  pointInTimeRecovery: true,
} as const satisfies TableShape;

export const keyTable = {
  name: 'keys',
  partitionKey: 'pk',
  indexes: [],
  stream: false,
  pointInTimeRecovery: false,
} as const satisfies TableShape;

export const tables: readonly TableShape[] = [mainTable, keyTable];

export type IndexName = (typeof mainTable)['indexes'][number]['name'];
