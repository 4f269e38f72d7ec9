import type { Context, DynamoDBRecord } from 'aws-lambda';
import { drain } from '#graph/app/due.ts';
import { readLag } from '#graph/app/lag.ts';
import { allEnded } from '#graph/core/concurrently.ts';
import { readDueEnv } from '#graph/env.ts';
import { counted, endOf, openByTime, wokenFor } from './by-time.ts';
import { tellLag } from './metrics.ts';

// Of the table of keys it destroys some, and reads none.
const deps = openByTime(readDueEnv());

/**
 * The function behind the schedule: tells how late it is, and brings about what is due until its time is
 * nearly over. The next minute goes on from there. What is due at once wakes it before.
 */
export async function handler(event: object, context: Context): Promise<void> {
  const written = wokenFor(event);
  if (written && !written.some((one) => isDue(one, deps.clock()))) return;
  const run = drain(deps, {
    until: endOf(context),
    logFault: (error, { kind, subject }) => console.error(kind, subject, error),
  });
  await counted(allEnded([readLag(deps.db, deps.clock()).then(tellLag), run]));
}

/** The key of what is due begins with its time. */
const isDue = ({ dynamodb }: DynamoDBRecord, now: Date): boolean =>
  (dynamodb?.Keys?.['sk']?.S ?? '') <= `${now.toISOString()}~`;
