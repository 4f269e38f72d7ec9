import type { ClauseId } from '#graph/core/clauses.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { SubscriberKind } from '#graph/core/subscriber.ts';

/** What happens, and who is told of it. */
export interface EventRow {
  /**
   * Nobody, where it is kept for the record alone. A resident reads what their household is told as well: an
   * event is for one of the two.
   */
  readonly tells: readonly SubscriberKind[];
  /**
   * Somebody's health, or what follows from it: whoever else is told learns that it happened, and neither to
   * whom nor how.
   */
  readonly isHealth: boolean;
  readonly text: Text;
  readonly clause: ClauseId | null;
}

/** A sentence names nobody: the event says by its subject what it is about. */
export const event = (
  tells: readonly SubscriberKind[],
  zh: string,
  en: string,
  clause: ClauseId | null = null,
): EventRow => ({
  tells,
  isHealth: false,
  text: { zh, en },
  clause,
});

export const healthEvent = (...row: Parameters<typeof event>): EventRow => ({ ...event(...row), isHealth: true });

export const PLACE = ['COMMUNITY', 'DIVISION'] as const;

/** Whom and what an event concerns, as far as it is known. */
export interface Concerned {
  readonly person?: string | undefined;
  readonly household?: string | undefined;
  readonly community?: string | undefined;
  readonly supplier?: string | undefined;
  readonly division?: string | undefined;
}
