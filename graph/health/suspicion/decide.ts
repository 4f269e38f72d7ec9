import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { checkReason } from '#graph/core/input/text.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import { EVIDENCE_OF_CASE } from '#graph/health/case/policy.ts';
import { caseChange } from '#graph/health/case/record.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { escalate } from '#graph/mechanism/escalation.ts';
import { advance, BY_TIME, decide } from '#graph/mechanism/lifecycle.ts';
import { isTheirOwn } from '#graph/people/person/age.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { person as personFor } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Write } from '#graph/store/db.ts';
import { datedId, personOfScoped } from '#graph/store/ids.ts';
import { CASE_OF, suspicionLifecycle } from './policy.ts';
import type { SubjectSuspicion } from './read.ts';
import { type Suspicion, unlistSuspicionWrite } from './store.ts';
import { inTurn, moveDecision, SUSPICION_DECISION } from './wait.ts';

export interface DecideSuspicion {
  readonly suspicion: string;
  readonly binds: boolean;
  readonly reason: string;
  readonly evidence?: EvidenceInput | null | undefined;
  readonly foundAt?: Date | null | undefined;
  readonly onsetOn?: string | null | undefined;
}

/** By what a professional decides, whichever way. */
const SHOWN_BY = EVIDENCE_OF_CASE.SUSPECTED;

interface InHand {
  readonly found: Suspicion;
  readonly whose: Person;
}

/**
 * Says whether a reported suspicion binds. One that does is a case as `recordCase` makes it, from the finding
 * of the professional on; one that does not ends as if it had not been reported.
 *
 * Race: another professional decides, or reports the case. The status and steps of the report let one
 * through; the standing of the person holds both to one order, and the second finds the case of the first.
 */
export function decideSuspicion(context: RequestContext, input: DecideSuspicion): Promise<SubjectSuspicion> {
  const { binds } = input;
  const reason = checkReason(input.reason, 200, 'reason');
  // What binds is checked with the case that it becomes.
  if (!binds && input.evidence) checkEvidence(input.evidence, { today: context.today, shownBy: SHOWN_BY }, 'evidence');
  const actor = { account: viewerOf(context).account, role: 'PROFESSIONAL', reason } as const;
  const event = binds ? 'BIND' : 'REFUSE';
  return commit(context, async () => {
    const hand = await decidable(context, input.suspicion);
    const { found, whose } = hand;
    const subject = subjectOfPerson(whose);
    const { outcome } = decide(suspicionLifecycle, found, { event, actor });
    if (outcome === 'REFUSED') throw refusal('INVALID_TRANSITION', groundsTexts.suspicionSettled, 'suspicion');
    if (outcome === 'REPEATED') return { reply: { ...found, subject } };
    const made = binds ? await caseOf(context, hand, input) : null;
    const { noun, change } = advance(suspicionLifecycle, found, {
      event,
      actor,
      now: context.now,
      set: { case: made?.reply.case.id ?? null },
      named: `status:${found.id}`,
      tells: { data: { person: found.person } },
    });
    const settled = [...moveDecision(found, noun), unlistSuspicionWrite(found), inTurn(context, whose, found.id)];
    return { reply: { ...noun, subject }, change: [...change, ...settled, ...(made?.change ?? [])] };
  });
}

/** A report of the professional's own division, whatever has become of it. */
async function decidable(context: RequestContext, id: string): Promise<InHand> {
  const { roles, division } = viewerOf(context);
  const known = await personFor(context, personOfScoped('suspicion', id) ?? '');
  // Read before codes and facts: see `standingWrite`.
  const whose = known && (await context.persons.person(known.id));
  const found = await context.suspicions.suspicion(id);
  const isTheirs = whose && roles.includes('PROFESSIONAL') && covers(division, whose.community);
  if (!found || !isTheirs || found.kind === 'FEVER') throw notFound('suspicion', 'suspicion');
  if (await isTheirOwn(context, whose)) throw refusal('INVALID_TRANSITION', groundsTexts.ownDecision, 'suspicion');
  return { found, whose };
}

/** The case that it becomes; the one that the person has, where they have one. */
function caseOf(context: RequestContext, { found, whose }: InHand, input: DecideSuspicion) {
  const kind = CASE_OF[found.kind];
  if (kind === null) throw new Error('A fever is no case');
  if (!input.evidence) throw refusal('INVALID_EVIDENCE', groundsTexts.suspicionEvidence, 'evidence');
  const { community, id: person } = whose;
  const { evidence, foundAt, onsetOn } = input;
  const days = { confirmedOn: context.today, foundAt: foundAt ?? null, onsetOn: onsetOn ?? null };
  const id = datedId('case', community, context.today, found.id.slice(-32));
  return caseChange(context, id, { community, kind, person, ...days, sourceKnown: false, evidence });
}

/** Nobody has decided in time: it goes to the division above, once. */
export const tellSuspicionMissed = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  escalate(context, SUSPICION_DECISION, due, settle, {
    load: () => context.suspicions.suspicion(due.subject),
    tell(found, inCharge) {
      const asked = { event: 'OVERDUE', actor: BY_TIME, now: context.now, set: { inCharge } } as const;
      const { noun, change } = advance(suspicionLifecycle, found, { ...asked, tells: { data: { inCharge } } });
      return [...change, ...moveDecision(found, noun)];
    },
  });
