export type { Confirmation as FindingConfirmation } from './check.ts';
