/**
 * Codes of a cancelled transaction that the same transaction, sent again, may get past. The SDK does not
 * retry them.
 */
const PASSING = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

export const isPassing = (reason: string): boolean => PASSING.has(reason);

/** Why each write of a transaction kept it from being made; none where something else did. */
export function cancellations(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  if (error.name === 'TransactionInProgressException') return ['TransactionConflict'];
  if (error.name !== 'TransactionCanceledException') return [];
  const { CancellationReasons } = error as Error & { CancellationReasons?: { Code?: string }[] };
  return (CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
}
