import { type RequestContext, viewerOf } from '#graph/context.ts';
import { Denial, refusal } from '#graph/core/errors.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import { type Purpose, purposesOf, type Role } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { Person } from './store.ts';

/** A desk sees some thirty people an hour, and few of them are known elsewhere; a search needs hundreds. */
const TOLD_AN_HOUR = 30;

/** What is told: that there is a handover of the person, and how it stands. */
const FIELD = 'Handover.status';

/** The roles that may come to know it, and the purpose that stands in the record where they sent none. */
const PURPOSES = [
  ['COMMUNITY_WORKER', 'REGISTRATION'],
  ['AUTHORITY', 'REGISTRATION'],
  ['RESIDENT', 'SELF'],
] as const satisfies readonly (readonly [Role, Purpose])[];

/** Writes into the record of a person, by the id of their first registration, that the caller knows of it. */
export async function recordKnownElsewhere(context: RequestContext, holder: string): Promise<void> {
  const { roles } = viewerOf(context);
  const [role, usual] = PURPOSES.find(([one]) => roles.includes(one)) ?? PURPOSES[0];
  const sent = context.purpose;
  const purpose = sent !== null && purposesOf[role]?.includes(sent) ? sent : usual;
  await context.disclosure.record({ subject: holder, field: FIELD, role, purpose });
}

const isWithin = async (context: RequestContext): Promise<boolean> => {
  const { accounts, now } = context;
  return accounts.withinRate(viewerOf(context).account, 'known-elsewhere', 1, TOLD_AN_HOUR, now);
};

/**
 * Counts that the caller asks for a handover by id. Of one that is not there it counts as well: what it costs
 * and where it ends tells nothing.
 */
export async function countKnownElsewhere(context: RequestContext, by: 'QUERY' | 'MUTATION'): Promise<void> {
  if (await isWithin(context)) return;
  if (by === 'MUTATION') throw limited();
  throw new Denial('RATE_LIMITED', peopleTexts.knownElsewhereAnHour(TOLD_AN_HOUR));
}

const limited = () => refusal('RATE_LIMITED', peopleTexts.knownElsewhereAnHour(TOLD_AN_HOUR));

/** Before a refusal that tells it. It is written down first, since a refusal by the count tells it too. */
export async function tellKnownElsewhere(context: RequestContext, holder: string): Promise<void> {
  await recordKnownElsewhere(context, holder);
  if (!(await isWithin(context))) throw limited();
}

/**
 * Refuses what needs the one record of a person where the registration waits for another: the caller learns
 * that the person is known elsewhere.
 */
export async function checkNotWaiting(
  context: RequestContext,
  { holder }: Pick<Person, 'holder'>,
  text: Text,
  field: string,
): Promise<void> {
  if (holder === undefined) return;
  await tellKnownElsewhere(context, holder);
  throw refusal('HANDOVER_REQUESTED', text, field);
}
