import { changeFacts } from '#graph/codes/fact/change.ts';
import { isTreated } from '#graph/codes/fact/read.ts';
import type { RequestContext } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import { isolationOf, isolationChange } from '#graph/health/isolation/order.ts';
import { type Change, type Part, tell } from '#graph/mechanism/change.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { DomainEvent } from '#graph/mechanism/outbox.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { sealFor } from '#graph/people/person/seal.ts';
import type { Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { checkSpace } from '#graph/shared/room.ts';
import { idOf, personScopedId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { newTask } from '#graph/workforce/task/cause.ts';
import { type Day, startOf } from '#verify/calendar.ts';
import { groundsAt, judgeArrived, judgeNamed, type Named } from './judge.ts';
import {
  type ArrivalGrounds,
  type ArrivalOrigin,
  causeOf,
  isHandedOver,
  isolatesAt,
  settledOn,
  treatedAs,
} from './policy.ts';
import {
  type Arrival,
  ARRIVALS_LIMIT,
  arrivalListingWrite,
  arrivalWrite,
  type Journey,
  type PartyEntry,
} from './store.ts';

/** An arrival that carries whom it is about, as they live now. */
export interface SubjectArrival extends Arrival {
  readonly subject: Subject;
}

/** An arrival that is being registered, whether its person is known or not. */
export interface Incoming extends Pick<Arrival, 'role' | 'clause'> {
  /** 32 hexadecimal digits that are its own. */
  readonly digits: string;
  readonly journey: Journey;
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
  at: string,
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
      return { ...entry, sealed: null, ruling };
    }),
  );

export const accountOf = ({ viewer }: RequestContext): string => viewer?.account ?? SYSTEM;

/**
 * The arrival of a registered person, and what follows: isolation, or a visit of the grid. The
 * person must have been read before: see `standingWrite`.
 */
export async function arrive(
  context: RequestContext,
  person: Person,
  incoming: Incoming,
): Promise<{ readonly arrival: SubjectArrival; readonly change: Change }> {
  const { digits, role, journey, named } = incoming;
  const id = personScopedId('arrival', person.id, digits);
  const { length } = await context.arrivals.arrivalsOf(person.id);
  checkSpace(context, length, { limit: ARRIVALS_LIMIT, of: 'arrivals', field: 'person' });
  const grounds = await groundsAt(context, person.community, journey);
  const treated = await isTreated(context, person);
  const [{ ruling, proofs }, party] = await Promise.all([
    judgeArrived(context, { role, person, name: null, treated }, journey, grounds),
    judgeParty(context, incoming, grounds, person.community),
  ]);
  const file = await fileOf(context, incoming, grounds, person.community);
  const sealed = await sealFor(context, person.id, id, JSON.stringify(keptOf(journey, named)));
  const origin = treatedAs(journey.from, grounds.wasHighRisk);
  const followed = await consequences(context, person, incoming, { id, ruling, origin });
  // Race: their case is ruled out at this moment; their standing moves with both, and one is made anew.
  const relied = treated ? [changeFacts(context, person, id, {})] : [];
  const arrival = {
    ...file,
    id,
    person: person.id,
    community: person.community,
    proofs,
    ruling,
    party,
    sealed,
    fact: followed.fact,
  };
  const write = arrivalWrite(arrival);
  return {
    arrival: { ...write.put, subject: subjectOfPerson(person) },
    change: [
      write,
      ...listed(arrival, context.today),
      ...followed.change,
      ...relied,
      told(context, { type: 'arrival.recorded', subject: id, data: { person: person.id } }),
    ],
  };
}

const told = (context: RequestContext, event: DomainEvent): Part => tell(event, accountOf(context));

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

/** What was ruled on an arrival, and as what it was treated. */
interface Ruled extends Pick<Arrival, 'id' | 'ruling'> {
  readonly origin: ArrivalOrigin;
}

/**
 * Isolation is an order with its tasks, in the grid of the home. Monitoring is one visit that says what to
 * watch for, and no duty each day.
 */
async function consequences(
  context: RequestContext,
  person: Person,
  incoming: Incoming,
  ruled: Ruled,
): Promise<Pick<Arrival, 'fact'> & { readonly change: Change }> {
  const { id, ruling } = ruled;
  if (ruling.action === 'NONE') return { fact: null, change: [] };
  if (ruling.action !== 'MONITORING') return isolated(context, person, incoming, ruled);
  const task = { kind: 'VISIT', community: person.community, subject: { person: person.id } } as const;
  const { writes } = await newTask(context, { ...task, dueOn: context.today, ref: id, clause: 'low.control.2' });
  return { fact: null, change: writes };
}

async function isolated(
  context: RequestContext,
  person: Person,
  { digits, journey }: Incoming,
  { id, ruling, origin }: Ruled,
) {
  const { arrivedOn: on, evidence } = journey;
  const place = isolatesAt(ruling.action);
  if (place === null || !isHandedOver(origin))
    throw new Error('Only who came from abroad or a high-risk area is isolated');
  const cause = causeOf(origin);
  // Two systems may hand over one arrival: the second one finds its person isolated for it.
  const standing = await isolationOf(context, person.id);
  const same = standing?.grounds.find((ground) => ground.cause === cause && ground.exposureOn === on);
  if (standing?.status === 'ISOLATING' && same) return { fact: same.fact, change: [] };
  const fact = idOf('fact', digits);
  const { change } = await isolationChange(context, person, {
    place,
    cause,
    ref: id,
    fact: { id: fact, kind: cause, on, evidence },
  });
  return { fact, change: [...change, told(context, { type: 'fact.recorded', subject: person.id, data: { fact } })] };
}

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
  const host = arrivalWrite({
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
  });
  return [host, told(context, { type: 'arrival.named', subject: id, data: { person: person.id } })];
}
