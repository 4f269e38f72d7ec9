import { afterEach, expect, test, vi } from 'vitest';
import { countAttempts } from '#graph/handlers/metrics.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('attempts are one line of the log that CloudWatch reads as two metrics', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  countAttempts(3, false);
  countAttempts(4, true);
  const lines = write.mock.calls.map(([text]) => text as string);
  expect(lines.map((text) => text.split('\n').length)).toEqual([2, 2]);
  const [made, givenUp] = lines.map((text) => JSON.parse(text) as Record<string, any>);
  const [{ Namespace, Dimensions, Metrics }] = made!['_aws'].CloudWatchMetrics;
  expect([Namespace, Dimensions]).toEqual(['Shequ', [[]]]);
  // Each metric that is named has its value beside the names.
  for (const { Name } of Metrics) expect([typeof made![Name], typeof givenUp![Name]]).toEqual(['number', 'number']);
  expect([made!['CommitAttempts'], made!['CommitsGivenUp']]).toEqual([3, 0]);
  expect([givenUp!['CommitAttempts'], givenUp!['CommitsGivenUp']]).toEqual([4, 1]);
});
