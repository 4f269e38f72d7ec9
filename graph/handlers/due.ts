import type { Context } from 'aws-lambda';
import { runMinute } from '#graph/app/every-minute.ts';
import { readLag } from '#graph/app/lag.ts';
import { allEnded } from '#graph/core/concurrently.ts';
import { openDeps } from '#graph/deps.ts';
import { readDueEnv } from '#graph/env.ts';
import { requestHandler } from './aws.ts';
import { countAttempts, countParts, countSetAside, tellLag } from './metrics.ts';

/**
 * What an item that is at work when time is up may take to end (milliseconds): a transaction gives up after 4
 * s.
 */
const MARGIN_MS = 8_000;

const noKey = (): Promise<never> => Promise.reject(new Error('The function of what is due has no key'));

const deps = openDeps({
  dynamo: { requestHandler: requestHandler() },
  // Nothing that time brings opens what is sealed, signs, or lets anybody in: of the table of keys it
  // destroys some, and reads none.
  tables: readDueEnv(),
  keyring: { hash: noKey, createDataKey: noKey, unwrapDataKey: noKey },
  signers: new Map(),
  tokenIssuers: [],
  publicUrl: '',
  homeRegion: '',
  clock: () => new Date(),
  countAttempts,
  countSetAside,
});

/**
 * The function behind the schedule: tells how late it is, brings about what is due and tells what happened,
 * until its time is nearly over. The next minute goes on from there.
 */
export async function handler(_event: unknown, context: Context): Promise<void> {
  const run = runMinute(deps, {
    until: new Date(Date.now() + context.getRemainingTimeInMillis() - MARGIN_MS),
    logFault: (error, { kind, subject }) => console.error(kind, subject, error),
  });
  await allEnded([readLag(deps.db, deps.clock()).then(tellLag), run]).catch((error: unknown) => {
    countParts(error);
    throw error;
  });
}
