import { type RequestContext, viewerOf } from '#graph/context.ts';
import { Denial } from '#graph/core/errors.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import { type Connection, fillPage, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { checkIdNumber, normalisePhone } from './policy.ts';
import type { IdNumberEntry, Person, PhoneEntry } from './store.ts';

export interface FindPersons extends PageArgs {
  readonly idNumber?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

type Entry = IdNumberEntry | PhoneEntry;

interface Found extends Person {
  readonly place: string;
}

/** The order of the list, which is that of the entries of a phone number too. */
const placeOf = ({ community, personId }: Entry): string => `${community}#${personId}`;

/**
 * Looked up by keyed hash, and only among the caller's own communities: elsewhere answers like nowhere, and
 * takes as many reads.
 */
export async function findPersons(
  context: RequestContext,
  { idNumber, phone, ...page }: FindPersons,
): Promise<Connection<Person>> {
  if (Boolean(idNumber) === Boolean(phone)) throw new Denial('BAD_USER_INPUT', peopleTexts.numberOrPhone);
  const communities = [...new Set(viewerOf(context).communities)].sort();
  const by = idNumber ? checkIdNumber(idNumber, context.today) : normalisePhone(phone ?? '');
  if (!by.ok) throw new Denial('BAD_USER_INPUT', by.text);
  const what = idNumber ? 'id-number' : 'phone';
  const hash = await context.keyring.hash(what, by.value);
  const read = what === 'phone' ? withPhone : withIdNumber;
  return readPage<Found>(
    context,
    ['findPersons', what, hash],
    page,
    (options) => fillPage(options, (rest) => read(context, hash, communities, rest), placeOf, standing),
    ({ place }) => place,
  );

  async function standing(entries: readonly Entry[]): Promise<Found[]> {
    const found = await Promise.all(entries.map(({ personId }) => context.loaders.person(personId)));
    return found.flatMap((one, i) => (one ? [{ ...one, place: placeOf(entries[i]!) }] : []));
  }
}

async function withIdNumber(
  { persons }: RequestContext,
  hash: string,
  communities: readonly string[],
  { first, after = '' }: QueryOptions,
): Promise<Entry[]> {
  const claims = await persons.idNumberClaims(hash, communities);
  return claims.filter((one) => placeOf(one) > after).slice(0, first);
}

/** Each community has a range of its own, of which a page reads no more than it shows. */
async function withPhone(
  { persons }: RequestContext,
  hash: string,
  communities: readonly string[],
  { first, after }: QueryOptions,
): Promise<Entry[]> {
  const from = after?.split('#')[0] ?? '';
  const ranges = communities.filter((code) => code >= from);
  const found = await Promise.all(
    ranges.map((code) => persons.phoneEntries(hash, code, { first, after: code === from ? after : undefined })),
  );
  return found.flat().slice(0, first);
}
