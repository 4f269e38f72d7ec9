export type { StockItem } from './store.ts';
