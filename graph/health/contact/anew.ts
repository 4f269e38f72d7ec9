import type { RequestContext } from '#graph/context.ts';
import { unmoveGround } from '#graph/health/isolation/grounds/end.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { movesEnd } from './policy.ts';
import { judgeContact } from './record.ts';
import { type ContactListing, judgedContactWrite } from './store.ts';

/**
 * Judges a contact anew that isolated nobody because its person was treated for something that is void: what
 * follows is what would have without it. Race: the standing of the person moves at this moment, or the
 * contact is withdrawn; then it is made anew from what that left.
 */
export const judgeContactAnew = (context: RequestContext, id: string, by: string): Promise<void> =>
  commit(context, async () => {
    const found = await context.contacts.contact(id);
    // Read before facts and isolation: see `standingWrite`.
    const person = found && (await context.persons.person(found.person));
    if (!person || found.withdrawn || found.treatedBy !== by) return { reply: undefined };
    const { change, ...judged } = await judgeContact(context, person, { ...found, place: found.place ?? 'HOME' });
    return { reply: undefined, change: [judgedContactWrite(found, judged), ...change] };
  });

/** A contact of a case, with the case and the place at which the list of it has the contact. */
interface ListedContact extends ContactListing {
  readonly met: string;
}

/** The contacts of a case, for the sweep over them. */
export const contactsToJudge = async (
  { contacts }: RequestContext,
  input: Readonly<Record<string, string>>,
  page: QueryOptions,
): Promise<readonly ListedContact[]> => {
  const met = input['case']!;
  return (await contacts.listedContacts(met, page)).map((one) => ({ ...one, met }));
};

/**
 * A case is a suspicion again, since nobody has confirmed its confirmation: what a contact with it has
 * extended lasts as long as it would have without. One that was confirmed anew meanwhile moves it still.
 */
export const unmoveContact = (context: RequestContext, { met, contact: { sk } }: ListedContact): Promise<boolean> =>
  commit(context, async () => {
    const found = await context.contacts.contact(sk.slice(sk.indexOf('#') + 1));
    const person = found && (await context.persons.person(found.person));
    const kind = (await context.cases.case(met))?.kind ?? null;
    if (!person || movesEnd(kind)) return { reply: false };
    const change = await unmoveGround(context, person, { ref: found.id, cause: met });
    return { reply: change.length > 0, change };
  });
