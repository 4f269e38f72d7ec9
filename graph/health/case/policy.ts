/**
 * Cases: what may happen to one, and how early it was found, reported, isolated and treated (四早). Suspected,
 * confirmed and without symptoms are kinds of one case, which may pass from one to another; whether it was
 * investigated is an instant, since that may come before or after the treatment.
 */
import { isTreatedFor } from '#graph/codes/fact/policy.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import type { EvidenceKind } from '#graph/core/input/evidence.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import { type Day, dayOf, startOf } from '#verify/calendar.ts';
import type { FactKind } from '#verify/colour-rules.ts';

export const CASE_KINDS = ['CONFIRMED', 'SUSPECTED', 'ASYMPTOMATIC'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_STATUSES = ['REPORTED', 'TREATED', 'DISCHARGED', 'RULED_OUT'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
export type CaseEvent =
  | 'REPORT'
  | 'INVESTIGATE'
  | 'OVERDUE'
  | 'CONFIRM'
  | 'SHOW_SYMPTOMS'
  | 'ADMIT'
  | 'DISCHARGE'
  | 'REOPEN'
  | 'READMIT'
  | 'VOUCH'
  | 'QUESTION'
  | 'RULE_OUT'
  | 'WITHDRAW'
  | 'BIND'
  | 'UNCONFIRM'
  | 'LAPSE';

const OPEN = ['REPORTED', 'TREATED'] as const;

/**
 * The life of a case. One that was ruled out is over for good, as if it had not been. A confirmed one may be
 * ruled out too: laboratories err. DISCHARGE follows from the discharge of the person, which begins their
 * follow-up.
 */
export const caseLifecycle = {
  noun: 'case',
  initial: 'REPORTED',
  transitions: {
    REPORT: { from: [], to: 'REPORTED', by: ['PROFESSIONAL'] },
    INVESTIGATE: { from: ['REPORTED', 'TREATED', 'DISCHARGED'], to: 'SAME', by: ['PROFESSIONAL'] },
    // Nobody has investigated in time: the county is told.
    OVERDUE: { from: ['REPORTED', 'TREATED', 'DISCHARGED'], to: 'SAME', by: ['SYSTEM'] },
    CONFIRM: { from: OPEN, to: 'SAME', by: ['PROFESSIONAL'] },
    SHOW_SYMPTOMS: { from: OPEN, to: 'SAME', by: ['PROFESSIONAL'] },
    ADMIT: { from: ['REPORTED'], to: 'TREATED', by: ['PROFESSIONAL'] },
    DISCHARGE: { from: OPEN, to: 'DISCHARGED', by: ['PROFESSIONAL', 'SYSTEM'] },
    // It names nobody, and counts from now on: see `mayVouch`.
    VOUCH: { from: ['REPORTED', 'TREATED', 'DISCHARGED'], to: 'SAME', by: ['PROFESSIONAL'] },
    // The first of two who hold that there is none: see `isSettledBy`.
    QUESTION: { from: OPEN, to: 'SAME', by: ['PROFESSIONAL'] },
    // The discharge that ended it is withdrawn: it is again as it was.
    REOPEN: { from: ['DISCHARGED'], to: 'REPORTED', by: ['PROFESSIONAL'], tells: ['REOPENED'], again: true },
    READMIT: { from: ['DISCHARGED'], to: 'TREATED', by: ['PROFESSIONAL'], tells: ['REOPENED'], again: true },
    RULE_OUT: { from: OPEN, to: 'RULED_OUT', by: ['PROFESSIONAL'] },
    // It was recorded wrongly: what is left of it is the same.
    WITHDRAW: { from: OPEN, to: 'RULED_OUT', by: ['PROFESSIONAL'] },
    // What came without its number is confirmed; or nobody does in time: then there is no confirmation, or no
    // case.
    BIND: { from: OPEN, to: 'SAME', by: ['PROFESSIONAL'] },
    UNCONFIRM: { from: OPEN, to: 'SAME', by: ['SYSTEM'] },
    LAPSE: { from: OPEN, to: 'RULED_OUT', by: ['SYSTEM'] },
  },
  keeps: [
    'kind',
    'confirmedOn',
    'onsetOn',
    'sourceKnown',
    'secondaryTo',
    'unvouched',
    'investigatedAt',
    'isolatedAt',
    'treatedAt',
  ],
} as const satisfies Lifecycle<CaseStatus, CaseEvent, Role>;

/** Whether somebody is still ill by it, or suspected to be. */
export const isOpenCase = (status: CaseStatus): boolean => status === 'REPORTED' || status === 'TREATED';

/** What decides on whether one person may end a case as none. */
export interface Questioned {
  readonly kind: CaseKind;
  readonly history: readonly { readonly event: CaseEvent; readonly account: string; readonly at: string }[];
}

/** Who holds that a case is none, first; null while nobody does. */
export const questionOf = ({ history }: Pick<Questioned, 'history'>) =>
  history.find(({ event }) => event === 'QUESTION') ?? null;

/**
 * Whether an account may end a case as none by itself. One that counts for the class of its community takes
 * two, of whom the second is of the county or above: nobody hides a case alone.
 */
export const isSettledBy = (found: Questioned, account: string, isOfCounty: boolean): boolean => {
  const question = questionOf(found);
  return found.kind !== 'CONFIRMED' || (question !== null && question.account !== account && isOfCounty);
};

/** The events by which an account says that a case is one. */
const FINDINGS: readonly CaseEvent[] = ['REPORT', 'CONFIRM', 'SHOW_SYMPTOMS'];

/**
 * Whether an account of the county or above may vouch for a confirmed case that names nobody: no class is
 * raised by whoever says alone that there is one.
 */
export const mayVouch = (
  { kind, unvouched = false, history }: Questioned & { readonly unvouched?: boolean | undefined },
  account: string,
): boolean =>
  kind === 'CONFIRMED' &&
  unvouched &&
  !history.some((step) => step.account === account && FINDINGS.includes(step.event));

/** The fact about the person that a case is. */
export const FACT_OF_CASE = {
  CONFIRMED: 'CASE_CONFIRMED',
  SUSPECTED: 'CASE_SUSPECTED',
  ASYMPTOMATIC: 'CASE_ASYMPTOMATIC',
} as const satisfies Record<CaseKind, FactKind>;

/**
 * The clause that the report of a case carries out: who is infected without symptoms is watched for and
 * reported by one of their own.
 */
export const CLAUSE_OF_CASE = {
  CONFIRMED: 'org.1',
  SUSPECTED: 'org.1',
  ASYMPTOMATIC: 'low.control.4',
} as const satisfies Record<CaseKind, ClauseId>;

/** What may show that somebody is a case of a kind; a clinician's finding may come before the laboratory. */
export const EVIDENCE_OF_CASE = {
  CONFIRMED: ['LABORATORY_REPORT', 'CLINICAL_FINDING'],
  SUSPECTED: ['CLINICAL_FINDING', 'LABORATORY_REPORT'],
  ASYMPTOMATIC: ['LABORATORY_REPORT'],
} as const satisfies Record<CaseKind, readonly EvidenceKind[]>;

export const EVIDENCE_OF_RULING_OUT = ['LABORATORY_REPORT', 'CLINICAL_FINDING'] as const satisfies EvidenceKind[];
export const EVIDENCE_OF_VOUCHING = [
  ...EVIDENCE_OF_CASE.CONFIRMED,
  'INVESTIGATION_REPORT',
] as const satisfies EvidenceKind[];
export const EVIDENCE_OF_INVESTIGATION = ['INVESTIGATION_REPORT'] as const satisfies EvidenceKind[];

/**
 * Whether a person who becomes a case of this kind leaves isolation: they are treated instead. A suspicion
 * leaves it as it is, so that whoever is ruled out goes on where they were. Our reading.
 */
export const endsIsolation = (kind: CaseKind): boolean => isTreatedFor(FACT_OF_CASE[kind]);

/** The event by which a case of a kind becomes a confirmed one; null for one that is. */
export const confirmingEvent = (kind: CaseKind): 'CONFIRM' | 'SHOW_SYMPTOMS' | null =>
  kind === 'SUSPECTED' ? 'CONFIRM' : kind === 'ASYMPTOMATIC' ? 'SHOW_SYMPTOMS' : null;

interface IllDays {
  readonly onsetOn?: Day | null | undefined;
  readonly foundAt: string | null;
  readonly confirmedOn: Day;
  readonly treatedAt: string | null;
}

const dayAt = (instant: string | null): Day[] => (instant === null ? [] : [dayOf(Date.parse(instant))]);

/** The first day on which somebody was known to be ill by a case: nobody is treated for it before. */
export const illFrom = ({ onsetOn, foundAt, confirmedOn }: IllDays): Day =>
  [confirmedOn, ...(onsetOn ? [onsetOn] : []), ...dayAt(foundAt)].sort()[0]!;

/** The last day on which somebody was known to be ill by a case: nobody is discharged before. */
export const illThrough = ({ onsetOn, confirmedOn, treatedAt }: IllDays): Day =>
  [confirmedOn, ...(onsetOn ? [onsetOn] : []), ...dayAt(treatedAt)].sort().at(-1)!;

const HOUR_MS = 3_600_000;

const after = (instant: string, hours: number): string => new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();

/** Until when a case that was reported at an instant is to be investigated. */
export const investigateBy = (reportedAt: string, { caseInvestigationHours }: PlanValues): string =>
  after(reportedAt, caseInvestigationHours);

/** When things happened to a case, as instants: null while unknown. */
export interface CaseInstants {
  /** A day: nobody knows the hour of first symptoms. */
  readonly onsetOn: Day | null;
  readonly foundAt: string | null;
  readonly reportedAt: string;
  readonly isolatedAt: string | null;
  readonly treatedAt: string | null;
}

/**
 * Whether it was reported later than the rules allow, by the values of the day on which it was found. Exactly
 * at the hour is in time; null while nobody said when it was found.
 */
export const isReportedLate = (
  { foundAt, reportedAt }: Pick<CaseInstants, 'foundAt' | 'reportedAt'>,
  { caseReportHours }: PlanValues,
): boolean | null => (foundAt === null ? null : reportedAt > after(foundAt, caseReportHours));

export interface Investigated {
  readonly investigateBy: string;
  readonly investigatedAt: string | null;
}

/**
 * Whether the investigation is late: made after its deadline, or not made by now. Exactly at the deadline is
 * in time.
 */
export const isInvestigationLate = ({ investigateBy: deadline, investigatedAt }: Investigated, now: string): boolean =>
  (investigatedAt ?? now) > deadline;

/** The four delays in hours; null while one of their ends is unknown. */
export interface CaseDelays {
  readonly finding: number | null;
  readonly reporting: number | null;
  readonly isolating: number | null;
  readonly treating: number | null;
}

/**
 * How long after its first symptoms a case was found, and how long after that it was reported, isolated and
 * treated. Symptoms count from the midnight that begins their day, so that the delay is never understated.
 * Who was isolated or treated before the finding did not wait: 0. All of this is our reading.
 */
export function delaysOf({ onsetOn, foundAt, reportedAt, isolatedAt, treatedAt }: CaseInstants): CaseDelays {
  return {
    finding: hoursBetween(onsetOn && startOf(onsetOn), foundAt),
    reporting: hoursBetween(foundAt, reportedAt),
    isolating: hoursBetween(foundAt, isolatedAt),
    treating: hoursBetween(foundAt, treatedAt),
  };
}

/** To the hundredth of an hour. */
function hoursBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const hours = (Date.parse(to) - Date.parse(from)) / HOUR_MS;
  return Math.max(0, Math.round(hours * 100) / 100);
}
