/**
 * Contacts: where somebody met a case, and what follows for them. A candidate is none: a professional's
 * finding makes a contact.
 */

import type { EvidenceKind } from '#graph/core/input/evidence.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { CaseKind } from '#graph/health/case/policy.ts';
import type { IsolationOutcome } from '#graph/health/isolation/policy.ts';
import { addDays, type Day } from '#verify/calendar.ts';

export const CONTACT_SETTINGS = ['HOUSEHOLD', 'WORKPLACE', 'MEETING', 'TRANSPORT', 'OTHER'] as const;
export type ContactSetting = (typeof CONTACT_SETTINGS)[number];

/** What may show that somebody met a case: a notice may name a train or a shop. */
export const EVIDENCE_OF_CONTACT = [
  'INVESTIGATION_REPORT',
  'ASSISTANCE_LETTER',
  'PUBLISHED_NOTICE',
] as const satisfies EvidenceKind[];

/** What may show that several people met. */
export const EVIDENCE_OF_MEETING = ['INVESTIGATION_REPORT', 'ASSISTANCE_LETTER'] as const satisfies EvidenceKind[];

/** What a worker proposes it by: the word of the people is enough, since nothing follows by itself. */
export const EVIDENCE_OF_PROPOSAL = [...EVIDENCE_OF_MEETING, 'DECLARATION'] as const satisfies EvidenceKind[];

/** What followed from a finding: what comes of its ground, or nothing that outlasts what there is. */
export type ContactOutcome = IsolationOutcome | 'NOT_EXTENDED';

/**
 * From which day on the contacts of a case are looked for: the policy's days before its first symptoms, or
 * before the finding where nobody knows of any.
 */
export const contactsSoughtFrom = (
  { onsetOn, confirmedOn }: { readonly onsetOn: Day | null; readonly confirmedOn: Day },
  { contactWindowDays }: PlanValues,
): Day => addDays(onsetOn ?? confirmedOn, -contactWindowDays);

/**
 * Whether a further contact on a later day moves the end of an isolation that a contact began: where the case
 * that they met is confirmed, or infected without symptoms.
 */
export const movesEnd = (met: CaseKind | null): boolean => met !== null && met !== 'SUSPECTED';

/** That somebody and a case were together; null where nobody knows the day. */
export interface Meeting {
  readonly person: string;
  readonly setting: ContactSetting;
  readonly lastContactOn: Day | null;
}

/** Of the meetings of one person in one setting the last: its day is the one that isolation counts from. */
export function lastOfEach(meetings: readonly Meeting[]): Meeting[] {
  const last = new Map<string, Meeting>();
  for (const one of meetings) {
    const key = `${one.setting} ${one.person}`;
    const before = last.get(key);
    if (!before || (one.lastContactOn ?? '') > (before.lastContactOn ?? '')) last.set(key, one);
  }
  return [...last.values()];
}
