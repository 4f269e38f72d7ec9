import { expect } from 'vitest';
import { clause, type Stage } from '#test/support/clause.ts';
import { declared, laboratory } from '#test/support/evidence.ts';
import { CHUCAI, HUBUXIANG, person, WUCHANG } from '#test/support/world.ts';

/** What a community knows of somebody's health goes to who decides, and to who cares. */

const worker = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
const stranger = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
const doctor = (stage: Stage) => stage.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });

const GROUNDS = '三天前与确诊者同桌吃饭，昨晚起咳嗽';
const REPORT = 'suspicion { id standing clause }';
let who = '';
let neighbour = '';

async function living({ world }: Stage): Promise<void> {
  who = (await world.buildHousehold()).members[0]!;
  neighbour = (await world.buildHousehold()).members[0]!;
}

clause('org.1', 'a community reports early what it knows, and a professional decides', {
  operation: 'Mutation.reportSuspicion',
  by: 'COMMUNITY_WORKER',
  given: living,
  async carriedOut(stage) {
    const given = { person: who, kind: 'SUSPECTED', grounds: GROUNDS, evidence: declared() };
    const { suspicion } = await worker(stage).mutate('reportSuspicion', given, REPORT, 'CARE');
    expect(suspicion).toMatchObject({ standing: 'REPORTED', clause: 'org.1' });
    const decision = { suspicion: suspicion.id, binds: true, reason: '视诊并查看肺部影像', evidence: laboratory() };
    expect((await doctor(stage).mutate('decideSuspicion', decision, 'suspicion { id }')).errors).toEqual([]);
  },
  async denied(stage) {
    const given = { person: who, kind: 'SUSPECTED', grounds: GROUNDS, evidence: declared() };
    await stranger(stage).mutate('reportSuspicion', given, REPORT);
  },
});

clause('rights.5', 'somebody with a fever is looked after, and nothing marks them', {
  operation: 'Mutation.reportSuspicion',
  by: 'RESIDENT',
  given: living,
  async carriedOut(stage) {
    const self = stage.as('RESIDENT', { person: who, account: 'self' });
    const given = { person: who, kind: 'FEVER', grounds: '昨晚起发热，体温三十八度', evidence: declared() };
    const { suspicion } = await self.mutate('reportSuspicion', given, REPORT);
    expect(suspicion).toMatchObject({ standing: 'CARED_FOR', clause: 'rights.5' });
    expect(await stage.world.deps.tasks.tasksCausedBy(suspicion.id)).toMatchObject([{ kind: 'FEVER_CARE' }]);
  },
  async denied(stage) {
    const given = { person: who, kind: 'FEVER', grounds: '昨晚起发热，体温三十八度', evidence: declared() };
    await stage.as('RESIDENT', { person: neighbour, account: 'neighbour' }).mutate('reportSuspicion', given, REPORT);
  },
});

clause('mid.control.2', 'workers take part in screening: they propose, and a professional finds', {
  operation: 'Query.contactCandidates',
  by: 'PROFESSIONAL',
  async given(stage) {
    const { members } = await stage.world.buildHousehold([person(), person()]);
    const other = (await stage.world.buildHousehold()).members[0]!;
    const on = stage.world.daysAgo(1);
    const met = { on, people: [members[0], other], evidence: declared() };
    expect((await worker(stage).mutate('recordMeeting', met, 'on')).errors).toEqual([]);
    const found = { community: CHUCAI, person: members[0], confirmedOn: on, sourceKnown: true, evidence: laboratory() };
    who = (await doctor(stage).mutate('recordCase', found, 'case { id }')).case.id;
  },
  async carriedOut(stage) {
    const list = `{ contactCandidates(case: "${who}", first: 10) { nodes { setting person { id } } } }`;
    const { contactCandidates } = await doctor(stage).ask(list, {}, 'INVESTIGATION');
    const [met] = contactCandidates.nodes.filter(({ setting }: { setting: string }) => setting === 'MEETING');
    const evidence = {
      kind: 'INVESTIGATION_REPORT',
      issuer: '武昌区疾控中心',
      number: '流调2020-0417',
      on: '2020-01-20',
    };
    const contact = { person: met.person.id, lastContactOn: stage.world.daysAgo(1), case: who, evidence };
    expect((await doctor(stage).mutate('recordContact', contact, 'contact { id }')).errors).toEqual([]);
  },
  async denied(stage) {
    const far = stage.as('PROFESSIONAL', { division: '3301', account: 'far' });
    await far.ask(`{ contactCandidates(case: "${who}", first: 10) { nodes { setting } } }`);
  },
});
