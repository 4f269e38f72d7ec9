import { describe, expect, test } from 'vitest';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { keys as measureKeys } from '#graph/oversight/measure/keys.ts';
import { keys as accountKeys } from '#graph/people/account/keys.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { mainTable } from '#graph/store/table.ts';
import { keys as gridKeys } from '#graph/workforce/grid/keys.ts';
import { keys as taskKeys } from '#graph/workforce/task/keys.ts';
import { ENCRYPTION_CONTEXT_KEY } from '#infra/constructs/access.ts';
import { production } from '#infra/stages.ts';
import { permits, type Statement } from '#test/support/iam.ts';
import { policyOf, resourceOf, resourcesOf, synthesise, textOf } from '#test/support/synth.ts';

const { apiTemplate } = synthesise(production);
const statements = policyOf(apiTemplate);
const allowed = statements.filter(({ effect }) => effect === 'Allow');
/** Everything that is allowed on a resource, whatever the condition. */
const actionsOn = (resource: string): string[] =>
  allowed.flatMap(({ actions, resources }) => (resources.includes(resource) ? actions : [])).sort();
const statementOf = (action: string, resource: string): Statement =>
  allowed.find(({ actions, resources }) => actions.includes(action) && resources.includes(resource))!;

test('the function has one policy of its own and none of AWS', () => {
  expect(resourceOf(apiTemplate, 'AWS::IAM::Role', 'Graphql').Properties.ManagedPolicyArns).toBeUndefined();
  expect(Object.keys(resourcesOf(apiTemplate, 'AWS::IAM::Policy'))).toHaveLength(1);
});

test('no permission is a pattern, of actions or of resources', () => {
  for (const { actions, resources } of allowed)
    for (const text of [...actions, ...resources]) expect(text).not.toContain('*');
});

test('the function reads and writes by key, and never scans', () => {
  expect(actionsOn('MainTable')).toEqual(
    ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'].map(
      (action) => `dynamodb:${action}`,
    ),
  );
  for (const { name } of mainTable.indexes) expect(actionsOn(`MainTable/index/${name}`)).toEqual(['dynamodb:Query']);
  expect(allowed.flatMap(({ actions }) => actions)).not.toContain('dynamodb:Scan');
});

test('the function puts and reads wrapped keys, and can neither list nor change them', () => {
  expect(actionsOn('KeyTable')).toEqual(['dynamodb:BatchGetItem', 'dynamodb:PutItem']);
});

describe('by partition key', () => {
  const may = (action: string, ...leadingKeys: string[]): boolean =>
    permits(statements, { action: `dynamodb:${action}`, resource: 'MainTable', leadingKeys });
  const binding = accountKeys.binding('0a1b').pk;
  const person = personKeys.person('person_1').pk;
  const accessLog = mechanismKeys.accesses('person_1').pk;

  test('only a one-time code, what was due, and the place of a measure in force are ever deleted', () => {
    const due = mechanismKeys.due('3', '2020-04-15T04:00:00.000Z', 'DEADLINE', 'warning_1').pk;
    const live = measureKeys.liveMeasure('420106006001', '2020-04-15', 'measure_1').pk;
    for (const one of [binding, due, live]) expect(may('DeleteItem', one)).toBe(true);
    const measure = measureKeys.measure('420106006001', '2020-04-15', 'measure_1').pk;
    for (const others of [[person], [accessLog], [measure], [binding, person], []])
      expect(may('DeleteItem', ...others)).toBe(false);
  });

  test('a task leaves a list and a building a grid; neither tasks nor grids nor grants are deleted', () => {
    const lists = [
      taskKeys.taskListings('grid_1', 0),
      taskKeys.assignedTasks('local|worker'),
      taskKeys.causedTasks('order_1'),
    ];
    for (const { pk } of [...lists, gridKeys.gridBuilding('420106006001', '1栋')])
      expect(may('DeleteItem', pk)).toBe(true);
    const kept = [
      taskKeys.task('420106006001', 'task_1'),
      gridKeys.grid('420106006001', 'grid_1'),
      accountKeys.grant('local|worker', 'VOLUNTEER'),
    ];
    for (const { pk } of kept) expect(may('DeleteItem', pk)).toBe(false);
  });

  test('what was read of a person is written and read, but never changed', () => {
    expect(may('PutItem', accessLog)).toBe(true);
    expect(may('Query', accessLog)).toBe(true);
    expect(may('UpdateItem', accessLog)).toBe(false);
    expect(may('UpdateItem', person)).toBe(true);
  });

  test('no later permission opens the record of what was read', () => {
    const everything: Statement = { ...statements[0]!, effect: 'Allow', condition: {} };
    for (const action of ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']) {
      const opened = [...statements, { ...everything, actions: [action], resources: ['MainTable'] }];
      expect(permits(opened, { action, resource: 'MainTable', leadingKeys: [accessLog] })).toBe(false);
      expect(permits(opened, { action, resource: 'MainTable', leadingKeys: [person] })).toBe(true);
    }
  });
});

describe('each key serves one purpose', () => {
  test.each([
    ['HashingKey', ['kms:GenerateMac']],
    ['WrappingKey', ['kms:Decrypt', 'kms:GenerateDataKey']],
    ['TableKey', ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey']],
    ['SigningKey42011', ['kms:Sign']],
    ['SigningKey33011', ['kms:Sign']],
  ])('%s: %j', (key, actions) => {
    expect(actionsOn(key)).toEqual(actions);
  });

  test('a person’s key is made and opened for a named person alone', () => {
    const { condition } = statementOf('kms:Decrypt', 'WrappingKey');
    expect(condition).toEqual({
      Null: { [`kms:EncryptionContext:${ENCRYPTION_CONTEXT_KEY}`]: 'false' },
      'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': [ENCRYPTION_CONTEXT_KEY] },
    });
  });

  test('the key of the tables works through DynamoDB alone', () => {
    const { condition } = statementOf('kms:Decrypt', 'TableKey');
    expect(textOf(condition.StringEquals!['kms:ViaService'])).toBe('dynamodb.cn-north-1.AWS::URLSuffix');
  });
});

test('nothing else is reached but the function’s own log', () => {
  const known = /^(?:MainTable|KeyTable|HashingKey|WrappingKey|TableKey|SigningKey)/;
  const others = allowed.filter(({ resources }) => !resources.every((resource) => known.test(resource)));
  expect(others).toMatchObject([
    { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: ['GraphqlLogs'] },
  ]);
});
