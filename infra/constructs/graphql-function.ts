import { AssetHashType, Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENV } from '../../graph/env.ts';
import { bundle, GRAPHQL_ENTRY, ROOT } from '../bundle.ts';
import type { DataStack } from '../stacks/data.ts';
import type { StageConfig } from '../stages.ts';
import { useKeys, useTables } from './access.ts';

/** The function behind the API: `graph/handlers/graphql.ts` with its environment and exactly the permissions that it uses. */
export class GraphqlFunction extends Construct {
  readonly fn: Function;

  constructor(scope: Construct, id: string, stage: StageConfig, data: DataStack) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', { retention: stage.logRetention });
    // A role of our own: the managed one may write to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);

    this.fn = new Function(this, 'Function', {
      description: 'GraphQL, status lists and keys of the regions',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: bundled(GRAPHQL_ENTRY),
      // A whole virtual CPU: a cold start is bound by it.
      memorySize: 1_769,
      // Less than the 29 s of API Gateway, so that it is the function that tells of it.
      timeout: Duration.seconds(25),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: {
        [ENV.homeRegion]: stage.homeRegion,
        [ENV.publicUrl]: stage.publicUrl,
        [ENV.issuers]: JSON.stringify(stage.issuers),
        [ENV.introspection]: String(stage.introspection),
        // Apollo: no help for developers in answers.
        NODE_ENV: 'production',
      },
    });
    useTables(this.fn, data);
    useKeys(this.fn, data);
  }
}

/** Code bundled in this process, without Docker or network. */
const bundled = (entry: string): Code =>
  Code.fromAsset(ROOT, {
    // Of the bundle: a source that does not change it makes no deployment.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never started: `tryBundle` either succeeds or throws. The command tells CDK's cache one entry from another.
      image: Runtime.NODEJS_24_X.bundlingImage,
      command: [entry],
      local: {
        tryBundle(folder) {
          bundle(entry, folder);
          return true;
        },
      },
    },
  });
