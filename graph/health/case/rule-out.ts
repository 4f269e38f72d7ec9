import { changeFacts } from '#graph/codes/fact/change.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { checkEvidence, type Evidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { cite, uncite } from '#graph/health/document/cite.ts';
import { restoreGrounds } from '#graph/health/isolation/grounds/restore.ts';
import { returnPlanChange } from '#graph/health/return/plan.ts';
import { type Change, makeDue } from '#graph/mechanism/change.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import type { Person } from '#graph/people/person/store.ts';
import { isReviewer, RECORD_GONE } from '#graph/shared/policy-withdrawn.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { dropTaskChange } from '#graph/workforce/task/cause.ts';
import {
  attemptStep,
  type CaseOfPerson,
  caseToMove,
  moved,
  personOf,
  type Prepared,
  professional,
  type Stepped,
} from './advance.ts';
import { droppedFor } from './dropped.ts';
import { EVIDENCE_OF_RULING_OUT, isSettledBy, questionOf } from './policy.ts';
import { assessDue } from './record.ts';
import { type CaseStep, partCaseWrites, type StoredCase } from './store.ts';

export interface RuleOutCase {
  readonly case: string;
  readonly evidence: EvidenceInput;
}

/**
 * Rules a case out, as if it had not been (rights.5): it counts no more, the fact about the person is over,
 * nothing leads from the one to the other, and whoever is isolated for it is released from that ground, each
 * in a transaction of their own by what is due. The record of who reported it stays, for professionals alone.
 */
export async function ruleOutCase(context: RequestContext, input: RuleOutCase): Promise<StoredCase> {
  const { id } = await caseToMove(context, input.case);
  const evidence = checkEvidence(input.evidence, { today: context.today, shownBy: EVIDENCE_OF_RULING_OUT }, 'evidence');
  return moved(await voidCase(context, id, { event: 'RULE_OUT', detail: { evidence } }));
}

/**
 * Ends a case as one that is none, or questions it where that takes a second person. Race: two question one
 * case at once: the second finds the first, and ends it.
 */
export const voidCase = (context: RequestContext, id: string, how: Voiding): Promise<Stepped> =>
  commit<Stepped>(context, () => attemptVoid(context, id, how));

interface Voiding {
  readonly event: 'RULE_OUT' | 'WITHDRAW';
  readonly detail: Partial<CaseStep>;
}

/** The same as one attempt, for the transaction of whatever else moves with it. */
export async function attemptVoid(
  context: RequestContext,
  id: string,
  { event, detail }: Voiding,
): Promise<Attempt<Stepped>> {
  const actor = professional(context);
  const isOfCounty = isReviewer({ role: 'PROFESSIONAL', division: viewerOf(context).division });
  const ended = await attemptStep(context, {
    id,
    event,
    actor,
    guard: (found) => isSettledBy(found, actor.account, isOfCounty),
    prepare: async (found) => ({
      ...(await withoutCase(context, found, detail.evidence)),
      detail,
    }),
  });
  if (ended.reply.outcome !== 'REFUSED') return ended;
  const guard = (found: StoredCase) => questionOf(found) === null;
  return attemptStep(context, { id, event: 'QUESTION', actor, guard, prepare: () => Promise.resolve({ detail }) });
}

/**
 * What somebody is owed again after a case that is none. What was dropped because of it, and whether what is
 * owed still moves an end, is judged by what is due at once: one transaction may not hold it.
 */
export async function owedChange(context: RequestContext, person: Person, found: string): Promise<Change> {
  const owed = await restoreGrounds(context, person, found);
  const dropped = await droppedFor(context, person, found);
  if (owed.length === 0 && dropped.length === 0) return [];
  const at = context.now.toISOString();
  return [...owed, makeDue({ kind: 'JUDGE_ANEW', subject: person.id, at, data: { case: found } })];
}

/** What changes of a case that is none, and what follows from it. */
export async function withoutCase(
  context: RequestContext,
  { id, community }: StoredCase,
  evidence: Evidence | null = null,
): Promise<Prepared> {
  const whose = await personOf(context, id);
  return {
    set: { expiresAt: await expiryOf(context, community, 'CASE', context.today), provisional: null },
    follows: [
      ...(whose ? await partChange(context, id, whose, evidence) : []),
      assessDue(context, community),
      makeDue({ kind: 'CASE_RULED_OUT', subject: id, at: context.now.toISOString() }),
      makeDue({ kind: RECORD_GONE, subject: id, at: context.now.toISOString() }),
    ],
  };
}

/**
 * Who was isolated for something else before goes on where they were, and what was dropped because of the
 * case is judged anew; anybody else comes back to their daily life, with somebody who sees to it.
 */
async function partChange(
  context: RequestContext,
  id: string,
  { link, person }: CaseOfPerson,
  evidence: Evidence | null,
): Promise<Change> {
  const owed = await owedChange(context, person, id);
  return [
    changeFacts(context, person, id, { close: [link.fact], undo: true }),
    ...partCaseWrites(id, link.person, context.now),
    ...(await dropTaskChange(context, id)),
    ...(await uncite(context, person, id, evidence)),
    ...(evidence ? await cite(context, person, id, evidence) : []),
    ...(owed.length > 0 ? owed : await returnPlanChange(context, person, { id, causes: ['RULED_OUT'] })),
  ];
}
