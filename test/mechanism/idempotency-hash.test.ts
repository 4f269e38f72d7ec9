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

  test('tells an instant by its text, and a field left out from one that is null', () => {
    expect(canonical({ at: new Date('2020-04-15T04:00:00Z') })).toBe('{"at":"2020-04-15T04:00:00.000Z"}');
    expect(canonical({ slot: undefined })).toBe('{}');
    expect(canonical({ slot: null })).toBe('{"slot":null}');
  });

  test('reads what GraphQL hands in: objects without a prototype', () => {
    expect(canonical(Object.assign(Object.create(null) as object, { b: 1, a: 2 }))).toBe('{"a":2,"b":1}');
  });

  test('loses nothing: it reads back as the same JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
