import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { type Paper, paperStore, unnumberWrite } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ papers: paperStore(db) }),
  about: { Paper: carried },
  erased: { PAPER: { counted: 'PAPER', elsewhere: (paper: Paper) => [unnumberWrite(paper)] } },
  closed: {},
} as const satisfies NounFacts;
