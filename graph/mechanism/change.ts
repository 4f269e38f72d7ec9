import { TRANSACTION_LIMIT, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { type DueKey, dueItem, dueKeyOf, type NewDue } from './due.ts';
import { type DomainEvent, outboxWrite } from './outbox.ts';

/** Tells of what happens, in the name of an account. */
export interface Told {
  readonly tells: DomainEvent;
  readonly account: string;
}

/** Makes something due. Asked for twice it is due once, and what is due anew is not taken back. */
export interface ComesDue {
  readonly due: NewDue;
}

/** Takes back what was due. One that failed before stands elsewhere by then, and comes about all the same. */
export interface NotDue {
  readonly notDue: DueKey;
}

/**
 * What several parts ask of the same items, written once, with what follows from it. `add` gives the same in
 * whatever order it is asked; `writes` may read, after the item that its own condition guards.
 */
export interface Fold<Ask = unknown> {
  /** What it is about: two folds of one name are one. */
  readonly fold: string;
  readonly ask: Ask;
  add(one: Ask, other: Ask): Ask;
  writes(ask: Ask): Promise<Change>;
}

/**
 * Writes that are made together where there is room; where not, some go ahead: without condition, and
 * repeatable.
 */
export interface Flexible {
  readonly together: readonly Write[];
  readonly ahead: readonly Write[];
}

/** Tells of something in the name of an account. */
export const tell = (tells: DomainEvent, account: string): Told => ({ tells, account });

/** Makes something due with the change that it follows from: both are there, or neither. */
export const makeDue = <Kind extends string>(due: NewDue<Kind>): ComesDue => ({ due });

export const dropDue = (notDue: DueKey): NotDue => ({ notDue });

/** What follows from a noun before and after it has changed: what stays due is left as it is. */
export function moveDues(before: readonly NewDue[], after: readonly NewDue[]): Change {
  const isIn = (dues: readonly NewDue[]) => (due: NewDue) => dues.some((one) => sameDue(one, due));
  const gone = before.filter((due) => !isIn(after)(due));
  const come = after.filter((due) => !isIn(before)(due));
  return [...gone.map(dropDue), ...come.map(makeDue)];
}

const sameDue = (one: DueKey, other: DueKey): boolean =>
  one.kind === other.kind && one.subject === other.subject && one.at === other.at;

export type Part = Write | Told | ComesDue | NotDue | Fold | Flexible;

/**
 * What happens, as data. Changes are put together as lists are, and say the same in any order: what they have
 * in common becomes one write when they are gathered.
 */
export type Change = readonly Part[];

export interface Gathered {
  /** Sent before the others, in as many transactions as they take. */
  readonly ahead: readonly Write[];
  readonly writes: readonly Write[];
}

/**
 * The writes of a change: 100 at most, and no item twice, since DynamoDB refuses both. Throws where a change
 * breaks that, which is a fault of the program.
 */
export async function gather(change: Change, now: Date): Promise<Gathered> {
  const parts = await unfold(change);
  const plain = parts.filter((part) => isWrite(part));
  const dues = dueWrites(parts, plain);
  const told = parts.flatMap((part) => ('tells' in part ? [outboxWrite(part.tells, part.account, now)] : []));
  const taken = new Set(dues.map(placeOf));
  const gathered = fit([...plain.filter((write) => !taken.has(placeOf(write))), ...dues, ...told], parts);
  checkOnce(gathered.writes);
  return gathered;
}

const isWrite = (part: Part): part is Write => 'put' in part || 'update' in part || 'delete' in part || 'check' in part;

/** What the folds of a change come to, in their place. */
async function unfold(change: Change): Promise<Change> {
  const folds = foldsOf(change);
  if (folds.length === 0) return change;
  const follows = await Promise.all(folds.map((fold) => fold.writes(fold.ask)));
  return [...change.filter((part) => !('fold' in part)), ...(await unfold(follows.flat()))];
}

function foldsOf(change: Change): Fold[] {
  const folds = new Map<string, Fold>();
  for (const part of change) {
    if (!('fold' in part)) continue;
    const known = folds.get(part.fold);
    folds.set(part.fold, known ? { ...known, ask: known.add(known.ask, part.ask) } : part);
  }
  return [...folds.values()];
}

/**
 * One write for each item of what is due. Whoever brings one about takes it away by a write of its own, which
 * has a condition: it stands in the place of taking it back, and what is due anew at that instant takes its
 * condition along.
 */
function dueWrites(change: Change, plain: readonly Write[]): Write[] {
  const items = new Map<string, Write>();
  const settles = new Map(plain.map((write) => [placeOf(write), write]));
  for (const part of change) {
    if (!('notDue' in part)) continue;
    const gone: Write = { named: 'due', delete: dueKeyOf(part.notDue) };
    if (!settles.has(placeOf(gone))) items.set(placeOf(gone), gone);
  }
  for (const part of change) {
    if (!('due' in part)) continue;
    const item: Write = { named: 'due', put: dueItem(part.due) };
    const { named, condition, values } = settles.get(placeOf(item)) ?? item;
    items.set(placeOf(item), { named, put: item.put, ...(condition && { condition, values }) });
  }
  return [...items.values()];
}

function fit(fixed: readonly Write[], change: Change): Gathered {
  const [writes, ahead] = [[...fixed], [] as Write[]];
  for (const part of change) {
    if (!('together' in part)) continue;
    if (writes.length + part.together.length <= TRANSACTION_LIMIT) writes.push(...part.together);
    else ahead.push(...part.ahead);
  }
  return { writes, ahead };
}

function checkOnce(writes: readonly Write[]): void {
  const names = new Map<string, string>();
  for (const write of writes) {
    const place = placeOf(write);
    const other = names.get(place);
    if (other !== undefined) throw new Error(`A change writes one item twice: as ${other} and as ${nameOf(write)}`);
    names.set(place, nameOf(write));
  }
}

const nameOf = ({ named = 'unnamed' }: Write): string => named;

function placeOf({ table = 'main', put, update, delete: gone, check }: Write): string {
  const { pk, sk } = (update ?? gone ?? check ?? put) as Key;
  return [table, pk, sk].join('\n');
}
