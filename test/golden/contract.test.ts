import { isInterfaceType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { dueKinds } from '#graph/app/due.ts';
import { sweepKinds } from '#graph/app/sweep.ts';
import { type ActingPerson, decideField, type Relation, type Scope, type Subject } from '#graph/core/access.ts';
import { operationalRoles, type Purpose, purposes, type Role, roles } from '#graph/core/roles.ts';
import type { SubscriberKind } from '#graph/core/subscriber.ts';
import { isNamedTo, isToldWhole, nameOfEvent } from '#graph/feed/event/policy.ts';
import { eventTables, type EventType } from '#graph/feed/event/rows.ts';
import * as access from '#graph/generated/access.ts';
import {
  communityScopedId,
  clusterId,
  datedId,
  dayReportId,
  householdId,
  idOf,
  idTypes,
  personScopedId,
  programId,
  sweepIds,
  warningId,
} from '#graph/store/ids.ts';
import type { Key, Range } from '#graph/store/key.ts';
import { tables } from '#graph/store/table.ts';
import * as nouns from '#graph/stores.ts';
import { describeSchema } from '#resolvers/describe.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { keyFiles } from '#schema/codegen/patterns.ts';
import { operationsOfCreates } from '#test/support/creates.ts';
import { expectGolden, expectGoldenFacts } from '#test/support/golden.ts';

type MakeKey = (...args: never[]) => Key | Range | { readonly pk: string } | string;

const schema = describeSchema(buildSchema(), ['en']);

describe('the schema', () => {
  test('is this, with its descriptions', async () => {
    await expectGolden('schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
  });
});

describe('access', () => {
  const SUBJECT: Subject = {
    id: 'person_1',
    person: 'person_1',
    household: 'household_1',
    community: '420106006001',
    supplier: 'supplier_1',
  };
  const nobody: Scope = { roles: [], communities: [], division: null, supplier: null, person: null };
  const resident = { id: 'person_2', household: 'household_2', community: SUBJECT.community };
  const relative = (person: Partial<ActingPerson>): Scope => ({
    ...nobody,
    roles: ['RESIDENT'],
    person: { ...resident, ...person },
  });
  const relatives: readonly (readonly [Relation, Scope])[] = [
    ['HOUSEHOLD', relative({ household: SUBJECT.household })],
    ['GUARDIAN', relative({ actsFor: [{ person: 'person_1', as: 'GUARDIAN' }] })],
    ['CONSENT', relative({ actsFor: [{ person: 'person_1', as: 'CONSENT' }] })],
  ];
  const working = (role: Role): Scope => ({
    ...nobody,
    roles: [role],
    communities: [SUBJECT.community],
    division: 'CN',
    supplier: 'supplier_1',
  });
  const isRead = (viewer: Scope, field: string, purpose: Purpose | null): boolean =>
    decideField(viewer, SUBJECT, field, purpose).outcome === 'RECORD';

  test('each root field is for these roles', async () => {
    await expectGoldenFacts(
      'operations.txt',
      Object.entries(access.operations).map(([path, allowed]) => `${path}: ${[...allowed].sort().join(', ')}`),
    );
  });

  test('each field has this class, and is read for these purposes by these relations', async () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    await expectGoldenFacts(
      'fields.txt',
      fields.map(({ type, field }) => {
        const path = `${type.name}.${field.name}`;
        const open = access.disclosures[path] ?? access.judged[path];
        const relations = relatives.filter(([, viewer]) => isRead(viewer, path, null)).map(([relation]) => relation);
        return [
          `${path}: ${access.classes[path] ?? access.classes[type.name]}`,
          ...(path in access.judged ? ['judged by its verb for each person'] : []),
          ...(open ? [`for ${open.length > 0 ? [...open].sort().join(', ') : 'no purpose'}`] : []),
          ...(relations.length > 0 ? [`open to ${relations.sort().join(', ')}`] : []),
        ].join('; ');
      }),
    );
    const paths = new Set(fields.map(({ type, field }) => `${type.name}.${field.name}`));
    const lines = [
      ...Object.keys(access.disclosures),
      ...Object.keys(access.judged),
      ...Object.keys(access.operations),
    ];
    expect(lines.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('each role sees the fields of these classes, and reads personal ones for these purposes', async () => {
    const personal = Object.keys({ ...access.disclosures, ...access.judged });
    await expectGoldenFacts(
      'roles.txt',
      roles.map((role) => {
        const classes = operationalRoles.has(role) ? 'PUBLIC, OPERATIONAL' : 'PUBLIC';
        const held = purposes.filter((purpose) => personal.some((field) => isRead(working(role), field, purpose)));
        return `${role}: ${classes}; reads for ${held.sort().join(', ') || 'no purpose'}`;
      }),
    );
  });

  test('a purpose is one of these', async () => {
    await expectGoldenFacts('purposes.txt', purposes);
  });
});

describe('what happens', () => {
  const events = eventTables(nouns);

  test('is told by these events, to these subscribers, in these words', async () => {
    await expectGoldenFacts(
      'events.txt',
      [...events.rows].map(([type, { tells, isHealth, clause, text }]) =>
        [
          `${type} (${nameOfEvent(type as EventType)})`,
          `tells ${[...tells].sort().join(', ') || 'nobody'}${isHealth ? ', of health' : ''}`,
          clause ?? 'no clause',
          text.zh,
          text.en,
        ].join('; '),
      ),
    );
  });

  test('is named to these subscribers by what it is about', async () => {
    const kinds: readonly SubscriberKind[] = ['PERSON', 'HOUSEHOLD', 'COMMUNITY', 'SUPPLIER', 'DIVISION'];
    const seen = (type: string) =>
      kinds.map((kind) => {
        const row = events.rows.get(type)!;
        const isNamed = (idType: string) => isNamedTo({ kind, id: 'x' }, row, events.named.get(idType) ?? []);
        const named = idTypes.filter(isNamed).sort();
        const what = row.isHealth ? 'of health' : 'of anything else';
        const told = isToldWhole(kind, row) ? 'told whole' : 'told that it happened';
        return `${kind}, ${what}: ${told}; named ${named.join(', ') || 'nothing'}`;
      });
    await expectGoldenFacts('subscribers.txt', [...seen('fact.recorded'), ...seen('order.placed')]);
  });

  test('by time is one of these kinds', async () => {
    await expectGoldenFacts('due-items.txt', dueKinds);
  });

  test('in the long run is one of these kinds of sweep', async () => {
    await expectGoldenFacts('sweeps.txt', sweepKinds);
  });
});

describe('what is stored', () => {
  /**
   * Arguments named after their positions, as long as the code of a community: some keys hold the front of a
   * code.
   */
  const LONG = ['1', '2', '3', '4', '5', '6'].map((digit) => digit.repeat(12));
  /** As short as a number: some keys pad it. */
  const SHORT = LONG.map((text) => text.charAt(0));
  const byPosition = (text: string): string =>
    LONG.reduce((named, argument, i) => named.replaceAll(argument, `{${i + 1}}`), text);
  const filledIn = (template: string): string => template.replaceAll(/\{(\d)\}/g, '$1');

  test('has ids of these shapes', async () => {
    const [first, second, third] = LONG as [string, string, string];
    const shapes = {
      householdId: householdId(first, second),
      warningId: warningId(first, second),
      communityScopedId: communityScopedId('task', first, second),
      personScopedId: personScopedId('contact', idOf('person', first), second),
      programId: programId(first, second),
      datedId: datedId('case', first, second, third),
      dayReportId: dayReportId(first, second),
      clusterId: clusterId(first, second, third),
    };
    const sweeps = Object.entries<(...parts: string[]) => string>(sweepIds);
    await expectGoldenFacts('ids.txt', [
      ...idTypes.map((type) => byPosition(idOf(type, first))),
      ...Object.entries(shapes).map(([name, id]) => `${name}: ${byPosition(id)}`),
      ...sweeps.map(([name, make]) => `sweep ${name}: ${byPosition(make(...LONG))}`),
    ]);
  });

  const OF_SUBSCRIBERS = new Set(['feed', 'feedEntry', 'feedHead']);

  function templatesOf(name: string, make: MakeKey): string[] {
    const call = (all: readonly string[], count: number): string => {
      const [first, ...others] = all.slice(0, count);
      const args = OF_SUBSCRIBERS.has(name) ? [{ kind: 'KIND', id: first }, ...others] : all.slice(0, count);
      const made = make(...(args as never[]));
      if (typeof made === 'string') return byPosition(made);
      const rest = 'sk' in made ? ` · ${made.sk}` : 'prefix' in made ? ` · ${made.prefix}*` : '';
      return byPosition(`${made.pk}${rest}`);
    };
    const template = call(LONG, make.length);
    // An argument with a default is not counted in the length.
    const whole = call(LONG, make.length + 1);
    const short = call(SHORT, make.length);
    return [
      `${name}: ${template}`,
      ...(whole === template ? [] : [`${name} with ${make.length + 1}: ${whole}`]),
      ...(short === filledIn(template) ? [] : [`${name} of short arguments: ${short}`]),
    ];
  }

  test('has keys of these shapes', async () => {
    const nouns = (await Promise.all(keyFiles().map((path) => import(`#${path}`)))) as {
      keys: Record<string, MakeKey>;
    }[];
    const facts = nouns.flatMap(({ keys }) => Object.entries(keys).flatMap(([name, make]) => templatesOf(name, make)));
    expect(facts.filter((fact) => /undefined|\[object/.test(fact))).toEqual([]);
    await expectGoldenFacts('keys.txt', facts);
  });

  test('lies in these tables and indexes', async () => {
    await expectGoldenFacts(
      'tables.txt',
      tables.flatMap(({ name, partitionKey, sortKey, indexes, timeToLive, stream, pointInTimeRecovery }) => [
        `${name}: ${partitionKey} · ${sortKey ?? 'no sort key'}`,
        `${name} expires by ${timeToLive ?? 'nothing'}`,
        `${name} has ${stream ? 'a stream' : 'no stream'}`,
        `${name} has ${pointInTimeRecovery ? 'point-in-time recovery' : 'no point-in-time recovery'}`,
        ...indexes.map((index) => `${name}, ${index.name}: ${index.partitionKey} · ${index.sortKey}`),
      ]),
    );
  });

  test('is created once by these operations', async () => {
    await expectGoldenFacts('creates.txt', operationsOfCreates('graph'));
  });
});
