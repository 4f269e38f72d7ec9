import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { ENV } from '#graph/env.ts';
import { keys as placeKeys } from '#graph/region/place/keys.ts';

const dynamo = new DynamoDBClient({});

/** The least that a Lambda over DynamoDB can be: it reads the community that it is asked for. */
export async function handler({ code }: { code: string }) {
  const { pk, sk } = placeKeys.community(code);
  const { Item } = await dynamo.send(
    new GetItemCommand({ TableName: process.env[ENV.mainTable], Key: { pk: { S: pk }, sk: { S: sk } } }),
  );
  return { statusCode: 200, body: JSON.stringify({ name: Item?.name?.S }) };
}
