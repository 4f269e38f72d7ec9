import { setTimeout as sleep } from 'node:timers/promises';
import { runMinute } from '#graph/app/every-minute.ts';
import { readLag } from '#graph/app/lag.ts';
import { ENV } from '#graph/env.ts';
import { readOrigins } from '#graph/http/cors.ts';
import { createServer } from '#graph/server.ts';
import { loadDemo } from './demo.ts';
import { explorerBundle } from './explorer/explorer.ts';
import { listen } from './http.ts';
import { localTexts, say } from './messages.ts';
import { loadPlaces } from './places.ts';
import { openLocal } from './platform.ts';
import { tick } from './tick.ts';

/**
 * How long the pause between two drains is, and how long each works at most, so that the end need not be
 * waited for (milliseconds).
 */
const PAUSE = 1_000;
const SLICE = 300;
/** How often there is a look at what is late, and what is told of then (milliseconds). */
const LATE = 60_000;
/** How long `/health` tells that the store has failed before the process ends (milliseconds). */
const TOLD = 2_000;

const port = Number(process.env.PORT ?? 4000);
// Not 0: codes name the URL of their status list, which must be known before the port would be.
if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(say(localTexts.portInvalid));
const dataDir = process.env.SHEQU_DATA;
const origins = originsOf(process.env[ENV.origins]);

const local = await openLocal({ dataDir, publicUrl: `http://localhost:${port}` }).catch((error: unknown) =>
  fail(messageOf(error)),
);
// Built beside the rest, so that no browser waits for it; the API does without.
explorerBundle().catch((error: unknown) => console.error(say(localTexts.noExplorer(messageOf(error)))));
const places = await loadPlaces(local.deps);
await loadDemo(local.deps, local.dataKeys);
let isEnding = false;
let isFailing = false;
const server = await createServer(local.deps, {
  introspection: true,
  origins,
  // A request that is cut off by the end is no fault.
  logFault: (error, requestId) => isEnding || console.error(requestId, error),
});
const http = await listen(server, port, () => isFailing).catch((error: unknown) =>
  fail((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? say(localTexts.portInUse(port)) : messageOf(error)),
);
const logFault = (error: unknown) => console.error(error);
const ticking = [tick(bringAbout, { pause: PAUSE, logFault }), tick(tellLate, { pause: LATE, logFault })];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shutDown(0));
void local.failed?.then(endOfStore);
console.log(say(dataDir ? localTexts.inDirectory(places, dataDir) : localTexts.inMemory(places)));
console.log(`Ready ${http.url}`);

/** What time brings, and the telling of it. */
function bringAbout(): Promise<void> {
  return runMinute(local.deps, {
    until: new Date(Date.now() + SLICE),
    logFault: (error, { kind, subject }) => console.error(kind, subject, error),
  });
}

async function tellLate(): Promise<void> {
  const { due, events } = await readLag(local.deps.db, local.deps.clock());
  for (const [what, seconds] of Object.entries({ ...due, events }))
    if (seconds * 1_000 > LATE) console.error(`${what}: the oldest has waited for ${Math.round(seconds)} s`);
}

/** What was acknowledged is on the disk. Whoever looks after the process is told before it ends. */
async function endOfStore(error: Error): Promise<void> {
  isFailing = true;
  console.error(say(localTexts.directoryFull(dataDir ?? '', error.message)));
  await sleep(TOLD);
  await shutDown(1);
}

async function shutDown(code: number): Promise<void> {
  await http.close();
  isEnding = true;
  await Promise.all(ticking.map(({ stop }) => stop()));
  await server.stop();
  await local.close();
  process.exit(code);
}

function originsOf(list: string | undefined): string[] {
  try {
    return readOrigins(list);
  } catch (error) {
    return fail(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
