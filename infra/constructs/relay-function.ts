import { Duration } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { SHARES } from '#graph/feed/relay/chains.ts';
import type { Started } from '#graph/handlers/relay.ts';
import { OUTBOXES } from '#graph/mechanism/outbox.ts';
import { RELAY_ENTRY } from '#infra/bundle.ts';
import type { DataStack } from '#infra/stacks/data.ts';
import type { StageConfig } from '#infra/stages.ts';
import { DELETED_BY_RELAY, useMainTable } from './access.ts';
import { bundledFunction } from './bundled-function.ts';
import { wakeOn } from './wake-up.ts';

const EVERY = Duration.minutes(1);

/**
 * The relays: `graph/handlers/relay.ts`, as many at once as there are shares of the work. They are woken by
 * what happens, and started each minute all the same.
 */
export class RelayFunction extends Construct {
  readonly fn: Function;

  constructor(scope: Construct, id: string, stage: StageConfig, data: DataStack) {
    super(scope, id);
    const once = { retryAttempts: 0, maxEventAge: EVERY };
    this.fn = bundledFunction(this, RELAY_ENTRY, stage, {
      description: 'The relays: what happened, told to those whom it concerns',
      memorySize: 1_769,
      timeout: Duration.seconds(55),
      reservedConcurrentExecutions: SHARES,
      ...once,
    });
    useMainTable(this.fn, data, DELETED_BY_RELAY);
    wakeOn(
      this.fn,
      data,
      OUTBOXES.map(({ pk }) => pk),
      ['INSERT'],
    );
    const start = (share: number) =>
      new LambdaFunction(this.fn, { ...once, event: RuleTargetInput.fromObject({ share } satisfies Started) });
    new Rule(this, 'EachMinute', {
      description: 'Tells what the stream has woken no relay for',
      schedule: Schedule.rate(EVERY),
      targets: Array.from({ length: SHARES }, (_, share) => start(share)),
    });
  }
}
