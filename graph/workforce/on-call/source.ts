export type { OnCall, StoredAwaited as AwaitedDecision } from './store.ts';
