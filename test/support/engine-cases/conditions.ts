import fc from 'fast-check';
import { B, type Case, N, put, query, S, type Step, update, type Value, type Values } from './case.ts';

/** Conditions: every operator between every two values, and random sentences of the grammar. */

export const operands: Record<string, Value> = {
  emptyText: S(''),
  text: S('ab'),
  prefix: S('a'),
  han: S('社区'),
  pair: S('😀'),
  private: S('\uE000'),
  number: N(2),
  negative: N('-1.5'),
  hundred: N('100'),
  binary: B(1, 255),
  binaryPrefix: B(1),
  emptyBinary: B(),
  yes: { BOOL: true },
  no: { BOOL: false },
  nil: { NULL: true },
  texts: { SS: ['a', 'ab'] },
  textsAgain: { SS: ['ab', 'a'] },
  numbers: { NS: ['2', '3'] },
  binaries: { BS: [Uint8Array.of(1), Uint8Array.of(1, 255)] },
  emptyList: { L: [] },
  list: { L: [N(2), S('ab'), { L: [S('')] }] },
  listAgain: { L: [N('2.0'), S('ab'), { L: [S('')] }] },
  emptyMap: { M: {} },
  map: { M: { a: N(2), b: { SS: ['a', 'ab'] } } },
  mapAgain: { M: { b: { SS: ['ab', 'a'] }, a: N(2) } },
};

const pk = S('conditions');
const names = Object.keys(operands);

/** One item for each operand: an answer of a filter says for all of them at once whether it holds. */
const stored: Step[] = [
  ...names.map((name) => put({ pk, sk: S(name), v: operands[name]!, w: S('ab') })),
  put({ pk, sk: S('nothing'), w: S('ab') }),
];

const filter = (FilterExpression: string, values: Values = {}): Step =>
  query('pk = :pk', { ':pk': pk, ...values }, { FilterExpression, ProjectionExpression: 'sk' });

const comparisons = [
  'v = :a',
  'v <> :a',
  'v < :a',
  'v <= :a',
  'v > :a',
  'v >= :a',
  ':a = v',
  'v IN (:a)',
  'v IN (:b, :a)',
];
const functions = [
  'begins_with(v, :a)',
  'contains(v, :a)',
  'contains(:a, v)',
  'begins_with(:a, v)',
  'attribute_type(v, :a)',
];
const ranges = ['v BETWEEN :a AND :a', 'v BETWEEN :a AND :b', ':a BETWEEN v AND v'];
const sizes = ['size(v) = :a', 'size(v) <= :a', 'size(:a) = size(v)', 'size(v) BETWEEN :a AND :a'];

const productCases = [...comparisons, ...functions, ...ranges, ...sizes].flatMap((expression) =>
  names.map((name): Case => {
    const values = { ':a': operands[name]!, ...(expression.includes(':b') && { ':b': S('b') }) };
    return { name: `${expression} of ${name}`, steps: [filter(expression, values)] };
  }),
);

const typeCases = ['S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'BS', 'L', 'M', 'X', ''].map((type): Case => ({
  name: `attribute_type '${type}'`,
  steps: [filter('attribute_type(v, :a)', { ':a': S(type) })],
}));

const sizeCases = ['0', '1', '2', '3', '4', '6', '-1', '2.0'].flatMap((number) =>
  ['=', '<>', '<', '>='].map((operator): Case => ({
    name: `size(v) ${operator} ${number}`,
    steps: [filter(`size(v) ${operator} :a`, { ':a': N(number) })],
  })),
);

const path = fc.constantFrom('v', 'w', 'v[0]', 'v[2][0]', 'v.a', 'v.b', 'absent');
const literal = fc.constantFrom(':text', ':number', ':list', ':texts', ':emptyText', ':no');
const operand = fc.oneof(
  path,
  literal,
  path.map((p) => `size(${p})`),
);
const { sentence } = fc.letrec<{ sentence: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    fc.tuple(operand, fc.constantFrom('=', '<>', '<', '<=', '>', '>='), operand).map((parts) => parts.join(' ')),
    path.map((p) => `attribute_exists(${p})`),
    path.map((p) => `attribute_not_exists(${p})`),
    fc.tuple(fc.constantFrom('begins_with', 'contains'), path, literal).map(([f, p, l]) => `${f}(${p}, ${l})`),
    fc.tuple(operand, literal, literal).map(([a, b, c]) => `${a} BETWEEN ${b} AND ${c}`),
    fc
      .tuple(operand, fc.array(operand, { minLength: 1, maxLength: 4 }))
      .map(([a, all]) => `${a} IN (${all.join(', ')})`),
  ),
  sentence: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.tuple(tie('sentence'), fc.constantFrom('AND', 'OR'), tie('sentence')).map(([a, op, b]) => `(${a}) ${op} ${b}`),
    tie('sentence').map((inner) => `NOT (${inner})`),
  ),
}));

const literalsIn = (expression: string): Values =>
  Object.fromEntries([...expression.matchAll(/:(\w+)/g)].map(([literal, name]) => [literal, operands[name!]!]));

const sampled = [...new Set(fc.sample(sentence, { seed: 14, numRuns: 160 }))];
const sentenceCases = sampled.map((expression, i): Case => {
  const values = literalsIn(expression);
  if (i % 2) return { name: `filter ${expression}`, steps: [filter(expression, values)] };
  const names = Object.keys(operands);
  const Key = { pk, sk: S(names[i % names.length]!) };
  const condition = {
    ConditionExpression: expression,
    ...(Object.keys(values).length && { ExpressionAttributeValues: values }),
  };
  return { name: `condition ${expression}`, steps: [update(Key, { UpdateExpression: 'REMOVE x', ...condition })] };
});

export const conditionSetup = stored;
export const conditionCases: Case[] = [...productCases, ...typeCases, ...sizeCases, ...sentenceCases];
