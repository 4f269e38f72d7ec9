/**
 * Whether what time brings keeps up: how many events a second the relay tells, and how many items a second a
 * drain brings about, over the embedded engine.
 */
import { relay } from '#graph/feed/relay/relay.ts';
import { drainDue } from '#graph/mechanism/drain.ts';
import { dueItem } from '#graph/mechanism/due.ts';
import { type DomainEvent, outboxWrite } from '#graph/mechanism/outbox.ts';
import type { Write } from '#graph/store/db.ts';
import { dayOf } from './day.ts';
import { median, openCounted } from './support.ts';

const EVENTS = 3_000;
const ITEMS = 1_500;
const ROUNDS = 3;
/** A city: communities, and the counties that they lie in. */
const COMMUNITIES = 600;
const COUNTIES = 12;

const { deps } = await openCounted();
const { db } = deps;
const now = deps.clock();

const countyOf = (n: number): string => `4201${String((n % COUNTIES) + 1).padStart(2, '0')}`;
const communityOf = (n: number): string => {
  const at = n % COMMUNITIES;
  return `${countyOf(at)}001${String(Math.floor(at / COUNTIES)).padStart(3, '0')}`;
};

/** What happens on a day: mostly to one person, some of it told to a community or a county too. */
function eventOf(n: number): DomainEvent {
  const [person, community] = [`person_bench-${n}`, communityOf(n)];
  if (n % 10 < 5) return { type: 'health-code.issued', subject: person, data: { person } };
  if (n % 10 < 8) return { type: 'isolation.closed', subject: person, data: { person, community } };
  if (n % 10 < 9) return { type: 'case.reported', subject: community, data: { community, division: countyOf(n) } };
  return { type: 'evidence.reported', subject: countyOf(n), data: { day: '2020-02-12' } };
}

async function inHundreds(writes: readonly Write[]): Promise<void> {
  for (let start = 0; start < writes.length; start += 100) await db.transact(writes.slice(start, start + 100));
}

/** Times a second that a processor is at work, so that others on the machine count for nothing. */
async function rate(act: () => Promise<number>): Promise<number> {
  const begun = process.cpuUsage();
  const count = await act();
  return (count / process.cpuUsage(begun).user) * 1_000_000;
}

async function tellAll(): Promise<number> {
  await inHundreds(Array.from({ length: EVENTS }, (_, n) => outboxWrite(eventOf(n), 'bench', now)));
  return rate(() => relay(deps));
}

/** An item as most are: some reads, then a transaction that moves a thing, tells of it, and settles. */
async function bringAbout(): Promise<number> {
  const at = now.toISOString();
  const dues = Array.from({ length: ITEMS }, (_, n) => ({ kind: 'BENCH', subject: `thing_${n}`, at }));
  await inHundreds(dues.map((due) => ({ put: dueItem(due) })));
  return rate(() =>
    drainDue({
      db,
      now: () => now,
      logFault: console.error,
      async handle({ subject }, settle) {
        const thing = { pk: `BENCH#${subject}`, sk: 'PROFILE' };
        await db.getMany([thing, { ...thing, sk: 'STANDING' }]);
        await db.get(thing);
        const step = { type: 'health-code.issued', subject, data: {} } as const;
        await db.transact([
          { put: { ...thing, at } },
          { put: { ...thing, sk: 'STANDING', at } },
          { put: { ...thing, sk: `STEP#${at}` } },
          outboxWrite(step, 'bench', now),
          settle,
        ]);
        return 'DONE';
      },
    }),
  );
}

const rounds: { told: number; due: number }[] = [];
for (let i = 0; i < ROUNDS; i++) {
  const one = { told: await tellAll(), due: await bringAbout() };
  await relay(deps);
  rounds.push(one);
}
const measured = { told: median(rounds.map(({ told }) => told)), due: median(rounds.map(({ due }) => due)) };
console.log(`the relay tells ${measured.told.toFixed(0)} events in a second of work`);
console.log(`a drain brings about ${measured.due.toFixed(0)} items in a second of work`);

/** What was measured before queues had ranks and an import left one item a division. */
const BEFORE = { told: 1_536, due: 425 };
const [before, after] = [dayOf({ rates: BEFORE, ranked: false }), dayOf({ rates: measured, ranked: true })];
console.log('A day of 58 million people, simulated by these rates; the longest wait in seconds, before and now:');
for (const [kind, seconds] of after)
  console.log(`  ${kind}: ${before.get(kind)?.toFixed(0) ?? '–'} → ${seconds.toFixed(0)}`);
process.exit();
