/** Who is told of an event, and how much of it each learns. The events stand in `policy-events.ts`. */
import { COUNTY_DIGITS } from '#graph/core/authority.ts';
import type { Subscriber, SubscriberKind } from '#graph/core/subscriber.ts';
import { EVENTS, type EventType } from './policy-events.ts';

/** How many one event is told at most: its copies are put into the feeds in one transaction. */
export const SUBSCRIBERS_LIMIT = 4;

/** Whom and what an event concerns, as far as it is known. */
export interface Concerned {
  readonly person?: string | undefined;
  readonly household?: string | undefined;
  readonly community?: string | undefined;
  readonly supplier?: string | undefined;
  readonly division?: string | undefined;
}

const KNOWN_AS = {
  PERSON: 'person',
  HOUSEHOLD: 'household',
  COMMUNITY: 'community',
  SUPPLIER: 'supplier',
  DIVISION: 'division',
} as const satisfies Record<SubscriberKind, keyof Concerned>;

/** Whether what is known names everybody who is to be told. */
export const namesAll = (type: EventType, known: Concerned): boolean =>
  EVENTS[type].tells.every((kind) => known[KNOWN_AS[kind]] !== undefined);

/**
 * Who is told of an event. The authority is that of the county unless another one is in charge; whoever is
 * not known is not told.
 */
export function subscribersOf(type: EventType, concerned: Concerned): Subscriber[] {
  const division = concerned.division ?? concerned.community?.slice(0, COUNTY_DIGITS);
  const known: Concerned = { ...concerned, division };
  return EVENTS[type].tells.flatMap((kind) => {
    const id = known[KNOWN_AS[kind]];
    return id === undefined ? [] : [{ kind, id }];
  });
}

/**
 * The types of the ids that each may fetch by `node`: what others have no relation to is not named to them.
 */
const SEES: Readonly<Record<SubscriberKind, readonly string[]>> = {
  PERSON: [
    'paper',
    'returnPlan',
    'careContact',
    'grievance',
    'arrival',
    'handover',
    'isolationOrder',
    'person',
    'household',
    'healthCode',
  ],
  HOUSEHOLD: ['household', 'order'],
  COMMUNITY: [
    'unmatchedArrival',
    'handover',
    'community',
    'household',
    'person',
    'order',
    'measure',
    'warning',
    'task',
    'grid',
  ],
  SUPPLIER: ['order'],
  DIVISION: [
    'erasure',
    'program',
    'grievance',
    'unmatchedArrival',
    'handover',
    'division',
    'community',
    'measure',
    'warning',
  ],
};

/** Whether a subscriber is told what an event is about, by the type of the subject's id. */
export const isNamedTo = ({ kind }: Subscriber, type: EventType, subjectType: string): boolean =>
  isToldWhole(kind, type) && SEES[kind].includes(subjectType);

/** Whether a subscriber is told from where to where it went. */
export const isToldWhole = (kind: SubscriberKind, type: EventType): boolean =>
  kind === 'PERSON' || !EVENTS[type].isHealth;
