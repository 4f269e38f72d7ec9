import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DataKeys } from '#graph/local/keys.ts';

export interface OrderServerOptions {
  /** Where the engine listens that the servers share. */
  readonly endpoint: string;
  readonly dataKeys: DataKeys;
  /** The instant at which its clock stands. */
  readonly now: string;
  /** The share of transactions that are refused as if others held their items, drawn by `seed`. */
  readonly conflicts: number;
  readonly seed: number;
  /** How many orders wait for one another before the first of them is written. */
  readonly race: number;
  /** The supply point whose stock is taken without its condition. */
  readonly unguarded: string;
}

export interface OrderServer {
  readonly url: string;
  /** At once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts a server process; it is gone when the test run is, however that ends. */
export async function startOrderServer(options: OrderServerOptions): Promise<OrderServer> {
  const script = fileURLToPath(new URL('order-server.ts', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ORDER_SERVER: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  const url = await readyUrl(child);
  return {
    url,
    async kill() {
      process.off('exit', end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      end();
      await exited;
    },
  };
}

async function readyUrl(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const [, url] = /^Ready (\S+)/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error('The server process ended before it was ready');
}
