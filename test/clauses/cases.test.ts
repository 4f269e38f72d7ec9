import { expect } from 'vitest';
import { clause, type Stage } from '#test/support/clause.ts';
import { laboratory } from '#test/support/evidence.ts';
import { CHUCAI, WUCHANG } from '#test/support/world.ts';

/** Cases: who is infected without symptoms is found and reported, and who is no case is none. */

const doctor = (stage: Stage) => stage.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
const elsewhere = (stage: Stage) => stage.as('PROFESSIONAL', { division: '420102', account: 'elsewhere' });
const cases = new WeakMap<Stage['world'], string>();

async function record(stage: Stage, by: ReturnType<typeof doctor>, kind: string) {
  const { members } = await stage.world.buildHousehold();
  const input = {
    community: CHUCAI,
    person: members[0],
    kind,
    confirmedOn: '2020-04-15',
    sourceKnown: true,
    evidence: laboratory(),
  };
  const answer = await by.mutate('recordCase', input, 'case { id clause }');
  if (answer.case) cases.set(stage.world, answer.case.id);
  return answer;
}
const ruleOut = (stage: Stage, by: ReturnType<typeof doctor>) =>
  by.mutate('ruleOutCase', { case: cases.get(stage.world), evidence: laboratory() }, 'case { status }');

clause('low.control.4', 'who is infected without symptoms is reported as that', {
  operation: 'Mutation.recordCase',
  by: 'PROFESSIONAL',
  async carriedOut(stage) {
    const { errors, case: made } = await record(stage, doctor(stage), 'ASYMPTOMATIC');
    expect([errors, made.clause]).toEqual([[], 'low.control.4']);
  },
  async denied(stage) {
    const input = {
      community: CHUCAI,
      kind: 'ASYMPTOMATIC',
      confirmedOn: '2020-04-15',
      sourceKnown: true,
      evidence: laboratory(),
    };
    await elsewhere(stage).mutate('recordCase', input, 'case { id }');
  },
});

clause('rights.5', 'who turns out to be no case is none, and comes back like anybody', {
  operation: 'Mutation.ruleOutCase',
  by: 'PROFESSIONAL',
  given: (stage) => record(stage, doctor(stage), 'SUSPECTED'),
  async carriedOut(stage) {
    const { errors, case: made } = await ruleOut(stage, doctor(stage));
    expect([errors, made.status]).toEqual([[], 'RULED_OUT']);
  },
  async denied(stage) {
    await ruleOut(stage, elsewhere(stage));
  },
});
