import { countyOf, key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A measure by id, which holds its community and day. */
  measure: (community: string, from: string, id: string) =>
    key(`OPERATIONAL#MEASURE#${countyOf(community)}`, `MEASURE#${community}#${from}#${id}`),
  /** The measures of a community, the newest first. */
  measures: (community: string) => range(`OPERATIONAL#MEASURE#${countyOf(community)}`, `MEASURE#${community}#`),
  /** A measure among those that hold or will hold. */
  liveMeasure: (community: string, from: string, id: string) =>
    key(`OPERATIONAL#LIVEMEASURE#${countyOf(community)}`, `${community}#${from}#${id}`),
  /** Those that hold or will hold in a community or in a county, whose code begins that of the community. */
  liveMeasures: (place: string) => range(`OPERATIONAL#LIVEMEASURE#${countyOf(place)}`, place),
} as const;
