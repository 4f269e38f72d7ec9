import {
  B,
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

/** Attribute values of every type, at their limits and one step past them, in every place that takes one. */

const nested = (levels: number, wrap: (inner: Value) => Value): Value => {
  let value: Value = S('core');
  for (let level = 1; level < levels; level++) value = wrap(value);
  return value;
};
const list = (inner: Value): Value => ({ L: [inner] });
const map = (inner: Value): Value => ({ M: { m: inner } });

const numbers = [
  ...['0', '-0', '1', '-1', '1.50', '007', '+5', '.5', '5.', '1e2', '1E+2', '-1e-2', '100000000000000000000000'],
  ...['9.9999999999999999999999999999999999999e125', '-9.9999999999999999999999999999999999999e125'],
  ...['1e125', '1e126', '-1e126', '1e-130', '-1e-130', '1e-131', '1e-200', '1e400'],
  ...[
    '1'.repeat(38),
    '1'.repeat(39),
    `0.${'1'.repeat(38)}`,
    `0.${'1'.repeat(39)}`,
    `1${'0'.repeat(38)}`,
    `1${'0'.repeat(37)}.5`,
  ],
  ...['', ' ', ' 1', '1 ', 'one', '0x10', 'NaN', 'Infinity', '1,5', '1e', '--1'],
];

const others: Record<string, Value> = {
  'an empty text': S(''),
  'a text': S('社区'),
  'an empty binary': B(),
  'a binary': B(0, 255),
  true: { BOOL: true },
  false: { BOOL: false },
  null: { NULL: true },
  'a null that is not': { NULL: false as true },
  'no text set': { SS: [] },
  'a text set': { SS: ['b', 'a', '社'] },
  'a text set with an empty text': { SS: ['', 'a'] },
  'a text set with a repeat': { SS: ['a', 'a'] },
  'no number set': { NS: [] },
  'a number set': { NS: ['10', '9', '-1.5'] },
  'a number set with a repeat': { NS: ['1', '1'] },
  'a number set with a repeat in another spelling': { NS: ['1', '1.0'] },
  'a number set past 38 digits': { NS: ['1'.repeat(39)] },
  'a number set with a word': { NS: ['one'] },
  'no binary set': { BS: [] },
  'a binary set': { BS: [Uint8Array.of(2), Uint8Array.of(1)] },
  'a binary set with an empty binary': { BS: [Uint8Array.of()] },
  'a binary set with a repeat': { BS: [Uint8Array.of(1), Uint8Array.of(1)] },
  'an empty list': { L: [] },
  'a mixed list': { L: [N(1), S(''), { NULL: true }, { L: [] }] },
  'an empty map': { M: {} },
  'a mixed map': { M: { 社: N('1.0'), 'a b': { M: {} } } },
  'a map with an empty name': { M: { '': N(1) } },
  'no type at all': {} as Value,
};

export const depths = Object.fromEntries(
  [31, 32, 33, 34].flatMap((levels) => [
    [`lists ${levels} deep`, nested(levels, list)],
    [`maps ${levels} deep`, nested(levels, map)],
    [`lists and maps ${levels} deep`, nested(levels, (inner) => (levels % 2 ? list(map(inner)).L![0]! : list(inner)))],
  ]),
);

const values: Record<string, Value> = {
  ...Object.fromEntries(numbers.map((number) => [`the number '${number}'`, N(number)])),
  ...others,
  ...depths,
};

const places: Record<string, (key: Values, value: Value) => Step[]> = {
  'put as an attribute': (key, value) => [put({ ...key, value })],
  'put within a list': (key, value) => [put({ ...key, value: { L: [value] } })],
  'put within a map': (key, value) => [put({ ...key, value: { M: { within: value } } })],
  'put in a batch': (key, value) => [batchPut({ ...key, value })],
  'put in a transaction': (key, value) => [transact({ Put: { TableName, Item: { ...key, value } } })],
  'set by an update': (key, value) => [
    update(key, {
      UpdateExpression: 'SET v = :v',
      ExpressionAttributeValues: { ':v': value },
      ReturnValues: 'ALL_NEW',
    }),
  ],
  'added by an update': (key, value) => [
    update(key, { UpdateExpression: 'ADD v :v', ExpressionAttributeValues: { ':v': value }, ReturnValues: 'ALL_NEW' }),
  ],
  'met by a condition': (key, value) => [
    put(key, { ConditionExpression: 'attribute_not_exists(v) OR v = :v', ExpressionAttributeValues: { ':v': value } }),
  ],
};

/** A value meets every place, or every other where places share what they check. */
const everyOther = new Set(['put within a map', 'put in a batch', 'put in a transaction', 'met by a condition']);
export const valueCases: Case[] = Object.entries(places).flatMap(([place, steps], p) =>
  Object.entries(values).flatMap(([name, value], v): Case[] => {
    if (everyOther.has(place) && (p + v) % 2) return [];
    const key = { pk: S(`value-${p}-${v}`), sk: S('0') };
    return [{ name: `${name}, ${place}`, steps: [...steps(key, value), get(key)] }];
  }),
);
