/**
 * How long what is known of a person is kept, by what it is. Each class is a policy value, so that the nation
 * may shorten it; all lengths are our reading, since the guidance gives none.
 *
 * | class     | counted from                        | days | why so long                                    |
 * |-----------|-------------------------------------|------|------------------------------------------------|
 * | CHECK     | the day of the check                | 30   | over with its isolation, and disputes about it |
 * | ISOLATION | the end of the order or of the fact | 60   | a complaint, and a paper that is issued again  |
 * | CONTACT   | the day on which it was closed      | 60   | the same                                       |
 * | ARRIVAL   | the day on which it was closed      | 60   | the same                                       |
 * | CASE      | the day on which it was closed      | 365  | the review of how it was found and treated     |
 * | PAPER     | the day of issue                    | 180  | whoever was shown it may verify it             |
 * | CARE      | the end of the care                 | 60   | the next of the same need finds what helped    |
 * | GRIEVANCE | the day on which it was answered    | 365  | the term for taking an answer further          |
 * | HANDOVER  | the day on which it was answered    | 60   | it can be shown that it was taken on           |
 *
 * The length in force on the day of writing decides. One that is adopted later holds for what is written from
 * then on: what was promised to be forgotten on a day is not kept longer, and what somebody may still rely on
 * does not vanish under them.
 */
import { addDays, type Day, startOf } from '#verify/calendar.ts';
import type { ValueField } from './names.ts';
import type { PlanValues } from './values.ts';

const RETENTION = {
  CHECK: 'retentionCheckDays',
  ISOLATION: 'retentionIsolationDays',
  CONTACT: 'retentionContactDays',
  ARRIVAL: 'retentionArrivalDays',
  CASE: 'retentionCaseDays',
  PAPER: 'retentionPaperDays',
  CARE: 'retentionCareDays',
  GRIEVANCE: 'retentionGrievanceDays',
  HANDOVER: 'retentionHandoverDays',
} as const satisfies Readonly<Record<string, ValueField>>;

export type RetentionClass = keyof typeof RETENTION;

/**
 * When something of a class is gone, by the values given: with the midnight after as many whole days as the
 * class is kept, counted from the day after `from`. In seconds since the epoch, as the attribute `expiresAt`
 * of an item.
 */
export const expiryFrom = (values: PlanValues, retention: RetentionClass, from: Day): number =>
  Date.parse(startOf(addDays(from, values[RETENTION[retention]] + 1))) / 1000;
