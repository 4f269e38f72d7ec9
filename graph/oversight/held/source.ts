export type { TakenFact as ReviewedFact } from '#graph/health/brake/store.ts';
