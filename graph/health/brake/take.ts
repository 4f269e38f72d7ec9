import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import { isCovered } from '#graph/health/document/cite.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import { countyOf } from '#graph/store/key.ts';
import { hasRoom, sourcesOf } from './policy.ts';
import { takeWrite } from './store.ts';

/**
 * What a fact that isolates somebody takes of the bounds of where it comes from; null where they are reached,
 * and the fact waits. One that a registered document covers is bounded by what that states, and takes
 * nothing: the rows of a delivery do not wait for one another at the count of their sender.
 */
export async function takeFact(context: RequestContext, person: Person, evidence: Evidence): Promise<Change | null> {
  if (await isCovered(context, person, evidence)) return [];
  const { now, today, viewer } = context;
  const bound = (await context.loaders.values(NATION))(today);
  const sources = sourcesOf(viewer?.account ?? SYSTEM, evidence, countyOf(person.community));
  const taken = await context.brakes.taken(sources, now);
  return taken.every((one) => hasRoom(one, bound)) ? sources.map((source) => takeWrite(source, bound, now)) : null;
}
