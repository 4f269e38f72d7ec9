import { type Problem, Refusal } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import { Busy, ConditionFailed } from '#graph/store/db.ts';

const BUSY: Problem = {
  code: 'BUSY',
  message: requestTexts.busyNothingWritten,
  path: [],
};

/** Whoever mends as many, and sends it again, is told the rest. */
const ERRORS_LIMIT = 50;

/**
 * Turns what a mutation did, or why it was refused, into its payload. The one place where a refusal is
 * caught.
 */
export async function payload<
  T extends object,
  Empty extends Readonly<Record<Exclude<keyof T, 'errors'>, null | readonly []>>,
>(act: () => Promise<T>, empty: Empty): Promise<(T | Empty) & { readonly errors: readonly Problem[] }> {
  try {
    return { errors: [], ...(await act()) };
  } catch (error) {
    if (error instanceof Refusal) return { ...empty, errors: error.problems.slice(0, ERRORS_LIMIT) };
    if (error instanceof Busy || error instanceof ConditionFailed) return { ...empty, errors: [BUSY] };
    throw error;
  }
}
