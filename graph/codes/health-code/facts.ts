import type { Subject } from '#graph/core/access.ts';
import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { trustStore } from './store-trust.ts';
import { codeStore, type StoredCode } from './store.ts';

export const subjectOfCode = ({ personId, householdId, community }: StoredCode): Subject => ({
  id: personId,
  person: personId,
  household: householdId,
  community,
});

export const facts = {
  stores: (db: Db) => ({ codes: codeStore(db), trust: trustStore(db) }),
  about: { HealthCode: subjectOfCode },
  erased: {
    CODE: { counted: 'CODE', elsewhere: ({ id }: StoredCode) => [{ named: 'code-id', delete: keys.codeOfId(id) }] },
  },
  closed: {},
  events: {
    'health-code.issued': event(['PERSON'], '健康码已签发。', 'A health code was issued.', 'low.it.1'),
  },
  concerned: {},
  named: { healthCode: ['PERSON'] },
  deletes: { asked: [], due: [keys.codeOfId('*')] },
} as const satisfies NounFacts;
