import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A case by id, which holds its community and day. */
  communityCase: (community: string, day: string, id: string) =>
    key(`SENSITIVE#COMMUNITY#${community}`, `CASE#${day}#${id}`),
  /** Whose a case is. */
  casePerson: (id: string) => key(`SENSITIVE#CASE#${id}`, 'PERSON'),
  /** A case in the list of its person. */
  personCase: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CASE#${id}`),
  /** The cases of a person. */
  personCases: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CASE#'),
  /** A contact in the list of its case. */
  caseContact: (id: string, contact: string) => key(`SENSITIVE#CASE#${id}`, `CONTACT#${contact}`),
  /** The contacts of a case. */
  caseContacts: (id: string) => range(`SENSITIVE#CASE#${id}`, 'CONTACT#'),
} as const;
