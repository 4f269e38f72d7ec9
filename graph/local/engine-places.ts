/** dynalite keeps all tables and indexes in one leveldb, each under a prefix of its name. */
export const itemPrefix = (table: string) => `item-${table}~`;
export const indexPrefix = (kind: string, table: string, index: string) =>
  `index-${kind.toLowerCase()}~${table}~${index}~`;
