import type { RequestContext } from '#graph/context.ts';
import { type ArrivalOrigin, causeOf, isHandedOver, isolatesAt } from '#graph/health/arrival/policy.ts';
import type { Arrival, Journey } from '#graph/health/arrival/store.ts';
import { isolationChange, isolationOf } from '#graph/health/isolation/order.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import { idOf } from '#graph/store/ids.ts';
import { newTask } from '#graph/workforce/task/cause.ts';

export const accountOf = ({ viewer }: RequestContext): string => viewer?.account ?? SYSTEM;

/** What was ruled on an arrival, and as what it was treated. */
export interface Ruled extends Pick<Arrival, 'id' | 'ruling'> {
  readonly origin: ArrivalOrigin;
  /** 32 hexadecimal digits that are its own. */
  readonly digits: string;
  readonly journey: Pick<Journey, 'arrivedOn' | 'evidence'>;
}

export interface Followed extends Pick<Arrival, 'fact'> {
  readonly change: Change;
}

/**
 * What follows from an arrival that binds. Isolation is an order with its tasks, in the grid of the home.
 * Monitoring is one visit that says what to watch for, and no duty each day.
 */
export async function consequences(context: RequestContext, person: Person, ruled: Ruled): Promise<Followed> {
  const { id, ruling } = ruled;
  if (ruling.action === 'NONE') return { fact: null, change: [] };
  if (ruling.action !== 'MONITORING') return isolated(context, person, ruled);
  const task = { kind: 'VISIT', community: person.community, subject: { person: person.id } } as const;
  const { writes } = await newTask(context, { ...task, dueOn: context.today, ref: id, clause: 'low.control.2' });
  return { fact: null, change: writes };
}

async function isolated(
  context: RequestContext,
  person: Person,
  { id, ruling, origin, digits, journey }: Ruled,
): Promise<Followed> {
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
  return { fact, change };
}
