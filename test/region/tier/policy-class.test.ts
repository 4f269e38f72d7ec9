import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import { classify, COMMUNITY_CLASSES, type CommunityCase, isCounted } from '#graph/region/tier/policy-class.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const TODAY: Day = '2020-04-20';

let made = 0;
/** A case of known source, confirmed today, in no small area. */
function buildCase(overrides: Partial<CommunityCase> = {}): CommunityCase {
  made += 1;
  return { id: `case-${made}`, confirmedOn: TODAY, sourceKnown: true, ...overrides };
}

function buildOutbreak(site: string, size: number): CommunityCase[] {
  return Array.from({ length: size }, () => buildCase({ site }));
}

function classOf(cases: readonly CommunityCase[], asOf: Day = TODAY) {
  const { communityClass, reasons } = classify(cases, asOf);
  return [communityClass, ...reasons.map((reason) => reason.code)];
}

describe('the class of a community', () => {
  it('is NO_CASES without a case', () => {
    expect(classOf([])).toEqual(['NO_CASES', 'NO_CASE_IN_WINDOW']);
  });

  it('is CASES with one case and no secondary one, of known or unknown source', () => {
    expect(classOf([buildCase()])).toEqual(['CASES', 'SINGLE_CASE']);
    expect(classOf([buildCase({ sourceKnown: false, householdId: 'h1', site: 's1' })])).toEqual([
      'CASES',
      'SINGLE_CASE',
    ]);
  });

  it.each([
    ['household', { householdId: 'h1' }, { householdId: 'h1' }],
    ['site', { site: 'market' }, { site: 'market' }],
    ['stairwell', { building: '3', unit: '1' }, { building: '3', unit: '1' }],
  ])('is OUTBREAK with two cases in one %s', (_area, one, other) => {
    expect(classOf([buildCase(one), buildCase(other)])).toEqual(['OUTBREAK', 'CASES_IN_SMALL_AREA']);
  });

  it.each([
    ['two households', { householdId: 'h1' }, { householdId: 'h2' }],
    ['two sites', { site: 'market' }, { site: 'canteen' }],
    ['two stairwells of a building', { building: '3', unit: '1' }, { building: '3', unit: '2' }],
    ['units of one number in two buildings', { building: '3', unit: '1' }, { building: '4', unit: '1' }],
    ['a building without a unit', { building: '3' }, { building: '3' }],
    ['a unit without a building', { unit: '1' }, { unit: '1' }],
    ['a household and a site of one name', { householdId: 'x' }, { site: 'x' }],
    ['texts that only joined would be equal', { building: '3-1', unit: '2' }, { building: '3', unit: '1-2' }],
    ['empty texts', { householdId: '', site: '' }, { householdId: '', site: '' }],
  ])('is not OUTBREAK with two cases in %s', (_area, one, other) => {
    expect(classOf([buildCase(one), buildCase(other)])).toEqual(['CASES', 'UNNAMED_COMBINATION']);
  });

  it('counts a person once, however many cases of theirs count', () => {
    const first = buildCase({ householdId: 'h1', confirmedOn: addDays(TODAY, -10), sourceKnown: false });
    const again = buildCase({ householdId: 'h1', sameAs: first.id, sourceKnown: false });
    expect(classOf([first, again])).toEqual(['CASES', 'SINGLE_CASE']);
    expect(classOf([again])).toEqual(['CASES', 'SINGLE_CASE']);
    const elsewhere = buildCase({ householdId: 'h2', sameAs: first.id, sourceKnown: false });
    expect(classOf([first, elsewhere])).toEqual(['CASES', 'SINGLE_CASE']);
    expect(classOf([first, elsewhere, buildCase({ householdId: 'h2' })])).toEqual(['OUTBREAK', 'CASES_IN_SMALL_AREA']);
    expect(classOf([first, again, buildCase({ sourceKnown: false })])).toEqual(['TRANSMISSION', 'UNKNOWN_SOURCES']);
  });

  it('is CASES with a secondary case outside every small area, which the plan does not name', () => {
    const index = buildCase({ sourceKnown: false });
    expect(classOf([index, buildCase({ sourceKnown: false, secondaryTo: index.id })])).toEqual([
      'CASES',
      'UNNAMED_COMBINATION',
    ]);
  });

  it('is CASES with one sporadic case of unknown source beside those of known source', () => {
    expect(classOf([buildCase({ sourceKnown: false }), buildCase(), buildCase()])).toEqual([
      'CASES',
      'UNNAMED_COMBINATION',
    ]);
  });

  it('is TRANSMISSION with two sporadic cases of unknown source', () => {
    const cases = [buildCase({ sourceKnown: false }), buildCase({ sourceKnown: false, householdId: 'h9' })];
    expect(classOf(cases)).toEqual(['TRANSMISSION', 'UNKNOWN_SOURCES']);
  });

  it('is TRANSMISSION by sporadic cases even beside an outbreak: the strictest holds', () => {
    const sporadic = [buildCase({ sourceKnown: false }), buildCase({ sourceKnown: false })];
    expect(classOf([...buildOutbreak('market', 2), ...sporadic])).toEqual(['TRANSMISSION', 'UNKNOWN_SOURCES']);
  });

  it('is OUTBREAK where the cases of unknown source share a small area', () => {
    const cases = [
      buildCase({ sourceKnown: false, householdId: 'h1' }),
      buildCase({ sourceKnown: false, householdId: 'h1' }),
    ];
    expect(classOf(cases)).toEqual(['OUTBREAK', 'CASES_IN_SMALL_AREA']);
  });

  it('is TRANSMISSION with three outbreaks of five, and OUTBREAK with one fewer of either', () => {
    const two = [...buildOutbreak('a', 5), ...buildOutbreak('b', 5)];
    expect(classOf([...two, ...buildOutbreak('c', 5)])).toEqual(['TRANSMISSION', 'MANY_LARGE_OUTBREAKS']);
    expect(classOf([...two, ...buildOutbreak('c', 4)])).toEqual(['OUTBREAK', 'CASES_IN_SMALL_AREA']);
    expect(classOf(two)).toEqual(['OUTBREAK', 'CASES_IN_SMALL_AREA']);
  });

  it('counts cases linked through one another as one outbreak', () => {
    const bridge = buildCase({ site: 'a', householdId: 'h1' });
    const linked = [...buildOutbreak('a', 4), bridge, buildCase({ householdId: 'h1', building: '1', unit: '1' })];
    const merged = [...linked, ...Array.from({ length: 4 }, () => buildCase({ building: '1', unit: '1' }))];
    // Ten cases in one chain and two outbreaks beside it are three; the chain itself is never two.
    expect(classOf([...merged, ...buildOutbreak('b', 5)])).toEqual(['OUTBREAK', 'CASES_IN_SMALL_AREA']);
    expect(classOf([...merged, ...buildOutbreak('b', 5), ...buildOutbreak('c', 5)])).toEqual([
      'TRANSMISSION',
      'MANY_LARGE_OUTBREAKS',
    ]);
  });

  it('takes its numbers from the policy values', () => {
    const values = { ...valuesOn(TODAY), outbreakCases: 3, sporadicCases: 3 };
    expect(classify(buildOutbreak('a', 2), TODAY, values).communityClass).toBe('CASES');
    expect(
      classify([buildCase({ sourceKnown: false }), buildCase({ sourceKnown: false })], TODAY, values),
    ).toMatchObject({
      communityClass: 'CASES',
    });
  });
});

