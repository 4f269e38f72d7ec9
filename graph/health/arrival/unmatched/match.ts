import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { notFound, refusal, type Refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { accountOf } from '#graph/health/arrival/binding/follow.ts';
import { isNamedBy, NO_WORDS, type Words } from '#graph/health/arrival/binding/policy.ts';
import { groundsAt, judgeArrived } from '#graph/health/arrival/judge.ts';
import {
  digitsOf,
  identityHash,
  namedAs,
  openUnmatched,
  sightOfUnmatched,
  withSubject,
} from '#graph/health/arrival/read.ts';
import { arrive, fileOf, type Incoming, judgeParty, keptOf } from '#graph/health/arrival/record.ts';
import {
  destroyedKeyWrite,
  type SubjectArrival,
  type Traveller,
  unlistUnmatchedWrite,
  type UnmatchedArrival,
  unmatchedListingWrite,
  unmatchedWrite,
} from '#graph/health/arrival/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { seal } from '#graph/mechanism/envelope.ts';
import { advance, create, decide, toldOf } from '#graph/mechanism/lifecycle.ts';
import { copiedAccessWrite } from '#graph/people/account/store.ts';
import { checkBorn } from '#graph/people/person/age.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import type { Person } from '#graph/people/person/store.ts';
import { putNew } from '#graph/store/db.ts';
import { idOf } from '#graph/store/ids.ts';
import { doneTaskChange, dropTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { placesUpward, unmatchedLifecycle } from './policy.ts';

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

export const alreadyMatched = (): Refusal => refusal('INVALID_TRANSITION', healthTexts.arrivalMatched, 'arrival');

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
  const grounds = await groundsAt(context, at, journey);
  const [{ ruling, proofs }, party, { raw, wrapped }] = await Promise.all([
    judgeArrived(context, { role, person: null, name: traveller.name }, journey, grounds),
    judgeParty(context, incoming, grounds, { at, isBinding: true }),
    context.keyring.createDataKey(id),
  ]);
  const { settledOn: _, ...file } = await fileOf(context, incoming, grounds, at);
  const fresh = {
    ...file,
    id,
    at,
    identityHash: await identityHash(context, traveller),
    proofs,
    ruling,
    party,
    sealed: seal(raw, id, { traveller, journey: keptOf(journey, named) }),
    arrival: null,
  };
  const { noun: arrival, change } = create(unmatchedLifecycle, fresh, {
    event: 'REGISTER',
    actor: { account: accountOf(context), role: 'SYSTEM' },
    now: context.now,
    detail: { to: at },
    tells: { data: dataOf(at) },
  });
  return [
    unmatchedWrite(arrival),
    putNew('key', { ...personKeys.personKey(id), wrapped, expiresAt: file.expiresAt }, 'keys'),
    unmatchedListingWrite(arrival),
    ...change,
    ...(await visitChange(context, arrival, journey.destination.building)),
  ];
}

/** Who learns of it: a community, or an authority that has something to assign. */
const dataOf = (at: string) => ({ [isCommunity(at) ? 'community' : 'division']: at });

/** What a community is asked: its workers visit once for all who came along. */
async function visitChange(
  context: RequestContext,
  { id, at, role }: Pick<UnmatchedArrival, 'id' | 'at' | 'role'>,
  building: string | null,
): Promise<Change> {
  if (!isCommunity(at) || role === 'COMPANION') return [];
  const visit = { kind: 'VISIT', community: at, building, subject: null, dueOn: context.today } as const;
  return (await newTask(context, { ...visit, ref: id, clause: 'low.control.2' })).writes;
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
    const told = toldOf(unmatchedLifecycle, noun, 'REGISTER', { account: asked.actor.account, data: dataOf(to) });
    return { reply: noun, change: [...change, ...lists, told, ...(await followChange(context, current, to))] };
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
    ...(await visitChange(context, { ...current, at: to }, building)),
  ];
}

/**
 * Makes an unmatched arrival that of a registered person, and rules anew; the record of readings goes along.
 * Race: its status lets one of two workers through; a change of the person's standing decides anew.
 */
