import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untouched } from '#test/support/untouched.ts';
import {
  type Answer,
  type Caller,
  CHUCAI,
  HUBUXIANG,
  idNumber,
  openWorld,
  person,
  QINGBOMEN,
  type World,
} from '#test/support/world.ts';

let world: World;
let worker: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
});
afterAll(() => world.close());

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

describe('finding persons', () => {
  const FIND = `query ($idNumber: String, $phone: String) {
    findPersons(idNumber: $idNumber, phone: $phone, first: 100) { nodes { id name household { id } } }
  }`;
  const find = (by: object, caller = worker) => caller.askFor('REGISTRATION', FIND, by);
  const ids = ({ data }: Answer) => data.findPersons.nodes.map(({ id }: { id: string }) => id);

  test('answers with the person of an identity number, however it is written', async () => {
    const wang = person({ name: '王小明', idNumber: '42010619450707208X' });
    const { id, members } = await world.buildHousehold([wang]);
    for (const written of [wang.idNumber, '42010619450707208x', '４２０１０６１９４５０７０７２０８Ｘ']) {
      const { data } = await find({ idNumber: written });
      expect(data.findPersons.nodes).toEqual([{ id: members[0], name: '王小明', household: { id } }]);
    }
  });

  test('answers with everybody of the communities who shares a phone number, and with nobody else', async () => {
    const phone = '13811112222';
    const here = await world.buildHousehold([person({ phone }), person({ phone }), person()]);
    await world.buildHousehold([person({ phone })], HUBUXIANG);
    const next = await world.buildHousehold([person({ phone: '+86 138 1111 2222' })]);
    expect(ids(await find({ phone })).toSorted()).toEqual([...here.members.slice(0, 2), ...next.members].toSorted());
  });

  test('answers by page with however many share a phone number, each once', async () => {
    const phone = '13811115555';
    const made: string[] = [];
    for (let i = 0; i < 30; i++) {
      const ten = Array.from({ length: 10 }, () => person({ phone }));
      made.push(...(await world.buildHousehold(ten, i % 2 ? CHUCAI : QINGBOMEN)).members);
    }
    const both = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN, CHUCAI] });
    const page = 'nodes { id } pageInfo { hasNextPage endCursor }';
    const read: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const text = `query ($after: String) { findPersons(phone: "${phone}", first: 64, after: $after) { ${page} } }`;
      const limits: number[] = [];
      const answer = await world.meddleWith(
        (operation, { Limit }) => {
          if (operation === 'Query') limits.push(Limit);
        },
        () => both.askFor('REGISTRATION', text, { after }),
      );
      const { nodes, pageInfo } = answer.data.findPersons;
      read.push(...nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
      // One range for each community, of which no more is read than the page and one.
      expect(limits.filter((limit) => limit === 65).length).toBeLessThanOrEqual(2);
    }
    expect(read.toSorted()).toEqual(made.toSorted());
  }, 60_000);

  test('answers for who is registered elsewhere exactly like for who is registered nowhere', async () => {
    const elsewhere = person({ phone: '13811113333' });
    await world.buildHousehold([elsewhere], QINGBOMEN);
    const asked: Record<string, unknown[]> = { elsewhere: [], nowhere: [] };
    const ask = async (which: 'elsewhere' | 'nowhere', by: object) => {
      const answer = await world.meddleWith(
        (operation) => void asked[which]!.push(operation),
        () => find(by),
      );
      return answer.text;
    };
    expect(await ask('elsewhere', { idNumber: elsewhere.idNumber })).toBe(
      await ask('nowhere', { idNumber: idNumber() }),
    );
    expect(await ask('elsewhere', { phone: elsewhere.phone })).toBe(await ask('nowhere', { phone: '13811114444' }));
    expect(asked.elsewhere).toEqual(asked.nowhere);
  });

  test('answers with the registration in the own community of who waits for a handover', async () => {
    const known = person();
    await world.buildHousehold([known], QINGBOMEN);
    const { members } = await world.buildHousehold([known]);
    expect(ids(await find({ idNumber: known.idNumber }))).toEqual(members);
  });

  test.each([
    ['nothing', {}],
    ['both', { idNumber: '420106198001011018', phone: '13800000000' }],
    ['two empty texts', { idNumber: '', phone: '' }],
    ['an identity number with a wrong check digit', { idNumber: '420106198001011011' }],
    ['words', { idNumber: 'wang xiaoming' }],
    ['a phone that is none', { phone: '12345' }],
    ['an endless phone', { phone: '1'.repeat(100_000) }],
  ])('by %s is refused, without an echo', async (_, by) => {
    const answer = await untouched(world, [worker], () => find(by));
    expect(answer.data).toEqual({ findPersons: null });
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    for (const given of Object.values(by)) if (given !== '') expect(answer.text).not.toContain(given);
  });
});

