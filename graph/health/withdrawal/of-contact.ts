import { type Contact, unlistContactWrite, withdrawnContactWrite } from '#graph/health/contact/store.ts';
import { moveDeadline } from '#graph/mechanism/escalation.ts';
import { FINDING_CONFIRMATION } from '#graph/shared/provisional.ts';
import { type Kind, withdrawing } from './record.ts';

export const OF_CONTACT: Kind<Contact> = {
  load: ({ contacts }, id) => contacts.contact(id),
  recorded: (found) => ({ ...found, recordedBy: found.foundBy, recordedAt: found.foundAt }),
  hands: ({ foundBy, bound }) => [foundBy, bound?.account],
  change: (_, found, withdrawn) =>
    Promise.resolve([
      withdrawnContactWrite(found, withdrawn),
      ...(found.case === null ? [] : [unlistContactWrite(found.case, found.id)]),
      ...moveDeadline(FINDING_CONFIRMATION, found, { ...found, provisional: null }),
    ]),
};

/** Somebody was no contact: they are isolated no more for it, and no case leads to them. */
export const withdrawContact = withdrawing(OF_CONTACT);
