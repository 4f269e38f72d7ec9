import { as, type NounRow } from '#graph/shared/row.ts';
import { sweepOver } from '#graph/shared/sweep.ts';
import { program } from './announce.ts';
import { closeRow, continueClosure, lookAtHeld } from './close.ts';
import { cursorToClose, nextToClose } from './rows.ts';

export const noun = {
  node: { program: as('Program', program) },
  due: { ERASURE_HELD: lookAtHeld, PROGRAM: continueClosure },
  sweeps: {
    /** The programme of a county is closed: its people, homes and unmatched arrivals are erased. */
    PROGRAM: sweepOver({ next: nextToClose, cursorOf: cursorToClose, act: closeRow }),
  },
} as const satisfies NounRow;
