import type { Db, QueryOptions, Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { StockItem } from '#graph/supply/stock/store.ts';
import { keys } from './keys.ts';
import type { PickupHours } from './policy.ts';

export interface SupplyPoint extends Key {
  readonly id: string;
  readonly name: string;
  readonly supplier: string;
  readonly communities: readonly string[];
  readonly hours: PickupHours;
}

interface Slot extends Key {
  readonly start: string;
  readonly taken: number;
}

export interface Pairing extends Key {
  readonly supplyPoint: string;
}

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

/**
 * A supply point with its pairings: what a community is told and what an order is checked against are written
 * together.
 */
export const supplyPointWrites = (point: Omit<SupplyPoint, 'pk' | 'sk'>): Write[] => [
  { named: 'supply-point', put: { ...keys.supplyPoint(point.id), ...point } },
  ...point.communities.map((community): Write => ({
    named: 'pairing',
    put: { ...keys.pairing(community, point.id), supplyPoint: point.id },
  })),
];

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

/**
 * Gives a place back; only for a slot that has not begun, whose item is still there. The status of the order
 * that took it, in the same transaction, guards that it is given back once.
 */
export const returnSlotWrite = (supplyPoint: string, start: string): Write => ({
  named: 'slot-return',
  update: keys.slot(supplyPoint, start),
  set: 'ADD taken :minus',
  values: { ':minus': -1 },
});
