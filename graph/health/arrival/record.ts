import { treatedBy } from '#graph/codes/fact/read.ts';
import type { RequestContext } from '#graph/context.ts';
import { takeFact } from '#graph/health/brake/take.ts';
import { cite, isAnothers } from '#graph/health/document/cite.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { create, toldOf } from '#graph/mechanism/lifecycle.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { sealFor } from '#graph/people/person/seal.ts';
import type { Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { checkSpace } from '#graph/shared/room.ts';
import { personScopedId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { divisionInCharge } from '#graph/workforce/on-call/read.ts';
import { type Day, startOf } from '#verify/calendar.ts';
import { bindOthers, boundBy, checkTaskChange, inTurn, moveDecision, type Others, othersOf } from './binding/bind.ts';
import { accountOf, consequences, type Followed } from './binding/follow.ts';
import { arrivalLifecycle, decideBy, NO_WORDS, isNamedBy, standingBy, type Words } from './binding/policy.ts';
import { groundsAt, judgeArrived, judgeNamed, type Named } from './judge.ts';
import { type ArrivalGrounds, awaiting, isolatesAt, settledOn, treatedAs } from './policy.ts';
import {
  type Arrival,
  ARRIVALS_LIMIT,
  arrivalListingWrite,
  arrivalWrite,
  type Journey,
  type PartyEntry,
  type SubjectArrival,
} from './store.ts';

/** An arrival that is being registered, whether its person is known or not. */
export interface Incoming extends Pick<Arrival, 'role' | 'clause'> {
  /** 32 hexadecimal digits that are its own. */
  readonly digits: string;
  readonly journey: Journey;
  /** Whether a border or transport system has handed it over, now or before it was known whose it is. */
  readonly isHandedOver: boolean;
  /** Who is named with it, in the order of the journey: its hosts, its hotel, and then who came along. */
  readonly named: readonly Named[];
}

export const keptOf = (journey: Journey, named: readonly Named[]): Journey => ({
  ...journey,
  hosts: journey.hosts.map((host, i) => (named[i]?.person ? null : host)),
});

/**
 * Everybody named, each with a ruling; companions by what the community in charge may know of them. What was
 * given of a host is kept in either case, so that nobody learns who is registered.
 */
export const judgeParty = (
  context: RequestContext,
  { digits, journey, named }: Incoming,
  grounds: ArrivalGrounds,
  { at, isBinding }: { readonly at: string; readonly isBinding: boolean },
): Promise<PartyEntry[]> =>
  Promise.all(
    named.map(async ({ role, person, name, phone }) => {
      const entry = { role, person: person?.id ?? null };
      if (role !== 'COMPANION') {
        const sealed = person && (await sealFor(context, person.id, digits, JSON.stringify({ name, phone })));
        return { ...entry, sealed, ruling: judgeNamed(role, journey, grounds) };
      }
      const known = { role, person: person?.community === at ? person : null, name };
      const { ruling } = await judgeArrived(context, known, { ...journey, proofs: [] }, grounds);
      return { ...entry, sealed: null, ruling: isBinding ? ruling : awaiting(ruling, grounds) };
    }),
  );

/**
 * The arrival of a registered person, and what follows where it binds: isolation, or a visit of the grid. A
 * report alone asks the workers to look into it. The person must have been read before: see `standingWrite`.
 */
export async function arrive(
  context: RequestContext,
  person: Person,
  incoming: Incoming,
  words: Words,
): Promise<{ readonly arrival: SubjectArrival; readonly change: Change }> {
  const { digits, role, journey, named } = incoming;
  const id = personScopedId('arrival', person.id, digits);
  const isNone = await isNoWord(context, person, incoming);
  const judged = await judgedAs(context, person, { ...incoming, id }, isNone ? NO_WORDS : words);
  const { grounds, ruling, isBinding } = judged;
  const file = await fileOf(context, incoming, grounds, person.community);
  const sealed = await sealFor(context, person.id, id, JSON.stringify(keptOf(journey, named)));
  const followed = await followedBy(context, person, incoming, { ...judged, id });
  const fresh = {
    ...file,
    id,
    role,
    person: person.id,
    community: person.community,
    proofs: judged.proofs,
    ruling,
    party: await judgeParty(context, incoming, grounds, { at: person.community, isBinding }),
    sealed,
    fact: followed.fact,
    words: isNone ? NO_WORDS : words,
    ...(await standingOf(context, person, judged)),
  };
  const { noun: arrival, change } = created(context, fresh, isBinding ? 'REGISTER' : 'REPORT');
  const write = arrivalWrite(arrival);
  return {
    arrival: { ...write.put, subject: subjectOfPerson(person) },
    change: [
      write,
      ...change,
      ...waiting(context, null, arrival),
      ...listed(arrival, context.today),
      ...followed.change,
      ...(isNone ? [] : await citedWith(context, person, id, incoming)),
      ...(isBinding ? await bindOthers(context, judged.others, arrival) : []),
      // Race: their case is ruled out at this moment; their standing moves with both, and one is made anew.
      inTurn(context, person, id),
    ],
  };
}

/** Who hands over people learns of nobody that they are known: what names another is not refused. */
const isNoWord = async (context: RequestContext, person: Person, { isHandedOver, journey }: Incoming) =>
  isHandedOver && (await isAnothers(context, person, journey.evidence));

/** What shows it counts its person, where it names them. */
const citedWith = async (context: RequestContext, person: Person, id: string, { role, journey }: Incoming) =>
  isNamedBy(role, journey.evidence) ? cite(context, person, id, journey.evidence) : [];

/** By what it binds, or until when and whose it is to decide. */
const standingOf = async (
  context: RequestContext,
  { community }: Person,
  { grounds, treated, isBound, evidence, isBinding }: Awaited<ReturnType<typeof judgedAs>>,
) => ({
  treatedBy: treated,
  shownBy: isBound ? evidence : null,
  decideBy: isBinding ? null : decideBy(context.now, grounds.values(context.today)),
  inCharge: isBinding ? null : await divisionInCharge(context, community),
});

export interface Judged extends Pick<Arrival, 'id' | 'ruling' | 'evidence'> {
  readonly grounds: ArrivalGrounds;
  readonly isBinding: boolean;
  readonly others: Others;
  /** The places that it takes up of the bounds of who says so. */
  readonly taken?: Change;
}

/** What waits for a decision has its deadline, and whoever is on call is told of it. */
export function waiting(context: RequestContext, before: Arrival | null, arrival: Omit<Arrival, keyof Key>): Change {
  const { inCharge } = arrival;
  const asked = { as: 'waits', account: accountOf(context), data: { inCharge } } as const;
  return [
    ...moveDecision(before, arrival),
    ...(inCharge === null ? [] : [toldOf(arrivalLifecycle, arrival, 'REPORT', asked)]),
  ];
}

/** What follows where it binds; a report asks the workers to look into it, once for all of a journey. */
export async function followedBy(
  context: RequestContext,
  person: Person,
  { digits, journey }: { readonly digits: string; readonly journey: Pick<Journey, 'from' | 'arrivedOn'> },
  { id, ruling, grounds, evidence, isBinding, others, taken = [] }: Judged,
): Promise<Followed> {
  if (!isBinding)
    return { fact: null, change: others.reported.length > 0 ? [] : await checkTaskChange(context, person, id) };
  const origin = treatedAs(journey.from, grounds.wasHighRisk);
  const ruled = { id, ruling, origin, digits, journey: { arrivedOn: journey.arrivedOn, evidence } };
  const { fact, change } = await consequences(context, person, ruled);
  return { fact, change: [...change, ...taken] };
}

/**
 * What an arrival asks, and whether it binds, by these words and those of other reports of the journey. It
 * isolates nobody beyond the bounds of who hands it in and of its issuer: then it is a report.
 */
async function judgedAs(
  context: RequestContext,
  person: Person,
  { id, role, journey }: Incoming & Pick<Arrival, 'id'>,
  words: Words,
) {
  const known = await context.arrivals.arrivalsOf(person.id);
  checkSpace(context, known.length, { limit: ARRIVALS_LIMIT, of: 'arrivals', field: 'person' });
  const grounds = await groundsAt(context, person.community, journey);
  const treated = await treatedBy(context, person);
  const who = { role, person, name: null, treated: treated !== null };
  const { ruling: full, proofs } = await judgeArrived(context, who, journey, grounds);
  const others = othersOf(known, journey);
  const { isBound, evidence } = boundBy(words, others, journey.evidence);
  const { wasHighRisk, values } = grounds;
  const isSettled = context.today >= settledOn(journey.arrivedOn, values);
  const standing = standingBy({ role, from: journey.from, ruling: full, wasHighRisk, isSettled }, isBound);
  const isolates = standing === 'BINDING' && !others.isBound && isolatesAt(full.action) !== null;
  const taken = isolates ? await takeFact(context, person, { record: id, kind: 'ARRIVAL', evidence }) : [];
  const isBinding = standing === 'BINDING' && taken !== null;
  const ruling = isBinding ? full : awaiting(full, grounds);
  return { grounds, proofs, treated, others, evidence, isBound, isBinding, ruling, taken: taken ?? [] };
}

type Fresh = Omit<Arrival, keyof Key | 'status' | 'history'>;

/** Its beginning is told to the person, by the name of what became of them. */
const created = (context: RequestContext, fresh: Fresh, event: 'REGISTER' | 'REPORT', as?: 'named') =>
  create(arrivalLifecycle, fresh, {
    event,
    actor: { account: accountOf(context), role: 'SYSTEM' },
    now: context.now,
    tells: { data: { person: fresh.person }, ...(as && { as }) },
  });

/**
 * What is the same in every record of an arrival. It is kept from the day on which it is settled, or from
 * today where that is past.
 */
export async function fileOf(
  context: RequestContext,
  { role, journey, clause }: Incoming,
  { values }: ArrivalGrounds,
  at: string,
) {
  const { from, place, arrivedOn, homePossible, evidence } = journey;
  const settled = settledOn(arrivedOn, values);
  const { today } = context;
  return {
    clause,
    role,
    from,
    place,
    arrivedOn,
    homePossible,
    evidence,
    settledOn: settled,
    registeredBy: accountOf(context),
    registeredAt: context.now.toISOString(),
    expiresAt: await expiryOf(context, at, 'ARRIVAL', settled > today ? settled : today),
  };
}

/**
 * The list of a community holds what asks something of its people: until that day, and not at all once it is
 * past.
 */
const listed = (arrival: Omit<Arrival, keyof Key>, today: Day): Change =>
  arrival.settledOn > today ? [arrivalListingWrite(arrival, Date.parse(startOf(arrival.settledOn)) / 1000)] : [];

/**
 * Registered hosts have a record that they were named, which asks nothing of them: once, when it is handed
 * in. Where somebody else came from, and what they hold, is not theirs to read.
 */
export async function hostChange(context: RequestContext, incoming: Incoming): Promise<Change> {
  const writes = await Promise.all(
    incoming.named.map(async ({ role, person }, i) =>
      person && role !== 'COMPANION' ? hostWritesFor(context, { ...incoming, role }, person, i) : [],
    ),
  );
  return writes.flat();
}

async function hostWritesFor(context: RequestContext, incoming: Incoming, person: Person, i: number): Promise<Change> {
  const { digits, role, journey } = incoming;
  const id = personScopedId('arrival', person.id, `${digits}${i}`);
  const grounds = await groundsAt(context, person.community, null);
  const file = await fileOf(context, incoming, grounds, person.community);
  const fresh = {
    ...file,
    id,
    place: null,
    homePossible: null,
    proofs: [],
    person: person.id,
    community: person.community,
    ruling: judgeNamed(role, journey, grounds),
    party: [],
    sealed: null,
    fact: null,
    words: NO_WORDS,
    decideBy: null,
    inCharge: null,
  };
  const { noun, change } = created(context, fresh, 'REGISTER', 'named');
  return [arrivalWrite(noun), ...change];
}
