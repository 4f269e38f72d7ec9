import { Duration } from 'aws-cdk-lib';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { ENV } from '#graph/env.ts';
import { GRAPHQL_ENTRY } from '#infra/bundle.ts';
import type { DataStack } from '#infra/stacks/data.ts';
import type { StageConfig } from '#infra/stages.ts';
import { DELETED_AS_ASKED, useKeys, useMainTable, usePersonKeys } from './access.ts';
import { bundledFunction } from './bundled-function.ts';

/**
 * The function behind the API: `graph/handlers/graphql.ts` with its environment and exactly the permissions
 * that it uses.
 */
export class GraphqlFunction extends Construct {
  readonly fn: Function;

  constructor(scope: Construct, id: string, stage: StageConfig, data: DataStack) {
    super(scope, id);
    this.fn = bundledFunction(this, GRAPHQL_ENTRY, stage, {
      description: 'GraphQL, status lists and keys of the regions',
      // A whole virtual CPU: a cold start is bound by it.
      memorySize: 1_769,
      // Less than the 29 s of API Gateway, so that it is the function that tells of it.
      timeout: Duration.seconds(25),
      environment: {
        [ENV.homeRegion]: stage.homeRegion,
        [ENV.publicUrl]: stage.publicUrl,
        [ENV.issuers]: JSON.stringify(stage.issuers),
        [ENV.introspection]: String(stage.introspection),
        [ENV.origins]: stage.origins.join(','),
        // Apollo: no help for developers in answers.
        NODE_ENV: 'production',
      },
    });
    useMainTable(this.fn, data, DELETED_AS_ASKED);
    usePersonKeys(this.fn, data);
    useKeys(this.fn, data);
  }
}
