import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContext } from '#graph/context.ts';
import { rejudgeMeasures } from '#graph/oversight/measure/advance.ts';
import type { Measure } from '#graph/oversight/measure/store.ts';
import { bringTo, MEASURE, measuresSeen, propose, proposed, setReport, startResponse } from '#test/support/measures.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, type World, WUCHANG } from '#test/support/world.ts';
import { addDays, type Day, startOf } from '#verify/calendar.ts';

let world: World;
let worker: Caller;
let county: Caller;
/** The day of NOON. */
let D: Day;
beforeEach(async () => {
  world = await openWorld();
  D = world.today();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  county = world.as('AUTHORITY', { division: WUCHANG });
  await startResponse(world);
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const noonOf = (day: Day) => world.setClock(`${day}T04:00:00.000Z`);
const stored = async (id: string): Promise<Measure> => (await world.deps.measures.measure(id))!;
const stepsOf = async (id: string) =>
  (await stored(id)).history.map(({ event, role, reason }) => [event, role, ...(reason ? [reason] : [])].join(' '));
const listed = async () => (await world.deps.measures.liveMeasuresOf(CHUCAI, { first: 100 })).map(({ id }) => id);
const statusSeen = async (id: string) =>
  (await measuresSeen(worker, 'inForce: false, first: 50')).find((one) => one.id === id).status;
const told = async (type: string) =>
  (await world.contents()).filter((item) => item.includes(`"S":"measure.${type}"`)).length;
const end = (by: Caller, measure: string, reason = 'NO_LONGER_NEEDED') =>
  by.mutate('endMeasure', { measure, reason }, MEASURE);
const endResponse = () =>
  world
    .as('AUTHORITY', { division: '42' })
    .mutate(
      'endEmergencyResponse',
      { division: '42', legalBasis: '鄂政发〔2020〕9号' },
      'emergencyResponse { status }',
    );
/** A measure that LOW asks for as well. */
const FLOW = { kind: 'FLOW_LIMIT', place: { scope: 'VENUE', venue: '社区活动室' } };
const PROPOSED = 'PROPOSE COMMUNITY_WORKER';

describe('a measure by its dates', () => {
  test('begins on its first day by itself, and lapses after its last', async () => {
    await bringTo(world, 'MEDIUM');
    const { id } = await proposed(world, worker, { from: addDays(D, 2), until: addDays(D, 4) });
    await world.drain();
    expect(await stepsOf(id)).toEqual([PROPOSED]);

    world.setClock(startOf(addDays(D, 2)));
    // The day decides, however late the drain.
    expect(await statusSeen(id)).toBe('IN_FORCE');
    expect((await stored(id)).status).toBe('SCHEDULED');
    await world.drain();
    expect((await stored(id)).status).toBe('IN_FORCE');
    expect(await stepsOf(id)).toEqual([PROPOSED, 'START SYSTEM']);
    expect((await stored(id)).history.at(-1)!.at).toBe('2020-04-16T16:00:00.000Z');
    expect(await told('in_force')).toBe(1);

    world.setClock(new Date(Date.parse(startOf(addDays(D, 5))) - 1).toISOString());
    await world.drain();
    expect(await statusSeen(id)).toBe('IN_FORCE');
    world.setClock(startOf(addDays(D, 5)));
    expect(await statusSeen(id)).toBe('LAPSED');
    expect(await measuresSeen(worker)).toEqual([]);
    await world.drain();
    expect(await stepsOf(id)).toEqual([PROPOSED, 'START SYSTEM', 'LAPSE SYSTEM']);
    expect(await listed()).toEqual([]);
    expect(await told('lapsed')).toBe(1);
  });

  test('that begins today is put in force by the next drain, once', async () => {
    await bringTo(world, 'MEDIUM');
    const { id } = await proposed(world, worker);
    await Promise.all([world.drain(), world.drain(), world.drain()]);
    await world.drain();
    expect(await stepsOf(id)).toEqual([PROPOSED, 'START SYSTEM']);
    expect(await told('in_force')).toBe(1);
  });

  test('that nobody drained for its whole life has lapsed, and never began', async () => {
    await bringTo(world, 'MEDIUM');
    const { id } = await proposed(world, worker, { from: addDays(D, 1), until: addDays(D, 2) });
    noonOf(addDays(D, 9));
    await world.drain();
    expect(await stepsOf(id)).toEqual([PROPOSED, 'LAPSE SYSTEM']);
  });

  test('is judged again on its first day, by the tier of that day', async () => {
    // A case of day D-13 counts through tomorrow.
    for (let i = 20; i >= -1; i--) await setReport(world, addDays(D, -i), i === 13 ? 1 : 0, i <= 13 ? 1 : 0);
    const first = { from: addDays(D, 2), until: addDays(D, 3) };
    const { id } = await proposed(world, worker, first);
    const { id: light } = await proposed(world, worker, { ...FLOW, ...first });
    noonOf(addDays(D, 2));
    await world.drain();
    expect(await stepsOf(id)).toEqual([PROPOSED, 'END SYSTEM TIER_CHANGED']);
    expect(await stepsOf(light)).toEqual([PROPOSED, 'START SYSTEM']);
    expect(await listed()).toEqual([light]);
    expect(await measuresSeen(worker)).toEqual([{ id: light, status: 'IN_FORCE' }]);
  });

  test('that was ended before its first day is left alone by it, and by its lapse', async () => {
    await bringTo(world, 'MEDIUM');
    const { id } = await proposed(world, worker, { from: addDays(D, 1), until: addDays(D, 2) });
    expect((await end(worker, id)).errors).toEqual([]);
    noonOf(addDays(D, 3));
    await world.drain();
    expect(await stepsOf(id)).toEqual([PROPOSED, 'END COMMUNITY_WORKER NO_LONGER_NEEDED']);
  });
});

describe('a measure that is no longer needed', () => {
  test('is ended by its worker, who may ask again; residents see it no more', async () => {
    await bringTo(world, 'MEDIUM');
    const { id } = await proposed(world, worker);
    const { measure, errors } = await end(worker, id, 'REPLACED');
    expect(errors).toEqual([]);
    expect(measure).toMatchObject({ id, status: 'ENDED' });
    expect(measure.history.at(-1)).toMatchObject({ event: 'END', role: 'COMMUNITY_WORKER', reason: 'REPLACED' });
    expect(await measuresSeen(world.as('RESIDENT'))).toEqual([]);
    expect(await listed()).toEqual([]);
    const again = await untouched(world, [worker], () => end(worker, id, 'REPLACED'));
    expect(again.measure).toEqual(measure);
    expect(await told('ended')).toBe(1);
  });

  test('is ended by an authority of its division, whoever proposed it', async () => {
    await bringTo(world, 'MEDIUM');
    for (const division of [WUCHANG, '4201', 'CN']) {
      const { id } = await proposed(world, worker);
      await world.drain();
      const { measure } = await end(world.as('AUTHORITY', { division }), id);
      expect(measure.history.map(({ event, role }: any) => [event, role])).toEqual([
        ['PROPOSE', 'COMMUNITY_WORKER'],
        ['START', null],
        ['END', 'AUTHORITY'],
      ]);
    }
  });

  test('is not there by an id that is none', async () => {
    await bringTo(world, 'MEDIUM');
    const id: string = (await proposed(world, worker)).id;
    const nowhere = id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');
    for (const none of [nowhere, `measure_${CHUCAI}`, `case_${CHUCAI}_2020-04-15_${'0'.repeat(32)}`, 'x', `${id}\n`]) {
      const { errors } = await untouched(world, [worker], () => end(worker, none));
      expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'measure'] }]);
    }
  });

  test('cannot end when it is over: ended by another, past, or refused', async () => {
    await bringTo(world, 'MEDIUM');
    const { id: ended } = await proposed(world, worker);
    expect((await end(county, ended)).errors).toEqual([]);
    const { id: past } = await proposed(world, worker, { until: D });
    const { warning } = await propose(world, worker, { legalBasis: null });
    await world.drain();
    noonOf(addDays(D, 1));
    // The drain has not written its lapse down yet.
    expect((await stored(past)).status).toBe('IN_FORCE');
    for (const [id, status] of [
      [ended, 'ENDED'],
      [past, 'LAPSED'],
      [warning.measure.id, 'REFUSED'],
    ]) {
      const { measure, errors } = await untouched(world, [worker], () => end(worker, id));
      expect(measure).toBeNull();
      expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['input', 'measure'] }]);
      expect(errors[0].message).toContain(`is ${status}:`);
    }
  });
});

