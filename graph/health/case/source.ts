export type { StoredCase as CommunityCase } from './store.ts';
