import type { RequestContext } from '#graph/context.ts';
import { notFound, Refusal, refusal } from '#graph/core/errors.ts';
import { actForPerson } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { isId } from '#graph/store/ids.ts';
import { type ArrivalInput, checkJourney } from './input.ts';
import { checkCompanionCount, checkHandedOver, isArrivalFeed, registerParty } from './party.ts';
import type { SubjectArrival } from './record.ts';

interface RegisterArrival extends ArrivalInput {
  readonly person: string;
  readonly companions: readonly string[];
  readonly idempotencyKey: string;
}

/**
 * Registers the arrival of a person and of each companion; a repeat answers with the arrival as it now is.
 */
export async function registerArrival(context: RequestContext, input: RegisterArrival): Promise<SubjectArrival | null> {
  const who = await personFor(context, input.person, 'person');
  const companions = await companionsOf(context, input);
  const journey = checkJourney(input, context.today);
  checkHandedOver(context, journey);
  const { arrival } = await registerParty(context, input, { who, companions, journey });
  return arrival;
}

/** What the caller is answered. A system hands in and reads nothing. */
export const answerFor = (context: RequestContext, arrival: SubjectArrival | null) => ({
  factId: arrival?.fact ?? null,
  arrival: isArrivalFeed(context) ? null : arrival,
});

/** A feed hands in by its scope for anyone; residents and workers for whom they act. */
async function personFor(context: RequestContext, id: string, ...path: string[]): Promise<Person> {
  if (!isArrivalFeed(context)) return actForPerson(context, id);
  const found = isId('person', id) ? await context.loaders.person(id) : null;
  if (!found) throw notFound('person', ...path);
  return found;
}

async function companionsOf(context: RequestContext, { person, companions }: RegisterArrival): Promise<Person[]> {
  checkCompanionCount(companions);
  const twice = companions.findIndex((id, i) => id === person || companions.indexOf(id) < i);
  if (twice >= 0) throw refusal('NAMED_TWICE', 'Name everybody once.', 'companions', String(twice));
  return Promise.all(companions.map((id, i) => companionFor(context, id, String(i))));
}

/** Refuses one who is not there, or not the caller's to act for, at the place where they were named. */
function companionFor(context: RequestContext, id: string, i: string): Promise<Person> {
  return personFor(context, id, 'companions', i).catch((error: unknown) => {
    throw error instanceof Refusal ? notFound('person', 'companions', i) : error;
  });
}
