import { describe, expect, test } from 'vitest';
import { hasRoom, sourcesOf } from '#graph/health/brake/policy.ts';

const BOUND = { factsAnHour: 20, factsADay: 60 };

describe('the brake', () => {
  test.each([
    [0, 0, true],
    [19, 19, true],
    [20, 20, false],
    [0, 59, true],
    [0, 60, false],
  ])('after %i in the hour and %i on the day lets one more through: %s', (hour, day, isLet) => {
    expect(hasRoom({ hour, day }, BOUND)).toBe(isLet);
  });

  test('counts whoever lets a fact bind, and in each county the issuer however the name is written', () => {
    const written = sourcesOf('border', { issuer: '武汉 海关' }, '420106');
    expect(written).toEqual(sourcesOf('border', { issuer: '武汉海关' }, '420106'));
    expect(written).toHaveLength(2);
    expect(sourcesOf('border', { issuer: '武汉海关' }, '330102')[1]).not.toBe(written[1]);
    expect(sourcesOf('border', { issuer: null }, '420106')).toEqual([written[0]]);
  });
});
