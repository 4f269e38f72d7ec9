import { describe, expect, test } from 'vitest';
import { keys as healthCodeKeys } from '#graph/codes/health-code/keys.ts';
import { ENV } from '#graph/env.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { keys as measureKeys } from '#graph/oversight/measure/keys.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { keys as closureKeys } from '#graph/records/closure/keys.ts';
import { keys as erasureKeys } from '#graph/records/erasure/keys.ts';
import { mainTable } from '#graph/store/table.ts';
import { keys as orderKeys } from '#graph/supply/order/keys.ts';
import { production } from '#infra/stages.ts';
import { permits } from '#test/support/iam.ts';
import { policyOf, resourceOf, resourcesOf, synthesise, textOf } from '#test/support/synth.ts';

const { eventsTemplate } = synthesise(production);
const lambda = resourceOf(eventsTemplate, 'AWS::Lambda::Function').Properties;
const rule = resourceOf(eventsTemplate, 'AWS::Events::Rule').Properties;
const statements = policyOf(eventsTemplate);
const allowed = statements.filter(({ effect }) => effect === 'Allow');

test('what is due is brought about each minute', () => {
  expect(rule).toMatchObject({ ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' });
  const [target, ...others] = rule.Targets;
  expect([textOf(target.Arn), others]).toEqual(['DueFunction', []]);
  const permission = resourceOf(eventsTemplate, 'AWS::Lambda::Permission').Properties;
  expect(permission).toMatchObject({ Action: 'lambda:InvokeFunction', Principal: 'events.amazonaws.com' });
  expect(textOf(permission.SourceArn)).toBe('DueEachMinute');
});

test('by a function that runs once at a time, has ended when the next minute begins, and is not tried again', () => {
  expect(lambda).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
  expect(lambda.ReservedConcurrentExecutions).toBe(1);
  expect(lambda.Timeout).toBeLessThan(60);
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds } = resourceOf(
    eventsTemplate,
    'AWS::Lambda::EventInvokeConfig',
  ).Properties;
  expect([MaximumRetryAttempts, MaximumEventAgeInSeconds]).toEqual([0, 60]);
  expect(rule.Targets[0].RetryPolicy).toEqual({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 });
});

test('which is told of the tables alone', () => {
  expect(Object.keys(lambda.Environment.Variables).toSorted()).toEqual([ENV.keyTable, ENV.mainTable].toSorted());
  expect(textOf(lambda.Environment.Variables[ENV.mainTable])).toBe('MainTable');
});

test('whose log is kept as long as the law asks', () => {
  expect(resourceOf(eventsTemplate, 'AWS::Logs::LogGroup').Properties.RetentionInDays).toBeGreaterThanOrEqual(180);
});

describe('its permissions', () => {
  test('are one policy of its own and none of AWS, without a pattern', () => {
    expect(resourceOf(eventsTemplate, 'AWS::IAM::Role').Properties.ManagedPolicyArns).toBeUndefined();
    expect(Object.keys(resourcesOf(eventsTemplate, 'AWS::IAM::Policy'))).toHaveLength(1);
    for (const { actions, resources } of allowed)
      for (const text of [...actions, ...resources]) expect(text).not.toContain('*');
  });

  test('reach the main table, its indexes, the place of a key to be destroyed, its encryption through DynamoDB, and the function’s own log', () => {
    const reached = Object.fromEntries(
      allowed.flatMap(({ resources }) => resources).map((resource) => [resource, [] as string[]]),
    );
    for (const { actions, resources } of allowed) for (const one of resources) reached[one]!.push(...actions);
    const ofTable = ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'];
    const indexes = mainTable.indexes.map(({ name }) => [`MainTable/index/${name}`, ['dynamodb:Query']]);
    for (const actions of Object.values(reached)) actions.sort();
    expect(reached).toEqual({
      MainTable: ofTable.map((action) => `dynamodb:${action}`),
      ...Object.fromEntries(indexes),
      // It destroys the key of a person by putting a tombstone in its place, and reads none.
      KeyTable: ['dynamodb:PutItem'],
      TableKey: ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey'].map((action) => `kms:${action}`),
      DueLogs: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    });
    const encryption = allowed.find(({ resources }) => resources.includes('TableKey'))!;
    expect(textOf(encryption.condition.StringEquals!['kms:ViaService'])).toBe('dynamodb.cn-north-1.AWS::URLSuffix');
  });

  const may = (action: string, ...leadingKeys: string[]): boolean =>
    permits(statements, { action: `dynamodb:${action}`, resource: 'MainTable', leadingKeys });
  const due = mechanismKeys.due('3', '2020-04-15T04:00:00.000Z', 'DEADLINE', 'warning_1').pk;
  const accessLog = mechanismKeys.accesses('person_1').pk;

  test('delete what was due or told and the place of a measure in force, and nothing else', () => {
    expect(may('DeleteItem', due)).toBe(true);
    expect(may('DeleteItem', measureKeys.liveMeasure('420106006001', '2020-04-15', 'measure_1').pk)).toBe(true);
    expect(may('DeleteItem', mechanismKeys.outbox(3, '2020-04-15T04:00:00.000Z', 'event').pk)).toBe(true);
    const order = orderKeys.order('order_1').pk;
    const measure = measureKeys.measure('420106006001', '2020-04-15', 'measure_1').pk;
    for (const others of [[order], [measure], [accessLog], [due, order], []])
      expect(may('DeleteItem', ...others)).toBe(false);
  });

  test('delete all that is left of somebody who is erased, but not who read it, and no erasure', () => {
    const left = [
      personKeys.person('person_1'),
      erasureKeys.personRecords('person_1'),
      healthCodeKeys.facts('household_1'),
      personKeys.household('420106006001', 'household_1'),
      personKeys.idNumber('0a1b'),
      mechanismKeys.feed({ kind: 'PERSON', id: 'person_1' }),
    ];
    for (const { pk } of left) expect(may('DeleteItem', pk)).toBe(true);
    const kept = [
      mechanismKeys.feed({ kind: 'COMMUNITY', id: '420106006001' }),
      erasureKeys.erasure('erasure_1'),
      closureKeys.program('420106', '2020-04-15'),
    ];
    for (const { pk } of kept) expect(may('DeleteItem', pk)).toBe(false);
  });

  test('never change the record of what was read of a person', () => {
    expect(may('UpdateItem', accessLog)).toBe(false);
    expect(may('UpdateItem', orderKeys.order('order_1').pk)).toBe(true);
  });
});
