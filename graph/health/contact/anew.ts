import type { RequestContext } from '#graph/context.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { judgeContact } from './record.ts';
import { judgedContactWrite } from './store.ts';

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
