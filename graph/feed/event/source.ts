export type { ToldEvent as Event } from './read.ts';
