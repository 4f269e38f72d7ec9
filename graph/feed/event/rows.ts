import type { RequestContext } from '#graph/context.ts';
import type { SubscriberKind } from '#graph/core/subscriber.ts';
import type { Concern, NounFacts } from '#graph/shared/facts.ts';
import type { EventRow } from '#graph/shared/policy-events.ts';

type Nouns = RequestContext['nouns'];

export type EventType = { [Noun in keyof Nouns]: keyof Nouns[Noun]['events'] }[keyof Nouns];

/** What all nouns say of their events: the rows, whom each noun concerns, and to whom it is named. */
export interface EventTables {
  readonly rows: ReadonlyMap<string, EventRow>;
  readonly concerned: ReadonlyMap<string, Concern>;
  readonly named: ReadonlyMap<string, readonly SubscriberKind[]>;
}

export function eventTables(nouns: Nouns): EventTables {
  const all = Object.values<NounFacts>(nouns);
  return {
    rows: new Map(all.flatMap(({ events }) => Object.entries(events))),
    concerned: new Map(all.flatMap(({ concerned }) => Object.entries(concerned))),
    named: new Map(all.flatMap(({ named }) => Object.entries(named))),
  };
}
