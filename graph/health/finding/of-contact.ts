import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { notFound } from '#graph/core/errors.ts';
import { boundContactWrite, type Contact } from '#graph/health/contact/store.ts';
import { cite } from '#graph/health/document/cite.ts';
import { showChange } from '#graph/health/isolation/grounds/show.ts';
import { OF_CONTACT } from '#graph/health/withdrawal/of-contact.ts';
import { withoutRecord } from '#graph/health/withdrawal/record.ts';
import { tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { moveDeadline } from '#graph/mechanism/escalation.ts';
import { BY_TIME } from '#graph/mechanism/lifecycle.ts';
import { recordedOf } from '#graph/people/person/read.ts';
import { BY_TIME_ALONE } from '#graph/shared/policy-withdrawn.ts';
import { FINDING_CONFIRMATION } from '#graph/shared/provisional.ts';
import { checkConfirms, type Confirmation } from './check.ts';

/** Race: two confirm it, or it is withdrawn or ends by time at this moment. The first stands. */
export async function confirmContact(
  context: RequestContext,
  id: string,
  number: string | null,
): Promise<Confirmation> {
  const { account, roles, division } = viewerOf(context);
  return commit<Confirmation>(context, async () => {
    const { found, whose } = await recordedOf(context, 'contact', id, context.contacts.contact(id));
    // Read before facts and isolation: see `standingWrite`.
    const person = whose && (await context.persons.person(whose.id));
    if (!found || !person || !roles.includes('PROFESSIONAL') || !covers(division, person.community))
      throw notFound('record', 'record');
    if (found.bound?.account === account && (number === null || found.bound.number === number))
      return { reply: { record: id, at: found.bound.at } };
    checkConfirms(context, found.provisional, number);
    const at = context.now.toISOString();
    const evidence = { ...found.evidence, ...(number !== null && { number }) };
    const next: Contact = { ...found, provisional: null };
    return {
      reply: { record: id, at },
      change: [
        boundContactWrite(found, { bound: { at, account, number }, evidence }),
        ...moveDeadline(FINDING_CONFIRMATION, found, next),
        ...(number === null || found.fact === null
          ? []
          : await showChange(context, person, id, { id: found.fact, evidence })),
        ...(await cite(context, person, id, evidence, 'number')),
        tell({ type: 'finding.confirmed', subject: found.person, data: { record: id } }, account),
      ],
    };
  });
}

/**
 * Nobody has confirmed in time: they were no contact. Race: somebody confirms, or the standing of the person
 * moves at this moment; then it is made anew from what that one left.
 */
export const lapseContact = (context: RequestContext, id: string, at: string): Promise<undefined> =>
  commit(context, async () => {
    const found = await context.contacts.contact(id);
    // Read before facts and isolation: see `standingWrite`.
    const person = found && (await context.persons.person(found.person));
    if (!person || FINDING_CONFIRMATION.overdueAt(found) !== at) return { reply: undefined };
    const { account, role } = BY_TIME;
    const withdrawn = { at: context.now.toISOString(), account, role, reason: BY_TIME_ALONE, explanation: null };
    return {
      reply: undefined,
      change: [
        ...(await withoutRecord(context, OF_CONTACT, { found, person, withdrawn })),
        tell({ type: 'finding.lapsed', subject: person.id, data: { record: id } }, account),
      ],
    };
  });