describe('a person and a household by id', () => {
  const read = (caller: Caller, id: string) => caller.ask(`{ person(id: "${id}") { id household { id } } }`);
  const readHousehold = (caller: Caller, id: string) =>
    caller.ask(`{ household(id: "${id}") { id community { code } } }`);

  test('are there for themself, their household, and workers and professionals of where they live', async () => {
    const { id, members } = await world.buildHousehold([person(), person()]);
    for (const caller of [
      worker,
      world.as('RESIDENT', { person: members[0]! }),
      world.as('RESIDENT', { person: members[1]! }),
      world.as('PROFESSIONAL', { division: '420106' }),
      world.as('PROFESSIONAL', { division: 'CN' }),
    ]) {
      expect((await read(caller, members[0]!)).data).toEqual({ person: { id: members[0], household: { id } } });
      expect((await readHousehold(caller, id)).data).toEqual({ household: { id, community: { code: CHUCAI } } });
    }
  });

  test('are for everybody else as if they were not there', async () => {
    const { id, members } = await world.buildHousehold();
    const neighbour = await world.buildHousehold();
    for (const caller of [
      world.as('RESIDENT'),
      world.as('RESIDENT', { person: neighbour.members[0]! }),
      world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }),
      world.as('PROFESSIONAL', { division: '420102' }),
    ]) {
      const there = [await read(caller, members[0]!), await readHousehold(caller, id)];
      const nowhere = [await read(caller, 'person_none'), await readHousehold(caller, `household_${CHUCAI}_none`)];
      expect(there.map(codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
      expect(there.map(({ text }) => text)).toEqual(nowhere.map(({ text }) => text));
    }
  });

  test.each([
    '',
    'x',
    'person_',
    'person_../..',
    'household_1_1',
    `household_${CHUCAI}_${'a'.repeat(3_000)}`,
    `person_${'a'.repeat(3_000)}`,
    '王',
  ])('are not there by the id %j', async (id) => {
    for (const noun of ['person', 'household', 'node']) {
      const answer = await worker.ask(`query ($id: ID!) { ${noun}(id: $id) { id } }`, { id });
      expect(answer.data).toEqual({ [noun]: null });
      expect(codes(answer)).toEqual(['NOT_FOUND']);
    }
  });

  test('the households of a community are listed for its own workers alone, page by page', async () => {
    const own = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    const list = (caller: Caller, page: string) =>
      caller.ask(
        `{ community(code: "${HUBUXIANG}") { households(${page}) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      );
    const before = (await list(own, 'first: 100')).data.community.households.nodes.length;
    for (let i = before; i < 5; i++) await world.buildHousehold([], HUBUXIANG);
    const read: string[] = [];
    for (let page = 'first: 2'; page !== '';) {
      const { nodes, pageInfo } = (await list(own, page)).data.community.households;
      read.push(...nodes.map(({ id }: { id: string }) => id));
      page = pageInfo.hasNextPage ? `first: 2, after: "${pageInfo.endCursor}"` : '';
    }
    expect(read).toHaveLength(5);
    expect(new Set(read).size).toBe(5);
    for (const caller of [
      worker,
      world.as('PROFESSIONAL', { division: 'CN' }),
      world.as('AUTHORITY', { division: 'CN' }),
      world.as('RESIDENT'),
    ]) {
      const answer = await list(caller, 'first: 2');
      expect(answer.data).toEqual({ community: { households: null } });
      expect(codes(answer)).toEqual(['FORBIDDEN']);
    }
  });
});
