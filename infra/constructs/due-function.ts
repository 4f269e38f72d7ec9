import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { WAITING } from '#graph/mechanism/policy-due.ts';
import { DUE_ENTRY } from '#infra/bundle.ts';
import type { DataStack } from '#infra/stacks/data.ts';
import type { StageConfig } from '#infra/stages.ts';
import { DELETED_BY_TIME, destroyPersonKeys, useMainTable } from './access.ts';
import { bundledFunction } from './bundled-function.ts';
import { wakeOn } from './wake-up.ts';

/** How often what is due is brought about. */
const EVERY = Duration.minutes(1);

/**
 * The function of what is due: `graph/handlers/due.ts`, each minute and whenever something is due at once,
 * with the main table. No key of persons or codes is given to it: of those of persons it can destroy one.
 */
export class DueFunction extends Construct {
  readonly fn: Function;

  constructor(scope: Construct, id: string, stage: StageConfig, data: DataStack) {
    super(scope, id);
    // The next minute goes on where this one stopped: a second attempt at this one would only stand in its
    // way.
    const once = { retryAttempts: 0, maxEventAge: EVERY };
    this.fn = bundledFunction(this, DUE_ENTRY, stage, {
      description: 'What time brings: deadlines, expiries, daily runs and sweeps',
      memorySize: 1_769,
      // It stops by itself before, and has ended when the next minute begins.
      timeout: Duration.seconds(55),
      // One drain at a time: two would stay correct, and do much of the work twice.
      reservedConcurrentExecutions: 1,
      ...once,
    });
    useMainTable(this.fn, data, DELETED_BY_TIME);
    destroyPersonKeys(this.fn, data);
    // What is made due anew is written over what it was.
    wakeOn(
      this.fn,
      data,
      WAITING.map((queue) => mechanismKeys.dues(queue).pk),
      ['INSERT', 'MODIFY'],
    );
    new Rule(this, 'EachMinute', {
      description: 'Brings about what is due',
      schedule: Schedule.rate(EVERY),
      targets: [new LambdaFunction(this.fn, once)],
    });
  }
}
