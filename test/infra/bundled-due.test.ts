import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dueKeyOf } from '#graph/mechanism/due.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { QUEUES } from '#graph/mechanism/policy-due.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { householdWrite, personWrites } from '#graph/people/person/store.ts';
import { keys as closureKeys } from '#graph/records/closure/keys.ts';
import { programWrite } from '#graph/records/closure/store.ts';
import { keys as erasureKeys } from '#graph/records/erasure/keys.ts';
import { dayReportWrite } from '#graph/region/evidence/store.ts';
import { keys as tierKeys } from '#graph/region/tier/keys.ts';
import { programId } from '#graph/store/ids.ts';
import { bundle, BUNDLE_FILE, DUE_ENTRY } from '#infra/bundle.ts';
import { production } from '#infra/stages.ts';
import { type Aws, CHUCAI, openAws } from '#test/support/aws.ts';
import { dueWrite } from '#test/support/due.ts';
import { permits } from '#test/support/iam.ts';
import { startLambda, streamOf } from '#test/support/lambda.ts';
import { policyOf, resourceOf, synthesise } from '#test/support/synth.ts';
import { addDays, dayOf } from '#verify/calendar.ts';

// The function behind the schedule as it is deployed, with the environment that is deployed, and what it took
// of DynamoDB.
const { eventsTemplate } = synthesise(production);
const WUCHANG = '420106';
let folder: string;
let aws: Aws;
let lambda: ReturnType<typeof startLambda>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shequ-bundle-'));
  bundle(DUE_ENTRY, folder);
  aws = await openAws();
  const told = Object.keys(resourceOf(eventsTemplate, 'AWS::Lambda::Function', 'Due').Properties.Environment.Variables);
  const env = Object.entries(aws.env).filter(([name]) => told.includes(name) || name.startsWith('AWS_'));
  lambda = startLambda(join(folder, BUNDLE_FILE), Object.fromEntries(env));
});
afterAll(async () => {
  await lambda.close();
  await aws.close();
  await rm(folder, { recursive: true });
});

/** A minute of the schedule. */
const tick = (remaining = 55_000) => lambda.invoke({ 'detail-type': 'Scheduled Event' }, remaining);
const pending = async () => {
  const queues = QUEUES.map((queue) =>
    aws.db.queryAll<{ kind: string; subject: string; at: string }>(mechanismKeys.dues(queue)),
  );
  return (await Promise.all(queues)).flat();
};

test('a level that evidence has moved is announced, and the tiers of the communities follow', async () => {
  const now = new Date();
  const recorded = { evidence: 'test', recordedBy: 'test', recordedAt: now.toISOString() };
  const reports = Array.from({ length: 15 }, (_, i) => {
    const counts = { newConfirmed: i === 0 ? 3 : 0, cumulativeConfirmed: i === 0 ? 3 : 0, clusters: 0 };
    return dayReportWrite({ division: WUCHANG, day: addDays(dayOf(now.getTime()), -1 - i), ...counts, ...recorded });
  });
  await aws.db.transact([...reports, dueWrite({ kind: 'ASSESS_DIVISION', subject: WUCHANG, at: now.toISOString() })]);
  await tick();
  const [change] = await aws.db.queryAll(tierKeys.levelChanges(WUCHANG));
  expect(change).toMatchObject({ from: 'LOW', to: 'MEDIUM' });
  expect(await aws.db.get(tierKeys.tierStanding(CHUCAI))).toMatchObject({ tier: 'MEDIUM' });
});

test('what is due at once wakes it, and it looks at nothing for what is due later', async () => {
  const [now, later] = [new Date(), new Date(Date.now() + 60_000)];
  const due = { kind: 'ASSESS_DIVISION', subject: WUCHANG, at: now.toISOString() };
  const waiting = { ...due, at: later.toISOString() };
  await aws.db.transact([dueWrite(due), dueWrite(waiting)]);
  const before = aws.uses.length;
  await lambda.invoke(streamOf(dueKeyOf(waiting)), 55_000);
  expect(aws.uses).toHaveLength(before);
  await lambda.invoke(streamOf(dueKeyOf(waiting), dueKeyOf(due)), 55_000);
  expect((await pending()).map(({ at }) => at)).not.toContain(due.at);
  expect((await pending()).map(({ at }) => at)).toContain(waiting.at);
});

