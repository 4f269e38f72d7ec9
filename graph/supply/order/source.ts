export type { Order, OrderLine, OrderRuling, OrderStep } from './store.ts';
