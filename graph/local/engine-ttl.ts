import { operations, perform, type Store, validate, type Validation, validationError } from './dynalite.ts';

/**
 * The setting of time to live, kept but never acted on: DynamoDB may be days late to delete an expired item,
 * so readers filter expired items themselves, and here it is late for ever.
 */

interface TimeToLive {
  AttributeName: string;
  Enabled: boolean;
}

const validation: Validation = {
  types: {
    ...operations.DescribeTimeToLive.validation.types,
    TimeToLiveSpecification: {
      type: 'FieldStruct<TimeToLiveSpecification>',
      notNull: true,
      children: {
        AttributeName: {
          type: 'String',
          notNull: true,
          lengthGreaterThanOrEqual: 1,
          lengthLessThanOrEqual: 255,
        },
        Enabled: { type: 'Boolean', notNull: true },
      },
    },
  },
};

export async function updateTimeToLive(store: Store, input: object): Promise<object> {
  const { TableName, TimeToLiveSpecification } = validate<{
    TableName: string;
    TimeToLiveSpecification: TimeToLive;
  }>(input, validation, store);
  const key = await keyOf(store, TableName);
  const before = await settingAt(store, key);
  if (before.Enabled === TimeToLiveSpecification.Enabled)
    throw validationError(`TimeToLive is already ${before.Enabled ? 'enabled' : 'disabled'}`);
  await store.db.put(key, TimeToLiveSpecification);
  return { TimeToLiveSpecification };
}

export async function describeTimeToLive(store: Store, input: object): Promise<object> {
  const { TableName } = validate<{ TableName: string }>(input, operations.DescribeTimeToLive.validation, store);
  const { Enabled, AttributeName } = await settingAt(store, await keyOf(store, TableName));
  return {
    TimeToLiveDescription: Enabled ? { TimeToLiveStatus: 'ENABLED', AttributeName } : { TimeToLiveStatus: 'DISABLED' },
  };
}

/**
 * By the id of the table, not its name: a table made again under the same name starts without the setting.
 */
async function keyOf(store: Store, TableName: string): Promise<string> {
  const described = await perform(store, operations.DescribeTable.action, { TableName });
  return `ttl~${(described as { Table: { TableId: string } }).Table.TableId}`;
}

const settingAt = async (store: Store, key: string): Promise<Partial<TimeToLive> & { Enabled: boolean }> =>
  ((await store.db.get(key)) as TimeToLive | undefined) ?? { Enabled: false };
