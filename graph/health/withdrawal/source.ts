export type { Withdrawal } from './record.ts';
