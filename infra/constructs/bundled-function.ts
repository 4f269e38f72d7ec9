import { AssetHashType } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, type FunctionOptions, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { bundle, ROOT } from '#infra/bundle.ts';
import type { StageConfig } from '#infra/stages.ts';

/**
 * One entry of `graph/handlers` as a function, with a log and a role of its own that may do nothing else yet:
 * see `access.ts`.
 */
export function bundledFunction(
  scope: Construct,
  entry: string,
  stage: StageConfig,
  options: FunctionOptions,
): Function {
  const logGroup = new LogGroup(scope, 'Logs', { retention: stage.logRetention });
  // A role of our own: the managed one may write to every log group.
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new Function(scope, 'Function', {
    ...options,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: bundled(entry, stage),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
  });
}

/** Code bundled in this process, without Docker or network. */
const bundled = (entry: string, { introspection }: StageConfig): Code =>
  Code.fromAsset(ROOT, {
    // Of the bundle: a source that does not change it makes no deployment.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never started: `tryBundle` either succeeds or throws. The command tells CDK's cache one entry from
      // another, and one stage.
      image: Runtime.NODEJS_24_X.bundlingImage,
      command: [entry, String(introspection)],
      local: {
        tryBundle(folder) {
          bundle(entry, folder, { introspection });
          return true;
        },
      },
    },
  });
