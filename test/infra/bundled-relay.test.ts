import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHARES } from '#graph/feed/relay/chains.ts';
import { keys } from '#graph/mechanism/keys.ts';
import { OUTBOXES, outboxWrite } from '#graph/mechanism/outbox.ts';
import type { Key } from '#graph/store/key.ts';
import { bundle, BUNDLE_FILE, RELAY_ENTRY } from '#infra/bundle.ts';
import { production } from '#infra/stages.ts';
import { type Aws, CHUCAI, openAws } from '#test/support/aws.ts';
import { permits } from '#test/support/iam.ts';
import { startLambda, streamOf } from '#test/support/lambda.ts';
import { policyOf, resourceOf, synthesise } from '#test/support/synth.ts';

// The relays as they are deployed, with the environment that is deployed, each a process of its own.
const { eventsTemplate } = synthesise(production);
const WUCHANG = '420106';
let folder: string;
let aws: Aws;
let relays: ReturnType<typeof startLambda>[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shequ-bundle-'));
  bundle(RELAY_ENTRY, folder);
  aws = await openAws();
  const { Variables } = resourceOf(eventsTemplate, 'AWS::Lambda::Function', 'Relay').Properties.Environment;
  const env = Object.entries(aws.env).filter(([name]) => name in Variables || name.startsWith('AWS_'));
  relays = Array.from({ length: SHARES }, () => startLambda(join(folder, BUNDLE_FILE), Object.fromEntries(env)));
});
afterAll(async () => {
  await Promise.all(relays.map((relay) => relay.close()));
  await aws.close();
  await rm(folder, { recursive: true });
});

const waiting = async () => (await Promise.all(OUTBOXES.map((range) => aws.db.queryAll(range)))).flat();
const toldTo = async (kind: 'COMMUNITY' | 'DIVISION' | 'HOUSEHOLD', id: string) =>
  (await aws.db.queryAll<{ to: string | null }>(keys.feed({ kind, id }))).map(({ to }) => to);

const start = Date.now() - 60_000;
let happened = 0;

/** What happened to a community, one thing after the other: a millisecond apart, however fast they come. */
async function happen(community: string, ...tiers: string[]): Promise<Key[]> {
  const written = tiers.map((to) => {
    const event = { type: 'tier.changed', subject: community, data: { from: 'LOW', to } } as const;
    return outboxWrite(event, 'test', new Date(start + happened++));
  });
  await aws.db.transact(written);
  return written.map(({ put }) => put as Key);
}

test('the stream wakes a relay, which tells those whom it concerns and takes the event out', async () => {
  await relays[0]!.invoke(streamOf(...(await happen(CHUCAI, 'HIGH'))));
  expect([await toldTo('COMMUNITY', CHUCAI), await toldTo('DIVISION', WUCHANG)]).toEqual([['HIGH'], ['HIGH']]);
  expect(await waiting()).toEqual([]);
});

test('relays that the schedule starts at once tell everything once, each feed in its order', async () => {
  const communities = Array.from({ length: 12 }, (_, i) => `4201${10 + i}001001`);
  const tiers = Array.from({ length: 20 }, (_, i) => `T${i}`);
  for (const community of communities) await happen(community, ...tiers);
  await Promise.all(relays.map((relay, share) => relay.invoke({ share })));
  expect(await waiting()).toEqual([]);
  for (const community of communities) expect(await toldTo('COMMUNITY', community)).toEqual(tiers);
});

test('so do relays that the stream wakes at once for what happens meanwhile', async () => {
  const community = '420150001001';
  const keysOf = [await happen(community, 'A', 'B'), await happen(community, 'C')];
  await Promise.all(keysOf.map((written, i) => relays[i]!.invoke(streamOf(...written))));
  // Where each left to the other what it was at, the schedule finds it.
  await relays[2]!.invoke({ share: 2 });
  expect(await toldTo('COMMUNITY', community)).toEqual(['A', 'B', 'C']);
});

test('an event that nothing is known of is set aside, told in the log and counted', async () => {
  const [relay] = relays as [(typeof relays)[number]];
  await aws.db.transact([outboxWrite({ type: 'unheard.of', subject: CHUCAI, data: {} }, 'test', new Date())]);
  await relay.invoke({ share: 0 });
  expect(await aws.db.queryAll(keys.outboxesAside())).toHaveLength(1);
  expect(relay.log()).toMatch(/^\{"_aws":.*"Kind":"unheard.of","EventsSetAside":1\}$/m);
});

test('the policy of the function permits everything that it asked of DynamoDB', () => {
  const asked = new Set(aws.uses.map(({ action }) => action));
  for (const action of ['Query', 'BatchGetItem', 'DeleteItem', 'PutItem'])
    expect(asked).toContain(`dynamodb:${action}`);
  const policy = policyOf(eventsTemplate, 'Relay');
  expect(aws.uses.filter((use) => !permits(policy, use))).toEqual([]);
});
