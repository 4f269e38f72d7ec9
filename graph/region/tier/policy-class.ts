/**
 * The class of a community by its own cases (社区疫情划分), assessed from them and never typed in (promise 1).
 *
 * Community control plan, 25 Jan 2020, read from the strictest down, the first that fits holds:
 *
 * | class        | rule                                                                           |
 * |--------------|--------------------------------------------------------------------------------|
 * | TRANSMISSION | 2 or more sporadic cases of unknown source, or many large outbreaks that go on |
 * | OUTBREAK     | 2 or more cases in a small area (household, site, stairwell)                   |
 * | CASES        | one case and no secondary one; and whatever the plan does not name             |
 * | NO_CASES     | none                                                                           |
 *
 * Our reading, where the plan is silent:
 * - A case confirmed on day D counts through D+14 (a policy value), as it does for the county; later cases
 *   are ignored.
 * - Sporadic is who shares no small area with another case that counts. A case that is secondary to another
 *   has a known source, whatever else is stated.
 * - Cases linked through small areas, directly or through one another, are one outbreak; "many" and "large"
 *   are policy values.
 * - Many large outbreaks within one window are sustained spread.
 * - A secondary case outside every small area is a combination not named: CASES.
 * - A person counts once, however many cases of theirs count, and for every small area of theirs.
 * - A case that names nobody counts once another professional, of the county or above, vouches for it.
 */
import { valuesOn } from '#graph/core/plan/published.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Reason, Text } from '#graph/core/ruling.ts';
import { daysBetween, type Day } from '#verify/calendar.ts';

/** The classes of a community, from the loosest to the strictest. */
export const COMMUNITY_CLASSES = ['NO_CASES', 'CASES', 'OUTBREAK', 'TRANSMISSION'] as const;
export type CommunityClass = (typeof COMMUNITY_CLASSES)[number];

/** A confirmed case of one community, by what the class rests on and nothing more. */
export interface CommunityCase {
  readonly id: string;
  readonly confirmedOn: Day;
  /** First day of symptoms. Stated for the record: the class goes by the day of confirmation. */
  readonly onsetOn?: Day;
  readonly householdId?: string;
  /** A stairwell is a building and a unit; one without the other is none. */
  readonly building?: string;
  readonly unit?: string;
  /** A place of the community shared by more than a household: a shop, a workplace, a home for the aged. */
  readonly site?: string;
  /** Whether professionals found where the person was infected. */
  readonly sourceKnown: boolean;
  /** The id of the case that infected this one. */
  readonly secondaryTo?: string;
  /** The id of the first case of the same person, where this is a later one. */
  readonly sameAs?: string;
}

/** What decides on whether a case counts, wherever its day lies. */
export interface Countable {
  readonly kind: string;
  readonly status: string;
  /** Of one that names nobody, while nobody has vouched for it. */
  readonly unvouched?: boolean | undefined;
}

/** Whether a case counts towards the class of its community. */
export const isCounted = ({ kind, status, unvouched = false }: Countable): boolean =>
  kind === 'CONFIRMED' && status !== 'RULED_OUT' && !unvouched;

export type CommunityReasonCode =
  | 'NO_CASE_IN_WINDOW'
  | 'SINGLE_CASE'
  | 'UNNAMED_COMBINATION'
  | 'CASES_IN_SMALL_AREA'
  | 'UNKNOWN_SOURCES'
  | 'MANY_LARGE_OUTBREAKS';

export interface Classification {
  readonly communityClass: CommunityClass;
  readonly reasons: readonly Reason<CommunityReasonCode>[];
}

/** The class of a community on a day. Cases may come in any order; a case given twice counts once. */
export function classify(
  cases: readonly CommunityCase[],
  asOf: Day,
  values: PlanValues = valuesOn(asOf),
): Classification {
  const counting = casesInWindow(cases, asOf, values);
  const groups = linkedGroups(counting);
  const outbreaks = groups.filter((group) => peopleOf(group) >= values.outbreakCases);
  const large = outbreaks.filter((group) => peopleOf(group) >= values.largeOutbreakCases);
  const unknown = groups.filter((group) => peopleOf(group) === 1 && group.every(isOfUnknownSource));

  const transmission: CommunityReasonCode[] = [];
  if (unknown.length >= values.sporadicCases) transmission.push('UNKNOWN_SOURCES');
  if (large.length >= values.manyOutbreaks) transmission.push('MANY_LARGE_OUTBREAKS');

  if (transmission.length > 0) return classification('TRANSMISSION', transmission, values);
  if (outbreaks.length > 0) return classification('OUTBREAK', ['CASES_IN_SMALL_AREA'], values);
  if (peopleOf(counting) > 1) return classification('CASES', ['UNNAMED_COMBINATION'], values);
  if (counting.length > 0) return classification('CASES', ['SINGLE_CASE'], values);
  return classification('NO_CASES', ['NO_CASE_IN_WINDOW'], values);
}

