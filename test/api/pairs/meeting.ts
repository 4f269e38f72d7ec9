import { type Operation, type Side, titleOf } from './operations/operation.ts';
import { type Answered, ask, difference, knownDigits, type Outcome } from './outcome.ts';
import { crewOf, prepare } from './prepare.ts';
import type { State } from './states.ts';
import { concerns, meet, type Touched } from './touched.ts';
import type { Watched } from './watched.ts';

interface Alone extends Outcome {
  readonly touched: Touched;
}

/** A person in a state, on whom two meet as often as is asked for: each time it is as it was before. */
export async function openMeeting(watched: Watched, state: State) {
  const { world, stored, doneBy, atNextTransaction } = watched;
  const ready = await prepare(world, state);
  const crews = [crewOf(world, ready.person, 0), crewOf(world, ready.person, 1)] as const;
  const before = await stored();
  const known = knownDigits(before);
  const once = new Map<string, Promise<Alone>>();

  const askAs = (one: Operation, side: Side) => ask(one, crews[side], ready, side);

  async function outcomeOf(act: () => Promise<readonly Answered[]>): Promise<Alone> {
    let answered: readonly Answered[] = [];
    const done = await doneBy(before, async () => void (answered = await act()));
    return { answered, ...done };
  }

  function alone(one: Operation, side: Side): Promise<Alone> {
    const key = `${side} ${titleOf(one)}`;
    const found = once.get(key) ?? outcomeOf(async () => [await askAs(one, side)]);
    once.set(key, found);
    return found;
  }

  /** Two who have nothing to do with one another leave what each of them leaves. */
  const beside = (one: Alone, other: Alone): Outcome => ({
    answered: [...one.answered, ...other.answered],
    changed: new Map([...one.changed, ...other.changed]),
  });

  /** What two may leave: what they leave one after the other, in one order or in the other. */
  async function* allowed(one: Operation, other: Operation): AsyncGenerator<Outcome> {
    yield await outcomeOf(async () => [await askAs(one, 0), await askAs(other, 1)]);
    yield await outcomeOf(async () => [await askAs(other, 1), await askAs(one, 0)].reverse());
    const [first, second] = [() => askAs(one, 0), () => askAs(other, 1)];
    if (one.parts > 1) yield await outcomeOf(() => between('AFTER', first, second));
    if (other.parts > 1) yield await outcomeOf(async () => (await between('AFTER', second, first)).reverse());
    const [left, right] = [await alone(one, 0), await alone(other, 1)];
    if (one.givesWay) yield { ...right, answered: [[one.givesWay], ...right.answered] };
    if (other.givesWay) yield { ...left, answered: [...left.answered, [other.givesWay]] };
  }

  /**
   * How what two leave at once differs from what may be left; none where it does not. Each comes between what
   * the other has read and what it writes, where it writes something of that. Otherwise, and where one of
   * them is more than a transaction, they come side by side.
   */
  async function differences(one: Operation, other: Operation): Promise<string[]> {
    const both = [await alone(one, 0), await alone(other, 1)] as const;
    const [left, right] = [both[0].touched, both[1].touched];
    const isApart = !meet(left, right);
    const first = () => askAs(one, 0);
    const second = () => askAs(other, 1);
    const met: Outcome[] = [];
    if (concerns(right, left)) met.push(await outcomeOf(() => between('BEFORE', first, second)));
    if (one !== other && concerns(left, right))
      met.push(await outcomeOf(async () => (await between('BEFORE', second, first)).reverse()));
    // Of two single transactions side by side one is between what the other has read and what it writes.
    if (met.length === 0 || one.parts > 1 || other.parts > 1)
      met.push(await outcomeOf(() => Promise.all([first(), second()])));
    const may = isApart ? [beside(...both)][Symbol.iterator]() : allowed(one, other);
    const outcomes: Outcome[] = [];
    const found: string[] = [];
    for (const [i, outcome] of met.entries()) {
      const lines: string[] = [];
      for (let n = 0; ; n++) {
        const wanted = outcomes[n] ?? (await may.next()).value;
        if (!wanted) {
          found.push(`meeting ${i + 1}`, ...lines);
          break;
        }
        outcomes[n] = wanted;
        const differs = difference(outcome, wanted, known);
        if (differs.length === 0) break;
        lines.push(...differs);
      }
    }
    return found;
  }

  /** The second comes before the first transaction of the first or after it; behind, where there is none. */
  async function between(
    when: 'BEFORE' | 'AFTER',
    first: () => Promise<Answered>,
    second: () => Promise<Answered>,
  ): Promise<Answered[]> {
    let met: Answered | null = null;
    const { forget } = atNextTransaction(when, async () => void (met = await second()));
    const answered = await first();
    forget();
    return [answered, met ?? (await second())];
  }

  return { alone, differences };
}

export type Meeting = Awaited<ReturnType<typeof openMeeting>>;
