import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A warning by id, which holds its community. */
  warning: (community: string, id: string) => key(`OPERATIONAL#WARNING#${community}`, id),
  /** The warnings of a community. */
  warningsIn: (community: string) => range(`OPERATIONAL#WARNING#${community}`),
  /** The warnings of a city, by status. @index warnings-of-city */
  warningsOf: (city: string, statusRank = '') => range(`WARNINGS#${city}`, statusRank),
} as const;
