import { expect } from 'vitest';
import { buildAppellant, EXPLANATION, file, recordContact, reviewersOf, STATEMENT } from '#test/support/appeals.ts';
import { clause, type Stage } from '#test/support/clause.ts';
import { HUBUXIANG, WUCHANG } from '#test/support/world.ts';

/** Rights: whoever a code or an isolation holds back appeals, and another one decides. */

let person = '';
let appeal = '';
const held = async ({ world }: Stage) => {
  const who = await buildAppellant(world);
  person = who.id;
  await recordContact(reviewersOf(world).author, person);
  return who;
};

clause('rights.3', 'whoever a code or an isolation holds back appeals, and somebody answers within 24 hours', {
  operation: 'Mutation.fileAppeal',
  by: 'RESIDENT',
  given: held,
  async carriedOut(stage) {
    const resident = stage.as('RESIDENT', { person, account: 'resident' });
    const fields = 'appeals { clause status inCharge { code } deadline }';
    const { appeals, errors } = await resident.mutate('fileAppeal', { person, statement: STATEMENT }, fields);
    expect(errors).toEqual([]);
    expect(appeals).toEqual([
      { clause: 'rights.3', status: 'FILED', inCharge: { code: WUCHANG }, deadline: '2020-04-16T04:00:00.000Z' },
    ]);
  },
  async denied(stage) {
    const stranger = stage.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
    await stranger.mutate('fileAppeal', { person, statement: STATEMENT }, 'appeals { id }');
  },
});

clause('rights.3', 'an appeal that is right takes the record back, and who recorded it has no say', {
  operation: 'Mutation.upholdAppeal',
  by: 'PROFESSIONAL',
  async given(stage) {
    const { resident } = await held(stage);
    appeal = (await file(resident, person))[0].id;
  },
  async carriedOut(stage) {
    const reviewer = stage.as('PROFESSIONAL', { division: WUCHANG, account: 'reviewer' });
    const input = { appeal, reason: 'WRONG_PERSON', explanation: EXPLANATION };
    const { appeal: decided, errors } = await reviewer.mutate('upholdAppeal', input, 'appeal { clause status }');
    expect(errors).toEqual([]);
    expect(decided).toEqual({ clause: 'rights.3', status: 'UPHELD' });
    expect(await stage.world.deps.isolations.live(person)).toBeNull();
  },
  async denied(stage) {
    const author = stage.as('PROFESSIONAL', { division: WUCHANG, account: 'author' });
    const input = { appeal, reason: 'WRONG_PERSON', explanation: EXPLANATION };
    await author.mutate('upholdAppeal', input, 'appeal { id }');
  },
});
