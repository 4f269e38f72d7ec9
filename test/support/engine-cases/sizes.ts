import {
  batchPut,
  type Case,
  get,
  N,
  put,
  S,
  type Step,
  TableName,
  transact,
  update,
  type Value,
  type Values,
} from './case.ts';

/** Items, batches and transactions at their greatest size, and projections of what was read. */

const MAX = 400 * 1024;

const fill: Record<string, (bytes: number) => Value> = {
  'ASCII text': (bytes) => S('a'.repeat(bytes)),
  'Chinese text': (bytes) => S('社'.repeat(Math.floor(bytes / 3)) + 'a'.repeat(bytes % 3)),
  pairs: (bytes) => S('😀'.repeat(Math.floor(bytes / 4)) + 'a'.repeat(bytes % 4)),
  binary: (bytes) => ({ B: new Uint8Array(bytes) }),
  'a set': (bytes) => ({ SS: ['社'.repeat(1000), 'a'.repeat(bytes - 3000)] }),
  'a list': (bytes) => ({ L: [S('社'.repeat(1000)), S('a'.repeat(bytes - 3000 - 5))] }),
  'a map': (bytes) => ({ M: { 社: S('a'.repeat(bytes - 3 - 4)) } }),
};

/** Besides the value: pk and its text, sk and its text, and a name of one letter. */
const key = (id: string): Values => ({ pk: S(id.padStart(10, '0')), sk: S('0') });
const OVERHEAD = 2 + 10 + 2 + 1 + 1;

const writes: Record<string, (key: Values, value: Value) => Step[]> = {
  put: (k, v) => [put({ ...k, v })],
  'put in a batch': (k, v) => [batchPut({ ...k, v })],
  'put in a transaction': (k, v) => [transact({ Put: { TableName, Item: { ...k, v } } })],
  updated: (k, v) => [put(k), update(k, { UpdateExpression: 'SET v = :v', ExpressionAttributeValues: { ':v': v } })],
};

const itemCases = Object.entries(writes).flatMap(([how, steps], h) =>
  Object.entries(fill).flatMap(([what, value], f) =>
    [0, 1].map((past): Case => {
      const k = key(`${h}-${f}-${past}`);
      const read = get(k, { ProjectionExpression: 'sk' });
      return {
        name: `${what}, ${past} bytes past 400 KB, ${how}`,
        steps: [...steps(k, value(MAX - OVERHEAD + past)), read],
      };
    }),
  ),
);
const nameCases = ['a', '社'].flatMap((letter) =>
  [-1, 0, 1].map((past): Case => {
    const k = key(`name-${letter.codePointAt(0)}-${past}`);
    const name = letter.repeat(1000);
    const item = { ...k, [name]: S('a'.repeat(MAX - OVERHEAD + 1 - Buffer.byteLength(name) + past)) };
    return { name: `a name of 1,000 ${letter}, ${past} bytes past 400 KB`, steps: [put(item)] };
  }),
);

const numbers = ['0', '-1', '120', '-1.5', '0.001', '12345', '1'.repeat(38)];
/** How large a number is shows where the text beside it no longer fits. */
const numberCases = numbers.flatMap((number, n) =>
  [2, 3, 4].map((bytes): Case => {
    const k = key(`number-${n}-${bytes}`.slice(-10));
    return {
      name: `the number ${number} beside all but ${bytes} bytes`,
      steps: [put({ ...k, v: S('a'.repeat(MAX - OVERHEAD - 1 - bytes)), n: N(number) })],
    };
  }),
);

const many = (count: number, bytes: number, id: string, letter = 'a'): Values[] =>
  Array.from({ length: count }, (_, i) => ({
    ...key(`${id}-${i}`),
    v: S(letter.repeat(bytes / Buffer.byteLength(letter))),
  }));
