import type { Change } from './change.ts';
import { type Committer, commit } from './commit.ts';
import type { Once } from './idempotency.ts';
import type { Settling } from './settle.ts';

export interface Creation<T> extends Once<T> {
  readonly make: (id: string) => Promise<{ readonly made: T; readonly writes: Change }>;
  readonly failed?: Settling['failed'];
}

/** The older shape of a create: `commit` with `once`. */
export const createOnce = <T>(context: Committer, { make, failed, ...once }: Creation<T>): Promise<T> =>
  commit<T>(
    context,
    async (id) => {
      const { made, writes } = await make(id);
      return { reply: made, change: writes };
    },
    { once, failed },
  );
