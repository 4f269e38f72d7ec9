import { randomUUID } from 'node:crypto';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { Denial } from '#graph/core/errors.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import type { Role } from '#graph/core/roles.ts';
import { type Change, makeDue, type Part, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { type Escalation, moveDeadline } from '#graph/mechanism/escalation.ts';
import { create, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { DomainEvent } from '#graph/mechanism/outbox.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { countKnownElsewhere, recordKnownElsewhere } from '#graph/people/person/known-elsewhere.ts';
import type { Person } from '#graph/people/person/store.ts';
import { mayRead } from '#graph/shared/disclose.ts';
import { type Connection, type PageArgs, fillPage, readPage } from '#graph/shared/page.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { idOf, readId } from '#graph/store/ids.ts';
import { countyOf, type Key } from '#graph/store/key.ts';
import { newTask } from '#graph/workforce/task/cause.ts';
import { dayOf } from '#verify/calendar.ts';
import {
  answerBy,
  CLAUSE_OF_HANDOVER,
  type DeclineReason,
  handoverLifecycle,
  type HandoverKind,
  type HandoverParty,
  type HandoverStatus,
  maySeeHandoversOf,
  sightOfHandover,
  toldOfRequest,
} from './policy.ts';
import {
  type Handover,
  type HandoverStep,
  handoverWrite,
  type ListedHandover,
  listedWrite,
  noHandoverCheck,
  relistHandoverWrites,
} from './store.ts';

export interface NewHandover {
  readonly kind: HandoverKind;
  /** A community, or a county where no community is known. */
  readonly asked: string;
  /** The person as they are registered; null where nobody knows yet who that is. */
  readonly person: string | null;
  /** The id of what waits for the answer. */
  readonly ref: string;
  /** What is said of the person, sealed under the data key of `ref`. */
  readonly sealed?: Uint8Array | undefined;
  /** The community that asks; where it is left out, the division of the professional who does. */
  readonly requestedBy?: string | undefined;
  readonly id?: string | undefined;
}

type Fresh = Omit<Handover, keyof Key>;

/**
 * A handover and the writes that ask for it, for the transaction of what waits for it: with its place in the
 * lists, the task of the community that is asked, and the deadline.
 */
export async function handoverChange(
  context: RequestContext,
  asked: NewHandover,
): Promise<{ readonly handover: Handover; readonly writes: Change }> {
  const deadline = await deadlineOf(context, asked.asked, context.now.toISOString());
  const { noun: made, change: told } = newHandover(context, asked, deadline);
  const write = handoverWrite(made);
  return { handover: write.put, writes: [write, ...(await listChange(context, made, deadline)), ...told] };
}

/**
 * The two writes by which a registration asks for a handover, or does not: the same number, and nothing is
 * read for them, so that a registration takes as long whether the person is known elsewhere or not. The lists
 * follow by what is due: see `registrationsDue`.
 */
export function registrationHandoverChange(
  context: RequestContext,
  { registration, community, holder }: { registration: string; community: string; holder: Holder | undefined },
  otherwise: DomainEvent,
): Change {
  const id = handoverOf(registration);
  if (!holder) return [noHandoverCheck(id), tell(otherwise, viewerOf(context).account)];
  const asked = { kind: 'REGISTRATION', asked: holder.community, person: holder.personId, ref: registration } as const;
  const { noun: made, change: told } = newHandover(context, { ...asked, requestedBy: community, id }, null);
  return [handoverWrite(made), ...told];
}

/** Where an identity number is registered. */
export interface Holder {
  readonly personId: string;
  readonly community: string;
}

/** A registration waits for one handover, whose id follows from its own. */
export const handoverOf = (registration: string): string => idOf('handover', readId(registration)?.rest ?? '');

/**
 * The registrations of one request, looked at once more when it is answered: those that wait for a handover
 * come into the lists.
 */
export const registrationsDue = (context: RequestContext, subject: string, registrations: readonly string[]): Part =>
  makeDue({
    kind: 'HANDOVER_ASKED',
    subject,
    at: context.now.toISOString(),
    data: { registrations: registrations.join(' ') },
  });

/** Puts the handovers of registrations into the lists. */
export async function listHandovers(context: RequestContext, due: Due): Promise<Handled> {
  const ids = (due.data?.['registrations'] ?? '').split(' ').map(handoverOf);
  for (const found of await context.handovers.handovers(ids))
    if (found?.deadline === null) await listHandover(context, found.id);
  return 'DONE';
}

/**
 * Puts a handover into the lists where it was not yet, so that whoever moves it takes it out of them. Race: a
 * drain, or somebody who answers, is first; then it stands there.
 */
export const listHandover = (context: RequestContext, id: string): Promise<void> =>
  commit(context, async () => {
    const found = await context.handovers.handover(id);
    if (found?.deadline !== null) return { reply: undefined };
    const deadline = await deadlineOf(context, found.asked, found.requestedAt);
    const writes = await listChange(context, found, deadline);
    return { reply: undefined, change: [listedWrite(id, deadline), ...writes] };
  });

async function deadlineOf({ loaders, today }: RequestContext, asked: string, requestedAt: string): Promise<string> {
  const values = await loaders.values(countyOf(asked));
  return answerBy(requestedAt, values(today).handoverHours);
}

/** The community that is asked answers in time, or its county is told once. */
export const HANDOVER_DEADLINE: Escalation<Fresh> = {
  kind: 'HANDOVER_DEADLINE',
  overdueAt: ({ status, deadline }) => (status === 'REQUESTED' ? deadline : null),
  toldNext: ({ asked }) => countyOf(asked),
};

function newHandover(context: RequestContext, asked: NewHandover, deadline: string | null) {
  const { id = idOf('handover', randomUUID().replaceAll('-', '')), kind, person, ref, sealed } = asked;
  const { account, role, party } = requesterOf(context, asked.requestedBy ?? null);
  const fresh = {
    id,
    clause: CLAUSE_OF_HANDOVER[kind],
    kind,
    asked: asked.asked,
    person,
    ref,
    requestedBy: { ...party, account },
    requestedAt: context.now.toISOString(),
    deadline,
    toldTo: null,
    ...(sealed && { sealed }),
  };
  const tells = toldOfRequest(fresh);
  const actor = { account, role };
  return create(handoverLifecycle, fresh, { event: 'REQUEST', actor, now: context.now, tells });
}

function requesterOf({ viewer }: RequestContext, community: string | null) {
  const account = viewer?.account ?? SYSTEM;
  const division = community === null ? (viewer?.division ?? null) : null;
  const role: Role | 'SYSTEM' =
    community !== null ? 'COMMUNITY_WORKER' : viewer?.roles.includes('PROFESSIONAL') ? 'PROFESSIONAL' : 'SYSTEM';
  return { account, role, party: { community, division } };
}

/**
 * Its place in the lists, the task of the community that is asked, and the deadline. A county that is asked
 * has no lists of tasks: it is told.
 */
async function listChange(context: RequestContext, made: Fresh, deadline: string): Promise<Change> {
  const listed = [...relistHandoverWrites(null, made), ...moveDeadline(HANDOVER_DEADLINE, null, { ...made, deadline })];
  return isCommunity(made.asked) ? [...listed, ...(await askTaskChange(context, made, deadline))] : listed;
}

/** The task of the community that is asked. */
export async function askTaskChange(
  context: RequestContext,
  { id, asked, person, clause }: Pick<Handover, 'id' | 'asked' | 'person' | 'clause'>,
  deadline: string,
): Promise<Change> {
  const dueOn = dayOf(Date.parse(deadline));
  const subject = person === null ? null : { person };
  return (await newTask(context, { kind: 'HANDOVER', community: asked, subject, dueOn, ref: id, clause })).writes;
}

/** A handover by id, for those who have to do with it. */
export const handover = async (context: RequestContext, id: string): Promise<Handover | null> =>
  (await askedFor(context, id, 'QUERY'))?.found ?? null;

/**
 * A handover for whoever asked for it, too; null where the caller has nothing to do with it. The id of a
 * registration's follows from that of the registration: a worker who tries one is counted, whether it is
 * there or not, and told on the record that the person is known elsewhere.
 */
export async function askedFor(context: RequestContext, id: string, by: 'QUERY' | 'MUTATION') {
  const viewer = viewerOf(context);
  const found = await context.handovers.handover(id);
  const seen = found && sightOfHandover(viewer, found);
  const isAsked = seen !== null && seen.sight !== 'REQUESTER';
  // Who is asked reads it; what only whoever asked may do costs them as much as of what is not there.
  if (found && isAsked && by === 'QUERY') return { found, ...seen };
  if (viewer.roles.includes('COMMUNITY_WORKER')) await countKnownElsewhere(context, by);
  if (!found || !seen || isAsked) return null;
  if (found.kind === 'REGISTRATION' && found.person !== null) await recordKnownElsewhere(context, found.person);
  return { found, ...seen };
}

export interface HandoversArgs extends PageArgs {
  readonly division: string;
  readonly status?: HandoverStatus | null | undefined;
}

/**
 * What a community is asked to hand over or to take on, for its workers; or what a county is asked because no
 * community is known, and what it is told because a community declined or did not answer. What a community
 * asked for itself is in no list: it would tell who is known elsewhere.
 */
export async function handovers(
  context: RequestContext,
  { division, status, ...page }: HandoversArgs,
): Promise<Connection<Handover>> {
  if (!maySeeHandoversOf(viewerOf(context), division)) throw new Denial('FORBIDDEN', recordsTexts.handoversFor);
  const { loaders } = context;
  const place = isCommunity(division) ? loaders.community(division) : isCounty(division) && loaders.division(division);
  // A mistyped code is not to look like a place without handovers.
  if (!(await place)) throw new Denial('NOT_FOUND', regionTexts.noCommunityOrCounty);
  const placeIn = (listed: ListedHandover) => listed.place;
  const listed = (options: QueryOptions) => context.handovers.handoversOf(division, status ?? null, options);
  const seen = (found: readonly ListedHandover[]) => found.filter((one) => sightOfHandover(viewerOf(context), one));
  const list = ['handovers', division, status] as const;
  return readPage(context, list, page, (options) => fillPage(options, listed, placeIn, seen), placeIn);
}

const isCounty = (code: string): boolean => code === countyOf(code);

/** Who is asked, for all but who asks: where somebody is registered is not told. */
export function askedOf(context: RequestContext, found: Handover): HandoverParty | null {
  const sight = sightOfHandover(viewerOf(context), found)?.sight;
  if (sight === undefined || sight === 'REQUESTER') return null;
  const { asked } = found;
  return isCommunity(asked) ? { community: asked, division: null } : { community: null, division: asked };
}

const PERSON = 'Handover.person';

/**
 * Whom it is about, for those who have to do with the person where they now live; each reading is recorded.
 * Null for authorities.
 */
export async function personOfHandover(context: RequestContext, { person: id }: Handover): Promise<Person | null> {
  const person = id === null ? null : await context.loaders.person(id);
  if (!person) return null;
  if (viewerOf(context).person?.id === person.id) return person;
  return (await mayRead(context, subjectOfPerson(person), PERSON)) ? person : null;
}

/** A step as others see it: who made it, by name of the account, is nobody's business on the other side. */
export interface SeenHandoverStep extends Omit<HandoverStep, 'account' | 'reason'> {
  readonly reason?: DeclineReason;
}

export const historyOfHandover = ({ history }: Handover): readonly SeenHandoverStep[] =>
  history.map(({ account: _, ...step }) => step as SeenHandoverStep);
