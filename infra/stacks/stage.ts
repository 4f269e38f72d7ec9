import type { App } from 'aws-cdk-lib';
import type { StageConfig } from '#infra/stages.ts';
import { ApiStack } from './api.ts';
import { DataStack } from './data.ts';
import { EventsStack } from './events.ts';

export interface Stacks {
  readonly data: DataStack;
  readonly api: ApiStack;
  readonly events: EventsStack;
}

/** The stacks of a stage, in the order in which they depend on each other. */
export function addStage(app: App, stage: StageConfig): Stacks {
  const data = new DataStack(app, `shequ-${stage.name}-data`, stage);
  const api = new ApiStack(app, `shequ-${stage.name}-api`, stage, data);
  const events = new EventsStack(app, `shequ-${stage.name}-events`, stage, data);
  return { data, api, events };
}
