import {
  type DynamoDBDocumentClient,
  TransactGetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { type Key, type Row, TableName } from './engine-table.ts';

/** Short forms of what the tests of transactions ask for and of how they are refused. */

type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

export const transactions = (send: DynamoDBDocumentClient['send']) => ({
  write: (TransactItems: Items, ClientRequestToken?: string) =>
    send(new TransactWriteCommand({ TransactItems, ClientRequestToken })),
  read: (...keys: Key[]) =>
    send(new TransactGetCommand({ TransactItems: keys.map((Key) => ({ Get: { TableName, Key } })) })),
});

export const put = (Item: Key & Row, more: object = {}) => ({ Put: { TableName, Item, ...more } });
export const remove = (Key: Key, more: object = {}) => ({ Delete: { TableName, Key, ...more } });
export const mustExist = { ConditionExpression: 'attribute_exists(pk)' };
export const mustBeNew = { ConditionExpression: 'attribute_not_exists(pk)' };
export const check = (Key: Key, more: { ConditionExpression: string }) => ({
  ConditionCheck: { TableName, Key, ...more },
});

/** Takes `n` from `stock`, never below zero. */
export const take = (Key: Key, n = 1) => ({
  Update: {
    TableName,
    Key,
    UpdateExpression: 'SET stock = stock - :n',
    ConditionExpression: 'stock >= :n',
    ExpressionAttributeValues: { ':n': n },
  },
});
export const give = (Key: Key, n = 1) => ({
  Update: { TableName, Key, UpdateExpression: 'ADD stock :n', ExpressionAttributeValues: { ':n': n } },
});

export const cancelled = (...codes: string[]) => ({
  name: 'TransactionCanceledException',
  message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
  CancellationReasons: codes.map((Code) => expect.objectContaining({ Code })),
});
export const invalid = (message: string) => ({
  name: 'ValidationException',
  message: expect.stringContaining(message),
});
