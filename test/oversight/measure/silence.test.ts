import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { counted } from '#test/support/cases.ts';
import { isolated, readOrder } from '#test/support/isolation.ts';
import { bringTo, MEASURE, propose, proposed, setReport, startResponse } from '#test/support/measures.ts';
import { type Caller, CHUCAI, openWorld, type World } from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

let world: World;
let worker: Caller;
/** The day of the last report. */
let D: Day;
beforeEach(async () => {
  world = await openWorld();
  D = world.today();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  await startResponse(world);
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

/** Noon so many days after the last report, with all that the days until then have brought. */
async function silentFor(days: number): Promise<void> {
  world.setClock(`${addDays(D, days + 1)}T04:00:00.000Z`);
  await world.drain();
}
const refused = async (given: object = {}) => {
  const { measure, errors, warning } = await propose(world, worker, given);
  expect([measure, warning]).toEqual([null, null]);
  expect(errors).toMatchObject([{ code: 'MEASURE_REFUSED' }]);
  return errors[0].ruling.reasons.map(({ code, clause }: any) => `${code} ${clause}`);
};
const stepsOf = async (id: string) =>
  (await world.deps.measures.measure(id))!.history.map(({ event, reason }) => (reason ? `${event} ${reason}` : event));
/** A measure that LOW asks for as well. */
const FLOW = { kind: 'FLOW_LIMIT', place: { scope: 'VENUE', venue: '社区活动室' } };

describe('on the level of a county that has reported nothing for 14 days', () => {
  test('no measure begins or begins anew, with a code and without a warning, until days are reported', async () => {
    await bringTo(world, 'MEDIUM');
    await silentFor(13);
    const { id } = await proposed(world, worker);
    await silentFor(14);
    expect(await refused()).toEqual(['LEVEL_UNREPORTED org.2']);
    expect(await refused(FLOW)).toEqual(['LEVEL_UNREPORTED org.2']);
    // What is over-control anyway is still warned about.
    const { warning } = await propose(world, worker, { kind: 'HOME_CONFINEMENT' });
    expect(warning).not.toBeNull();
    await setReport(world, world.daysAgo(1), 0, 1);
    expect((await proposed(world, worker)).id).not.toBe(id);
  });

  test('what is in force runs out on its last day, and may be ended before', async () => {
    await bringTo(world, 'MEDIUM');
    await silentFor(13);
    const until = addDays(D, 18);
    const [stays, ended] = [await proposed(world, worker, { until }), await proposed(world, worker, { until })];
    await silentFor(15);
    expect(await stepsOf(stays.id)).toEqual(['PROPOSE', 'START']);
    const input = { measure: ended.id, reason: 'NO_LONGER_NEEDED' };
    expect((await worker.mutate('endMeasure', input, MEASURE)).errors).toEqual([]);
    await silentFor(17);
    expect(await stepsOf(stays.id)).toEqual(['PROPOSE', 'START']);
    await silentFor(18);
    expect(await stepsOf(stays.id)).toEqual(['PROPOSE', 'START', 'LAPSE']);
  });

  test('what was proposed for a later day does not begin, and what began before a late drain goes on', async () => {
    await bringTo(world, 'MEDIUM');
    await silentFor(13);
    const later = await proposed(world, worker, { from: addDays(D, 15), until: addDays(D, 25) });
    const begun = await proposed(world, worker, { until: addDays(D, 25) });
    await silentFor(14);
    expect(await stepsOf(later.id)).toEqual(['PROPOSE', 'END LEVEL_UNREPORTED']);
    expect(await stepsOf(begun.id)).toEqual(['PROPOSE', 'START']);
  });

  test('a measure rests on the cases of its own community where those ask for as much', async () => {
    await bringTo(world, 'MEDIUM');
    await silentFor(20);
    await counted(world);
    expect((await proposed(world, worker)).kind).toBe('CLOSED_MANAGEMENT');
  });

  test('isolations stand', async () => {
    await bringTo(world, 'MEDIUM');
    await silentFor(13);
    const { members } = await world.buildHousehold();
    const { id } = await isolated(world, members[0]!, { on: world.today() });
    await silentFor(20);
    expect((await readOrder(world, id)).status).toBe('ISOLATING');
  });
});

describe('at LOW no level is relied on:', () => {
  test('silence keeps nobody from what LOW asks for', async () => {
    await bringTo(world, 'LOW');
    await silentFor(30);
    expect((await proposed(world, worker, FLOW)).kind).toBe('FLOW_LIMIT');
  });

  test('nor does it in a county that has never reported', async () => {
    expect((await proposed(world, worker, FLOW)).kind).toBe('FLOW_LIMIT');
  });
});