describe('a race for a measure', () => {
  test('of its end with its lapse is won by one of them', async () => {
    await bringTo(world, 'MEDIUM');
    const { id } = await proposed(world, worker, { until: D });
    await world.drain();
    let isFirst = true;
    const { measure, errors } = await world.meddleWith(
      async (operation, input) => {
        if (!isFirst || operation !== 'TransactWriteItems' || !JSON.stringify(input).includes('"ENDED"')) return;
        isFirst = false;
        // The day ends while the request is on its way.
        noonOf(addDays(D, 1));
        await world.drain();
      },
      () => end(worker, id),
    );
    expect(isFirst).toBe(false);
    expect(measure).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['input', 'measure'] }]);
    expect(await stepsOf(id)).toEqual([PROPOSED, 'START SYSTEM', 'LAPSE SYSTEM']);
    expect(await listed()).toEqual([]);
  });

  test('of several who end it is won by one of them; the others are told', async () => {
    await bringTo(world, 'MEDIUM');
    const { id } = await proposed(world, worker);
    const callers = [worker, county, world.as('AUTHORITY', { division: '4201' })];
    for (const caller of callers) await caller.ask('{ viewer { account } }');
    const answers = await Promise.all(callers.map((caller) => end(caller, id)));
    expect(answers.filter(({ measure }) => measure !== null)).toHaveLength(1);
    const codes = answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(['INVALID_TRANSITION', 'INVALID_TRANSITION']);
    expect(await stepsOf(id)).toHaveLength(2);
  });

  test('that is proposed while the response ends is caught by its first day', async () => {
    await bringTo(world, 'MEDIUM');
    await worker.ask('{ viewer { account } }');
    let isFirst = true;
    const { measure } = await world.meddleWith(
      async (operation, input) => {
        if (!isFirst || operation !== 'TransactWriteItems' || !JSON.stringify(input).includes('measure.scheduled'))
          return;
        isFirst = false;
        // It was judged by then, and is not written yet: neither the end nor its sweep finds it.
        expect((await endResponse()).errors).toEqual([]);
        await world.drain();
      },
      () => propose(world, worker),
    );
    expect(measure.status).toBe('IN_FORCE');
    await world.drain();
    expect(await stepsOf(measure.id)).toEqual([PROPOSED, 'END SYSTEM RESPONSE_ENDED']);
    expect(await measuresSeen(worker)).toEqual([]);
  });
});

