import { cityOf, key, parentCode, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A division by its code. */
  division: (code: string) => key(`PUBLIC#DIVISION#${parentCode(code)}`, code),
  /** The divisions below a division, by page. */
  divisionsBelow: (code: string) => range(`PUBLIC#DIVISION#${code}`, code === 'CN' ? '' : code),
  /** A community by its code. */
  community: (code: string) => key(`PUBLIC#COMMUNITY#${cityOf(code)}`, code),
  /** The communities within a city, a county or a street. */
  communitiesOf: (city: string, within: string) => range(`PUBLIC#COMMUNITY#${city}`, within),
} as const;
