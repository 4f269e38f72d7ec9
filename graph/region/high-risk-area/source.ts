export type { Listing as HighRiskListing, Notice as PublishedNotice } from './policy.ts';
export type { HighRiskArea } from './store.ts';
