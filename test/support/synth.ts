import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readFileSync, rmSync } from 'node:fs';
import { addStage } from '#infra/stacks/stage.ts';
import type { StageConfig } from '#infra/stages.ts';
import type { Statement } from './iam.ts';

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

/** A stage as the CDK command would synthesise it. */
export function synthesise(stage: StageConfig) {
  const app = new App({ context });
  const stacks = addStage(app, stage);
  const dataTemplate = Template.fromStack(stacks.data);
  const apiTemplate = Template.fromStack(stacks.api);
  const eventsTemplate = Template.fromStack(stacks.events);
  // The templates are read: what was written of them, and the bundles, need not stay in the temporary folder.
  rmSync(app.outdir, { recursive: true });
  return { app, ...stacks, dataTemplate, apiTemplate, eventsTemplate };
}

export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: any;
}

/** The resources of a type, by logical id. */
export const resourcesOf = (template: Template, type: string): Record<string, Resource> =>
  template.findResources(type) as any;

/** The only resource of a type whose logical id begins so. */
export function resourceOf(template: Template, type: string, prefix = ''): Resource {
  const found = Object.entries(resourcesOf(template, type)).filter(([id]) => id.startsWith(prefix));
  if (found.length !== 1) throw new Error(`${found.length} of ${type} ${prefix}`);
  return found[0]![1];
}

/**
 * A value of a template as a text: references become the name of what they refer to, such as `MainTable`,
 * without CDK's hashes, so that a test can say what it means.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[kind, argument] = ['', null]] = Object.entries(value as Record<string, unknown>);
  if (kind === 'Fn::Join') return (argument as [string, unknown[]])[1].map(textOf).join('');
  if (kind === 'Fn::GetAtt') return nameOf((argument as string[])[0]!);
  if (kind === 'Ref') return nameOf(argument as string);
  if (kind === 'Fn::ImportValue')
    return nameOf(/ExportsOutput(?:FnGetAtt|Ref)(.+?)(?:Arn)?[0-9A-F]{8}$/.exec(argument as string)![1]!).replace(
      /[0-9A-F]{8}Stream$/,
      '/stream',
    );
  throw new Error(`Not a text: ${JSON.stringify(value)}`);
}

/** What the policy of a function says: of the only one, or of the one whose logical id begins so. */
export const policyOf = (template: Template, prefix = ''): Statement[] =>
  resourceOf(template, 'AWS::IAM::Policy', prefix).Properties.PolicyDocument.Statement.map(
    ({ Effect, Action, Resource, Condition }: any) => ({
      effect: Effect,
      actions: [Action].flat(),
      resources: [Resource].flat().map(textOf),
      condition: Condition ?? {},
    }),
  );

const nameOf = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '');
