import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laboratory } from '#test/support/evidence.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  openWorld,
  person,
  QINGBOMEN,
  type World,
  WUCHANG,
} from '#test/support/world.ts';

let world: World;
let worker: Caller;
let colleague: Caller;
let elsewhere: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
  elsewhere = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN] });
  for (const caller of [worker, colleague, elsewhere]) await caller.ask('{ viewer { account } }');
});
afterAll(() => world.close());

/**
 * At least this many requests are made by what is interrupted: fewer would mean that the test looks past it.
 */
const SOME = 4;

const register = (caller: Caller, household: string, given: object) =>
  caller.mutate('registerPerson', { household, ...given }, 'person { id }');
const newHousehold = async (community = CHUCAI) => (await world.buildHousehold([], community)).id;
const membersOf = async (household: string, community = CHUCAI) => world.deps.persons.memberIds(community, household);
const codesOf = (...answers: any[]) =>
  answers.flatMap(({ errors, topErrors }) => {
    expect(topErrors).toBeUndefined();
    return errors.map(({ code }: { code: string }) => code);
  });

describe('a registration that another one comes in between', () => {
  test('of the same person in another community leaves one holder, for whom the other one waits', async () => {
    const [here, there] = [await newHousehold(), await newHousehold(QINGBOMEN)];
    const steps = await everyInterruption(world, async () => {
      const who = person();
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await register(worker, here, who)),
        second: async () => void answers.push(await register(elsewhere, there, who)),
        async holds() {
          expect(codesOf(...answers)).toEqual([]);
          const hash = await world.deps.keyring.hash('id-number', who.idNumber);
          const entries = await world.deps.persons.idNumberEntries(hash);
          expect(entries).toHaveLength(3);
          const holder = entries.find(({ sk }) => sk === 'HOLDER')?.personId;
          const persons = await Promise.all(answers.map((answer) => world.deps.persons.person(answer.person.id)));
          expect(persons.map((one) => one?.holder).toSorted()).toEqual([holder, undefined]);
          expect(persons.find((one) => one?.holder === undefined)?.id).toBe(holder);
        },
      };
    });
    expect(steps).toBeGreaterThan(SOME);
  });

  test('of the same person in the same community is refused for one of the two', async () => {
    const steps = await everyInterruption(world, async () => {
      const [who, household] = [person(), await newHousehold()];
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await register(worker, household, who)),
        second: async () => void answers.push(await register(colleague, household, who)),
        async holds() {
          expect(codesOf(...answers)).toEqual(['ALREADY_REGISTERED']);
          expect(await membersOf(household)).toHaveLength(1);
        },
      };
    });
    expect(steps).toBeGreaterThan(SOME);
  });

  test('by the same request answers twice with the same person', async () => {
    const steps = await everyInterruption(world, async () => {
      const [household, given] = [await newHousehold(), { ...person(), idempotencyKey: randomUUID() }];
      const answers: any[] = [];
      const ask = async () => void answers.push(await register(worker, household, given));
      return {
        first: ask,
        second: ask,
        async holds() {
          expect(codesOf(...answers)).toEqual([]);
          expect(answers[0].person.id).toBe(answers[1].person.id);
          expect(await membersOf(household)).toEqual([answers[0].person.id]);
        },
      };
    });
    expect(steps).toBeGreaterThan(SOME);
  });

  test('by the same key for somebody else is made for one of the two', async () => {
    await everyInterruption(world, async () => {
      const [household, idempotencyKey] = [await newHousehold(), randomUUID()];
      const answers: any[] = [];
      const ask = async () => void answers.push(await register(worker, household, { ...person(), idempotencyKey }));
      return {
        first: ask,
        second: ask,
        async holds() {
          expect(codesOf(...answers)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
          expect(await membersOf(household)).toHaveLength(1);
        },
      };
    });
  });
});

