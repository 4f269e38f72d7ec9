import type { NounRow } from '#graph/shared/row.ts';
import { sweepOver } from '#graph/shared/sweep.ts';
import { contactsToJudge, unmoveListed } from './anew.ts';
import { withdrawContacts } from './record.ts';

export const noun = {
  node: 'NO_NODE',
  due: { CASE_RULED_OUT: withdrawContacts },
  sweeps: {
    /** What contacts of a case have extended by its confirmation, which is none. */
    CASE_UNCONFIRMED: sweepOver({ next: contactsToJudge, cursorOf: ({ sk }) => sk, act: unmoveListed }),
  },
} as const satisfies NounRow;
