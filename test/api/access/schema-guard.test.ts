import { isInterfaceType, isNonNullType, isObjectType, buildSchema as parseSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { operationalRoles } from '#graph/core/roles.ts';
import * as access from '#graph/generated/access.ts';
import { guardSchema, type Subjects } from '#graph/guard-schema.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { accessOf } from '#schema/codegen/access.ts';

const BASE = `
  directive @allow(roles: [Role!]!) on FIELD_DEFINITION
  directive @access(class: AccessClass!, for: [Purpose!], atHome: Boolean) on OBJECT | INTERFACE | FIELD_DEFINITION
  directive @judged(for: [Purpose!]!) on FIELD_DEFINITION
  enum AccessClass { PUBLIC OPERATIONAL PERSONAL SENSITIVE }
  enum Purpose { CARE SUPPLY }
  enum Role { RESIDENT COMMUNITY_WORKER }
`;
const read = (types: string) => accessOf(parse(types));
const subject = () => ({ id: 'person_1', person: 'person_1', household: 'household_1', community: '420106006001' });
const guard = (types: string, subjects: Subjects = { Person: subject }) =>
  guardSchema(parseSchema(BASE + types), read(types), subjects);

const QUERY = 'type Query @access(class: PUBLIC) { viewer: Person @allow(roles: [RESIDENT]) } ';
const PERSON = 'type Person @access(class: PERSONAL, for: [CARE]) { name: String } ';

describe('the access of a schema', () => {
  test('is that of the type, but for fields that say their own, which replaces it whole', () => {
    const types = `${QUERY}
      type Person @access(class: PERSONAL, for: [CARE, SUPPLY], atHome: true) {
        id: ID @access(class: OPERATIONAL)
        name: String
        phone: String @access(class: PERSONAL, for: [SUPPLY])
        idNumber: String @access(class: SENSITIVE, for: [])
        room: String @access(class: OPERATIONAL) @judged(for: [CARE])
      }
      extend type Person { notes: String }
    `;
    expect(read(types)).toEqual({
      operations: { 'Query.viewer': ['RESIDENT'] },
      classes: {
        Query: 'PUBLIC',
        Person: 'PERSONAL',
        'Person.id': 'OPERATIONAL',
        'Person.idNumber': 'SENSITIVE',
        'Person.room': 'OPERATIONAL',
      },
      disclosures: {
        'Person.name': ['CARE', 'SUPPLY'],
        'Person.phone': ['SUPPLY'],
        'Person.idNumber': [],
        'Person.notes': ['CARE', 'SUPPLY'],
      },
      judged: { 'Person.room': ['CARE'] },
      sharedAtHome: ['Person.name', 'Person.notes'],
    });
  });

  test.each([
    ['a field without a class', 'type Person { name: String }', 'Person.name carries no access class'],
    [
      'a field of an interface without one',
      `${PERSON} interface Named { name: String }`,
      'Named.name carries no access class',
    ],
    [
      'a type whose fields have one each but for the last',
      'type Person { name: String @access(class: PUBLIC) phone: String }',
      'Person.phone carries no access class',
    ],
    [
      'an operation that says for whom it is by its class alone',
      `${PERSON} extend type Query { everything: Person }`,
      'Query.everything is allowed to no role',
    ],
    [
      'a mutation that does not say for whom it is',
      `${PERSON} type Mutation @access(class: OPERATIONAL) { setTier: Person }`,
      'Mutation.setTier is allowed to no role',
    ],
    [
      'roles on what is no operation',
      'type Person @access(class: PUBLIC) { name: String @allow(roles: [RESIDENT]) }',
      'Person.name is no operation: it is seen by its class',
    ],
    [
      'a personal type that does not say for which purposes',
      'type Person @access(class: PERSONAL) { name: String }',
      'Person is PERSONAL: it says for which purposes',
    ],
    [
      'a personal field that does not say it either, whatever its type says',
      'type Person @access(class: PERSONAL, for: [CARE]) { idNumber: String @access(class: SENSITIVE) }',
      'Person.idNumber is SENSITIVE: it says for which purposes',
    ],
    [
      'purposes for what is read without one',
      'type Person @access(class: OPERATIONAL, for: [CARE]) { name: String }',
      'Person is OPERATIONAL: it is read for no purpose',
    ],
    [
      'what everybody sees shared at home',
      'type Person @access(class: OPERATIONAL, atHome: true) { name: String }',
      'Person is OPERATIONAL: everybody at home sees it',
    ],
    [
      'what is judged twice',
      'type Person @access(class: PERSONAL, for: [CARE]) { name: String @judged(for: [CARE]) }',
      'Person.name is PERSONAL: its class judges it already',
    ],
    [
      'a personal field that may not be null',
      'type Person @access(class: PERSONAL, for: []) { name: String! }',
      'Person.name is PERSONAL: it must be nullable',
    ],
  ])('is not read from %s', (_, types, complaint) => {
    expect(() => read(QUERY + types)).toThrow(complaint);
  });

  test('is refused with all that is wrong at once', () => {
    const many = 'type Person { name: String! phone: String! @access(class: PERSONAL, for: []) }';
    expect(() => read(`${QUERY} ${many}`)).toThrow(
      /Person\.name carries no access class\nPerson\.phone is PERSONAL: it must be nullable/,
    );
  });
});

describe('a schema', () => {
  test('is guarded when its access is whole', () => {
    expect(() => guard(QUERY + PERSON)).not.toThrow();
  });

  test.each([
    ['Person', { Query: 'PUBLIC' }, 'Person.name carries no access class'],
    ['Query.viewer', { Query: 'PUBLIC', Person: 'PUBLIC' }, 'Query.viewer is allowed to no role'],
  ] as const)('is not guarded by an access that was read from another, without %s', (_, classes, complaint) => {
    const none = { operations: {}, classes, disclosures: {}, judged: {}, sharedAtHome: [] };
    expect(() => guardSchema(parseSchema(BASE + QUERY + PERSON), none, {})).toThrow(complaint);
  });

  test('is not guarded while a personal type does not tell whom it is about', () => {
    const types = `${QUERY}${PERSON} type Fact @access(class: SENSITIVE, for: []) { kind: String }`;
    expect(() => guard(types)).toThrow('Fact does not tell whom it is about');
  });

  test('denies a guarded field that nobody set up for a caller', async () => {
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
          const path = `${type.name}.${field.name}`;
          return { path, field, accessClass: access.classes[path] ?? access.classes[type.name] ?? null };
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
    expect(personal.map(({ path }) => path).toSorted()).toEqual(Object.keys(access.disclosures).toSorted());
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
        'HighRiskArea',
        'HighRiskAreaConnection',
        'HighRiskAreaEdge',
        'HighRiskListing',
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
        'PublishedNotice',
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
