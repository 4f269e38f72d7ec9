import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { ENV } from '#graph/env.ts';
import { keys } from '#graph/store/keys.ts';
import { mainTable } from '#graph/store/table.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/**
 * Each of these gives the function the permission and the environment of one thing together, so that neither
 * is there without the other. Actions and resources are the ones that `graph` calls; none is a pattern.
 */

/** What is deleted by hand: a one-time code that a newer one replaces. */
export const BINDING_CODES = keys.binding('*').pk;
/** What is deleted by hand: what was due and has come about, or is not to come about any more. */
export const DUE_ITEMS = keys.dues('*').pk;
/** What is deleted by hand: the place of a measure among those that hold. The measure itself stays. */
export const LIVE_MEASURES = keys.liveMeasures('*').pk;
/** What is deleted by hand: an event that the relay has told. */
export const OUTBOX_ITEMS = keys.outboxes('*').pk;

/**
 * What is deleted by hand: the places of a task in its lists, and of a building in its grid. Tasks and grids
 * themselves stay.
 */
export const TASK_LISTS = [keys.taskListings('*', 0).pk, keys.assignedTasks('*').pk, keys.causedTasks('*').pk];
/**
 * What is deleted by hand: the place of a grievance in the list of who is in charge, and of a remedy among
 * those that are ordered.
 */
export const GRIEVANCE_LISTS = [keys.grievanceListings('*').pk, keys.orderedRemedies('*').pk];
/**
 * What is deleted by hand: the place of an arrival of somebody unknown in a list. The arrival itself stays.
 */
export const UNMATCHED_LISTS = keys.unmatchedListings('*').pk;
/**
 * What is deleted by hand: the places of a handover in its lists. The handover itself stays until it expires.
 */
export const HANDOVER_LISTS = keys.handoverListings('*').pk;
/**
 * What is deleted by hand: by what somebody who has moved was found where they left, and their facts there.
 * Both stand where they now live.
 */
export const HOMES_LEFT = [keys.members('*', ''), keys.idNumber('*'), keys.phones('*'), keys.facts('*')].map(
  ({ pk }) => pk,
);
/** What is deleted by hand: the place of an erasure in the list of its county. The erasure itself stays. */
export const ERASURE_LISTS = keys.erasureListings('*').pk;
/**
 * What is deleted by hand: all that is left of somebody who is erased, after their key. Never the record of
 * who read it.
 */
export const ERASED = [
  ...HOMES_LEFT,
  BINDING_CODES,
  ...[
    keys.person('*'),
    keys.personRecords('*'),
    keys.codeOfId('*'),
    keys.paperOfNumber('*'),
    keys.grievance('*'),
    keys.isolationListings('*'),
    keys.caseContacts('*'),
    keys.arrivalListings('*'),
    keys.unmatchedArrival('*'),
    keys.unmatchedListings('*'),
    keys.feed({ kind: 'PERSON', id: '*' }),
    keys.feedHead({ kind: 'PERSON', id: '*' }),
  ].map(({ pk }) => pk),
];
export const GRID_BUILDINGS = keys.gridBuilding('*', '').pk;

/**
 * What is deleted by hand: what leads from a case to its person and its contacts, once it is ruled out. The
 * case itself stays until it expires.
 */
export const CASE_LINKS = keys.caseContacts('*').pk;
/** What is deleted by hand: where somebody works who is forgotten. */
export const WORKPLACES = keys.colleagues('*').pk;
/**
 * What is deleted by hand: the place of an isolation order in the list of its community. The order itself
 * stays.
 */
export const ISOLATION_LISTS = keys.isolationListings('*').pk;

/** The one attribute that `graph/kms.ts` puts into the encryption context of a person's data key. */
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
      conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [keys.accesses('*').pk] } },
    }),
  );
  useEncryption(fn, data);
}

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
