import { type Deps, systemContext } from '#graph/context.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import type { Subscriber } from '#graph/core/subscriber.ts';
import { type EventType, isEventType } from '#graph/feed/event/policy-events.ts';
import { type Concerned, isNamedTo, isToldWhole, namesAll, subscribersOf } from '#graph/feed/event/policy.ts';
import { feedDays } from '#graph/feed/event/read.ts';
import type { Alert } from '#graph/health/check/store.ts';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import type { WaitingEvent } from '#graph/mechanism/outbox.ts';
import type { Grievance } from '#graph/oversight/grievance/store.ts';
import type { OverControlWarning } from '#graph/oversight/warning/store.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Program } from '#graph/records/closure/store.ts';
import type { Erasure } from '#graph/records/erasure/store.ts';
import type { Handover } from '#graph/records/handover/store.ts';
import { idOf, isId, personOfScoped, readId, readProgramId } from '#graph/store/ids.ts';
import { countyOf, type Key } from '#graph/store/key.ts';
import { keys } from '#graph/store/keys.ts';
import type { Order } from '#graph/supply/order/store.ts';
import { relayOutbox, type Told } from './outbox.ts';

/**
 * Tells what has happened to those whom it concerns, until time is up. Answers with how many events that
 * were.
 */
export function relay(deps: Deps, until?: Date): Promise<number> {
  const { db, feeds, clock } = deps;
  const context = systemContext(deps, 'relay');
  return relayOutbox({
    db,
    feeds,
    now: clock,
    until,
    tell: (events) => tell(deps, events),
    keptDays: () => feedDays(context),
    logFault: (error, { id, type }) => console.error('relay', id, type, error),
  });
}

/**
 * One read by key for all that the events leave open. What is gone by now (a person who is forgotten) is told
 * to nobody through it.
 */
async function tell({ db }: Deps, events: readonly WaitingEvent[]): Promise<(readonly Told[] | Error)[]> {
  const told = events.map((event) => {
    const known = concernedIn(event);
    const isOpen = isEventType(event.type) && !namesAll(event.type, known);
    return { event, known, noun: isOpen ? nounOf(event.subject, known) : null };
  });
  const nouns = told.flatMap(({ noun }) => noun ?? []);
  const found = nouns.length > 0 ? await db.getMany<object>(nouns.map(({ key }) => key)) : [];
  return told.map(({ event, known, noun }) => {
    const { type } = event;
    if (!isEventType(type)) return new Error('Nobody is known to be told of such an event');
    const read = noun && found[nouns.indexOf(noun)];
    const concerned = noun && read ? { ...noun.concerns(read as never), ...known } : known;
    return subscribersOf(type, concerned).map((subscriber) => toldTo(subscriber, type, event, concerned));
  });
}

/**
 * Whom and what an event concerns by the ids that it holds. Its data may name them as `person`, `household`,
 * `community`, `supplier`, `division`.
 */
function concernedIn({ subject, data }: WaitingEvent): Concerned {
  const named = (what: string) => (typeof data[what] === 'string' ? data[what] : undefined);
  const household = named('household') ?? (isId('household', subject) ? subject : undefined);
  return defined({
    person: named('person') ?? (isId('person', subject) ? subject : undefined),
    household,
    community: named('community') ?? communityIn(subject) ?? communityIn(household ?? ''),
    supplier: named('supplier'),
    division: named('division') ?? named('inCharge') ?? (isDivision(subject) ? subject : undefined),
  });
}

const isDivision = (code: string): boolean => /^(?:CN|\d{2}|\d{4}|\d{6}|\d{9})$/.test(code);

/** A community by its code, or that of what never leaves it, whose id holds it. */
const communityIn = (subject: string): string | undefined =>
  isCommunity(subject) ? subject : /^[a-zA-Z]+_(\d{12})_/.exec(subject)?.[1];

/** Without what is not known, so that it does not stand before what is. */
const defined = (concerned: Concerned): Concerned =>
  Object.fromEntries(Object.entries(concerned).filter(([, id]) => id !== undefined));

/** What knows whom it concerns: where it lies, and what it says. */
interface Noun {
  readonly keyOf: (id: string) => Key;
  readonly concerns: (found: never) => Concerned;
}

function programKey(id: string): Key {
  const { county = '', day = '' } = readProgramId(id) ?? {};
  return keys.program(county, day);
}

/** By the type of the id. Whose events say by themselves whom they concern needs no row. */
const NOUNS = {
  order: {
    keyOf: keys.order,
    concerns: ({ householdId: household, community, supplier }: Order) => ({ household, community, supplier }),
  },
  person: {
    keyOf: keys.person,
    concerns: ({ householdId: household, community }: Person) => ({ household, community }),
  },
  // Who asked is told how it went; the county is that of whoever was asked. A contact is told nothing of who
  // asks for them.
  handover: {
    keyOf: keys.handover,
    concerns: ({ requestedBy: { community }, asked }: Handover) => ({
      ...(community !== null && { community }),
      division: countyOf(asked),
    }),
  },
  isolationOrder: {
    keyOf: (id) => keys.isolationOrder(personOfScoped('isolationOrder', id) ?? '', id),
    concerns: ({ person, household, community }: IsolationOrder) => ({ person, household, community }),
  },
  alert: {
    keyOf: (id) => keys.alert(personOfScoped('alert', id) ?? '', id),
    concerns: ({ person, community }: Alert) => ({ person, community }),
  },
  warning: {
    keyOf: (id) => keys.warning(communityIn(id) ?? '', id),
    concerns: ({ inCharge }: OverControlWarning) => ({ division: inCharge }),
  },
  erasure: { keyOf: keys.erasure, concerns: ({ county: division }: Erasure) => ({ division }) },
  program: { keyOf: programKey, concerns: ({ division }: Program) => ({ division }) },
  grievance: {
    keyOf: keys.grievance,
    concerns: ({ inCharge, person, accused: { kind, id } }: Grievance) => ({
      division: inCharge,
      person,
      ...(kind === 'COMMUNITY' && { community: id }),
      ...(kind === 'SUPPLIER' && { supplier: id }),
    }),
  },
} as const satisfies Record<string, Noun>;

/** What to read for an event that does not say all: its subject, or else the person whom it names. */
function nounOf(subject: string, { person }: Concerned): (Noun & { readonly key: Key }) | null {
  const nouns: Readonly<Record<string, Noun>> = NOUNS;
  const id = Object.hasOwn(nouns, readId(subject)?.type ?? '') ? subject : person;
  const noun = id === undefined ? undefined : nouns[readId(id)?.type ?? ''];
  return id === undefined || !noun ? null : { ...noun, key: noun.keyOf(id) };
}

function toldTo(
  subscriber: Subscriber,
  type: EventType,
  { id, at, subject, data }: WaitingEvent,
  { community }: Concerned,
): Told {
  const node = nodeId(subject);
  const isNamed = node !== null && isNamedTo(subscriber, type, readId(node)?.type ?? '');
  const moved = (what: 'from' | 'to') =>
    isToldWhole(subscriber.kind, type) && typeof data[what] === 'string' ? data[what] : null;
  return {
    subscriber,
    entry: {
      id,
      type,
      at,
      subject: isNamed ? node : null,
      community: community ?? null,
      from: moved('from'),
      to: moved('to'),
    },
  };
}

/** The id by which `node` finds what an event is about: places are told of by their codes. */
function nodeId(subject: string): string | null {
  if (isCommunity(subject)) return idOf('community', subject);
  return isDivision(subject) ? idOf('division', subject) : readId(subject) && subject;
}
