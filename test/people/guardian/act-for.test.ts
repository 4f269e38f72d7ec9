import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyInterruption } from '#test/support/interrupt.ts';
import { idNumberBorn } from '#test/support/people.ts';
import { TOLD, untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';

let world: World;
let worker: Caller;
let elsewhere: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI, HUBUXIANG], account: 'worker' });
  elsewhere = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN], account: 'elsewhere' });
});
afterAll(() => world.close());

const resident = (id: string) => world.as('RESIDENT', { person: id });
const issue = (by: Caller, who: string) => by.mutate('issueHealthCode', { person: who }, 'healthCode { id token }');
const appoint = (child: string, guardian: string, more: object = {}) =>
  worker.mutate('appointGuardian', { child, guardian, evidence: '户口簿', ...more }, 'person { id }');
const give = (by: Caller, to: string, more: object = {}) => by.mutate('giveConsent', { to, ...more }, 'person { id }');
const withdraw = (by: Caller, to: string, more: object = {}) =>
  by.mutate('withdrawConsent', { to, ...more }, 'person { id }');
const refused = (by: Caller, act: () => Promise<any>) =>
  untouched(
    world,
    [by],
    async () => {
      const { errors, topErrors } = await act();
      expect(topErrors).toBeUndefined();
      return errors.map(({ code, path }: any) => [code, path.at(-1)]);
    },
    TOLD,
  );

/** Two adults and a child of one household. Who is 18 in a day is born on 16 April 2002. */
async function buildFamily(born = '2012-11-20') {
  const { id, members } = await world.buildHousehold([
    person({ name: '王小明' }),
    person({ name: '李芳' }),
    person({ name: '王乐', idNumber: idNumberBorn(born) }),
  ]);
  const [father, mother, child] = members as [string, string, string];
  return { household: id, father, mother, child };
}

const SHARED = 'name phone';
const CLOSED = 'careNeeds facts { kind } healthCode { colour }';
async function read(by: Caller, id: string) {
  const { data, errors = [] } = await by.ask(`{ person(id: "${id}") { ${SHARED} ${CLOSED} } }`);
  return { person: data.person, denied: errors.map(({ path }) => path?.at(-1)).toSorted() };
}

describe('who lives with somebody', () => {
  test('knows their name and number, and neither reads what is theirs alone nor acts for them', async () => {
    const { father, mother, child } = await buildFamily();
    for (const other of [mother, child]) {
      const { person: shown, denied } = await read(resident(father), other);
      expect(shown).toMatchObject({ name: expect.any(String), careNeeds: null, facts: null, healthCode: null });
      expect(denied).toEqual(['careNeeds', 'facts', 'healthCode']);
      expect(await refused(resident(father), () => issue(resident(father), other))).toEqual([['NOT_FOUND', 'person']]);
    }
  });

  test('acts for the household as before', async () => {
    const { father, household } = await buildFamily();
    const { data } = await resident(father).ask(`{ household(id: "${household}") { standing address { room } } }`);
    expect(data.household).toEqual({ standing: 'OPEN', address: { room: '101' } });
  });
});

