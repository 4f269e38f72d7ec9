import { changeFacts } from '#graph/codes/fact/change.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { relations } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { endGround } from '#graph/health/isolation/grounds/end.ts';
import { markNotices } from '#graph/health/isolation/grounds/notice.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { type Change, makeDue, type Part, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Person } from '#graph/people/person/store.ts';
import {
  type Asking,
  mayWithdraw,
  RECORD_GONE,
  type Recorded,
  type Withdrawn,
} from '#graph/shared/policy-withdrawn.ts';
import { dropTaskChange } from '#graph/workforce/task/cause.ts';

export interface Asked extends Pick<Withdrawn, 'reason'> {
  readonly record: string;
  readonly explanation: string;
}

/** That a record was withdrawn, or waits for a second person who withdraws it. */
export interface Withdrawal extends Pick<Withdrawn, 'reason' | 'at' | 'explanation'> {
  readonly record: string;
  readonly status: 'WITHDRAWN' | 'QUESTIONED';
}

/** What every record about a person says, whatever it is. */
interface OnPerson extends Recorded {
  readonly person: string;
  /** The fact that follows from it. */
  readonly fact: string | null;
  readonly withdrawn?: Withdrawn | undefined;
}

/** How records of one kind are withdrawn. */
export interface Kind<T> {
  /** Null where there is none of this id. */
  readonly load: (context: RequestContext, id: string) => Promise<T | null>;
  readonly recorded: (found: T) => OnPerson;
  /** The writes of the record itself, and of what follows from it beside a fact. */
  readonly change: (
    context: RequestContext,
    found: T,
    withdrawn: Withdrawn,
    person: Person,
  ) => Change | Promise<Change>;
  /** The accounts that had a hand in it: who found it, and who stood by it. */
  readonly hands: (found: T) => readonly (string | null | undefined)[];
  readonly stands: (found: T) => boolean;
  /** The other records that rest on the same fact, whether they stand or not. */
  readonly others?: (context: RequestContext, found: T) => Promise<readonly T[]>;
}

/**
 * Somebody may have appealed against one of them, which stands as long as another holds its fact: they have
 * what they asked for.
 */
export const goneDue = ({ now }: RequestContext, ...records: readonly { readonly id: string }[]): Part[] =>
  records.map(({ id }) => makeDue({ kind: RECORD_GONE, subject: id, at: now.toISOString() }));

export const byWhom = (
  context: RequestContext,
  { reason, explanation }: Asked,
  { account, role }: Pick<Withdrawn, 'account' | 'role'>,
): Withdrawn => ({
  at: context.now.toISOString(),
  account,
  role,
  reason,
  explanation,
});

/** What a record that is withdrawn leaves: nothing of what followed from it. */
export async function withoutRecord<T extends { readonly id: string }>(
  context: RequestContext,
  { recorded, change, stands, others: othersOf }: Kind<T>,
  { found, person, withdrawn }: Without<T>,
): Promise<Change> {
  const { fact } = recorded(found);
  const others = (await othersOf?.(context, found)) ?? [];
  const isLeft = others.some(stands);
  return [
    ...(await change(context, found, withdrawn, person)),
    ...(await dropTaskChange(context, found.id)),
    ...(isLeft || fact === null ? [] : await withoutFact(context, person, fact, found.id)),
    ...goneDue(context, found, ...(isLeft ? [] : others)),
  ];
}

export interface Without<T> {
  readonly found: T;
  readonly person: Person;
  readonly withdrawn: Withdrawn;
}

/**
 * Withdraws a record about a person. Race: two withdraw it, or something else moves the standing of the
 * person; one of them goes through, and the other is made anew from what that one left.
 */
export const withdrawing =
  <T extends { readonly id: string }>(kind: Kind<T>) =>
  (context: RequestContext, asked: Asked): Promise<Withdrawal> =>
    commit<Withdrawal>(context, async () => {
      const { record } = asked;
      const found = await kind.load(context, record);
      const of = found && kind.recorded(found);
      // Read before facts and isolation: see `standingWrite`. In as many reads where there is no record.
      const person = await context.persons.person(of?.person ?? '');
      const asking = of && person && askingOf(context, person, of);
      if (!found || !asking) throw notFound('record', 'record');
      if (of.withdrawn) return { reply: repeated(asked, of.withdrawn, asking) };
      const withdrawn = byWhom(context, asked, asking);
      return {
        reply: answer(record, withdrawn),
        change: [
          ...(await withoutRecord(context, kind, { found, person, withdrawn })),
          tell({ type: 'fact.withdrawn', subject: person.id, data: { record } }, asking.account),
        ],
      };
    });

/** As whom the caller may withdraw it; null for whoever may not, or has nothing to do with the person. */
export function askingOf(context: RequestContext, person: Person, found: Recorded): Asking | null {
  const viewer = viewerOf(context);
  const { account, division } = viewer;
  const related = relations(viewer, subjectOfPerson(person));
  const may = related
    .filter(({ relation }) => relation === 'DIVISION' || relation === 'COMMUNITY')
    .map(({ role }): Asking => ({ account, role, division: role === 'PROFESSIONAL' ? division : null }))
    .find((asking) => mayWithdraw(asking, found, context.now));
  return may ?? null;
}

/** The same account's repeat; anybody else is told that it is done. */
export function repeated({ record }: Asked, withdrawn: Withdrawn, asking: Asking): Withdrawal {
  if (withdrawn.account !== asking.account) throw refusal('INVALID_TRANSITION', healthTexts.withdrawnAlready, 'record');
  return answer(record, withdrawn);
}

export const answer = (record: string, { at, reason, explanation }: Withdrawn): Withdrawal => ({
  record,
  status: 'WITHDRAWN',
  at,
  reason,
  explanation,
});

/** A fact of a person is over, and the isolation that rests on it. */
export async function withoutFact(
  context: RequestContext,
  person: Person,
  fact: string,
  cause: string,
): Promise<Change> {
  const order = await isolationOf(context, person.id);
  const isIts = (ground: { readonly fact: string }) => ground.fact === fact;
  const ground = order?.grounds.find(isIts);
  const ended = ground
    ? await endGround(context, person, { ref: ground.ref, reason: 'GROUND_WITHDRAWN', cause })
    : [changeFacts(context, person, cause, { close: [fact] })];
  return [...ended, ...(await markNotices(context, person, isIts))];
}

/** What is told of a record that was withdrawn; null of one that stands. */
export const withdrawalOf = ({
  id,
  withdrawn,
}: {
  readonly id: string;
  readonly withdrawn?: Withdrawn;
}): Withdrawal | null => (withdrawn ? answer(id, withdrawn) : null);
