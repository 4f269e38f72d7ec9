import { key } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A line of the catalogue of a supply point, with its stock. */
  stock: (supplyPoint: string, sku: string) => key(`OPERATIONAL#SUPPLYPOINT#${supplyPoint}`, `STOCK#${sku}`),
} as const;
