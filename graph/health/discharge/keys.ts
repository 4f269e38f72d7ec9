import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A discharge by id. */
  discharge: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `DISCHARGE#${id}`),
  /** The discharges of a person. */
  discharges: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'DISCHARGE#'),
} as const;
