import { expect } from 'vitest';
import { clause, type Stage } from '#test/support/clause.ts';
import { clinical, laboratory } from '#test/support/evidence.ts';
import { CHUCAI, WUCHANG } from '#test/support/world.ts';

/** Patients who come home: isolated and monitored with the professionals, and rechecked. */

const doctor = (stage: Stage) => stage.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
const elsewhere = (stage: Stage) => stage.as('PROFESSIONAL', { division: '420102', account: 'elsewhere' });
const residents = new WeakMap<Stage['world'], string>();

async function patient({ world }: Stage): Promise<string> {
  const known = residents.get(world);
  if (known) return known;
  const { members } = await world.buildHousehold();
  residents.set(world, members[0]!);
  return members[0]!;
}

const discharge = async (stage: Stage, by: ReturnType<typeof doctor>) => {
  const input = { person: await patient(stage), dischargedOn: '2020-04-10', evidence: clinical() };
  return by.mutate('recordDischarge', input, 'discharge { id }');
};

clause('mid.control.3', 'a cured patient who comes home is isolated and monitored for 14 days', {
  operation: 'Mutation.recordDischarge',
  by: 'PROFESSIONAL',
  given: patient,
  async carriedOut(stage) {
    const { errors, discharge: made } = await discharge(stage, doctor(stage));
    expect(errors).toEqual([]);
    const [order] = await stage.world.deps.isolations.isolatedIn(CHUCAI, { first: 1 });
    expect(order).toMatchObject({ clause: 'mid.control.3', dueOn: '2020-04-24', grounds: [{ ref: made.id }] });
  },
  async denied(stage) {
    await discharge(stage, elsewhere(stage));
  },
});

clause('mid.control.3', 'they are rechecked in weeks 2 and 4 by a professional', {
  operation: 'Mutation.recordRecheck',
  by: 'PROFESSIONAL',
  async given(stage) {
    await discharge(stage, doctor(stage));
    stage.world.setClock('2020-04-24T04:00:00.000Z');
  },
  async carriedOut(stage) {
    const [made] = await stage.world.deps.discharges.dischargesOf(await patient(stage));
    const input = { discharge: made!.id, on: '2020-04-24', result: 'NEGATIVE', evidence: laboratory() };
    const { errors } = await doctor(stage).mutate('recordRecheck', input, 'discharge { clause }');
    expect(errors).toEqual([]);
    const tasks = await stage.world.deps.tasks.tasksCausedBy(made!.id);
    expect(tasks.filter(({ kind }) => kind === 'RECHECK')).toMatchObject([
      { kind: 'RECHECK', clause: 'mid.control.3', dueOn: '2020-05-08' },
    ]);
  },
  async denied(stage) {
    const [made] = await stage.world.deps.discharges.dischargesOf(await patient(stage));
    const input = { discharge: made!.id, on: '2020-04-24', result: 'NEGATIVE', evidence: laboratory() };
    await elsewhere(stage).mutate('recordRecheck', input, 'discharge { clause }');
  },
});
