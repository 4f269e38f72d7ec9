import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. The hash is that of its kind, issuer and number. */
export const keys = {
  /** A document that facts rest on. */
  document: (hash: string) => key(`SENSITIVE#DOCUMENT#${hash}`, 'PROFILE'),
  /** How many people it was cited for: the share of a place. */
  documentCount: (hash: string, place: number) => key(`SENSITIVE#DOCUMENT#${hash}`, `COUNT#${place}`),
  /** How many people it was cited for, by place. */
  documentCounts: (hash: string) => range(`SENSITIVE#DOCUMENT#${hash}`, 'COUNT#'),
  /** Whether it is listed as cited for more people than it states. */
  documentExcess: (hash: string) => key(`SENSITIVE#DOCUMENT#${hash}`, 'EXCESS'),
  /** Which records of a person rest on a document. */
  citation: (person: string, hash: string) => key(`SENSITIVE#PERSON#${person}`, `CITATION#${hash}`),
  /** On which documents the records of a person rest. */
  citations: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CITATION#'),
  /** A document in the list of a county of those that are cited for more people than they state. */
  excessListing: (county: string, at: string, hash: string) => key(`SENSITIVE#EXCESS#${county}`, `${at}#${hash}`),
  /** The documents of a county that are cited for more people than they state, the newest first. */
  excessListings: (county: string) => range(`SENSITIVE#EXCESS#${county}`),
} as const;
