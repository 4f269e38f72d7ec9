import { factsOf, inForce } from '#graph/codes/fact/read.ts';
import type { RequestContext } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { isRecord } from '#graph/health/withdrawal/correct.ts';
import type { Person } from '#graph/people/person/store.ts';

/** What holds a person back, with the record that it follows from. */
interface HoldsBack {
  readonly record: string;
  /** By which ids a caller may name it. */
  readonly names: readonly string[];
}

/**
 * The records of a person that are appealed: what a caller names by the fact, the isolation order or the
 * record itself, or all that holds them back now. The person must have been read before: see `standingWrite`.
 */
export async function recordsAgainst(
  context: RequestContext,
  person: Person,
  against: string | null,
): Promise<readonly string[]> {
  const held = await heldBackBy(context, person);
  const named = held.filter(({ names }) => against === null || names.includes(against));
  // Whoever names something that is not there learns nothing else of the person by it.
  if (against !== null && named.length === 0) throw notFound('record', 'against');
  if (held.length === 0) throw refusal('INVALID_GROUND', groundsTexts.nothingToAppeal, 'person');
  return [...new Set(named.map(({ record }) => record))].sort();
}

async function heldBackBy(context: RequestContext, person: Person): Promise<HoldsBack[]> {
  const facts = inForce(await factsOf(context, person), person.community, context.today);
  const order = await isolationOf(context, person.id);
  return [
    ...facts.map(({ id, cause }) => ({ record: cause, names: [id, cause] })),
    ...(order?.grounds ?? []).map(({ ref, fact }) => ({ record: ref, names: [order!.id, fact, ref] })),
  ].filter(({ record }) => isRecord(record));
}
