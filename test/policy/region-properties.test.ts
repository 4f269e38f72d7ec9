import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type Day } from '../../graph/policy/calendar.ts';
import { assessLevel, isAnchored, RISK_LEVELS, type DayReport, type RiskLevel } from '../../graph/policy/region.ts';
import { at, buildReports, codesOf, D, levelOn, without } from './region-reports.ts';

/** Reports of up to 60 days before D+30 with gaps; counts are what a careless reporter might send. */
const anyReports = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: -30, max: 33 }).map(at),
    newConfirmed: fc.oneof(
      { weight: 8, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -2, max: 40 }) },
    ),
    cumulativeConfirmed: fc.integer({ min: 0, max: 120 }),
    clusters: fc.oneof(
      { weight: 9, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) },
    ),
  }),
  { selector: (report) => report.day, minLength: 0, maxLength: 64, size: 'max' },
);

/** Reports that add up, most days quiet, some missing. */
const soundReports = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.array(
      fc.record({
        newConfirmed: fc.oneof(
          { weight: 9, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
        ),
        clusters: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
        missing: fc.oneof({ weight: 15, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      }),
      { minLength: 1, maxLength: 80, size: 'max' },
    ),
  )
  .map(([before, days]) => {
    const busy = Object.fromEntries(days.map((day, index) => [index - 50, day]));
    const reports = buildReports(-50, days.length - 51, busy, before);
    return reports.filter((_, index) => days[index]?.missing === false);
  });

const anyDay = fc.integer({ min: -32, max: 36 }).map(at);
const rank = (level: RiskLevel) => RISK_LEVELS.indexOf(level);

/** The semantics once more, day by day over whole windows, with no thought of speed. */
function slowLevel(reports: readonly DayReport[], asOf: Day): RiskLevel {
  const known = reports.filter((report) => report.day <= asOf).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [first] = known;
  if (!first) return 'LOW';
  let level: RiskLevel = 'LOW';
  let provenOnce = false;
  for (let day = first.day; day <= asOf; day = addDays(day, 1)) {
    const seen = known.filter((report) => report.day <= day);
    const window = seen.filter((report) => report.day >= addDays(day, -14));
    const cumulative = seen.at(-1)?.cumulativeConfirmed ?? 0;
    const complete = window.filter((report) => report.day < day).length === 14;
    provenOnce ||= complete;
    let today: RiskLevel = 'LOW';
    if (window.some((report) => report.newConfirmed > 0)) {
      today = cumulative > 50 && window.some((report) => report.clusters > 0) ? 'HIGH' : 'MEDIUM';
    }
    if (!provenOnce && cumulative > 0 && today === 'LOW') today = 'MEDIUM';
    if (complete || rank(today) > rank(level)) level = today;
  }
  return level;
}

describe('every assessment', () => {
  it('is what the rules give when each window is read whole', () => {
    fc.assert(
      fc.property(fc.oneof(anyReports, soundReports), anyDay, (reports, asOf) => {
        expect(levelOn(reports, asOf)).toBe(slowLevel(reports, asOf));
      }),
      { numRuns: 400 },
    );
  });

  it('is above LOW when any day of its window has a case', () => {
    fc.assert(
      fc.property(anyReports, anyDay, (reports, asOf) => {
        const inWindow = reports.filter((report) => report.day <= asOf && daysBetween(report.day, asOf) <= 14);
        fc.pre(inWindow.some((report) => report.newConfirmed > 0));
        expect(levelOn(reports, asOf)).not.toBe('LOW');
      }),
    );
  });

  it('is the same in whatever order the reports arrive, and when they arrive twice', () => {
    fc.assert(
      fc.property(
        anyReports.chain((reports) =>
          fc.tuple(
            fc.constant(reports),
            fc.shuffledSubarray([...reports, ...reports], { minLength: reports.length * 2 }),
          ),
        ),
        anyDay,
        ([reports, replay], asOf) => {
          expect(assessLevel(replay, asOf)).toEqual(assessLevel(reports, asOf));
        },
      ),
    );
  });

  it('takes the higher figures of two reports of one day, whichever came first', () => {
    fc.assert(
      fc.property(anyReports, anyReports, anyDay, (some, others, asOf) => {
        expect(assessLevel([...some, ...others], asOf)).toEqual(assessLevel([...others, ...some], asOf));
      }),
    );
  });

  it('is never below that of the day before while evidence is missing', () => {
    fc.assert(
      fc.property(anyReports, anyDay, (reports, asOf) => {
        const today = assessLevel(reports, asOf);
        fc.pre(today.basis.missingDays.length > 0);
        expect(rank(today.riskLevel)).toBeGreaterThanOrEqual(rank(levelOn(reports, addDays(asOf, -1))));
        expect(codesOf(today)).toContain('EVIDENCE_MISSING');
      }),
    );
  });

  it('has held since the day that it names, and not on the day before', () => {
    fc.assert(
      fc.property(soundReports, anyDay, (reports, asOf) => {
        const { riskLevel, since } = assessLevel(reports, asOf);
        if (since === undefined) return;
        for (let day = since; day <= asOf; day = addDays(day, 1)) expect(levelOn(reports, day)).toBe(riskLevel);
        expect(levelOn(reports, addDays(since, -1))).not.toBe(riskLevel);
      }),
    );
  });

  it('skips a report whose day is none', () => {
    const reports = buildReports(-20, 5, { 0: { newConfirmed: 1 } });
    const junk = { day: '2020-99-99' as Day, newConfirmed: 9, cumulativeConfirmed: 99, clusters: 9 };
    expect(assessLevel([...reports, junk], at(5))).toEqual(assessLevel(reports, at(5)));
  });
});

describe('anchored reports', () => {
  it('are those with 14 days running before some day up to the day asked for', () => {
    expect(isAnchored([], D)).toBe(false);
    expect(isAnchored(buildReports(-14, -1), D)).toBe(true);
    expect(isAnchored(buildReports(-13, -1), D)).toBe(false);
    expect(isAnchored(buildReports(-13, 0), D)).toBe(false);
    expect(isAnchored(buildReports(-13, 0), at(1))).toBe(true);
    expect(isAnchored(buildReports(-13, 5), D)).toBe(false);
    expect(isAnchored(without(buildReports(-20, -1), -10), D)).toBe(false);
    expect(isAnchored(without(buildReports(-40, -1), -10), D)).toBe(true);
    expect(isAnchored(buildReports(-40, -27), D)).toBe(true);
  });

  /** The reports in two parts, the newer of them anchored on the day. */
  function anchoredParts(reports: readonly DayReport[], cut: Day, asOf: Day) {
    const newest = reports.filter((report) => report.day >= cut);
    fc.pre(newest.length < reports.length && isAnchored(newest, asOf));
    return newest;
  }

  it('give the same level, basis and reasons as with all older reports, and never another day since', () => {
    fc.assert(
      fc.property(soundReports, anyDay, anyDay, (reports, cut, asOf) => {
        const { since, ...alone } = assessLevel(anchoredParts(reports, cut, asOf), asOf);
        const { since: sinceByAll, ...byAll } = assessLevel(reports, asOf);
        expect(alone).toEqual(byAll);
        if (since !== undefined) expect(since).toBe(sinceByAll);
      }),
      { numRuns: 300 },
    );
  });

  it('give the same level, basis and reasons even where the reports contradict one another', () => {
    const dense = anyReports.filter((reports) => reports.length > 45);
    fc.assert(
      fc.property(dense, anyDay, anyDay, (reports, cut, asOf) => {
        const { since: _, ...alone } = assessLevel(anchoredParts(reports, cut, asOf), asOf);
        const { since: __, ...byAll } = assessLevel(reports, asOf);
        expect(alone).toEqual(byAll);
      }),
      { numRuns: 30 },
    );
  });

  it('are needed: without an anchor an older report may change the level', () => {
    const reports = without(buildReports(-30, 14, { [-10]: { newConfirmed: 1 } }), 2);
    const newest = reports.filter((report) => report.day >= at(-5));
    expect(isAnchored(newest, at(10))).toBe(false);
    expect(isAnchored(reports, at(10))).toBe(true);
  });
});
