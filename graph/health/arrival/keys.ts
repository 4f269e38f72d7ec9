import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** An arrival by id. */
  arrival: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `ARRIVAL#${id}`),
  /** The arrivals of a person. */
  arrivals: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'ARRIVAL#'),
  /** An arrival in the list of its community. */
  arrivalListing: (community: string, day: string, id: string) =>
    key(`SENSITIVE#ARRIVALS#${community}`, `${day}#${id}`),
  /** The arrivals of a community, the newest first. */
  arrivalListings: (community: string) => range(`SENSITIVE#ARRIVALS#${community}`),
  /** An arrival of somebody unknown, by id. */
  unmatchedArrival: (id: string) => key(`SENSITIVE#UNMATCHED#${id}`, 'PROFILE'),
  /** An arrival of somebody unknown in the list of a community, or of a division up to the nation. */
  unmatchedListing: (place: string, day: string, id: string) => key(`SENSITIVE#UNMATCHEDOF#${place}`, `${day}#${id}`),
  /** The arrivals of people unknown that lie with a place, the newest first. */
  unmatchedListings: (place: string) => range(`SENSITIVE#UNMATCHEDOF#${place}`),
} as const;
