/**
 * Patients who come home from hospital (mid.control.3): isolated and monitored for some days, and rechecked
 * in weeks 2 and 4. Who is positive again is told apart by symptoms: with them they are treated as a
 * confirmed case, without them as one that shows none. It is the same illness, so that no community counts it
 * as a new case: our reading of the national protocol of the time.
 */
import type { EvidenceKind } from '#graph/core/input/evidence.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import { addDays, type Day } from '#verify/calendar.ts';
import type { FactKind } from '#verify/colour-rules.ts';

export type DischargeStatus = 'FOLLOWED_UP' | 'COMPLETED' | 'RE_POSITIVE' | 'WITHDRAWN';
export type DischargeEvent = 'DISCHARGE' | 'RECHECK' | 'COMPLETE' | 'TURN_POSITIVE' | 'WITHDRAW';

const BY = ['PROFESSIONAL'] as const;

export const dischargeLifecycle = {
  noun: 'discharge',
  initial: 'FOLLOWED_UP',
  transitions: {
    DISCHARGE: { from: [], to: 'FOLLOWED_UP', by: BY },
    RECHECK: { from: ['FOLLOWED_UP'], to: 'SAME', by: BY },
    COMPLETE: { from: ['FOLLOWED_UP'], to: 'COMPLETED', by: BY },
    // Over with it: a later discharge from hospital begins another follow-up.
    TURN_POSITIVE: { from: ['FOLLOWED_UP'], to: 'RE_POSITIVE', by: BY },
    // It was recorded wrongly.
    WITHDRAW: { from: ['FOLLOWED_UP'], to: 'WITHDRAWN', by: BY },
  },
} as const satisfies Lifecycle<DischargeStatus, DischargeEvent, Role>;

export type RecheckResult = 'NEGATIVE' | 'POSITIVE_WITHOUT_SYMPTOMS' | 'POSITIVE_WITH_SYMPTOMS';

export const EVIDENCE_OF_DISCHARGE = ['CLINICAL_FINDING', 'LABORATORY_REPORT'] as const satisfies EvidenceKind[];
export const EVIDENCE_OF_RECHECK = ['LABORATORY_REPORT'] as const satisfies EvidenceKind[];

/** What a positive recheck says of the person; null for a negative one. */
export const FACT_OF_RECHECK = {
  NEGATIVE: null,
  POSITIVE_WITHOUT_SYMPTOMS: 'CASE_ASYMPTOMATIC',
  POSITIVE_WITH_SYMPTOMS: 'CASE_CONFIRMED',
} as const satisfies Record<RecheckResult, FactKind | null>;

export const RECHECK_ROUNDS = ['FIRST', 'SECOND'] as const;
export type RecheckRound = (typeof RECHECK_ROUNDS)[number];

/** The last day of each round. */
export type RecheckDays = Readonly<Record<RecheckRound, Day>>;

/** The last days of the two rounds, by the values of the day of the discharge. */
export const recheckDays = (dischargedOn: Day, { recheckFirstDay, recheckSecondDay }: PlanValues): RecheckDays => ({
  FIRST: addDays(dischargedOn, recheckFirstDay),
  SECOND: addDays(dischargedOn, recheckSecondDay),
});

const WEEK_BEFORE = -6;

/**
 * The round that a recheck of a day counts for: the latest whose week has begun. One before week 2 is kept
 * and counts for none; one after a round that nobody made counts for the later round, and does not make up
 * for the first.
 */
export const roundOn = (on: Day, days: RecheckDays): RecheckRound | null =>
  RECHECK_ROUNDS.findLast((round) => on >= addDays(days[round], WEEK_BEFORE)) ?? null;

/** The last day that is known of a discharge: that of its last recheck, where there was one. */
export const followedThrough = ({
  dischargedOn,
  history,
}: {
  readonly dischargedOn: Day;
  readonly history: readonly { readonly recheck?: { readonly on: Day } }[];
}): Day => [dischargedOn, ...history.flatMap(({ recheck }) => (recheck ? [recheck.on] : []))].sort().at(-1)!;

/** What a recheck makes of a follow-up. */
export const eventOf = (
  result: RecheckResult,
  round: RecheckRound | null,
): Exclude<DischargeEvent, 'DISCHARGE' | 'WITHDRAW'> =>
  result !== 'NEGATIVE' ? 'TURN_POSITIVE' : round === 'SECOND' ? 'COMPLETE' : 'RECHECK';

/**
 * Whether somebody is still looked after: until the recheck of week 4, and no longer where nobody records it.
 */
export const isFollowedUp = (
  { status, rechecksBy }: { readonly status: DischargeStatus; readonly rechecksBy: RecheckDays },
  today: Day,
): boolean => status === 'FOLLOWED_UP' && today <= rechecksBy.SECOND;
