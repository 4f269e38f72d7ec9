import { B, type Case, IndexName, N, put, query, S, ScannedName, type Step, type Value, type Values } from './case.ts';

/** Ranges: key conditions on sort keys of each type, start keys, limits, and pages cut in bytes. */

const sortKeys: Record<'S' | 'N' | 'B', Value[]> = {
  S: ['a', 'ab', 'abc', 'b', 'z', '~', 'é', '社', '社区', '\uE000', '😀', '\u0000', ' '].map(S),
  N: [
    '-9e125',
    '-100',
    '-99.1',
    '-10',
    '-1.5',
    '-1',
    '-0.1',
    '0',
    '1e-130',
    '0.1',
    '1',
    '1.5',
    '10',
    '99',
    '100',
    '9e125',
  ].map(N),
  B: [[0], [0, 0], [0, 255], [1], [1, 2], [127], [128], [255], [255, 255]].map((bytes) => B(...bytes)),
};
const types = ['S', 'N', 'B'] as const;

const rows = (type: 'S' | 'N' | 'B'): Values[] =>
  sortKeys[type].map((sk) => ({ pk: S('range'), sk, ipk: sortKeys[type][0]!, isk: sk, v: sk }));
const table = (type: string) => ({ TableName: `cases-${type}` });

const filled: Step[] = types.flatMap((type) => rows(type).map((Item) => put(Item, table(type))));

const bounds: Record<'S' | 'N' | 'B', Value[]> = {
  S: [...['', 'a', 'ab', 'aa', '社', '\uE000', '😀', '\u0000'].map(S), S('a'.repeat(1025)), S('社'.repeat(342)), N(1)],
  N: [...['0', '-0', '1', '1.0', '-1', '-1.5', '1e-130', '5', '1e126', '1'.repeat(39), 'one'].map(N), S('1')],
  B: [B(), B(0), B(0, 255), B(1), B(255), B(...Array<number>(1025).fill(1)), S('a')],
};
const comparisons = ['=', '<', '<=', '>', '>='].map((operator) => `sk ${operator} :a`);
const conditions = [
  ...comparisons,
  ':a < sk',
  'begins_with(sk, :a)',
  'sk BETWEEN :a AND :a',
  'sk <> :a',
  'sk IN (:a)',
  'contains(sk, :a)',
  'NOT sk = :a',
  'size(sk) = :a',
  'v = :a',
];

const conditionCases = types.flatMap((type) =>
  bounds[type].flatMap((bound, b) =>
    conditions.map((condition, c): Case => {
      const index = (b + c) % 2 === 1;
      const [hash, range] = index ? ['ipk', 'isk'] : ['pk', 'sk'];
      const expression = `${hash} = :pk AND ${condition.replaceAll('sk', range)}`;
      const values = { ':pk': index ? sortKeys[type][0]! : S('range'), ':a': bound };
      const more = {
        ...table(type),
        ...(index && { IndexName }),
        ProjectionExpression: 'sk',
        ScanIndexForward: c % 3 > 0,
      };
      return {
        name: `${condition} of ${JSON.stringify(bound).slice(0, 40)} (${b}), ${index ? 'index' : 'table'}`,
        steps: [query(expression, values, more)],
      };
    }),
  ),
);

const betweens = types.flatMap((type) =>
  bounds[type].slice(1, 6).flatMap((from, f) =>
    bounds[type].slice(1, 6).map((to, t): Case => ({
      name: `${type} between ${f} and ${t}`,
      steps: [
        query(
          'pk = :pk AND sk BETWEEN :from AND :to',
          { ':pk': S('range'), ':from': from, ':to': to },
          { ...table(type), ProjectionExpression: 'sk' },
        ),
      ],
    })),
  ),
);

const oddConditions = [
  'pk = :pk AND pk = :pk',
  'sk = :pk',
  'pk > :pk',
  'pk = :pk OR sk = :pk',
  'pk = pk',
  'pk = :pk AND sk = sk',
  'pk = :pk AND sk.a = :pk',
  ':pk = pk',
  '(pk = :pk)',
  '((pk = :pk))',
  'pk = :pk AND sk > :pk AND v = :pk',
  'begins_with(pk, :pk)',
  '',
  'pk',
  'pk = :other',
  'pk = :pk AND attribute_exists(sk)',
];
const oddCases = oddConditions.map((condition): Case => ({
  name: `key condition '${condition}'`,
  steps: [query(condition, { ':pk': S('range') })],
}));
const hashValues: Value[] = [S(''), S('a'.repeat(2049)), S('社'.repeat(683)), N(1), B(1), { L: [] }, { NULL: true }];
const hashCases = hashValues.flatMap((value, v) =>
  ['pk', 'ipk'].map((hash): Case => ({
    name: `${hash} of hash value ${v}`,
    steps: [query(`${hash} = :pk`, { ':pk': value }, hash === 'ipk' ? { IndexName } : {})],
  })),
);

