/**
 * Reports of a suspicion (疑似情况报告): what a community knows of somebody's health. No report binds anybody: the
 * professional decides, or, for a fever, nobody does.
 *
 * | kind                      | becomes, where it binds | decided within                        |
 * |---------------------------|-------------------------|---------------------------------------|
 * | SUSPECTED                 | a suspected case        | SUSPICION_DECISION_HOURS              |
 * | INFECTED_WITHOUT_SYMPTOMS | an asymptomatic case    | FINDING_CONFIRM_HOURS: as long as the |
 * |                           |                         | number of a laboratory may take       |
 * | FEVER                     | nothing: it asks for care, and leaves no mark                   |
 *
 * The hours of case reporting run from the finding of the institution, and never from a report.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { EvidenceKind } from '#graph/core/input/evidence.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { CaseKind } from '#graph/health/case/policy.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import { type Day, dayOf } from '#verify/calendar.ts';

export const SUSPICION_KINDS = ['SUSPECTED', 'INFECTED_WITHOUT_SYMPTOMS', 'FEVER'] as const;
export type SuspicionKind = (typeof SUSPICION_KINDS)[number];

/** CARED_FOR: it asks for care, and for nobody's decision. */
export const SUSPICION_STANDINGS = ['REPORTED', 'BINDING', 'NOT_CONFIRMED', 'CARED_FOR'] as const;
export type SuspicionStanding = (typeof SUSPICION_STANDINGS)[number];

export type SuspicionEvent = 'REPORT' | 'CARE' | 'BIND' | 'REFUSE' | 'OVERDUE';

export const suspicionLifecycle = {
  noun: 'suspicion',
  initial: 'REPORTED',
  transitions: {
    REPORT: { from: [], to: 'REPORTED', by: ['COMMUNITY_WORKER'] },
    CARE: { from: [], to: 'CARED_FOR', by: ['COMMUNITY_WORKER', 'RESIDENT'] },
    BIND: { from: ['REPORTED'], to: 'BINDING', by: ['PROFESSIONAL'] },
    REFUSE: { from: ['REPORTED'], to: 'NOT_CONFIRMED', by: ['PROFESSIONAL'] },
    OVERDUE: { from: ['REPORTED'], to: 'SAME', by: ['SYSTEM'] },
  },
} as const satisfies Lifecycle<SuspicionStanding, SuspicionEvent, Role>;

/** The case that a report becomes where it binds; null for what is no case. */
export const CASE_OF = {
  SUSPECTED: 'SUSPECTED',
  INFECTED_WITHOUT_SYMPTOMS: 'ASYMPTOMATIC',
  FEVER: null,
} as const satisfies Record<SuspicionKind, CaseKind | null>;

export const CLAUSE_OF = {
  SUSPECTED: 'org.1',
  INFECTED_WITHOUT_SYMPTOMS: 'low.control.4',
  FEVER: 'rights.5',
} as const satisfies Record<SuspicionKind, ClauseId>;

/** What somebody who reports has seen or been told: none of it needs a number that nobody has yet. */
export const EVIDENCE_OF_REPORT = [
  'DECLARATION',
  'CLINICAL_FINDING',
  'LABORATORY_REPORT',
] as const satisfies EvidenceKind[];

/** Somebody says of themself that they have a fever; the rest is for who looks after the community. */
export const mayReport = (role: Role, kind: SuspicionKind): boolean => role === 'COMMUNITY_WORKER' || kind === 'FEVER';

const HOUR_MS = 3_600_000;

/** Until when a professional decides, exactly then in time; null where nobody has to. */
export function decideBy(kind: SuspicionKind, now: Date, values: PlanValues): string | null {
  const { suspicionDecisionHours, findingConfirmHours } = values;
  const hours = { SUSPECTED: suspicionDecisionHours, INFECTED_WITHOUT_SYMPTOMS: findingConfirmHours, FEVER: null }[
    kind
  ];
  return hours === null ? null : new Date(now.getTime() + hours * HOUR_MS).toISOString();
}

interface Known {
  readonly kind: SuspicionKind;
  readonly status: SuspicionStanding;
  readonly reportedAt: string;
}

/** Whether a report says what is known already: one of its kind waits, or that fever was told of today. */
export const isKnown = ({ kind, status, reportedAt }: Known, asked: SuspicionKind, today: Day): boolean =>
  kind === asked && (status === 'REPORTED' || (status === 'CARED_FOR' && dayOf(Date.parse(reportedAt)) === today));

/** What the person is told to do, in words that frighten nobody. */
export const ADVICE: Readonly<Record<SuspicionKind, Text>> = {
  SUSPECTED: {
    zh: '专业人员会尽快与您联系；在其核定之前，对您没有任何要求，健康码不变。',
    en: 'A professional gets in touch with you soon. Until they have decided nothing is asked of you, and your code stays as it is.',
  },
  INFECTED_WITHOUT_SYMPTOMS: {
    zh: '疾控中心会与您联系并安排检测；在有结果之前，对您没有任何要求，健康码不变。',
    en: 'The centre for disease control gets in touch with you and arranges a test. Until there is a result nothing is asked of you, and your code stays as it is.',
  },
  FEVER: {
    zh: '请戴好口罩，尽量不乘公共交通，前往发热门诊就诊；社区会来关心您。发热本身不影响健康码。',
    en: 'Wear a mask, keep away from public transport where you can, and see a fever clinic; the community looks after you. A fever by itself changes no code.',
  },
};
