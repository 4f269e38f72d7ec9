/** Acts on each, a limited number at a time. */
export async function concurrently<T>(
  items: readonly T[],
  limit: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next);
  };
  await Promise.all(Array.from({ length: limit }, lane));
}

/**
 * Waits until all have ended, then tells the fault of the one that failed, or those of several as one:
 * nothing goes on behind the caller, and no fault keeps the others from their end.
 */
export async function allEnded(acts: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(acts);
  throwAll(ended.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : [])));
}

/** Throws the one fault that there is, or several as one; nothing where there is none. */
export function throwAll(faults: readonly unknown[]): void {
  if (faults.length > 1) throw new AggregateError(faults, `${faults.length} parts failed: ${faults.join('; ')}`);
  for (const fault of faults) throw fault;
}