describe('a guardian', () => {
  test('acts for the child and reads what is the child’s, on the record', async () => {
    const { father, child } = await buildFamily();
    expect((await appoint(child, father)).errors).toEqual([]);
    const { healthCode, errors } = await issue(resident(father), child);
    expect(errors).toEqual([]);
    expect(healthCode.token).toMatch(/^ey/);
    expect((await read(resident(father), child)).denied).toEqual([]);
    const { data } = await resident(father).ask(
      `{ node(id: "${healthCode.id}") { id } person(id: "${child}") { accessLog(first: 20) { nodes { purpose role fields } } } }`,
    );
    expect(data.node).toEqual({ id: healthCode.id });
    const entries = data.person.accessLog.nodes;
    expect(
      entries.some(
        ({ purpose, role, fields }: any) =>
          purpose === 'SELF' && role === 'RESIDENT' && fields.includes('Person.facts'),
      ),
    ).toBe(true);
  });

  test('is told of the child, to a worker for a purpose, and to nobody else', async () => {
    const { father, mother, child } = await buildFamily();
    await appoint(child, father);
    const ask = `{ person(id: "${child}") { guardians { guardian { id } since } consents { since } } }`;
    const { data } = await worker.askFor('REGISTRATION', ask);
    expect(data.person).toEqual({ guardians: [{ guardian: { id: father }, since: NOON }], consents: [] });
    expect((await resident(child).ask(ask)).data.person.guardians).toEqual([{ guardian: { id: father }, since: NOON }]);
    expect((await resident(mother).ask(ask)).data.person).toEqual({ guardians: null, consents: null });
    expect((await elsewhere.askFor('REGISTRATION', ask)).data.person).toBeNull();
  });

  test('acts until the midnight on which the child comes of age, and not a second longer', async () => {
    const { father, child } = await buildFamily('2002-04-16');
    await appoint(child, father);
    world.setClock('2020-04-15T15:59:59.000Z');
    expect((await issue(resident(father), child)).errors).toEqual([]);
    expect((await read(resident(father), child)).denied).toEqual([]);
    world.setClock('2020-04-15T16:00:00.000Z');
    expect(await refused(resident(father), () => issue(resident(father), child))).toEqual([['NOT_FOUND', 'person']]);
    expect((await read(resident(father), child)).denied).toEqual(['careNeeds', 'facts', 'healthCode']);
    const { data } = await worker.askFor('CARE', `{ person(id: "${child}") { guardians { since } } }`);
    expect(data.person.guardians).toEqual([]);
    world.setClock(NOON);
  });

  test('lives in the household, or it is said that they do not', async () => {
    const [{ child }, { father }] = [await buildFamily(), await buildFamily()];
    expect(await refused(worker, () => appoint(child, father))).toEqual([['INVALID_PLACE', 'guardian']]);
    expect((await appoint(child, father, { livesElsewhere: true })).errors).toEqual([]);
    expect((await issue(resident(father), child)).errors).toEqual([]);
  });

  test('is an adult, and acts for a child', async () => {
    const { father, mother, child } = await buildFamily();
    expect(await refused(worker, () => appoint(mother, father))).toEqual([['WRONG_AGE', 'child']]);
    const other = await buildFamily();
    expect(await refused(worker, () => appoint(child, other.child, { livesElsewhere: true }))).toEqual([
      ['WRONG_AGE', 'guardian'],
    ]);
    expect(await refused(worker, () => appoint(child, child))).toEqual([['WRONG_AGE', 'guardian']]);
  });

  test('is written down by a document', async () => {
    const { father, child } = await buildFamily();
    expect(await refused(worker, () => appoint(child, 'person_none'))).toEqual([['NOT_FOUND', 'guardian']]);
    expect(await refused(worker, () => appoint(child, father, { evidence: '' }))).toEqual([
      ['INVALID_TEXT', 'evidence'],
    ]);
  });

  test('acts no more from the moment on which a worker writes that down', async () => {
    const { father, child } = await buildFamily();
    await appoint(child, father);
    const end = () =>
      worker.mutate('endGuardianship', { child, guardian: father, evidence: '判决书' }, 'person { id }');
    expect((await end()).errors).toEqual([]);
    expect(await refused(resident(father), () => issue(resident(father), child))).toEqual([['NOT_FOUND', 'person']]);
    expect(await refused(worker, end)).toEqual([]);
    expect((await appoint(child, father)).errors).toEqual([]);
    expect((await issue(resident(father), child)).errors).toEqual([]);
  });
});

