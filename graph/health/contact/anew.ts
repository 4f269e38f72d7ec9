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

/** The contacts of a case, for the sweep over them. */
export const contactsToJudge = (
  { contacts }: RequestContext,
  input: Readonly<Record<string, string>>,
  page: QueryOptions,
): Promise<readonly ContactListing[]> => contacts.listedContacts(input['case']!, page);

/**
 * A case is a suspicion again, since nobody has confirmed its confirmation: what a contact with it has
 * extended lasts as long as it would have without. One that was confirmed anew meanwhile moves it still.
 */
export const unmoveContact = (context: RequestContext, id: string): Promise<boolean> =>
  commit(context, async () => {
    const found = await context.contacts.contact(id);
    const person = found && (await context.persons.person(found.person));
    const met = found?.case ? await context.cases.case(found.case) : null;
    if (!person || !met || movesEnd(met.kind)) return { reply: false };
    const change = await unmoveGround(context, person, { ref: id, cause: met.id });
    return { reply: change.length > 0, change };
  });

/** The same of one in the list of the case. */
export const unmoveListed = (context: RequestContext, { contact: { sk } }: ContactListing): Promise<boolean> =>
  unmoveContact(context, sk.slice(sk.indexOf('#') + 1));
