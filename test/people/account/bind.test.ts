import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { everyInterruption } from '#test/support/interrupt.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, NOON, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';

let world: World;
let worker: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
});
afterAll(() => world.close());
beforeEach(() => world.setClock(NOON));
const after = (hours: number) => world.setClock(new Date(Date.parse(NOON) + hours * 3_600_000).toISOString());

/** Somebody with an account of their own, bound to nobody yet. */
let accounts = 0;
const newResident = () => world.as('RESIDENT', { account: `resident-${++accounts}` });

const create = (of: string, caller = worker) =>
  caller.mutate('createBindingCode', { person: of }, 'bindingCode expiresAt');
async function codeFor(of: string): Promise<string> {
  const { bindingCode, errors } = await create(of);
  expect(errors).toEqual([]);
  return bindingCode;
}
const bind = (caller: Caller, bindingCode: string) => caller.mutate('bindAccount', { bindingCode }, 'person { id }');
const personOf = async (caller: Caller) =>
  (await caller.ask('{ viewer { person { id } } }')).data.viewer.person?.id ?? null;
const newPerson = async (community = CHUCAI) => (await world.buildHousehold([person()], community)).members[0]!;

/** Refused, and nothing is written but the count of tries. */
async function refused(caller: Caller, act: () => Promise<any>) {
  const answer = await untouched(world, [caller], act, /"S":"RATE#|"S":"Handover\.status"/);
  expect(answer.person ?? answer.bindingCode ?? null).toBeNull();
  return answer.errors as { code: string; path: string[] }[];
}
const INVALID = [{ code: 'BINDING_CODE_INVALID', path: ['input', 'bindingCode'] }];

describe('a one-time code', () => {
  test('has 12 characters that nobody takes for others, and says until when it works', async () => {
    const { bindingCode, expiresAt, errors } = await create(await newPerson());
    expect(errors).toEqual([]);
    expect(bindingCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(expiresAt).toBe('2020-04-16T04:00:00.000Z');
  });

  test('lies nowhere in the table', async () => {
    const code = await codeFor(await newPerson());
    for (const item of await world.contents()) expect(item).not.toContain(code);
  });

  test('is made for somebody of the community who is there', async () => {
    const elsewhere = await newPerson(QINGBOMEN);
    const missing = [{ code: 'NOT_FOUND', path: ['input', 'person'] }];
    expect(await refused(worker, () => create(elsewhere))).toMatchObject(missing);
    expect(await refused(worker, () => create('person_none'))).toMatchObject(missing);
    expect(await refused(worker, () => create(`household_${CHUCAI}_1`))).toMatchObject(missing);
  });

  test('is not made by a worker for somebody of their own household elsewhere', async () => {
    const { members } = await world.buildHousehold([person(), person()], QINGBOMEN);
    const commuter = world.as(['COMMUNITY_WORKER', 'RESIDENT'], { communities: [CHUCAI], person: members[0]! });
    expect(await refused(commuter, () => create(members[1]!, commuter))).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('is not made for somebody whose account is bound', async () => {
    const known = await newPerson();
    await bind(newResident(), await codeFor(known));
    expect(await refused(worker, () => create(known))).toMatchObject([
      { code: 'ALREADY_BOUND', path: ['input', 'person'] },
    ]);
  });

  test('of which several are made at once works as one: the others are refused or void', async () => {
    const known = await newPerson();
    const made = await Promise.all(Array.from({ length: 4 }, () => create(known)));
    const codes = made.flatMap(({ bindingCode }) => (bindingCode ? [bindingCode as string] : []));
    for (const { errors } of made.filter(({ bindingCode }) => !bindingCode))
      expect(errors).toMatchObject([{ code: 'BUSY' }]);
    const stored = (await world.contents()).filter((item) => item.includes('#BINDING#') && item.includes(known));
    expect(stored).toHaveLength(1);
    const bound = [];
    for (const code of codes) bound.push(await bind(newResident(), code));
    expect(bound.filter((answer) => answer.person)).toHaveLength(1);
  });
});

describe('binding an account', () => {
  test('makes it the person’s: from then on the account is them', async () => {
    const known = await newPerson();
    const resident = newResident();
    expect(await personOf(resident)).toBeNull();
    const answer = await bind(resident, await codeFor(known));
    expect(answer).toMatchObject({ person: { id: known }, errors: [] });
    expect(await personOf(resident)).toBe(known);
    const { data } = await resident.ask(`{ person(id: "${known}") { name accountBound } }`);
    expect(data.person).toEqual({ name: '王小明', accountBound: true });
  });

  test('shows the person in its own answer already', async () => {
    const known = await newPerson();
    const answer = await newResident().mutate(
      'bindAccount',
      { bindingCode: await codeFor(known) },
      'person { id name accountBound household { id members { id } } }',
    );
    expect(answer.topErrors).toBeUndefined();
    expect(answer.person).toMatchObject({
      id: known,
      name: '王小明',
      accountBound: true,
      household: { members: [{ id: known }] },
    });
  });

  test('takes the code in lower case, in groups, and with the letters that people take for digits', async () => {
    for (const written of [
      (code: string) => code.toLowerCase(),
      (code: string) => code.replaceAll(/(.{4})(?=.)/g, '$1-'),
      (code: string) => ` ${code.replaceAll(/(.{3})/g, '$1 ')}`,
      (code: string) => code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      const known = await newPerson();
      expect(await bind(newResident(), written(await codeFor(known)))).toMatchObject({
        person: { id: known },
        errors: [],
      });
    }
  });

  test('succeeds again for the same account, and changes nothing', async () => {
    const [known, resident] = [await newPerson(), newResident()];
    const code = await codeFor(known);
    await bind(resident, code);
    const again = await untouched(world, [resident], () => bind(resident, code), /"S":"RATE#/);
    expect(again).toMatchObject({ person: { id: known }, errors: [] });
  });

  test('fails for another account once the code was used', async () => {
    const [known, stranger] = [await newPerson(), newResident()];
    const code = await codeFor(known);
    await bind(newResident(), code);
    expect(await refused(stranger, () => bind(stranger, code))).toMatchObject(INVALID);
    expect(await personOf(stranger)).toBeNull();
  });

  test('fails with a code that is 24 hours old, and not a second before', async () => {
    const [known, resident] = [await newPerson(), newResident()];
    const [first, second] = [await codeFor(known), await newPerson().then(codeFor)];
    after(24);
    expect(await refused(resident, () => bind(resident, first))).toMatchObject(INVALID);
    world.setClock('2020-04-16T03:59:59.000Z');
    expect((await bind(resident, second)).errors).toEqual([]);
  });

  test('fails with a code that a newer one has taken the place of', async () => {
    const [known, resident] = [await newPerson(), newResident()];
    const [earlier, newer] = [await codeFor(known), await codeFor(known)];
    expect(await refused(resident, () => bind(resident, earlier))).toMatchObject(INVALID);
    expect((await bind(resident, newer)).errors).toEqual([]);
  });

  test.each(['', ' ', '000000000000', 'x'.repeat(10_000), 'person_1', '王小明', "' OR 1=1 --"])(
    'fails with %j, which is no code, by the same answer as with one that is unknown',
    async (code) => {
      const resident = newResident();
      expect(await refused(resident, () => bind(resident, code))).toMatchObject(INVALID);
    },
  );

  test('fails for an account that is somebody already', async () => {
    const [first, second, resident] = [await newPerson(), await newPerson(), newResident()];
    await bind(resident, await codeFor(first));
    const code = await codeFor(second);
    expect(await refused(resident, () => bind(resident, code))).toMatchObject([{ code: 'ALREADY_BOUND' }]);
    expect(await personOf(resident)).toBe(first);
    // The code is not lost by it: the one for whom it is may use it.
    expect((await bind(newResident(), code)).errors).toEqual([]);
  });

  test('by two accounts at once binds one of them', async () => {
    for (let round = 0; round < 3; round++) {
      const known = await newPerson();
      const code = await codeFor(known);
      const [one, other] = [newResident(), newResident()];
      const answers = await Promise.all([bind(one, code), bind(other, code)]);
      expect(answers.filter((answer) => answer.person)).toHaveLength(1);
      expect(answers.flatMap(({ errors }) => errors)).toMatchObject(INVALID);
      expect([await personOf(one), await personOf(other)].toSorted()).toEqual([known, null].toSorted());
    }
  });

  test('by the same request while it is under way is one binding, and both are told so', async () => {
    await everyInterruption(world, async () => {
      const [known, resident] = [await newPerson(), newResident()];
      const code = await codeFor(known);
      const answers: any[] = [];
      const act = async () => void answers.push(await bind(resident, code));
      return {
        first: act,
        second: act,
        async holds() {
          expect(answers).toMatchObject(Array.from({ length: 2 }, () => ({ person: { id: known }, errors: [] })));
          expect(await personOf(resident)).toBe(known);
        },
      };
    });
  });

  test('by another account while it is under way finds the code used, and nothing else', async () => {
    await everyInterruption(world, async () => {
      const [known, one, other] = [await newPerson(), newResident(), newResident()];
      const code = await codeFor(known);
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await bind(one, code)),
        second: async () => void answers.push(await bind(other, code)),
        async holds() {
          expect(answers.filter((answer) => answer.person)).toHaveLength(1);
          expect(answers.flatMap(({ errors }) => errors)).toMatchObject(INVALID);
        },
      };
    });
  });

  test('of one account by two codes at once makes it one person', async () => {
    const resident = newResident();
    const codes = [await codeFor(await newPerson()), await codeFor(await newPerson())];
    const answers = await Promise.all(codes.map((code) => bind(resident, code)));
    const made = answers.filter((answer) => answer.person);
    expect(made).toHaveLength(1);
    expect(await personOf(resident)).toBe(made[0].person.id);
  });

  test('is tried ten times an hour at most: then even the right code waits for the next hour', async () => {
    const [known, resident] = [await newPerson(), newResident()];
    const code = await codeFor(known);
    for (let i = 0; i < 10; i++) expect((await bind(resident, 'WRONGWRONG00')).errors).toMatchObject(INVALID);
    expect(await refused(resident, () => bind(resident, code))).toMatchObject([{ code: 'RATE_LIMITED' }]);
    // The others are not held up by it.
    expect((await bind(newResident(), await codeFor(await newPerson()))).errors).toEqual([]);
    after(1);
    expect((await bind(resident, code)).errors).toEqual([]);
  });

  test('is tried ten times an hour at most, also when all tries come at once', async () => {
    const resident = newResident();
    await personOf(resident);
    const answers = await Promise.all(Array.from({ length: 16 }, (_, i) => bind(resident, `WRONG${i}`)));
    const codes = answers.map(({ errors }) => errors[0].code);
    expect(codes.filter((one) => one === 'BINDING_CODE_INVALID')).toHaveLength(10);
    expect(codes.filter((one) => one === 'RATE_LIMITED')).toHaveLength(6);
  });

  test('waits for the handover of who is registered elsewhere', async () => {
    const known = person();
    await world.buildHousehold([known], QINGBOMEN);
    const { members } = await world.buildHousehold([known]);
    const resident = newResident();
    const code = await codeFor(members[0]!);
    expect(await refused(resident, () => bind(resident, code))).toMatchObject([{ code: 'HANDOVER_REQUESTED' }]);
  });
});

describe('a resident whose token names a person', () => {
  test('is that person on one machine, where a first use is granted what the token claims', async () => {
    const known = await newPerson();
    expect(await personOf(world.as('RESIDENT', { person: known }))).toBe(known);
  });

  test('is nobody where the account is bound to another one', async () => {
    const [known, other] = [await newPerson(), await newPerson()];
    await bind(world.as('RESIDENT', { account: 'zhang' }), await codeFor(known));
    expect(await personOf(world.as('RESIDENT', { account: 'zhang' }))).toBe(known);
    expect(await personOf(world.as('RESIDENT', { account: 'zhang', person: known }))).toBe(known);
    expect(await personOf(world.as('RESIDENT', { account: 'zhang', person: other }))).toBeNull();
  });

  test('is nobody where there is no such person', async () => {
    expect(await personOf(world.as('RESIDENT', { person: 'person_nobody' }))).toBeNull();
    expect(await personOf(world.as('RESIDENT', { person: `person_${'x'.repeat(3_000)}`, account: 'long' }))).toBeNull();
    expect(await personOf(world.as('RESIDENT', { person: 'supplyPoint_x', account: 'odd' }))).toBeNull();
  });
});
