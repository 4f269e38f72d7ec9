import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { advance, type Lifecycle, STEPS_LIMIT } from '#graph/mechanism/lifecycle.ts';

type AnyLifecycle = Lifecycle<string, string, string>;
const isLifecycle = (value: unknown): value is AnyLifecycle =>
  typeof value === 'object' && value !== null && 'noun' in value && 'transitions' in value;

const modules: object[] = await Promise.all(
  globSync('graph/**/policy*.ts').map((path) => import(pathToFileURL(path).href) as Promise<object>),
);
const lives = modules.flatMap((one) => Object.values(one)).filter(isLifecycle);
const lifecycles = [...new Map(lives.map((one) => [one.noun, one])).values()];

/** The states that callers bring about from each, but for what they may do again and again. */
const onwards = ({ transitions }: AnyLifecycle, state: string): string[] =>
  Object.values(transitions).flatMap(({ from, to, by, again }) =>
    to === 'SAME' || again || !from.includes(state) || by.every((role) => role === 'SYSTEM') ? [] : [to],
  );

function isRound(life: AnyLifecycle, state: string, seen: readonly string[]): boolean {
  if (seen.includes(state)) return true;
  return onwards(life, state).some((next) => isRound(life, next, [...seen, state]));
}

describe('the life of a noun', () => {
  test('is found for each of them', () => {
    expect(lifecycles.length).toBeGreaterThan(15);
  });

  test.each(lifecycles)('of $noun goes round by no other step than those that are counted', (life) => {
    const states = Object.values(life.transitions).flatMap(({ from, to }) => [...from, ...(to === 'SAME' ? [] : [to])]);
    expect(states.filter((state) => isRound(life, state, []))).toEqual([]);
  });
});

describe('a life of as many steps as there may be', () => {
  const life = {
    noun: 'thing',
    initial: 'OPEN',
    transitions: {
      OPEN: { from: ['SHUT'], to: 'OPEN', by: ['WORKER'], again: true },
      TOUCH: { from: ['OPEN'], to: 'SAME', by: ['WORKER', 'SYSTEM'] },
      SHUT: { from: ['OPEN'], to: 'SHUT', by: ['WORKER'] },
    },
  } as const satisfies Lifecycle<'OPEN' | 'SHUT', 'OPEN' | 'TOUCH' | 'SHUT', 'WORKER'>;
  const step = { event: 'TOUCH', status: 'OPEN', at: '', account: 'a', role: 'WORKER' } as const;
  const thing = (steps: number) =>
    ({ pk: 'p', sk: 's', id: 'i', status: 'OPEN', history: Array<typeof step>(steps).fill(step) }) as const;
  const go = (event: keyof typeof life.transitions, role: 'WORKER' | 'SYSTEM', steps = STEPS_LIMIT) =>
    advance(life, thing(steps) as never, { event, actor: { account: 'a', role }, now: new Date(0) });

  test('goes on to its end, and by what time brings, and is not gone round any more', () => {
    expect(() => go('TOUCH', 'WORKER', STEPS_LIMIT - 1)).not.toThrow();
    for (const event of ['TOUCH', 'OPEN'] as const)
      expect(() => go(event, 'WORKER')).toThrow(
        expect.objectContaining({ problems: [expect.objectContaining({ code: 'TOO_MANY' })] }),
      );
    expect(() => go('SHUT', 'WORKER')).not.toThrow();
    expect(() => go('TOUCH', 'SYSTEM')).not.toThrow();
  });
});
