import { expect } from 'vitest';
import type { Caller, World } from './world.ts';

/** What a refusal writes that tells that a person is known elsewhere: into their record, and the count. */
export const TOLD = /"S":"RATE#known-elsewhere|"S":"Handover\.status"/;

/**
 * Does something that must write nothing at all, and answers with what it answered. Each caller is seen once
 * before: the first use of an account is granted what its token claims, which is a write of its own. `but`
 * names items that may change, such as the count of tries.
 */
export async function untouched<T>(
  world: World,
  callers: readonly Caller[],
  act: () => Promise<T>,
  but?: RegExp,
): Promise<T> {
  const contents = async () => (await world.contents()).filter((item) => !but?.test(item));
  for (const caller of callers) await caller.ask('{ viewer { account } }');
  const before = await contents();
  const answer = await act();
  const after = await contents();
  // The difference alone: the whole of a table would tell a reader nothing.
  const missingIn = (there: ReadonlySet<string>, items: readonly string[]) => items.filter((item) => !there.has(item));
  const [come, gone] = [missingIn(new Set(before), after), missingIn(new Set(after), before)];
  expect({ come, gone }).toEqual({ come: [], gone: [] });
  return answer;
}
