import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tick } from '#graph/local/tick.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Something that is begun and ends when the test says so. */
function work() {
  const begun: PromiseWithResolvers<undefined>[] = [];
  const faults: unknown[] = [];
  const act = () => {
    const one = Promise.withResolvers<undefined>();
    begun.push(one);
    return one.promise;
  };
  return { begun, faults, ticking: tick(act, { pause: 1_000, logFault: (error) => faults.push(error) }) };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('begins after a pause, and again after each pause', async () => {
  const { begun } = work();
  await pass(999);
  expect(begun).toHaveLength(0);
  await pass(1);
  expect(begun).toHaveLength(1);
  begun[0]!.resolve(undefined);
  await pass(999);
  expect(begun).toHaveLength(1);
  await pass(1);
  expect(begun).toHaveLength(2);
});

test('never begins while it is at work', async () => {
  const { begun } = work();
  await pass(60_000);
  expect(begun).toHaveLength(1);
});

test('tells of a fault, and goes on', async () => {
  const { begun, faults } = work();
  await pass(1_000);
  begun[0]!.reject(new Error('broken'));
  await pass(1_000);
  expect([faults, begun.length]).toEqual([[new Error('broken')], 2]);
});

test('ends at once where it waits', async () => {
  const { begun, ticking } = work();
  await ticking.stop();
  await pass(60_000);
  expect(begun).toHaveLength(0);
});

test('ends when what is at work has ended, and begins nothing more', async () => {
  const { begun, ticking } = work();
  await pass(1_000);
  let isOver = false;
  const stopped = ticking.stop().then(() => (isOver = true));
  await pass(60_000);
  expect(isOver).toBe(false);
  begun[0]!.resolve(undefined);
  await stopped;
  await pass(60_000);
  expect(begun).toHaveLength(1);
});

test('keeps no process alive', () => {
  vi.useRealTimers();
  const unref = vi.spyOn(Object.getPrototypeOf(setTimeout(() => {}, 0)), 'unref');
  const { ticking } = work();
  expect(unref).toHaveBeenCalledOnce();
  unref.mockRestore();
  return ticking.stop();
});
