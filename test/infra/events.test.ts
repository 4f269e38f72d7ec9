import { describe, expect, test } from 'vitest';
import { keys as healthCodeKeys } from '#graph/codes/health-code/keys.ts';
import { ENV } from '#graph/env.ts';
import { SHARES } from '#graph/feed/relay/chains.ts';
import { dueKeyOf } from '#graph/mechanism/due.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { outboxWrite } from '#graph/mechanism/outbox.ts';
import { keys as measureKeys } from '#graph/oversight/measure/keys.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { keys as closureKeys } from '#graph/records/closure/keys.ts';
import { keys as erasureKeys } from '#graph/records/erasure/keys.ts';
import type { Key } from '#graph/store/key.ts';
import { mainTable } from '#graph/store/table.ts';
import { keys as orderKeys } from '#graph/supply/order/keys.ts';
import { production } from '#infra/stages.ts';
import { permits } from '#test/support/iam.ts';
import { policyOf, resourceOf, resourcesOf, synthesise, textOf } from '#test/support/synth.ts';

const { eventsTemplate } = synthesise(production);
const functionOf = (name: string) => resourceOf(eventsTemplate, 'AWS::Lambda::Function', name).Properties;
const ruleOf = (name: string) => resourceOf(eventsTemplate, 'AWS::Events::Rule', name).Properties;
const wakeUpOf = (name: string) => resourceOf(eventsTemplate, 'AWS::Lambda::EventSourceMapping', name).Properties;
const PERIOD = { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 };

