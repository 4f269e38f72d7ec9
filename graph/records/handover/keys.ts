import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A handover by id. */
  handover: (id: string) => key(`SENSITIVE#HANDOVER#${id}`, 'PROFILE'),
  /** A handover in the list of a community, or of a county where no community is known or it was told. */
  handoverListing: (place: string, rank: string, at: string, id: string) =>
    key(`OPERATIONAL#HANDOVERS#${place}`, `${rank}#${at}#${id}`),
  /** What a community or a county is asked, by status. */
  handoverListings: (place: string, rank = '') => range(`OPERATIONAL#HANDOVERS#${place}`, rank && `${rank}#`),
  /** A handover in the list of whom it is about. */
  personHandover: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `HANDOVER#${id}`),
  /** The handovers about a person that are open. */
  personHandovers: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'HANDOVER#'),
} as const;
