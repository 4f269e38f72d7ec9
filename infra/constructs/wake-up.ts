import { Duration } from 'aws-cdk-lib';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type Function,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { DataStack } from '#infra/stacks/data.ts';
import { readStream, streamOf } from './access.ts';

/**
 * Wakes a function when something is written into some partitions of the main table, a second later at most
 * and once for all of that second. Nothing rests on it: what it fails to wake for, the schedule finds. So
 * nothing is tried again, which would hold up what comes after it in the stream.
 */
export function wakeOn(fn: Function, data: DataStack, partitions: readonly string[], changes: readonly Change[]): void {
  readStream(fn, data);
  new EventSourceMapping(fn, 'WakeUp', {
    target: fn,
    eventSourceArn: streamOf(data),
    startingPosition: StartingPosition.LATEST,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.or(...changes),
        dynamodb: { Keys: { pk: { S: FilterRule.or(...partitions) } } },
      }),
    ],
    batchSize: 1_000,
    maxBatchingWindow: Duration.seconds(1),
    retryAttempts: 0,
    maxRecordAge: Duration.minutes(1),
  });
}

/** How something came to be there: at first, or over what was there before. */
export type Change = 'INSERT' | 'MODIFY';