describe('a case', () => {
  it.each([
    [{}, true],
    [{ unvouched: false, status: 'DISCHARGED' }, true],
    [{ unvouched: true }, false],
    [{ status: 'RULED_OUT' }, false],
    [{ kind: 'SUSPECTED' }, false],
    [{ kind: 'ASYMPTOMATIC', unvouched: false }, false],
  ])('that is confirmed and reported, but for %j, counts: %s', (given, counts) => {
    expect(isCounted({ kind: 'CONFIRMED', status: 'REPORTED', ...given })).toBe(counts);
  });
});

describe('the window of a community', () => {
  it('counts a case of day D through D+14 and not on D+15', () => {
    const cases = [buildCase({ confirmedOn: '2020-04-01' })];
    expect(classOf(cases, '2020-04-01')[0]).toBe('CASES');
    expect(classOf(cases, '2020-04-15')[0]).toBe('CASES');
    expect(classOf(cases, '2020-04-16')[0]).toBe('NO_CASES');
  });

  it('ignores a case confirmed after the day', () => {
    expect(classOf([buildCase({ confirmedOn: '2020-04-21' })])[0]).toBe('NO_CASES');
  });

  it('goes by the day of confirmation, not of onset', () => {
    expect(classOf([buildCase({ onsetOn: '2020-03-01' })])[0]).toBe('CASES');
    expect(classOf([buildCase({ confirmedOn: '2020-04-01', onsetOn: '2020-04-19' })])[0]).toBe('NO_CASES');
  });

  it('ends an outbreak when its second case leaves the window', () => {
    const cases = [
      buildCase({ confirmedOn: '2020-04-01', householdId: 'h1' }),
      buildCase({ confirmedOn: '2020-04-03', householdId: 'h1' }),
    ];
    expect(classOf(cases, '2020-04-15')[0]).toBe('OUTBREAK');
    expect(classOf(cases, '2020-04-16')).toEqual(['CASES', 'SINGLE_CASE']);
    expect(classOf(cases, '2020-04-18')[0]).toBe('NO_CASES');
  });
});

