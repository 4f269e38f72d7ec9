import { systemContext } from '#graph/context.ts';
import { issuerKey, signAccessToken, type TokenRequest } from '#graph/local/issuer.ts';
import { createServer } from '#graph/server.ts';
import { communityScopedId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { newGridWrites } from '#graph/workforce/grid/store.ts';
import { newTask } from '#graph/workforce/task/cause.ts';
import { write } from '#test/support/write.ts';
import { addDays, dayOf } from '#verify/calendar.ts';
import { median, openCounted, report } from './support.ts';
/**
 * Budget: a county of 1,000 isolated people produces its daily work lists in a bounded number of requests for
 * each grid: as many for a grid of 20 people as for one of 100. Beside it what each list takes, as a ratio to
 * reading the same tasks by key in one batch.
 */

const COMMUNITY = '420106006001';
const PEOPLE = 1_000;
/** Who asks · the grid · what is due, as one range · the tasks by key. */
const REQUESTS = 4;
/** A list is more than a batch: a token is verified, a range read, and the answer made. */
const RATIO = 8;

const { deps, sent } = await openCounted();
const server = await createServer(deps, { introspection: false, logFault: console.error });
const worker: TokenRequest = { roles: ['COMMUNITY_WORKER'], communities: [COMMUNITY] };
const authorization = `Bearer ${await signAccessToken(await issuerKey(), worker)}`;
const context = systemContext(deps, 'bench');
const today = dayOf(deps.clock().getTime());

const ask = async (query: string) => {
  const { body } = await server.handle({
    method: 'POST',
    path: '/graphql',
    search: '',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query }),
    requestId: crypto.randomUUID(),
  });
  const { data, errors } = JSON.parse(body);
  if (errors) throw new Error(body);
  return data;
};
await ask('{ viewer { account } }');

for (const people of [20, 100]) {
  const grids = await layOut(people);
  const [lists, batches]: [number[], number[]] = [[], []];
  let most = 0;
  for (const { id, tasks } of grids) {
    sent.operations.length = 0;
    lists.push(
      await timed(() => ask(`{ workList(grid: "${id}") { checks { id name building dueOn } missed { id } } }`)),
    );
    most = Math.max(most, sent.operations.length);
    batches.push(await timed(() => deps.db.getMany(tasks)));
  }
  const missed = most > REQUESTS;
  if (missed) process.exitCode = 1;
  console.log(
    `${grids.length} grids of ${people}: at most ${most} requests each (budget ${REQUESTS})${missed ? ' MISSED' : ''}`,
  );
  report(`a work list of ${people} against its tasks by key`, median(lists) / median(batches), RATIO, 'at most');
}
await server.stop();

/** Grids of so many people each, who are checked every day. */
async function layOut(people: number): Promise<{ id: string; tasks: Key[] }[]> {
  const laid = [];
  for (let i = 0; i < PEOPLE / people; i++) {
    const id = communityScopedId('grid', COMMUNITY, `${people}-${i}`);
    const building = `${people}-${i}栋`;
    const grid = {
      id,
      community: COMMUNITY,
      name: '网格',
      clause: 'base.1',
      buildings: [building],
      workers: [],
    } as const;
    await deps.db.transact(
      newGridWrites({ ...grid, version: 1, createdBy: 'bench', createdAt: deps.clock().toISOString() }).writes,
    );
    const tasks = [];
    for (let n = 0; n < people; n++) {
      const { task, writes } = await newTask(context, {
        kind: 'DAILY_CHECK',
        community: COMMUNITY,
        building,
        subject: null,
        dueOn: today,
        until: addDays(today, 13),
        daily: true,
        ref: `bench_${id}_${n}`,
      });
      await write(deps, writes);
      tasks.push({ pk: task.pk, sk: task.sk });
    }
    laid.push({ id, tasks });
  }
  return laid;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
