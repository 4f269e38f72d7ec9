import { ConditionFailed } from '#graph/store/db.ts';

/** How often a move is decided anew because something of the person changed in between. */
const ATTEMPTS = 4;

/**
 * What races with a move: everything that it relies on is a condition of its one transaction, and is looked
 * at anew when one of them fails.
 */
export async function untilSettled<T>(act: () => Promise<T>, failed?: (error: ConditionFailed) => void): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      failed?.(error);
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
