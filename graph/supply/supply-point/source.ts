export type { SupplyPoint } from './store.ts';