const start = (pk: string, sk: string, more: Values = {}): Values => ({ pk: S(pk), sk: S(sk), ...more });
const startKeys: Record<string, Values> = {
  'an item': start('range', 'ab'),
  'no item': start('range', 'aa'),
  'another partition': start('elsewhere', 'ab'),
  'a key without its sort key': { pk: S('range') },
  'a key and more': start('range', 'ab', { v: S('x') }),
  'an empty sort key': start('range', ''),
  'a sort key too long': start('range', '社'.repeat(342)),
  'a sort key of another type': { pk: S('range'), sk: N(1) },
  nothing: {},
  'a key of the index': start('range', 'ab', { ipk: S('a'), isk: S('ab') }),
  'a key of the index without item': start('range', 'aa', { ipk: S('a'), isk: S('aa') }),
  'an empty key of the index': start('range', 'ab', { ipk: S(''), isk: S('ab') }),
  'a key of another range': start('range', 'z'),
};
/** Where a scan goes on from these is a matter of hashes, which are not the same. */
const inRange = ['an item', 'no item', 'another partition', 'a key of another range'];
const startCases = Object.entries(startKeys).flatMap(([name, ExclusiveStartKey]) =>
  (
    [
      ['forwards', query('pk = :pk', { ':pk': S('range') }, { ExclusiveStartKey })],
      ['backwards', query('pk = :pk', { ':pk': S('range') }, { ExclusiveStartKey, ScanIndexForward: false })],
      [
        'in a range',
        query('pk = :pk AND begins_with(sk, :a)', { ':pk': S('range'), ':a': S('a') }, { ExclusiveStartKey }),
      ],
      ['in an index', query('ipk = :pk', { ':pk': S('a') }, { ExclusiveStartKey, IndexName })],
      ...(inRange.includes(name)
        ? []
        : [
            ['in a scan', { operation: 'Scan', input: { TableName: ScannedName, ExclusiveStartKey, Select: 'COUNT' } }],
          ]),
    ] as [string, Step][]
  ).map(([how, step]): Case => ({ name: `from ${name}, ${how}`, steps: [step] })),
);

/** Partitions of more than a page, of letters of one, three and four bytes; four of `quarter` are a page. */
const letters = { ascii: 'a', han: '社', pairs: '😀' };
const sizes = { small: 100_000, quarter: 262_144, third: 349_525 };
const partition = (script: string, size: string) => `pages-${script}-${size}`;
const pageItems = Object.entries(letters).flatMap(([script, letter]) =>
  Object.entries(sizes).flatMap(([size, bytes]) =>
    Array.from({ length: Math.ceil(1_400_000 / bytes) }, (_, i): Values => {
      const pk = S(partition(script, size));
      const sk = S(String(i).padStart(2, '0'));
      const rest = bytes - 2 * (3 + pk.S!.length + 3 + sk.S!.length) + 2 - 1 - 5;
      const text = letter.repeat(Math.floor(rest / Buffer.byteLength(letter)));
      const v = S(text + 'a'.repeat(rest - Buffer.byteLength(text)));
      return { pk, sk, ipk: pk, isk: sk, v, odd: N(i % 2) };
    }),
  ),
);
const scanned = pageItems.filter(({ pk }) => pk!.S === partition('han', 'small'));
const pagesFilled = [
  ...pageItems.map((Item) => put(Item)),
  ...scanned.map((Item) => put(Item, { TableName: ScannedName })),
];

const ways = [{}, { ScanIndexForward: false }, { IndexName }, { FilterExpression: 'odd = :odd' }];
const pageCases = Object.keys(letters).flatMap((script) =>
  Object.keys(sizes).flatMap((size) =>
    [undefined, 3].flatMap((Limit, l) =>
      ways
        .filter((_, way) => Limit === undefined || (l + way) % 2 === 0)
        .map((way): Case => {
          const values = { ':pk': S(partition(script, size)), ...('FilterExpression' in way && { ':odd': N(1) }) };
          const condition = 'IndexName' in way ? 'ipk = :pk' : 'pk = :pk';
          const step = query(condition, values, { ...way, Limit, ProjectionExpression: 'sk' });
          const name = `pages of ${size} items of ${script}, limit ${Limit}, ${JSON.stringify(way)}`;
          return { name, steps: [{ ...step, pages: true }] };
        }),
    ),
  ),
);
const scanCases = [undefined, 1, 5, 11, 100].flatMap((Limit) =>
  [{}, { IndexName }, { FilterExpression: 'odd = :odd', ExpressionAttributeValues: { ':odd': N(1) } }].map(
    (more): Case => ({
      name: `a scan, limit ${Limit}, ${JSON.stringify(more)}`,
      steps: [{ operation: 'Scan', input: { TableName: ScannedName, Limit, ...more }, pages: true }],
    }),
  ),
);
const limitCases = [0, -1, 1.5].map((Limit): Case => ({
  name: `limit ${Limit}`,
  steps: [query('pk = :pk', { ':pk': S('range') }, { Limit })],
}));

export const rangeSetup: Step[] = [...filled, ...pagesFilled];
export const rangeCases: Case[] = [
  ...conditionCases,
  ...betweens,
  ...oddCases,
  ...hashCases,
  ...startCases,
  ...pageCases,
  ...scanCases,
  ...limitCases,
];
