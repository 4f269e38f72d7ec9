import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { notFound, refusal, type Refusal } from '#graph/core/errors.ts';
import { type Change, type Part, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { seal } from '#graph/mechanism/envelope.ts';
import { advance, decide, eventType } from '#graph/mechanism/lifecycle.ts';
import { putNew } from '#graph/store/db.ts';
import { idOf } from '#graph/store/ids.ts';
import { keys } from '#graph/store/keys.ts';
import { dropTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { groundsAt, judgeArrived } from './judge.ts';
import { placesUpward, unmatchedLifecycle } from './policy-unmatched.ts';
import { identityHash, openUnmatched, sightOfUnmatched } from './read.ts';
import { accountOf, fileOf, type Incoming, judgeParty, keptOf } from './record.ts';
import {
  type Traveller,
  unlistUnmatchedWrite,
  type UnmatchedArrival,
  unmatchedListingWrite,
  type UnmatchedStep,
  unmatchedWrite,
} from './store.ts';

/** An arrival of somebody unknown that is in the caller's hands, as the authority or as a worker. */
export async function unmatchedFor(
  context: RequestContext,
  id: string,
  sight: 'AUTHORITY' | 'WORKER',
): Promise<UnmatchedArrival> {
  const arrival = await context.arrivals.unmatched(id);
  if (!arrival || sightOfUnmatched(context, arrival.at) !== sight) throw notFound('arrival', 'arrival');
  return arrival;
}

export const alreadyMatched = (): Refusal =>
  refusal('INVALID_TRANSITION', 'The arrival has become that of a registered person.', 'arrival');

/** The nearest known place, from the one that an arrival names upwards; the nation is always known. */
export async function placeFor({ loaders }: RequestContext, code: string | null): Promise<string> {
  const places = placesUpward(code);
  const known = await Promise.all(
    places.map((place) => (isCommunity(place) ? loaders.community(place) : loaders.division(place))),
  );
  return places.find((_, i) => known[i]) ?? places.at(-1)!;
}

/**
 * The writes of an unmatched arrival: in the list of the place that it names, with a visit where that is a
 * community. The person and the journey are sealed under a key of its own, until it is matched.
 */
export async function unmatchedChange(
  context: RequestContext,
  traveller: Traveller,
  incoming: Incoming,
): Promise<Change> {
  const { digits, role, journey, named } = incoming;
  const id = idOf('unmatchedArrival', digits);
  const at = await placeFor(context, journey.destination.code);
  const grounds = await groundsAt(context, at);
  const [{ ruling, proofs }, party, { raw, wrapped }] = await Promise.all([
    judgeArrived(context, { role, person: null, name: traveller.name }, journey, grounds),
    judgeParty(context, incoming, grounds, at),
    context.keyring.createDataKey(id),
  ]);
  const { settledOn: _, ...file } = await fileOf(context, incoming, grounds, at);
  const first: UnmatchedStep = {
    event: 'REGISTER',
    status: unmatchedLifecycle.initial,
    at: file.registeredAt,
    account: file.registeredBy,
    role: 'SYSTEM',
    to: at,
  };
  const arrival = {
    ...file,
    id,
    at,
    identityHash: await identityHash(context, traveller),
    proofs,
    ruling,
    party,
    sealed: seal(raw, id, { traveller, journey: keptOf(journey, named) }),
    arrival: null,
    status: unmatchedLifecycle.initial,
    history: [first],
  };
  return [
    unmatchedWrite(arrival),
    putNew('key', { ...keys.personKey(id), wrapped, expiresAt: file.expiresAt }, 'keys'),
    unmatchedListingWrite(arrival),
    ...(await placeChange(context, arrival, journey.destination.building)),
  ];
}

/**
 * What a place is asked: a community's workers visit once for all who came along; an authority learns that
 * there is something to assign.
 */
export async function placeChange(
  context: RequestContext,
  { id, at, role }: Pick<UnmatchedArrival, 'id' | 'at' | 'role'>,
  building: string | null,
): Promise<Change> {
  const told = (data: { readonly community: string } | { readonly division: string }): Part =>
    tell(
      { type: eventType(unmatchedLifecycle, unmatchedLifecycle.initial), subject: id, data: { ...data } },
      accountOf(context),
    );
  if (!isCommunity(at)) return [told({ division: at })];
  if (role === 'COMPANION') return [told({ community: at })];
  const visit = { kind: 'VISIT', community: at, building, subject: null, dueOn: context.today } as const;
  const { writes } = await newTask(context, { ...visit, ref: id, clause: 'low.control.2' });
  return [...writes, told({ community: at })];
}

/** Says where an arrival of somebody unknown belongs. One that lies there already stays as it is. */
export async function assignArrival(
  context: RequestContext,
  { arrival, to }: { readonly arrival: string; readonly to: string },
): Promise<UnmatchedArrival> {
  await unmatchedFor(context, arrival, 'AUTHORITY');
  await checkPlace(context, to);
  const asked = { event: 'ASSIGN', actor: { account: viewerOf(context).account, role: 'AUTHORITY', to } } as const;
  // Race: it is assigned elsewhere or to the same place, or matched, at this moment. Its status and steps let
  // one through; where it lies already is asked in each attempt, since nothing is left to do then.
  return commit(context, async () => {
    const current = await unmatchedFor(context, arrival, 'AUTHORITY');
    if (current.at === to) return { reply: current };
    const { outcome } = decide(unmatchedLifecycle, current, asked);
    if (outcome === 'REFUSED') throw alreadyMatched();
    if (outcome === 'REPEATED') return { reply: current };
    const { noun, change } = advance(unmatchedLifecycle, current, { ...asked, now: context.now, set: { at: to } });
    const lists = [unlistUnmatchedWrite(current), unmatchedListingWrite(noun)];
    return { reply: noun, change: [...change, ...lists, ...(await followChange(context, current, to))] };
  });
}

async function checkPlace(context: RequestContext, to: string): Promise<void> {
  const { loaders } = context;
  const isKnown = await (isCommunity(to) ? loaders.community(to) : loaders.division(to));
  // An office of the street assigns nothing.
  if (!isKnown || to.length === 9 || !covers(viewerOf(context).division, to))
    throw notFound('community or division', 'to');
}

/** The task of the community that it leaves goes, and where it comes to there is one. */
async function followChange(context: RequestContext, current: UnmatchedArrival, to: string): Promise<Change> {
  const opened = await openUnmatched(context, current);
  const building = opened?.journey.destination.building ?? null;
  return [
    ...(await dropTaskChange(context, current.id)),
    ...(await placeChange(context, { ...current, at: to }, building)),
  ];
}
