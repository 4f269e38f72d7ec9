import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import { checkOptionalReason, EVIDENCE_LENGTH } from '#graph/core/input/text.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import type { Role } from '#graph/core/roles.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { advance, create, decide } from '#graph/mechanism/lifecycle.ts';
import { actForPerson } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { idOf } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { type AskedGround, CLAUSE_OF_ERASURE, countsByClass, erasureLifecycle, type ErasureStatus } from './policy.ts';
import { type Erasure, freeErasureWrite, newErasureWrites, relistErasureWrites } from './store.ts';

export interface RequestErasure {
  readonly person: string;
  readonly ground: AskedGround;
  readonly evidence?: string | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Asks that a person be forgotten: the person themself, who acts for them, or a worker of their community.
 * The authority of the county decides, so that nobody erases by themself.
 */
export async function requestErasure(context: RequestContext, input: RequestErasure): Promise<Erasure> {
  const person = await actForPerson(context, input.person);
  const role = askedAs(context, person);
  if (role === 'RESIDENT' && input.ground !== 'PERSON_REQUEST')
    throw refusal('INVALID_GROUND', recordsTexts.groundOfOneself, 'ground');
  const evidence = checkOptionalReason(input.evidence, EVIDENCE_LENGTH, 'evidence') ?? null;
  const attempt = (id: string) => {
    const { noun, change } = newErasure(context, { id, person, ground: input.ground, evidence, role });
    const { erasure, writes } = newErasureWrites(noun);
    return Promise.resolve({ reply: erasure, change: [...writes, ...change] });
  };
  return commit<Erasure>(context, attempt, {
    once: {
      operation: 'requestErasure',
      input,
      id: (digits) => idOf('erasure', digits),
      read: async (id) => (await context.erasures.erasure(id))!,
    },
    // Race: somebody else asks for it at once. One person has one erasure at a time: see `newErasureWrites`.
    final: { erasing: () => refusal('ALREADY_REQUESTED', recordsTexts.askedAlready, 'person') },
  });
}

const askedAs = (context: RequestContext, { community }: Person): Extract<Role, 'RESIDENT' | 'COMMUNITY_WORKER'> => {
  const { roles, communities } = viewerOf(context);
  return roles.includes('COMMUNITY_WORKER') && communities.includes(community) ? 'COMMUNITY_WORKER' : 'RESIDENT';
};

/** A resident is not told of by their account: what outlives a person is not to lead to one. */
function newErasure(
  { now, viewer }: RequestContext,
  asked: Pick<Erasure, 'id' | 'ground' | 'evidence'> & { readonly person: Person; readonly role: Role },
) {
  const { id, ground, evidence, person, role } = asked;
  const place = placeOf(person);
  const fresh = {
    ...place,
    id,
    clause: CLAUSE_OF_ERASURE,
    ground,
    evidence,
    program: null,
    requestedAt: now.toISOString(),
    holds: [],
    erased: {},
  } as const;
  return create(erasureLifecycle, fresh, {
    event: 'REQUEST',
    actor: { account: role === 'RESIDENT' ? person.id : (viewer?.account ?? ''), role },
    now,
    // Events travel: this one does not say whose it is.
    tells: { data: { division: place.county } },
  });
}

/** Whom and where an erasure is about. */
export const placeOf = ({ id, community, householdId }: Person) => ({
  person: id,
  community,
  household: householdId,
  county: countyOf(community),
});

/** Takes a request back, as long as nobody has decided on it: whoever may ask for it. */
export const withdrawErasure = (context: RequestContext, input: { readonly erasure: string }): Promise<Erasure> =>
  commit(context, async () => {
    const found = await context.erasures.erasure(input.erasure);
    if (!found || !isAskers(context, found)) throw notFound('erasure', 'erasure');
    const { account, person } = viewerOf(context);
    const actor =
      person?.id === found.person
        ? ({ account: found.person, role: 'RESIDENT' } as const)
        : ({ account, role: 'COMMUNITY_WORKER' } as const);
    const { outcome } = decide(erasureLifecycle, found, { event: 'WITHDRAW', actor });
    if (outcome === 'REPEATED') return { reply: found };
    if (outcome === 'REFUSED') throw refusal('INVALID_TRANSITION', recordsTexts.erasureStays(found.status), 'erasure');
    const { noun, change } = advance(erasureLifecycle, found, { event: 'WITHDRAW', actor, now: context.now });
    return { reply: noun, change: [...change, ...relistErasureWrites(found, noun.status), freeErasureWrite(found)] };
  });

function isAskers(context: RequestContext, { person, community }: Erasure): boolean {
  const { roles, communities, person: self } = viewerOf(context);
  if (roles.includes('RESIDENT') && self?.id === person) return true;
  return roles.includes('COMMUNITY_WORKER') && communities.includes(community);
}

/** Whether the caller decides on it: the authority of its county, or one above it. */
export const isDecidedBy = (context: RequestContext, { county }: Pick<Erasure, 'county'>): boolean => {
  const { roles, division } = viewerOf(context);
  return roles.includes('AUTHORITY') && covers(division, county);
};

/** An erasure by id, for whoever asks or may ask for it and for who decides. */
export async function erasure(context: RequestContext, id: string): Promise<Erasure | null> {
  const found = await context.erasures.erasure(id);
  return found && (isAskers(context, found) || isDecidedBy(context, found)) ? found : null;
}

export interface ErasuresArgs extends PageArgs {
  readonly division: string;
  readonly status?: ErasureStatus | null | undefined;
}

/** The erasures of a county, for its authority and those above. */
export async function erasures(
  context: RequestContext,
  { division, status, ...page }: ErasuresArgs,
): Promise<Connection<Erasure>> {
  const isCounty = division.length === 6 && (await context.loaders.division(division)) !== null;
  if (!isCounty || !isDecidedBy(context, { county: division })) throw new Denial('FORBIDDEN', recordsTexts.erasuresFor);
  return readPage(
    context,
    ['erasures', division, status],
    page,
    (options) => context.erasures.erasuresOf(division, status ?? null, options),
    ({ place }) => place,
  );
}

/**
 * What holds an erasure back is for whoever decides, and the person themself: a worker may be whom a
 * grievance is about.
 */
export const holdsFor = (context: RequestContext, found: Erasure): Erasure['holds'] | null =>
  isDecidedBy(context, found) || viewerOf(context).person?.id === found.person ? found.holds : null;

/** What is gone so far, by class. */
export const erasedOf = ({ erased }: Erasure) => countsByClass(erased);
