import { CHUCAI } from '#graph/local/demo-data.ts';
import { ERRORS, type Example } from './example.ts';

const ORDER = 'order { id status place dueOn followUpUntil transport { vehicle } supply { by nextOn } }';

/** A move of the isolation that was listed last. */
const moveIsolation = (
  id: string,
  title: Example['title'],
  name: string,
  {
    by,
    input = {},
    refused,
  }: Pick<Example, 'refused'> & { by: Example['for']; input?: Readonly<Record<string, unknown>> },
): Example => ({
  id,
  for: by,
  title,
  query: `mutation MoveIsolation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    ${ORDER}
    ${ERRORS}
  }
}`,
  variables: { input: { order: '{{isolation}}', ...input } },
  purpose: 'CARE',
  ...(refused && { refused }),
});

export const isolationExamples: readonly Example[] = [
  {
    id: 'isolated',
    for: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
    title: { zh: '社区在隔离人员：按解除日期，逐人留痕', en: 'Who is isolated, by due day; each reading is recorded' },
    query: `query Isolated($code: DivisionCode!) {
  community(code: $code) {
    isolationOrders(first: 20) {
      nodes { id person { id name } place startOn dueOn supply { by nextOn } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
    variables: { code: CHUCAI },
    purpose: 'CARE',
  },
  {
    id: 'daily-check',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '每日健康监测：发热即告警', en: 'A daily check: a fever raises an alert' },
    query: `mutation RecordDailyCheck($input: RecordDailyCheckInput!) {
  recordDailyCheck(input: $input) {
    on
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        person: '{{isolated}}',
        on: '{{today}}',
        temperature: 37.6,
        symptoms: ['COUGH'],
        idempotencyKey: '{{key}}',
      },
    },
  },
  {
    id: 'alert',
    for: ['PROFESSIONAL'],
    title: { zh: '待处置的发热或症状', en: 'Fever or symptoms to look into' },
    query: `query Alert($id: ID!) {
  person(id: $id) {
    alert { id status raisedAt answerBy overdue }
    checks(first: 7) { nodes { on temperature symptoms } }
  }
}`,
    variables: { id: '{{isolated}}' },
    purpose: 'CARE',
  },
  {
    id: 'answer-alert',
    for: ['PROFESSIONAL'],
    title: { zh: '处置结果', en: 'What became of it' },
    query: `mutation AnswerAlert($input: AnswerAlertInput!) {
  answerAlert(input: $input) {
    alert { id status outcome }
    ${ERRORS}
  }
}`,
    variables: { input: { alert: '{{alert}}', outcome: 'NO_FINDING' } },
    purpose: 'CARE',
  },
  {
    id: 'isolation-order',
    for: ['PROFESSIONAL'],
    title: { zh: '隔离依据与经过', en: 'An isolation: its grounds and its history' },
    query: `query IsolationOrder($id: ID!) {
  isolationOrder(id: $id) {
    status
    place
    startOn
    dueOn
    followUpUntil
    grounds { cause exposureOn dueOn clause legalBasis evidence }
    history { event at role reason dueOn place }
  }
}`,
    variables: { id: '{{isolation}}' },
    purpose: 'INVESTIGATION',
  },
  moveIsolation(
    'extend-isolation',
    { zh: '延长隔离：有理由、有依据', en: 'Extend an isolation: with reason and evidence' },
    'extendIsolation',
    {
      by: ['PROFESSIONAL'],
      input: {
        dueOn: '{{isolationDue}}',
        newDueOn: '{{inTwoWeeks}}',
        reason: 'SYMPTOMS',
        evidence: '武昌区疾控中心复核意见',
      },
    },
  ),
  moveIsolation('shorten-isolation', { zh: '缩短隔离', en: 'Shorten an isolation' }, 'shortenIsolation', {
    by: ['PROFESSIONAL'],
    input: {
      dueOn: '{{isolationDue}}',
      newDueOn: '{{nextWeek}}',
      reason: 'EXPOSURE_EARLIER',
      evidence: '流行病学调查报告',
    },
  }),
  moveIsolation(
    'move-isolation',
    { zh: '转为集中隔离：转运与车辆消毒', en: 'Move to a central site: transfer and disinfection' },
    'moveIsolation',
    {
      by: ['COMMUNITY_WORKER'],
      input: { place: 'CENTRAL', reason: 'NO_ROOM_OF_OWN', transport: { vehicle: '鄂A12345' } },
    },
  ),
  moveIsolation('record-transfer', { zh: '登记转运', en: 'Record a transfer' }, 'recordTransfer', {
    by: ['COMMUNITY_WORKER'],
    input: { vehicle: '鄂A12345' },
  }),
  moveIsolation(
    'release',
    { zh: '解除隔离：到期之前不行', en: 'Release somebody: not before the due day' },
    'releaseFromIsolation',
    {
      by: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
      refused: 'NOT_DUE',
    },
  ),
];
