import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, type Refusal } from '#test/support/engine-cases/answer.ts';
import { type Case, caseTables, type Step } from '#test/support/engine-cases/case.ts';
import { groups } from '#test/support/engine-cases/groups.ts';
import { listed } from '#test/support/engine-cases/listed.ts';
import { createTable, engines, type RunningEngine } from '#test/support/engines.ts';

/**
 * Generated requests go to the embedded engine and, where Java is at hand, to DynamoDB Local: the answers are
 * the same, or differ as the head of the engine says.
 */

const [embedded] = engines;
const references = engines.filter(({ name }) => name === 'DynamoDB Local');
const AT_ONCE = 4;
const PATIENCE_MS = 240_000;

type Answers = readonly unknown[];
const refusals = ['ValidationException', 'ConditionalCheckFailedException', 'TransactionCanceledException'];

async function answersOf(client: DynamoDBDocumentClient, steps: readonly Step[]): Promise<Answers> {
  const answers: unknown[] = [];
  for (const step of steps) answers.push(await answerOf(client, step));
  return answers;
}

/** In order of the cases; the steps of each one after the other. */
async function answersOfAll(client: DynamoDBDocumentClient, all: readonly (readonly Step[])[]): Promise<Answers[]> {
  const answers: Answers[] = [];
  const waiting = [...all.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next[0]] = await answersOf(client, next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers;
}

const alone = (step: Step) => [step];
const stepsOf = ({ steps }: Case) => steps;
const isRefusal = (answer: unknown): answer is Refusal => (answer as Partial<Refusal>).error !== undefined;

const running: RunningEngine[] = [];
const listedCases = new Map(listed.map(({ difference }) => [difference, 0]));

beforeAll(async () => {
  for (const engine of [embedded!, ...references]) running.push(await engine.start());
  for (const { client } of running) for (const table of caseTables) await createTable(client, table);
});
afterAll(() => Promise.all(running.map(({ close }) => close())));

test('there are two thousand cases and more, each of its own name', () => {
  const names = groups.flatMap(({ cases }) => cases.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(2_000);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(groups)('$about', ({ setup, cases }) => {
  let answered: Answers[][];
  beforeAll(async () => {
    const answerAll = async ({ client }: RunningEngine) => {
      const made = await answersOfAll(client, setup.map(alone));
      expect(made.flat().filter(isRefusal)).toEqual([]);
      return answersOfAll(client, cases.map(stepsOf));
    };
    answered = await Promise.all(running.map(answerAll));
  }, PATIENCE_MS);

  test('the embedded engine answers, or refuses by the name of an error of DynamoDB', () => {
    const errors = answered[0]!
      .flat()
      .filter(isRefusal)
      .map(({ error }) => error);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter((error) => !refusals.includes(error))).toEqual([]);
  });

  test.each(references)('$name answers the same, but for what is listed', () => {
    const [ours, theirs] = answered as [Answers[], Answers[]];
    const differing = cases.flatMap((one, i) => (same(ours[i]!, theirs[i]!) ? [] : [{ one, i }]));
    const unlisted = differing.filter(({ one, i }) => !isListed(one, ours[i]!, theirs[i]!));
    expect(unlisted.map(({ one, i }) => ({ name: one.name, ours: ours[i], theirs: theirs[i] }))).toEqual([]);
  });
});

describe.each(references)('$name', () => {
  test.each(listed)('differs still: $difference', ({ difference }) => {
    expect(listedCases.get(difference)).toBeGreaterThan(0);
  });
});

const same = isDeepStrictEqual;

function isListed({ name }: Case, ours: Answers, theirs: Answers): boolean {
  const found = listed.find(({ cases, holds }) => cases.test(name) && holds(ours, theirs));
  if (found) listedCases.set(found.difference, listedCases.get(found.difference)! + 1);
  return found !== undefined;
}
