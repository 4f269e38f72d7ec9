const METRICS = [
  { Name: 'CommitAttempts', Unit: 'Count' },
  { Name: 'CommitsGivenUp', Unit: 'Count' },
] as const;

/**
 * Counts how often a change was decided anew, and whether it was given up, in CloudWatch's embedded metric
 * format. Written past the console, whose JSON log format would wrap it.
 */
export function countAttempts(attempts: number, isGivenUp: boolean): void {
  const metrics = { Namespace: 'Shequ', Dimensions: [[]], Metrics: METRICS };
  const line = {
    _aws: { Timestamp: Date.now(), CloudWatchMetrics: [metrics] },
    CommitAttempts: attempts,
    CommitsGivenUp: isGivenUp ? 1 : 0,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
