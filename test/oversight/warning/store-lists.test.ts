import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isTold, WARNING_STATUSES, type WarningStatus } from '#graph/oversight/warning/policy.ts';
import { warningSk, warningStore, type WarningsWanted, warningWrite } from '#graph/oversight/warning/store.ts';
import { BadCursor, ConditionFailed } from '#graph/store/db.ts';
import { warningId } from '#graph/store/ids.ts';
import { cityOf } from '#graph/store/key.ts';
import { keys as warningKeys } from '#graph/oversight/warning/keys.ts';
import { storeEngines, useDb } from '#test/support/db.ts';
import { newDigits, REFUSED } from '#test/support/warnings.ts';

describe.each(storeEngines)('the lists of warnings on $name', (engine) => {
  const { db } = useDb(engine);
  const store = () => warningStore(db());
  /** The code of a city that no other test has. */
  let cities = 1_000;
  const newCity = (): string => String((cities += 1));

  interface Made {
    readonly id: string;
    readonly community: string;
    readonly status: WarningStatus;
    readonly told: boolean;
    readonly raisedAt: string;
  }

  /** A warning in a state, so many minutes after noon. */
  async function put(community: string, status: WarningStatus = 'RAISED', told = true, minute = 0): Promise<Made> {
    const raisedAt = new Date(Date.parse('2020-04-15T04:00:00Z') + minute * 60_000).toISOString();
    const id = warningId(community, newDigits());
    const write = warningWrite({
      id,
      community,
      status,
      clause: 'rights.1',
      source: told ? 'PROPOSAL' : 'RESIDENT',
      kind: 'CLOSED_MANAGEMENT',
      scope: 'COMMUNITY',
      inCharge: community.slice(0, 6),
      deadline: null,
      measureId: null,
      ruling: REFUSED,
      description: null,
      raisedAt,
      raisedBy: 'somebody',
      rectifyBy: null,
      history: [],
    });
    await db().transact([write]);
    expect(isTold(write.put)).toBe(told);
    return { id, community, status, told, raisedAt };
  }

  /** All of a list by pages. */
  async function listed(wanted: WarningsWanted, first: number): Promise<string[]> {
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await store().warningsOf(wanted, { first, after });
      seen.push(...page.map(({ id }) => id));
      after = page.at(-1)?.place;
      if (page.length < first) return seen;
    }
  }

  /** What a list holds, once more and without an index. */
  const expected = (made: readonly Made[], { cities, within, status, toldAlone }: WarningsWanted): string[] =>
    made
      .filter((one) => cities.includes(cityOf(one.community)) && one.community.startsWith(within ?? ''))
      .filter((one) => (status === null || one.status === status) && (one.told || !toldAlone))
      .map((one) => ({ id: one.id, place: warningSk(one, one.status, one.told) }))
      .sort((a, b) => (a.place < b.place ? -1 : 1))
      .map(({ id }) => id);

  test('are complete and in one order, whatever is asked for and however long a page is', async () => {
    const cities = [newCity(), newCity()];
    const communities = cities.flatMap((city) => ['01001001', '01001002', '02001001'].map((rest) => city + rest));
    const made: Made[] = [];
    for (let minute = 0; minute < 40; minute++)
      made.push(
        await put(
          communities[randomInt(communities.length)]!,
          WARNING_STATUSES[randomInt(WARNING_STATUSES.length)]!,
          minute % 3 > 0,
          randomInt(5),
        ),
      );
    const [city] = cities as [string, string];
    const places = [
      { cities, within: null },
      { cities: [city], within: null },
      ...['01', '02', '01001', '01001002', '03'].map((rest) => ({ cities: [city], within: city + rest })),
    ];
    const wanted = fc.record({
      place: fc.constantFrom(...places),
      status: fc.constantFrom(null, ...WARNING_STATUSES),
      first: fc.integer({ min: 1, max: 41 }),
    });
    await fc.assert(
      fc.asyncProperty(wanted, async ({ place, status, first }) => {
        const asked = { ...place, status, toldAlone: false };
        expect(await listed(asked, first)).toEqual(expected(made, asked));
      }),
      { numRuns: 40 },
    );
    for (const within of communities)
      for (const status of [null, ...WARNING_STATUSES]) {
        const asked = { cities: [cityOf(within)], within, status, toldAlone: true };
        expect(await listed(asked, 2)).toEqual(expected(made, asked));
      }
  });

  test('hold what waits for an authority first, and within a state and community the oldest', async () => {
    const city = newCity();
    const [here, there] = [`${city}01001001`, `${city}01001002`];
    const young = await put(here, 'RAISED', true, 9);
    const old = await put(here, 'RAISED', true, 1);
    const closed = await put(here, 'DISMISSED', true, 0);
    const elsewhere = await put(there, 'RAISED', true, 0);
    const escalated = await put(there, 'ESCALATED', true, 20);
    const ids = [escalated, old, young, elsewhere, closed].map(({ id }) => id);
    expect(await listed({ cities: [city], within: null, status: null, toldAlone: false }, 2)).toEqual(ids);
  });

  test('go on from a warning that has moved away, with nothing left out and nothing twice', async () => {
    const city = newCity();
    const community = `${city}01001001`;
    const made: Made[] = [];
    for (let minute = 0; minute < 5; minute++) made.push(await put(community, 'RAISED', true, minute));
    const wanted = { cities: [city], within: community, status: 'RAISED', toldAlone: false } as const;
    const page = await store().warningsOf(wanted, { first: 2 });
    for (const i of [1, 3])
      await db().transact([
        {
          update: warningKeys.warning(community, made[i]!.id),
          set: 'SET warningSk = :sk',
          values: { ':sk': warningSk(made[i]!, 'INVESTIGATING', true) },
        },
      ]);
    const rest = await store().warningsOf(wanted, { first: 9, after: page.at(-1)!.place });
    expect(rest.map(({ id }) => id)).toEqual([made[2]!.id, made[4]!.id]);
  });

  test('do not go on from a place that is none of theirs', async () => {
    const [city, other] = [newCity(), newCity()];
    const community = `${city}01001001`;
    const here = await put(community, 'RAISED', false);
    const there = await put(`${other}01001001`);
    const after = (made: Made) => warningSk(made, made.status, made.told);
    const wanted = { cities: [city], within: community, status: null, toldAlone: true };
    const all = { cities: [city], within: null, status: null, toldAlone: false };
    const places = [
      [wanted, after(here)],
      [all, after(there)],
      [{ ...all, status: 'DISMISSED' as const }, after(here)],
      [all, `7#${community}`],
      [all, after(here).replace(`warning_${community}`, `warning_${other}01001001`)],
    ] as const;
    for (const [asked, place] of places)
      await expect(store().warningsOf(asked, { first: 1, after: place })).rejects.toThrow(BadCursor);
    expect(await store().warningsOf(all, { first: 1, after: after(here) })).toEqual([]);
  });

  test('hold a warning once: it is not raised again over itself', async () => {
    const made = await put(`${newCity()}01001001`);
    const found = (await store().warning(made.id))!;
    await expect(db().transact([warningWrite(found)])).rejects.toThrow(ConditionFailed);
    expect(await store().warning(warningId(made.community, 'never'))).toBeNull();
    expect(await store().warning('order_1')).toBeNull();
  });
});
