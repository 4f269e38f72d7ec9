import type { RequestContext } from '#graph/context.ts';
import type { Change, Part } from '#graph/mechanism/change.ts';
import { commit, send } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { advance, BY_TIME } from '#graph/mechanism/lifecycle.ts';
import { keys as guardianKeys } from '#graph/people/guardian/keys.ts';
import { carriedWrite } from '#graph/people/guardian/store.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { actsForOf, type Person } from '#graph/people/person/store.ts';
import type { NounFacts } from '#graph/shared/facts.ts';
import type { ErasedClass } from '#graph/shared/policy-erased.ts';
import { Busy, ConditionFailed, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { dropOneTaskChange } from '#graph/workforce/task/cause.ts';
import { isLiveTask } from '#graph/workforce/task/policy.ts';
import { type ErasedCounts, erasureLifecycle } from './policy.ts';
import { personCountWrite } from './store-count.ts';
import { countErasedWrite, eraseItemWrite, type Erasure, freeErasureWrite, relistErasureWrites } from './store.ts';

type Item = Key & Readonly<Record<string, unknown>>;

/** What its noun says of a record; one of which none does is deleted as it is. */
function erasedAs({ nouns }: RequestContext, { sk }: Key): NounFacts['erased'][string] {
  const name = sk.split('#', 1)[0] ?? '';
  const row = Object.values<NounFacts>(nouns).find(({ erased }) => Object.hasOwn(erased, name));
  return row?.erased[name] ?? { counted: 'OTHER' };
}

/** Items deleted in one transaction: none of them takes more than four writes. */
const PAGE = 20;

/**
 * Deletes what is left of a person whose key is destroyed, page by page, and counts it. It needs no place to
 * go on from: what is done is gone, so whatever there is is still to do. At the end the registration itself
 * goes, in the transaction that finishes the erasure.
 */
export async function eraseRecords(
  context: RequestContext,
  due: Due,
  settle: Write,
  isTimeUp: () => boolean,
): Promise<Handled> {
  const found = await context.erasures.erasure(due.subject);
  if (found?.status !== 'ERASING') return 'DONE';
  const person = await context.persons.registration(found.person);
  const ids = [found.person, ...(person?.aliases ?? [])];
  await leaveOthers(context, found.person, person);
  for (const id of ids)
    for (;;) {
      if (isTimeUp()) return 'AGAIN';
      const items = await nextItems(context, found, id);
      if (items.length === 0) break;
      await dropTasks(context, items);
      await erasePage(context, found, items);
    }
  return finish(context, due.subject, ids, settle);
}

/** What is left of one of the names of a person: the facts in the home, the records, the feed. */
async function nextItems({ erasures }: RequestContext, { household }: Erasure, id: string): Promise<readonly Item[]> {
  const facts = await erasures.factKeys(household, id, PAGE);
  if (facts.length > 0) return facts as Item[];
  const records = await erasures.records(id, PAGE);
  return records.length > 0 ? records : ((await erasures.feedKeys(id, PAGE)) as Item[]);
}

const FEED = mechanismKeys.feed({ kind: 'PERSON', id: '' }).pk;

const classOf = (context: RequestContext, item: Key): ErasedClass | null =>
  item.pk.startsWith(FEED) ? null : erasedAs(context, item).counted;

/** Race: another drain deletes the same page. One of the two does, and the other reads what is left. */
async function erasePage(context: RequestContext, found: Erasure, items: readonly Item[]): Promise<void> {
  const elsewhere = await Promise.all(
    items.map(async (item) => (await erasedAs(context, item).elsewhere?.(item as never, context.db)) ?? []),
  );
  const counts: Partial<Record<ErasedClass, number>> = {};
  for (const counted of items.map((item) => classOf(context, item)))
    if (counted) counts[counted] = (counts[counted] ?? 0) + 1;
  await unlessGone(context, [...items.map(eraseItemWrite), ...elsewhere.flat(), ...countChange(found, counts)]);
}

const countChange = (found: Erasure, counts: ErasedCounts): Change =>
  Object.keys(counts).length === 0
    ? []
    : [
        countErasedWrite(found, counts),
        ...(found.program === null ? [] : [personCountWrite(found.program, found.person, { erased: counts })]),
      ];

/**
 * Sends what a drain or a sweep does as it goes on, for no caller. Race: another was first. Nothing is done,
 * and whatever there still is it reads again.
 */
export const unlessGone = (context: RequestContext, change: Change): Promise<void> =>
  send(context, change).catch((error: unknown) => {
    if (!(error instanceof ConditionFailed)) throw error;
  });

/** Work that was to be done for somebody who is nobody any more. */
async function dropTasks(context: RequestContext, items: readonly Item[]): Promise<void> {
  const refs = items.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const caused = await Promise.all(refs.map((ref) => context.tasks.tasksCausedBy(ref)));
  for (const task of caused.flat()) {
    await unlessGone(context, dropOneTaskChange(context, task));
    // Race: somebody does something with it at this moment. Where it goes on, the drain comes once more.
    const left = await context.tasks.task(task.id);
    if (left && isLiveTask(left.status)) throw new Busy('A task about who is erased goes on at this moment');
  }
}

/** For whom they acted, and who acted for them: the others' records of it go, and what those carry. */
async function leaveOthers(context: RequestContext, id: string, person: Person | null): Promise<void> {
  for (const { person: ward, as } of person ? actsForOf(person) : [])
    await unlessGone(context, [{ named: 'acting', delete: guardianKeys.acting(ward, as, id) }]);
  const kinds = ['GUARDIAN', 'CONSENT'] as const;
  const acting = await Promise.all(kinds.map((kind) => context.guardians.actingFor(id, kind)));
  for (const { kind, agent } of acting.flat())
    await unlessGone(context, [carriedWrite({ person: id, kind, agent }, false)]);
}

/** Race: another drain finishes it at this moment; `settle` lets one through. */
const finish = (context: RequestContext, erasure: string, ids: readonly string[], settle: Write): Promise<Handled> =>
  commit<Handled>(context, async () => {
    // As the pages have counted since it was read first.
    const found = await context.erasures.erasure(erasure);
    if (found?.status !== 'ERASING') return { reply: 'DONE' };
    const registration = await context.persons.registration(found.person);
    const last: ErasedCounts = registration ? { PERSON: 1 } : {};
    const { noun, change } = advance(erasureLifecycle, found, {
      event: 'FINISH',
      actor: BY_TIME,
      now: context.now,
      set: { erased: { ...found.erased, ...last } },
      tells: { data: { division: found.county } },
    });
    const { program } = found;
    const writes: Change = [
      ...change,
      ...relistErasureWrites(found, noun.status),
      freeErasureWrite(found),
      ...ids.map((id): Part => ({ named: 'person', delete: personKeys.person(id) })),
      ...ids.map((id): Part => ({ named: 'feed-head', delete: mechanismKeys.feedHead({ kind: 'PERSON', id }) })),
      ...(program === null ? [] : [personCountWrite(program, found.person, { pending: -1, erased: last })]),
      settle,
    ];
    return { reply: 'DONE', change: writes };
  });
