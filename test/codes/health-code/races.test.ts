import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueCode, recorder, verifyCode } from '#test/support/codes.ts';
import { seeded } from '#test/support/transport.ts';
import { CHUCAI, openWorld, type World } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const resident = (id: string) => world.as('RESIDENT', { person: id });
const buildBearer = async () => (await world.buildHousehold()).members[0]!;
const verifier = () => world.as('REGIONAL_VERIFIER');

/**
 * Does `first`, and before its request number `step` to the table does the whole of `second`. Tells whether
 * it came that far.
 */
async function interrupt(
  step: number,
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<boolean> {
  let [requests, isSecondAtWork, cameThatFar] = [0, false, false];
  const look = async () => {
    if (isSecondAtWork || requests++ !== step) return;
    [isSecondAtWork, cameThatFar] = [true, true];
    await second();
    isSecondAtWork = false;
  };
  await world.meddleWith(look, first);
  return cameThatFar;
}

describe('a fact that is recorded while codes are issued', () => {
  test('leaves no green code behind, between whichever two steps of the issue it comes', async () => {
    const colours: string[] = [];
    for (let step = 0; ; step++) {
      const bearer = await buildBearer();
      const issue = async () => {
        const { token, colour } = await issueCode(resident(bearer), bearer);
        colours.push(colour);
        return token;
      };
      const tokens = [await issue()];
      const cameThatFar = await interrupt(
        step,
        async () => tokens.push(await issue()),
        () => recorder(world).contact(bearer, '2020-04-14'),
      );
      if (!cameThatFar) break;
      for (const token of tokens) expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'YELLOW' });
    }
    // Early steps saw the fact, late ones did not: both happened.
    expect(new Set(colours)).toEqual(new Set(['GREEN', 'YELLOW']));
  });

  test('finds every code that was issued between whichever two of its own steps', async () => {
    const colours: string[] = [];
    for (let step = 0; ; step++) {
      const bearer = await buildBearer();
      const tokens: string[] = [];
      const cameThatFar = await interrupt(
        step,
        () => recorder(world).confirmedCase(bearer, CHUCAI, '2020-04-14'),
        async () => {
          const { token, colour } = await issueCode(resident(bearer), bearer);
          tokens.push(token);
          colours.push(colour);
        },
      );
      if (!cameThatFar) break;
      for (const token of tokens) expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'RED' });
    }
    // Codes before the last step, which writes, did not see the fact: all of these had to be found.
    expect(colours.length).toBeGreaterThan(5);
    expect(new Set(colours)).toEqual(new Set(['GREEN']));
  });

  test('leaves no green code behind when all of it happens at once, ten times', async () => {
    const random = seeded(20200415);
    const pause = (most: number) => sleep(random() * most);
    for (let round = 0; round < 10; round++) {
      const bearer = await buildBearer();
      const before = await issueCode(resident(bearer), bearer);
      const race = () =>
        Promise.all([
          issueCode(resident(bearer), bearer),
          issueCode(resident(bearer), bearer),
          pause(20).then(() => recorder(world).contact(bearer, '2020-04-14')),
        ]);
      const [one, other] = await world.meddleWith(() => pause(2), race);
      for (const { token } of [before, one, other])
        expect(await verifyCode(verifier(), token)).toMatchObject({ colour: 'YELLOW' });
    }
  });

  test('is not lost when others are recorded at the same moment', async () => {
    const bearer = await buildBearer();
    await issueCode(resident(bearer), bearer);
    await Promise.all([
      recorder(world).contact(bearer, '2020-04-14'),
      recorder(world).arrival(bearer, 'ABROAD', '2020-04-13'),
      recorder(world).confirmedCase(bearer, CHUCAI, '2020-04-12', { kind: 'SUSPECTED' }),
    ]);
    const { data } = await world
      .as('PROFESSIONAL', { division: '420106' })
      .askFor('INVESTIGATION', `query ($id: ID!) { person(id: $id) { facts { kind on } } }`, { id: bearer });
    const kinds = data.person.facts.map(({ kind }: { kind: string }) => kind).sort();
    expect(kinds).toEqual(['ARRIVAL_ABROAD', 'CASE_SUSPECTED', 'CONTACT']);
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
