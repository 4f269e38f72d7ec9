import type { ErasedClass } from '#graph/shared/policy-erased.ts';
import type { Write } from '#graph/store/db.ts';
import { readProgramId } from '#graph/store/ids.ts';
import { keys } from './keys.ts';
import type { ErasedCounts, ErasureHold } from './policy.ts';

export const ERASED = 'erased_';

export const HELD = 'held_';

/** One count would be written by every person of a county. */
export const SHARDS = 16;

export interface CountChange {
  readonly pending?: number;
  readonly erased?: ErasedCounts;
  /** People who are held back, or no more, by these. */
  readonly people?: number;
  readonly held?: readonly ErasureHold[];
}

/**
 * Counts something of a closure, in the transaction that does it. Spread over shards by what it is about, so
 * that those at work at once seldom meet.
 */
export function personCountWrite(
  program: string,
  about: string,
  { pending, erased = {}, people, held = [] }: CountChange,
): Write {
  const counted: [string, number][] = [
    ...(pending === undefined ? [] : [['pending', pending] as [string, number]]),
    ...(people === undefined ? [] : [['people', people] as [string, number]]),
    ...(Object.entries(erased) as [ErasedClass, number][]).map(([name, count]): [string, number] => [
      `${ERASED}${name}`,
      count,
    ]),
    ...held.map((name): [string, number] => [`${HELD}${name}`, people ?? 0]),
  ];
  const of = readProgramId(program);
  if (!of) throw new Error('A count is that of a closure');
  const shard = (about.codePointAt(about.length - 1)! % SHARDS).toString(16);
  return {
    named: 'count',
    update: keys.programCount(of.county, of.day, shard),
    set: `ADD ${counted.map((_, i) => `#n${i} :n${i}`).join(', ')}`,
    names: Object.fromEntries(counted.map(([name], i) => [`#n${i}`, name])),
    values: Object.fromEntries(counted.map(([, count], i) => [`:n${i}`, count])),
  };
}
