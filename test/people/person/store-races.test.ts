import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openEngine } from '#graph/local/engine.ts';
import { counted } from '#test/support/cases.ts';
import { hasJava, startDynamoDbLocal } from '#test/support/dynamodb-local.ts';
import { clientOver, conflicting, delayed, type Handler, overHttp, seeded } from '#test/support/transport.ts';
import { CHUCAI, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';

interface Engine {
  readonly name: string;
  open(): Promise<{ handler: Handler; close(): Promise<void> }>;
}

const embedded: Engine = {
  name: 'the embedded engine',
  async open() {
    const engine = await openEngine();
    return { handler: engine.requestHandler, close: () => engine.close() };
  },
};
const dynamoDbLocal: Engine = {
  name: 'DynamoDB Local',
  async open() {
    const { endpoint, close } = await startDynamoDbLocal();
    return { handler: overHttp(endpoint), close };
  },
};

/** Every answer comes late, and a fifth of the transactions are refused because others hold their items. */
describe.each(hasJava() ? [embedded, dynamoDbLocal] : [embedded])(
  'registering and binding at once, on $name with delays and conflicts',
  ({ open }) => {
    vi.setConfig({ hookTimeout: 60_000, testTimeout: 30_000 });
    let engine: Awaited<ReturnType<Engine['open']>>;
    let world: World;
    beforeAll(async () => {
      engine = await open();
      const random = seeded(20_200_414);
      world = await openWorld({ dynamo: clientOver(conflicting(delayed(engine.handler, 4, random), 0.2, random)) });
    });
    afterAll(async () => {
      await world.close();
      await engine.close();
    });

    const worker = (communities: string[], account: string) => world.as('COMMUNITY_WORKER', { communities, account });
    const register = (household: string, given: object, communities = [CHUCAI], account: string = randomUUID()) =>
      worker(communities, account).mutate('registerPerson', { household, ...given }, 'person { id }');
    const household = async (community = CHUCAI) => (await world.buildHousehold([], community)).id;
    const codes = (answers: any[]) => answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code));

    test('one person in two communities has one holder', async () => {
      const [here, there, who] = [await household(), await household(QINGBOMEN), person()];
      const answers = await Promise.all([register(here, who), register(there, who, [QINGBOMEN])]);
      expect(codes(answers)).toEqual([]);
      const persons = await Promise.all(answers.map((answer) => world.deps.persons.person(answer.person.id)));
      expect(persons.filter((one) => one?.holder === undefined)).toHaveLength(1);
    });

    test('one person by four workers of a community is registered once', async () => {
      const [home, who] = [await household(), person()];
      const answers = await Promise.all(Array.from({ length: 4 }, () => register(home, who)));
      expect(codes(answers)).toEqual(Array(3).fill('ALREADY_REGISTERED'));
      expect(await world.deps.persons.memberIds(CHUCAI, home)).toHaveLength(1);
    });

    test('eight repeats of one request are one person', async () => {
      const [home, given] = [await household(), { ...person(), idempotencyKey: randomUUID() }];
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => register(home, given, [CHUCAI], 'the-same-worker')),
      );
      expect(codes(answers)).toEqual([]);
      expect(new Set(answers.map((answer) => answer.person.id)).size).toBe(1);
      expect(await world.deps.persons.memberIds(CHUCAI, home)).toHaveLength(1);
    });

    test('six persons for the last two places of a household are two', async () => {
      const { id } = await world.buildHousehold(Array.from({ length: 12 }, () => person()));
      const stored = (await world.deps.persons.household(CHUCAI, id))!;
      await world.deps.db.transact([{ put: { ...stored, people: 28 } }]);
      const answers = await Promise.all(Array.from({ length: 6 }, () => register(id, person())));
      expect(codes(answers)).toEqual(Array(4).fill('TOO_MANY'));
      expect(await world.deps.persons.memberIds(CHUCAI, id)).toHaveLength(14);
    });

    test('three accounts with one code are one bound account', async () => {
      const { members } = await world.buildHousehold();
      const { bindingCode } = await worker([CHUCAI], 'binder').mutate(
        'createBindingCode',
        { person: members[0] },
        'bindingCode',
      );
      const residents = [1, 2, 3].map((i) => world.as('RESIDENT', { account: `resident-${i}` }));
      const answers = await Promise.all(
        residents.map((one) => one.mutate('bindAccount', { bindingCode }, 'person { id }')),
      );
      expect(codes(answers)).toEqual(Array(2).fill('BINDING_CODE_INVALID'));
      const viewers = await Promise.all(residents.map((one) => one.ask('{ viewer { person { id } } }')));
      expect(viewers.flatMap(({ data }) => data.viewer.person ?? [])).toEqual([{ id: members[0] }]);
    });

    test('ten cases of one community all count', async () => {
      await Promise.all(
        Array.from({ length: 10 }, (_, i) => counted(world, { confirmedOn: world.daysAgo(i % 3), sourceKnown: false })),
      );
      expect(await world.deps.countedCases.confirmedSince(CHUCAI, world.daysAgo(14))).toHaveLength(10);
      const { data } = await world
        .as('THIRD_PARTY_APP')
        .ask(`{ community(code: "${CHUCAI}") { tier { effective communityClass } } }`);
      expect(data.community.tier).toEqual({ effective: 'HIGH', communityClass: 'TRANSMISSION' });
    });
  },
);
