import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { caseStore, unlinkCaseWrite } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ cases: caseStore(db) }),
  about: {},
  erased: { CASE: { counted: 'CASE', elsewhere: ({ case: id }: { readonly case: string }) => [unlinkCaseWrite(id)] } },
  closed: {},
} as const satisfies NounFacts;
