import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** The day report of a division and day. */
  dayReport: (division: string, day: string) => key(`PUBLIC#EVIDENCE#${division}`, `DAY#${day}`),
  /** A cluster of a division and day, by id. */
  cluster: (division: string, day: string, id: string) =>
    key(`PUBLIC#EVIDENCE#${division}`, `DAY#${day}#CLUSTER#${id}`),
  /** The evidence of a division, by day, the newest first. */
  evidence: (division: string) => range(`PUBLIC#EVIDENCE#${division}`, 'DAY#'),
  /** The place behind all evidence of a day. */
  behindDay: (day: string) => `DAY#${day}~`,
  /** How a day report stood before it was corrected. It lies outside of the range of evidence. */
  revision: (division: string, day: string, n: number) =>
    key(`PUBLIC#EVIDENCE#${division}`, `REVISION#${day}#${String(n).padStart(4, '0')}`),
  /** That a division, or the one above it, was asked for what comes after its last report. */
  request: (division: string, lastDay: string, of: string) =>
    key(`PUBLIC#EVIDENCE#${division}`, `REQUEST#${lastDay}#${of}`),
  /** All that a day report was before, the oldest first. */
  revisions: (division: string, day: string) => range(`PUBLIC#EVIDENCE#${division}`, `REVISION#${day}#`),
} as const;
