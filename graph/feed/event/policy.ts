/** Who is told of an event, and how much of it each learns. The events stand in the facts of each noun. */
import { COUNTY_DIGITS } from '#graph/core/authority.ts';
import type { Subscriber, SubscriberKind } from '#graph/core/subscriber.ts';
import type { Concerned, EventRow } from '#graph/shared/policy-events.ts';

/** How many one event is told at most: its copies are put into the feeds in one transaction. */
export const SUBSCRIBERS_LIMIT = 4;

const KNOWN_AS = {
  PERSON: 'person',
  HOUSEHOLD: 'household',
  COMMUNITY: 'community',
  SUPPLIER: 'supplier',
  DIVISION: 'division',
} as const satisfies Record<SubscriberKind, keyof Concerned>;

/** Whether what is known names everybody who is to be told. */
export const namesAll = ({ tells }: EventRow, known: Concerned): boolean =>
  tells.every((kind) => known[KNOWN_AS[kind]] !== undefined);

/**
 * Who is told of an event. The authority is that of the county unless another one is in charge; whoever is
 * not known is not told.
 */
export function subscribersOf({ tells }: EventRow, concerned: Concerned): Subscriber[] {
  const division = concerned.division ?? concerned.community?.slice(0, COUNTY_DIGITS);
  const known: Concerned = { ...concerned, division };
  return tells.flatMap((kind) => {
    const id = known[KNOWN_AS[kind]];
    return id === undefined ? [] : [{ kind, id }];
  });
}

/** Whether a subscriber is told what an event is about, by those to whom its noun is named. */
export const isNamedTo = ({ kind }: Subscriber, row: EventRow, named: readonly SubscriberKind[]): boolean =>
  isToldWhole(kind, row) && named.includes(kind);

/** Whether a subscriber is told from where to where it went. */
export const isToldWhole = (kind: SubscriberKind, { isHealth }: EventRow): boolean => kind === 'PERSON' || !isHealth;

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** A type by the name that callers know it by: `health-code.issued` is `HEALTH_CODE_ISSUED`. */
export type EventName<Type extends string> = Type extends `${infer Noun}.${infer Verb}`
  ? `${Uppercase<Underscored<Noun>>}_${Uppercase<Verb>}`
  : never;

export const nameOfEvent = <Type extends string>(type: Type): EventName<Type> =>
  type.toUpperCase().replaceAll(/[-.]/g, '_') as EventName<Type>;
