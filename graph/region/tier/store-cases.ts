import type { Db } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';
import { type CommunityCase, type Countable, isCounted } from './policy-class.ts';

/** The place of a case among those of another day: its key and nothing else. */
export interface CasePlace extends Key {
  readonly case: Key;
}

/** How many cases of a community count at most. */
const COUNTED_LIMIT = 5_000;

/** A case as it is stored, by what the class of its community rests on. */
interface CountedCase extends CommunityCase, Countable, Key {}

export function countedCaseStore(db: Db) {
  return {
    /** The cases from a day on that count; one that was confirmed later may stand in it twice. */
    async confirmedSince(community: string, day: string): Promise<CommunityCase[]> {
      const found = await db.queryAll<CountedCase | CasePlace>(keys.communityCases(community), COUNTED_LIMIT, {
        above: `CASE#${day}`,
      });
      const placed = await casesAt(db, found);
      return placed.filter(isCounted);
    },
  };
}

/** A case stands where it was found; one that was confirmed on a later day has a second place there. */
export async function casesAt<Case extends Key>(
  db: Db,
  found: readonly (Case | CasePlace)[],
): Promise<(Case & { readonly place: string })[]> {
  const led = found.flatMap((one) => ('case' in one ? [one.case] : []));
  const cases = led.length > 0 ? await db.getMany<Case>(led) : [];
  return found.flatMap((one) => {
    const stored = 'case' in one ? cases[led.indexOf(one.case)] : one;
    return stored ? [{ ...stored, place: one.sk }] : [];
  });
}
