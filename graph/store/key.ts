export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A range within one partition. */
export interface Range {
  readonly pk: string;
  readonly prefix: string;
}

export const key = (pk: string, sk: string): Key => ({ pk, sk });

export const range = (pk: string, prefix = ''): Range => ({ pk, prefix });

/**
 * The code one level up (GB/T 2260: 2 digits a province, 4 a city, 6 a county, 9 a street, 12 a community).
 */
export const parentCode = (code: string): string =>
  code.length <= 2 ? 'CN' : code.slice(0, code.length <= 6 ? code.length - 2 : code.length - 3);

export const cityOf = (code: string): string => code.slice(0, 4);

export const countyOf = (code: string): string => code.slice(0, 6);
