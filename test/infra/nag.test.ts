import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { dev, stages } from '#infra/stages.ts';
import { synthesise } from '#test/support/synth.ts';

test.each(stages)('$name keeps the rules of AwsSolutions', (stage) => {
  const { app } = synthesise(stage);
  expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
});

test('the check finds what breaks a rule', () => {
  const { app, api } = synthesise(dev);
  new Bucket(api, 'Open');
  const broken = new AwsSolutionsChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName);
  expect(broken.join()).toContain('AwsSolutions-S1');
});
