import { AsyncLocalStorage } from 'node:async_hooks';

interface Limit {
  readonly end: number;
  readonly signal: AbortSignal;
}

const limits = new AsyncLocalStorage<Limit>();

/**
 * Runs something that has until an instant from now on (milliseconds): every wait and every new attempt in it
 * ends there. A limit inside a limit never ends later than the outer one.
 */
export function within<T>(ms: number, act: () => Promise<T>): Promise<T> {
  const end = endOf(ms);
  return limits.run({ end, signal: AbortSignal.timeout(Math.max(end - Date.now(), 0)) }, act);
}

/**
 * When a wait of at most so many milliseconds ends (by the clock of the process), the limit of its work
 * counted in.
 */
export const endOf = (ms: number): number => Math.min(Date.now() + ms, limits.getStore()?.end ?? Infinity);

/** Whether the time for what runs is over; never where nothing limits it. */
export const isTimeOver = (): boolean => Date.now() >= (limits.getStore()?.end ?? Infinity);

/** Aborts at the limit of what runs whatever is asked of others; undefined where nothing limits it. */
export const limitSignal = (): AbortSignal | undefined => limits.getStore()?.signal;
