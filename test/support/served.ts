import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Served {
  readonly url: string;
  readonly pid: number;
  /** Resolves when it ends, whatever ends it. */
  readonly ended: Promise<unknown>;
  /** At once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

/**
 * Starts a server process of its own by a script, which prints a line that begins with Ready and its URL. It
 * is gone when the test run is, however that ends.
 */
export async function startServed(script: URL, env: Readonly<Record<string, string>>): Promise<Served> {
  const child = spawn(process.execPath, [fileURLToPath(script)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  const ended = once(child, 'exit').finally(() => process.off('exit', end));
  const url = await readyUrl(child);
  return {
    url,
    pid: child.pid!,
    ended,
    async kill() {
      end();
      await ended;
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
