import { expect } from 'vitest';
import { ARRIVAL as STATED, declareArrival, row } from '#test/support/arrivals.ts';
import { clause, type Stage } from '#test/support/clause.ts';
import { ticket } from '#test/support/evidence.ts';
import { CHUCAI, HUBUXIANG, idNumber, person, WUCHANG, NANGANG } from '#test/support/world.ts';

/**
 * Arrivals: handed over by systems, matched to communities, ruled on for each person; and who comes from
 * elsewhere is left alone.
 */

const feed = (stage: Stage) => stage.as('FEED', { scopes: ['arrivals:write'], account: 'border' });
const unscoped = (stage: Stage) => stage.as('FEED', { scopes: ['passages:write'], account: 'gates' });
const worker = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
const stranger = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
const county = (stage: Stage) => stage.as('AUTHORITY', { division: WUCHANG, account: 'county' });
const foreign = (stage: Stage) => stage.as('AUTHORITY', { division: '3301', account: 'foreign' });
const resident = (stage: Stage) => stage.as('RESIDENT', { person: who, account: 'self' });

let who: string;
let neighbour: string;
let unknown: string;
let number: string;

const RULING = 'ruling { action reasons { code clause } }';
const ARRIVAL = `arrival { id ${RULING} party { role ${RULING} } }`;
const ROWS = 'rows { outcome errors { code } }';

const given = async ({ world }: Stage) => {
  number = idNumber();
  [who] = (await world.buildHousehold([person({ idNumber: number })])).members as [string];
  [neighbour] = (await world.buildHousehold()).members as [string];
};
/** An arrival that lies with a place, of somebody whom nobody knows yet. */
const waiting = (code: string) => async (stage: Stage) => {
  number = idNumber();
  await feed(stage).mutate('registerArrivals', { rows: [row({ idNumber: number, destination: { code } })] }, ROWS);
  const [found] = await stage.world.deps.arrivals.unmatchedAt(code, { first: 1 });
  unknown = found!.id;
};
const registered = async (stage: Stage) => {
  await waiting(CHUCAI)(stage);
  [who] = (await stage.world.buildHousehold([person({ idNumber: number })])).members as [string];
};
const arrive = (stage: Stage, by: ReturnType<typeof worker>, more: object) =>
  by.mutate(
    'registerArrival',
    { person: who, arrivedOn: stage.world.daysAgo(1), evidence: ticket(), ...more },
    ARRIVAL,
    'CARE',
  );
const fromAbroad = { from: 'ABROAD', place: 'IT', hosts: [{ name: '周建国' }], hotel: { name: '黄鹤宾馆' } };

clause('low.control.2', 'who comes from abroad is registered with hosts and hotel, and each of them has a ruling', {
  operation: 'Mutation.registerArrival',
  by: 'COMMUNITY_WORKER',
  given,
  async carriedOut(stage) {
    const { arrival, errors } = await arrive(stage, worker(stage), fromAbroad);
    expect(errors).toEqual([]);
    const { arrival: bound } = await declareArrival(stage.world, { id: arrival.id, person: who }, STATED);
    expect(bound.ruling.action).toBe('CENTRAL_ISOLATION');
    expect(arrival.party.map(({ role, ruling }: any) => [role, ruling.action, ruling.reasons[0].clause])).toEqual([
      ['HOST', 'NONE', 'low.control.2'],
      ['HOTEL', 'NONE', 'low.control.2'],
    ]);
    const order = await stage.world.deps.isolations.live(who);
    expect((await stage.world.deps.tasks.tasksCausedBy(order!.id)).map(({ kind }) => kind)).toContain('TRANSFER');
  },
  async denied(stage) {
    await arrive(stage, stranger(stage), fromAbroad);
  },
});

clause('low.control.2', 'an arrival that no community knows is brought to one by the county', {
  operation: 'Mutation.assignArrival',
  by: 'AUTHORITY',
  given: waiting(WUCHANG),
  async carriedOut(stage) {
    const input = { arrival: unknown, to: CHUCAI };
    const { arrival } = await county(stage).mutate('assignArrival', input, 'arrival { community { code } }');
    expect(arrival.community.code).toBe(CHUCAI);
    expect(await stage.world.deps.tasks.tasksCausedBy(unknown)).toMatchObject([
      { kind: 'VISIT', clause: 'low.control.2' },
    ]);
  },
  async denied(stage) {
    await foreign(stage).mutate('assignArrival', { arrival: unknown, to: CHUCAI }, 'arrival { id }');
  },
});

