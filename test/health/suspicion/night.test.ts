import { expect } from 'vitest';
import { done, test } from '#test/support/api.ts';
import { clinical } from '#test/support/evidence.ts';
import { issueCode } from '#test/support/codes.ts';
import { type Caller, WUCHANG } from '#test/support/world.ts';

/** Two in the morning: a worker reports, nobody is on call in the county, and the city decides in time. */

const TWO_AT_NIGHT = '2020-04-15T18:00:00.000Z';
const GROUNDS = '与确诊者同车四小时，今夜起高热、气促';
const given = (person: string) => ({
  person,
  kind: 'SUSPECTED',
  grounds: GROUNDS,
  evidence: { kind: 'DECLARATION', on: '2020-04-15' },
});

async function waiting(by: Caller, division: string) {
  const list = '{ nodes { id kind inCharge decideBy overdue } }';
  const { data, errors } = await by.ask(`{ awaitedDecisions(division: "${division}", first: 100) ${list} }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.awaitedDecisions.nodes as any[];
}

async function toldOf(by: Caller, division: string): Promise<any[]> {
  const { data, errors } = await by.ask(`{ events(division: "${division}", first: 100) { nodes { type subject } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.events.nodes;
}

test('at two in the morning the city decides on what a worker reports without any number', async ({
  world,
  worker,
  residentOf,
}) => {
  world.setClock('2020-04-15T10:00:00.000Z');
  const cityDoctor = world.as('PROFESSIONAL', { division: '4201', account: 'city-doctor' });
  await cityDoctor.ask('{ viewer { account } }');
  const night = { division: '4201', account: 'city-doctor', until: '2020-04-16T00:00:00.000Z' };
  await done(cityDoctor, 'putOnCall', night, 'onCall { id }');
  const person = (await world.buildHousehold()).members[0]!;

  world.setClock(TWO_AT_NIGHT);
  const { suspicion } = await done(worker, 'reportSuspicion', given(person), 'suspicion { id decideBy }', 'CARE');
  expect(suspicion.decideBy).toBe('2020-04-15T20:00:00.000Z');
  await world.tell();
  expect(await toldOf(cityDoctor, '4201')).toContainEqual({ type: 'SUSPICION_REPORTED', subject: null });
  expect(await waiting(cityDoctor, '4201')).toEqual([
    { id: suspicion.id, kind: 'SUSPICION', inCharge: '4201', decideBy: suspicion.decideBy, overdue: false },
  ]);
  expect((await issueCode(residentOf(person), person)).colour).toBe('GREEN');

  world.setClock(suspicion.decideBy);
  await world.drain();
  const decision = {
    suspicion: suspicion.id,
    binds: true,
    reason: '电话视诊：高热、气促，有明确暴露',
    evidence: { ...clinical(), number: null },
  };
  const { suspicion: decided } = await done(
    cityDoctor,
    'decideSuspicion',
    decision,
    'suspicion { standing }',
    'INVESTIGATION',
  );
  expect(decided.standing).toBe('BINDING');
  expect(await waiting(cityDoctor, '4201')).toEqual([]);
  expect((await issueCode(residentOf(person), person)).colour).toBe('RED');
});

test('what nobody decides on in time goes up once, and asks nothing all the while', async ({
  world,
  worker,
  doctor,
  county,
  residentOf,
}) => {
  world.setClock(TWO_AT_NIGHT);
  await doctor.ask('{ viewer { account } }');
  await done(
    county,
    'putOnCall',
    { division: WUCHANG, account: 'doctor', until: '2020-04-16T00:00:00.000Z' },
    'onCall { id }',
  );
  const person = (await world.buildHousehold()).members[0]!;
  const { id } = (await done(worker, 'reportSuspicion', given(person), 'suspicion { id }')).suspicion;
  expect(await waiting(doctor, WUCHANG)).toContainEqual(expect.objectContaining({ id, inCharge: WUCHANG }));
  world.setClock('2020-04-15T20:00:00.001Z');
  await world.drain();
  expect(await waiting(doctor, WUCHANG)).not.toContainEqual(expect.objectContaining({ id }));
  const city = world.as('AUTHORITY', { division: '4201', account: 'city' });
  const cityDoctor = world.as('PROFESSIONAL', { division: '4201', account: 'city-doctor' });
  expect(await waiting(cityDoctor, '4201')).toContainEqual(expect.objectContaining({ id, overdue: true }));
  await world.tell();
  expect(await toldOf(city, '4201')).toContainEqual({ type: 'SUSPICION_OVERDUE', subject: null });
  world.setClock('2020-04-17T20:00:00.000Z');
  await world.drain();
  const kept = await world.deps.suspicions.suspicion(id);
  expect(kept?.history.map(({ event }) => event)).toEqual(['REPORT', 'OVERDUE']);
  expect(await world.deps.cases.casesOf([person])).toEqual([]);
  expect((await issueCode(residentOf(person), person)).colour).toBe('GREEN');
});
