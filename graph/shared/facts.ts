import type { Subject } from '#graph/core/access.ts';
import type { Db } from '#graph/store/db.ts';

/** What each noun says of itself: one that lacks a part is a type error that names it. */
export interface NounFacts {
  /** Its stores, by the names under which a request finds them. */
  readonly stores: ((db: Db) => object) | 'NO_STORE';
  /** Whom its personal types are about, told from what stands behind them, by the schema's names. */
  readonly about: Readonly<Record<string, (source: never) => Subject>>;
}

/** Of what carries whom it is about. */
export const carried = ({ subject }: { readonly subject: Subject }): Subject => subject;
