import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type MetricName, NAMESPACE } from '#graph/handlers/metrics.ts';
import type { Rank } from '#graph/mechanism/policy-due.ts';

interface AlarmRow {
  readonly description: string;
  readonly metric: MetricName;
  readonly rank?: Rank;
  readonly statistic: string;
  /** From how much on, in how many minutes of the last five. */
  readonly threshold: number;
  readonly minutes: number;
  /** No value in five minutes is told as well: nothing that should have measured it ran to that end. */
  readonly isAlways?: boolean;
}

/** What is told of whom nobody asks for. What to do about each stands in `infra/README.md` by its name. */
const ALARMS: Readonly<Record<string, AlarmRow>> = {
  DueSetAside: {
    description: 'Something failed when it was due. It is tried again after ever longer pauses',
    metric: 'DueSetAside',
    statistic: Stats.SUM,
    threshold: 1,
    minutes: 1,
  },
  EventsSetAside: {
    description: 'An event could not be told. It is tried again after ever longer pauses',
    metric: 'EventsSetAside',
    statistic: Stats.SUM,
    threshold: 1,
    minutes: 1,
  },
  PartsFailed: {
    // One minute of throttling ends by itself.
    description: 'Queues or feeds do not go on, minute after minute',
    metric: 'PartsFailed',
    statistic: Stats.SUM,
    threshold: 1,
    minutes: 3,
  },
  UrgentLate: {
    description:
      'Somebody waits for a release, the end of a measure or an answer to an alert; or nothing is brought about',
    metric: 'DueLag',
    rank: 'URGENT',
    statistic: Stats.MAXIMUM,
    threshold: 300,
    minutes: 3,
    isAlways: true,
  },
  OrdinaryLate: {
    description: 'What is due is more than an hour late',
    metric: 'DueLag',
    rank: 'ORDINARY',
    statistic: Stats.MAXIMUM,
    threshold: 3_600,
    minutes: 3,
  },
  EventsLate: {
    description: 'What happened is told too late, or not at all',
    metric: 'EventLag',
    statistic: Stats.MAXIMUM,
    threshold: 300,
    minutes: 3,
    isAlways: true,
  },
};

/** Alarms of what happens without being asked for, and the topic to which whoever is on call subscribes. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.topic = new Topic(this, 'OnCall', { enforceSSL: true });
    const action = new SnsAction(this.topic);
    for (const [name, { description, metric, rank, statistic, threshold, minutes, isAlways }] of Object.entries(
      ALARMS,
    )) {
      const alarm = new Alarm(this, name, {
        alarmDescription: description,
        metric: new Metric({
          namespace: NAMESPACE,
          metricName: metric,
          ...(rank && { dimensionsMap: { Rank: rank } }),
          statistic,
          period: Duration.minutes(1),
        }),
        threshold,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        evaluationPeriods: 5,
        datapointsToAlarm: minutes,
        treatMissingData: isAlways ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(action);
    }
  }
}
