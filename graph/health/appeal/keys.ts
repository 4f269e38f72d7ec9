import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** An appeal by id. */
  appeal: (id: string) => key(`SENSITIVE#APPEAL#${id}`, 'PROFILE'),
  /** An appeal in the list of its person. */
  ownAppeal: (person: string, at: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `APPEAL#${at}#${id}`),
  /** The appeals of a person, the newest first. */
  ownAppeals: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'APPEAL#'),
  /** The appeal against a record that is not decided yet. */
  openAppeal: (record: string) => key(`SENSITIVE#APPEALED#${record}`, 'OPEN'),
  /** An appeal in the list of the division in charge. */
  appealListing: (division: string, deadline: string, id: string) =>
    key(`OPERATIONAL#APPEALS#${division}`, `${deadline}#${id}`),
  /** The appeals that wait for a division, by deadline. */
  appealListings: (division: string) => range(`OPERATIONAL#APPEALS#${division}`),
} as const;
