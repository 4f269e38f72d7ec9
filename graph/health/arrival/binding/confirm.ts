import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type Evidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { checkReason } from '#graph/core/input/text.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { Role } from '#graph/core/roles.ts';
import { groundsAt } from '#graph/health/arrival/judge.ts';
import { notConfirmed } from '#graph/health/arrival/policy.ts';
import { arrival as arrivalFor, withSubject } from '#graph/health/arrival/read.ts';
import { type Arrival, type SubjectArrival, unlistArrivalWrite } from '#graph/health/arrival/store.ts';
import { cite, uncite } from '#graph/health/document/cite.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { escalate } from '#graph/mechanism/escalation.ts';
import { type Actor, advance, BY_TIME, decide } from '#graph/mechanism/lifecycle.ts';
import { isTheirOwn } from '#graph/people/person/age.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { person as personFor, roleFor } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Write } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import { doneTaskChange, dropTaskChange } from '#graph/workforce/task/cause.ts';
import { ARRIVAL_DECISION, bindChange, bindOthers, boundBy, inTurn, moveDecision, notShown, othersOf } from './bind.ts';
import { arrivalLifecycle, EVIDENCE_OF_CONFIRMATION, EVIDENCE_OF_DECISION, type Words } from './policy.ts';

interface ConfirmArrival {
  readonly arrival: string;
  readonly evidence: EvidenceInput;
}

interface DecideArrival {
  readonly arrival: string;
  readonly binds: boolean;
  readonly reason: string;
  readonly evidence?: EvidenceInput | null | undefined;
}

/** An arrival in the hands of somebody, with its person. */
interface InHand {
  readonly found: Arrival;
  readonly whose: Person;
}

/**
 * Read anew for each attempt: see `standingWrite`. Race: the person is forgotten, or comes to live where the
 * worker has nothing to do with them.
 */
async function inHand(context: RequestContext, id: string, { role }: Actor<Role>): Promise<InHand> {
  const [whose, found] = await Promise.all([
    context.persons.personFor(personOfScoped('arrival', id) ?? '', () => true),
    context.arrivals.arrival(id),
  ]);
  const isTheirs = whose && (role === 'RESIDENT' || roleFor(context, subjectOfPerson(whose)) === role);
  if (!found || !isTheirs || !(await context.loaders.wrappedKey(whose.id))) throw notFound('arrival', 'arrival');
  return { found, whose };
}

/** As whom the caller says so: the person, or who acts for them, or a worker who has seen the ticket. */
async function confirmerOf(context: RequestContext, id: string) {
  const seen = await arrivalFor(context, id);
  const role = seen && roleFor(context, seen.subject);
  if (!role) throw notFound('arrival', 'arrival');
  const { account } = viewerOf(context);
  return role === 'COMMUNITY_WORKER' ? ({ account, role } as const) : ({ account, role: 'RESIDENT' } as const);
}

/**
 * Adds a word to what is known of an arrival: it binds once the person has declared it and a worker has seen
 * the ticket or border record, in whatever order.
 *
 * Race: both say so at once, or a professional decides meanwhile. The status and steps of the arrival let one
 * through, and the other is added to what that one left; the standing of the person holds them to one order.
 */
export async function confirmArrival(context: RequestContext, input: ConfirmArrival): Promise<SubjectArrival> {
  const actor = await confirmerOf(context, input.arrival);
  const shownBy = EVIDENCE_OF_CONFIRMATION[actor.role];
  const evidence = checkEvidence(input.evidence, { today: context.today, shownBy }, 'evidence');
  const isWorker = actor.role === 'COMMUNITY_WORKER';
  return commit(context, async () => {
    const { found, whose } = await inHand(context, input.arrival, actor);
    const { words } = found;
    if (isWorker ? words.seenBy === actor.account : words.declaredBy === actor.account)
      return { reply: withSubject(found, whose) };
    if (found.status !== 'REPORTED') throw isSettled();
    const added: Words = isWorker
      ? { ...words, seen: evidence, seenBy: actor.account }
      : { ...words, declaredBy: actor.account };
    const done = { ref: found.id, kind: 'ARRIVAL_CHECK', day: context.today } as const;
    const task = isWorker ? await doneTaskChange(context, done) : undefined;
    const { noun, change } = await withWords(context, whose, found, { actor, words: added, task });
    const cited = await cite(context, whose, found.id, evidence);
    return { reply: withSubject(noun, whose), change: [...change, ...cited, inTurn(context, whose, found.id)] };
  });
}

interface Added {
  readonly actor: Actor<Role>;
  readonly words: Words;
  readonly task: Change | undefined;
}

