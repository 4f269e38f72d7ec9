export type { SubjectAccessEntry as AccessEntry } from './access-log.ts';
export type { Grant } from './store.ts';
