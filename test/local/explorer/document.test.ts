import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { AccessTable } from '#graph/core/roles.ts';
import { documentsOf } from '#graph/local/explorer/document.ts';

const schema = buildSchema(`
  type Query {
    order(id: ID!): Order
    orders(status: Status, first: Int!, after: String): OrderConnection
  }
  type Mutation { placeOrder(input: PlaceOrderInput!): PlaceOrderPayload! }
  input PlaceOrderInput {
    household: ID!, lines: [LineInput!]!, gift: Boolean! = false, note: String, idempotencyKey: ID!
  }
  input LineInput { sku: String!, quantity: Int! = 1 }
  type PlaceOrderPayload { order: Order, errors: [Problem!]! }
  type Problem { code: String!, message: String!, path: [String!]! }
  type Order {
    history: [Step!]!, status: Status!, id: ID!, address: String, note(lang: String!): String, lines: [Line!]!
  }
  type Line { sku: String!, quantity: Int!, name(lang: String): String! }
  type Step { event: String!, role: String!, account: String! }
  type OrderConnection { nodes: [Order!]!, pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  enum Status { PLACED PACKED }
`);
const access: AccessTable = {
  operations: {},
  classes: {
    Query: 'PUBLIC',
    Mutation: 'OPERATIONAL',
    Order: 'OPERATIONAL',
    'Order.address': 'PERSONAL',
    Line: 'PUBLIC',
    Step: 'OPERATIONAL',
    PlaceOrderPayload: 'OPERATIONAL',
    OrderConnection: 'OPERATIONAL',
  },
  disclosures: { 'Order.address': ['SUPPLY'] },
  judged: { 'Step.account': ['INVESTIGATION'] },
  sharedAtHome: [],
};
const write = documentsOf(schema, access);

describe('a document for an example', () => {
  test('asks a query with what is given, each value a variable of its type', () => {
    expect(write('order(id: "{{order}}") { id status }')).toEqual({
      operation: 'order',
      query: 'query Order($id: ID!) {\n  order(id: $id) { id status }\n}',
      variables: { id: '{{order}}' },
      fields: ['Query.order', 'Order.id', 'Order.status'],
    });
  });

  test('asks a list for its first page, and for where the next begins', () => {
    const { query, variables } = write('orders(status: PLACED) { id }');
    expect(query).toContain('orders(status: $status, first: $first, after: $after) {\n    nodes { id }\n    pageInfo');
    expect(variables).toEqual({ status: 'PLACED', first: 20, after: null });
  });

  test('gives a mutation a key and the defaults of its input, and asks why it was refused', () => {
    const { query, variables } = write('placeOrder(household: "h", lines: [{ sku: "RICE" }]) { order { id } }');
    expect(variables).toEqual({
      input: { household: 'h', lines: [{ sku: 'RICE', quantity: 1 }], gift: false, idempotencyKey: '{{key}}' },
    });
    expect(query).toContain('mutation PlaceOrder($input: PlaceOrderInput!)');
    expect(query).toContain('errors { code message path }');
  });

  test('keeps a key that is given', () => {
    const { variables } = write('placeOrder(household: "h", lines: [], idempotencyKey: "mine")');
    expect(variables['input']).toMatchObject({ idempotencyKey: 'mine' });
  });

  test('fills in the fields of what has none: those open without a purpose, and what happened', () => {
    expect(write('placeOrder(household: "h", lines: [])').fields).toEqual([
      'Mutation.placeOrder',
      'PlaceOrderPayload.order',
      'Order.id',
      'Order.status',
      'Order.history',
      'Step.event',
      'Step.role',
      'PlaceOrderPayload.errors',
      'Problem.code',
      'Problem.message',
      'Problem.path',
    ]);
    expect(write('order(id: "1") { lines }').query).toContain('lines { sku quantity name }');
  });

  test.each([
    'order(id: "1")',
    'orders',
    'order(id: "1") { id ... on Order { lines { sku } } }',
    'placeOrder(household: "h", lines: [])',
  ])('%s is valid when it is written', (asked) => {
    expect(validate(schema, parse(write(asked).query))).toEqual([]);
  });

  test('says so where none of the fields is open without a purpose', () => {
    const closed = documentsOf(schema, { ...access, classes: { ...access.classes, Line: 'SENSITIVE' } });
    expect(() => closed('order(id: "1") { lines }')).toThrow('Say which fields of Line');
  });
});
