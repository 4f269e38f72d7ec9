import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { test } from '#test/support/api.ts';
import { buildAppellant } from '#test/support/appeals.ts';
import { feedOf, handIn, row } from '#test/support/arrivals.ts';
import { type Caller, NOON, QINGBOMEN } from '#test/support/world.ts';

const WORDS = { zh: /申诉.*24 小时/u, en: /appeal.*24 hours/u };

const codeOf = async (caller: Caller, person: string) => {
  const { healthCode } = await caller.mutate(
    'issueHealthCode',
    { person, idempotencyKey: randomUUID() },
    'healthCode { colour zh: appeal(lang: ZH) en: appeal(lang: EN) }',
    { 'x-purpose': 'CODE_ISSUING' },
  );
  return healthCode;
};

const orderOf = async (caller: Caller, person: string) => {
  const { data } = await caller.askFor(
    'SELF',
    'query ($id: ID!) { person(id: $id) { isolation { zh: appeal(lang: ZH) en: appeal(lang: EN) } } }',
    { id: person },
  );
  return data.person.isolation;
};

test('a code that is not green and an isolation say how to appeal, and a green code has nothing to say', async ({
  world,
}) => {
  world.setClock(NOON);
  const who = await buildAppellant(world, QINGBOMEN);
  expect(await codeOf(who.resident, who.id)).toEqual({ colour: 'GREEN', zh: null, en: null });

  await handIn(feedOf(world), [row({ idNumber: who.idNumber, arrivedOn: '2020-04-14', destination: null })]);

  const said = { zh: expect.stringMatching(WORDS.zh), en: expect.stringMatching(WORDS.en) };
  expect(await codeOf(who.resident, who.id)).toEqual({ colour: 'RED', ...said });
  expect(await orderOf(who.resident, who.id)).toEqual(said);
});
