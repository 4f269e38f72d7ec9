import { expect } from 'vitest';
import { clause, type Stage } from '#test/support/clause.ts';
import { buildResident } from '#test/support/grievances.ts';
import { isolate, isolated } from '#test/support/isolation.ts';
import { CHUCAI, HUBUXIANG } from '#test/support/world.ts';

/**
 * Rights: what is infringed is made good, who comes back is an ordinary neighbour again, and who is ill or
 * isolated is cared for.
 */

const worker = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
const stranger = (stage: Stage) => stage.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'stranger' });
const county = (stage: Stage) => stage.as('AUTHORITY', { division: '420106', account: 'county' });

let person = '';
const given = async ({ world }: Stage) => {
  person = (await buildResident(world)).id;
};
const resident = (stage: Stage) => stage.as('RESIDENT', { person, account: 'resident' });
const infringed = { kind: 'PROPERTY', party: 'COMMUNITY', community: CHUCAI, description: '以防疫为名扣留电动车' };

clause('rights.3', 'a grievance has an owner and a deadline, and ends with a remedy that whoever suffered confirms', {
  operation: 'Mutation.reportGrievance',
  by: 'RESIDENT',
  given,
  async carriedOut(stage) {
    const { grievance, errors } = await resident(stage).mutate(
      'reportGrievance',
      infringed,
      'grievance { id clause status inCharge { code } deadline }',
    );
    expect(errors).toEqual([]);
    expect(grievance).toMatchObject({
      clause: 'rights.3',
      status: 'RAISED',
      inCharge: { code: '420106' },
      deadline: '2020-04-18T04:00:00.000Z',
    });
    const order = { grievance: grievance.id, remedy: 'RESTITUTION', remedyBy: '2020-04-16' };
    expect((await county(stage).mutate('orderRemedy', order, 'grievance { status }')).grievance.status).toBe(
      'REMEDY_ORDERED',
    );
    const { orderedRemedies } = await worker(stage).ask(
      `{ orderedRemedies(division: "${CHUCAI}", first: 10) { nodes { remedy remedyBy } } }`,
    );
    expect(orderedRemedies.nodes).toEqual([{ remedy: 'RESTITUTION', remedyBy: '2020-04-16' }]);
    const confirmed = await resident(stage).mutate(
      'confirmRemedy',
      { grievance: grievance.id },
      'grievance { status deadline }',
    );
    expect(confirmed.grievance).toEqual({ status: 'REMEDIED', deadline: null });
  },
  async denied(stage) {
    await stranger(stage).mutate('reportGrievance', { ...infringed, person }, 'grievance { id }');
  },
});

let raised = '';
clause('rights.3', 'the authority above orders what makes an infringement good, and those complained of do not', {
  operation: 'Mutation.orderRemedy',
  by: 'AUTHORITY',
  async given(stage) {
    await given(stage);
    const about = { ...infringed, party: 'AUTHORITY', division: '420106' };
    raised = (await resident(stage).mutate('reportGrievance', about, 'grievance { id }')).grievance.id;
  },
  async carriedOut(stage) {
    const city = stage.as('AUTHORITY', { division: '4201', account: 'city' });
    const order = { grievance: raised, remedy: 'STOP_AND_EXPLAIN', remedyBy: '2020-04-16' };
    const { grievance } = await city.mutate('orderRemedy', order, 'grievance { clause status remedy }');
    expect(grievance).toEqual({ clause: 'rights.3', status: 'REMEDY_ORDERED', remedy: 'STOP_AND_EXPLAIN' });
  },
  async denied(stage) {
    const order = { grievance: raised, remedy: 'APOLOGY', remedyBy: '2020-04-16' };
    await county(stage).mutate('orderRemedy', order, 'grievance { id }');
  },
});

const EXPLAINED = 'plan { id clause status told }';
const planOf = async (stage: Stage): Promise<string> => (await stage.world.deps.returnPlans.plansOf(person))[0]!.id;

clause('rights.4', 'who comes back is released with a plan, and the stairwell is told without a name', {
  operation: 'Mutation.explainToStairwell',
  by: 'COMMUNITY_WORKER',
  async given(stage) {
    await given(stage);
    const asked = { cause: 'ARRIVAL_HIGH_RISK_AREA', on: stage.world.daysAgo(13) } as const;
    const order = await isolated(stage.world, person, asked);
    stage.world.setClock('2020-04-16T04:00:00.000Z');
    const { errors } = await worker(stage).mutate('releaseFromIsolation', { order: order.id }, 'order { id }', 'CARE');
    expect(errors).toEqual([]);
  },
  async carriedOut(stage) {
    const told = { plan: await planOf(stage), text: 'NEIGHBOURLINESS' };
    const { plan, errors } = await worker(stage).mutate('explainToStairwell', told, EXPLAINED);
    expect(errors).toEqual([]);
    expect(plan).toMatchObject({ clause: 'rights.4', status: 'EXPLAINED', told: 'NEIGHBOURLINESS' });
    await stage.world.drain();
    const { person: self } = await resident(stage).ask(
      'query ($id: ID!) { person(id: $id) { household { notices(first: 10) { nodes { clause text } } } } }',
      { id: person },
    );
    expect(self.household.notices.nodes).toMatchObject([{ clause: 'rights.4' }]);
  },
  async denied(stage) {
    const colleague = stage.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
    await colleague.mutate('explainToStairwell', { plan: await planOf(stage), text: 'RULES' }, EXPLAINED);
  },
});

let contact = '';
clause('rights.5', 'somebody keeps in touch with who is isolated, and what they need becomes work', {
  operation: 'Mutation.recordCareContact',
  by: 'COMMUNITY_WORKER',
  async given(stage) {
    await given(stage);
    await isolate(stage.world, person);
    await worker(stage).ask('{ viewer { account } }');
    const { careContact, errors } = await worker(stage).mutate(
      'assignCareContact',
      { person, account: 'worker' },
      'careContact { id clause }',
    );
    expect(errors).toEqual([]);
    contact = careContact.id;
  },
  async carriedOut(stage) {
    const made = { contact, on: stage.world.today(), kind: 'PHONE', needs: ['FOOD'], note: '需要食品' };
    const { record, errors } = await worker(stage).mutate('recordCareContact', made, 'record { kind needs }', 'CARE');
    expect(errors).toEqual([]);
    expect(record).toEqual({ kind: 'PHONE', needs: ['FOOD'] });
  },
  async denied(stage) {
    const made = { contact, on: stage.world.today(), kind: 'PHONE' };
    await stranger(stage).mutate('recordCareContact', made, 'record { on }');
  },
});

const refusedEntry = {
  kind: 'DISCRIMINATION',
  party: 'OTHER',
  community: CHUCAI,
  description: '房东因隔离经历拒绝续租',
};
clause('rights.5', 'discrimination is reported, and the county answers for it', {
  operation: 'Mutation.reportGrievance',
  by: 'RESIDENT',
  given,
  async carriedOut(stage) {
    const { grievance } = await resident(stage).mutate(
      'reportGrievance',
      refusedEntry,
      'grievance { clause inCharge { code } }',
    );
    expect(grievance).toEqual({ clause: 'rights.5', inCharge: { code: '420106' } });
  },
  async denied(stage) {
    await stage.as('RESIDENT', { account: 'unbound' }).mutate('reportGrievance', refusedEntry, 'grievance { id }');
  },
});
