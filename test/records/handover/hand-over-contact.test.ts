import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { question } from '#test/support/cases.ts';
import { investigation, laboratory } from '#test/support/evidence.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import { professionalContext } from '#test/support/isolation.ts';
import { askedHandovers } from '#test/support/people.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
let finder: Caller;
let doctor: Caller;
let worker: Caller;
let stranger: Caller;
let who: string;
beforeEach(async () => {
  world = await openWorld();
  world.setClock(NOON);
  finder = world.as('PROFESSIONAL', { division: '3301', account: 'finder' });
  doctor = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  stranger = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
  for (const caller of [finder, doctor, worker, stranger]) await caller.ask('{ viewer { account } }');
  who = (await world.buildHousehold()).members[0]!;
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const CARE = { 'x-purpose': 'CARE' };
const WHO = '王先生，4月14日同车厢，住楚材社区';
const handOver = (given: object = {}, by = finder) =>
  by.mutate(
    'handOverContact',
    {
      division: CHUCAI,
      who: WHO,
      lastContactOn: '2020-04-14',
      setting: 'TRANSPORT',
      evidence: investigation(),
      ...given,
    },
    'handover { id kind status clause }',
  );
const handed = async (given: object = {}) => {
  const { errors, handover } = await handOver(given);
  expect(errors).toEqual([]);
  return handover.id as string;
};
const accept = (handover: string, by = worker, person = who) =>
  by.mutate('acceptHandover', { handover, person }, 'handover { status }', CARE);
const seen = async (by: Caller, id: string, headers: Record<string, string> = CARE) => {
  const asked = `query ($id: ID!) { node(id: $id) { ... on Handover { contact { who lastContactOn setting place } } } }`;
  const { data, errors } = await by.ask(asked, { id }, headers);
  return errors ? errors[0]!.extensions.code : data.node.contact;
};
const orderOf = () => isolationOf(professionalContext(world), who);

const metCase = async () => {
  const input = { community: CHUCAI, confirmedOn: '2020-04-15', sourceKnown: true, evidence: laboratory() };
  return (await doctor.mutate('recordCase', input, 'case { id }')).case.id as string;
};
const ruleOut = async (id: string) => {
  await question(world, id);
  await doctor.mutate('ruleOutCase', { case: id, evidence: laboratory() }, 'case { id }');
};

describe('a contact who lives elsewhere', () => {
  test('is handed over, and nothing is recorded of them before somebody there accepts', async () => {
    const { handover } = await handOver();
    expect(handover).toMatchObject({ kind: 'CONTACT', status: 'REQUESTED', clause: 'mid.control.2' });
    expect((await askedHandovers(worker, CHUCAI)).map(({ id }: { id: string }) => id)).toEqual([handover.id]);
    expect(await orderOf()).toBeNull();
    expect((await accept(handover.id)).errors).toEqual([]);
    const order = await orderOf();
    expect(order).toMatchObject({
      status: 'ISOLATING',
      community: CHUCAI,
      dueOn: '2020-04-28',
      clause: 'mid.control.2',
    });
    expect(order!.grounds).toMatchObject([{ cause: 'CONTACT', exposureOn: '2020-04-14' }]);
    expect(await world.deps.contacts.contactsOf(who)).toMatchObject([{ setting: 'TRANSPORT', outcome: 'ISOLATED' }]);
  });

  test('is described to who is asked alone, for a purpose, on the record, until they are taken on', async () => {
    const id = await handed();
    const told = { who: WHO, lastContactOn: '2020-04-14', setting: 'TRANSPORT', place: 'HOME' };
    for (const by of [worker, doctor]) expect(await seen(by, id)).toEqual(told);
    expect(await seen(worker, id, {})).toBe('PURPOSE_REQUIRED');
    expect(await seen(stranger, id)).toBe('NOT_FOUND');
    expect(await seen(finder, id)).toBeNull();
    const read = (await world.contents()).filter((item) => item.includes('Handover.contact'));
    expect(read).toHaveLength(2);
    await accept(id);
    expect(await seen(worker, id)).toBeNull();
  });

  test('stands nowhere in plain', async () => {
    await handed();
    expect((await world.contents()).filter((item) => item.includes('王先生'))).toEqual([]);
  });

  test('is asked of a county where nobody knows the community', async () => {
    const id = await handed({ division: WUCHANG });
    expect(await seen(doctor, id, { 'x-purpose': 'INVESTIGATION' })).toMatchObject({ who: WHO });
    expect((await accept(id, doctor)).errors).toEqual([]);
    expect(await orderOf()).toMatchObject({ status: 'ISOLATING' });
  });

  test('whose days are over is named, and isolated by nobody', async () => {
    const id = await handed({ lastContactOn: '2020-04-01' });
    expect((await accept(id)).errors).toEqual([]);
    expect(await orderOf()).toBeNull();
    expect(await world.deps.contacts.contactsOf(who)).toMatchObject([{ outcome: 'DAYS_OVER' }]);
  });

  test('of a case that is ruled out is nobody’s contact, before the acceptance and after it', async () => {
    const [before, after] = [await metCase(), await metCase()];
    const [one, two] = [await handOver({ case: before }, doctor), await handOver({ case: after }, doctor)];
    await ruleOut(before);
    await untouched(world, [worker], async () =>
      expect((await accept(one.handover.id)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]),
    );
    expect((await accept(two.handover.id)).errors).toEqual([]);
    expect(await orderOf()).not.toBeNull();
    await ruleOut(after);
    await world.drain();
    expect(await orderOf()).toBeNull();
  });

  test('of a case that is ruled out meanwhile is handed over before that, or not at all', async () => {
    const handedOf = async () => (await world.deps.handovers.handoversOf(CHUCAI, null, { first: 100 })).length;
    await everyInterruption(world, async () => {
      const [id, before] = [await metCase(), await handedOf()];
      let answer: any;
      let atRulingOut = before;
      return {
        first: async () => void (answer = await handOver({ case: id }, doctor)),
        async second() {
          atRulingOut = await handedOf();
          await ruleOut(id);
        },
        async holds() {
          expect(await handedOf()).toBe(atRulingOut);
          expect(answer.errors).toMatchObject(
            atRulingOut > before ? [] : [{ code: 'NOT_FOUND', path: ['input', 'case'] }],
          );
        },
      };
    });
  });

  test('is taken on once: two at once leave one isolation and one clear refusal', async () => {
    const id = await handed();
    const both = await Promise.all([accept(id), accept(id, doctor)]);
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await world.deps.contacts.contactsOf(who)).toHaveLength(1);
  });

  test('is handed over once, however often it is sent', async () => {
    const key = { idempotencyKey: 'contact-over-1', evidence: investigation() };
    expect(await handed(key)).toBe(await handed(key));
  });

  test.each([
    ['a place that there is not', { division: '420106006999' }, 'NOT_FOUND', 'division'],
    ['a whole city', { division: '4201' }, 'NOT_FOUND', 'division'],
    ['nobody', { who: ' ' }, 'INVALID_TEXT', 'who'],
    ['too many words', { who: '好'.repeat(501) }, 'INVALID_TEXT', 'who'],
    ['a day to come', { lastContactOn: '2020-04-16' }, 'INVALID_DAY', 'lastContactOn'],
    ['a case of another division', { case: 'case_none' }, 'NOT_FOUND', 'case'],
  ])('is refused for %s, and nothing is written', async (_, given, code, path) => {
    await untouched(world, [finder], async () =>
      expect((await handOver(given)).errors).toMatchObject([{ code, path: ['input', path] }]),
    );
  });
});
