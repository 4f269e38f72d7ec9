import type { Deps } from '#graph/context.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { send } from '#graph/mechanism/commit.ts';

/** Makes a change as it is, with no attempt behind it. */
export const write = ({ db, clock }: Pick<Deps, 'db' | 'clock'>, change: Change): Promise<void> =>
  send({ db, now: clock() }, change);