const transactions = [
  ...[13, 14].map((count): [string, Values[]] => [`${count} items of 300 KB`, many(count, 300 * 1024, `t${count}`)]),
  ...[13, 14].map((count): [string, Values[]] => [
    `${count} Chinese items of 300 KB`,
    many(count, 300 * 1024, `h${count}`, '社'),
  ]),
  ...[100, 101].map((count): [string, Values[]] => [`${count} items`, many(count, 12, `c${count}`)]),
  ['no items', []],
] as [string, Values[]][];
const updates = [12, 13].map((count): Case => ({
  name: `a transaction of ${count} updates by 340 KB`,
  steps: [
    transact(
      ...many(count, 12, `u${count}`).map(({ pk, sk }) => ({
        Update: {
          TableName,
          Key: { pk, sk },
          UpdateExpression: 'SET v = :v',
          ExpressionAttributeValues: { ':v': S('a'.repeat(340 * 1024)) },
        },
      })),
    ),
  ],
}));
const checksOf = [12, 13].map((count): Case => ({
  name: `a transaction of ${count} checks by 340 KB`,
  steps: [
    transact(
      ...many(count, 12, `k${count}`).map(({ pk, sk }) => ({
        ConditionCheck: {
          TableName,
          Key: { pk, sk },
          ConditionExpression: 'attribute_not_exists(v) OR v = :v',
          ExpressionAttributeValues: { ':v': S('a'.repeat(340 * 1024)) },
        },
      })),
    ),
  ],
}));
const togetherCases = transactions.map(([name, items]): Case => ({
  name: `a transaction of ${name}`,
  steps: [
    transact(...items.map((Item) => ({ Put: { TableName, Item } }))),
    ...(items[0] ? [get({ pk: items[0].pk!, sk: items[0].sk! }, { ProjectionExpression: 'sk' })] : []),
  ],
}));
const batches = ([0, 1, 25, 26] as const).map((count): Case => ({
  name: `a batch of ${count} items`,
  steps: [batchPut(...many(count, 12, `b${count}`))],
}));
const doubles: Case[] = [
  { name: 'a batch that puts an item twice', steps: [batchPut(...many(1, 12, 'd'), ...many(1, 24, 'd'))] },
  {
    name: 'a batch that reads an item twice',
    steps: [{ operation: 'BatchGetItem', input: { RequestItems: { [TableName]: { Keys: [key('d'), key('d')] } } } }],
  },
  {
    name: 'a batch that reads 101 items',
    steps: [
      {
        operation: 'BatchGetItem',
        input: { RequestItems: { [TableName]: { Keys: many(101, 12, 'e').map(({ pk, sk }) => ({ pk, sk })) } } },
      },
    ],
  },
  {
    name: 'a transaction that puts an item twice',
    steps: [transact({ Put: { TableName, Item: key('d') } }, { Put: { TableName, Item: key('d') } })],
  },
];

const document: Values = {
  ...key('document'),
  a: { M: { b: { L: [N(1), N(2), { M: { c: S('c'), d: S('d') } }] }, e: S('e') } },
  f: S('f'),
};
const projections = [
  'a',
  'a.b',
  'a.b[0]',
  'a.b[2].c',
  'a.b[1], a.b[0]',
  'a.b[0], a.b[2].d',
  'a.e, f',
  'a.b[5]',
  'a.x',
  'f.x',
  'f[0]',
  'x',
  'a, a.b',
  'a.b[0], a.b',
  'f, f',
  'pk, sk',
  'size',
  '',
  'a..b',
  'a.b[',
  '#f',
  'a.b[-1]',
  'a.b[0].x, a.e',
  'pk.x',
  'ipk.x',
  'a.b[2].c, a.b[2].d',
];
const projectionCases = projections.map((ProjectionExpression): Case => ({
  name: `projection '${ProjectionExpression}'`,
  steps: [get(key('document'), { ProjectionExpression })],
}));

export const sizeSetup: Step[] = [put(document)];
export const sizeCases: Case[] = [
  ...itemCases,
  ...nameCases,
  ...numberCases,
  ...togetherCases,
  ...updates,
  ...checksOf,
  ...batches,
  ...doubles,
  ...projectionCases,
];
