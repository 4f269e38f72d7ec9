import { CHUCAI } from '#graph/local/demo-data.ts';
import { ERRORS, type Example } from './example.ts';

/** The account of the worker by whom the explorer acts. */
const WORKER = `local|COMMUNITY_WORKER|${CHUCAI}`;

const PLAN = 'plan { id status told reach steps { name status dueOn } }';

/** The way back into the neighbourhood, and who keeps in touch until then (rights.4, rights.5). */
export const returnExamples: readonly Example[] = [
  {
    id: 'return-tasks',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '待接手的返家走访：接手之前看不到是谁', en: 'Returns that wait for a worker: nobody sees yet whose' },
    query: `query ReturnTasks($community: DivisionCode!) {
  tasks(community: $community, first: 50) {
    nodes { id kind name(lang: EN) status dueOn building person { id } }
  }
}`,
    variables: { community: CHUCAI },
    purpose: 'CARE',
  },
  {
    id: 'return-take',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '接手一位居民的回归', en: 'Take a return on, and learn whose it is' },
    query: `mutation TakeReturn($input: TakeTaskInput!) {
  takeTask(input: $input) {
    task { name person { name } building unit returnPlan { id causes startedOn steps { name status } } }
    ${ERRORS}
  }
}`,
    variables: { input: { task: '{{returnTask}}' } },
    purpose: 'CARE',
  },
  {
    id: 'explain-to-stairwell',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '向楼道说明：不提任何人', en: 'Explain to the stairwell, naming nobody' },
    query: `mutation ExplainToStairwell($input: ExplainToStairwellInput!) {
  explainToStairwell(input: $input) {
    ${PLAN}
    ${ERRORS}
  }
}`,
    variables: { input: { plan: '{{returnPlan}}', text: 'NEIGHBOURLINESS' } },
    purpose: 'CARE',
  },
  {
    id: 'complete-return',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '回归步骤未完成，不能结束', en: 'A return whose steps are not done stays open' },
    query: `mutation CompleteReturn($input: CompleteReturnInput!) {
  completeReturn(input: $input) {
    ${PLAN}
    ${ERRORS}
  }
}`,
    variables: { input: { plan: '{{returnPlan}}' } },
    purpose: 'CARE',
    refused: 'INVALID_TRANSITION',
  },
  {
    id: 'stairwell-notices',
    for: ['RESIDENT'],
    title: { zh: '本楼道收到的说明', en: 'What my stairwell was told' },
    query: `query StairwellNotices($id: ID!) {
  household(id: $id) {
    notices(first: 10) { nodes { at text(lang: EN) clause } }
  }
}`,
    variables: { id: `household_${CHUCAI}_demo-wang` },
  },
  {
    id: 'my-return',
    for: ['RESIDENT'],
    title: { zh: '我的回归计划与关爱联系', en: 'My return, and who keeps in touch with me' },
    query: `query MyReturn($id: ID!) {
  person(id: $id) {
    returnPlan { status causes startedOn steps { name status dueOn } }
    careContact { status everyDays nextOn }
  }
}`,
    variables: { id: 'person_demo-wang-xiaoming' },
  },
  {
    id: 'care-assign',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '安排人与隔离居民保持联系', en: 'Have somebody keep in touch with who is isolated' },
    query: `mutation AssignCareContact($input: AssignCareContactInput!) {
  assignCareContact(input: $input) {
    careContact { id status clause everyDays nextOn }
    ${ERRORS}
  }
}`,
    variables: { input: { person: 'person_demo-zhao-lei', account: WORKER, idempotencyKey: 'explorer-care' } },
    purpose: 'CARE',
  },
  {
    id: 'care-record',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '记录一次联系：需要食品', en: 'Record a contact: food is needed' },
    query: `mutation RecordCareContact($input: RecordCareContactInput!) {
  recordCareContact(input: $input) {
    record { on kind needs note }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        contact: '{{careContact}}',
        on: '{{today}}',
        kind: 'PHONE',
        needs: ['FOOD'],
        note: '精神不错，想买些蔬菜',
        idempotencyKey: '{{key}}',
      },
    },
    purpose: 'CARE',
  },
];
