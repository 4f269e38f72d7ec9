import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Alarms } from '#infra/constructs/alarms.ts';
import { DueFunction } from '#infra/constructs/due-function.ts';
import { RelayFunction } from '#infra/constructs/relay-function.ts';
import type { StageConfig } from '#infra/stages.ts';
import type { DataStack } from './data.ts';

/**
 * What happens without being asked for: what time brings, the telling of what happened, and the alarms of
 * both. It keeps nothing: it can be made anew from the data stack.
 */
export class EventsStack extends Stack {
  constructor(app: App, id: string, stage: StageConfig, data: DataStack) {
    super(app, id, {
      env: { region: stage.region },
      description: `Shequ ${stage.name}: what time brings, and what is told`,
    });
    new DueFunction(this, 'Due', stage, data);
    new RelayFunction(this, 'Relay', stage, data);
    const { topic } = new Alarms(this, 'Alarms');
    new CfnOutput(this, 'OnCall', { value: topic.topicArn });
  }
}