export async function matchArrival(
  context: RequestContext,
  input: { readonly arrival: string; readonly person: string },
): Promise<SubjectArrival> {
  const asked = {
    event: 'MATCH',
    actor: { account: viewerOf(context).account, role: 'COMMUNITY_WORKER' },
  } as const;
  const matched = await commit(context, async () => {
    const current = await unmatchedFor(context, input.arrival, 'WORKER');
    const person = await personHere(context, input.person);
    const { outcome } = decide(unmatchedLifecycle, current, asked);
    if (outcome === 'REFUSED') throw alreadyMatched();
    if (outcome === 'REPEATED') return { reply: current };
    const words = await checkSame(context, current, person);
    await checkBorn(context, person, current.arrivedOn, 'person');
    const { arrival, change } = await arrive(context, person, await incomingOf(context, current), words);
    const set = { sealed: null, arrival: arrival.id };
    const step = advance(unmatchedLifecycle, current, { ...asked, now: context.now, set });
    const closing = await closingChange(context, current, person);
    return { reply: step.noun, change: [...step.change, unlistUnmatchedWrite(current), ...change, ...closing] };
  });
  const standing = await matchedArrival(context, matched, input.person);
  if (standing) return standing;
  throw alreadyMatched();
}

async function personHere(context: RequestContext, id: string): Promise<Person> {
  // Read anew for each attempt: see `standingWrite`.
  const { communities } = viewerOf(context);
  const found = await context.persons.personFor(id, ({ community }) => communities.includes(community));
  if (!found) throw notFound('person', 'person');
  return found;
}

/**
 * The registered number decides: the row is about them, as if it had come now. Who has a travel document is
 * known by the worker who saw it, and that is a worker's word.
 */
async function checkSame(context: RequestContext, current: UnmatchedArrival, { id }: Person): Promise<Words> {
  const opened = await openUnmatched(context, current);
  if (opened?.traveller.document)
    return { ...NO_WORDS, seen: opened.journey.evidence, seenBy: viewerOf(context).account };
  const entries = await context.persons.idNumberEntries(current.identityHash);
  if (!entries.some(({ personId }) => personId === id))
    throw refusal('NOT_THE_SAME_PERSON', healthTexts.notTheSame, 'person');
  return { ...NO_WORDS, fed: opened !== null && isNamedBy(current.role, opened.journey.evidence) };
}

async function incomingOf(context: RequestContext, current: UnmatchedArrival): Promise<Incoming> {
  const opened = await openUnmatched(context, current);
  if (!opened) throw notFound('arrival', 'arrival');
  const { journey } = opened;
  const digits = digitsOf(current.id);
  const named = await Promise.all(
    current.party.map(async (entry, i) => {
      const told = await namedAs(context, digits, entry, journey, i);
      const person = entry.person === null ? null : await context.persons.person(entry.person);
      return { role: entry.role, name: told?.name ?? null, phone: told?.phone ?? null, person };
    }),
  );
  return { digits, role: current.role, clause: current.clause, isHandedOver: true, journey, named };
}

/** Readings that go along at most, the newest; who reads so much of one arrival is noticed before. */
const READINGS = 20;

async function closingChange(context: RequestContext, { id }: UnmatchedArrival, person: Person): Promise<Change> {
  const [visited, readings] = await Promise.all([
    doneTaskChange(context, { ref: id, kind: 'VISIT', day: context.today }),
    context.accounts.accesses(id, { first: READINGS }),
  ]);
  return [...visited, ...readings.map((entry) => copiedAccessWrite(entry, person.id)), destroyedKeyWrite(id)];
}

/** The arrival that it has become, where that is the person's whom the caller names. */
async function matchedArrival(
  context: RequestContext,
  { arrival }: UnmatchedArrival,
  id: string,
): Promise<SubjectArrival | null> {
  const [found, person] = await Promise.all([
    arrival === null ? null : context.arrivals.arrival(arrival),
    context.persons.person(id),
  ]);
  return found && person?.id === found.person ? withSubject(found, person) : null;
}