describe('consent', () => {
  test('of an adult lets somebody of the household act for them, from the next request on', async () => {
    const { father, mother } = await buildFamily();
    expect((await give(resident(mother), father)).errors).toEqual([]);
    expect((await issue(resident(father), mother)).errors).toEqual([]);
    expect((await read(resident(father), mother)).denied).toEqual([]);
    const log = await resident(father).ask(`{ person(id: "${mother}") { accessLog(first: 1) { nodes { at } } } }`);
    expect(log.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('is taken back at once', async () => {
    const { father, mother } = await buildFamily();
    await give(resident(mother), father);
    const { healthCode } = await issue(resident(father), mother);
    expect((await withdraw(resident(mother), father)).errors).toEqual([]);
    expect(await refused(resident(father), () => issue(resident(father), mother))).toEqual([['NOT_FOUND', 'person']]);
    expect((await read(resident(father), mother)).denied).toEqual(['careNeeds', 'facts', 'healthCode']);
    const { data } = await resident(father).ask(`{ node(id: "${healthCode.id}") { ... on HealthCode { token } } }`);
    expect(data.node).toEqual({ token: null });
    expect(await refused(resident(mother), () => withdraw(resident(mother), father))).toEqual([]);
  });

  test('goes one way, and to one person', async () => {
    const { father, mother, child } = await buildFamily();
    await give(resident(mother), father);
    expect(await refused(resident(mother), () => issue(resident(mother), father))).toEqual([['NOT_FOUND', 'person']]);
    expect(await refused(resident(child), () => issue(resident(child), mother))).toEqual([['NOT_FOUND', 'person']]);
  });

  test('is an adult’s own: a child gives none, and nobody gives another’s', async () => {
    const { father, mother, child } = await buildFamily();
    expect(await refused(resident(child), () => give(resident(child), mother))).toEqual([['WRONG_AGE', 'person']]);
    expect(await refused(resident(father), () => give(resident(father), father, { person: mother }))).toEqual([
      ['NOT_FOUND', 'person'],
    ]);
    const stranger = await buildFamily();
    expect(await refused(resident(father), () => give(resident(father), stranger.father))).toEqual([
      ['NOT_FOUND', 'to'],
    ]);
    expect(await refused(resident(father), () => give(resident(father), father))).toEqual([['NOT_FOUND', 'to']]);
  });

  test('of somebody without a phone is written down by a worker, by a document, and taken back by themself', async () => {
    const { father, mother } = await buildFamily();
    expect(await refused(worker, () => give(worker, father, { person: mother }))).toEqual([
      ['INVALID_TEXT', 'evidence'],
    ]);
    expect((await give(worker, father, { person: mother, evidence: '口述记录 3' })).errors).toEqual([]);
    const { data } = await worker.askFor(
      'REGISTRATION',
      `{ person(id: "${mother}") { consents { to { id } recordedByWorker } } }`,
    );
    expect(data.person.consents).toEqual([{ to: { id: father }, recordedByWorker: true }]);
    expect((await withdraw(resident(mother), father)).errors).toEqual([]);
    expect(await refused(resident(father), () => issue(resident(father), mother))).toEqual([['NOT_FOUND', 'person']]);
  });

  test('does not hold for a registration that waits for a handover', async () => {
    const known = person();
    await world.buildHousehold([known], QINGBOMEN);
    const { members } = await world.buildHousehold([known, person()]);
    const asked = { person: members[0], evidence: '当面口述记录' };
    expect(await refused(worker, () => give(worker, members[1]!, asked))).toEqual([['HANDOVER_REQUESTED', 'person']]);
    const other = { person: members[1], evidence: '当面口述记录' };
    expect(await refused(worker, () => give(worker, members[0]!, other))).toEqual([['HANDOVER_REQUESTED', 'to']]);
  });

  test('is given to somebody who acts for 29 others, and not for 30', async () => {
    const { father, mother } = await buildFamily();
    const actFor = async (count: number) => {
      const actsFor = new Set(Array.from({ length: count }, (_, i) => `CONSENT#person_${i}`));
      await world.deps.db.putMany([{ ...(await world.deps.persons.registration(father))!, actsFor }]);
    };
    await actFor(30);
    const { errors } = await untouched(world, [resident(mother)], () => give(resident(mother), father));
    expect(errors).toMatchObject([{ code: 'TOO_MANY' }]);
    await actFor(29);
    expect((await give(resident(mother), father)).errors).toEqual([]);
  });

  test('that is given and taken back at once leaves what was done last, in both places', async () => {
    await everyInterruption(world, async () => {
      const { father, mother } = await buildFamily();
      for (const id of [father, mother]) await resident(id).ask('{ viewer { account } }');
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await give(resident(mother), father)),
        second: async () =>
          void answers.push(await withdraw(worker, father, { person: mother, evidence: '当面口述记录' })),
        async holds() {
          const record = await world.deps.guardians.acting(mother, 'CONSENT', father);
          const carried = (await world.deps.persons.person(father))?.actsFor?.has(`CONSENT#${mother}`) ?? false;
          expect(carried).toBe(record?.status === 'GIVEN');
          expect(answers.flatMap(({ topErrors }) => topErrors ?? [])).toEqual([]);
        },
      };
    });
  });

  test('holds where the one who gave it moves house', async () => {
    const { father, mother } = await buildFamily();
    await give(resident(mother), father);
    const there = (await world.buildHousehold([], HUBUXIANG)).id;
    await worker.mutate('movePerson', { person: mother, household: there }, 'person { id }');
    expect((await issue(resident(father), mother)).errors).toEqual([]);
  });
});

describe('what is asked of the table', () => {
  test('is not more for somebody who acts for nobody, and for a guardian only where the child is concerned', async () => {
    const { father, mother, child } = await buildFamily();
    const [guardian, other] = [resident(father), resident(mother)];
    await appoint(child, father);
    for (const by of [guardian, other]) await by.ask('{ viewer { account } }');
    const requests = async (by: Caller) => {
      let count = 0;
      await world.meddleWith(
        () => {
          count += 1;
        },
        () => by.ask('{ viewer { person { name household { standing } } } }'),
      );
      return count;
    };
    expect(await requests(guardian)).toBe(await requests(other));
  });

  test('holds no birth date in plain', async () => {
    const { father, child } = await buildFamily('2003-08-07');
    await appoint(child, father);
    const told = (await world.contents()).filter((item) => /2003-?08-?07|2021-?08-?07/.test(item));
    expect(told).toEqual([]);
  });
});

test('no fault was hidden from the caller in any of this', () => expect(world.faults).toEqual([]));
