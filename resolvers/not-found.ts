import { Denial } from '#graph/core/errors.ts';
import { type NounName, notToBeSeen } from '#graph/core/messages/nouns.ts';

/** A query by id answers alike for what is not there and for what is not the caller's. */
export async function notFoundAs<T>(noun: NounName, wanted: Promise<T | null>): Promise<T> {
  const found = await wanted;
  if (found === null) throw new Denial('NOT_FOUND', notToBeSeen(noun));
  return found;
}
