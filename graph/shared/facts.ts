import type { Subject } from '#graph/core/access.ts';
import type { SubscriberKind } from '#graph/core/subscriber.ts';
import type { Db, QueryOptions, Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { ErasedClass } from './policy-erased.ts';
import type { Concerned, EventRow } from './policy-events.ts';

/** A record of a person, as an erasure deletes it. */
interface Erased {
  readonly counted: ErasedClass;
  /** What lies elsewhere because of such a record, and goes with it. */
  readonly elsewhere?: (item: never, db: Db) => readonly Write[] | Promise<readonly Write[]>;
}

/** A list of a place over which the closure of a programme goes. */
export interface ClosedList {
  readonly counted: ErasedClass;
  readonly rows: (db: Db, place: string, page: QueryOptions) => Promise<readonly ClosedRow[]>;
}

/** What a closure deletes: the item itself, its own key where it has one, and what leads to it. */
export interface ClosedRow extends Key {
  readonly id: string;
  readonly listedAt: string;
  readonly hasKey: boolean;
  readonly elsewhere: readonly Write[];
}

/** Where it lies, and what it says of whom it concerns. */
export interface Concern {
  readonly keyOf: (id: string) => Key;
  readonly concerns: (found: never) => Concerned;
}

/** What each noun says of itself: one that lacks a part is a type error that names it. */
export interface NounFacts {
  /** Its stores, by the names under which a request finds them. */
  readonly stores: ((db: Db) => object) | 'NO_STORE';
  /** Whom its personal types are about, told from what stands behind them, by the schema's names. */
  readonly about: Readonly<Record<string, (source: never) => Subject>>;
  /** Its records of a person, as an erasure counts and deletes them, by the beginning of the sort key. */
  readonly erased: Readonly<Record<string, Erased>>;
  /** What a closure deletes of it beside the people of a place, by the name of the list in the cursor. */
  readonly closed: Readonly<Record<string, ClosedList>>;
  /** What happens about it; each name is one of the enum `EventType` of the schema too. */
  readonly events: Readonly<Record<`${string}.${string}`, EventRow>>;
  /** Whom it concerns where its events leave that open, by the beginning of its id. */
  readonly concerned: Readonly<Record<string, Concern>>;
  /** To whom events name it, by the beginning of its id: to those who may fetch it by `node`. */
  readonly named: Readonly<Record<string, readonly SubscriberKind[]>>;
  /** The partitions from which its items are deleted by hand, for a caller and by what time brings. */
  readonly deletes: Readonly<Record<'asked' | 'due', readonly Pick<Key, 'pk'>[]>>;
}

/** Of a noun that stores nothing, nobody's and nowhere. */
export const NO_FACTS = {
  stores: 'NO_STORE',
  about: {},
  erased: {},
  closed: {},
  events: {},
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;

/** Of what carries whom it is about. */
export const carried = ({ subject }: { readonly subject: Subject }): Subject => subject;
