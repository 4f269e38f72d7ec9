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
