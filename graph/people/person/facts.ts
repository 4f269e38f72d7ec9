import type { Subject } from '#graph/core/access.ts';
import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { type Household, type Person, personStore } from './store.ts';

export const subjectOfPerson = ({ id, householdId, community }: Person): Subject => ({
  id,
  person: id,
  household: householdId,
  community,
});
export const subjectOfHousehold = ({ id, community }: Household): Subject => ({
  id,
  person: null,
  household: id,
  community,
});

export const facts = {
  stores: (db: Db) => ({ persons: personStore(db) }),
  about: { Address: carried, Household: subjectOfHousehold, Person: subjectOfPerson },
  erased: {},
  closed: {},
} as const satisfies NounFacts;
