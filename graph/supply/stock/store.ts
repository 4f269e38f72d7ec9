import type { Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';

export type SupplyCategory =
  'PACKAGE' | 'GRAIN_AND_OIL' | 'MEAT_EGGS_MILK' | 'FRUIT_AND_VEGETABLES' | 'DAILY_NECESSITIES';

/**
 * A line of the catalogue and what there is of it, in one item: a price and a stock that are read together
 * belong together.
 */
export interface StockItem extends Key {
  readonly sku: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly category: SupplyCategory;
  readonly unit: string;
  readonly priceFen: number;
  readonly available: number;
}

export const stockWrite = (supplyPoint: string, item: Omit<StockItem, 'pk' | 'sk'>): Write => ({
  named: 'stock',
  put: { ...keys.stock(supplyPoint, item.sku), ...item },
});

/**
 * Takes stock for an order. Race: many orders for the last packages. The condition is on the item itself, so
 * that no order takes what another took; it also holds the price that the order was made at.
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
