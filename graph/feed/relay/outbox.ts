import { concurrently, throwAll } from '#graph/core/concurrently.ts';
import { appended, type FeedHead, type FeedStore } from '#graph/feed/event/store.ts';
import { asideWrite, openOutbox, settleWrite, type WaitingEvent } from '#graph/mechanism/outbox.ts';
import { Busy, ConditionFailed, type Db, type Write } from '#graph/store/db.ts';
import { Unavailable } from '#graph/store/outage.ts';
import {
  chainsOf,
  feedsOf,
  type Known,
  nameOf,
  notHeld,
  ownOf,
  partOf,
  type Share,
  shareOf,
  type Told,
} from './chains.ts';

export type { Told };

/** Events that are read and judged together. */
const WINDOW = 400;
/**
 * Windows that a relay with a share of the work looks through before it begins anew: the feeds of the other
 * shares, which wait, become ever more, and soon have nothing to wait for.
 */
const LOOK_AHEAD = 3;
/** Chains that are told at once. */
const AT_ONCE = 8;

export interface Relay {
  readonly db: Db;
  readonly feeds: FeedStore;
  readonly now: () => Date;
  /** What is told to whom, for each of the events; an Error for one that nothing is known of. */
  readonly tell: (events: readonly WaitingEvent[]) => Promise<readonly (readonly Told[] | Error)[]>;
  /** For how long an entry is kept (days). */
  readonly keptDays: () => Promise<number>;
  readonly logFault: (error: unknown, event: WaitingEvent) => void;
  /** When to stop and leave the rest to the next time; never when left out. */
  readonly until?: Date | undefined;
  /** The share of the work that is this relay's; all of it when left out. */
  readonly share?: Share | undefined;
}

/**
 * Puts what has happened into the feeds of those whom it concerns, and answers with how many events that
 * were. The outbox holds exactly what is not told yet: an event is taken out in the transaction that puts it
 * into its feeds. So nothing is lost, whichever transaction committed first and wherever the relay stopped;
 * nothing is told twice; and the outbox needs no cursor that something could commit behind.
 *
 * Events that share no feed are told at once. Where some could not be told, their feeds wait for the next
 * time, and no other does. An event that cannot be told by itself, or that nothing is known of, as from a
 * newer deployment, is set aside, tried again after ever longer pauses, and holds up nothing.
 *
 * Race: two relays at once. One of them goes through with what they have in common, the other leaves it.
 * Where each has its share, that is little.
 */
export async function relayOutbox(relay: Relay): Promise<number> {
  const run: Run = { count: 0, failed: new Set(), faults: [] };
  while (!isOver(relay) && (await lookThrough(relay, run)) === 'ANEW');
  throwAll(run.faults);
  return run.count;
}

/** Goes through what waits from its beginning: to its end, or so far that it is better to begin anew. */
async function lookThrough(relay: Relay, run: Run): Promise<'ANEW' | 'END'> {
  const { db, now, share } = relay;
  const next = openOutbox(db, now());
  const held = new Set(run.failed);
  const before = run.count;
  for (let looked = 1; !isOver(relay); looked++) {
    const window = await next(WINDOW);
    if (window.length === 0) break;
    const known = notHeld(await knownOf(relay, run, window), held);
    const own = share === undefined ? known : ownOf(known, held, share);
    const heads = await headsOf(relay, own);
    const keptDays = await relay.keptDays();
    await concurrently(chainsOf(own), AT_ONCE, (chain) => tellChain(relay, run, { chain, heads, keptDays }));
    for (const feed of run.failed) held.add(feed);
    if (share !== undefined && looked >= LOOK_AHEAD && run.count > before) return 'ANEW';
  }
  return 'END';
}

/** How far a relay has come: what it told, which feeds could not go on till the next time, and why. */
interface Run {
  count: number;
  readonly failed: Set<string>;
  readonly faults: unknown[];
}

const isOver = ({ now, until }: Relay): boolean => until !== undefined && now() >= until;

