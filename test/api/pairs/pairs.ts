import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Meeting, openMeeting } from './meeting.ts';
import { OPERATIONS } from './operations/all.ts';
import { type Operation, titleOf } from './operations/operation.ts';
import { prepareCrew } from './prepare.ts';
import { type Group, groupsOf, nameOf, pairsOf } from './states.ts';
import { openWatched, type Watched } from './watched.ts';

/** Two files share the states, so that two workers share the time: the largest goes where fewer pairs are. */
const HALVES = groupsOf(pairsOf(OPERATIONS).met)
  .toSorted((a, b) => b.pairs.length - a.pairs.length)
  .reduce<readonly [Half, Half]>(
    ([one, other], group) => (sizeOf(one) <= sizeOf(other) ? [[...one, group], other] : [one, [...other, group]]),
    [[], []],
  );

type Half = readonly Group<Operation>[];

function sizeOf(half: Half): number {
  return half.reduce((sum, { pairs }) => sum + pairs.length, 0);
}

/** The tests of one half of the pairs, in a world of their own. */
export function testPairs(half: 0 | 1): void {
  let watched: Watched;
  beforeAll(async () => {
    watched = await openWatched();
    await prepareCrew(watched.world);
  });
  afterAll(async () => {
    expect(watched.world.faults).toEqual([]);
    await watched.close();
  });
  const groups = HALVES[half].map(({ state, pairs }) => [nameOf(state), state, pairs] as const);

  describe.each(groups)('about somebody of whom is so: %s', (_, state, pairs) => {
    let meeting: Meeting;
    beforeAll(async () => {
      meeting = await openMeeting(watched, state);
    });

    test('each operation is done where nobody is in between', async () => {
      for (const one of new Set(pairs.flat()))
        expect([titleOf(one), ...(await meeting.alone(one, 0)).answered.flat()]).toEqual([
          titleOf(one),
          ...one.refused,
        ]);
    });

    test.each(pairs.map(([one, other]) => [titleOf(one), titleOf(other), one, other] as const))(
      '%s and %s leave what they would leave in turn',
      async (_, __, one, other) => {
        expect(await meeting.differences(one, other)).toEqual([]);
      },
    );
  });
}
