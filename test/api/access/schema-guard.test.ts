import { makeExecutableSchema } from '@graphql-tools/schema';
import { getDirective } from '@graphql-tools/utils';
import { isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { disclosures } from '#graph/core/access-table.ts';
import { operationalRoles } from '#graph/core/roles.ts';
import { guardSchema, type Subjects } from '#graph/guard-schema.ts';
import { buildSchema } from '#resolvers/schema.ts';

const BASE = `
  directive @access(class: AccessClass!) on OBJECT | INTERFACE | FIELD_DEFINITION
  enum AccessClass { PUBLIC OPERATIONAL PERSONAL SENSITIVE }
`;
const subject = () => ({ id: 'person_1', person: 'person_1', household: 'household_1', community: '420106006001' });
const guard = (typeDefs: string, subjects: Subjects = { Person: subject }) =>
  guardSchema(makeExecutableSchema({ typeDefs: BASE + typeDefs }), subjects);

const QUERY = 'type Query @access(class: PUBLIC) { viewer: Person }';
const PERSON = 'type Person @access(class: PERSONAL) { name: String }';

describe('a schema is not built', () => {
  test.each([
    ['a field without an access class', 'type Person { name: String }', 'Person.name carries no access class'],
    [
      'a field of an interface without one',
      `${PERSON} interface Named { name: String }`,
      'Named.name carries no access class',
    ],
    [
      'a type whose fields have one each but for the last',
      'type Person { name: String @access(class: PERSONAL) phone: String }',
      'Person.phone carries no access class',
    ],
    [
      'an operation that the access table does not name',
      `${PERSON} extend type Query { everything: Person }`,
      'Query.everything has no line in the access table',
    ],
    [
      'a mutation that the access table does not name',
      `${PERSON} type Mutation @access(class: OPERATIONAL) { setTier: Person }`,
      'Mutation.setTier has no line in the access table',
    ],
    [
      'a personal field that may not be null',
      'type Person @access(class: PERSONAL) { name: String! }',
      'Person.name is PERSONAL: it must be nullable',
    ],
    [
      'a sensitive field that may not be null',
      'type Person @access(class: PERSONAL) { idNumber: String! @access(class: SENSITIVE) }',
      'Person.idNumber is SENSITIVE: it must be nullable',
    ],
    [
      'a personal field that the access table does not name',
      'type Person @access(class: PERSONAL) { shoeSize: Int }',
      'Person.shoeSize has no line in the access table',
    ],
    [
      'a personal type that does not tell whom it is about',
      `${PERSON} type Fact @access(class: SENSITIVE) { kind: String }`,
      'Fact does not tell whom it is about',
    ],
  ])('with %s', (_, types, complaint) => {
    expect(() => guard(QUERY + types)).toThrow(complaint);
  });

  test('and all that is missing is told at once', () => {
    const many = 'type Person { name: String! phone: String @access(class: PERSONAL) }';
    expect(() => guard(`${QUERY} ${many} type Fact @access(class: SENSITIVE) { kind: String }`)).toThrow(
      /Person\.name carries no access class[\s\S]*Fact does not tell whom it is about/,
    );
  });
});

describe('a schema is built', () => {
  test('when every field is named, classed and nullable where it has to be', () => {
    expect(() => guard(QUERY + PERSON)).not.toThrow();
  });

  test('and a guarded field that nobody set up for a caller is denied', async () => {
    const field = guard(QUERY + PERSON)
      .getQueryType()!
      .getFields()['viewer']!;
    expect(() => field.resolve!({}, {}, { viewer: null }, { parentType: { name: 'Query' } } as never)).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
  });
});

describe('the schema of the product', () => {
  const schema = buildSchema();
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).map((field) => {
          const [own] = getDirective(schema, field, 'access') ?? getDirective(schema, type, 'access') ?? [];
          return { path: `${type.name}.${field.name}`, field, accessClass: (own?.class ?? null) as string | null };
        })
      : [],
  );

  test('has a class on every field', () => {
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter(({ accessClass }) => accessClass === null)).toEqual([]);
  });

  test('can deny every personal field without tearing down what it belongs to', () => {
    const personal = fields.filter(({ accessClass }) => accessClass === 'PERSONAL' || accessClass === 'SENSITIVE');
    for (const { path, field } of personal) expect([path, isNonNullType(field.type)]).toEqual([path, false]);
    expect(personal.map(({ path }) => path).toSorted()).toEqual(Object.keys(disclosures).toSorted());
  });

  test('shows identity numbers, care, facts, codes and standing as sensitive', () => {
    const sensitive = fields.filter(({ accessClass }) => accessClass === 'SENSITIVE').map(({ path }) => path);
    expect(sensitive).toEqual(
      expect.arrayContaining([
        'Person.idNumber',
        'Person.careNeeds',
        'Person.facts',
        'Person.healthCode',
        'Household.standing',
        'HealthCode.token',
        'HealthCode.colour',
        'Fact.kind',
      ]),
    );
  });

  test('opens to third-party apps only what names no person, household or stock', () => {
    const open = new Set(
      fields.filter(({ accessClass }) => accessClass === 'PUBLIC').map(({ path }) => path.split('.')[0]),
    );
    expect(operationalRoles.has('THIRD_PARTY_APP')).toBe(false);
    expect([...open].toSorted()).toEqual(
      [
        'Assessment',
        'AssessmentBasis',
        'AssessmentConnection',
        'AssessmentEdge',
        'Clause',
        'Cluster',
        'DayReportConnection',
        'DayReportEdge',
        'DayReportRevision',
        'EmergencyResponse',
        'EmergencyResponseStep',
        'LevelChange',
        'LevelChangeConnection',
        'LevelChangeEdge',
        'LighterMeasure',
        'MaterialRule',
        'MeasureRule',
        'MeasureRuling',
        'OrderModeRule',
        'PassClassRule',
        'PolicyChange',
        'PolicyValue',
        'StaffingRule',
        'TierChange',
        'TierChangeConnection',
        'TierChangeEdge',
        'TierMeasure',
        'TierPolicy',
        'TierPreview',
        'Community',
        'CommunityConnection',
        'CommunityEdge',
        'DayReport',
        'Division',
        'DivisionConnection',
        'DivisionEdge',
        'Node',
        'PageInfo',
        'Query',
        'Reason',
        'Tier',
        'Viewer',
      ].toSorted(),
    );
  });
});
