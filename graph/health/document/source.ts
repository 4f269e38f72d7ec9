export type { CountedDocument as Document } from './store.ts';
