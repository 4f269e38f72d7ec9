export type { Grid } from './store.ts';
