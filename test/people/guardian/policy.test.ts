import { describe, expect, it } from 'vitest';
import { isChild } from '#graph/people/person/policy.ts';
import type { Day } from '#verify/calendar.ts';

describe('a child', () => {
  it.each<[Day, Day, boolean]>([
    ['2002-04-16', '2020-04-15', true],
    ['2002-04-15', '2020-04-15', false],
    ['2002-04-14', '2020-04-15', false],
    ['2020-04-15', '2020-04-15', true],
    ['1945-07-07', '2020-04-15', false],
    // Who is born on 29 February comes of age on 1 March of a year that has no such day.
    ['2004-02-29', '2022-02-28', true],
    ['2004-02-29', '2022-03-01', false],
  ])('born on %s is one on %s: %s', (birthDate, today, expected) => {
    expect(isChild(birthDate, today)).toBe(expected);
  });
});
