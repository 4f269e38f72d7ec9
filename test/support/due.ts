import { dueItem, dueKeyOf, type DueKey, type NewDue } from '#graph/mechanism/due.ts';
import type { Write } from '#graph/store/db.ts';

/** What is due, as the one write of it. */
export const dueWrite = (due: NewDue): Write => ({ named: 'due', put: dueItem(due) });

export const dropDueWrite = (due: DueKey): Write => ({ named: 'due', delete: dueKeyOf(due) });
