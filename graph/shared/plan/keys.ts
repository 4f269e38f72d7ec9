import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A policy value that a division adopted, by the day from which it holds. */
  policyValue: (division: string, name: string, from: string) =>
    key(`PUBLIC#POLICY#${division}`, `VALUE#${name}#${from}`),
  /** The policy values that a division adopted. */
  policyValues: (division: string) => range(`PUBLIC#POLICY#${division}`, 'VALUE#'),
} as const;
