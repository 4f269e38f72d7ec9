import type { Subscriber } from '#graph/core/subscriber.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import type { DomainEvent } from '#graph/mechanism/outbox.ts';
import { type Db, putNew, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';

/** An event as one subscriber is told of it. Ids and codes alone. */
export interface FeedEntry extends Key {
  /** The event's own: the same for everybody who is told. */
  readonly id: string;
  readonly type: DomainEvent['type'];
  /** When it happened. */
  readonly at: string;
  /** The id of what it is about; null where the subscriber may not see that. */
  readonly subject: string | null;
  readonly community: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /**
   * The sort key of the entry before; empty for the first. A reader sees by it that nothing is missing in
   * between.
   */
  readonly follows: string;
  readonly expiresAt: number;
}

export type NewEntry = Omit<FeedEntry, keyof Key | 'follows' | 'expiresAt'>;

/** How far a feed has come. */
export interface FeedHead extends Key {
  readonly number: number;
  /** When its last entry was put in. */
  readonly time: string;
}

export interface EntriesWanted {
  readonly first: number;
  /** The place after which to go on. */
  readonly after?: string | undefined;
  /**
   * The instant from which entries are kept: older ones are invisible, whether they are deleted yet or not.
   */
  readonly since: string;
  /** The instant before which whatever was put in has long become visible. */
  readonly settled: string;
}

export type FeedStore = ReturnType<typeof feedStore>;

export function feedStore(db: Db) {
  return {
    heads: (subscribers: readonly Subscriber[]): Promise<(FeedHead | null)[]> =>
      db.getMany<FeedHead>(subscribers.map(mechanismKeys.feedHead)),

    /**
     * The next entries of a feed. Race: a transaction becomes visible item by item, so that a query may see
     * its second entry before its first, or the entries of the next transaction before those of this one. A
     * reader who went on from there would never see the first: so what does not follow on what was seen is
     * left to the next reading. What is missing before an entry of some age has expired.
     */
    async entries(subscriber: Subscriber, { first, after, since, settled }: EntriesWanted): Promise<FeedEntry[]> {
      const from = after !== undefined && after > since ? after : since;
      const read = await db.query<FeedEntry>(mechanismKeys.feed(subscriber), { first, above: from });
      const ahead = read.findIndex(({ sk, follows }, i) => follows > (read[i - 1]?.sk ?? from) && sk > settled);
      return ahead === -1 ? read : read.slice(0, ahead);
    },
  };
}

/**
 * Entries at the end of a feed, which gives them the next numbers, in the transaction that takes their events
 * out of the outbox: so a number is given after its event has committed, and in the order in which readers
 * see it. Times never go back, whatever the clocks of two relays say. Answers with how far the feed is then.
 *
 * Race: two relays put something into one feed. The condition on the head lets one through, and with it alone
 * its entries: they need none of their own.
 */
export function appended(
  subscriber: Subscriber,
  head: FeedHead | null,
  entries: readonly NewEntry[],
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: number },
): { readonly writes: Write[]; readonly head: FeedHead } {
  const before = head?.number ?? 0;
  const at = now.toISOString();
  const time = head && head.time > at ? head.time : at;
  let follows = head ? mechanismKeys.feedEntry(subscriber, head.time, head.number).sk : '';
  const puts = entries.map((entry, i): Write => {
    const key = mechanismKeys.feedEntry(subscriber, time, before + i + 1);
    const put: FeedEntry = { ...key, ...entry, follows, expiresAt };
    follows = key.sk;
    return { named: 'entry', put };
  });
  const moved: FeedHead = { ...mechanismKeys.feedHead(subscriber), number: before + entries.length, time };
  return { writes: [headWrite(head, moved), ...puts], head: moved };
}

const headWrite = (head: FeedHead | null, moved: FeedHead): Write =>
  head === null
    ? putNew('head', moved)
    : {
        named: 'head',
        put: moved,
        condition: '#number = :before',
        names: { '#number': 'number' },
        values: { ':before': head.number },
      };
