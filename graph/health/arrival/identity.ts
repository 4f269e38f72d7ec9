import type { RequestContext } from '#graph/context.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Traveller } from './store.ts';

type Identity = Pick<Traveller, 'idNumber' | 'document'>;

/** By what somebody is known, as one text: never stored, only hashed under a key. */
export const identityOf = ({ idNumber, document }: Identity): string =>
  idNumber ?? (document ? [document.kind, document.country, document.number].join(':') : '');

export const identityHash = (context: RequestContext, who: Identity): Promise<string> =>
  context.keyring.hash('id-number', identityOf(who));

/** The person who is registered with an identity number or travel document; null for nobody. */
export async function registeredAs(context: RequestContext, who: Identity): Promise<Person | null> {
  const entries = await context.persons.idNumberEntries(await identityHash(context, who));
  const holder = entries.find(({ sk }) => sk === 'HOLDER') ?? entries[0];
  const found = holder ? await context.persons.person(holder.personId) : null;
  // Who was forgotten is nobody any more.
  return found && (await context.loaders.wrappedKey(found.id)) ? found : null;
}
