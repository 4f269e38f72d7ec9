import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { TableNames } from '#graph/store/db.ts';
import { tables, type TableShape } from '#graph/store/table.ts';

/** Makes the tables that are not there yet, from the same data as infra. */
export async function createTables(client: DynamoDBClient, names: TableNames): Promise<void> {
  await Promise.all(tables.map((shape) => createTable(client, names[shape.name], shape)));
}

async function createTable(client: DynamoDBClient, TableName: string, shape: TableShape): Promise<void> {
  const exists = await client.send(new DescribeTableCommand({ TableName })).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && error.name === 'ResourceNotFoundException') return false;
      throw error;
    },
  );
  if (exists) return;
  const keyed = [shape, ...shape.indexes];
  const attributes = new Set(
    keyed.flatMap(({ partitionKey, sortKey }) => (sortKey ? [partitionKey, sortKey] : [partitionKey])),
  );
  await client
    .send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: keySchema(shape),
        GlobalSecondaryIndexes:
          shape.indexes.length === 0
            ? undefined
            : shape.indexes.map((index) => ({
                IndexName: index.name,
                KeySchema: keySchema(index),
                Projection: { ProjectionType: 'KEYS_ONLY' as const },
              })),
      }),
    )
    .catch((error: unknown) => {
      // Race: two servers start over one engine at once.
      if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error;
    });
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 0.02, maxDelay: 0.2 }, { TableName });
}

const keySchema = ({ partitionKey, sortKey }: Pick<TableShape, 'partitionKey' | 'sortKey'>) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  ...(sortKey ? [{ AttributeName: sortKey, KeyType: 'RANGE' as const }] : []),
];
