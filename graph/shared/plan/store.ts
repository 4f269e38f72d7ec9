import type { AdoptedValue } from '#graph/core/plan/adopted.ts';
import type { PolicyValueName } from '#graph/core/plan/values.ts';
import { type Db, putNew } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';

/**
 * An adopted value as it is kept: the record that the plan in force is followed. Never changed, never
 * deleted.
 */
export interface StoredPolicyValue extends AdoptedValue, Key {
  readonly clause: 'gen.2';
}

/** Rows of one division at most: each of some 20 values changed every day for more than a year. */
const ROWS_LIMIT = 10_000;
/** Divisions that are remembered at most: more than there are counties. */
const KEPT_DIVISIONS = 4_000;

export function policyStore(db: Db) {
  const kept = new Map<string, { readonly day: Day; readonly rows: Promise<readonly AdoptedValue[]> }>();

  /** Everything that a division has adopted, also for days to come. */
  const adopted = (division: string): Promise<StoredPolicyValue[]> =>
    db.queryAll<StoredPolicyValue>(keys.policyValues(division), ROWS_LIMIT);

  return {
    adopted,

    /**
     * What a division has adopted for days up to `today`: read once a day in each process, then remembered,
     * so that policy values cost a request nothing. Invariant: what is adopted on a day begins on a later one
     * (see `earliestDay`), so nothing that is written after the reading can hold today.
     */
    adoptedBy(division: string, today: Day): Promise<readonly AdoptedValue[]> {
      const found = kept.get(division);
      if (found?.day === today) return found.rows;
      if (kept.size >= KEPT_DIVISIONS) kept.clear();
      const rows = adopted(division);
      kept.set(division, { day: today, rows });
      // A failed reading is for those who waited for it alone: the next one reads anew.
      rows.catch(() => kept.get(division)?.rows === rows && kept.delete(division));
      return rows;
    },

    policyValue: (division: string, name: PolicyValueName, from: Day) =>
      db.get<StoredPolicyValue>(keys.policyValue(division, name, from)),
  };
}

export const policyValueWrite = (value: AdoptedValue) =>
  putNew('policy-value', {
    ...keys.policyValue(value.division, value.name, value.from),
    ...value,
    clause: 'gen.2' as const,
  });
