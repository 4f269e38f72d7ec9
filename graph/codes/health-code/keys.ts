import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A fact of a person in a household. */
  fact: (household: string, person: string, id: string) =>
    key(`SENSITIVE#HOUSEHOLD#${household}`, `FACT#${person}#${id}`),
  /** The facts of a household, by person. */
  facts: (household: string) => range(`SENSITIVE#HOUSEHOLD#${household}`, 'FACT#'),
  /** The facts of one person of a household. */
  factsOf: (household: string, person: string) => range(`SENSITIVE#HOUSEHOLD#${household}`, `FACT#${person}#`),
  /** A code of a person. */
  code: (person: string, expiry: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CODE#${expiry}#${id}`),
  /** The codes of a person that still run. */
  codes: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CODE#'),
  /** A code by id. */
  codeOfId: (id: string) => key(`SENSITIVE#CODE#${id}`, 'PROFILE'),
  /** The next index of a status list. */
  statusCounter: (list: string, shard: number) => key(`OPERATIONAL#STATUS#${list}#${shard}`, 'COUNTER'),
  /** The next index of a status list, as long as its counters shared a partition. */
  sharedCounter: (list: string, shard: number) => key(`OPERATIONAL#STATUS#${list}`, `COUNTER#${shard}`),
  /** The status of a code in its list, where it is not green. */
  status: (list: string, index: number) => key(`PUBLIC#STATUS#${list}`, String(index).padStart(8, '0')),
  /** The codes of a list that are not green. */
  statuses: (list: string) => range(`PUBLIC#STATUS#${list}`),
  /** The keys of a region that issues codes. */
  trustIssuer: (region: string) => key('PUBLIC#TRUST', `ISSUER#${region}`),
  /** An agreement by which a region takes the codes of another. */
  trustAgreement: (destination: string, issuer: string, from: string) =>
    key('PUBLIC#TRUST', `AGREEMENT#${destination}#${issuer}#${from}`),
  /** All issuers and agreements that are trusted. */
  trust: () => range('PUBLIC#TRUST'),
} as const;
