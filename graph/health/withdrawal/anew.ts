import { treatedBy } from '#graph/codes/fact/read.ts';
import type { RequestContext } from '#graph/context.ts';
import { judgeArrivalAnew } from '#graph/health/arrival/anew.ts';
import { droppedFor } from '#graph/health/case/dropped.ts';
import { judgeContactAnew, unmoveContact } from '#graph/health/contact/anew.ts';
import { orderGrounds } from '#graph/health/isolation/grounds/end.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { returnPlanChange } from '#graph/health/return/plan.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { namesOf } from '#graph/people/person/store.ts';
import type { Write } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';

/**
 * A case is void: what its person was not isolated for because of it is judged anew, in the order in which it
 * was recorded and each in a transaction of its own. What is judged names the case no more; so a part that is
 * done twice is done once. What they are owed moves no end any more where the case they met is suspected.
 */
export async function judgeAnew(
  context: RequestContext,
  { subject, data }: Due,
  settle: Write,
  isTimeUp: () => boolean,
): Promise<Handled> {
  const found = data!['case']!;
  const person = await context.persons.person(subject);
  const owed = person && (await isolationOf(context, person.id));
  for (const { ref } of owed?.grounds.filter(({ moves }) => moves) ?? []) {
    if (isTimeUp()) return 'AGAIN';
    await unmoveContact(context, ref);
  }
  for (const { id } of person ? await droppedFor(context, person, found) : []) {
    if (isTimeUp()) return 'AGAIN';
    await (isId('contact', id) ? judgeContactAnew : judgeArrivalAnew)(context, id, found);
  }
  await commit(context, async () => ({ reply: undefined, change: await orderChange(context, subject, found) }));
  return commit<Handled>(context, async () => ({
    reply: 'DONE',
    change: [settle, ...(await returnChange(context, subject, found))],
  }));
}

/** What was found while they were treated came before what was found afterwards, and binds it. */
async function orderChange(context: RequestContext, id: string, cause: string): Promise<Change> {
  const person = await context.persons.person(id);
  if (!person) return [];
  const contacts = await Promise.all(namesOf(person).map((name) => context.contacts.contactsOf(name)));
  const found = contacts.flat().sort((a, b) => (a.foundAt < b.foundAt ? -1 : 1));
  return orderGrounds(context, person, { found: found.map((one) => one.id), cause });
}

/** Who is owed nothing after all comes back to their daily life, with somebody who sees to it. */
async function returnChange(context: RequestContext, id: string, found: string): Promise<Change> {
  const person = await context.persons.person(id);
  const isOver = (await context.cases.case(found))?.status === 'RULED_OUT';
  if (!person || !isOver || (await isolationOf(context, id)) || (await treatedBy(context, person))) return [];
  return returnPlanChange(context, person, { id: found, causes: ['RULED_OUT'] });
}
