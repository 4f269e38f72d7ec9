import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENV, readEnv } from '#graph/env.ts';
import { descriptions } from '#graph/generated/descriptions.ts';
import { bundle, BUNDLE_FILE, GRAPHQL_ENTRY } from '#infra/bundle.ts';
import { dev, production, stages } from '#infra/stages.ts';
import { resourceOf, resourcesOf, synthesise, textOf } from '#test/support/synth.ts';

const { apiTemplate } = synthesise(production);
const lambda = resourceOf(apiTemplate, 'AWS::Lambda::Function').Properties;
const stage = resourceOf(apiTemplate, 'AWS::ApiGateway::Stage').Properties;

test('the function runs on Node 24 and arm64, and gives up before API Gateway does', () => {
  expect(lambda).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
  expect(lambda.Timeout).toBeLessThan(29);
});

test('the function’s environment has every name that it reads, and no other', () => {
  const { NODE_ENV, ...named } = lambda.Environment.Variables;
  expect(NODE_ENV).toBe('production');
  expect(Object.keys(named).sort()).toEqual(Object.values(ENV).sort());
});

test.each(stages)('what $name configures is what the function parses', (config) => {
  const { Variables } = resourceOf(synthesise(config).apiTemplate, 'AWS::Lambda::Function').Properties.Environment;
  const env = readEnv(Object.fromEntries(Object.entries(Variables).map(([name, value]) => [name, textOf(value)])));
  expect(env).toMatchObject({
    tables: { main: 'MainTable', keys: 'KeyTable' },
    wrappingKey: 'WrappingKey',
    hashingKey: 'HashingKey',
    issuers: config.issuers,
    publicUrl: config.publicUrl,
    homeRegion: config.homeRegion,
    introspection: config.introspection,
    origins: config.origins,
  });
  expect(Object.entries(env.signingKeys).map(([city, { kid }]) => [city, kid])).toEqual(
    Object.entries(config.issuingCities),
  );
});

test('the schema can be asked for in development alone', () => {
  expect([dev.introspection, production.introspection]).toEqual([true, false]);
});

test('the schema is described in the bundle of a stage where it can be asked for, and in no other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shequ-bundle-'));
  const isDescribed = (introspection: boolean): boolean => {
    bundle(GRAPHQL_ENTRY, folder, { introspection });
    return readFileSync(join(folder, BUNDLE_FILE), 'utf8').includes(descriptions.AcceptHandoverInput!['']!.en);
  };
  expect([isDescribed(true), isDescribed(false)]).toEqual([true, false]);
  await rm(folder, { recursive: true });
});

test('no issuer asserts the roles of another', () => {
  for (const { issuers } of stages) {
    const asserted = issuers.flatMap(({ roles }) => roles);
    expect(new Set(asserted).size).toBe(asserted.length);
  }
});

test('the API has these methods, and partners alone need a key', () => {
  const resources = resourcesOf(apiTemplate, 'AWS::ApiGateway::Resource');
  const pathOf = (id: string): string => {
    const { PathPart, ParentId } = resources[id]!.Properties;
    return `${'Ref' in ParentId ? pathOf(ParentId.Ref) : ''}/${PathPart}`;
  };
  const methods = Object.values(resourcesOf(apiTemplate, 'AWS::ApiGateway::Method')).map(
    ({ Properties: { HttpMethod, ResourceId, ApiKeyRequired } }) =>
      `${HttpMethod} ${pathOf(ResourceId.Ref)}${ApiKeyRequired ? ' with a key' : ''}`,
  );
  expect(methods.sort()).toEqual([
    'GET /graphql',
    'GET /health',
    'GET /partners/graphql with a key',
    'GET /regions/{proxy+}',
    'GET /trust.json',
    'OPTIONS /graphql',
    'OPTIONS /health',
    'OPTIONS /partners/graphql',
    'OPTIONS /regions/{proxy+}',
    'OPTIONS /trust.json',
    'POST /graphql',
    'POST /partners/graphql with a key',
  ]);
});

test('a page can read what the gateway itself refuses', () => {
  const responses = Object.values(resourcesOf(apiTemplate, 'AWS::ApiGateway::GatewayResponse'));
  expect(responses.map(({ Properties }) => Properties.ResponseType).sort()).toEqual(['DEFAULT_4XX', 'DEFAULT_5XX']);
  for (const { Properties } of responses)
    expect(Properties.ResponseParameters['gatewayresponse.header.access-control-allow-origin']).toBe("'*'");
});

test('requests are throttled, all together and each partner', () => {
  const { ThrottlingRateLimit, ThrottlingBurstLimit } = stage.MethodSettings[0];
  expect([ThrottlingRateLimit, ThrottlingBurstLimit]).toEqual([
    production.throttle.requestsPerSecond,
    production.throttle.burst,
  ]);
  const { Throttle, Quota, ApiStages } = resourceOf(apiTemplate, 'AWS::ApiGateway::UsagePlan').Properties;
  expect(Throttle).toEqual({
    RateLimit: production.partner.requestsPerSecond,
    BurstLimit: production.partner.burst,
  });
  expect(Quota).toEqual({ Limit: production.partner.requestsPerDay, Period: 'DAY' });
  expect(ApiStages).toHaveLength(1);
});

test('every request is logged, without its body, and logs are kept as long as the law asks', () => {
  expect(stage.MethodSettings[0]).toMatchObject({ HttpMethod: '*', LoggingLevel: 'ERROR', DataTraceEnabled: false });
  const logged = Object.values(JSON.parse(stage.AccessLogSetting.Format));
  expect(logged).toContain('$context.requestId');
  // The route, since a path may hold the id of somebody.
  expect(logged).toContain('$context.resourcePath');
  expect(logged).not.toContain('$context.path');
  for (const { Properties } of Object.values(resourcesOf(apiTemplate, 'AWS::Logs::LogGroup')))
    expect(Properties.RetentionInDays).toBeGreaterThanOrEqual(180);
});
