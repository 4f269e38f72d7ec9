import { expect } from 'vitest';
import { clause, type Stage } from '#test/support/clause.ts';
import { isolated } from '#test/support/isolation.ts';
import { CHUCAI, HUBUXIANG, WUCHANG } from '#test/support/world.ts';

/** Monitoring at home: a check every day, and a professional who looks into fever or symptoms. */

const worker = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
const stranger = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
const doctor = (stage: Stage) => stage.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });

async function given({ world }: Stage) {
  const { members } = await world.buildHousehold();
  await isolated(world, members[0]!, { cause: 'ARRIVAL_HIGH_RISK_AREA', on: '2020-04-14' });
}
const orderOf = async ({ world }: Stage) => (await world.deps.isolations.isolatedIn(CHUCAI, { first: 1 }))[0]!;

async function check(stage: Stage, by: ReturnType<typeof worker>, temperature: number) {
  const { person } = await orderOf(stage);
  return by.mutate('recordDailyCheck', { person, on: stage.world.today(), temperature }, 'on');
}

async function answer(stage: Stage, by: ReturnType<typeof worker>) {
  const { person } = await orderOf(stage);
  const alert = (await stage.world.deps.checks.openAlertOf(person))?.id ?? 'alert_none';
  return by.mutate('answerAlert', { alert, outcome: 'REFERRED' }, 'alert { clause }');
}

clause('low.control.3', 'who is isolated at home is checked every day', {
  operation: 'Mutation.recordDailyCheck',
  by: 'COMMUNITY_WORKER',
  given,
  async carriedOut(stage) {
    const { errors, on } = await check(stage, worker(stage), 36.5);
    expect([errors, on]).toEqual([[], stage.world.today()]);
  },
  async denied(stage) {
    await check(stage, stranger(stage), 36.5);
  },
});

clause('low.control.3', 'a professional looks into fever or symptoms', {
  operation: 'Mutation.answerAlert',
  by: 'PROFESSIONAL',
  async given(stage) {
    await given(stage);
    await check(stage, worker(stage), 38);
  },
  async carriedOut(stage) {
    const { errors, alert } = await answer(stage, doctor(stage));
    expect([errors, alert]).toEqual([[], { clause: 'low.control.3' }]);
  },
  async denied(stage) {
    await answer(stage, worker(stage));
  },
});
