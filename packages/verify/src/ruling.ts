/** How a decision explains itself: verdict, reasons in both languages, clauses, rule and plan version. */

/** What was decided. `UNKNOWN` says that the facts do not suffice; it is never a refusal by itself. */
export type Verdict = 'ALLOWED' | 'ALLOWED_WITH_CONDITIONS' | 'REFUSED' | 'UNKNOWN';

/** The languages in which every ruling explains itself. */
export type Lang = 'zh' | 'en';

/** One sentence in every language. It names no person and no address. */
export type Text = Readonly<Record<Lang, string>>;

/** One ground of a decision: a code of a closed set, its sentence, and the clause it rests on. */
export interface Reason<Code extends string = string, Clause extends string = string> {
  readonly code: Code;
  readonly text: Text;
  /** `null` where the ground is a fact or a format, not a clause. */
  readonly clause: Clause | null;
}

/** A decision on an action of one noun, with all that it rests on. */
export interface Ruling<
  Action extends string,
  Code extends string = string,
  Condition extends string = Code,
  Clause extends string = string,
> {
  readonly verdict: Verdict;
  readonly action: Action;
  readonly reasons: readonly Reason<Code, Clause>[];
  readonly conditions: readonly Reason<Condition, Clause>[];
  readonly ruleVersion: string;
  readonly planVersion: string;
  /**
   * The county's own policy values that it was judged by, such as `420106@2020-05-01`; absent where the
   * national ones hold.
   */
  readonly localPolicy?: string | null;
  /** The effective tier that was judged by; `null` where no tier applies. */
  readonly tier: 'LOW' | 'MEDIUM' | 'HIGH' | null;
}
