import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A report of a suspicion by id. */
  suspicion: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `SUSPICION#${id}`),
  /** The reports of suspicions about a person. */
  suspicions: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'SUSPICION#'),
  /** A report of a suspicion in the list of its community. */
  suspicionListing: (community: string, at: string, id: string) =>
    key(`SENSITIVE#SUSPICIONS#${community}`, `${at}#${id}`),
  /** The reports of suspicions of a community, the newest first. */
  suspicionListings: (community: string) => range(`SENSITIVE#SUSPICIONS#${community}`),
} as const;
