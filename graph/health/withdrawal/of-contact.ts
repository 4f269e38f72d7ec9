import { type Contact, unlistContactWrite, withdrawnContactWrite } from '#graph/health/contact/store.ts';
import { uncite } from '#graph/health/document/cite.ts';
import { moveDeadline } from '#graph/mechanism/escalation.ts';
import { FINDING_CONFIRMATION } from '#graph/shared/provisional.ts';
import { type Kind, withdrawing } from './record.ts';

export const OF_CONTACT: Kind<Contact> = {
  load: ({ contacts }, id) => contacts.contact(id),
  recorded: (found) => ({ ...found, recordedBy: found.foundBy, recordedAt: found.foundAt }),
  stands: ({ withdrawn }) => withdrawn === undefined,
  hands: ({ foundBy, bound }) => [foundBy, bound?.account],
  change: async (context, found, withdrawn, person) => [
    withdrawnContactWrite(found, withdrawn),
    ...(found.case === null ? [] : [unlistContactWrite(found.case, found.id)]),
    ...moveDeadline(FINDING_CONFIRMATION, found, { ...found, provisional: null }),
    ...(await uncite(context, person, found.id)),
  ],
};

/** Somebody was no contact: they are isolated no more for it, and no case leads to them. */
export const withdrawContact = withdrawing(OF_CONTACT);
