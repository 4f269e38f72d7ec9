/**
 * The full soak: `npm run soak -- [--seconds 600] [--requests 100000] [--rounds 100] [--seed N]`. A part
 * whose number is 0 is left out. It ends with 1 where anything is lost, unanswered, kept or failed.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { soakFaults } from './faults.ts';
import { GROWTH_MB, soakMemory } from './memory.ts';
import { RACES, soakRaces } from './races.ts';

const number = (fallback: number) => ({ type: 'string', default: String(fallback) }) as const;
const { values } = parseArgs({
  options: { seconds: number(600), requests: number(100_000), rounds: number(100), seed: number(randomInt(1e9)) },
});
const [seconds, requests, rounds, seed] = [values.seconds, values.requests, values.rounds, values.seed].map(Number) as [
  number,
  number,
  number,
  number,
];

function judge(what: string, holds: boolean): void {
  console.log(`${what}${holds ? '' : ' MISSED'}`);
  if (!holds) process.exitCode = 1;
}

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

console.log(`seed ${seed}`);
if (seconds > 0)
  for (const figures of await soakFaults({ seconds, seed })) {
    const { name, faults, ended, slowest, lost, tooMany, wrong } = figures;
    console.log(`${name}: ${figures.requests} requests, ${counted(ended)}; ${figures.acknowledged} acknowledged`);
    for (const [part, counts] of Object.entries(faults)) console.log(`  ${part}: ${counted(counts)}`);
    judge(`  slowest answer ${slowest[0]} ms, limit ${slowest[1]} ms`, slowest[0] < slowest[1]);
    judge(`  lost ${lost}, too many ${tooMany}`, lost === 0 && tooMany === 0);
    judge(`  wrong ${wrong.length} ${JSON.stringify(wrong.slice(0, 10))}`, wrong.length === 0);
  }
if (requests > 0) {
  const { heaps, growth } = await soakMemory({ requests });
  const measured = heaps.map((heap) => heap.toFixed(1)).join(' → ');
  judge(`${requests} reads: heap ${measured} MB, grown by ${growth.toFixed(2)} MB of ${GROWTH_MB}`, growth < GROWTH_MB);
}
if (rounds > 0) {
  const tell = (round: number, output: string | null): void =>
    console.log(
      `races: round ${round} of ${rounds}, seed ${seed + round}${output === null ? '' : ` FAILED\n${output}`}`,
    );
  const { failed } = await soakRaces({ rounds, seed, tell });
  judge(`${RACES.length} files of races, ${rounds} times: ${failed.length} failed`, failed.length === 0);
}
