import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { openEngine } from '#graph/local/engine.ts';
import { connect } from '#test/support/engines.ts';
import { seeded } from '#test/support/transport.ts';
import { type Load, loadOf } from './load.ts';
import { openFunction, openLocalServer, type System } from './systems.ts';

export interface Figures {
  readonly name: string;
  readonly requests: number;
  readonly ended: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  readonly faults: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Milliseconds, and the limit. */
  readonly slowest: readonly [number, number];
  readonly lost: number;
  /** What a request made more of than one, or half. */
  readonly tooMany: number;
  readonly wrong: readonly string[];
}

const AT_ONCE = 4;
const ACCOUNTS = 300;

/** A steady load while every part of two systems fails at random, and what became of it. */
export async function soakFaults(options: { seconds: number; seed: number }): Promise<readonly Figures[]> {
  const random = seeded(options.seed);
  const accounts = Array.from({ length: ACCOUNTS }, (_, i) => `worker-${i}`);
  const systems = await Promise.all([openLocalServer(random), openFunction(random, accounts)]);
  return Promise.all(systems.map((system) => soak(system, accounts, options.seconds, random)));
}

async function soak(system: System, accounts: readonly string[], seconds: number, random: () => number) {
  const load = loadOf(system, accounts, random);
  const end = Date.now() + seconds * 1_000;
  try {
    const failing = system.parts.map((part) => part.failUntil(end));
    await Promise.all([...failing, ...Array.from({ length: AT_ONCE }, () => load.run(end))]);
    await load.settle();
    await system.close();
    return figuresOf(system, load, await householdsOf(system));
  } finally {
    await system.remove();
  }
}

interface Kept {
  readonly households: ReadonlySet<string>;
  readonly members: number;
}

/** What the files of the store hold, but for the demo. */
async function householdsOf({ store: { path, table } }: System): Promise<Kept> {
  const engine = await openEngine({ path });
  const client = connect({ requestHandler: engine.requestHandler });
  const households = new Set<string>();
  let members = 0;
  for (let start: Record<string, unknown> | undefined, isMore = true; isMore;) {
    const { Items = [], LastEvaluatedKey }: { Items?: Record<string, any>[]; LastEvaluatedKey?: typeof start } =
      await client.send(new ScanCommand({ TableName: table, ExclusiveStartKey: start }));
    for (const { pk, sk } of Items) {
      if (!String(pk).startsWith('PERSONAL#COMMUNITY#') || String(sk).includes('_demo-')) continue;
      const [kind, id] = String(sk).split('#') as [string, string];
      if (kind === 'HOUSEHOLD') households.add(id);
      if (kind === 'MEMBER') members += 1;
    }
    start = LastEvaluatedKey;
    isMore = start !== undefined;
  }
  await engine.close();
  return { households, members };
}

function figuresOf(system: System, { acts, tally }: Load, { households, members }: Kept): Figures {
  const acknowledged = new Set(acts.flatMap(({ household }) => household ?? []));
  return {
    name: system.name,
    requests: Object.values(tally.ended).reduce((sum, count) => sum + count, 0),
    ended: tally.ended,
    acknowledged: acknowledged.size,
    faults: Object.fromEntries(system.parts.map(({ name, faults }) => [name, faults])),
    slowest: [Math.round(tally.slowest), system.limit],
    lost: acknowledged.difference(households).size,
    tooMany: Math.max(households.size - acts.length, 0) + Math.abs(members - households.size),
    wrong: [...tally.wrong, ...system.parts.flatMap(({ ends }) => ends)],
  };
}
