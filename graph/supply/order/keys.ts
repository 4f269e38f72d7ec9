import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** An order by id. */
  order: (id: string) => key(`OPERATIONAL#ORDER#${id}`, 'PROFILE'),
  /**
   * The orders of a supplier, a household or a community, by status.
   * @index orders-of-supplier, orders-of-household, orders-of-community
   */
  ordersOf: (party: 'SUPPLIER' | 'HOUSEHOLD' | 'COMMUNITY', id: string, statusRank = '') =>
    range(`${party}#${id}`, statusRank),
} as const;
