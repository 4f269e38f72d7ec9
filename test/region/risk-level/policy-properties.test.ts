import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import type { PlanValues, ValuesOn } from '#graph/core/plan/values.ts';
import {
  assessDays,
  assessLevel,
  type DayReport,
  type Evidence,
  isAnchored,
  RISK_LEVELS,
  type RiskLevel,
} from '#graph/region/risk-level/policy.ts';
import { addDays, daysBetween, type Day } from '#verify/calendar.ts';
import { at, buildReports, codesOf, D, levelOn, without } from './reports.ts';

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

/** Clusters reported by themselves, some of them too small to be one. */
const anyClusters = fc.array(
  fc.record({ day: fc.integer({ min: -50, max: 33 }).map(at), linkedCases: fc.integer({ min: 1, max: 8 }) }),
  { maxLength: 6 },
);
const anyEvidence: fc.Arbitrary<readonly Evidence[]> = fc
  .tuple(fc.oneof(anyReports, soundReports), anyClusters)
  .map(([reports, clusters]) => [...reports, ...clusters]);

const anyDay = fc.integer({ min: -32, max: 36 }).map(at);
const rank = (level: RiskLevel) => RISK_LEVELS.indexOf(level);

/** Policy values that change up to three times while the reports run. */
const anyValues: fc.Arbitrary<ValuesOn> = fc
  .array(
    fc.record({
      from: fc.integer({ min: -50, max: 36 }).map(at),
      windowDays: fc.integer({ min: 1, max: 21 }),
      clusterSize: fc.integer({ min: 1, max: 6 }),
      smallCumulative: fc.integer({ min: 0, max: 80 }),
    }),
    { maxLength: 3 },
  )
  .map((changes) => {
    const steps = changes.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const valuesOf = (day: Day): PlanValues => ({ ...valuesOn(D), ...steps.findLast(({ from }) => from <= day) });
    // Told when a test fails.
    return Object.assign(valuesOf, { [fc.toStringMethod]: () => JSON.stringify(steps) });
  });

/** What the window of a day holds, read whole. */
function windowOf(evidence: readonly Evidence[], day: Day, values: ValuesOn) {
  const { windowDays, smallCumulative } = values(day);
  const seen = evidence.filter((one) => one.day <= day);
  const isIn = (one: Evidence) => daysBetween(one.day, day) <= windowDays;
  const reports = seen.filter((one): one is DayReport => 'newConfirmed' in one);
  const latest = reports.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  const cumulative = latest?.cumulativeConfirmed ?? 0;
  const isCluster = (one: Evidence) =>
    'linkedCases' in one ? one.linkedCases >= values(one.day).clusterSize : one.clusters > 0;
  return {
    complete: new Set(reports.filter((one) => isIn(one) && one.day < day).map((one) => one.day)).size === windowDays,
    newCase: reports.some((one) => isIn(one) && one.newConfirmed > 0),
    cluster: seen.some((one) => isIn(one) && isCluster(one)),
    large: cumulative > smallCumulative,
    anyCase: cumulative > 0,
  };
}

/** The days from the first evidence to `asOf`. */
function daysUpTo(evidence: readonly Evidence[], asOf: Day): Day[] {
  const first = evidence.reduce<Day>((earliest, { day }) => (day < earliest ? day : earliest), asOf);
  return Array.from({ length: daysBetween(first, asOf) + 1 }, (_, i) => addDays(first, i));
}

/** The semantics once more, day by day over whole windows, with no thought of speed. */
function slowLevel(evidence: readonly Evidence[], asOf: Day, values: ValuesOn): RiskLevel {
  let level: RiskLevel = 'LOW';
  let provenOnce = false;
  for (const day of daysUpTo(evidence, asOf)) {
    const { complete, newCase, cluster, large, anyCase } = windowOf(evidence, day, values);
    provenOnce ||= complete;
    let today: RiskLevel = 'LOW';
    if (newCase) today = large && cluster ? 'HIGH' : 'MEDIUM';
    if (!provenOnce && anyCase && today === 'LOW') today = 'MEDIUM';
    if (complete || rank(today) > rank(level)) level = today;
  }
  return level;
}