test('what comes later stays, and what fails is put off, told and counted', async () => {
  const later = new Date(Date.now() + 3_600_000).toISOString();
  await aws.db.transact([
    dueWrite({ kind: 'ASSESS_DIVISION', subject: WUCHANG, at: later }),
    dueWrite({ kind: 'UNHEARD_OF', subject: 'nobody', at: new Date().toISOString() }),
  ]);
  const faults = () =>
    lambda
      .log()
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('{"_aws":'));
  expect(faults()).toEqual([]);
  await tick();
  expect(faults()[0]).toContain('Nothing brings about UNHEARD_OF');
  expect(lambda.log()).toMatch(/^\{"_aws":.*"Kind":"UNHEARD_OF","DueSetAside":1\}$/m);
  expect(await pending()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ subject: WUCHANG, at: later }),
      expect.objectContaining({ subject: 'nobody', failures: 1 }),
    ]),
  );
});

test('what it has no time for is left to the next minute', async () => {
  const subject = '4201';
  await aws.db.transact([dueWrite({ kind: 'ASSESS_DIVISION', subject, at: new Date().toISOString() })]);
  const waiting = async () => (await pending()).filter((due) => due.subject === subject).length;
  await tick(1_000);
  expect(await waiting()).toBe(1);
  await tick();
  expect(await waiting()).toBe(0);
});

test('a closure destroys the key of a person and then the rest, and reads no key', async () => {
  const now = new Date();
  const [id, household] = ['person_closed', `household_${CHUCAI}_closed`];
  const registered = { registeredBy: 'test', registeredAt: now.toISOString() };
  const person = { ...personKeys.person(id), id, householdId: household, community: CHUCAI, ...registered };
  const hashes = { idNumberHash: 'a1', phoneHash: 'b2', wrappedKey: new Uint8Array(8) };
  const effectiveOn = dayOf(now.getTime());
  const program = programId(WUCHANG, effectiveOn);
  await aws.db.transact([
    householdWrite({ id: household, community: CHUCAI, address: { building: '1栋' }, people: 1, ...registered }),
    ...personWrites({ person: { ...person, sealed: new Uint8Array(8), standingVersion: 0 }, ...hashes }, '0'),
    programWrite({
      id: program,
      clause: 'org.3',
      division: WUCHANG,
      effectiveOn,
      legalBasis: 'test',
      evidence: 'test',
      announcedAt: now.toISOString(),
      finishedAt: null,
      reported: null,
      status: 'ANNOUNCED',
      history: [],
    }),
    dueWrite({ kind: 'PROGRAM', subject: program, at: now.toISOString() }),
  ]);
  // It starts its sweep in one minute, and looks at how far that is in the next.
  for (let minute = 0; minute < 2; minute++) await tick();
  const [tombstone] = await aws.db.getMany<object>([erasureKeys.tombstone(id)], { table: 'keys' });
  expect(tombstone).toMatchObject({ ground: 'PROGRAM_CLOSED' });
  expect(tombstone).not.toHaveProperty('wrapped');
  const { live } = (await aws.db.get<{ live: string }>(erasureKeys.erasing(id)))!;
  await aws.db.transact([dueWrite({ kind: 'ERASURE', subject: live, at: new Date().toISOString() })]);
  for (let minute = 0; minute < 2; minute++) await tick();
  expect(await aws.db.get(personKeys.person(id))).toBeNull();
  expect(await aws.db.get(closureKeys.program(WUCHANG, effectiveOn))).toMatchObject({ status: 'CLOSED' });
});

test('the policy of the function permits everything that it asked of DynamoDB, and no key was asked for', () => {
  const asked = new Set(aws.uses.map(({ action, resource }) => `${action} ${resource}`));
  expect(asked).toContain('dynamodb:DeleteItem MainTable');
  expect(asked).toContain('dynamodb:Query MainTable/index/orders-of-community');
  const policy = policyOf(eventsTemplate, 'Due');
  expect(aws.uses.filter((use) => !permits(policy, use))).toEqual([]);
  expect(aws.kms.calls).toEqual([]);
});
