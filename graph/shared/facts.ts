import type { Subject } from '#graph/core/access.ts';
import type { Db, Write } from '#graph/store/db.ts';
import type { ErasedClass } from './policy-erased.ts';

/** A record of a person, as an erasure deletes it. */
interface Erased {
  readonly counted: ErasedClass;
  /** What lies elsewhere because of such a record, and goes with it. */
  readonly elsewhere?: (item: never, db: Db) => readonly Write[] | Promise<readonly Write[]>;
}

/** What each noun says of itself: one that lacks a part is a type error that names it. */
export interface NounFacts {
  /** Its stores, by the names under which a request finds them. */
  readonly stores: ((db: Db) => object) | 'NO_STORE';
  /** Whom its personal types are about, told from what stands behind them, by the schema's names. */
  readonly about: Readonly<Record<string, (source: never) => Subject>>;
  /** Its records of a person, as an erasure counts and deletes them, by the beginning of the sort key. */
  readonly erased: Readonly<Record<string, Erased>>;
}

/** Of what carries whom it is about. */
export const carried = ({ subject }: { readonly subject: Subject }): Subject => subject;
