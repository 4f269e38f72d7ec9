import { key } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** How many facts that isolate somebody came from one source on a day, and in each of its hours. */
  brake: (source: string, day: string) => key(`OPERATIONAL#BRAKE#${source}`, day),
} as const;
