import { type Deps, type RequestContext, systemContext } from '#graph/context.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { BY_TIME } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import { deletionDue, forgetChange, moveErasureChange } from './erase.ts';
import { keys } from './keys.ts';
import { CLAUSE_OF_ERASURE } from './policy.ts';
import { placeOf } from './request.ts';
import { type Erasure, newErasureWrites, type Tombstone } from './store.ts';

/**
 * Erases anew whom a restore of the main table has brought back, before it is opened to anybody. Their keys
 * are gone whatever is restored, since the table of keys is not: so nothing opens, and what is left follows
 * by what is due. Whoever is still erased is left alone; it may be run again.
 */
export async function replayErasures(deps: Deps, tombstones: Iterable<Tombstone>): Promise<number> {
  const context = systemContext(deps, 'replay');
  let count = 0;
  for (const tombstone of tombstones) if (await replayErasure(context, tombstone)) count += 1;
  return count;
}

const replayErasure = (context: RequestContext, tombstone: Tombstone): Promise<boolean> =>
  commit(context, async () => {
    const person = await context.persons.registration(tombstone.pk);
    if (!person || person.endedAt !== undefined) return { reply: false };
    const forget = await forgetChange(context, person, false);
    const record = await recordChange(context, tombstone, person);
    return { reply: true, change: [...record, ...forget, deletionDue(context, tombstone.ref)] };
  });

/** The erasure may be as it stood before it was decided, or not there at all. */
async function recordChange(context: RequestContext, { ref, ground }: Tombstone, person: Person): Promise<Change> {
  const found = await context.erasures.erasure(ref);
  // What the closure counted is in its report.
  if (found)
    return moveErasureChange(context, { found: { ...found, program: null }, event: 'ERASE', holds: [] }, BY_TIME);
  const at = context.now.toISOString();
  const erasure: Erasure = {
    ...keys.erasure(ref),
    ...placeOf(person),
    id: ref,
    clause: CLAUSE_OF_ERASURE,
    ground,
    evidence: null,
    program: null,
    requestedAt: at,
    holds: [],
    erased: {},
    status: 'ERASING',
    history: [{ event: 'ERASE', status: 'ERASING', at, ...BY_TIME }],
  };
  return newErasureWrites(erasure).writes;
}
