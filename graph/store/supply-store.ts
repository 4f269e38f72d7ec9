import type { PickupHours } from '#graph/supply/supply-point/policy.ts';
import type { Db, QueryOptions, Write } from './db.ts';
import { type Key, keys } from './keys.ts';

export type SupplyCategory =
  'PACKAGE' | 'GRAIN_AND_OIL' | 'MEAT_EGGS_MILK' | 'FRUIT_AND_VEGETABLES' | 'DAILY_NECESSITIES';

export interface SupplyPoint extends Key {
  readonly id: string;
  readonly name: string;
  readonly supplier: string;
  readonly communities: readonly string[];
  readonly hours: PickupHours;
}

/** A line of the catalogue and what there is of it, in one item: a price and a stock that are read together belong together. */
export interface StockItem extends Key {
  readonly sku: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly category: SupplyCategory;
  readonly unit: string;
  readonly priceFen: number;
  readonly available: number;
}

interface Slot extends Key {
  readonly start: string;
  readonly taken: number;
}

interface Pairing extends Key {
  readonly supplyPoint: string;
}

export type SupplyStore = ReturnType<typeof supplyStore>;

export function supplyStore(db: Db) {
  return {
    supplyPoint: (id: string) => db.get<SupplyPoint>(keys.supplyPoint(id)),
    catalogue: (id: string, options: QueryOptions): Promise<StockItem[]> =>
      db.query<StockItem>(keys.stocks(id), options),
    slotsOf: (id: string, startsWith: string) => db.queryAll<Slot>(keys.slots(id, startsWith), 100),
    pairings: (community: string, options: QueryOptions): Promise<Pairing[]> =>
      db.query<Pairing>(keys.pairings(community), options),
  };
}

/** A supply point with its pairings: what a community is told and what an order is checked against are written together. */
export const supplyPointWrites = (point: Omit<SupplyPoint, 'pk' | 'sk'>): Write[] => [
  { named: 'supply-point', put: { ...keys.supplyPoint(point.id), ...point } },
  ...point.communities.map((community): Write => ({
    named: 'pairing',
    put: { ...keys.pairing(community, point.id), supplyPoint: point.id },
  })),
];

export const stockWrite = (supplyPoint: string, item: Omit<StockItem, 'pk' | 'sk'>): Write => ({
  named: 'stock',
  put: { ...keys.stock(supplyPoint, item.sku), ...item },
});

/**
 * Takes stock for an order. Race: many orders for the last packages. The condition is on the item itself, so that no order takes
 * what another took; it also holds the price that the order was made at.
 */
export const takeStockWrite = (supplyPoint: string, item: StockItem, quantity: number): Write => ({
  named: `stock:${item.sku}`,
  update: keys.stock(supplyPoint, item.sku),
  set: 'SET available = available - :quantity',
  condition: 'available >= :quantity AND priceFen = :price',
  values: { ':quantity': quantity, ':price': item.priceFen },
});

export const returnStockWrite = (supplyPoint: string, sku: string, quantity: number): Write => ({
  named: 'stock-return',
  update: keys.stock(supplyPoint, sku),
  set: 'SET available = available + :quantity',
  condition: 'attribute_exists(pk)',
  values: { ':quantity': quantity },
});

/** Takes a place in a pickup slot. Race: many orders for the last place; the condition counts. */
export const takeSlotWrite = (point: SupplyPoint, start: string): Write => ({
  named: 'slot',
  update: keys.slot(point.id, start),
  set: 'SET #start = :start, expiresAt = :expiry ADD taken :one',
  condition: 'attribute_not_exists(taken) OR taken < :capacity',
  names: { '#start': 'start' },
  values: {
    ':one': 1,
    ':start': start,
    ':capacity': point.hours.slotCapacity,
    ':expiry': Math.floor(Date.parse(start) / 1000) + 86_400,
  },
});

/** Gives a place back; only for a slot that has not begun, whose item is still there. */
export const returnSlotWrite = (supplyPoint: string, start: string): Write => ({
  named: 'slot-return',
  update: keys.slot(supplyPoint, start),
  set: 'ADD taken :minus',
  condition: 'taken > :zero',
  values: { ':minus': -1, ':zero': 0 },
});
