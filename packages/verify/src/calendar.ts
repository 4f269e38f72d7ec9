/**
 * Calendar days. Every period of the rules is counted in whole days of the county's own calendar, never in
 * hours: a day is a text `YYYY-MM-DD` (so that it sorts, stores and reads as it is), and only `dayOf` knows
 * of clocks and zones.
 */

/** A calendar day `YYYY-MM-DD` of the Gregorian calendar. A text from outside becomes one through `isDay`. */
export type Day = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Days since 1970-01-01; NaN for a text that is no day, so that callers compare false instead of throwing.
 */
function ordinalOf(day: string): number {
  return SHAPE.test(day) ? Date.parse(`${day}T00:00:00Z`) / DAY_MS : Number.NaN;
}

function dayAt(ordinal: number): Day {
  const date = new Date(ordinal * DAY_MS);
  return formatDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function formatDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}

/** Whether the text is a calendar day that exists: 2020-02-29 is one, 2021-02-29 and 2020-2-9 are not. */
export function isDay(text: string): text is Day {
  // The round trip refuses what a lenient parser rolls over into the next month.
  return SHAPE.test(text) && dayAt(ordinalOf(text)) === text;
}

/** The day `count` days later (earlier when negative). Whole days; total: no day in, no day out. */
export function addDays(day: Day, count: number): Day {
  return dayAt(ordinalOf(day) + count);
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier, NaN when either is no day. */
export function daysBetween(from: Day, to: Day): number {
  return ordinalOf(to) - ordinalOf(from);
}

/** China Standard Time: UTC+8 all over the country, without summer time since 1991 (milliseconds). */
const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The calendar day in China on which an instant falls, which is in milliseconds since the epoch. */
export const dayOf = (instantMs: number): Day => dayAt(Math.floor((instantMs + CHINA_OFFSET_MS) / DAY_MS));

/** The instant at which a calendar day begins in China, as ISO 8601 in UTC. */
export const startOf = (day: Day): string => new Date(ordinalOf(day) * DAY_MS - CHINA_OFFSET_MS).toISOString();
