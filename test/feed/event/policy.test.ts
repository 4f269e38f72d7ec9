import { Kind, parse } from 'graphql';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  isNamedTo,
  isToldWhole,
  nameOfEvent,
  namesAll,
  SUBSCRIBERS_LIMIT,
  subscribersOf,
} from '#graph/feed/event/policy.ts';
import { eventTables, type EventType } from '#graph/feed/event/rows.ts';
import { typeDefs } from '#graph/generated/type-defs.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { Concerned } from '#graph/shared/policy-events.ts';
import * as nouns from '#graph/stores.ts';

const events = eventTables(nouns);
const rows = [...events.rows];
const TYPES = rows.map(([type]) => type);
const rowOf = (type: EventType) => events.rows.get(type)!;
const isPolicy = (file: string): boolean => /\/policy(-[a-z-]+)?\.ts$/.test(file);
const isFacts = (file: string): boolean => file.endsWith('/facts.ts');
const files = globSync('graph/**/*.ts').filter(
  (file) => /^graph\/.+\//.test(file) && !/^graph\/(generated|local|handlers)\//.test(file),
);

/** Types that are told of by what a noun becomes: from every state table that there is. */
async function typesOfLifecycles(): Promise<string[]> {
  const modules = await Promise.all(files.filter(isPolicy).map((file) => import(resolve(file))));
  const lifecycles = modules.flatMap((module: object) => Object.values(module).filter(isLifecycle));
  return lifecycles.flatMap(({ noun, transitions }) =>
    Object.entries(transitions).flatMap(([event, { to, tells = [to === 'SAME' ? event : to] }]) =>
      tells.map((name) => `${noun}.${name.toLowerCase()}`),
    ),
  );
}
const isLifecycle = (value: unknown): value is Lifecycle<string, string, string> =>
  typeof value === 'object' && value !== null && 'noun' in value && 'transitions' in value;

/** Types that stand in the code as they are. */
async function typesInCode(): Promise<string[]> {
  const texts = await Promise.all(
    files.filter((file) => !isPolicy(file) && !isFacts(file)).map((file) => readFile(file, 'utf8')),
  );
  return texts.flatMap((text) =>
    [...text.matchAll(/'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:_[a-z]+)*)'/g)].map(([, type]) => type!),
  );
}

describe('the table of events', () => {
  test('has a row for every event that anything writes, and none for what never happens', async () => {
    const written = new Set([...(await typesOfLifecycles()), ...(await typesInCode())]);
    expect([...written].filter((type) => !events.rows.has(type))).toEqual([]);
    expect(TYPES.filter((type) => !written.has(type))).toEqual([]);
  });

  test('has the names that the schema knows', () => {
    const listed = parse(typeDefs).definitions.flatMap((one) =>
      one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'EventType' ? (one.values ?? []) : [],
    );
    expect(listed.map(({ name }) => name.value).sort()).toEqual(TYPES.map(nameOfEvent).sort());
    expect(nameOfEvent('health-code.issued')).toBe('HEALTH_CODE_ISSUED');
  });

  test.each(rows)('tells of %s few, each once, and a resident by one of the two', (_, { tells }) => {
    expect(tells.length).toBeLessThanOrEqual(SUBSCRIBERS_LIMIT);
    expect(new Set(tells).size).toBe(tells.length);
    expect(tells.includes('PERSON') && tells.includes('HOUSEHOLD')).toBe(false);
  });

  test('tells of health neither a household nor a supplier', () => {
    const ofHealth = rows.filter(([, { isHealth }]) => isHealth);
    expect(ofHealth.map(([type]) => type)).toContain('fact.recorded');
    for (const [type, { tells }] of ofHealth)
      expect(
        tells.filter((kind) => kind === 'HOUSEHOLD' || kind === 'SUPPLIER'),
        type,
      ).toEqual([]);
  });

  test.each(rows)('says in both languages what %s is', (_, { text }) => {
    expect(text.zh).toMatch(/^[\u4e00-\u9fff，]+。$/);
    expect(text.en).toMatch(/^[A-Z][\w ,:’-]+\.$/);
  });
});

describe('who is told', () => {
  const everything: Concerned = {
    person: 'person_1',
    household: 'household_420106006001_1',
    community: '420106006001',
    supplier: 'supplier_1',
  };
  const told = (type: EventType, concerned: Concerned) =>
    subscribersOf(rowOf(type), concerned).map(({ kind, id }) => `${kind} ${id}`);

  test.each<[EventType, Concerned, string[]]>([
    [
      'order.accepted',
      everything,
      ['HOUSEHOLD household_420106006001_1', 'COMMUNITY 420106006001', 'SUPPLIER supplier_1'],
    ],
    ['fact.recorded', everything, ['PERSON person_1']],
    ['person.registered', everything, ['PERSON person_1']],
    // The county has charge of a community unless somebody else is said to have.
    ['tier.changed', everything, ['COMMUNITY 420106006001', 'DIVISION 420106']],
    ['warning.rectifying', { ...everything, division: '4201' }, ['COMMUNITY 420106006001', 'DIVISION 4201']],
    ['warning.raised', { ...everything, division: '4201' }, ['DIVISION 4201']],
    ['region.level_changed', { division: '420106' }, ['DIVISION 420106']],
    ['account.granted', everything, []],
    // Whoever is not known (any more) is not told.
    ['order.accepted', { supplier: 'supplier_1' }, ['SUPPLIER supplier_1']],
    ['fact.recorded', {}, []],
  ])('of %s about %j: %j', (type, concerned, expected) => {
    expect(told(type, concerned)).toEqual(expected);
  });

  test('is known at once only where everybody is', () => {
    expect(namesAll(rowOf('order.accepted'), everything)).toBe(true);
    expect(namesAll(rowOf('order.accepted'), { community: '420106006001' })).toBe(false);
    expect(namesAll(rowOf('account.granted'), {})).toBe(true);
  });

  test.each<[EventType, string, string[]]>([
    ['order.accepted', 'order', ['HOUSEHOLD', 'COMMUNITY', 'SUPPLIER']],
    ['handover.requested', 'person', ['PERSON', 'COMMUNITY']],
    ['warning.rectifying', 'warning', ['COMMUNITY', 'DIVISION']],
    ['tier.changed', 'community', ['COMMUNITY', 'DIVISION']],
    ['health-code.issued', 'healthCode', ['PERSON']],
    ['fact.recorded', 'person', ['PERSON']],
    ['account.granted', 'account', []],
  ])('what %s is about is named to those alone who may fetch it', (type, subjectType, expected) => {
    const kinds = ['PERSON', 'HOUSEHOLD', 'COMMUNITY', 'SUPPLIER', 'DIVISION'] as const;
    expect(
      kinds.filter((kind) => isNamedTo({ kind, id: 'x' }, rowOf(type), events.named.get(subjectType) ?? [])),
    ).toEqual(expected);
  });

  test('of somebody’s health nobody but they themselves learns whose and how', () => {
    expect(isToldWhole('PERSON', rowOf('fact.recorded'))).toBe(true);
    for (const kind of ['COMMUNITY', 'DIVISION'] as const) {
      expect(isToldWhole(kind, rowOf('fact.recorded'))).toBe(false);
      expect(isNamedTo({ kind, id: 'x' }, rowOf('fact.recorded'), events.named.get('person')!)).toBe(false);
      expect(isToldWhole(kind, rowOf('tier.changed'))).toBe(true);
    }
  });
});
