import type { Context, DynamoDBRecord } from 'aws-lambda';
import { openDeps, type Deps } from '#graph/deps.ts';
import type { TableNames } from '#graph/store/db.ts';
import { requestHandler } from './aws.ts';
import { countAttempts, countParts, countSetAside } from './metrics.ts';

/**
 * What an item that is at work when time is up may take to end (milliseconds): a transaction gives up after 4
 * s.
 */
const MARGIN_MS = 8_000;

const noKey = (): Promise<never> => Promise.reject(new Error('What nobody asks for has no key'));

/** What works on behalf of nobody: it opens nothing that is sealed, signs nothing, and lets nobody in. */
export const openByTime = (tables: TableNames): Deps =>
  openDeps({
    dynamo: { requestHandler: requestHandler() },
    tables,
    keyring: { hash: noKey, createDataKey: noKey, unwrapDataKey: noKey },
    signers: new Map(),
    tokenIssuers: [],
    publicUrl: '',
    homeRegion: '',
    clock: () => new Date(),
    countAttempts,
    countSetAside,
  });

/** When to stop, so that what is at work then still ends. */
export const endOf = (context: Context): Date => new Date(Date.now() + context.getRemainingTimeInMillis() - MARGIN_MS);

/** A fault is counted, and still that of the function. */
export const counted = (run: Promise<void>): Promise<void> =>
  run.catch((error: unknown) => {
    countParts(error);
    throw error;
  });

/**
 * What the stream of the table wakes a function for: items whose keys alone are read. Null where it is the
 * schedule that starts it.
 */
export const wokenFor = (event: object): readonly DynamoDBRecord[] | null =>
  'Records' in event ? (event.Records as DynamoDBRecord[]) : null;
