import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A contact by id. */
  contact: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CONTACT#${id}`),
  /** Of which cases a person is a contact. */
  contacts: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CONTACT#'),
} as const;
