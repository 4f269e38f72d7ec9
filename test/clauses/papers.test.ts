import { expect } from 'vitest';
import { clause, type Stage } from '#test/support/clause.ts';
import { isolated } from '#test/support/isolation.ts';
import { CHUCAI, HUBUXIANG, WUCHANG } from '#test/support/world.ts';

/** Two papers are demanded, no other; the release notice is the authority’s, its way the community’s. */

const worker = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
const stranger = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
const authority = (stage: Stage) => stage.as('AUTHORITY', { division: WUCHANG, account: 'authority' });
const foreign = (stage: Stage) => stage.as('AUTHORITY', { division: '3301', account: 'foreign' });

let bearer: string;
let order: string;
let paper: string;

const given = async (stage: Stage) => {
  [bearer] = (await stage.world.buildHousehold()).members as [string];
};
const due = async (stage: Stage) => {
  await given(stage);
  const isolation = await isolated(stage.world, bearer, { cause: 'ARRIVAL_HIGH_RISK_AREA' });
  order = isolation.id;
  stage.world.setClock(`${isolation.dueOn}T04:00:00.000Z`);
};
const issue = (by: ReturnType<typeof worker>) => by.mutate('issueReleaseNotice', { order }, 'paper { id clause }');
const demand = {
  kind: 'HEALTH_CERTIFICATE',
  demandedBy: { name: '某某公司', kind: 'EMPLOYER' },
  inTheNameOfTheEpidemic: true,
  community: CHUCAI,
};
const RULING = 'ruling { verdict }';

clause('base.3', 'the community issues a residence certificate', {
  operation: 'Mutation.issueResidenceCertificate',
  by: 'COMMUNITY_WORKER',
  given,
  async carriedOut(stage) {
    const { paper: made } = await worker(stage).mutate(
      'issueResidenceCertificate',
      { person: bearer },
      'paper { clause issuer }',
    );
    expect(made).toEqual({ clause: 'base.3', issuer: CHUCAI });
  },
  async denied(stage) {
    await stranger(stage).mutate('issueResidenceCertificate', { person: bearer }, 'paper { id }');
  },
});

clause(
  'base.3',
  'any other paper that is demanded in the name of the epidemic is refused, its demander named and counted',
  {
    operation: 'Mutation.requestPaper',
    by: 'COMMUNITY_WORKER',
    async carriedOut(stage) {
      const { errors } = await worker(stage).mutate('requestPaper', demand, RULING);
      expect(errors).toMatchObject([{ code: 'PAPER_REFUSED' }]);
      const { paperDemands } = await authority(stage).ask(
        `{ paperDemands(county: "${WUCHANG}", first: 1) { nodes { demander demands } } }`,
      );
      expect(paperDemands.nodes).toEqual([{ demander: '某某公司', demands: 1 }]);
    },
    async denied(stage) {
      await stranger(stage).mutate('requestPaper', demand, RULING);
    },
  },
);

clause('low.control.3', 'the statutory body issues the release notice on the due day', {
  operation: 'Mutation.issueReleaseNotice',
  by: 'AUTHORITY',
  given: due,
  async carriedOut(stage) {
    const { paper: made } = await issue(authority(stage));
    expect(made).toMatchObject({ clause: 'low.control.3' });
  },
  async denied(stage) {
    await issue(foreign(stage));
  },
});

clause('rights.5', 'who is isolated has it in writing for their employer, who goes on paying them', {
  operation: 'Mutation.issueIsolationNotice',
  by: 'PROFESSIONAL',
  async given(stage) {
    await given(stage);
    order = (await isolated(stage.world, bearer)).id;
  },
  async carriedOut(stage) {
    const doctor = stage.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
    const { paper: made } = await doctor.mutate('issueIsolationNotice', { order }, 'paper { clause issuer }');
    expect(made).toEqual({ clause: 'rights.5', issuer: WUCHANG });
  },
  async denied(stage) {
    const far = stage.as('PROFESSIONAL', { division: '3301', account: 'far' });
    await far.mutate('issueIsolationNotice', { order }, 'paper { id }');
  },
});

clause('low.control.3', 'the community delivers the release notice', {
  operation: 'Mutation.recordNoticeDelivery',
  by: 'COMMUNITY_WORKER',
  async given(stage) {
    await due(stage);
    paper = (await issue(authority(stage))).paper.id;
  },
  async carriedOut(stage) {
    const input = { paper, deliveredOn: stage.world.today() };
    const { errors } = await worker(stage).mutate('recordNoticeDelivery', input, 'paper { clause }');
    expect(errors).toEqual([]);
  },
  async denied(stage) {
    await stranger(stage).mutate(
      'recordNoticeDelivery',
      { paper, deliveredOn: stage.world.today() },
      'paper { clause }',
    );
  },
});