clause('low.control.2', 'once it is known whose an arrival is, the ruling follows for them', {
  operation: 'Mutation.matchArrival',
  by: 'COMMUNITY_WORKER',
  given: registered,
  async carriedOut(stage) {
    const { arrival } = await worker(stage).mutate('matchArrival', { arrival: unknown, person: who }, ARRIVAL, 'CARE');
    expect(arrival.ruling.action).toBe('CENTRAL_ISOLATION');
    expect(await stage.world.deps.isolations.live(who)).not.toBeNull();
  },
  async denied(stage) {
    await stranger(stage).mutate('matchArrival', { arrival: unknown, person: who }, 'factId');
  },
});

clause('low.control.3', 'who is back from a high-risk area is helped: with the transfer, or with supplies at home', {
  operation: 'Mutation.registerArrival',
  by: 'COMMUNITY_WORKER',
  given,
  async carriedOut(stage) {
    const { arrival: reported } = await arrive(stage, worker(stage), { from: 'HIGH_RISK_AREA', place: NANGANG });
    const { arrival } = await declareArrival(stage.world, { id: reported.id, person: who }, STATED);
    expect(arrival.ruling).toMatchObject({ action: 'HOME_ISOLATION', reasons: [{ clause: 'low.control.3' }, {}] });
    expect(await stage.world.deps.isolations.live(who)).toMatchObject({ clause: 'low.control.3', place: 'HOME' });
  },
  async denied(stage) {
    await arrive(stage, stranger(stage), { from: 'HIGH_RISK_AREA', place: NANGANG });
  },
});

const pointToPoint = { kind: 'CAR', pointToPoint: true };
const proofs = [{ kind: 'TEST_REPORT', reference: 'PCR-2020-0413' }];

clause('low.control.4', 'with a health proof and by point-to-point transport, who comes from elsewhere is exempt', {
  operation: 'Mutation.registerArrival',
  by: 'RESIDENT',
  given,
  async carriedOut(stage) {
    const { arrival } = await arrive(stage, resident(stage), { from: 'ELSEWHERE', transport: pointToPoint, proofs });
    expect(arrival.ruling).toMatchObject({
      action: 'NONE',
      reasons: [{ code: 'EXEMPT_BY_PROOF', clause: 'low.control.4' }, {}],
    });
  },
  async denied(stage) {
    await resident(stage).mutate(
      'registerArrival',
      { person: neighbour, from: 'ELSEWHERE', arrivedOn: stage.world.daysAgo(1), evidence: ticket() },
      'factId',
    );
  },
});

clause('low.control.4', 'and it is never read the other way: without a proof nobody is isolated either', {
  operation: 'Mutation.registerArrival',
  by: 'COMMUNITY_WORKER',
  given,
  async carriedOut(stage) {
    for (const more of [{}, { transport: pointToPoint }, { proofs }]) {
      const { arrival } = await arrive(stage, worker(stage), { from: 'ELSEWHERE', ...more });
      expect(arrival.ruling).toMatchObject({
        action: 'NONE',
        reasons: [{ code: 'NO_GROUND_TO_ISOLATE', clause: 'low.control.4' }, {}],
      });
    }
    expect(await stage.world.deps.isolations.live(who)).toBeNull();
    expect(await stage.world.deps.codes.facts((await stage.world.deps.persons.person(who))!.householdId)).toEqual([]);
  },
  async denied(stage) {
    await arrive(stage, stranger(stage), { from: 'ELSEWHERE' });
  },
});

clause(
  'low.it.2',
  'border systems hand over who comes from abroad or a high-risk area: matched to a community, or waiting for one',
  {
    operation: 'Mutation.registerArrivals',
    by: 'FEED',
    given,
    async carriedOut(stage) {
      const rows = [
        row({ idNumber: number }),
        row({ from: 'HIGH_RISK_AREA', place: NANGANG, destination: { code: '420106999999' } }),
      ];
      const { rows: taken } = await feed(stage).mutate('registerArrivals', { rows }, ROWS);
      expect(taken.map(({ outcome }: any) => outcome)).toEqual(['TAKEN', 'TAKEN']);
      const { rows: again } = await feed(stage).mutate('registerArrivals', { rows }, ROWS);
      expect(again.map(({ outcome }: any) => outcome)).toEqual(['REPEATED', 'REPEATED']);
      expect(await stage.world.deps.arrivals.arrivalsOf(who)).toHaveLength(1);
      expect(await stage.world.deps.arrivals.unmatchedAt(WUCHANG, { first: 10 })).toHaveLength(1);
    },
    async denied(stage) {
      await unscoped(stage).mutate('registerArrivals', { rows: [row()] }, ROWS);
    },
  },
);
