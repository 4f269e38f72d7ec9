import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A span in which somebody is on call, by id. */
  onCall: (division: string, id: string) => key(`OPERATIONAL#ONCALL#${division}`, id),
  /** Who is on call for a division, now or later. */
  onCalls: (division: string) => range(`OPERATIONAL#ONCALL#${division}`),
  /** What waits for a decision, in the list of the division in charge. */
  awaited: (division: string, by: string, id: string) => key(`SENSITIVE#AWAITED#${division}`, `${by}#${id}`),
  /** What waits for a decision of a division, the most urgent first. */
  awaitedOf: (division: string) => range(`SENSITIVE#AWAITED#${division}`),
} as const;
