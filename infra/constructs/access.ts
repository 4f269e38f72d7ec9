import type { NounFacts } from '#graph/shared/facts.ts';
import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { ENV } from '#graph/env.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { mainTable } from '#graph/store/table.ts';
import * as nouns from '#graph/stores.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/**
 * Each of these gives the function the permission and the environment of one thing together, so that neither
 * is there without the other. Actions and resources are the ones that `graph` calls; none is a pattern.
 */

/**
 * What is deleted by hand, as every noun says: for a caller, and by what time brings, which erases people.
 * Never the record of who read something.
 */
const deletesOf = (by: 'asked' | 'due'): string[] => [
  ...new Set(Object.values<NounFacts>(nouns).flatMap(({ deletes }) => deletes[by].map(({ pk }) => pk))),
];

/** And what was due and has come about, or is not to come about any more. */
export const DELETED_AS_ASKED = [mechanismKeys.dues('*').pk, ...deletesOf('asked')];
export const DELETED_BY_TIME = [mechanismKeys.dues('*').pk, ...deletesOf('due')];
/** The events that a relay has told. */
export const DELETED_BY_RELAY = [mechanismKeys.outboxes('*').pk];

/** The one attribute that `graph/handlers/kms.ts` puts into the encryption context of a person's data key. */
export const ENCRYPTION_CONTEXT_KEY = 'person';

/**
 * Reads and writes of the main table; `deletes` names the partitions from which items may be deleted by hand.
 */
export function useMainTable(fn: Function, data: DataStack, deletes: readonly string[]): void {
  fn.addEnvironment(ENV.mainTable, data.mainTable.tableName);
  const main = data.mainTable.tableArn;

  allow(fn, 'ReadMain', main, ['GetItem', 'BatchGetItem', 'Query'].map(dynamodb));
  allow(fn, 'WriteMain', main, ['PutItem', 'UpdateItem', 'ConditionCheckItem'].map(dynamodb));
  allow(
    fn,
    'QueryIndexes',
    mainTable.indexes.map(({ name }) => `${main}/index/${name}`),
    [dynamodb('Query')],
  );
  allow(fn, 'DeleteByHand', main, [dynamodb('DeleteItem')], {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': deletes },
    // ForAllValues is also true of no value at all.
    Null: { 'dynamodb:LeadingKeys': 'false' },
  });
  // Written once, read, and deleted by TTL alone, whatever is allowed above or later.
  fn.addToRolePolicy(
    new PolicyStatement({
      sid: 'KeepAccessLog',
      effect: Effect.DENY,
      actions: ['UpdateItem', 'DeleteItem', 'BatchWriteItem'].map(dynamodb),
      resources: [main],
      conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [mechanismKeys.accesses('*').pk] } },
    }),
  );
  useEncryption(fn, data);
}

/** What is written to the main table, to be woken by it. Who encrypts the table encrypts its stream. */
export function readStream(fn: Function, data: DataStack): void {
  const actions = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(dynamodb);
  allow(fn, 'ReadStream', streamOf(data), actions);
}

export const streamOf = ({ mainTable: { tableStreamArn } }: DataStack): string => {
  if (tableStreamArn === undefined) throw new Error('The main table has no stream');
  return tableStreamArn;
};

export function usePersonKeys(fn: Function, data: DataStack): void {
  fn.addEnvironment(ENV.keyTable, data.keyTable.tableName);
  allow(fn, 'PersonKeys', data.keyTable.tableArn, ['BatchGetItem', 'PutItem'].map(dynamodb));
}

/**
 * The right to put something in the place of a person's key, and none to read one: what is due erases people,
 * and opens nothing.
 */
export function destroyPersonKeys(fn: Function, data: DataStack): void {
  fn.addEnvironment(ENV.keyTable, data.keyTable.tableName);
  allow(fn, 'DestroyPersonKeys', data.keyTable.tableArn, [dynamodb('PutItem')]);
}

/** What is at rest in both tables. */
function useEncryption(fn: Function, data: DataStack): void {
  const { region, urlSuffix } = Stack.of(fn);
  allow(
    fn,
    'TableEncryption',
    data.tableKey.keyArn,
    ['Decrypt', 'Encrypt', 'GenerateDataKey', 'DescribeKey'].map(kms),
    {
      // Through DynamoDB alone: the function itself can open nothing with it.
      StringEquals: { 'kms:ViaService': `dynamodb.${region}.${urlSuffix}` },
    },
  );
}

export function useKeys(fn: Function, data: DataStack): void {
  fn.addEnvironment(ENV.wrappingKey, data.wrappingKey.keyArn);
  allow(fn, 'WrapPersonKeys', data.wrappingKey.keyArn, ['GenerateDataKey', 'Decrypt'].map(kms), {
    // Every use names the person, so that CloudTrail tells of each and a wrapped key opens for its own person
    // only.
    Null: { [`kms:EncryptionContext:${ENCRYPTION_CONTEXT_KEY}`]: 'false' },
    'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': [ENCRYPTION_CONTEXT_KEY] },
  });

  fn.addEnvironment(ENV.hashingKey, data.hashingKey.keyArn);
  allow(fn, 'DeriveHashingSecret', data.hashingKey.keyArn, [kms('GenerateMac')]);

  const signing = data.signingKeys.map(({ city, kid, key }) => [city, { kid, key: key.keyArn }] as const);
  fn.addEnvironment(ENV.signingKeys, Stack.of(fn).toJsonString(Object.fromEntries(signing)));
  allow(
    fn,
    'SignHealthCodes',
    signing.map(([, { key }]) => key),
    [kms('Sign')],
  );
}

const dynamodb = (action: string): string => `dynamodb:${action}`;
const kms = (action: string): string => `kms:${action}`;

function allow(
  fn: Function,
  sid: string,
  resources: string | readonly string[],
  actions: string[],
  conditions: Record<string, Record<string, unknown>> = {},
): void {
  fn.addToRolePolicy(new PolicyStatement({ sid, actions, resources: [resources].flat(), conditions }));
}
