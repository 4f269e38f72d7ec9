import { NATION } from '#graph/core/access.ts';
import { authorityAbove } from '#graph/core/authority.ts';
import { isPast } from '#graph/core/deadline.ts';
import type { Write } from '#graph/store/db.ts';
import { type Change, moveDues } from './change.ts';
import { commit, type Committer } from './commit.ts';
import type { Due, Handled, NewDue } from './due.ts';

/** Somebody has to answer by a deadline. */
export interface Deadline<Noun> {
  /** The kind of what time brings at the deadline. */
  readonly kind: string;
  /** The first moment at which nobody has answered in time; null where nobody has to, or has to any more. */
  readonly overdueAt: (noun: Noun) => string | null;
}

/**
 * A deadline at which somebody else is told when nobody has answered. In one shape who is told climbs: see
 * `above`. In the other somebody is told once.
 */
export interface Escalation<Noun> extends Deadline<Noun> {
  /** Who is told next: the code of a division; null where nobody is left. */
  readonly toldNext: (noun: Noun) => string | null;
}

/** Who is told next where that climbs. Nothing is above the nation: there it stays, and shows as overdue. */
export const above = ({ inCharge }: { readonly inCharge: string }): string | null =>
  inCharge === NATION ? null : authorityAbove(inCharge);

/** An instant that is still in time itself: the first moment after it. */
export const after = (deadline: string): string => new Date(Date.parse(deadline) + 1).toISOString();

/** What time brings to a noun moves with it: null before it is made. */
export const moveDeadline = <Noun extends { readonly id: string }>(
  deadline: Deadline<NoInfer<Noun>>,
  before: Noun | null,
  next: Noun,
): Change => moveDues(before ? duesOf(deadline, before) : [], duesOf(deadline, next));

function duesOf<Noun extends { readonly id: string }>({ kind, overdueAt }: Deadline<Noun>, noun: Noun): NewDue[] {
  const at = overdueAt(noun);
  return at === null ? [] : [{ kind, subject: noun.id, at }];
}

/** Whether a deadline has passed unanswered: told from the clock, so that it shows before any drain comes. */
export const isOverdue = <Noun>({ overdueAt }: Escalation<Noun>, noun: Noun, now: Date): boolean =>
  isPast(overdueAt(noun), now.getTime());

/**
 * A deadline has come: whoever is next is told, in the transaction that takes the deadline away. An item
 * whose instant is not the noun's any more does nothing.
 *
 * Race: somebody answers at this moment, or another drain is at work. The condition on the status and steps
 * of the noun lets one through, and `settle` one of the drains.
 */
export const escalate = <Noun>(
  context: Committer,
  { overdueAt, toldNext }: Escalation<Noun>,
  { at }: Due,
  settle: Write,
  { load, tell }: Escalating<Noun>,
): Promise<Handled> =>
  commit<Handled>(context, async () => {
    const noun = await load();
    const next = noun && overdueAt(noun) === at ? toldNext(noun) : null;
    if (!noun || next === null) return { reply: 'DONE' };
    return { reply: 'DONE', change: [...(await tell(noun, next)), settle] };
  });

export interface Escalating<Noun> {
  /** The noun as it now is; null once it is forgotten. */
  readonly load: () => Promise<Noun | null>;
  /** The step of its life by which somebody is told. */
  readonly tell: (noun: Noun, next: string) => Change | Promise<Change>;
}
