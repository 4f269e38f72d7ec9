import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessLevel, RISK_LEVELS, stricter } from '#graph/region/risk-level/policy.ts';
import { COMMUNITY_CLASSES } from '#graph/region/tier/policy-class.ts';
import { contradictsLevel, effectiveTier, tierOfClass, TIER_STRATEGIES } from '#graph/region/tier/policy.ts';

const rank = (level: (typeof RISK_LEVELS)[number]) => RISK_LEVELS.indexOf(level);

describe('the effective tier', () => {
  it.each([
    ['LOW', 'NO_CASES', 'LOW'],
    ['LOW', 'CASES', 'MEDIUM'],
    ['LOW', 'OUTBREAK', 'MEDIUM'],
    ['LOW', 'TRANSMISSION', 'HIGH'],
    ['MEDIUM', 'NO_CASES', 'MEDIUM'],
    ['MEDIUM', 'CASES', 'MEDIUM'],
    ['MEDIUM', 'OUTBREAK', 'MEDIUM'],
    ['MEDIUM', 'TRANSMISSION', 'HIGH'],
    ['HIGH', 'NO_CASES', 'HIGH'],
    ['HIGH', 'CASES', 'HIGH'],
    ['HIGH', 'OUTBREAK', 'HIGH'],
    ['HIGH', 'TRANSMISSION', 'HIGH'],
  ] as const)('of a %s county and a community of class %s is %s, and both are named', (level, communityClass, tier) => {
    const answer = effectiveTier(level, communityClass);
    expect(answer).toMatchObject({ effective: tier, riskLevel: level, communityClass });
    expect(answer.reasons.map(({ code, clause }) => [code, clause])).toEqual([
      [`COUNTY_${level}`, 'org.2'],
      [`CLASS_${communityClass}`, 'gen.2'],
    ]);
  });

  it('is in contradiction where a community has cases that its LOW county has not, and nowhere else', () => {
    const contradicting = RISK_LEVELS.flatMap((level) =>
      COMMUNITY_CLASSES.filter((one) => contradictsLevel(effectiveTier(level, one))).map((one) => `${level} ${one}`),
    );
    expect(contradicting).toEqual(['LOW CASES', 'LOW OUTBREAK', 'LOW TRANSMISSION']);
  });

  it('is never looser than either of its inputs, nor stricter than both', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RISK_LEVELS), fc.constantFrom(...COMMUNITY_CLASSES), (level, communityClass) => {
        const { effective } = effectiveTier(level, communityClass);
        expect(rank(effective)).toBeGreaterThanOrEqual(rank(level));
        expect(rank(effective)).toBeGreaterThanOrEqual(rank(tierOfClass(communityClass)));
        expect([level, tierOfClass(communityClass)]).toContain(effective);
      }),
    );
  });

  it('carries over that evidence is missing, and no other ground of the county', () => {
    const county = assessLevel(
      [{ day: '2020-04-13', newConfirmed: 1, cumulativeConfirmed: 1, clusters: 0 }],
      '2020-04-14',
    );
    expect(county.reasons.length).toBeGreaterThan(1);
    const { reasons } = effectiveTier(county.riskLevel, 'NO_CASES', county.reasons);
    expect(reasons.map((reason) => reason.code)).toEqual(['COUNTY_MEDIUM', 'CLASS_NO_CASES', 'EVIDENCE_MISSING']);
  });

  it('explains itself in both languages', () => {
    for (const level of RISK_LEVELS) {
      for (const communityClass of COMMUNITY_CLASSES) {
        for (const { text } of effectiveTier(level, communityClass).reasons) {
          expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
          expect(text.en).toMatch(/^[A-Z].*\.$/);
        }
      }
    }
  });

  it('has the strategy that the guidance names', () => {
    expect(TIER_STRATEGIES.LOW.zh).toBe('外防输入');
    expect(TIER_STRATEGIES.MEDIUM.zh).toBe('外防输入、内防扩散');
    expect(TIER_STRATEGIES.HIGH.zh).toBe('内防扩散、外防输出、严格管控');
  });
});

describe('the stricter of two levels', () => {
  it('does not depend on their order', () => {
    expect(stricter('LOW', 'MEDIUM')).toBe('MEDIUM');
    expect(stricter('MEDIUM', 'LOW')).toBe('MEDIUM');
    expect(stricter('HIGH', 'MEDIUM')).toBe('HIGH');
    expect(stricter('LOW', 'HIGH')).toBe('HIGH');
    expect(stricter('LOW', 'LOW')).toBe('LOW');
  });
});
