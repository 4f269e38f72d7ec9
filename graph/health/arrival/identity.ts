import type { RequestContext } from '#graph/context.ts';
import type { Person } from '#graph/people/person/store.ts';
import { identityOf, type Traveller } from './input.ts';

type Identified = Pick<Traveller, 'idNumber' | 'document'>;

export const identityHash = (context: RequestContext, who: Identified): Promise<string> =>
  context.keyring.hash('id-number', identityOf(who));

/** The person who is registered with an identity number or travel document, where they live by the record; null for nobody. */
export async function registeredAs(context: RequestContext, who: Identified): Promise<Person | null> {
  const entries = await context.persons.idNumberEntries(await identityHash(context, who));
  const holder = entries.find(({ sk }) => sk === 'HOLDER') ?? entries[0];
  const found = holder ? await context.persons.person(holder.personId) : null;
  // Who was forgotten is nobody any more.
  return found && (await context.loaders.wrappedKey(found.id)) ? found : null;
}
