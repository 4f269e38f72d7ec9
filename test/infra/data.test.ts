import { DescribeTableCommand, type TableDescription } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { openEngine } from '#graph/local/engine.ts';
import { createTables } from '#graph/local/tables.ts';
import { mainTable, tables, type TableShape } from '#graph/store/table.ts';
import { dev, production, stages } from '#infra/stages.ts';
import { connect } from '#test/support/engines.ts';
import { resourceOf, resourcesOf, synthesise, textOf } from '#test/support/synth.ts';
import { COLOUR_RULES } from '#verify/colour-rules.ts';

const { dataTemplate } = synthesise(production);
const LOGICAL_IDS: Record<TableShape['name'], string> = { main: 'MainTable', keys: 'KeyTable' };
const table = (name: TableShape['name']) =>
  resourceOf(dataTemplate, 'AWS::DynamoDB::GlobalTable', LOGICAL_IDS[name]).Properties;
const keysOfType = (spec: string | undefined) =>
  Object.entries(resourcesOf(dataTemplate, 'AWS::KMS::Key')).filter(
    ([, { Properties }]) => Properties.KeySpec === spec,
  );

describe('the tables', () => {
  test('are the ones that a run on one machine creates', async () => {
    const engine = await openEngine();
    const client = connect({ requestHandler: engine.requestHandler });
    await createTables(client, { main: 'main', keys: 'keys' });
    for (const { name } of tables) {
      const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
      expect(shapeOf(table(name))).toEqual(shapeOf(Table!));
    }
    await engine.close();
  });

  test('are no more than these two', () => {
    dataTemplate.resourceCountIs('AWS::DynamoDB::GlobalTable', tables.length);
    dataTemplate.resourceCountIs('AWS::DynamoDB::Table', 0);
  });

  test.each(tables.map(({ name }) => name))('%s is on demand, protected, and encrypted by our own key', (name) => {
    const { BillingMode, Replicas, SSESpecification } = table(name);
    expect(BillingMode).toBe('PAY_PER_REQUEST');
    expect(SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
    expect(Replicas).toHaveLength(1);
    expect(Replicas[0].DeletionProtectionEnabled).toBe(true);
    expect(textOf(Replicas[0].SSESpecification.KMSMasterKeyId)).toBe('TableKey');
  });

  test('the main table expires items, streams its changes and can be restored to any point', () => {
    const { TimeToLiveSpecification, StreamSpecification, Replicas } = table('main');
    expect(TimeToLiveSpecification).toEqual({ AttributeName: mainTable.timeToLive, Enabled: true });
    expect(StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
    expect(Replicas[0].PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true);
  });

  test('no copy of a wrapped key outlives its erasure: no stream and no recovery of the table of keys', () => {
    const { StreamSpecification, Replicas, TimeToLiveSpecification } = table('keys');
    expect(StreamSpecification).toBeUndefined();
    expect(TimeToLiveSpecification).toBeUndefined();
    expect(Replicas[0].PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(false);
  });
});

describe('the keys', () => {
  test('that encrypt rotate by themselves', () => {
    const rotating = keysOfType(undefined);
    expect(rotating.map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['TableKey', 'WrappingKey']);
    for (const [, { Properties }] of rotating) expect(Properties.EnableKeyRotation).toBe(true);
  });

  test('that make keyed hashes and sign codes do nothing else', () => {
    expect(keysOfType('HMAC_256').map(([, key]) => key.Properties.KeyUsage)).toEqual(['GENERATE_VERIFY_MAC']);
    expect(keysOfType('ECC_NIST_P256').map(([, key]) => key.Properties.KeyUsage)).toEqual([
      'SIGN_VERIFY',
      'SIGN_VERIFY',
    ]);
  });

  test('can follow the data into another region', () => {
    const movable = Object.entries(resourcesOf(dataTemplate, 'AWS::KMS::Key')).filter(
      ([id]) => !id.startsWith('TableKey'),
    );
    for (const [, { Properties }] of movable) expect(Properties.MultiRegion).toBe(true);
  });

  test('a new key id makes a new signing key, beside the retained one', () => {
    const next = synthesise({ ...production, issuingCities: { ...production.issuingCities, '4201': '4201-2' } });
    const idsOf = (template: typeof dataTemplate) => Object.keys(resourcesOf(template, 'AWS::KMS::Key'));
    const [before, after] = [idsOf(dataTemplate), idsOf(next.dataTemplate)];
    expect(after.filter((id) => !before.includes(id))).toHaveLength(1);
  });
});

test('nothing in the data stack goes with the stack', () => {
  const kept = Object.values({
    ...resourcesOf(dataTemplate, 'AWS::KMS::Key'),
    ...resourcesOf(dataTemplate, 'AWS::DynamoDB::GlobalTable'),
  });
  expect(kept).toHaveLength(7);
  for (const resource of kept)
    expect([resource.DeletionPolicy, resource.UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  expect(synthesise(dev).data.terminationProtection).toBe(true);
});

test.each(stages)('every city that $name issues codes for has colour rules, the home region among them', (stage) => {
  const ruled = COLOUR_RULES.map(({ region }) => region);
  expect(ruled).toEqual(expect.arrayContaining([stage.homeRegion, ...Object.keys(stage.issuingCities)]));
});

/** What a table's answers depend on, in one order, from a template or from an engine. */
function shapeOf({ AttributeDefinitions, KeySchema, GlobalSecondaryIndexes }: Partial<TableDescription>) {
  return {
    attributes: new Set(AttributeDefinitions),
    key: KeySchema,
    indexes: new Set(
      (GlobalSecondaryIndexes ?? []).map((index) => ({
        name: index.IndexName,
        key: index.KeySchema,
        projection: index.Projection,
      })),
    ),
  };
}
