import type { Lag } from '#graph/app/lag.ts';

export const NAMESPACE = 'Shequ';

const UNITS = {
  CommitAttempts: 'Count',
  CommitsGivenUp: 'Count',
  DueSetAside: 'Count',
  EventsSetAside: 'Count',
  PartsFailed: 'Count',
  DueLag: 'Seconds',
  EventLag: 'Seconds',
} as const;
export type MetricName = keyof typeof UNITS;

/** Counts how often a change was decided anew, and whether it was given up. */
export function countAttempts(attempts: number, isGivenUp: boolean): void {
  put({ CommitAttempts: attempts, CommitsGivenUp: isGivenUp ? 1 : 0 });
}

/** Counts what failed when it was due or could not be told, over all and of its kind. */
export function countSetAside(what: 'DUE' | 'EVENT', kind: string): void {
  put({ [what === 'DUE' ? 'DueSetAside' : 'EventsSetAside']: 1 }, { Kind: kind });
}

/** Counts the queues and the feeds that could not go on: those whose faults were put together at the end. */
export function countParts(error: unknown): void {
  put({ PartsFailed: partsOf(error) });
}

const partsOf = (error: unknown): number =>
  error instanceof AggregateError ? error.errors.reduce((sum: number, one) => sum + partsOf(one), 0) : 1;

/** Tells how old the oldest is that waits, over all and of each rank. */
export function tellLag({ due, events }: Lag): void {
  put({ EventLag: events });
  for (const [rank, seconds] of Object.entries(due)) put({ DueLag: seconds }, { Rank: rank });
}

/**
 * One line in CloudWatch's embedded metric format. It is written past the console, whose JSON log format
 * would wrap it.
 */
function put(values: Partial<Record<MetricName, number>>, dimensions: Readonly<Record<string, string>> = {}): void {
  const names = Object.keys(dimensions);
  const metrics = {
    Namespace: NAMESPACE,
    Dimensions: names.length > 0 ? [[], names] : [[]],
    Metrics: (Object.keys(values) as MetricName[]).map((name) => ({ Name: name, Unit: UNITS[name] })),
  };
  const line = { _aws: { Timestamp: Date.now(), CloudWatchMetrics: [metrics] }, ...dimensions, ...values };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
