import { AsyncLocalStorage } from 'node:async_hooks';

const limits = new AsyncLocalStorage<number>();

/**
 * Runs something that has until an instant from now on (milliseconds): every wait and every new attempt in it
 * ends there. A limit inside a limit never ends later than the outer one.
 */
export const within = <T>(ms: number, act: () => Promise<T>): Promise<T> => limits.run(endOf(ms), act);

/**
 * When a wait of at most so many milliseconds ends (by the clock of the process), the limit of its work
 * counted in.
 */
export const endOf = (ms: number): number => Math.min(Date.now() + ms, limits.getStore() ?? Infinity);

/** Whether the time for what runs is over; never where nothing limits it. */
export const isTimeOver = (): boolean => Date.now() >= (limits.getStore() ?? Infinity);
