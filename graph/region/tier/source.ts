export type { CommunityTier as Tier } from './read.ts';
export type { TierChange, LevelChange } from './store.ts';
