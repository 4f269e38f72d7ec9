import { type BatchOperation, type Callback, db, type Level, type Store, type Walk } from './dynalite.ts';
import { localTexts, say } from './messages.ts';

export interface OpenStore extends Store {
  /** Why a write failed, once one has: nothing is written from then on. */
  readonly failure: () => Error | null;
  /** Resolves with it. */
  readonly failed: Promise<Error>;
  /** Of these tables nothing stays on the disk that was overwritten or deleted. */
  readonly forgetful: ReadonlySet<string>;
  /** Resolves once nothing is left of what was overwritten or deleted before, in a range of keys. */
  readonly compact: (from: string, to: string) => Promise<void>;
}

export interface EngineOptions {
  /** A data directory, which is made if it is missing; in memory when left out. */
  readonly path?: string;
  /** Tables of which nothing may stay on the disk that was overwritten or deleted. */
  readonly forgetful?: readonly string[];
}

/**
 * The store of dynalite, in memory or over a directory, with what it lacks: walks are closed, a write is on
 * the disk before it is acknowledged, and the first one that fails is the last.
 */
export async function openStore({ path, forgetful = [] }: EngineOptions): Promise<OpenStore> {
  const store = db.create({ path, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 });
  const level = store.db;
  const walks = closeWalks(level);
  const writer = new Writer(synced(level));
  const act = (operations: BatchOperation[], done?: Callback): Promise<void> => {
    const written = writer.write(operations);
    if (done) written.then(() => done(null), done);
    return done ? Promise.resolve() : written;
  };
  level.batch = act;
  level.put = (key, value, done) => act([{ type: 'put', key, value }], done);
  level.del = (key, done) => act([{ type: 'del', key }], done);
  try {
    await level.open();
  } catch (cause) {
    throw new Error(notOpened(path ?? '', cause), { cause });
  }
  return Object.assign(store, {
    failure: () => writer.failure,
    failed: writer.failed,
    forgetful: new Set(path === undefined ? [] : forgetful),
    compact: async (from: string, to: string) => {
      // A walk that is under way keeps what it may still read.
      await Promise.all(walks);
      await compact(level, from, to).catch((error: unknown) => writer.end(error as Error));
    },
  });
}

/**
 * The database rewrites a level only where one above it has a file of that range: the ends of the range,
 * which hold nothing, are deleted to make one. The first turn brings what is in memory to the disk.
 */
async function compact(level: Level, from: string, to: string): Promise<void> {
  for (const _ of ['memory', 'files']) {
    await level.del(from);
    await level.del(to);
    await level.compactRange?.(from, to);
  }
}

function notOpened(path: string, error: unknown): string {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  if (cause?.code === 'LEVEL_LOCKED') return say(localTexts.directoryLocked(path));
  return say(localTexts.directoryNotOpened(path, cause?.message ?? String(error)));
}

/** dynalite asks a walk to return, which walks of this version of the database do not: they close. */
function closeWalks(level: Level): ReadonlySet<Promise<void>> {
  const open = new Set<Promise<void>>();
  const closing = (walk: Walk): Walk => {
    let end!: () => void;
    const ended = new Promise<void>((resolve) => (end = resolve)).then(() => void open.delete(ended));
    open.add(ended);
    return Object.assign(walk, { return: () => walk.close().finally(end) });
  };
  const { keys, values } = level;
  level.keys = (range) => closing(keys.call(level, range));
  level.values = (range) => closing(values.call(level, range));
  return open;
}

/** As dynalite writes, but told to wait for the disk: its own way in drops the options. */
function synced(level: Level): (operations: BatchOperation[]) => Promise<void> {
  const { batch } = Object.getPrototypeOf(level) as {
    batch: (operations: BatchOperation[], options: { sync: boolean }) => Promise<void>;
  };
  return (operations) => batch.call(level, operations, { sync: true });
}

/**
 * One write at a time. What comes meanwhile goes together, as one more, so that the disk is waited for once;
 * and nothing is acknowledged behind a write that failed, which leaves a torn record.
 */
class Writer {
  failure: Error | null = null;
  readonly failed: Promise<Error>;
  readonly #write: (operations: BatchOperation[]) => Promise<void>;
  #fail!: (error: Error) => void;
  #next: { readonly operations: BatchOperation[]; readonly written: Promise<void> } | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(write: (operations: BatchOperation[]) => Promise<void>) {
    this.#write = write;
    this.failed = new Promise((resolve) => (this.#fail = resolve));
  }

  write(operations: BatchOperation[]): Promise<void> {
    if (this.#next) this.#next.operations.push(...operations);
    else {
      const gathered = [...operations];
      const written = this.#last.then(() => this.#settle(gathered));
      this.#next = { operations: gathered, written };
      this.#last = written.catch(() => undefined);
    }
    return this.#next.written;
  }

  async #settle(operations: BatchOperation[]): Promise<void> {
    this.#next = null;
    if (this.failure) throw this.failure;
    try {
      await this.#write(operations);
    } catch (error) {
      this.end(error as Error);
    }
  }

  /** Nothing is written from now on. */
  end(error: Error): never {
    this.failure ??= error;
    this.#fail(error);
    throw error;
  }
}
