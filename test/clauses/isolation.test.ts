import { expect } from 'vitest';
import { clause, type Stage } from '#test/support/clause.ts';
import { investigation } from '#test/support/evidence.ts';
import { isolated, readOrder, workOf } from '#test/support/isolation.ts';
import { CHUCAI, HUBUXIANG, WUCHANG } from '#test/support/world.ts';

/**
 * Isolation: at a central site with the help of a transfer, at home with supplies and checks; and its end.
 */

const worker = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
const stranger = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
const professional = (stage: Stage) => stage.as('PROFESSIONAL', { division: WUCHANG, account: 'cdc' });

/** The order of the stage: each proof has a world of its own. */
async function orderOf({ world }: Stage): Promise<string> {
  const [listed] = await world.deps.isolations.isolatedIn(CHUCAI, { first: 1 });
  return listed!.id;
}

const given =
  (cause: 'CONTACT' | 'ARRIVAL_HIGH_RISK_AREA') =>
  async ({ world }: Stage) => {
    const { members } = await world.buildHousehold();
    await isolated(world, members[0]!, { cause, on: '2020-04-10' });
  };

const CENTRAL = { place: 'CENTRAL', reason: 'NO_ROOM_OF_OWN', transport: { vehicle: '鄂A12345' } };

clause('low.control.3', 'who is to be isolated centrally is brought there, and the vehicle disinfected', {
  operation: 'Mutation.moveIsolation',
  by: 'COMMUNITY_WORKER',
  given: given('ARRIVAL_HIGH_RISK_AREA'),
  async carriedOut(stage) {
    const id = await orderOf(stage);
    const { errors } = await worker(stage).mutate('moveIsolation', { order: id, ...CENTRAL }, 'order { id }');
    expect(errors).toEqual([]);
    const asked =
      '{ workList(community: "420106006001") { transfers { kind clause } checks { kind } visits { kind } } }';
    const { workList } = await worker(stage).ask(asked);
    expect(workList.transfers).toEqual(
      expect.arrayContaining([
        { kind: 'TRANSFER', clause: 'low.control.3' },
        { kind: 'VEHICLE_DISINFECTION', clause: 'low.control.3' },
      ]),
    );
    // Somebody goes there to tell them all the same.
    expect(workList).toMatchObject({ checks: [], visits: [{ kind: 'TELLING' }] });
  },
  async denied(stage) {
    await stranger(stage).mutate('moveIsolation', { order: await orderOf(stage), ...CENTRAL }, 'order { id }');
  },
});

clause('low.control.3', 'who is isolated at home is supplied and monitored', {
  operation: 'Mutation.moveIsolation',
  by: 'COMMUNITY_WORKER',
  async given(stage) {
    await given('ARRIVAL_HIGH_RISK_AREA')(stage);
    const id = await orderOf(stage);
    await worker(stage).mutate('moveIsolation', { order: id, ...CENTRAL }, 'order { id }');
  },
  async carriedOut(stage) {
    const input = { order: await orderOf(stage), place: 'HOME', reason: 'OWN_WISH' };
    const { errors } = await worker(stage).mutate('moveIsolation', input, 'order { id }');
    expect(errors).toEqual([]);
    const asked = '{ workList(community: "420106006001") { checks { kind clause daily } visits { kind clause } } }';
    const { workList } = await worker(stage).ask(asked);
    expect(workList).toEqual({
      checks: [{ kind: 'DAILY_CHECK', clause: 'low.control.3', daily: true }],
      visits: expect.arrayContaining([
        { kind: 'DELIVERY', clause: 'low.control.3' },
        { kind: 'TELLING', clause: 'rights.3' },
      ]),
    });
  },
  async denied(stage) {
    const input = { order: await orderOf(stage), place: 'HOME', reason: 'OWN_WISH' };
    await stranger(stage).mutate('moveIsolation', input, 'order { id }');
  },
});

clause('mid.control.2', 'the isolation of a contact is a professional’s to judge, with reason, evidence and a bound', {
  operation: 'Mutation.extendIsolation',
  by: 'PROFESSIONAL',
  given: given('CONTACT'),
  async carriedOut(stage) {
    const order = await orderOf(stage);
    const input = { order, dueOn: '2020-04-24', newDueOn: '2020-04-28', reason: 'SYMPTOMS', evidence: investigation() };
    const { errors } = await professional(stage).mutate('extendIsolation', input, 'order { id }');
    expect(errors).toEqual([]);
    expect(await readOrder(stage.world, order)).toMatchObject({ clause: 'mid.control.2', dueOn: '2020-04-28' });
  },
  async denied(stage) {
    const order = await orderOf(stage);
    const input = { order, dueOn: '2020-04-28', newDueOn: '2020-06-28', reason: 'SYMPTOMS', evidence: investigation() };
    await professional(stage).mutate('extendIsolation', input, 'order { id }');
  },
});

clause(
  'rights.4',
  'who has completed isolation is released, nothing marks them any more, and their return is planned',
  {
    operation: 'Mutation.releaseFromIsolation',
    by: 'COMMUNITY_WORKER',
    async given(stage) {
      await given('ARRIVAL_HIGH_RISK_AREA')(stage);
      const { members } = await stage.world.buildHousehold();
      await isolated(stage.world, members[0]!, { on: '2020-04-14' });
      stage.world.setClock('2020-04-24T04:00:00.000Z');
    },
    async carriedOut(stage) {
      const id = await orderOf(stage);
      const { errors } = await worker(stage).mutate('releaseFromIsolation', { order: id }, 'order { id }');
      expect(errors).toEqual([]);
      expect(await workOf(stage.world, { id })).toEqual({});
      expect(await orderOf(stage)).not.toBe(id);
    },
    async denied(stage) {
      // The other one, whose due day has not come.
      await worker(stage).mutate('releaseFromIsolation', { order: await orderOf(stage) }, 'order { id }');
    },
  },
);
