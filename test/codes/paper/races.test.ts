import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAPERS_LIMIT } from '#graph/codes/paper/store.ts';
import { personScopedId } from '#graph/store/ids.ts';
import { keys as paperKeys } from '#graph/codes/paper/keys.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, type World } from '#test/support/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

test('two who issue the last paper of a person at once issue both, and all of them are read; then there is no more', async () => {
  const [bearer] = (await world.buildHousehold()).members as [string];
  const [worker, colleague] = ['worker', 'colleague'].map((account) =>
    world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account }),
  ) as [Caller, Caller];
  for (const caller of [worker, colleague]) await caller.ask('{ viewer { account } }');
  const issue = (by: Caller) =>
    by.mutate('issueResidenceCertificate', { person: bearer, idempotencyKey: randomUUID() }, 'paper { id }', {
      'x-purpose': 'REGISTRATION',
    });
  const { paper } = await issue(worker);
  const known = (await world.deps.papers.paper(paper.id))!;
  const copies = Array.from({ length: PAPERS_LIMIT - 2 }, () => {
    const id = personScopedId('paper', bearer, randomUUID().replaceAll('-', ''));
    return { put: { ...known, ...paperKeys.paper(bearer, id), id } };
  });
  await world.deps.db.transact(copies);

  const answers = await atLastMoment(
    world,
    () => issue(colleague),
    () => issue(worker),
    'RESIDENCE_CERTIFICATE',
  );
  expect(answers).toMatchObject([{ errors: [] }, { errors: [] }]);
  expect(await world.deps.papers.papersOf(bearer)).toHaveLength(PAPERS_LIMIT + 1);
  const { data } = await worker.askFor('REGISTRATION', `{ person(id: "${bearer}") { papers { issuer } } }`);
  expect(data.person.papers.length).toBeGreaterThanOrEqual(PAPERS_LIMIT);
  const { errors } = await untouched(world, [worker], () => issue(worker));
  expect(errors).toMatchObject([{ code: 'TOO_MANY' }]);
});
