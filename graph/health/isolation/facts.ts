import type { Subject } from '#graph/core/access.ts';
import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { type IsolationOrder, isolationStore, unlistIsolationWrite } from './store.ts';

/** Whom an order is about, and who has to do with them. */
export const subjectOfIsolation = ({
  person,
  household,
  community,
}: Pick<IsolationOrder, 'person' | 'household' | 'community'>): Subject => ({
  id: person,
  person,
  household,
  community,
});

export const facts = {
  stores: (db: Db) => ({ isolations: isolationStore(db) }),
  about: { IsolationOrder: subjectOfIsolation, IsolationGround: carried, IsolationStep: carried },
  erased: { ISOLATION: { counted: 'ISOLATION', elsewhere: (order: IsolationOrder) => [unlistIsolationWrite(order)] } },
  closed: {},
} as const satisfies NounFacts;
