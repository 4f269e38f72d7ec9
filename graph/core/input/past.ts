import { type Day, dayOf, isDay } from '#verify/calendar.ts';

/**
 * Before this day there was nothing to record: the first known case fell ill in it. What is told of an
 * earlier one is a slip of the pen.
 */
export const FIRST_DAY: Day = '2019-12-01';

/** Whether a text is a day of which something may be told. */
export const isPastDay = (text: string, today: Day): text is Day => isDay(text) && text >= FIRST_DAY && text <= today;

/** The same of an instant. */
export const isPastInstant = (instant: Date, now: Date): boolean =>
  instant <= now && dayOf(instant.getTime()) >= FIRST_DAY;
