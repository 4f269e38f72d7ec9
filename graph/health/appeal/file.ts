import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound } from '#graph/core/errors.ts';
import { checkReason } from '#graph/core/input/text.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { above, moveDeadline } from '#graph/mechanism/escalation.ts';
import { create } from '#graph/mechanism/lifecycle.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { person as personFor, roleFor } from '#graph/people/person/read.ts';
import { sealFor } from '#graph/people/person/seal.ts';
import { type Person, standingWrite } from '#graph/people/person/store.ts';
import { idOf, isId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { recordsAgainst } from './against.ts';
import { appealLifecycle, reviewsFor } from './policy.ts';
import { APPEAL_DEADLINE, deadlineOf } from './read.ts';
import { type Appeal, newAppealWrites } from './store.ts';

/** What is told of an appeal (characters). */
export const APPEAL_LENGTH = 1_000;
/** One transaction holds as many; asked for again, the rest follows. */
const FILED_AT_ONCE = 12;

export interface FileAppeal {
  readonly person: string;
  readonly against?: string | null | undefined;
  readonly statement: string;
  readonly idempotencyKey: string;
}

/**
 * Files an appeal against each record that holds a person back, or against the one that is named: for
 * themself or somebody for whom they act, by a worker of the community, or by the county's telephone line.
 * One that is not decided yet answers for another against the same record.
 */
export async function fileAppeal(context: RequestContext, input: FileAppeal): Promise<readonly Appeal[]> {
  const { id: whose, filedAs } = await filerOf(context, input.person);
  const statement = checkReason(input.statement, APPEAL_LENGTH, 'statement');
  const attempt = async (first: string) => {
    // Race: something ends or begins about them, or they are forgotten, at this moment. Each moves the
    // standing; so the second looks anew at what the first left.
    const person = await context.persons.person(whose);
    if (!person) throw notFound('person', 'person');
    const records = await recordsAgainst(context, person, input.against ?? null);
    const found = await Promise.all(records.map((record) => context.appeals.openAppeal(record)));
    const fresh = records.filter((_, i) => found[i] === null).slice(0, FILED_AT_ONCE);
    const open = found.filter((one) => one !== null);
    const by = { person, filedAs, statement };
    const made = await Promise.all(
      fresh.map((record, i) =>
        i === 0
          ? newAppeal(context, { ...by, record, id: first, beside: open.map(({ id }) => id) })
          : newAppeal(context, { ...by, record, id: `${first}-${i}` }),
      ),
    );
    const appeals = [...open, ...made.map(({ appeal }) => appeal)];
    if (made.length === 0) return { reply: appeals };
    return { reply: appeals, change: [...made.flatMap(({ change }) => change), standingWrite(person)] };
  };
  return commit<readonly Appeal[]>(context, attempt, {
    once: {
      operation: 'fileAppeal',
      input,
      id: (digits) => idOf('appeal', digits),
      read: (id) => context.appeals.answeredWith(whose, id),
    },
  });
}

/** Whose it is, and as what the caller files it: the telephone line is a reviewer of where they live. */
async function filerOf(context: RequestContext, id: string): Promise<{ readonly id: string; readonly filedAs: Role }> {
  const found = await personFor(context, id);
  const acting = found && roleFor(context, subjectOfPerson(found));
  const isLine = found !== null && reviewsFor(viewerOf(context), countyOf(found.community));
  const filedAs = acting ?? (isLine ? 'PROFESSIONAL' : null);
  if (!found || !filedAs) throw notFound('person', 'person');
  return { id: found.id, filedAs };
}

export interface NewAppeal {
  readonly id: string;
  readonly person: Person;
  readonly record: string;
  readonly filedAs: Role;
  /** Null where the remedy of a grievance opens it. */
  readonly statement: string | null;
  /** Those that waited already, and answer with it. */
  readonly beside?: readonly string[];
}

/**
 * An appeal as it begins, for the transaction that files it. After a dismissal the division above is in
 * charge: nobody judges their own decision.
 */
export async function newAppeal(
  context: RequestContext,
  { id, person, record, filedAs, statement, beside = [] }: NewAppeal,
): Promise<{ readonly appeal: Appeal; readonly change: Change }> {
  const { account } = viewerOf(context);
  const dismissed = await context.appeals.lastDismissed(person.id, record);
  const fresh = {
    id,
    clause: 'rights.3',
    person: person.id,
    community: person.community,
    record,
    inCharge: dismissed ? (above(dismissed) ?? dismissed.inCharge) : countyOf(await placeOf(context, person, record)),
    deadline: await deadlineOf(context, 'FILE', null),
    statement: statement === null ? null : await sealFor(context, person.id, id, statement),
    notes: [],
    filedAt: context.now.toISOString(),
    filedBy: account,
    filedAs,
    correctedFor: null,
    dismissedFor: null,
    furtherUntil: null,
    ...(beside.length > 0 && { beside }),
  } as const;
  const actor = { account, role: filedAs };
  const { noun, change } = create(appealLifecycle, fresh, { event: 'FILE', actor, now: context.now });
  const { appeal, writes } = newAppealWrites(noun);
  return { appeal, change: [...writes, ...moveDeadline(APPEAL_DEADLINE, null, appeal), ...change] };
}

/** A case counts where it was recorded, and its county takes it back; anything else goes with its person. */
const placeOf = async ({ cases }: RequestContext, { community }: Person, record: string): Promise<string> =>
  (isId('case', record) ? (await cases.case(record))?.community : undefined) ?? community;
