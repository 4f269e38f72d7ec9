import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

type Reply = { readonly id: number } & ({ readonly result: APIGatewayProxyResult } | { readonly fault: string });

/** Loads a bundle as Lambda does and hands it one event after another, all of them at once where they come so. */
const RUNNER = `
const { handler } = require(process.argv[1]);
process.on('message', ({ id, event }) =>
  handler(event).then(
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
    async invoke(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
      const id = count++;
      const reply = await new Promise<Reply>((settle) => {
        waiting.set(id, settle);
        child.send({ id, event }, (error) => error && settle({ id, fault: `${error}\n${log}` }));
      });
      waiting.delete(id);
      if ('fault' in reply) throw new Error(reply.fault);
      return reply.result;
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
