/**
 * The brake: how many arrivals that isolate somebody may bind in an hour and on a day by one account, and by
 * one issuer of evidence. What is more waits for a professional, however right it may be: nobody isolates a
 * town by mistake. A document about many that is registered stands for as many as it states.
 */
import type { Evidence } from '#graph/core/input/evidence.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';

/** What turns a code non-green, and is counted. */
export const BRAKED_KINDS = ['ARRIVAL'] as const;
export type BrakedKind = (typeof BRAKED_KINDS)[number];

/** How many facts came from a source so far. */
export interface Taken {
  readonly hour: number;
  readonly day: number;
}

export type Bound = Pick<PlanValues, 'factsAnHour' | 'factsADay'>;

/** Whether one more is within the bound of its source. */
export const hasRoom = ({ hour, day }: Taken, { factsAnHour, factsADay }: Bound): boolean =>
  hour < factsAnHour && day < factsADay;

/** Whether the authority above looks at it: at as many of an account and a day as it may bind in an hour. */
export const isReviewed = ({ day }: Taken, { factsAnHour }: Bound): boolean => day < factsAnHour;

/** How long the authority above finds a fact in its list (days). Our reading. */
export const REVIEW_DAYS = 30;

/**
 * Where a fact comes from: whoever lets it bind, and who issued what it rests on. An issuer is a name that
 * anybody writes: it is counted in each county, so that nobody stops all the others by writing it.
 */
export const sourcesOf = (account: string, { issuer }: Pick<Evidence, 'issuer'>, county: string): readonly string[] => [
  `ACCOUNT ${account}`,
  ...(issuer === null ? [] : [`ISSUER ${county} ${issuer.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase()}`]),
];
