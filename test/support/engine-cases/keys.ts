import {
  B,
  batchPut,
  type Case,
  get,
  IndexName,
  N,
  put,
  query,
  S,
  type Step,
  TableName,
  transact,
  update,
  type Value,
  type Values,
} from './case.ts';

/** Keys of the table and of its index: empty, at their limits in UTF-8 and past them, of other types. */

const han = (bytes: number) => '社'.repeat(Math.floor(bytes / 3)) + 'a'.repeat(bytes % 3);
const pairs = (bytes: number) => '😀'.repeat(Math.floor(bytes / 4)) + 'a'.repeat(bytes % 4);

const lengths = [1024, 1025, 2048, 2049].flatMap((bytes): [string, Value][] => [
  [`${bytes} letters`, S('a'.repeat(bytes))],
  [`${bytes} bytes of Chinese`, S(han(bytes))],
  [`${bytes} bytes of pairs`, S(pairs(bytes))],
]);
const keyValues: [string, Value | undefined][] = [
  ['an empty text', S('')],
  ['a text', S('社')],
  ...lengths,
  ['a number', N(1)],
  ['a binary', B(1)],
  ['a list', { L: [] }],
  ['null', { NULL: true }],
  ['nothing', undefined],
];

const attributes = ['pk', 'sk', 'ipk', 'isk'] as const;

/** The key under test makes the item one of its own, by the other keys. */
function itemWith(attribute: string, value: Value | undefined, id: string): Values {
  const item = { pk: S(`key-${id}`), sk: S(id), ipk: S(`index-${id}`), isk: S(id), [attribute]: value };
  return Object.fromEntries(Object.entries(item).filter(([, field]) => field !== undefined)) as Values;
}
const keyOf = ({ pk, sk }: Values): Values => ({ ...(pk && { pk }), ...(sk && { sk }) });

const writes: Record<string, (item: Values) => Step> = {
  put: (item) => put(item),
  'put in a batch': (item) => batchPut(item),
  'put in a transaction': (item) => transact({ Put: { TableName, Item: item } }),
  updated: ({ pk, sk, ...rest }) => update(keyOf({ pk, sk } as Values), setAll(rest)),
  'updated in a transaction': ({ pk, sk, ...rest }) =>
    transact({ Update: { TableName, Key: keyOf({ pk, sk } as Values), ...setAll(rest) } }),
};

const setAll = (values: Values) => ({
  UpdateExpression: `SET ${Object.keys(values)
    .map((name) => `${name} = :${name}`)
    .join(', ')}`,
  ExpressionAttributeValues: Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
});

const reads: Record<string, (item: Values) => Step> = {
  read: (item) => get(keyOf(item)),
  'read in a batch': (item) => ({
    operation: 'BatchGetItem',
    input: { RequestItems: { [TableName]: { Keys: [keyOf(item)] } } },
  }),
  'read in a transaction': (item) => ({
    operation: 'TransactGetItems',
    input: { TransactItems: [{ Get: { TableName, Key: keyOf(item) } }] },
  }),
  deleted: (item) => ({ operation: 'DeleteItem', input: { TableName, Key: keyOf(item), ReturnValues: 'ALL_OLD' } }),
  'deleted in a batch': (item) => ({
    operation: 'BatchWriteItem',
    input: { RequestItems: { [TableName]: [{ DeleteRequest: { Key: keyOf(item) } }] } },
  }),
  'deleted in a transaction': (item) => transact({ Delete: { TableName, Key: keyOf(item) } }),
};

const inIndex = (item: Values): Step =>
  query('ipk = :ipk', { ':ipk': item.ipk?.S ? item.ipk : S('nobody') }, { IndexName });

const writeCases = Object.entries(writes).flatMap(([how, write], h) =>
  attributes.flatMap((attribute) =>
    keyValues.map(([name, value], v): Case => {
      const item = itemWith(attribute, value, `w${h}-${attribute}-${v}`);
      return { name: `${name} as ${attribute}, ${how}`, steps: [write(item), inIndex(item)] };
    }),
  ),
);

const readCases = Object.entries(reads).flatMap(([how, read], h) =>
  attributes.slice(0, 2).flatMap((attribute) =>
    keyValues
      .filter((_, v) => (h + v) % 2 === 0)
      .map(([name, value], v): Case => {
        const item = itemWith(attribute, value, `r${h}-${attribute}-${v}`);
        return { name: `${name} as ${attribute}, ${how}`, steps: [put(item), read(item)] };
      }),
  ),
);

export const keyCases: Case[] = [...writeCases, ...readCases];
