import { isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';
import type { Pluggable } from '@smithy/types';

/**
 * What the work rests on does not answer, or takes no more at this moment. Whether it was done is not known:
 * the same request may be sent again.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/**
 * Lets a client of AWS tell an outage as Unavailable, once the client itself has tried as often as it does.
 * Others who write the same items are none: who waits for them knows their names.
 */
export const outages = <Input extends object, Output extends object>(): Pluggable<Input, Output> => ({
  applyToStack: (stack) =>
    stack.add(
      (next) => (args) =>
        next(args).catch((error: unknown) => {
          throw isOutage(error) ? new Unavailable(`No answer: ${error.name}`, { cause: error }) : error;
        }),
      { name: 'outages', step: 'initialize', priority: 'high' },
    ),
});

type SdkError = Parameters<typeof isTransientError>[0];

function isOutage(error: unknown): error is SdkError {
  if (!isError(error) || error.name === 'TransactionInProgressException') return false;
  // An AbortError is that of the limit of the work: nothing else ends a request.
  return error.name === 'AbortError' || isThrottlingError(error) || isTransientError(error) || isServerError(error);
}

const isError = (error: unknown): error is SdkError => error instanceof Error;
