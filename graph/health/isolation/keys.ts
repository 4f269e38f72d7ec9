import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** An isolation order by id. */
  isolationOrder: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `ISOLATION#${id}`),
  /** The isolation orders of a person. */
  isolationOrders: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'ISOLATION#'),
  /** What the release of a person waits for. */
  releaseHold: (person: string) => key(`SENSITIVE#PERSON#${person}`, 'HELD'),
  /** An order in the list of its community. */
  isolationListing: (community: string, dueOn: string, id: string) =>
    key(`SENSITIVE#ISOLATIONS#${community}`, `${dueOn}#${id}`),
  /** Who is isolated in a community, by the day when it ends. */
  isolationListings: (community: string) => range(`SENSITIVE#ISOLATIONS#${community}`),
} as const;
