import { key } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** The emergency response of a division. */
  response: (division: string) => key(`PUBLIC#RESPONSE#${division}`, 'CURRENT'),
  /** A response that ended before it, by id. */
  pastResponse: (division: string, id: string) => key(`PUBLIC#RESPONSE#${division}`, `ENDED#${id}`),
} as const;
