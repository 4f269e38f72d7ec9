import { ConditionFailed } from '#graph/store/db.ts';
import { isTimeOver } from '#graph/store/time-limit.ts';

/** How often something is decided anew because what it relied on has moved in between. */
const ATTEMPTS = 4;

export interface Settling {
  /**
   * Whether a failed condition is looked at anew; each is unless this says otherwise, and then it is passed
   * on.
   */
  readonly anew?: (failed: ConditionFailed) => boolean;
  /** After a failed attempt: forgets what was read, or says no for good. */
  readonly failed?: (failed: ConditionFailed) => void | Promise<void>;
  /** What is said when no attempt is left; the failed condition unless this says it better. */
  readonly spent?: (failed: ConditionFailed) => Error;
  readonly attempts?: number | undefined;
}

/**
 * Decides and writes, anew as long as somebody else is in between: the one loop around transactions. All that
 * an attempt relies on is a condition of its transaction, so that a failed one has written nothing.
 */
export async function untilSettled<T>(
  act: () => Promise<T>,
  { anew = () => true, failed, spent, attempts = ATTEMPTS }: Settling = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ConditionFailed && anew(error))) throw error;
      await failed?.(error);
      if (attempt === attempts || isTimeOver()) throw spent?.(error) ?? error;
    }
  }
}
