import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A return plan by id. */
  returnPlan: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `RETURN#${id}`),
  /** The return plans of a person. */
  returnPlans: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'RETURN#'),
  /** A notice to a home about its stairwell. */
  notice: (household: string, at: string, id: string) => key(`PERSONAL#NOTICES#${household}`, `${at}#${id}`),
  /** What a home was told about its stairwell. */
  notices: (household: string) => range(`PERSONAL#NOTICES#${household}`),
} as const;
