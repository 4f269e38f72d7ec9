import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

/** A run on one machine, as a user starts it: processes of their own, commands of package.json. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: Record<string, string> };

/** What `npm run <script>` runs, by the Node that runs these tests. */
function commandOf(script: string): string[] {
  const [node, ...args] = scripts[script]!.split(' ');
  if (node !== 'node') throw new Error(`${script} is no command of Node`);
  return args;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LocalRun {
  readonly url: string;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly pid: number;
  /** Resolves when it ends, whatever ends it. */
  readonly ended: Promise<Ended>;
  /** Sends a signal and waits for the end; `took` is in milliseconds. */
  stop(signal?: NodeJS.Signals): Promise<Ended & { readonly took: number }>;
}

function launch(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, commandOf('start'), {
    cwd: ROOT,
    env: { ...process.env, SHEQU_DATA: '', NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (stdout += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
  // Closed, not only gone: by then all that it said has been read.
  const ended = once(child, 'close').then(([code]): Ended => {
    process.off('exit', kill);
    return { code: code as number | null, stdout, stderr };
  });
  return { child, ended, stdout: () => stdout, stderr: () => stderr };
}

/** Starts the server and waits until it says that it is ready. */
export async function startLocal(env: Readonly<Record<string, string>>): Promise<LocalRun> {
  const { child, ended, stdout, stderr } = launch(env);
  let isOver = false;
  void ended.then(() => (isOver = true));
  for (let url: string | undefined; ; await sleep(20)) {
    [, url] = /^Ready (\S+)$/m.exec(stdout()) ?? [];
    if (isOver) throw new Error(`It ended before it was ready: ${stderr()}`);
    if (!url) continue;
    return {
      url,
      stdout,
      stderr,
      pid: child.pid!,
      ended,
      async stop(signal = 'SIGINT') {
        const began = performance.now();
        child.kill(signal);
        const end = await ended;
        return { ...end, took: performance.now() - began };
      },
    };
  }
}

/** Starts the server where it cannot start, and waits for its end. */
export const failToStart = (env: Readonly<Record<string, string>>): Promise<Ended> => launch(env).ended;

/** A command of package.json with its arguments, to its end. */
export function startScript(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [...commandOf(script), ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return {
    child,
    ended: ended.then(([stdout, stderr, [code]]): Ended => ({ code: code as number | null, stdout, stderr })),
  };
}

/** The token command. */
export const runToken = (...args: string[]): Promise<Ended> => startScript('token', args).ended;

/** A token for the local server, as the command prints it. */
export async function tokenOf(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runToken(...args);
  if (code !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A caller over HTTP, by a token of the command for these arguments. */
export function callerAt(url: string, ...args: string[]) {
  const token = tokenOf(...args);
  /** The whole answer. */
  async function send(query: string, variables: object = {}, purpose?: string): Promise<{ data: any; errors?: any[] }> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await token}`,
        ...(purpose && { 'x-purpose': purpose }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: any; errors?: any[] };
  }
  /** The data, where nothing is denied. */
  async function ask(query: string, variables: object = {}, purpose?: string): Promise<any> {
    const { data, errors } = await send(query, variables, purpose);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
  return {
    send,
    ask,
    /** The payload of a mutation. */
    async mutate(name: string, input: object, fields: string, purpose?: string): Promise<any> {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const errors = 'errors { code path ... on RuleViolation { ruling { verdict tier reasons { code clause } } } }';
      const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} ${errors} } }`;
      return (await ask(document, { input }, purpose))[name];
    },
  };
}
