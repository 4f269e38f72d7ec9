import { recordFacts } from '#graph/codes/fact/record.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type Evidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { cite } from '#graph/health/document/cite.ts';
import { endGround } from '#graph/health/isolation/grounds/end.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { advance } from '#graph/mechanism/lifecycle.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { recordedOf } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { checkSpace } from '#graph/shared/room.ts';
import { idOf } from '#graph/store/ids.ts';
import { doneTaskChange } from '#graph/workforce/task/cause.ts';
import { addDays } from '#verify/calendar.ts';
import {
  dischargeLifecycle,
  eventOf,
  EVIDENCE_OF_RECHECK,
  FACT_OF_RECHECK,
  type RecheckResult,
  roundOn,
} from './policy.ts';
import { checkDay, recheckTaskChange, stored, type SubjectDischarge } from './record.ts';
import { type Discharge, type DischargeStep, RECHECKS_LIMIT } from './store.ts';

export interface RecordRecheck {
  readonly discharge: string;
  readonly on: string;
  readonly result: RecheckResult;
  readonly evidence: EvidenceInput;
  readonly idempotencyKey: string;
}

/**
 * Records a recheck. A negative one of week 2 puts that of week 4 on the list, a negative one of week 4
 * completes the follow-up; a positive one ends it, and the person is a case again, with symptoms or without.
 * Race: two record one. The condition on the steps of the discharge lets one through, and the other is made
 * anew on what that one left.
 */
export async function recordRecheck(context: RequestContext, input: RecordRecheck): Promise<SubjectDischarge> {
  const read = context.discharges.discharge(input.discharge);
  const { found, whose } = await recordedOf(context, 'discharge', input.discharge, read);
  if (!found || !whose || !covers(viewerOf(context).division, whose.community))
    throw notFound('discharge', 'discharge');
  const evidence = checkEvidence(input.evidence, { today: context.today, shownBy: EVIDENCE_OF_RECHECK }, 'evidence');
  const once = {
    operation: 'recordRecheck',
    input,
    id: () => found.id,
    read: (id: string) => stored(context, id),
  };
  const made = await commit<Discharge>(
    context,
    async (id) => {
      // The person before codes and facts: see `standingWrite`.
      const person = await context.persons.person(whose.id);
      const current = await stored(context, id);
      // Race: they come to live elsewhere meanwhile.
      if (!person || !covers(viewerOf(context).division, person.community)) throw notFound('discharge', 'discharge');
      return rechecked(context, person, current, { ...input, evidence });
    },
    { once },
  );
  return { ...made, subject: subjectOfPerson(whose) };
}

async function rechecked(
  context: RequestContext,
  person: Person,
  current: Discharge,
  { on: day, result, evidence }: Omit<RecordRecheck, 'evidence'> & { readonly evidence: Evidence },
) {
  if (current.status !== 'FOLLOWED_UP')
    throw refusal('INVALID_TRANSITION', healthTexts.followUpIs(current.status), 'discharge');
  const on = checkDay(context, day, addDays(current.dischargedOn, 1), 'on');
  const round = roundOn(on, current.rechecksBy);
  const made = current.history.filter(({ recheck }) => recheck).length;
  checkSpace(context, made, { limit: RECHECKS_LIMIT, of: 'rechecks', field: 'discharge' });
  const event = eventOf(result, round);
  const isOver = event !== 'RECHECK';
  const { noun, change } = advance(dischargeLifecycle, current, {
    event,
    actor: { account: viewerOf(context).account, role: 'PROFESSIONAL' },
    now: context.now,
    ...(isOver && { set: { expiresAt: await expiryOf(context, person.community, 'CASE', context.today) } }),
    detail: { evidence, recheck: { on, round, result } },
    tells: { data: { person: person.id } },
  });
  const step = noun.history.at(-1)!;
  return {
    reply: noun,
    change: [
      ...change,
      ...(await cite(context, person, current.id, evidence)),
      ...(await nextChange(context, person, current, step)),
      ...(await turnedPositiveChange(context, person, current, step)),
    ],
  };
}

/**
 * The task of the recheck is done; behind that of week 2 comes the other. Anything else leaves the list as it
 * is.
 */
async function nextChange(
  context: RequestContext,
  person: Person,
  current: Discharge,
  { event, recheck }: DischargeStep,
): Promise<Change> {
  if (event === 'RECHECK' && recheck?.round !== 'FIRST') return [];
  const day = recheck?.on ?? context.today;
  const before = current.history.some((one) => one.recheck?.round === 'FIRST');
  if (event === 'RECHECK' && before) return [];
  const done = await doneTaskChange(context, { ref: current.id, kind: 'RECHECK', day });
  return event === 'RECHECK' ? [...done, ...(await recheckTaskChange(context, person, current, 'SECOND'))] : done;
}

/** Who is positive again is treated, and isolated no more. */
async function turnedPositiveChange(
  context: RequestContext,
  person: Person,
  { id, history }: Discharge,
  { recheck, evidence }: DischargeStep,
): Promise<Change> {
  const kind = recheck ? FACT_OF_RECHECK[recheck.result] : null;
  if (!recheck || !evidence || kind === null) return [];
  const fact = { id: idOf('fact', `${id.slice(-32)}r${history.length}`), kind, on: recheck.on, evidence };
  return [
    ...(await recordFacts(context, person, id, { record: [fact] })),
    ...(await endGround(context, person, { ref: null, reason: 'BECAME_CASE', cause: id })),
  ];
}
