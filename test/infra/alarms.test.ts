import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { countParts, countSetAside, NAMESPACE, tellLag } from '#graph/handlers/metrics.ts';
import { production } from '#infra/stages.ts';
import { resourceOf, resourcesOf, synthesise, textOf } from '#test/support/synth.ts';

const { eventsTemplate } = synthesise(production);
const alarms = Object.values(resourcesOf(eventsTemplate, 'AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);
const NAMES = ['DueSetAside', 'EventsSetAside', 'PartsFailed', 'UrgentLate', 'OrdinaryLate', 'EventsLate'];
const alarmOf = (name: string) => resourceOf(eventsTemplate, 'AWS::CloudWatch::Alarm', `Alarms${name}`).Properties;
const seriesOf = (name: string, dimensions: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([name, Object.entries(dimensions)]);

/** The series that CloudWatch makes of lines in its embedded format, and their last values. */
function seriesIn(lines: readonly string[]): Map<string, number> {
  const series = lines.flatMap((line) => {
    const { _aws, ...values } = JSON.parse(line) as Record<string, any>;
    return _aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }: any) =>
      Metrics.flatMap(({ Name }: { Name: string }) =>
        Dimensions.map((names: string[]) => {
          expect([Namespace, typeof values[Name]]).toEqual([NAMESPACE, 'number']);
          return [seriesOf(Name, Object.fromEntries(names.map((name) => [name, values[name]]))), values[Name]];
        }),
      ),
    );
  });
  return new Map(series as [string, number][]);
}

function written(act: () => void): Map<string, number> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  act();
  const lines = write.mock.calls.map(([text]) => text as string);
  write.mockRestore();
  return seriesIn(lines);
}

describe('the alarms', () => {
  test('are these, each with a paragraph on what to do, and whoever is on call is told of them', () => {
    expect(alarms).toHaveLength(NAMES.length);
    const readme = readFileSync(new URL('../../infra/README.md', import.meta.url), 'utf8');
    for (const name of NAMES) {
      expect(alarmOf(name).AlarmActions.map(textOf)).toEqual(['AlarmsOnCall']);
      expect(readme).toContain(`**${name}**`);
    }
  });

  test('watch what the functions write, by the same names', () => {
    const series = written(() => {
      countSetAside('DUE', 'ISOLATION_RELEASE');
      countSetAside('EVENT', 'tier.changed');
      countParts(new Error('throttled'));
      tellLag({ due: { URGENT: 1, ORDINARY: 2, BULK: 3 }, events: 4 });
    });
    for (const { Namespace, MetricName, Dimensions = [] } of alarms) {
      const dimensions = Object.fromEntries(Dimensions.map(({ Name, Value }: any) => [Name, Value]));
      expect([Namespace, [...series.keys()]]).toEqual([
        NAMESPACE,
        expect.arrayContaining([seriesOf(MetricName, dimensions)]),
      ]);
    }
  });

  test('tell of one thing set aside at once, and of a queue that fails when it does so again and again', () => {
    for (const name of ['DueSetAside', 'EventsSetAside', 'PartsFailed'])
      expect(alarmOf(name)).toMatchObject({ Statistic: 'Sum', Threshold: 1, TreatMissingData: 'notBreaching' });
    expect(alarmOf('DueSetAside').DatapointsToAlarm).toBe(1);
    expect(alarmOf('PartsFailed').DatapointsToAlarm).toBeGreaterThan(1);
  });

  test('tell of what is late, and of a schedule that no longer measures it', () => {
    expect(alarmOf('UrgentLate')).toMatchObject({
      Statistic: 'Maximum',
      Dimensions: [{ Name: 'Rank', Value: 'URGENT' }],
      TreatMissingData: 'breaching',
    });
    expect(alarmOf('EventsLate')).toMatchObject({ Statistic: 'Maximum', TreatMissingData: 'breaching' });
    // What is measured each minute is older than a minute where all is well.
    for (const name of ['UrgentLate', 'OrdinaryLate', 'EventsLate'])
      expect(alarmOf(name).Threshold).toBeGreaterThan(60);
  });
});

describe('what is counted', () => {
  test('is of its kind, and over all kinds', () => {
    const series = written(() => countSetAside('DUE', 'ISOLATION_RELEASE'));
    expect(series).toEqual(
      new Map([
        [seriesOf('DueSetAside', {}), 1],
        [seriesOf('DueSetAside', { Kind: 'ISOLATION_RELEASE' }), 1],
      ]),
    );
  });

  test('is each queue that failed, where the faults of several are one', () => {
    const faults = new AggregateError([new Error('one'), new AggregateError([new Error('two'), new Error('three')])]);
    expect(written(() => countParts(faults)).get(seriesOf('PartsFailed', {}))).toBe(3);
  });
});
