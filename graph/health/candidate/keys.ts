import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** That a person works somewhere, by id. */
  ownWorkplace: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `WORKPLACE#${id}`),
  /** The workplaces of a person. */
  ownWorkplaces: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'WORKPLACE#'),
  /** Whether a person works at a place. */
  colleague: (hash: string, person: string) => key(`SENSITIVE#WORKPLACE#${hash}`, person),
  /** Who works at a place. */
  colleagues: (hash: string) => range(`SENSITIVE#WORKPLACE#${hash}`),
  /** A meeting by id. */
  meeting: (id: string) => key(`SENSITIVE#MEETING#${id}`, 'MEETING'),
  /** A meeting of a person. */
  met: (person: string, day: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `MET#${day}#${id}`),
  /** Whom a person met, by day. */
  metBy: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'MET#'),
} as const;
