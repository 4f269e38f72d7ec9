import { randomUUID } from 'node:crypto';
import type { RequestContext } from '#graph/context.ts';
import { type Change, makeDue, type Part } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { advance, BY_TIME } from '#graph/mechanism/lifecycle.ts';
import { nightOf } from '#graph/mechanism/policy-due.ts';
import { readSweep, startSweepChange } from '#graph/mechanism/sweep.ts';
import type { Household, Person } from '#graph/people/person/store.ts';
import { unlessGone } from '#graph/records/erasure/erase-records.ts';
import { destroyed, moveErasureChange } from '#graph/records/erasure/erase.ts';
import { keys as erasureKeys } from '#graph/records/erasure/keys.ts';
import { CLAUSE_OF_ERASURE, type ErasureHold, erasureLifecycle } from '#graph/records/erasure/policy.ts';
import { placeOf } from '#graph/records/erasure/request.ts';
import { personCountWrite } from '#graph/records/erasure/store-count.ts';
import { destroyKeyWrite, eraseItemWrite, type Erasure, newErasureWrites } from '#graph/records/erasure/store.ts';
import { responseInForce } from '#graph/region/response/change.ts';
import type { Write } from '#graph/store/db.ts';
import { idOf, sweepIds } from '#graph/store/ids.ts';
import { addDays } from '#verify/calendar.ts';
import { programLifecycle } from './policy.ts';
import type { ToClose } from './rows.ts';
import type { Program } from './store.ts';

/**
 * Brings a closure on, from its day to its report. It waits for a response that started in between, then for
 * the sweep over the county, then for all whose keys are destroyed to be deleted; whoever is held back it
 * does not wait for.
 */
export const continueClosure = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit<Handled>(context, async () => {
    const found = await context.programs.program(due.subject);
    if (!found || found.status === 'CLOSED') return { reply: 'DONE' };
    const byTime = { actor: BY_TIME, now: context.now };
    if (found.status === 'ANNOUNCED') {
      if (await responseInForce(context, found.division)) return { reply: 'AGAIN' };
      const { change } = advance(programLifecycle, found, { event: 'START', ...byTime });
      return { reply: 'AGAIN', change: [...change, ...startChange(context, found)] };
    }
    const sweep = await readSweep(context.db, sweepIds.closure(found.id));
    if (sweep?.status !== 'DONE') return { reply: 'AGAIN' };
    const reported = await context.programs.counts(found);
    if (reported.pending > 0) return { reply: 'AGAIN' };
    const set = { finishedAt: context.now.toISOString(), reported };
    const { change } = advance(programLifecycle, found, { event: 'FINISH', ...byTime, set });
    return { reply: 'DONE', change: [...change, settle] };
  });

const startChange = ({ now }: RequestContext, { id, division }: Program): Change =>
  startSweepChange({
    id: sweepIds.closure(id),
    kind: 'PROGRAM',
    input: { program: id, division },
    startedBy: BY_TIME.account,
    startedAt: now.toISOString(),
  });

export const closeRow = (context: RequestContext, row: ToClose): Promise<boolean> =>
  'home' in row ? closeHome(context, row.home, row.program) : closeListed(context, row);

/** All who live in a home, one after the other: each makes it smaller, and the last one takes it along. */
async function closeHome(context: RequestContext, home: Household, program: string): Promise<boolean> {
  const members = await context.persons.memberIds(home.community, home.id);
  for (const id of members) await closePerson(context, id, program);
  if (home.people === 0) await forgetHome(context, home);
  return members.length > 0;
}

/** A home where nobody is registered. Race: somebody is at this moment; the condition keeps it. */
const forgetHome = (context: RequestContext, { pk, sk }: Household): Promise<void> =>
  unlessGone(context, [
    { named: 'household', delete: { pk, sk }, condition: 'people = :none', values: { ':none': 0 } },
  ]);

/**
 * Erases a person, or holds them back. Who asked for it before is erased by that request: the closure grants
 * it. Who is held back already stays so until that is looked at again.
 */
