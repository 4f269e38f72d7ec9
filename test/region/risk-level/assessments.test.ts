import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeItem } from '#graph/region/place/store.ts';
import { type Caller, openWorld, type World, WUCHANG } from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const JIANGAN = '420102';
const WUHAN = '4201';

let world: World;
let app: Caller;
let D: Day;
beforeEach(async () => {
  world = await openWorld();
  D = world.today();
  app = world.as('THIRD_PARTY_APP');
});
afterEach(() => world.close());

const ASSESSMENT = 'riskLevel asOf since source reasons { code } basis { newIn14Days cumulative cluster missingDays }';
const setDay = (day: Day) => world.setClock(`${day}T04:00:00.000Z`);

async function on(asOf: Day | null, code = WUCHANG): Promise<any> {
  const { data, errors } = await app.ask(
    `query ($code: DivisionCode!, $asOf: LocalDate) {
      division(code: $code) { riskLevel(asOf: $asOf) assessment(asOf: $asOf) { ${ASSESSMENT} } }
    }`,
    { code, asOf },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  expect(data.division.riskLevel).toBe(data.division.assessment?.riskLevel ?? null);
  return data.division.assessment;
}

const page = (code: string, first: number, after: string | null = null) =>
  app.ask(
    `query ($code: DivisionCode!, $first: Int!, $after: String) {
      division(code: $code) {
        assessments(first: $first, after: $after) {
          nodes { ${ASSESSMENT} } edges { cursor node { asOf } } pageInfo { hasNextPage endCursor }
        }
      }
    }`,
    { code, first, after },
  );

/** Everything, by pages of a size. */
async function all(code: string, first = 100): Promise<any[]> {
  const read: any[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { data, errors } = await page(code, first, after);
    if (errors) throw new Error(JSON.stringify(errors));
    const { nodes, edges, pageInfo } = data.division.assessments;
    expect(edges.map(({ node }: any) => node.asOf)).toEqual(nodes.map(({ asOf }: any) => asOf));
    read.push(...nodes);
    after = pageInfo.endCursor;
    isMore = pageInfo.hasNextPage;
  }
  return read;
}

/** What each request to the engine that reads evidence asked for, by its partition. */
async function evidenceRead(act: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  await world.meddleWith((operation, { ExpressionAttributeValues: values }) => {
    const pk = JSON.stringify(values ?? '');
    if (pk.includes('PUBLIC#EVIDENCE')) asked.push(`${operation} ${/EVIDENCE#(\d+)/.exec(pk)?.[1]}`);
  }, act);
  return asked.sort();
}

/** An outbreak that began 40 days ago, with a day missing, and went quiet. */
async function reportOutbreak(division = WUCHANG) {
  let cumulative = 0;
  for (let back = 40; back >= 0; back--) {
    const added = back === 40 ? 3 : back === 38 ? 58 : 0;
    cumulative += added;
    if (back !== 20) await world.report(division, addDays(D, -back), added, cumulative, back === 38 ? 1 : 0);
  }
}

describe('the level of a past day', () => {
  test('is that of the evidence up to it', async () => {
    await reportOutbreak();
    expect(await on(addDays(D, -41))).toMatchObject({ riskLevel: 'LOW', basis: { cumulative: null } });
    expect(await on(addDays(D, -39))).toMatchObject({ riskLevel: 'MEDIUM', basis: { cumulative: 3 } });
    expect(await on(addDays(D, -38))).toMatchObject({ riskLevel: 'HIGH', since: addDays(D, -38) });
    expect((await on(addDays(D, -24))).riskLevel).toBe('HIGH');
    expect(await on(addDays(D, -23))).toMatchObject({ riskLevel: 'LOW', reasons: [{ code: 'QUIET_14_DAYS' }] });
    expect(await on(D)).toEqual(await on(null));
  });

  test('reads from that day downwards alone, in one request', async () => {
    await reportOutbreak();
    for (const asOf of [D, addDays(D, -10), addDays(D, -30), addDays(D, -60)]) {
      expect(await evidenceRead(() => on(asOf))).toEqual([`Query ${WUCHANG}`]);
      const { basis } = await on(asOf);
      expect(basis.missingDays.every((day: Day) => day < asOf)).toBe(true);
    }
  });

  test('is judged by the policy values of the days up to it', async () => {
    // Two linked cases made a cluster until 14 September 2020, five from the next day on.
    setDay('2020-09-20');
    const county = world.as('AUTHORITY', { division: WUCHANG });
    for (let day: Day = '2020-09-01'; day <= '2020-09-20'; day = addDays(day, 1))
      await world.report(WUCHANG, day, day === '2020-09-10' ? 60 : 0, day < '2020-09-10' ? 0 : 60);
    const cluster = { division: WUCHANG, day: '2020-09-14', linkedCases: 2, evidence: '流调报告 3' };
    await county.mutate('recordCluster', cluster, 'cluster { id }');
    expect((await on('2020-09-13')).riskLevel).toBe('MEDIUM');
    expect((await on('2020-09-14')).riskLevel).toBe('HIGH');
    expect((await on('2020-09-20')).riskLevel).toBe('HIGH');
  });

  test.each(['42', '420106006'])('of %s, which has none, is null', async (code) => {
    expect(await on(addDays(D, -1), code)).toBeNull();
  });

  test.each([
    ['riskLevel', '', 1],
    ['assessment', '{ riskLevel }', 1],
    ['riskLevel', '', -1_000_000],
    ['assessment', '{ basis { missingDays } }', -1_000],
  ])('to come, or of long ago, is not told: %s %s', async (field, fields, days) => {
    for (const code of [WUCHANG, WUHAN, '42']) {
      const asOf = days < -9_999 ? '0001-01-01' : addDays(D, days);
      const { data, errors } = await app.ask(`{ division(code: "${code}") { ${field}(asOf: "${asOf}") ${fields} } }`);
      expect(data.division[field]).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(JSON.stringify(errors)).not.toContain(asOf);
    }
  });

  test.each(['2020-02-30', 'yesterday', ''])('that is no day (%j) is no input', async (asOf) => {
    const answer = await app.ask(
      `query ($asOf: LocalDate) { division(code: "${WUCHANG}") { riskLevel(asOf: $asOf) } }`,
      { asOf },
    );
    expect(answer.status).toBe(400);
  });
});

describe('the assessments of a county', () => {
  test('are one for each day, the newest first, back to its first report, by pages of any size', async () => {
    await reportOutbreak();
    const whole = await all(WUCHANG);
    expect(whole.map(({ asOf }) => asOf)).toEqual(Array.from({ length: 41 }, (_, i) => addDays(D, -i)));
    for (const first of [1, 7, 20, 41]) {
      const paged = await all(WUCHANG, first);
      // A page reads only as far back as the level needs: older reports may date it.
      const level = ({ since: _, ...rest }: any) => rest;
      expect(paged.map(level)).toEqual(whole.map(level));
    }
  });

  test('are those of each day asked for by itself', async () => {
    await reportOutbreak();
    for (const { since, ...assessment } of (await all(WUCHANG, 9)).filter((_, i) => i % 4 === 0)) {
      const { since: alone, ...rest } = await on(assessment.asOf);
      expect(assessment).toEqual(rest);
      if (since && alone) expect(since).toBe(alone);
    }
  });

  test('go by the evidence as it now is: a correction changes what is past', async () => {
    await reportOutbreak();
    const county = world.as('AUTHORITY', { division: WUCHANG });
    await county.mutate(
      'correctDayReport',
      {
        division: WUCHANG,
        day: addDays(D, -38),
        newConfirmed: 20,
        cumulativeConfirmed: 23,
        reason: '经核实予以核减',
        evidence: '武昌区疫情日报',
      },
      'dayReport { day }',
    );
    expect((await all(WUCHANG)).map(({ riskLevel }) => riskLevel)).not.toContain('HIGH');
  });

  test('of a page are read in one request', async () => {
    await reportOutbreak();
    for (const first of [1, 14, 30])
      expect(await evidenceRead(() => page(WUCHANG, first))).toEqual([`Query ${WUCHANG}`]);
  });

  test('go on to today where the reports have stopped', async () => {
    await world.report(WUCHANG, addDays(D, -3), 1, 1);
    const levels = (await all(WUCHANG)).map(({ asOf, riskLevel }) => [asOf, riskLevel]);
    expect(levels).toEqual([0, 1, 2, 3].map((back) => [addDays(D, -back), 'MEDIUM']));
  });

  test.each([WUCHANG, WUHAN, '42', '420106006'])('of %s are none before anything is reported', async (code) => {
    expect(await all(code)).toEqual([]);
  });

  test.each([0, 101])('are not given %i at a time', async (first) => {
    const { errors } = await page(WUCHANG, first);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test.each(['DAY#2020-04-10', '2020-02-30', '2999-01-01', 'x'])('go on after no cursor such as %j', async (text) => {
    await reportOutbreak();
    const { errors } = await page(WUCHANG, 5, Buffer.from(text).toString('base64url'));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('the assessments of a city', () => {
  test('that does not report are day by day the highest of its counties', async () => {
    await reportOutbreak(WUCHANG);
    await world.report(JIANGAN, addDays(D, -45), 1, 1);
    const days = await all(WUHAN, 10);
    expect(days).toHaveLength(46);
    expect(new Set(days.map(({ source }) => source))).toEqual(new Set(['COUNTIES']));
    const levels = Object.fromEntries(days.map(({ asOf, riskLevel }) => [asOf, riskLevel]));
    expect(levels).toMatchObject({
      [addDays(D, -45)]: 'MEDIUM',
      [addDays(D, -38)]: 'HIGH',
      [addDays(D, -24)]: 'HIGH',
      [D]: 'MEDIUM',
    });
    for (const back of [0, 23, 24, 38, 40]) expect(days[back]).toEqual(await on(addDays(D, -back), WUHAN));
  });

  test('that does not report are read in one request for each county', async () => {
    await reportOutbreak(WUCHANG);
    await reportOutbreak(JIANGAN);
    const expected = [WUHAN, JIANGAN, WUCHANG].map((code) => `Query ${code}`).sort();
    expect(await evidenceRead(() => page(WUHAN, 14))).toEqual(expected);
  });

  test('that reports are its own, and its counties’ for the days before it began to', async () => {
    await reportOutbreak(WUCHANG);
    for (let back = 10; back >= 0; back--) await world.report(WUHAN, addDays(D, -back), back === 10 ? 1 : 0, 1);
    const days = await all(WUHAN);
    expect(days.map(({ source }) => source)).toEqual([
      ...Array.from({ length: 11 }, () => 'OWN'),
      ...Array.from({ length: 30 }, () => 'COUNTIES'),
    ]);
    for (const back of [0, 10, 11, 38]) {
      const { since: _, ...day } = days[back];
      const { since: __, ...alone } = await on(addDays(D, -back), WUHAN);
      expect(day).toEqual(alone);
    }
    // While its own reports fill the page, nobody reads those of its counties.
    expect(await evidenceRead(() => page(WUHAN, 5))).toEqual([`Query ${WUHAN}`]);
  });
});

describe('assessing many counties of a day', () => {
  test('takes one request for each, and no other that grows with them', async () => {
    const codes = Array.from({ length: 50 }, (_, i) => `4228${String(i + 10)}`);
    await world.deps.places.load(
      [['4228', '恩施州'] as const, ...codes.map((code) => [code, '县'] as const)].map(([code, name]) =>
        placeItem(code, name),
      ),
    );
    for (const [i, code] of codes.entries())
      for (let back = 0; back <= 16; back++) await world.report(code, addDays(D, -back), back === i % 17 ? 1 : 0, 60);
    // The first request of a caller also writes its grants, here alone.
    await app.ask('{ viewer { account } }');
    const sent: string[] = [];
    const list = '{ division(code: "4228") { divisions(first: 100) { nodes { riskLevel } } } }';
    const answer = await world.meddleWith(
      (operation) => void sent.push(operation),
      () => app.ask(list),
    );
    expect(answer.data.division.divisions.nodes).toHaveLength(50);
    expect(new Set(answer.data.division.divisions.nodes.map(({ riskLevel }: any) => riskLevel))).toEqual(
      new Set(['LOW', 'MEDIUM']),
    );
    // Grants, the division, its page, and the values of the nation, which are read once a day.
    expect(sent.length - 50).toBeLessThanOrEqual(4);
  });
});
