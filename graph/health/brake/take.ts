import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import { isCovered } from '#graph/health/document/cite.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import { countyOf } from '#graph/store/key.ts';
import { type BrakedKind, hasRoom, isReviewed, REVIEW_DAYS, sourcesOf } from './policy.ts';
import { reviewWrites, takeWrite } from './store.ts';

const DAY_SECONDS = 86_400;

/** A fact that would bind: of which record, and on what it rests. */
interface Taking {
  readonly record: string;
  readonly kind: BrakedKind;
  readonly evidence: Evidence;
}

/**
 * What a fact that isolates somebody takes of the bounds of where it comes from; null where they are reached,
 * and the fact waits. One that a registered document covers is bounded by what that states, and takes
 * nothing: the rows of a delivery do not wait for one another at the count of their sender.
 */
export async function takeFact(
  context: RequestContext,
  person: Person,
  taking: Taking,
  account = context.viewer?.account ?? SYSTEM,
): Promise<Change | null> {
  const { evidence } = taking;
  if (await isCovered(context, person, evidence)) return [];
  const { now, today } = context;
  const county = countyOf(person.community);
  const bound = (await context.loaders.values(NATION))(today);
  const sources = sourcesOf(account, evidence, county);
  const taken = await context.brakes.taken(sources, now);
  if (!taken.every((one) => hasRoom(one, bound))) return null;
  const at = now.toISOString();
  const expiresAt = Math.floor(now.getTime() / 1000) + REVIEW_DAYS * DAY_SECONDS;
  const reviewed = { ...taking, county, account, at, expiresAt };
  return [
    ...sources.map((source) => takeWrite(source, bound, now)),
    // The first source is the account. Race: several of it at once, each the last that is looked at, are all.
    ...(isReviewed(taken[0]!, bound) ? reviewWrites(person.id, reviewed) : []),
  ];
}
