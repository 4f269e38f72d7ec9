/** What happens and what is due on a day, in any number, over the embedded engine. */
import type { Deps } from '#graph/deps.ts';
import { drainDue } from '#graph/mechanism/drain.ts';
import { dueItem } from '#graph/mechanism/due.ts';
import { type DomainEvent, outboxWrite } from '#graph/mechanism/outbox.ts';
import type { Db, Write } from '#graph/store/db.ts';

/** A city: communities, and the counties that they lie in. */
const COMMUNITIES = 600;
const COUNTIES = 12;

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

async function inHundreds(db: Db, writes: readonly Write[]): Promise<void> {
  for (let start = 0; start < writes.length; start += 100) await db.transact(writes.slice(start, start + 100));
}

/** As many events as are to be told happen. */
export const happen = ({ db, clock }: Deps, events: number): Promise<void> =>
  inHundreds(
    db,
    Array.from({ length: events }, (_, n) => outboxWrite(eventOf(n), 'bench', clock())),
  );

/** Items of these kinds in turn are due. */
export const makeItemsDue = ({ db, clock }: Deps, items: number, kinds: readonly string[]): Promise<void> => {
  const at = clock().toISOString();
  const dues = Array.from({ length: items }, (_, n) => ({ kind: kinds[n % kinds.length]!, subject: `thing_${n}`, at }));
  return inHundreds(
    db,
    dues.map((due) => ({ put: dueItem(due) })),
  );
};

/** An item as most are: some reads, then a transaction that moves a thing, tells of it, and settles. */
export const bringAbout = ({ db, clock }: Deps, onDone: (kind: string) => void = () => undefined): Promise<number> =>
  drainDue({
    db,
    now: clock,
    logFault: console.error,
    async handle({ kind, subject, at }, settle) {
      const thing = { pk: `BENCH#${subject}`, sk: 'PROFILE' };
      await db.getMany([thing, { ...thing, sk: 'STANDING' }]);
      await db.get(thing);
      const step = { type: 'health-code.issued', subject, data: {} } as const;
      await db.transact([
        { put: { ...thing, at } },
        { put: { ...thing, sk: 'STANDING', at } },
        { put: { ...thing, sk: `STEP#${at}` } },
        outboxWrite(step, 'bench', clock()),
        settle,
      ]);
      onDone(kind);
      return 'DONE';
    },
  });
