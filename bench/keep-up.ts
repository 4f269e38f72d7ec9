/**
 * Whether what time brings keeps up: how many events a second the relay tells, and how many items a second a
 * drain brings about, over the embedded engine.
 */
import { relay } from '#graph/feed/relay/relay.ts';
import { dayOf } from './day.ts';
import { median, openCounted } from './support.ts';
import { bringAbout, happen, makeItemsDue } from './time-brings.ts';

const EVENTS = 3_000;
const ITEMS = 1_500;
const ROUNDS = 3;

const { deps } = await openCounted();

/** Times a second that a processor is at work, so that others on the machine count for nothing. */
async function rate(act: () => Promise<number>): Promise<number> {
  const begun = process.cpuUsage();
  const count = await act();
  return (count / process.cpuUsage(begun).user) * 1_000_000;
}

async function tellAll(): Promise<number> {
  await happen(deps, EVENTS);
  return rate(() => relay(deps));
}

async function bringAll(): Promise<number> {
  await makeItemsDue(deps, ITEMS, ['BENCH']);
  return rate(() => bringAbout(deps));
}

const rounds: { told: number; due: number }[] = [];
for (let i = 0; i < ROUNDS; i++) {
  const one = { told: await tellAll(), due: await bringAll() };
  await relay(deps);
  rounds.push(one);
}
const measured = { told: median(rounds.map(({ told }) => told)), due: median(rounds.map(({ due }) => due)) };
console.log(`the relay tells ${measured.told.toFixed(0)} events in a second of work`);
console.log(`a drain brings about ${measured.due.toFixed(0)} items in a second of work`);

/** What was measured before queues had ranks and an import left one item a division. */
const BEFORE = { told: 1_536, due: 425 };
const days = [
  dayOf({ rates: BEFORE, isRanked: false, relays: 'IN_TURN' }),
  dayOf({ rates: measured, isRanked: true, relays: 'BESIDE' }),
  dayOf({ rates: measured, isRanked: true, relays: 'APART' }),
] as const;
console.log('A day of 58 million people, simulated by these rates; the longest wait in seconds: at first, with ranks,');
console.log('and with relays of their own, which the stream wakes:');
for (const kind of days[2].keys())
  console.log(`  ${kind}: ${days.map((day) => day.get(kind)?.toFixed(0) ?? '–').join(' → ')}`);
process.exit();
