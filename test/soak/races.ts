import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** After which a round has failed: one takes 76 s on two quiet cores (milliseconds). */
const ROUND_MS = 300_000;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The tests of what several do at once, and of what is done in whatever order. */
export const RACES = [
  'test/codes/health-code/races.test.ts',
  'test/codes/paper/races.test.ts',
  'test/health/grounds/random.test.ts',
  'test/health/withdrawal/any.test.ts',
  'test/local/keys.test.ts',
  'test/mechanism/commit.test.ts',
  'test/mechanism/due.test.ts',
  'test/mechanism/idempotency.test.ts',
  'test/mechanism/sweep.test.ts',
  'test/people/account/races.test.ts',
  'test/people/person/races.test.ts',
  'test/people/person/store-races.test.ts',
  'test/store/db.test.ts',
  'test/store/engine-races.test.ts',
  'test/store/engine-store.test.ts',
  'test/store/engine-transactions.test.ts',
  'test/supply/order/life.test.ts',
  'test/supply/order/place.test.ts',
  'test/supply/order/repeat.test.ts',
  'test/supply/order/store-races.test.ts',
  'test/workforce/grid/races.test.ts',
  'test/workforce/task/races.test.ts',
] as const;

export interface Rounds {
  readonly rounds: number;
  /** The seed of each order of files and tests in which something failed, with what was said. */
  readonly failed: readonly { readonly seed: number; readonly output: string }[];
}

/** Runs them again and again, each time in another order. */
export async function soakRaces(options: {
  readonly rounds: number;
  readonly seed: number;
  readonly files?: readonly string[];
  /** Is told of each round as it ends, with what was said where something failed. */
  readonly tell?: (round: number, output: string | null) => void;
}): Promise<Rounds> {
  const failed: { seed: number; output: string }[] = [];
  for (let round = 1; round <= options.rounds; round++) {
    const seed = options.seed + round;
    const { code, output } = await runInOrder(seed, options.files ?? RACES);
    if (code !== 0) failed.push({ seed, output });
    options.tell?.(round, code === 0 ? null : output);
  }
  return { rounds: options.rounds, failed };
}

async function runInOrder(seed: number, files: readonly string[]): Promise<{ code: number; output: string }> {
  const order = ['--sequence.shuffle', `--sequence.seed=${seed}`, '--reporter=dot'];
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...order, ...files], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: ROUND_MS,
  });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, output: (await said).join('\n') };
}