describe('every classification', () => {
  const anyCase: fc.Arbitrary<CommunityCase> = fc.record(
    {
      id: fc.integer({ min: 0, max: 30 }).map(String),
      confirmedOn: fc.integer({ min: -20, max: 3 }).map((count) => addDays(TODAY, count)),
      householdId: fc.constantFrom('h1', 'h2', 'h3'),
      building: fc.constantFrom('1', '2'),
      unit: fc.constantFrom('1', '2'),
      site: fc.constantFrom('a', 'b', 'c'),
      sourceKnown: fc.boolean(),
      secondaryTo: fc.constantFrom('1', '2'),
    },
    { requiredKeys: ['id', 'confirmedOn', 'sourceKnown'] },
  );
  const anyCases = fc.uniqueArray(anyCase, { selector: (each) => each.id, maxLength: 25 });

  it('is the same in whatever order the cases come, and when they come twice', () => {
    fc.assert(
      fc.property(
        anyCases.chain((cases) =>
          fc.tuple(fc.constant(cases), fc.shuffledSubarray([...cases, ...cases], { minLength: cases.length * 2 })),
        ),
        ([cases, replay]) => {
          expect(classify(replay, TODAY)).toEqual(classify(cases, TODAY));
        },
      ),
    );
  });

  it('is NO_CASES exactly when no case lies in the window', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const inWindow = cases.filter((each) => each.confirmedOn <= TODAY && each.confirmedOn >= addDays(TODAY, -14));
        expect(classify(cases, TODAY).communityClass === 'NO_CASES').toBe(inWindow.length === 0);
      }),
    );
  });

  it('never lasts: 15 days after the last case every community is NO_CASES', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        expect(classify(cases, addDays(TODAY, 18)).communityClass).toBe('NO_CASES');
      }),
    );
  });

  it('explains itself in both languages, cites a clause and names no place', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { communityClass, reasons } = classify(cases, TODAY);
        expect(COMMUNITY_CLASSES).toContain(communityClass);
        expect(reasons.length).toBeGreaterThan(0);
        for (const { text, clause } of reasons) {
          expect(clause).toBe('gen.2');
          expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
          expect(text.en).toMatch(/^[A-Z].*\.$/);
          expect(`${text.zh}${text.en}`).not.toMatch(/h1|h2|h3/);
        }
      }),
    );
  });
});
