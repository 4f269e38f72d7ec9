import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Key } from '#graph/store/key.ts';

type Reply = { readonly id: number } & ({ readonly result?: unknown } | { readonly fault: string });

/**
 * Loads a bundle as Lambda does and hands it one event after another, all of them at once where they come so.
 */
const RUNNER = `
const { handler } = require(process.argv[1]);
process.on('message', ({ id, event, remaining }) =>
  handler(event, { getRemainingTimeInMillis: () => remaining }).then(
    (result) => process.send({ id, result }),
    (error) => process.send({ id, fault: String(error?.stack ?? error) }),
  ),
);`;

/** A bundled function in a Node process of its own, which has these variables and nothing else. */
export function startLambda(file: string, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['-e', RUNNER, file], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let log = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (log += String(chunk)));
  const waiting = new Map<number, (reply: Reply) => void>();
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  child.on('exit', () => {
    for (const [id, settle] of waiting) settle({ id, fault: `The function has ended:\n${log}` });
  });
  let count = 0;
  return {
    /** `remaining` is what its context tells of the time that is left (milliseconds). */
    async invoke<Result>(event: object, remaining = 25_000): Promise<Result> {
      const id = count++;
      const reply = await new Promise<Reply>((settle) => {
        waiting.set(id, settle);
        child.send({ id, event, remaining }, (error) => error && settle({ id, fault: `${error}\n${log}` }));
      });
      waiting.delete(id);
      if ('fault' in reply) throw new Error(reply.fault);
      return reply.result as Result;
    },
    /** What it has written to its log. */
    log: () => log,
    async close() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** What the stream of the table hands to a function: here without the items, which it is not to look at. */
export const streamOf = (...written: readonly Key[]) => ({
  Records: written.map(({ pk, sk }, i) => ({
    eventID: `event-${i}`,
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: String(i) },
  })),
});
