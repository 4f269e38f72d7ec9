import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** Whether somebody acts for a person. */
  acting: (person: string, kind: string, agent: string) => key(`SENSITIVE#PERSON#${person}`, `ACTING#${kind}#${agent}`),
  /** Who acts for a person, in one of the two ways. */
  actings: (person: string, kind: string) => range(`SENSITIVE#PERSON#${person}`, `ACTING#${kind}#`),
} as const;
