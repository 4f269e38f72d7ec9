import { setTimeout as sleep } from 'node:timers/promises';
import { leaveRoom } from '#test/support/disk.ts';

export interface Running {
  readonly pid: number;
  readonly ended: Promise<unknown>;
}

/** A process that fails, and is started again. */
export interface Part {
  readonly name: string;
  /** Starts it where it stood, and waits until it serves. */
  readonly start: () => Promise<Running>;
  /** The folder of the store that it writes; nothing where it keeps nothing. */
  readonly tables?: string;
}

export type Fault = 'KILLED' | 'STOPPED' | 'FILLED';

/** How long one lives between two faults, stands still, and may be full before it ends (milliseconds). */
const LIFE = [500, 4_000] as const;
export const STILL = [500, 4_000] as const;
const FULL_MS = 5_000;
/** Bytes: a few writes. */
const ROOM = 20_000;
const STARTS = 20;

export type Failing = Awaited<ReturnType<typeof openFailing>>;

/** A part that fails at random once it is told to. Another process may hold its port for a moment. */
export async function openFailing(part: Part, random: () => number) {
  const faults: Record<Fault, number> = { KILLED: 0, STOPPED: 0, FILLED: 0 };
  const ends: string[] = [];
  let isFailing = false;
  let running = await start();

  async function start(attempt = 1): Promise<Running> {
    try {
      const started = await part.start();
      void started.ended.then(() => isFailing || ends.push(`${part.name} ended by itself`));
      return started;
    } catch (error) {
      if (attempt === STARTS) throw error;
      await sleep(250);
      return start(attempt + 1);
    }
  }

  const between = ([least, most]: readonly [number, number]) => least + random() * (most - least);

  function signal(name: NodeJS.Signals): void {
    try {
      process.kill(running.pid, name);
    } catch (error) {
      // It may have ended meanwhile, by itself.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  async function kill(): Promise<void> {
    signal('SIGKILL');
    await running.ended;
  }

  const acts: Readonly<Record<Fault, () => Promise<void>>> = {
    async KILLED() {
      await kill();
      running = await start();
    },
    async STOPPED() {
      signal('SIGSTOP');
      await sleep(between(STILL));
      signal('SIGCONT');
    },
    async FILLED() {
      await leaveRoom(part.tables!, running.pid, ROOM);
      await Promise.race([running.ended, sleep(FULL_MS)]);
      await kill();
      running = await start();
    },
  };

  return {
    name: part.name,
    faults,
    /** Where it ended though nothing failed. */
    ends,
    /** How many faults there were, and whether one is under way. */
    at: () => ({ count: faults.KILLED + faults.STOPPED + faults.FILLED, isFailing }),
    /** By each of its faults, again and again in another order. */
    async failUntil(end: number): Promise<void> {
      const known = (['KILLED', 'STOPPED', 'FILLED'] as const).filter((fault) => part.tables ?? fault !== 'FILLED');
      const next: Fault[] = [];
      for (await sleep(between(LIFE)); Date.now() < end; await sleep(between(LIFE))) {
        if (next.length === 0) next.push(...known);
        const [fault] = next.splice(Math.floor(random() * next.length), 1) as [Fault];
        isFailing = true;
        await acts[fault]();
        faults[fault] += 1;
        isFailing = false;
      }
    },
    async end(): Promise<void> {
      isFailing = true;
      await kill();
    },
  };
}
