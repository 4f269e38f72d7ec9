import { changeFacts } from '#graph/codes/fact/change.ts';
import type { RequestContext } from '#graph/context.ts';
import type { Change, Part } from '#graph/mechanism/change.ts';
import { above, after, type Escalation, moveDeadline } from '#graph/mechanism/escalation.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Key } from '#graph/store/key.ts';
import { awaitedWrites } from '#graph/workforce/on-call/store.ts';
import { awaitedAs, type Suspicion } from './store.ts';

type Fresh = Omit<Suspicion, keyof Key>;

/** A professional decides on what was reported in time, or it goes to the division above, once. */
export const SUSPICION_DECISION: Escalation<Fresh> = {
  kind: 'SUSPICION_DECISION',
  overdueAt: ({ status, decideBy }) => (status === 'REPORTED' && decideBy !== null ? after(decideBy) : null),
  toldNext: ({ inCharge, history }) =>
    inCharge === null || history.some(({ event }) => event === 'OVERDUE') ? null : above({ inCharge }),
};

/** What waits for a decision has a deadline, and stands in the list of the division in charge. */
export const moveDecision = (before: Fresh | null, next: Fresh): Change => [
  ...moveDeadline(SUSPICION_DECISION, before, next),
  ...awaitedWrites(before && awaitedAs(before), awaitedAs(next)),
];

/**
 * Race: two report one person at once, a case of theirs is reported, or they are forgotten. The standing of
 * the person holds them to one order, and the second is made anew.
 */
export const inTurn = (context: RequestContext, person: Person, id: string): Part =>
  changeFacts(context, person, id, {});
