import type { Scope } from '#graph/core/access.ts';
import { actsForOf, type Person } from './store.ts';

/**
 * A person as whom somebody acts. Consent holds as it stands; whether a ward is a child is not known here: no
 * birth date is stored in plain, and opening one for each request would cost two.
 */
export function scopeOf(person: Person): NonNullable<Scope['person']> {
  const { id, householdId: household, community } = person;
  const acts = actsForOf(person);
  return {
    id,
    household,
    community,
    actsFor: acts.filter(({ as }) => as === 'CONSENT'),
    wards: acts.filter(({ as }) => as === 'GUARDIAN').map((one) => one.person),
  };
}
