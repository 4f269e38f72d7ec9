import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangeDecision,
  decideChange,
  EMERGENCY_LEVELS,
  type EmergencyLevel,
  isStricter,
  mayHaveResponse,
  responsibleFor,
  strictestInForce,
} from '#graph/region/response/policy.ts';

const level = fc.constantFrom(...EMERGENCY_LEVELS);
const HERE = 'headquarters';

type Given = Exclude<Parameters<typeof decideChange>[0], null>;
const standing = (at: EmergencyLevel, ...more: Given['history']): Given => ({
  status: more.at(-1)?.event === 'END' ? 'ENDED' : 'IN_FORCE',
  level: at,
  history: [{ event: 'START', level: 'III', account: 'somebody' }, ...more],
});
const made = (status: 'IN_FORCE' | 'ENDED', at: EmergencyLevel): ChangeDecision => ({
  outcome: 'MADE',
  status,
  level: at,
});
const refused = (because: 'NOT_IN_FORCE' | 'NOT_HIGHER' | 'NOT_LOWER'): ChangeDecision => ({
  outcome: 'REFUSED',
  because,
});

describe('a change of a response', () => {
  it.each(EMERGENCY_LEVELS.flatMap((from) => EMERGENCY_LEVELS.map((to) => [from, to] as const)))(
    'from %s to %s is a raise, a lowering or neither, as the levels stand',
    (from, to) => {
      const [a, b] = [EMERGENCY_LEVELS.indexOf(from), EMERGENCY_LEVELS.indexOf(to)];
      const raise = decideChange(standing(from), { event: 'RAISE', level: to, account: HERE });
      const lower = decideChange(standing(from), { event: 'LOWER', level: to, account: HERE });
      expect(raise).toEqual(b < a ? made('IN_FORCE', to) : refused('NOT_HIGHER'));
      expect(lower).toEqual(b > a ? made('IN_FORCE', to) : refused('NOT_LOWER'));
    },
  );

  it('ends one in force at any level, and leaves the level as it was', () => {
    for (const at of EMERGENCY_LEVELS)
      expect(decideChange(standing(at), { event: 'END', account: HERE })).toEqual(made('ENDED', at));
  });

  it('needs one in force', () => {
    const ended = standing('III', { event: 'END', level: 'III', account: 'somebody' });
    for (const response of [null, ended])
      for (const change of [
        { event: 'RAISE', level: 'I', account: HERE },
        { event: 'LOWER', level: 'IV', account: HERE },
        { event: 'END', account: HERE },
      ] as const)
        expect(decideChange(response, change)).toEqual(refused('NOT_IN_FORCE'));
  });

  it('made again by the same account is none, while it stands', () => {
    const raised = standing('II', { event: 'RAISE', level: 'II', account: HERE });
    const again = { event: 'RAISE', level: 'II', account: HERE } as const;
    expect(decideChange(raised, again)).toEqual({ outcome: 'REPEATED' });
    expect(decideChange(raised, { ...again, account: 'another' })).toEqual(refused('NOT_HIGHER'));
    expect(decideChange(raised, { ...again, level: 'III' })).toEqual(refused('NOT_HIGHER'));

    const lowered = standing('IV', ...raised.history, { event: 'LOWER', level: 'IV', account: 'another' });
    expect(decideChange(lowered, again)).toEqual(made('IN_FORCE', 'II'));

    const ended = standing('II', ...raised.history, { event: 'END', level: 'II', account: HERE });
    expect(decideChange(ended, { event: 'END', account: HERE })).toEqual({ outcome: 'REPEATED' });
    expect(decideChange(ended, { event: 'END', account: 'another' })).toEqual(refused('NOT_IN_FORCE'));
    expect(decideChange(ended, again)).toEqual(refused('NOT_IN_FORCE'));
  });
});

describe('the strictest response', () => {
  const inForce = (at: EmergencyLevel) => ({ status: 'IN_FORCE', level: at }) as const;

  it('is the one that no other is stricter than, of those in force alone', () => {
    const response = fc.option(fc.record({ status: fc.constantFrom('IN_FORCE' as const, 'ENDED' as const), level }));
    fc.assert(
      fc.property(fc.array(response, { maxLength: 4 }), (responses) => {
        const counting = responses.filter((one) => one?.status === 'IN_FORCE');
        const strictest = strictestInForce(responses);
        expect(strictest === null).toBe(counting.length === 0);
        if (strictest) expect(counting.some((one) => isStricter(one!.level, strictest.level))).toBe(false);
        if (strictest) expect(counting).toContain(strictest);
      }),
    );
  });

  it('is the first of equals, which is the nearest', () => {
    const [near, far] = [inForce('II'), inForce('II')];
    expect(strictestInForce([near, far])).toBe(near);
    expect(strictestInForce([null, inForce('III'), far])).toBe(far);
  });
});

describe('a division', () => {
  it.each([
    ['CN', true, ['CN']],
    ['42', true, ['42', 'CN']],
    ['4201', true, ['4201', '42', 'CN']],
    ['420106', true, ['420106', '4201', '42', 'CN']],
    ['420106006', false, ['420106', '4201', '42', 'CN']],
    ['420106006001', false, ['420106', '4201', '42', 'CN']],
  ])('%s may have a response of its own: %s; for it count those of %j', (code, may, divisions) => {
    expect(mayHaveResponse(code)).toBe(may);
    expect(responsibleFor(code)).toEqual(divisions);
  });
});
