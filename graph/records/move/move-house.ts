import { randomUUID } from 'node:crypto';
import type { StoredFact } from '#graph/codes/health-code/store.ts';
import type { RequestContext } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import { followHomeChange, isolationOf } from '#graph/health/isolation/order.ts';
import { type Change, makeDue, type Part, tell } from '#graph/mechanism/change.ts';
import { send } from '#graph/mechanism/commit.ts';
import type { Due } from '#graph/mechanism/due.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { Identity } from '#graph/people/person/policy.ts';
import { sealFor } from '#graph/people/person/seal.ts';
import type { Household, Person } from '#graph/people/person/store.ts';
import type { Write } from '#graph/store/db.ts';
import { copiedFactWrite, droppedFactWrite, endedRegistrationWrites, movingWrites } from './store.ts';

export interface Move {
  /** As read by the caller before this: see `standingWrite`. */
  readonly person: Person;
  readonly to: Household;
  /** The registration in that household that has waited for the person. */
  readonly waiting: Person | null;
}

/**
 * The writes that bring a person into another household, for the transaction that decides it. From that
 * moment on they are read there and nowhere else. Their isolation and their facts are with them at once,
 * since a colour follows from them; what else the old community has of them follows by what is due: see
 * `followPerson`.
 *
 * Where there are more facts than a transaction takes, copies stand in the new household before anybody lives
 * there by them; a crash leaves those behind, which the next attempt writes again.
 */
export async function moveChange(context: RequestContext, move: Move): Promise<Change> {
  const { person, to, waiting } = move;
  const { id, community, householdId } = person;
  const numbers = await numbersOf(context, person, waiting);
  const isolation = await followHomeChange(context, { ...person, householdId: to.id, community: to.community });
  const facts = await factsOf(context, person);
  const data = { person: id, community: to.community, household: to.id };
  return [
    ...movingWrites({ person, to, waiting, ...numbers }),
    ...isolation,
    // Each is written there and deleted here. Those that hold come first: the closed ones go ahead.
    ...facts.map((fact): Part => {
      const copy = copiedFactWrite(fact, to);
      return { together: [copy, droppedFactWrite(fact)], ahead: [copy] };
    }),
    followDue(context, id, { community, household: householdId, waiting: waiting?.id ?? '' }),
    tell({ type: 'person.moved', subject: id, data }, context.viewer?.account ?? SYSTEM),
  ];
}

/** Of each move its own: two that begin in one millisecond leave two homes behind. */
const followDue = ({ now }: RequestContext, person: string, data: Readonly<Record<string, string>>): Part =>
  makeDue({ kind: 'PERSON_MOVED', subject: `${person}#${randomUUID()}`, at: now.toISOString(), data });

/** Who has moved, by what is due. */
export const movedPersonOf = ({ subject }: Pick<Due, 'subject'>): string => subject.split('#')[0]!;

/** The facts of a person, those that hold first. */
export async function factsOf({ codes }: RequestContext, { id, householdId }: Person): Promise<StoredFact[]> {
  const kept = (await codes.factsKept(householdId)).filter(({ personId }) => personId === id);
  return kept.sort((a, b) => Number(a.closedAt !== undefined) - Number(b.closedAt !== undefined));
}

/** Writes of a drain, which has no caller to answer: they need no condition and may be made twice. */
export const inParts = (context: RequestContext, writes: readonly Write[]): Promise<void> =>
  send(context, [{ together: writes, ahead: writes }]);

/**
 * By what a person is looked up, and what is known of them by the newer registration, sealed under their own
 * key.
 */
async function numbersOf(context: RequestContext, person: Person, waiting: Person | null) {
  const known = await identityOf(context, person);
  const newer = waiting && (await identityOf(context, waiting));
  const merged: Identity = newer
    ? {
        ...known,
        phone: newer.phone ?? known.phone,
        careNeeds: [...new Set([...newer.careNeeds, ...known.careNeeds])],
      }
    : known;
  return {
    idNumberHash: await context.keyring.hash('id-number', known.idNumber),
    phones: {
      before: await phoneHash(context, known.phone),
      waiting: await phoneHash(context, newer?.phone ?? null),
      now: await phoneHash(context, merged.phone),
    },
    ...(newer && { sealed: await sealFor(context, person.id, person.id, merged) }),
  };
}

/** Who is forgotten does not move. */
async function identityOf({ loaders }: RequestContext, person: Person): Promise<Identity> {
  const identity = await loaders.identity(person);
  if (!identity) throw notFound('person', 'person');
  return identity;
}

const phoneHash = async ({ keyring }: RequestContext, phone: string | null): Promise<string | null> =>
  phone === null ? null : keyring.hash('phone', phone);

/** The writes that end a waiting registration, for the transaction that withdraws its request. */
export async function endWaitingChange(context: RequestContext, waiting: Person): Promise<Change> {
  if (await isolationOf(context, waiting.id)) throw refusal('INVALID_TRANSITION', recordsTexts.isolatedByRegistration);
  const { idNumber, phone } = await identityOf(context, waiting);
  const { community, householdId, id } = waiting;
  return [
    ...endedRegistrationWrites(waiting, {
      idNumberHash: await context.keyring.hash('id-number', idNumber),
      phoneHash: await phoneHash(context, phone),
      at: context.now.toISOString(),
    }),
    followDue(context, id, { community, household: householdId, waiting: id }),
  ];
}