async function withWords(context: RequestContext, whose: Person, found: Arrival, { actor, words, task }: Added) {
  const others = othersOf(await reportsOf(context, found), found);
  const { isBound, evidence } = boundBy(words, others, found.evidence);
  const asked = { actor, words, evidence, isBraked: !others.isBound, ...(task && { task }) };
  const bound = isBound ? await bindChange(context, whose, found, asked) : null;
  if (bound) return { ...bound, change: [...bound.change, ...(await bindOthers(context, others, bound.noun))] };
  const event = actor.role === 'COMMUNITY_WORKER' ? 'SEE' : 'DECLARE';
  const step = advance(arrivalLifecycle, found, { event, actor, now: context.now, set: { words } });
  return { noun: step.noun, change: [...step.change, ...(task ?? [])] };
}

/** What else was handed in of the person of an arrival. */
const reportsOf = async (context: RequestContext, { id, person }: Arrival): Promise<Arrival[]> =>
  (await context.arrivals.arrivalsOf(person)).filter((one) => one.id !== id);

const isSettled = () => refusal('INVALID_TRANSITION', healthTexts.arrivalSettled, 'arrival');

/**
 * Says whether a reported arrival binds, as the professional on whom that lies. One that is not confirmed
 * ends as if it had not been handed in.
 *
 * Race: somebody confirms it at this moment, or another professional decides. As above.
 */
export function decideArrival(context: RequestContext, input: DecideArrival): Promise<SubjectArrival> {
  const { binds } = input;
  const evidence = checkDecision(context, input);
  const reason = checkReason(input.reason, 200, 'reason');
  const actor = { account: viewerOf(context).account, role: 'PROFESSIONAL', reason } as const;
  const event = binds ? 'BIND' : 'REFUSE';
  return commit(context, async () => {
    const { found, whose } = await decidable(context, input.arrival);
    const { outcome } = decide(arrivalLifecycle, found, { event, actor });
    if (outcome === 'REFUSED') throw isSettled();
    if (outcome === 'REPEATED') return { reply: withSubject(found, whose) };
    const { noun, change } = evidence
      ? await bound(context, { found, whose }, actor, evidence)
      : await refused(context, { found, whose }, actor);
    return { reply: withSubject(noun, whose), change: [...change, inTurn(context, whose, found.id)] };
  });
}

/** An arrival of the professional's own division, whatever has become of it. */
async function decidable(context: RequestContext, id: string): Promise<InHand> {
  const { roles, division } = viewerOf(context);
  const known = await personFor(context, personOfScoped('arrival', id) ?? '');
  const whose = known && (await context.persons.person(known.id));
  const found = await context.arrivals.arrival(id);
  const isTheirs = whose && roles.includes('PROFESSIONAL') && covers(division, whose.community);
  if (!found || !isTheirs) throw notFound('arrival', 'arrival');
  if (await isTheirOwn(context, whose)) throw refusal('INVALID_TRANSITION', groundsTexts.ownDecision, 'arrival');
  return { found, whose };
}

/** What shows that it binds; null where it does not. */
function checkDecision({ today }: RequestContext, { binds, evidence }: DecideArrival): Evidence | null {
  if (binds && !evidence) throw refusal('INVALID_EVIDENCE', healthTexts.decisionEvidence, 'evidence');
  const checked = evidence ? checkEvidence(evidence, { today, shownBy: EVIDENCE_OF_DECISION }, 'evidence') : null;
  return binds ? checked : null;
}

async function bound(context: RequestContext, { found, whose }: InHand, actor: Actor<Role>, evidence: Evidence) {
  const made = await bindChange(context, whose, found, { actor, words: found.words, evidence });
  if (!made) throw notShown();
  const others = othersOf(await reportsOf(context, found), found);
  const cited = await cite(context, whose, found.id, evidence);
  return { noun: made.noun, change: [...made.change, ...cited, ...(await bindOthers(context, others, made.noun))] };
}

async function refused(context: RequestContext, { found, whose }: InHand, actor: Actor<Role>) {
  const ruling = notConfirmed(await groundsAt(context, whose.community, null));
  const { noun, change } = advance(arrivalLifecycle, found, {
    event: 'REFUSE',
    actor,
    now: context.now,
    set: { ruling },
    tells: { data: { person: found.person } },
  });
  const tasks = await dropTaskChange(context, found.id, ['ARRIVAL_CHECK']);
  const uncited = await uncite(context, whose, found.id);
  return { noun, change: [...change, ...moveDecision(found, noun), ...tasks, ...uncited, unlistArrivalWrite(found)] };
}

/** Nobody has decided in time: it goes to the division above, once. */
export const tellDecisionMissed = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  escalate(context, ARRIVAL_DECISION, due, settle, {
    load: () => context.arrivals.arrival(due.subject),
    tell(found, inCharge) {
      const asked = { event: 'OVERDUE', actor: BY_TIME, now: context.now, set: { inCharge } } as const;
      const { noun, change } = advance(arrivalLifecycle, found, { ...asked, tells: { data: { inCharge } } });
      return [...change, ...moveDecision(found, noun)];
    },
  });
