import { Denial } from '#graph/core/errors.ts';

/** A query by id answers alike for what is not there and for what is not the caller's. */
export async function notFoundAs<T>(noun: string, wanted: Promise<T | null>): Promise<T> {
  const found = await wanted;
  if (found === null) throw new Denial('NOT_FOUND', `There is no ${noun} with this id that you may see.`);
  return found;
}
