import { statusWrite } from '#graph/codes/health-code/store.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import type { Role } from '#graph/core/roles.ts';
import { type Change, makeDue, type Part } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { type Actor, advance, decide } from '#graph/mechanism/lifecycle.ts';
import { tellKnownElsewhere } from '#graph/people/person/known-elsewhere.ts';
import type { Person } from '#graph/people/person/store.ts';
import { openHolds } from './holds.ts';
import { type ErasureEvent, type ErasureHold, erasureLifecycle, holding } from './policy.ts';
import { erasure, isDecidedBy } from './request.ts';
import { personCountWrite } from './store-count.ts';
import {
  destroyKeyWrite,
  type Erasure,
  forgottenWrite,
  leaveHomeWrite,
  relistErasureWrites,
  unlinkWrites,
} from './store.ts';

/**
 * The authority of the county grants a request: from this moment the person is nobody for every reader, and
 * nothing that was sealed opens any more. As long as something about them is open it is refused, with what
 * that is.
 */
export const erasePerson = (context: RequestContext, input: { readonly erasure: string }): Promise<Erasure> =>
  commit(context, async () => {
    const found = await decidable(context, input.erasure);
    const actor = { account: viewerOf(context).account, role: 'AUTHORITY' } as const;
    const decision = decide(erasureLifecycle, found, { event: 'ERASE', actor });
    if (decision.outcome === 'REPEATED') return { reply: found };
    if (decision.outcome === 'REFUSED')
      throw refusal('INVALID_TRANSITION', recordsTexts.erasureIs(found.status), 'erasure');
    const made = await destroyed(context, found, actor);
    if ('held' in made) {
      if (made.holder !== undefined) await tellKnownElsewhere(context, made.holder);
      throw heldBack(made.held);
    }
    const change = [...moveErasureChange(context, { found, event: 'ERASE', holds: [] }, actor), ...made.writes];
    return { reply: { ...found, status: 'ERASING' }, change };
  });

async function decidable(context: RequestContext, id: string): Promise<Erasure> {
  const found = await erasure(context, id);
  if (!found || !isDecidedBy(context, found)) throw notFound('erasure', 'erasure');
  return found;
}

const heldBack = (holds: readonly ErasureHold[]) =>
  refusal('HELD_BACK', recordsTexts.heldBack(holds.join(', ')), 'erasure');

/** What an erasure does when it begins, or what holds it back: of who waits for a handover, that too. */
type Destruction =
  { readonly writes: Change } | { readonly held: readonly ErasureHold[]; readonly holder: string | undefined };

/**
 * The writes that destroy a person's key, for the transaction that decides it: with the key everything goes
 * by which they could be found, and what is left to be deleted follows by what is due. Who is gone already,
 * by another way, leaves nothing but that to do.
 *
 * Race: see `forgottenWrite`. Whatever it relied on is looked at anew when a condition fails.
 */
export async function destroyed(context: RequestContext, found: Erasure, actor: Actor<Role>): Promise<Destruction> {
  const at = context.now.toISOString();
  const { id, ground, program } = found;
  const follow = [deletionDue(context, id), ...begunChange(found)];
  // Read before what holds it back: see `forgottenWrite`.
  const person = await context.persons.registration(found.person);
  if (!person || person.endedAt !== undefined || person.movedTo !== undefined) return { writes: follow };
  const held = holding(await openHolds(context, person), ground);
  if (held.length > 0) return { held, holder: person.holder };
  return {
    writes: [
      destroyKeyWrite(person.id, { erasedAt: at, ground, erasedBy: actor.account, ref: id }),
      ...(await forgetChange(context, person, program !== null)),
      ...follow,
    ],
  };
}

/**
 * By then the relay has told what waited for it, and no request of before can still be on its way
 * (milliseconds).
 */
const DELETED_AFTER_MS = 120_000;

/** What is left once the key is gone, as something that time brings. */
export const deletionDue = ({ now }: RequestContext, erasure: string): Part =>
  makeDue({ kind: 'ERASURE', subject: erasure, at: new Date(now.getTime() + DELETED_AFTER_MS).toISOString() });

/**
 * The writes by which a person is nobody any more, for the transaction in which their key goes, or after one:
 * see `replayErasure`. Their codes are revoked in the lists that verifiers hold, until they would have
 * expired.
 */
export async function forgetChange(
  { persons, codes, now }: RequestContext,
  person: Person,
  isClosed: boolean,
): Promise<Change> {
  const home = await persons.household(person.community, person.householdId);
  const accepted = await codes.acceptedCodes(person.id, now);
  return [
    forgottenWrite(person, now.toISOString()),
    ...unlinkWrites(person),
    ...(home ? [leaveHomeWrite(home, isClosed)] : []),
    ...accepted.map((code) => statusWrite(code, 'REVOKED')),
  ];
}

/** A closure counts whom it has begun to erase, and no more as held back who was. */
const begunChange = ({ program, person, status, holds }: Erasure): Change =>
  program === null
    ? []
    : [personCountWrite(program, person, { pending: 1, ...(status === 'HELD' && { people: -1, held: holds }) })];

export interface ErasureMove {
  readonly found: Erasure;
  readonly event: Extract<ErasureEvent, 'ERASE' | 'HOLD'>;
  readonly holds: readonly ErasureHold[];
}

/**
 * The writes that move an erasure by a decision, with its place in the list. Race: it is withdrawn at this
 * moment; the condition on its status and steps lets one through.
 */
export function moveErasureChange(
  { now }: RequestContext,
  { found, event, holds }: ErasureMove,
  { account, role }: Actor<Role>,
): Change {
  const { ground, program, county } = found;
  const { noun, change } = advance(erasureLifecycle, found, {
    event,
    actor: { account, role },
    now,
    set: { holds, ground, program },
    tells: { data: { division: county } },
  });
  return [...change, ...relistErasureWrites(found, noun.status)];
}
