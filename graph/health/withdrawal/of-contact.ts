import { unlistContactWrite, withdrawnContactWrite } from '#graph/health/contact/store.ts';
import { withdrawing } from './record.ts';

/** Somebody was no contact: they are isolated no more for it, and no case leads to them. */
export const withdrawContact = withdrawing({
  load: ({ contacts }, id) => contacts.contact(id),
  recorded: (found) => ({ ...found, recordedBy: found.foundBy, recordedAt: found.foundAt }),
  change: (_, found, withdrawn) =>
    Promise.resolve([
      withdrawnContactWrite(found, withdrawn),
      ...(found.case === null ? [] : [unlistContactWrite(found.case, found.id)]),
    ]),
});