describe('a one-time code', () => {
  const create = (of: string, by = worker) => by.mutate('createBindingCode', { person: of }, 'bindingCode');
  const bind = (by: Caller, bindingCode: string) => by.mutate('bindAccount', { bindingCode }, 'person { id }');
  let accounts = 0;
  const newResident = async () => {
    const resident = world.as('RESIDENT', { account: `racer-${++accounts}` });
    await resident.ask('{ viewer { account } }');
    return resident;
  };
  const newPerson = async () => (await world.buildHousehold()).members[0]!;
  const accountOf = async (id: string) => (await world.deps.persons.person(id))?.account ?? null;

  test('that is used by two accounts binds one of them', async () => {
    await everyInterruption(world, async () => {
      const [who, one, other] = [await newPerson(), await newResident(), await newResident()];
      const { bindingCode } = await create(who);
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await bind(one, bindingCode)),
        second: async () => void answers.push(await bind(other, bindingCode)),
        async holds() {
          expect(codesOf(...answers)).toEqual(['BINDING_CODE_INVALID']);
          const whose = await Promise.all([one, other].map((each) => each.ask('{ viewer { person { id } } }')));
          expect(whose.flatMap(({ data }) => data.viewer.person ?? [])).toEqual([{ id: who }]);
          expect(await accountOf(who)).not.toBeNull();
        },
      };
    });
  });

  test('of which a new one is made while the earlier one is used works at most once', async () => {
    await everyInterruption(world, async () => {
      const [who, one, other] = [await newPerson(), await newResident(), await newResident()];
      const { bindingCode } = await create(who);
      const bound: any[] = [];
      const made: any[] = [];
      return {
        first: async () => void made.push(await create(who)),
        second: async () => void bound.push(await bind(one, bindingCode)),
        async holds() {
          const newer = made[0].bindingCode as string | null;
          if (newer !== null) bound.push(await bind(other, newer));
          expect(bound.filter((answer) => answer.person)).toHaveLength(1);
          const [first] = bound;
          // The answer to the first may have been lost: it is given again.
          if (first.person) expect(codesOf(await bind(one, bindingCode))).toEqual([]);
        },
      };
    });
  });

  test('that is used while a new one takes its place works, or its successor does', async () => {
    await everyInterruption(world, async () => {
      const [who, one, other] = [await newPerson(), await newResident(), await newResident()];
      const { bindingCode } = await create(who);
      const bound: any[] = [];
      const made: any[] = [];
      return {
        first: async () => void bound.push(await bind(one, bindingCode)),
        second: async () => void made.push(await create(who)),
        async holds() {
          const newer = made[0].bindingCode as string | null;
          if (newer !== null) bound.push(await bind(other, newer));
          expect(bound.filter((answer) => answer.person)).toHaveLength(1);
        },
      };
    });
  });

  test('makes an account that uses two one person', async () => {
    await everyInterruption(world, async () => {
      const [a, b, resident] = [await newPerson(), await newPerson(), await newResident()];
      const [first, second] = [(await create(a)).bindingCode, (await create(b)).bindingCode];
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await bind(resident, first)),
        second: async () => void answers.push(await bind(resident, second)),
        async holds() {
          expect(codesOf(...answers)).toEqual(['ALREADY_BOUND']);
          expect([await accountOf(a), await accountOf(b)].filter((account) => account !== null)).toHaveLength(1);
        },
      };
    });
  });
});

describe('evidence that comes in between other evidence', () => {
  test('of two reports of one person is the case of the one that came first', async () => {
    const professional = world.as('PROFESSIONAL', { division: WUCHANG });
    await professional.ask('{ viewer { account } }');
    await everyInterruption(world, async () => {
      const { members } = await world.buildHousehold([person()], HUBUXIANG);
      const answers: any[] = [];
      const record = (kind: string, daysAgo: number) => async () =>
        void answers.push(
          await professional.mutate(
            'recordCase',
            {
              community: HUBUXIANG,
              person: members[0],
              kind,
              confirmedOn: world.daysAgo(daysAgo),
              sourceKnown: true,
              evidence: laboratory(),
            },
            'case { id kind } alreadyOpen',
          ),
        );
      return {
        first: record('CONFIRMED', 1),
        second: record('SUSPECTED', 2),
        async holds() {
          expect(codesOf(...answers)).toEqual([]);
          const { data } = await professional.askFor(
            'INVESTIGATION',
            `{ person(id: "${members[0]}") { facts { kind } } }`,
          );
          const [first] = answers.filter(({ alreadyOpen }) => !alreadyOpen);
          expect(data.person.facts).toEqual([{ kind: `CASE_${first.case.kind}` }]);
          expect(answers.map((answer) => answer.case.id)).toEqual([first.case.id, first.case.id]);
        },
      };
    });
  });

  test('of two different reports of one day leaves the one that came first', async () => {
    const county = world.as('AUTHORITY', { division: WUCHANG });
    await county.ask('{ viewer { account } }');
    let daysAgo = 0;
    await everyInterruption(world, async () => {
      const day = world.daysAgo(daysAgo++);
      const answers: any[] = [];
      const report = (cumulativeConfirmed: number) => async () =>
        void answers.push(
          await county.mutate(
            'recordDayReport',
            { division: WUCHANG, day, newConfirmed: 0, cumulativeConfirmed, evidence: '武昌区疫情日报' },
            'dayReport { cumulativeConfirmed }',
          ),
        );
      return {
        first: report(1),
        second: report(2),
        async holds() {
          expect(codesOf(...answers)).toEqual(['ALREADY_REPORTED']);
          // Whoever comes in between is done first, and its answer is the first.
          const standing = await world.deps.evidence.dayReport(WUCHANG, day);
          const made = answers.find((answer) => answer.dayReport);
          expect(standing?.cumulativeConfirmed).toBe(made.dayReport.cumulativeConfirmed);
        },
      };
    });
  });
});
