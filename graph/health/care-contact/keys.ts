import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A care contact by id. */
  careContact: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CARE#${id}`),
  /** The care contact that a person has now. */
  caring: (person: string) => key(`SENSITIVE#PERSON#${person}`, 'CARING'),
  /** A contact that was made. */
  careRecord: (person: string, contact: string, day: string, id: string) =>
    key(`SENSITIVE#PERSON#${person}`, `CARED#${contact}#${day}#${id}`),
  /** The contacts that were made under a care contact, the newest first. */
  careRecords: (person: string, contact: string) => range(`SENSITIVE#PERSON#${person}`, `CARED#${contact}#`),
} as const;
