/**
 * What a colour is and what it means, by region and version: tables first, then the functions that read them.
 * The same facts give different colours in different regions, hence regions exchange facts and the
 * destination decides.
 */
import { addDays, type Day } from './calendar.ts';

export type Colour = 'GREEN' | 'YELLOW' | 'RED';

export type FactKind =
  'CASE_CONFIRMED' | 'CASE_SUSPECTED' | 'CASE_ASYMPTOMATIC' | 'CONTACT' | 'ARRIVAL_ABROAD' | 'ARRIVAL_HIGH_RISK_AREA';

export type IsolationPlace = 'CENTRAL' | 'HOME';

/** `on` is a calendar day in China: of the finding, the last unprotected contact, or the arrival. */
export interface Fact {
  readonly kind: FactKind;
  readonly on: Day;
  /**
   * The day on which the isolation that follows from it is over, where an order says so. It never leaves its
   * own region: a code carries kind and day alone.
   */
  readonly until?: Day | undefined;
  /** Where that isolation takes place. */
  readonly place?: IsolationPlace | undefined;
}

/**
 * `days`: a fact of day D holds from D through D + days, both included; null: it holds until it is closed.
 */
export interface ColourRow {
  readonly colour: Colour;
  readonly days: number | null;
}

export type ConditionCode = 'TEMPERATURE' | 'REGISTRATION';

/** What a region does with a code of some colour at its gates. */
export type Acceptance =
  | { readonly action: 'ACCEPT'; readonly conditions: readonly [] }
  | { readonly action: 'ACCEPT_WITH_CONDITIONS'; readonly conditions: readonly [ConditionCode, ...ConditionCode[]] }
  | { readonly action: 'REFUSE'; readonly conditions: readonly [] };

export interface ColourRules {
  /** GB/T 2260 code without trailing zeros, e.g. "4201". */
  readonly region: string;
  readonly version: string;
  /** First day in force; a version holds until the region's next one. */
  readonly from: Day;
  readonly facts: Readonly<Record<FactKind, ColourRow>>;
  readonly accepts: Readonly<Record<Colour, Acceptance>>;
}

const BY_COLOUR = {
  GREEN: { action: 'ACCEPT', conditions: [] },
  YELLOW: { action: 'ACCEPT_WITH_CONDITIONS', conditions: ['TEMPERATURE', 'REGISTRATION'] },
  RED: { action: 'REFUSE', conditions: [] },
} as const satisfies Record<Colour, Acceptance>;

/**
 * Sources. Hubei, 3 March 2020: a contact is yellow. 14 days for contacts and arrivals: the national values
 * of April 2020. All else (the other rows of Hubei, the colours of Zhejiang) was invented for demonstration
 * and gives way to a region's own rules when it joins.
 */
export const COLOUR_RULES = [
  {
    region: '4201',
    version: 'hubei-2020-03-03',
    from: '2020-03-03',
    facts: {
      CASE_CONFIRMED: { colour: 'RED', days: null },
      CASE_SUSPECTED: { colour: 'RED', days: null },
      CASE_ASYMPTOMATIC: { colour: 'RED', days: null },
      CONTACT: { colour: 'YELLOW', days: 14 },
      ARRIVAL_ABROAD: { colour: 'YELLOW', days: 14 },
      ARRIVAL_HIGH_RISK_AREA: { colour: 'YELLOW', days: 14 },
    },
    accepts: BY_COLOUR,
  },
  {
    region: '3301',
    version: 'zhejiang-2020-02-17',
    from: '2020-02-17',
    facts: {
      CASE_CONFIRMED: { colour: 'RED', days: null },
      CASE_SUSPECTED: { colour: 'RED', days: null },
      CASE_ASYMPTOMATIC: { colour: 'RED', days: null },
      CONTACT: { colour: 'RED', days: 14 },
      ARRIVAL_ABROAD: { colour: 'RED', days: 14 },
      ARRIVAL_HIGH_RISK_AREA: { colour: 'YELLOW', days: 14 },
    },
    accepts: BY_COLOUR,
  },
] as const satisfies readonly ColourRules[];

const SEVERITY: Readonly<Record<Colour, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };

/** Is colour `a` stricter than colour `b`? */
export function isStricter(a: Colour, b: Colour): boolean {
  return SEVERITY[a] > SEVERITY[b];
}

/** The rules of `region` in force on `day`, null when the table has none. */
export function rulesInForce(table: readonly ColourRules[], region: string, day: Day): ColourRules | null {
  const begun = table.filter((rules) => rules.region === region && rules.from <= day);
  return begun.reduce<ColourRules | null>(
    (latest, rules) => (latest && latest.from >= rules.from ? latest : rules),
    null,
  );
}

/** The rules of `region` in the named version, null when the table lacks it. */
export function rulesOfVersion(table: readonly ColourRules[], region: string, version: string): ColourRules | null {
  return table.find((rules) => rules.region === region && rules.version === version) ?? null;
}

/**
 * The last day on which `fact` holds: that before its isolation is over, else by `rules`; null: it holds
 * until it is closed.
 */
export function lastDay(fact: Fact, rules: ColourRules): Day | null {
  if (fact.until !== undefined) return addDays(fact.until, -1);
  const { days } = rules.facts[fact.kind];
  return days === null ? null : addDays(fact.on, days);
}

/**
 * Does `fact` still hold on `today`? There is no lower bound: a fact exists only once it has been
 * established, so a day ahead of ours is a difference of clocks, and leaving it out would turn a code green.
 */
export function isInForce(fact: Fact, rules: ColourRules, today: Day): boolean {
  const last = lastDay(fact, rules);
  return last === null || today <= last;
}

export interface Standing {
  readonly colour: Colour;
  /** The facts in force, as given; what has lapsed is not in it. */
  readonly basis: readonly Fact[];
  readonly ruleVersion: string;
}

/**
 * The colour that `facts` give on `today` under `rules`: the strictest of the rows in force,
 * GREEN when there is none. Closed facts (a case cured or ruled out) are left out by the caller.
 */
export function deriveColour(facts: readonly Fact[], rules: ColourRules, today: Day): Standing {
  const basis = facts.filter((fact) => isInForce(fact, rules, today));
  const colour = basis
    .map((fact): Colour => rules.facts[fact.kind].colour)
    .reduce<Colour>((worst, next) => (isStricter(next, worst) ? next : worst), 'GREEN');
  return { colour, basis, ruleVersion: rules.version };
}

/**
 * What the destination decides on the facts of another region's code: its own colour for them, and what it
 * means there.
 */
export function ruleOnBasis(
  basis: readonly Fact[],
  destination: ColourRules,
  today: Day,
): Standing & { readonly acceptance: Acceptance } {
  const standing = deriveColour(basis, destination, today);
  return { ...standing, acceptance: destination.accepts[standing.colour] };
}

const CASES: readonly FactKind[] = ['CASE_CONFIRMED', 'CASE_SUSPECTED', 'CASE_ASYMPTOMATIC'];

/**
 * The fewest facts that say as much as `basis`, at most four: the latest of each kind (an earlier one never
 * outlasts it), and of the kinds of case the firmest finding (it supersedes the others). A code carries these
 * and no more.
 */
export function essentialFacts(basis: readonly Fact[]): readonly Fact[] {
  const latest = new Map<FactKind, Fact>();
  for (const fact of basis) {
    const known = latest.get(fact.kind);
    if (!known || known.on < fact.on) latest.set(fact.kind, fact);
  }
  const firmest = CASES.find((kind) => latest.has(kind));
  return [...latest.values()].filter((fact) => fact.kind === firmest || !CASES.includes(fact.kind));
}
