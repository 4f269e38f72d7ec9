import { changeFacts } from '#graph/codes/fact/change.ts';
import { factsOf } from '#graph/codes/fact/read.ts';
import type { RequestContext } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { attemptVoid } from '#graph/health/case/rule-out.ts';
import type { Discharge } from '#graph/health/discharge/store.ts';
import { uncite } from '#graph/health/document/cite.ts';
import { endGround } from '#graph/health/isolation/grounds/end.ts';
import { markNotices } from '#graph/health/isolation/grounds/notice.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { type Change, tell } from '#graph/mechanism/change.ts';
import type { Withdrawn } from '#graph/shared/policy-withdrawn.ts';
import { readId } from '#graph/store/ids.ts';
import { dropTaskChange } from '#graph/workforce/task/cause.ts';
import { OF_ARRIVAL } from './of-arrival.ts';
import { OF_CONTACT } from './of-contact.ts';
import { OF_DISCHARGE } from './of-discharge.ts';
import { type Asked, byWhom, goneDue, type Kind, withoutFact } from './record.ts';

/** What a record is to whoever looks at it anew: whose, whether it stands, and who had a hand in it. */
export interface Looked {
  readonly person: string | null;
  readonly stands: boolean;
  readonly hands: readonly string[];
}

/** That a record is taken back, waits for a second person who takes it back, or was not there any more. */
export interface Correction {
  readonly outcome: 'WITHDRAWN' | 'QUESTIONED' | 'GONE';
  readonly change: Change;
}

type Correcting = Asked & Pick<Withdrawn, 'account' | 'role'> & { readonly person: string };

interface Corrected {
  readonly lookAt: (context: RequestContext, id: string) => Promise<Looked | null>;
  readonly correct: (context: RequestContext, asked: Correcting) => Promise<Correction>;
}

const GONE: Correction = { outcome: 'GONE', change: [] };

/** How each is looked at and taken back, by the type of its id. */
const BY_TYPE: Readonly<Record<string, Corrected>> = {
  arrival: of(OF_ARRIVAL),
  contact: of(OF_CONTACT),
  discharge: of({ ...OF_DISCHARGE, change: withoutDischarge }),
  case: { lookAt: lookAtCase, correct: correctCase },
};

const typeOf = (record: string): Corrected | undefined => BY_TYPE[readId(record)?.type ?? ''];

/** Whether something that a fact follows from is a record that can be taken back. */
export const isRecord = (id: string): boolean => typeOf(id) !== undefined;

/** A record as it now is; null where there is none of this id. */
export const lookAt = async (context: RequestContext, record: string): Promise<Looked | null> =>
  (await typeOf(record)?.lookAt(context, record)) ?? null;

/**
 * Takes a record back with whatever rests on the same fact, for the transaction that decides so: what follows
 * from it ends, whoever handed it in. What lowers the class of a community still takes two.
 */
export async function correction(context: RequestContext, asked: Correcting): Promise<Correction> {
  const type = typeOf(asked.record);
  if (!type) throw notFound('record', 'record');
  return type.correct(context, asked);
}

function of<T extends { readonly id: string }>(kind: Kind<T>): Corrected {
  const { stands } = kind;
  const allOf = async (context: RequestContext, found: T) => [found, ...((await kind.others?.(context, found)) ?? [])];
  return {
    async lookAt(context, id) {
      const found = await kind.load(context, id);
      if (!found) return null;
      const all = await allOf(context, found);
      const hands = all
        .filter((one) => one === found || stands(one))
        .flatMap((one) => kind.hands(one))
        .filter((one) => typeof one === 'string');
      return { person: kind.recorded(found).person, stands: all.some(stands), hands };
    },
    async correct(context, asked) {
      const found = await kind.load(context, asked.record);
      if (!found) return withoutTrace(context, asked);
      // Read before facts and isolation: see `standingWrite`.
      const person = await context.persons.person(kind.recorded(found).person);
      const all = await allOf(context, found);
      const standing = all.filter(stands);
      if (!person || standing.length === 0) return GONE;
      const withdrawn = byWhom(context, asked, asked);
      const parts = await Promise.all(
        standing.map(async (one) => [
          ...(await kind.change(context, one, withdrawn, person)),
          ...(await dropTaskChange(context, one.id)),
        ]),
      );
      const { fact } = kind.recorded(found);
      return {
        outcome: 'WITHDRAWN',
        change: [
          ...parts.flat(),
          ...(fact === null ? [] : await withoutFact(context, person, fact, found.id)),
          ...goneDue(context, ...all.filter((one) => one !== found)),
          tell({ type: 'fact.withdrawn', subject: person.id, data: { record: asked.record } }, asked.account),
        ],
      };
    },
  };
}

/** A recheck that was positive is no discharge that was recorded wrongly. */
async function withoutDischarge(...asked: Parameters<Kind<Discharge>['change']>): Promise<Change> {
  if (asked[1].status === 'RE_POSITIVE') throw refusal('INVALID_TRANSITION', groundsTexts.recheckStands, 'appeal');
  return OF_DISCHARGE.change(...asked);
}

async function lookAtCase({ cases }: RequestContext, id: string): Promise<Looked | null> {
  const [found, link] = await Promise.all([cases.case(id), cases.personOfCase(id)]);
  if (!found) return null;
  // Whoever questions it has found nothing of it: see `isSettledBy`.
  const hands = found.history.filter(({ event }) => event !== 'QUESTION').map(({ account }) => account);
  return { person: link?.person ?? null, stands: found.status !== 'RULED_OUT', hands };
}

async function correctCase(context: RequestContext, asked: Correcting): Promise<Correction> {
  const { record, reason, explanation } = asked;
  const found = await context.cases.case(record);
  if (!found) return withoutTrace(context, asked);
  if (found.status === 'RULED_OUT') return GONE;
  if (found.status === 'DISCHARGED') throw refusal('INVALID_TRANSITION', healthTexts.dischargeFirst, 'appeal');
  const { reply, change = [] } = await attemptVoid(context, record, {
    event: 'WITHDRAW',
    detail: { reason, explanation },
  });
  return { outcome: reply.found.status === 'RULED_OUT' ? 'WITHDRAWN' : 'QUESTIONED', change };
}

/** Nothing is known any more of what a fact follows from: the fact itself ends, and the isolation for it. */
async function withoutTrace(context: RequestContext, { person: id, record, account }: Correcting): Promise<Correction> {
  const person = await context.persons.person(id);
  const order = person && (await isolationOf(context, id));
  const close = person ? (await factsOf(context, person)).filter(({ cause }) => cause === record) : [];
  const isGround = order?.grounds.some(({ ref }) => ref === record) ?? false;
  if (!person || (!isGround && close.length === 0)) return GONE;
  const ended = isGround
    ? await endGround(context, person, { ref: record, reason: 'GROUND_WITHDRAWN', cause: record })
    : [changeFacts(context, person, record, { close: close.map((fact) => fact.id) })];
  const marked = await markNotices(context, person, ({ ref }) => ref === record);
  const told = tell({ type: 'fact.withdrawn', subject: id, data: { record } }, account);
  const over = [...(await dropTaskChange(context, record)), ...(await uncite(context, person, record))];
  return { outcome: 'WITHDRAWN', change: [...ended, ...marked, ...over, told] };
}
