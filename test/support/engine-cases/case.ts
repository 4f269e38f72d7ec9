import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type CreateTableCommandInput,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';

/** What the generator of cases speaks of: requests as data, one after the other, to any engine. */
export type Value = AttributeValue;
export type Values = Record<string, Value>;

const commands = {
  BatchGetItem: BatchGetItemCommand,
  BatchWriteItem: BatchWriteItemCommand,
  DeleteItem: DeleteItemCommand,
  GetItem: GetItemCommand,
  PutItem: PutItemCommand,
  Query: QueryCommand,
  Scan: ScanCommand,
  TransactGetItems: TransactGetItemsCommand,
  TransactWriteItems: TransactWriteItemsCommand,
  UpdateItem: UpdateItemCommand,
};

export const commandOf = ({ operation, input }: Step) =>
  new (commands[operation] as unknown as new (input: Step['input']) => GetItemCommand)(input);

/** `pages` follows the answers of a Query or Scan to the last. */
export interface Step {
  readonly operation: keyof typeof commands;
  readonly input: Record<string, unknown>;
  readonly pages?: boolean;
}

export interface Case {
  readonly name: string;
  readonly steps: readonly Step[];
}

export const S = (value: string): Value => ({ S: value });
export const N = (value: string | number): Value => ({ N: String(value) });
export const B = (...bytes: number[]): Value => ({ B: Uint8Array.from(bytes) });

type KeyType = 'S' | 'N' | 'B';
const keySchema = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
];

/** Partition by a string; sort keys, and both keys of an index, of one type a table. */
const tableOf = (type: KeyType): CreateTableCommandInput => ({
  TableName: `cases-${type}`,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    ...['sk', 'ipk', 'isk'].map((AttributeName) => ({ AttributeName, AttributeType: type })),
  ],
  KeySchema: keySchema('pk', 'sk'),
  GlobalSecondaryIndexes: [
    { IndexName: 'by-index', KeySchema: keySchema('ipk', 'isk'), Projection: { ProjectionType: 'ALL' as const } },
  ],
});

export const TableName = 'cases-S';
export const IndexName = 'by-index';
export const ScannedName = 'cases-scanned';
export const caseTables: CreateTableCommandInput[] = [
  tableOf('S'),
  tableOf('N'),
  tableOf('B'),
  { ...tableOf('S'), TableName: ScannedName },
];

export const put = (Item: Values, more: object = {}): Step => ({
  operation: 'PutItem',
  input: { TableName, Item, ...more },
});
export const get = (Key: Values, more: object = {}): Step => ({
  operation: 'GetItem',
  input: { TableName, Key, ConsistentRead: true, ...more },
});
export const update = (Key: Values, more: object): Step => ({
  operation: 'UpdateItem',
  input: { TableName, Key, ...more },
});
export const query = (KeyConditionExpression: string, ExpressionAttributeValues: Values, more: object = {}): Step => ({
  operation: 'Query',
  input: { TableName, KeyConditionExpression, ExpressionAttributeValues, ...more },
});
export const batchPut = (...items: Values[]): Step => ({
  operation: 'BatchWriteItem',
  input: { RequestItems: { [TableName]: items.map((Item) => ({ PutRequest: { Item } })) } },
});
export const transact = (...TransactItems: object[]): Step => ({
  operation: 'TransactWriteItems',
  input: { TransactItems },
});
