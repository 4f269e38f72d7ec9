import { createHash } from 'node:crypto';
import type { Subscriber } from '#graph/core/subscriber.ts';
import type { NewEntry } from '#graph/feed/event/store.ts';
import type { WaitingEvent } from '#graph/mechanism/outbox.ts';
import { TRANSACTION_LIMIT } from '#graph/store/db.ts';

/** An event as it is told to one subscriber. */
export interface Told {
  readonly subscriber: Subscriber;
  readonly entry: NewEntry;
}

/** An event, and all to whom it is told. */
export interface Known {
  readonly event: WaitingEvent;
  readonly told: readonly Told[];
}

export const nameOf = ({ kind, id }: Subscriber): string => `${kind}#${id}`;

export const feedsOf = ({ told }: Known): string[] => told.map(({ subscriber }) => nameOf(subscriber));

/**
 * The events that may be told while some feeds wait, in their order. One that waits makes the others of its
 * feeds wait too: nothing overtakes it there.
 */
export function notHeld(known: readonly Known[], held: Set<string>): Known[] {
  return known.filter((one) => {
    const feeds = feedsOf(one);
    if (!feeds.some((feed) => held.has(feed))) return true;
    for (const feed of feeds) held.add(feed);
    return false;
  });
}

/**
 * Into how many shares the work is divided, each for one relay at a time. A province at its noon has some 450
 * events a second and one relay tells more; four have room for the largest, and for the morning after an
 * outage. All of them read what waits: with more shares that would be most of their work.
 */
export const SHARES = 4;

/** One of them, from 0. */
export type Share = number;

/**
 * The events of a share: those whose feeds, with all that hang together by events, are its own. The feeds of
 * the other shares wait, so that nothing there is overtaken by this one. Two relays that see different events
 * may differ in whose a feed is: then one of them goes through, as with any two relays.
 */
export function ownOf(known: readonly Known[], held: Set<string>, share: Share): Known[] {
  return groupsOf(known).flatMap((group) => {
    const feeds = group.flatMap(feedsOf);
    if (shareOf(leadOf(feeds)) === share) return group;
    for (const feed of feeds) held.add(feed);
    return [];
  });
}

/** The share to which something belongs by its name. */
export const shareOf = (name: string): Share => createHash('sha256').update(name).digest().readUInt8(0) % SHARES;

/** A division lasts in a group whoever else comes and goes, so that its share stays the same. */
const leadOf = (feeds: readonly string[]): string => {
  const divisions = feeds.filter((feed) => feed.startsWith('DIVISION#'));
  return (divisions.length > 0 ? divisions : feeds).toSorted()[0] ?? '';
};

/**
 * Events in chains that share no feed, so that chains may be told at once while each feed keeps its order.
 * What is small is told together, up to a transaction.
 */
export function chainsOf(known: readonly Known[]): Known[][] {
  const chains: Known[][] = [];
  let open: Known[] = [];
  let size = 0;
  for (const group of groupsOf(known)) {
    const more = sizeOf(group);
    if (size + more > TRANSACTION_LIMIT && open.length > 0) {
      chains.push(open);
      [open, size] = [[], 0];
    }
    open.push(...group);
    size += more;
  }
  return open.length > 0 ? [...chains, open] : chains;
}

/** Events that have feeds in common, directly or by others, each group in their order. */
function groupsOf(known: readonly Known[]): Known[][] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
    return root;
  };
  for (const one of known) {
    const [first, ...others] = feedsOf(one).map(rootOf);
    for (const other of others.map(rootOf)) if (other !== rootOf(first!)) parents.set(other, rootOf(first!));
  }
  // What is told to nobody waits for nothing.
  return [...Map.groupBy(known, (one) => rootOf(feedsOf(one)[0] ?? '')).values()];
}

/** The next events of a chain that have room in one transaction: one at least. */
export function partOf(chain: readonly Known[]): Known[] {
  const feeds = new Set<string>();
  let size = 0;
  const end = chain.findIndex((one) => {
    const fresh = feedsOf(one).filter((feed) => !feeds.has(feed));
    size += 1 + one.told.length + fresh.length;
    for (const feed of fresh) feeds.add(feed);
    return size > TRANSACTION_LIMIT;
  });
  return chain.slice(0, end === -1 ? chain.length : Math.max(end, 1));
}

/** The writes of events: each is taken out and put into its feeds, whose heads move once. */
const sizeOf = (events: readonly Known[]): number =>
  events.reduce((sum, { told }) => sum + 1 + told.length, 0) + new Set(events.flatMap(feedsOf)).size;
