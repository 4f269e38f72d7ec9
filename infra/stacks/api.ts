import { type App, CfnOutput, Stack, Validations } from 'aws-cdk-lib';
import {
  AccessLogField,
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  Period,
  ResponseType,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { GraphqlFunction } from '#infra/constructs/graphql-function.ts';
import type { StageConfig } from '#infra/stages.ts';
import type { DataStack } from './data.ts';

/** What has no name of a person in it: ids, the route, the outcome and where a request came from. */
const ACCESS_LOG = {
  requestId: AccessLogField.contextRequestId(),
  time: AccessLogField.contextRequestTime(),
  ip: AccessLogField.contextIdentitySourceIp(),
  apiKeyId: AccessLogField.contextIdentityApiKeyId(),
  method: AccessLogField.contextHttpMethod(),
  route: AccessLogField.contextResourcePath(),
  status: AccessLogField.contextStatus(),
  bytes: AccessLogField.contextResponseLength(),
  milliseconds: AccessLogField.contextResponseLatency(),
};

/** The REST API and the function behind it. It keeps nothing: it can be made anew from the data stack. */
export class ApiStack extends Stack {
  constructor(app: App, id: string, stage: StageConfig, data: DataStack) {
    super(app, id, { env: { region: stage.region }, description: `Shequ ${stage.name}: the GraphQL API` });
    const { fn } = new GraphqlFunction(this, 'Graphql', stage, data);

    const api = new RestApi(this, 'Api', {
      description: `Shequ ${stage.name}`,
      endpointTypes: [EndpointType.REGIONAL],
      // API Gateway writes no log in an account that has not named it a role.
      cloudWatchRole: true,
      deployOptions: {
        stageName: stage.name,
        accessLogDestination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLogs', { retention: stage.logRetention }),
        ),
        accessLogFormat: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
        loggingLevel: MethodLoggingLevel.ERROR,
        // Bodies hold names and numbers of persons.
        dataTraceEnabled: false,
        metricsEnabled: true,
        throttlingRateLimit: stage.throttle.requestsPerSecond,
        throttlingBurstLimit: stage.throttle.burst,
      },
    });

    const integration = new LambdaIntegration(fn, { allowTestInvoke: false });
    const route = (path: string, methods: readonly string[], apiKeyRequired = false): void => {
      const resource = api.root.resourceForPath(path);
      for (const method of methods) resource.addMethod(method, integration, { apiKeyRequired });
      // A browser asks beforehand without a key.
      resource.addMethod('OPTIONS', integration);
    };
    route('/graphql', ['GET', 'POST']);
    route('/partners/graphql', ['GET', 'POST'], true);
    route('/health', ['GET']);
    route('/trust.json', ['GET']);
    route('/regions/{proxy+}', ['GET']);

    // A page must be able to read that it was throttled, which the gateway tells by itself.
    for (const type of [ResponseType.DEFAULT_4XX, ResponseType.DEFAULT_5XX])
      api.addGatewayResponse(type.responseType, {
        type,
        responseHeaders: { 'access-control-allow-origin': "'*'", 'access-control-expose-headers': "'retry-after'" },
      });

    const { requestsPerSecond, burst, requestsPerDay } = stage.partner;
    const partners = api.addUsagePlan('Partners', {
      description: 'Partners by their API keys, which are made as contracts are, not by this stack',
      apiStages: [{ api, stage: api.deploymentStage }],
      throttle: { rateLimit: requestsPerSecond, burstLimit: burst },
      quota: { limit: requestsPerDay, period: Period.DAY },
    });
    new CfnOutput(this, 'UsagePlan', { value: partners.usagePlanId });

    acknowledge(api);
  }
}

/** Why the API differs from AwsSolutions. */
function acknowledge(api: RestApi): void {
  const callers =
    'The function verifies the tokens: REST APIs have no authorizer for the JWT of any issuer, and China regions have no Cognito user pools. What is public has none by design.';
  Validations.of(api).acknowledge(
    {
      id: 'AwsSolutions-APIG2',
      reason: 'The function refuses bodies over 1 MB unread, and GraphQL validates the rest.',
    },
    { id: 'AwsSolutions-APIG3', reason: 'The web ACL comes with the edge stack, which is not built yet.' },
    { id: 'AwsSolutions-APIG4', reason: callers },
    { id: 'AwsSolutions-COG4', reason: callers },
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
      reason: 'The role by which API Gateway writes logs is one of the account: AWS gives its policy.',
    },
  );
}
