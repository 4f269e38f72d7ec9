import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A paper by id. */
  paper: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `PAPER#${id}`),
  /** The papers of a person. */
  papers: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'PAPER#'),
  /** The notice of a release. */
  releaseNotice: (person: string, order: string, day: string) =>
    key(`SENSITIVE#PERSON#${person}`, `NOTICE#${order}#${day}`),
  /** Whose is the number of a paper. */
  paperOfNumber: (hash: string) => key(`SENSITIVE#PAPERNUMBER#${hash}`, 'PAPER'),
  /** A demand for papers that was refused. */
  paperDemand: (county: string, at: string, id: string) => key(`OPERATIONAL#PAPERDEMANDS#${county}`, `${at}#${id}`),
  /** The demands refused in a county, by time. */
  paperDemands: (county: string) => range(`OPERATIONAL#PAPERDEMANDS#${county}`),
  /** How often a body demanded papers. */
  demander: (county: string, hash: string) => key(`OPERATIONAL#DEMANDER#${county}`, hash),
} as const;
