import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Subscriber } from '#graph/core/subscriber.ts';
import { feedStore } from '#graph/feed/event/store.ts';
import { nameOf, type Share, shareOf, SHARES } from '#graph/feed/relay/chains.ts';
import { relayOutbox } from '#graph/feed/relay/outbox.ts';
import { createTables } from '#graph/local/tables.ts';
import { keys } from '#graph/mechanism/keys.ts';
import { OUTBOXES, outboxWrite, type WaitingEvent } from '#graph/mechanism/outbox.ts';
import { type Db, openDb } from '#graph/store/db.ts';
import { storeEngines, useDb } from '#test/support/db.ts';

const NOON = '2020-04-15T04:00:00.000Z';
const now = () => new Date(NOON);
const shares: readonly Share[] = Array.from({ length: SHARES }, (_, share) => share);
const COUNTIES = ['420102', '420103', '420106', '420107', '420111', '420112', '420113', '420114'];

/** To whom an event is told stands in its data. */
const namesOf = ({ data }: Pick<WaitingEvent, 'data'>): string[] => String(data.to).split(' ');
const subscriberOf = (name: string): Subscriber => {
  const [kind, id] = name.split('#') as [Subscriber['kind'], string];
  return { kind, id };
};
const person = (n: number | string) => `PERSON#person_${n}`;

/** A day in eight counties: everybody is told of some things alone, of others with community and county. */
function dayOf(events: number): string[][] {
  return Array.from({ length: events }, (_, n) => {
    const county = COUNTIES[n % COUNTIES.length]!;
    const them = person(`${county}-${n % 24}`);
    if (n % 5 < 2) return [them];
    return n % 5 < 4 ? [them, `COMMUNITY#${county}00100${n % 3}`] : [them, `DIVISION#${county}`];
  });
}

// The conditions that this rests on are tried on both engines, by `relay.test.ts`.
const engine = storeEngines.find(({ name }) => name === 'the embedded engine')!;

describe('relays that share the work', () => {
  const { client } = useDb(engine);

  async function open() {
    const names = { main: `main-${randomUUID()}`, keys: `keys-${randomUUID()}` };
    await createTables(client() as never, names);
    const db = openDb(client(), names, now);
    const faults: string[] = [];
    return {
      db,
      faults,
      async write(day: readonly (readonly string[])[], from = 0) {
        const writes = day.map((to, n) => {
          const event = { type: 'tier.changed', subject: `e${from + n}`, data: { to: to.join(' ') } } as const;
          return outboxWrite(event, 'test', new Date(Date.parse(NOON) - 1_000_000 + from + n));
        });
        for (let start = 0; start < writes.length; start += 100) await db.transact(writes.slice(start, start + 100));
      },
      relay: (share: Share, through: Db = db) =>
        relayOutbox({
          db: through,
          feeds: feedStore(through),
          now,
          share,
          keptDays: async () => 30,
          logFault: (_, { subject }) => faults.push(subject),
          tell: async (events) =>
            events.map((event) => {
              if (event.data.to === 'UNKNOWN') return new Error('Nobody knows of it');
              const { id, at, subject } = event;
              const entry = { id, type: 'tier.changed' as const, at, subject, community: null, from: null, to: null };
              return namesOf(event).map((name) => ({ subscriber: subscriberOf(name), entry }));
            }),
        }),
      seen: async (name: string) =>
        (await db.queryAll<{ subject: string }>(keys.feed(subscriberOf(name)))).map(({ subject }) => subject),
      waiting: async () => (await Promise.all(OUTBOXES.map((range) => db.queryAll<WaitingEvent>(range, 5_000)))).flat(),
    };
  }

  test('tell each event once to each of its feeds, in order, all at once and with more happening meanwhile', async () => {
    const { write, relay, seen, waiting } = await open();
    const day = dayOf(360);
    await write(day.slice(0, 300));
    const counts = await Promise.all([...shares.map((share) => relay(share)), write(day.slice(300), 300)]);
    expect(counts.filter((count) => Number(count) > 0).length).toBeGreaterThan(1);
    while ((await Promise.all(shares.map((share) => relay(share)))).some((count) => count > 0));
    expect(await waiting()).toEqual([]);
    const inOrder = (name: string) => day.flatMap((to, n) => (to.includes(name) ? [`e${n}`] : []));
    const isEarly = (subject: string) => Number(subject.slice(1)) < 300;
    for (const name of new Set(day.flat())) {
      const all = await seen(name);
      expect([name, all.filter(isEarly)]).toEqual([name, inOrder(name).filter(isEarly)]);
      // What a look at the shards happens upon comes as it became visible.
      expect([name, all.toSorted()]).toEqual([name, inOrder(name).toSorted()]);
    }
  });

  test('do not stand in each other’s way where they see the same', async () => {
    const { db, write, relay, waiting } = await open();
    await write(dayOf(300));
    // None begins to write before all of them have looked.
    const looked = Promise.withResolvers<unknown>();
    let left = SHARES * (OUTBOXES.length + 1);
    const lost: unknown[] = [];
    const together: Db = {
      ...db,
      async query(...asked) {
        const page = await db.query<any>(...asked);
        if (--left === 0) looked.resolve(null);
        return page;
      },
      transact: (writes) =>
        looked.promise
          .then(() => db.transact(writes))
          .catch((error: unknown) => {
            lost.push(error);
            throw error;
          }),
    };
    const counts = await Promise.all(shares.map((share) => relay(share, together)));
    expect([counts.reduce((sum, count) => sum + count, 0), await waiting(), lost]).toEqual([300, [], []]);
  });

  test('leave to another what is its own, and what comes after it in its feeds', async () => {
    const { write, relay, waiting } = await open();
    const [own, other] = [COUNTIES.find(isInShare(0))!, COUNTIES.find((one) => !isInShare(0)(one))!];
    await write([[`DIVISION#${other}`, person(1)], [`DIVISION#${own}`], [person(1)]]);
    expect(await relay(0)).toBe(1);
    expect((await waiting()).map(({ subject }) => subject).toSorted()).toEqual(['e0', 'e2']);
  });

  test('one of them sets aside what nothing is known of', async () => {
    const { db, write, relay, waiting, faults } = await open();
    await write([['UNKNOWN']]);
    await Promise.all(shares.map((share) => relay(share)));
    expect([faults, await waiting()]).toEqual([['e0'], []]);
    expect(await db.queryAll(keys.outboxesAside())).toHaveLength(1);
  });

  test('one that has looked far begins anew, and goes on with what another has told meanwhile', async () => {
    const { db, write, relay, seen } = await open();
    const own = Array.from({ length: 5_000 }, (_, n) => person(n)).filter((name) => shareOf(name) === 0);
    const [mine] = COUNTIES.filter(isInShare(0)) as [string];
    const theirs = Array.from({ length: 9 }, (_, n) => person(n)).find((name) => shareOf(name) !== 0)!;
    const far = own.slice(0, 1_199).map((name) => [name]);
    await write([[theirs], ...far, [theirs, `DIVISION#${mine}`]]);
    let isTold = false;
    const meanwhile: Db = {
      ...db,
      async transact(writes) {
        if (!isTold) {
          isTold = true;
          for (const share of shares.slice(1)) await relay(share);
        }
        return db.transact(writes);
      },
    };
    await relay(0, meanwhile);
    expect([await seen(theirs), await seen(`DIVISION#${mine}`)]).toEqual([['e0', 'e1200'], ['e1200']]);
  });
});

const isInShare = (share: Share) => (county: string) => shareOf(nameOf({ kind: 'DIVISION', id: county })) === share;
