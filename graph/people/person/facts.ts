import type { Subject } from '#graph/core/access.ts';
import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
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

/** By what somebody who has moved was found where they left: it stands where they now live. */
const LEFT = [keys.members('*', ''), keys.idNumber('*'), keys.phones('*', '')];

export const facts = {
  stores: (db: Db) => ({ persons: personStore(db) }),
  about: { Address: carried, Household: subjectOfHousehold, Person: subjectOfPerson },
  erased: {},
  closed: {},
  events: {
    'household.registered': event(['HOUSEHOLD', 'COMMUNITY'], '住户已登记。', 'A household was registered.', 'base.1'),
    // Neither community nor household: where a registration waits for a handover nothing is told, and the
    // difference would show it.
    'person.registered': event(['PERSON'], '您已登记。', 'You were registered.', 'base.1'),
    'person.moved': event(
      ['PERSON', 'COMMUNITY'],
      '登记已迁入新住址。',
      'A registration came to a new home.',
      'base.1',
    ),
  },
  concerned: {
    person: {
      keyOf: keys.person,
      concerns: ({ householdId: household, community }: Person) => ({ household, community }),
    },
  },
  named: { household: ['PERSON', 'HOUSEHOLD', 'COMMUNITY'], person: ['PERSON', 'COMMUNITY'] },
  deletes: { asked: LEFT, due: [...LEFT, keys.person('*')] },
} as const satisfies NounFacts;
