import { type Problem, Refusal } from '#graph/core/errors.ts';

/**
 * Makes every check, and refuses all problems at once. The result of a failed check is never used: `done`
 * comes first.
 */
export function checks(at: readonly string[] = []) {
  const problems: Problem[] = [];
  return {
    of<T>(check: () => T): T {
      try {
        return check();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        problems.push(...error.problems.map((one) => ({ ...one, path: ['input', ...at, ...one.path.slice(1)] })));
        return undefined as T;
      }
    },
    done(): void {
      if (problems.length > 0) throw new Refusal(problems);
    },
  };
}
