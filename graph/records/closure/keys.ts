import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** The closure of a programme, by county and day. */
  program: (county: string, day: string) => key(`OPERATIONAL#PROGRAM#${county}`, `CLOSURE#${day}`),
  /** The closures of a county. */
  programs: (county: string) => range(`OPERATIONAL#PROGRAM#${county}`, 'CLOSURE#'),
} as const;
