/**
 * A day of a province of 58 million people, second by second, by the rates that were measured. What is
 * assumed stands here: how much is due and when, how much happens, how many seconds of each minute there is
 * work on either, and whether both share a processor where both have work.
 */
import { SHARES } from '#graph/feed/relay/chains.ts';

type Rank = 'URGENT' | 'ORDINARY' | 'BULK';

export interface Rates {
  /** Events that are told in a second of work. */
  readonly told: number;
  /** Items that come about in a second of work. */
  readonly due: number;
}

interface Load {
  readonly kind: string;
  readonly rank: Rank;
  readonly count: number;
  /** Hours between which it comes due, evenly; the same twice where all of it does at one instant. */
  readonly from: number;
  readonly to: number;
}

/** People isolated on a day: 2 in 1,000. */
const ISOLATED = 116_000;
const COUNTIES = 103;
const COMMUNITIES_A_COUNTY = 250;
/** Rows of a file of day reports, as in the history of the epidemic. */
const ROWS = 35_000;
/** Hours in which the night's work is spread. */
const NIGHT = 4;

const at = (kind: string, rank: Rank, count: number, from: number, to = from): Load => ({
  kind,
  rank,
  count,
  from,
  to,
});

/**
 * What is due, in the order of the keys; `night` is when the night's work ends, `assessed` how many items an
 * import leaves.
 */
const loadsOf = (night: number, assessed: number): Load[] => [
  at('class of a community', 'ORDINARY', 5_000, 0),
  at('review of a care', 'BULK', ISOLATED, 0, night),
  at('release from isolation', 'URGENT', ISOLATED / 14, 0),
  at('round of supplies', 'ORDINARY', ISOLATED / 3, 0, night),
  at('end of a measure', 'URGENT', 2_500, 0),
  at('alert not answered', 'URGENT', ISOLATED / 50, 8, 20),
  at('level after an import', 'ORDINARY', assessed, 10),
  at('case ruled out', 'URGENT', 200, 10),
  at('expiry of an order', 'ORDINARY', 95_000, 8, 22),
  at('tiers after an import', 'BULK', COUNTIES * COMMUNITIES_A_COUNTY, 10),
];

/** Codes that are issued, orders that move, and what else happens: most of it by day, most at noon. */
const EVENTS = 22_000_000;
const eventsIn = (second: number): number => {
  const hour = second / 3_600;
  const share = hour < 7 || hour > 23 ? 0.05 : 1 + Math.sin(((hour - 7) / 16) * Math.PI);
  return (EVENTS / 98_500) * share;
};

interface Waiting {
  readonly load: Load;
  readonly since: number;
  left: number;
}

/**
 * How what is due is put in order: by rank, or all by time as at first. The relay has its turn when the drain
 * has ended, works beside it in one function, or has functions of its own that the stream wakes.
 */
export interface Way {
  readonly rates: Rates;
  readonly isRanked: boolean;
  readonly relays: 'IN_TURN' | 'BESIDE' | 'APART';
  /** How large the province is, of 58 million people. */
  readonly size?: number;
}

const DAY = 86_400;
/** Seconds of a minute in which there is work on what is due, and on the telling. */
const SECONDS = {
  IN_TURN: { due: 37, tell: 47 },
  BESIDE: { due: 37, tell: 47 },
  APART: { due: 47, tell: 60 },
} as const;
const RANKS: readonly Rank[] = ['URGENT', 'ORDINARY', 'BULK'];

/** The longest wait of each kind, in seconds. */
export function dayOf({ rates, isRanked, relays, size = 1 }: Way): Map<string, number> {
  const loads = isRanked ? loadsOf(NIGHT, COUNTIES) : loadsOf(0, ROWS);
  const seconds = SECONDS[relays];
  // Each relay has a processor; shares are uneven, so that half of them count.
  const told = relays === 'APART' ? (rates.told * SHARES) / 2 : rates.told;
  const queues = new Map<Rank, Waiting[]>(RANKS.map((rank) => [rank, []]));
  const longest = new Map<string, number>();
  const wait = (kind: string, seconds: number) => longest.set(kind, Math.max(longest.get(kind) ?? 0, seconds));
  const events: Waiting[] = [];
  const telling = at('telling what happened', 'ORDINARY', EVENTS, 0, 24);
  for (let now = 0; now < DAY; now++) {
    for (const load of loads) {
      const [from, to, count] = [load.from * 3_600, load.to * 3_600, load.count * size];
      const arrives = from === to ? (now === from ? count : 0) : now >= from && now < to ? count / (to - from) : 0;
      if (arrives > 0) queues.get(isRanked ? load.rank : 'URGENT')!.push({ load, since: now, left: arrives });
    }
    events.push({ load: telling, since: now, left: eventsIn(now) * size });
    const second = now % 60;
    const mayTell = second < seconds.tell;
    let used = 0;
    if (second < seconds.due) {
      // In one function each has half where both have work.
      const telling = mayTell && relays === 'BESIDE' ? Math.min(0.5, sum(events) / told) : 0;
      const room = rates.due * (1 - telling);
      let left = room;
      for (const rank of RANKS) left = work(queues.get(rank)!, left, (one) => wait(one.load.kind, now + 1 - one.since));
      used = relays === 'APART' ? 0 : (room - left) / rates.due;
    }
    if (mayTell) work(events, told * (1 - used), (one) => wait(one.load.kind, now + 1 - one.since));
  }
  for (const one of [...queues.values(), events].flat()) wait(one.load.kind, DAY - one.since);
  return longest;
}

const sum = (queue: readonly Waiting[]): number => queue.reduce((total, { left }) => total + left, 0);

/** Does what there is room for, the earliest first, and answers with the room that is left. */
function work(queue: Waiting[], room: number, onDone: (one: Waiting) => void): number {
  let left = room;
  while (queue.length > 0 && left > 0) {
    const [first] = queue as [Waiting];
    const done = Math.min(first.left, left);
    first.left -= done;
    left -= done;
    if (first.left > 1e-9) return 0;
    onDone(first);
    queue.shift();
  }
  return left;
}
