import { addDays, type Day, startOf } from '#verify/calendar.ts';

/**
 * An investigation may take this many times what an answer may take. Our reading: it asks for a look on the
 * spot.
 */
const INVESTIGATION_FACTOR = 3;

const HOUR_MS = 3_600_000;

/**
 * What follows after an event: an answer, an investigation, a day by which something is done, or nothing
 * more.
 */
export type Awaited = 'ANSWER' | 'INVESTIGATION' | 'DAY' | 'NOTHING';

/** The same by what is awaited, for whatever an authority answers. A day is somebody's to its end. */
export function deadlineFor(awaited: Awaited, nowMs: number, responseHours: number, by: Day | null): string | null {
  const inHours = (hours: number) => new Date(nowMs + hours * HOUR_MS).toISOString();
  switch (awaited) {
    case 'ANSWER':
      return inHours(responseHours);
    case 'INVESTIGATION':
      return inHours(responseHours * INVESTIGATION_FACTOR);
    case 'DAY':
      return by && startOf(addDays(by, 1));
    case 'NOTHING':
      return null;
  }
}

/**
 * Whether a deadline has passed unanswered: told from the clock, so that it shows before anything is brought
 * about.
 */
export const isPast = (deadline: string | null, nowMs: number): boolean =>
  deadline !== null && Date.parse(deadline) <= nowMs;
