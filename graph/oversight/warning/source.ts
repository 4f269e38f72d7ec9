export type { OverControlWarning, WarningStep } from './store.ts';