describe.each(['Due', 'Relay'])('the function %s', (name) => {
  const lambda = functionOf(name);

  test('is started each minute, and by nobody else', () => {
    expect(ruleOf(name)).toMatchObject({ ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' });
    for (const target of ruleOf(name).Targets) {
      expect(textOf(target.Arn)).toBe(`${name}Function`);
      expect(target.RetryPolicy).toEqual(PERIOD);
    }
    const permissions = Object.values(resourcesOf(eventsTemplate, 'AWS::Lambda::Permission')).map(
      ({ Properties }) => Properties,
    );
    const own = permissions.filter(({ FunctionName }) => textOf(FunctionName) === `${name}Function`);
    expect(own.length).toBeGreaterThan(0);
    for (const { Action, Principal, SourceArn } of own)
      expect([Action, Principal, textOf(SourceArn)]).toEqual([
        'lambda:InvokeFunction',
        'events.amazonaws.com',
        `${name}EachMinute`,
      ]);
  });

  test('has ended when the next minute begins, and is not tried again', () => {
    expect(lambda).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    expect(lambda.Timeout).toBeLessThan(60);
    expect(resourceOf(eventsTemplate, 'AWS::Lambda::EventInvokeConfig', name).Properties).toMatchObject(PERIOD);
  });

  test('is woken by the stream within a second, once for all that came, and never again for the same', () => {
    const wakeUp = wakeUpOf(name);
    expect([textOf(wakeUp.FunctionName), textOf(wakeUp.EventSourceArn)]).toEqual([
      `${name}Function`,
      'MainTable/stream',
    ]);
    expect(wakeUp).toMatchObject({
      StartingPosition: 'LATEST',
      MaximumBatchingWindowInSeconds: 1,
      MaximumRetryAttempts: 0,
      MaximumRecordAgeInSeconds: 60,
    });
    expect(wakeUp.FilterCriteria.Filters).toHaveLength(1);
  });

  test('keeps its log as long as the law asks', () => {
    const { RetentionInDays } = resourceOf(eventsTemplate, 'AWS::Logs::LogGroup', name).Properties;
    expect(RetentionInDays).toBeGreaterThanOrEqual(180);
  });
});

/** Whether an item that is written wakes a function: by its change and its partition alone. */
function wakes(name: string, change: string, { pk }: Key): boolean {
  const { eventName, dynamodb, ...others } = JSON.parse(wakeUpOf(name).FilterCriteria.Filters[0].Pattern);
  expect([Object.keys(others), Object.keys(dynamodb), Object.keys(dynamodb.Keys)]).toEqual([[], ['Keys'], ['pk']]);
  return eventName.includes(change) && dynamodb.Keys.pk.S.includes(pk);
}
const event = outboxWrite({ type: 'tier.changed', subject: 'any', data: {} }, 'test', new Date()).put as Key;

test('what happened wakes a relay, and what it takes out or sets aside does not', () => {
  expect(wakes('Relay', 'INSERT', event)).toBe(true);
  expect(wakes('Relay', 'REMOVE', event)).toBe(false);
  expect(wakes('Relay', 'INSERT', mechanismKeys.outboxAside('2020-04-15T04:00:00.000Z', 'event'))).toBe(false);
  for (const other of [mechanismKeys.feedHead({ kind: 'PERSON', id: 'person_1' }), personKeys.person('person_1')])
    expect(wakes('Relay', 'INSERT', other)).toBe(false);
});

test('what is due of every rank wakes the function of what is due, and what failed waits for its pause', () => {
  for (const kind of ['ISOLATION_RELEASE', 'ASSESS_DIVISION', 'SWEEP'])
    for (const change of ['INSERT', 'MODIFY'])
      expect(wakes('Due', change, dueKeyOf({ kind, subject: 'any', at: '2020-04-15T04:00:00.000Z' }))).toBe(true);
  expect(wakes('Due', 'REMOVE', dueKeyOf({ kind: 'SWEEP', subject: 'any', at: '2020' }))).toBe(false);
  expect(wakes('Due', 'INSERT', mechanismKeys.dueAgain('ASIDE#URGENT', '2020', '2020', 'SWEEP', 'any'))).toBe(false);
  expect(wakes('Due', 'INSERT', event)).toBe(false);
});

test('one drain is at work at a time, and as many relays as there are shares, each begun with its own', () => {
  expect(functionOf('Due').ReservedConcurrentExecutions).toBe(1);
  expect(ruleOf('Due').Targets).toHaveLength(1);
  expect(functionOf('Relay').ReservedConcurrentExecutions).toBe(SHARES);
  const started = ruleOf('Relay').Targets.map(({ Input }: { Input: string }) => JSON.parse(Input));
  expect(started).toEqual(Array.from({ length: SHARES }, (_, share) => ({ share })));
});

test('what is due is told of both tables, the relay of the main one', () => {
  const told = (name: string) => Object.keys(functionOf(name).Environment.Variables).toSorted();
  expect(told('Due')).toEqual([ENV.keyTable, ENV.mainTable].toSorted());
  expect(told('Relay')).toEqual([ENV.mainTable]);
});

describe.each(['Due', 'Relay'])('the permissions of %s', (name) => {
  const allowed = policyOf(eventsTemplate, name).filter(({ effect }) => effect === 'Allow');

  test('are one policy of its own and none of AWS, without a pattern', () => {
    expect(resourceOf(eventsTemplate, 'AWS::IAM::Role', name).Properties.ManagedPolicyArns).toBeUndefined();
    for (const { actions, resources } of allowed)
      for (const text of [...actions, ...resources]) expect(text).not.toContain('*');
  });

  test('reach the main table, its indexes, its stream to read, its encryption through DynamoDB, and its own log', () => {
    const reached = Object.fromEntries(
      allowed.flatMap(({ resources }) => resources).map((resource) => [resource, [] as string[]]),
    );
    for (const { actions, resources } of allowed) for (const one of resources) reached[one]!.push(...actions);
    const ofTable = ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'];
    const indexes = mainTable.indexes.map(({ name: index }) => [`MainTable/index/${index}`, ['dynamodb:Query']]);
    for (const actions of Object.values(reached)) actions.sort();
    const { KeyTable, ...others } = reached;
    expect(others).toEqual({
      MainTable: ofTable.map((action) => `dynamodb:${action}`),
      ...Object.fromEntries(indexes),
      'MainTable/stream': ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
        (action) => `dynamodb:${action}`,
      ),
      TableKey: ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey'].map((action) => `kms:${action}`),
      [`${name}Logs`]: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    });
    // What is due destroys the key of a person by putting a tombstone in its place. No key is read.
    expect(KeyTable).toEqual(name === 'Due' ? ['dynamodb:PutItem'] : undefined);
    const encryption = allowed.find(({ resources }) => resources.includes('TableKey'))!;
    expect(textOf(encryption.condition.StringEquals!['kms:ViaService'])).toBe('dynamodb.cn-north-1.AWS::URLSuffix');
  });
});

describe('by partition key', () => {
  const mayAs =
    (name: string) =>
    (action: string, ...leadingKeys: string[]): boolean =>
      permits(policyOf(eventsTemplate, name), { action: `dynamodb:${action}`, resource: 'MainTable', leadingKeys });
  const [may, mayRelay] = [mayAs('Due'), mayAs('Relay')];
  const due = mechanismKeys.due('3', '2020-04-15T04:00:00.000Z', 'DEADLINE', 'warning_1').pk;
  const accessLog = mechanismKeys.accesses('person_1').pk;
  const feedOf = (id: string) => mechanismKeys.feed({ kind: 'PERSON', id }).pk;

  test('a relay deletes what it has told, and nothing else', () => {
    expect(mayRelay('DeleteItem', event.pk)).toBe(true);
    expect(mayRelay('DeleteItem', mechanismKeys.outboxesAside().pk)).toBe(true);
    for (const others of [due, accessLog, personKeys.person('person_1').pk, feedOf('person_1')])
      expect(mayRelay('DeleteItem', others)).toBe(false);
  });

  test('what time brings deletes what was due and the place of a measure in force, and nothing else', () => {
    expect(may('DeleteItem', due)).toBe(true);
    expect(may('DeleteItem', measureKeys.liveMeasure('420106006001', '2020-04-15', 'measure_1').pk)).toBe(true);
    expect(may('DeleteItem', event.pk)).toBe(false);
    const order = orderKeys.order('order_1').pk;
    const measure = measureKeys.measure('420106006001', '2020-04-15', 'measure_1').pk;
    for (const others of [[order], [measure], [accessLog], [due, order], []])
      expect(may('DeleteItem', ...others)).toBe(false);
  });

  test('and all that is left of somebody who is erased, but not who read it, and no erasure', () => {
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

  test('neither changes the record of what was read of a person', () => {
    for (const mayEither of [may, mayRelay]) expect(mayEither('UpdateItem', accessLog)).toBe(false);
    expect(may('UpdateItem', orderKeys.order('order_1').pk)).toBe(true);
  });
});
