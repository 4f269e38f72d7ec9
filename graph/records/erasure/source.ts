export type { Erasure, ErasureStep } from './store.ts';
