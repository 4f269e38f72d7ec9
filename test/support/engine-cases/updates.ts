import { B, type Case, get, N, put, S, TableName, transact, update, type Values } from './case.ts';
import { depths } from './values.ts';

/** Update expressions: every clause on every kind of attribute, arithmetic at the limits, paths that meet. */

const before: Values = {
  text: S('ab'),
  empty: S(''),
  number: N(10),
  big: N('9'.repeat(38)),
  small: N('1e-130'),
  huge: N('9e125'),
  binary: B(1),
  flag: { BOOL: false },
  nil: { NULL: true },
  texts: { SS: ['a', 'b'] },
  numbers: { NS: ['1', '2'] },
  list: { L: [N(1), S('two'), { L: [N(3)] }, { M: { four: N(4) } }] },
  map: { M: { a: N(1), b: { L: [N(2)] } } },
  ipk: S('owner'),
  isk: S('0'),
};
const attributes = Object.keys(before);

const literals: Values = {
  ':text': S('new'),
  ':empty': S(''),
  ':number': N(1),
  ':tiny': N('1e-30'),
  ':huge': N('9e125'),
  ':minus': N('-9e125'),
  ':texts': { SS: ['b', 'c'] },
  ':all': { SS: ['a', 'b'] },
  ':numbers': { NS: ['2.0', '3'] },
  ':list': { L: [S('x')] },
  ':none': { L: [] },
  ':map': { M: { c: N(3) } },
  ':flag': { BOOL: true },
  ':deep': depths['lists 31 deep']!,
};

/** Of an expression only the literals that it uses may be sent. */
const used = (expression: string): Values | undefined => {
  const names = [...new Set(expression.match(/:\w+/g))];
  return names.length ? Object.fromEntries(names.map((name) => [name, literals[name]!])) : undefined;
};

const clauses = [
  ...attributes.flatMap((name) => [`SET ${name} = ${name} + :number`, `SET ${name} = :tiny - ${name}`]),
  ...attributes.flatMap((name) => [`SET ${name} = list_append(${name}, :list)`, `SET fresh = ${name}`]),
  ...attributes.flatMap((name) => [`SET ${name}.c = :number`, `SET ${name}[0] = :number`, `REMOVE ${name}`]),
  ...attributes.flatMap((name) => [`ADD ${name} :number`, `ADD ${name} :texts`, `DELETE ${name} :texts`]),
  ...['map.a', 'map.b', 'map.c', 'list[0]', 'list[2]', 'list[9]', 'absent'].flatMap((path) => [
    ...[`ADD ${path} :number`, `ADD ${path} :numbers`, `ADD ${path} :list`, `DELETE ${path} :all`, `REMOVE ${path}`],
    ...[`SET ${path} = if_not_exists(${path}, :text)`, `SET ${path} = ${path} + :number`, `SET ${path} = :none`],
    ...[`SET ${path}[0] = :text`, `SET ${path}.x = :text`, `SET ${path} = :deep`, `SET fresh = ${path}`],
  ]),
  ...[
    'SET number = number + :huge',
    'SET huge = huge + :huge',
    'ADD huge :huge',
    'ADD huge :minus',
    'SET small = small - :tiny',
  ],
  ...[
    'ADD big :tiny',
    'SET big = big + :number',
    'ADD number :tiny',
    'SET number = big + big',
    'SET number = :tiny + :tiny',
  ],
  ...[
    'DELETE texts :all',
    'DELETE numbers :numbers',
    'ADD numbers :numbers',
    'SET texts = :texts',
    'ADD texts :numbers',
  ],
  ...[
    'SET ipk = :empty',
    'SET ipk = empty',
    'SET ipk = number',
    'SET ipk = :number',
    'REMOVE ipk',
    'SET isk = :text',
    'SET ipk = if_not_exists(absent, :empty)',
  ],
  ...['ADD ipk :number', 'SET ipk.a = :text', 'SET pk = :text', 'REMOVE sk', 'SET sk.a = :text', 'SET ipk = :flag'],
  ...[
    'SET text = number, number = text',
    'SET text = :text, text = :empty',
    'SET map.a = :text, map = :map',
    'SET map.a = :text, map.b = :text',
  ],
  ...[
    'REMOVE list[0], list[1]',
    'REMOVE list[1], list[0]',
    'SET list[1] = :text REMOVE list[0]',
    'SET list[7] = :text, list[5] = :number',
  ],
  ...[
    'SET list = list_append(:list, list)',
    'SET list = list_append(list, list)',
    'SET fresh = list_append(:list, :none)',
  ],
  ...[
    'SET fresh = if_not_exists(absent, absent)',
    'SET fresh = absent',
    'SET fresh = if_not_exists(text, absent)',
    'SET fresh = :text + :number',
  ],
  ...[
    'SET',
    '',
    'SET text',
    'SET text = ',
    'SET text = :text SET number = :number',
    'GET text',
    'SET text = :absent',
    'SET #text = :text',
  ],
  ...[
    'SET text = size(text)',
    'SET size = :text',
    'SET a b = :text',
    'REMOVE text, text',
    'ADD number :text',
    'DELETE texts :number',
    'ADD map.a.x :number',
  ],
  ...[
    'SET fresh = if_not_exists(fresh, :number) + :number',
    'SET fresh = number + number - number',
    'SET fresh = (number + :number)',
  ],
];

const one = (UpdateExpression: string, more: object = {}) => ({
  UpdateExpression,
  ExpressionAttributeValues: used(UpdateExpression),
  ...more,
});

const clauseCases = [...new Set(clauses)].map((clause, c): Case => {
  const key = { pk: S(`update-${c}`), sk: S('0') };
  return { name: `update '${clause}'`, steps: [put({ ...key, ...before }), update(key, one(clause)), get(key)] };
});

const returned = ['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW', 'OTHER'].flatMap((ReturnValues, r) =>
  [
    'SET map.a = :text, list[0] = :text',
    'REMOVE text, map.b',
    'ADD number :number',
    'SET list[9] = :text',
    'DELETE texts :all',
    'SET fresh = :text',
  ].flatMap((clause, c) =>
    [true, false].map((exists): Case => {
      const key = { pk: S(`returned-${r}-${c}-${exists}`), sk: S('0') };
      const first = exists ? [put({ ...key, ...before })] : [];
      const name = `${clause} ${exists ? 'of an item' : 'of nothing'} returning ${ReturnValues}`;
      return { name, steps: [...first, update(key, one(clause, { ReturnValues })), get(key)] };
    }),
  ),
);

const inTransactions = [...new Set(clauses)]
  .filter((_, c) => c % 4 === 0)
  .map((clause, c): Case => {
    const key = { pk: S(`transacted-${c}`), sk: S('0') };
    return {
      name: `update '${clause}' in a transaction`,
      steps: [put({ ...key, ...before }), transact({ Update: { TableName, Key: key, ...one(clause) } }), get(key)],
    };
  });

export const updateCases: Case[] = [...clauseCases, ...returned, ...inTransactions];
