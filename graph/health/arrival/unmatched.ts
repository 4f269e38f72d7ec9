import type { RequestContext } from '#graph/context.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { notFound, type Refusal, refusal } from '#graph/core/errors.ts';
import { type Change, type Part, tell } from '#graph/mechanism/change.ts';
import { seal } from '#graph/mechanism/envelope.ts';
import { eventType } from '#graph/mechanism/lifecycle.ts';
import { putNew } from '#graph/store/db.ts';
import { idOf } from '#graph/store/ids.ts';
import { keys } from '#graph/store/keys.ts';
import { newTask } from '#graph/workforce/task/cause.ts';
import { groundsAt, judgeArrived } from './judge.ts';
import { placesUpward, unmatchedLifecycle } from './policy-unmatched.ts';
import { identityHash, sightOfUnmatched } from './read.ts';
import { accountOf, fileOf, type Incoming, judgeParty, keptOf } from './record.ts';
import {
  type Traveller,
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