function casesInWindow(cases: readonly CommunityCase[], asOf: Day, values: PlanValues): CommunityCase[] {
  const byId = new Map<string, CommunityCase>();
  for (const each of cases) {
    const age = daysBetween(each.confirmedOn, asOf);
    if (age >= 0 && age <= values.communityWindowDays) byId.set(each.id, each);
  }
  return [...byId.values()];
}

function isOfUnknownSource(each: CommunityCase): boolean {
  return !each.sourceKnown && each.secondaryTo === undefined;
}

/** Whose a case is, without saying who: the id of their first one. */
const whose = ({ id, sameAs }: CommunityCase): string => sameAs ?? id;

const peopleOf = (cases: readonly CommunityCase[]): number => new Set(cases.map(whose)).size;

/**
 * The small areas that a case lies in, as keys that no other kind of area can equal; its person is one of
 * them, so that their cases are one group.
 */
function smallAreasOf(each: CommunityCase): string[] {
  const { householdId, site, building, unit } = each;
  const areas = [JSON.stringify(['person', whose(each)])];
  if (householdId) areas.push(JSON.stringify(['household', householdId]));
  if (site) areas.push(JSON.stringify(['site', site]));
  if (building && unit) areas.push(JSON.stringify(['stairwell', building, unit]));
  return areas;
}

/**
 * Cases in groups that small areas link, directly or through other cases; who shares none is a group of one.
 */
function linkedGroups(cases: readonly CommunityCase[]): CommunityCase[][] {
  const byArea = new Map<string, CommunityCase[]>();
  for (const each of cases) {
    for (const area of smallAreasOf(each)) {
      const inArea = byArea.get(area);
      if (inArea) inArea.push(each);
      else byArea.set(area, [each]);
    }
  }
  const placed = new Set<CommunityCase>();
  const groups: CommunityCase[][] = [];
  for (const first of cases) {
    if (placed.has(first)) continue;
    // A set visits what is added while it is walked: each member brings the areas that link the next.
    const group = new Set([first]);
    for (const member of group) {
      for (const area of smallAreasOf(member)) {
        for (const neighbour of byArea.get(area) ?? []) group.add(neighbour);
        // Everybody in it is in the group now; walking a crowded area again for each of them would be
        // quadratic.
        byArea.delete(area);
      }
    }
    for (const member of group) placed.add(member);
    groups.push([...group]);
  }
  return groups;
}

/** Sentences give thresholds, not counts and not places: in one community these would point to a person. */
const TEXTS: Readonly<Record<CommunityReasonCode, (values: PlanValues) => Text>> = {
  NO_CASE_IN_WINDOW: ({ communityWindowDays }) => ({
    zh: `社区${communityWindowDays}天内未发现确诊病例。`,
    en: `No confirmed case in the community within ${communityWindowDays} days.`,
  }),
  SINGLE_CASE: ({ communityWindowDays }) => ({
    zh: `社区${communityWindowDays}天内出现1例确诊病例，未发现续发病例。`,
    en: `One confirmed case in the community within ${communityWindowDays} days, and no secondary one.`,
  }),
  UNNAMED_COMBINATION: ({ communityWindowDays }) => ({
    zh: `社区${communityWindowDays}天内出现确诊病例，未达到暴发或传播疫情标准。`,
    en: `Cases in the community within ${communityWindowDays} days that make neither outbreak nor transmission.`,
  }),
  CASES_IN_SMALL_AREA: ({ communityWindowDays, outbreakCases }) => ({
    zh: `社区${communityWindowDays}天内，在同一家庭、场所或单元等小范围内出现${outbreakCases}例及以上确诊病例。`,
    en: `Within ${communityWindowDays} days, ${outbreakCases} or more cases in one household, site or stairwell.`,
  }),
  UNKNOWN_SOURCES: ({ communityWindowDays, sporadicCases }) => ({
    zh: `社区${communityWindowDays}天内出现${sporadicCases}例及以上感染来源不清楚的散发病例。`,
    en: `Within ${communityWindowDays} days, ${sporadicCases} or more sporadic cases of unknown source.`,
  }),
  MANY_LARGE_OUTBREAKS: ({ communityWindowDays, manyOutbreaks, largeOutbreakCases }) => ({
    zh: `社区${communityWindowDays}天内出现${manyOutbreaks}起及以上暴发疫情，每起病例${largeOutbreakCases}例及以上。`,
    en: `${manyOutbreaks} or more outbreaks of ${largeOutbreakCases} cases or more in ${communityWindowDays} days.`,
  }),
};

function classification(
  communityClass: CommunityClass,
  codes: readonly CommunityReasonCode[],
  values: PlanValues,
): Classification {
  // gen.2: the class is the technical plan's own division, which the guidance takes over.
  return { communityClass, reasons: codes.map((code) => ({ code, text: TEXTS[code](values), clause: 'gen.2' })) };
}