const closePerson = (context: RequestContext, id: string, program: string): Promise<void> =>
  commit(context, async () => {
    const person = await context.persons.registration(id);
    if (!person || person.endedAt !== undefined) return nothing;
    const live = await context.erasures.liveOf(id);
    if (live && live.status !== 'REQUESTED') return nothing;
    const asked = live ? { ...live, ...closing(program) } : null;
    const found = asked ?? newErasure(context, person, program);
    const made = await destroyed(context, found, BY_TIME);
    const [event, holds] = 'held' in made ? (['HOLD', made.held] as const) : (['ERASE', []] as const);
    const record = asked
      ? moveErasureChange(context, { found, event, holds }, BY_TIME)
      : newErasureWrites(decidedAs(context, found, event, holds)).writes;
    const follow = 'held' in made ? heldChange(context, found, program, holds) : made.writes;
    return { ...nothing, change: [...record, ...follow] };
  });

const nothing = { reply: undefined };

const closing = (program: string) => ({ ground: 'PROGRAM_CLOSED', program }) as const;

function newErasure({ now }: RequestContext, person: Person, program: string): Erasure {
  // It says nothing of whose it is: lists and events tell of it.
  const id = idOf('erasure', randomUUID().replaceAll('-', ''));
  return {
    ...erasureKeys.erasure(id),
    ...placeOf(person),
    ...closing(program),
    id,
    clause: CLAUSE_OF_ERASURE,
    evidence: null,
    requestedAt: now.toISOString(),
    holds: [],
    erased: {},
    status: 'REQUESTED',
    history: [],
  };
}

/** As it begins: nobody asked for it, so it was never asked for. */
function decidedAs(
  { now }: RequestContext,
  found: Erasure,
  event: 'ERASE' | 'HOLD',
  holds: readonly ErasureHold[],
): Erasure {
  const status = erasureLifecycle.transitions[event].to;
  return { ...found, holds, status, history: [{ event, status, at: now.toISOString(), ...BY_TIME }] };
}

const heldChange = (
  context: RequestContext,
  { id, person }: Erasure,
  program: string,
  held: readonly ErasureHold[],
): Change => [nextLook(context, id), personCountWrite(program, person, { people: 1, held })];

/** Who is held back is looked at once a day. */
const nextLook = ({ today }: RequestContext, erasure: string): Part =>
  makeDue({ kind: 'ERASURE_HELD', subject: erasure, at: nightOf(addDays(today, 1), erasure) });

/**
 * What held somebody back may be over: then they are erased as all the others were, and the closure counts
 * them.
 */
export const lookAtHeld = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit<Handled>(context, async () => {
    const found = await context.erasures.erasure(due.subject);
    if (found?.status !== 'HELD') return { reply: 'DONE' };
    const made = await destroyed(context, found, BY_TIME);
    const change =
      'held' in made
        ? [nextLook(context, found.id)]
        : [...moveErasureChange(context, { found, event: 'ERASE', holds: [] }, BY_TIME), ...made.writes];
    return { reply: 'DONE', change: [...change, settle] };
  });

/**
 * What stands in a list beside the people: its own key goes, and with it all that was told under it. Race: it
 * becomes a person's at this moment. Then its item or its key is another's matter, and the next reading of
 * the list no more finds it.
 */
async function closeListed(
  context: RequestContext,
  { row, program, counted }: Exclude<ToClose, { readonly home: Household }>,
): Promise<boolean> {
  const destruction = { erasedAt: context.now.toISOString(), erasedBy: BY_TIME.account, ref: program };
  await unlessGone(context, [
    ...(row.hasKey ? [destroyKeyWrite(row.id, { ...destruction, ground: 'PROGRAM_CLOSED' })] : []),
    eraseItemWrite(row),
    ...row.elsewhere,
    personCountWrite(program, row.id, { erased: { [counted]: 1 } }),
  ]);
  return true;
}
