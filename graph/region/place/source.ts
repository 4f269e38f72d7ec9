export type { Division, Community } from './store.ts';
