import type { RequestContext } from '#graph/context.ts';
import { namesOf, type Person } from '#graph/people/person/store.ts';

/** What was recorded of somebody while they were treated, and isolated nobody for that alone. */
interface Dropped {
  /** The id of the arrival or contact. */
  readonly id: string;
  readonly at: string;
}

/** What was dropped because of a case, the earliest first. */
export async function droppedFor(
  { contacts, arrivals }: RequestContext,
  person: Person,
  found: string,
): Promise<readonly Dropped[]> {
  const names = namesOf(person);
  const [met, came] = await Promise.all([
    Promise.all(names.map((name) => contacts.contactsOf(name))),
    Promise.all(names.map((name) => arrivals.arrivalsOf(name))),
  ]);
  const dropped = [
    ...met.flat().map(({ foundAt: at, ...one }) => ({ ...one, at })),
    ...came.flat().map(({ registeredAt: at, ...one }) => ({ ...one, at })),
  ].filter(({ treatedBy, withdrawn }) => treatedBy === found && withdrawn === undefined);
  return dropped.map(({ id, at }) => ({ id, at })).sort((a, b) => (a.at < b.at ? -1 : 1));
}
