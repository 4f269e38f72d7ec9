import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#graph/mechanism/idempotency.ts';

describe('the canonical form of an input', () => {
  test('does not depend on the order in which a client writes its fields, at any depth', () => {
    expect(canonical({ b: { d: 1, c: [{ f: 1, e: 2 }] }, a: 2 })).toBe('{"a":2,"b":{"c":[{"e":2,"f":1}],"d":1}}');
    expect(canonical({ a: 2, b: { c: [{ e: 2, f: 1 }], d: 1 } })).toBe(
      canonical({ b: { d: 1, c: [{ f: 1, e: 2 }] }, a: 2 }),
    );
  });

  test('does depend on the order of a list', () => {
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });

  test('has no field that is left out or null, at any depth, and keeps the places of a list', () => {
    expect(canonical({ slot: undefined })).toBe('{}');
    expect(canonical({ slot: null })).toBe('{}');
    expect(canonical({ a: { b: null, c: [{ d: null }, null, 0, ''] } })).toBe('{"a":{"c":[{},null,0,""]}}');
  });

  test('tells an instant by its text', () => {
    expect(canonical({ at: new Date('2020-04-15T04:00:00Z') })).toBe('{"at":"2020-04-15T04:00:00.000Z"}');
  });

  test('reads what GraphQL hands in: objects without a prototype', () => {
    expect(canonical(Object.assign(Object.create(null) as object, { b: 1, a: 2 }))).toBe('{"a":2,"b":1}');
  });

  test('loses nothing else: it reads back as the same JSON', () => {
    const withoutNulls = (value: any): unknown =>
      JSON.parse(JSON.stringify(value), (_, inner) => {
        if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
        return Object.fromEntries(Object.entries(inner).filter(([, one]) => one !== null));
      });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(withoutNulls(value));
      }),
    );
  });
});
