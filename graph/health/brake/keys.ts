import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** How many facts that isolate somebody came from one source on a day, and in each of its hours. */
  brake: (source: string, day: string) => key(`OPERATIONAL#BRAKE#${source}`, day),
  /** That a record of a person took a place, and of which account. */
  taken: (person: string, record: string) => key(`SENSITIVE#PERSON#${person}`, `TAKEN#${record}`),
  /** A fact in the list of those that the authority above a county looks at. */
  reviewListing: (county: string, at: string, record: string) => key(`SENSITIVE#REVIEW#${county}`, `${at}#${record}`),
  /** The facts of a county that the authority above it looks at, the newest first. */
  reviewListings: (county: string) => range(`SENSITIVE#REVIEW#${county}`),
} as const;