describe('every assessment', () => {
  it('is what the rules give when each window is read whole', () => {
    fc.assert(
      fc.property(anyEvidence, anyDay, anyValues, (evidence, asOf, values) => {
        expect(levelOn(evidence, asOf, values)).toBe(slowLevel(evidence, asOf, values));
      }),
      { numRuns: 400 },
    );
  });

  it('is HIGH only by a window with new cases, many in all and a cluster, since when no complete evidence spoke milder', () => {
    fc.assert(
      fc.property(anyEvidence, anyDay, anyValues, (evidence, asOf, values) => {
        fc.pre(levelOn(evidence, asOf, values) === 'HIGH');
        const windows = daysUpTo(evidence, asOf).map((day) => windowOf(evidence, day, values));
        const supports = ({ newCase, large, cluster }: (typeof windows)[number]) => newCase && large && cluster;
        const last = windows.findLastIndex(supports);
        expect(last).toBeGreaterThanOrEqual(0);
        expect(windows.slice(last + 1).every(({ complete }) => !complete)).toBe(true);
      }),
    );
  });

  it('is LOW only after complete quiet evidence, or where no case is known', () => {
    fc.assert(
      fc.property(anyEvidence, anyDay, anyValues, (evidence, asOf, values) => {
        fc.pre(levelOn(evidence, asOf, values) === 'LOW');
        const windows = daysUpTo(evidence, asOf).map((day) => windowOf(evidence, day, values));
        const quiet = windows.findLastIndex(({ complete, newCase }) => complete && !newCase);
        const since = windows.slice(quiet + 1);
        expect(since.every(({ newCase }) => !newCase)).toBe(true);
        if (quiet < 0) expect(since.every(({ anyCase }) => !anyCase)).toBe(true);
      }),
    );
  });

  it('of each day of a period is what that day alone gives', () => {
    fc.assert(
      fc.property(anyEvidence, anyDay, fc.nat({ max: 40 }), anyValues, (evidence, last, back, values) => {
        const first = addDays(last, -back);
        const days = Array.from({ length: back + 1 }, (_, i) => addDays(first, i));
        const alone = days.map((day) => assessLevel(evidence, day, values));
        expect(assessDays(evidence, first, last, values)).toEqual(alone);
      }),
    );
  });

  it('is the same when the history is replayed in batches of any size, in any order', () => {
    const history = anyEvidence.chain((evidence) =>
      fc.tuple(
        fc.constant(evidence),
        fc.shuffledSubarray([...evidence], { minLength: evidence.length }),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
      ),
    );
    fc.assert(
      fc.property(history, anyDay, anyValues, ([evidence, replay, sizes], asOf, values) => {
        let known: readonly Evidence[] = [];
        for (let start = 0, batch = 0; start < replay.length; batch += 1) {
          const size = sizes[batch % sizes.length]!;
          known = [...replay.slice(start, start + size), ...known];
          // What is known by then is assessed, and leaves no trace.
          assessLevel(known, asOf, values);
          start += size;
        }
        const first = addDays(asOf, -30);
        expect(assessDays(known, first, asOf, values)).toEqual(assessDays(evidence, first, asOf, values));
      }),
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
      fc.property(soundReports, anyDay, anyValues, (reports, asOf, values) => {
        const { riskLevel, since } = assessLevel(reports, asOf, values);
        if (since === undefined) return;
        for (let day = since; day <= asOf; day = addDays(day, 1)) expect(levelOn(reports, day, values)).toBe(riskLevel);
        expect(levelOn(reports, addDays(since, -1), values)).not.toBe(riskLevel);
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
  function anchoredParts(evidence: readonly Evidence[], cut: Day, asOf: Day, values: ValuesOn) {
    const newest = evidence.filter((one) => one.day >= cut);
    fc.pre(newest.length < evidence.length && isAnchored(newest, asOf, values));
    return newest;
  }

  it('give the same level, basis and reasons as with all older reports, and never another day since', () => {
    fc.assert(
      fc.property(soundReports, anyClusters, anyDay, anyDay, anyValues, (reports, clusters, cut, asOf, values) => {
        const evidence = [...reports, ...clusters];
        const { since, ...alone } = assessLevel(anchoredParts(evidence, cut, asOf, values), asOf, values);
        const { since: sinceByAll, ...byAll } = assessLevel(evidence, asOf, values);
        expect(alone).toEqual(byAll);
        if (since !== undefined) expect(since).toBe(sinceByAll);
      }),
      { numRuns: 300 },
    );
  });

  it('give the same level, basis and reasons even where the reports contradict one another', () => {
    const dense = anyReports.filter((reports) => reports.length > 45);
    fc.assert(
      fc.property(dense, anyDay, anyDay, anyValues, (reports, cut, asOf, values) => {
        const { since: _, ...alone } = assessLevel(anchoredParts(reports, cut, asOf, values), asOf, values);
        const { since: __, ...byAll } = assessLevel(reports, asOf, values);
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
