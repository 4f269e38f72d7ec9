export type { PolicyValue } from './adopt.ts';