async function knownOf(relay: Relay, run: Run, window: readonly WaitingEvent[]): Promise<Known[]> {
  const { share } = relay;
  const told = await relay.tell(window);
  const judged = window.map((event, i) => ({ event, told: told[i] ?? new Error('Nothing was said of an event') }));
  for (const { event, told: error } of judged)
    if (error instanceof Error && (share === undefined || shareOf(event.id) === share))
      await setAside(relay, run, event, error).catch((fault: unknown) => run.faults.push(fault));
  return judged.flatMap(({ event, told: one }) => (one instanceof Error ? [] : [{ event, told: one }]));
}

type Heads = Map<string, FeedHead | null>;

async function headsOf({ feeds }: Relay, known: readonly Known[]): Promise<Heads> {
  const all = known.flatMap(({ told }) => told.map(({ subscriber }) => subscriber));
  const subscribers = [...new Map(all.map((one) => [nameOf(one), one])).values()];
  const heads = subscribers.length > 0 ? await feeds.heads(subscribers) : [];
  return new Map(subscribers.map((one, i) => [nameOf(one), heads[i] ?? null]));
}

interface Chain {
  readonly chain: readonly Known[];
  /** How far each feed has come, by what was read and by what this relay has put in since. */
  readonly heads: Heads;
  readonly keptDays: number;
}

/** Tells the events of a chain one transaction after the other, up to the first that cannot be made now. */
async function tellChain(relay: Relay, run: Run, { chain, ...rest }: Chain): Promise<void> {
  for (let left = chain; left.length > 0 && !isOver(relay);) {
    const part = partOf(left);
    if (!(await isTold(relay, run, { chain: part, ...rest }))) {
      for (const feed of left.flatMap(feedsOf)) run.failed.add(feed);
      return;
    }
    left = left.slice(part.length);
  }
}

/** Race: another relay was first. It goes on with what there is for these. */
const isTold = (relay: Relay, run: Run, part: Chain): Promise<boolean> =>
  tellPart(relay, run, part).then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof ConditionFailed)) run.faults.push(error);
      return false;
    },
  );

/** Tells some events together; where that is refused for good, each by itself, so that it is known which. */
async function tellPart(relay: Relay, run: Run, part: Chain): Promise<void> {
  const { writes, moved } = writesOf(relay, part);
  try {
    await relay.db.transact(writes);
  } catch (error) {
    if (error instanceof ConditionFailed || isPassing(error)) throw error;
    const [first, ...others] = part.chain;
    if (others.length === 0) return setAside(relay, run, first!.event, error);
    for (const one of part.chain) await tellPart(relay, run, { ...part, chain: [one] });
    return;
  }
  for (const [feed, head] of moved) part.heads.set(feed, head);
  run.count += part.chain.length;
}

/** The table takes no more at this moment: no fault of an event. */
const isPassing = (error: unknown): boolean => error instanceof Unavailable || error instanceof Busy;

function writesOf({ now }: Relay, { chain, heads, keptDays }: Chain): { readonly writes: Write[]; moved: Heads } {
  const at = now();
  const expiresAt = Math.floor(at.getTime() / 1000) + keptDays * 86_400;
  const byFeed = Map.groupBy(
    chain.flatMap(({ told }) => told),
    ({ subscriber }) => nameOf(subscriber),
  );
  const moved: Heads = new Map();
  const writes = [...byFeed].flatMap(([feed, told]) => {
    const entries = told.map(({ entry }) => entry);
    const made = appended(told[0]!.subscriber, heads.get(feed) ?? null, entries, { now: at, expiresAt });
    moved.set(feed, made.head);
    return made.writes;
  });
  return { writes: [...chain.map(({ event }) => settleWrite(event)), ...writes], moved };
}

/** Race: another relay has told it or set it aside. Where even this is refused, the event stays. */
async function setAside({ db, now, logFault }: Relay, run: Run, event: WaitingEvent, why: unknown): Promise<void> {
  logFault(why, event);
  await db.transact([settleWrite(event), asideWrite(event, now())]).catch((error: unknown) => {
    if (isPassing(error)) throw error;
    if (!(error instanceof ConditionFailed)) run.faults.push(error);
  });
}