describe('when tier or response change', () => {
  const rejudge = (code = CHUCAI) =>
    rejudgeMeasures(openContext(world.deps, { viewer: null, purpose: null, requestId: 'test' }), code);

  test('what is beyond the new tier ends early, what stays lawful is untouched, and a second look changes nothing', async () => {
    await bringTo(world, 'MEDIUM');
    const closures = [];
    for (let i = 0; i < 27; i++) closures.push((await proposed(world, worker)).id);
    const later = { from: addDays(D, 1), until: addDays(D, 14) };
    const scheduled = (await proposed(world, worker, later)).id;
    const light = (await proposed(world, worker, { ...FLOW, ...later })).id;
    await world.drain();
    expect(await untouched(world, [], rejudge)).toBe(false);

    await bringTo(world, 'LOW');
    expect(await rejudge()).toBe(true);
    for (const id of closures.slice(0, 3))
      expect(await stepsOf(id)).toEqual([PROPOSED, 'START SYSTEM', 'END SYSTEM TIER_CHANGED']);
    expect(await stepsOf(scheduled)).toEqual([PROPOSED, 'END SYSTEM TIER_CHANGED']);
    expect(await stepsOf(light)).toEqual([PROPOSED]);
    expect(await listed()).toEqual([light]);
    expect(await told('ended')).toBe(closures.length + 1);
    expect(await untouched(world, [], rejudge)).toBe(false);
  });

  test('a stricter tier ends nothing by itself, and a milder one what lacks its exits', async () => {
    await bringTo(world, 'HIGH');
    const exits = ['MEDICAL_CARE', 'EMERGENCY', 'RETURN_HOME'];
    const narrow = (await proposed(world, worker, { exits })).id;
    const wide = (await proposed(world, worker)).id;
    await bringTo(world, 'MEDIUM');
    expect(await rejudge()).toBe(true);
    // At MEDIUM those who work have to pass.
    expect(await stepsOf(narrow)).toEqual([PROPOSED, 'END SYSTEM TIER_CHANGED']);
    expect(await listed()).toEqual([wide]);
    await bringTo(world, 'HIGH');
    expect(await rejudge()).toBe(false);
    expect(await listed()).toEqual([wide]);
  });

  test('nothing outlives the emergency response (org.3)', async () => {
    await bringTo(world, 'MEDIUM');
    const ids = [(await proposed(world, worker)).id, (await proposed(world, worker, FLOW)).id];
    await world.drain();
    expect((await endResponse()).errors).toEqual([]);
    await world.drain();
    for (const id of ids) expect(await stepsOf(id)).toEqual([PROPOSED, 'START SYSTEM', 'END SYSTEM RESPONSE_ENDED']);
    expect(await measuresSeen(world.as('RESIDENT'))).toEqual([]);
    expect(await rejudge()).toBe(false);
  });

  test('a measure that is past by its dates is left to its lapse', async () => {
    await bringTo(world, 'MEDIUM');
    const { id } = await proposed(world, worker, { until: D });
    await world.drain();
    expect((await endResponse()).errors).toEqual([]);
    noonOf(addDays(D, 1));
    expect(await rejudge()).toBe(false);
    await world.drain();
    expect(await stepsOf(id)).toEqual([PROPOSED, 'START SYSTEM', 'LAPSE SYSTEM']);
  });

  test('of a place that is no community nothing changes', async () => {
    expect(await untouched(world, [], () => rejudge('420106006999'))).toBe(false);
  });
});
