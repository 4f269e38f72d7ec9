import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import type { PersonaId } from '#graph/local/explorer/personas.ts';
import { ERRORS, type Example } from './example.ts';

const list = (
  id: string,
  who: PersonaId,
  division: string,
  title: Example['title'],
  status: 'RECTIFYING' | null = null,
): Example => ({
  id,
  for: [who],
  title,
  query: `query Warnings($division: DivisionCode!, $status: WarningStatus, $first: Int!, $after: String) {
  warnings(division: $division, status: $status, first: $first, after: $after) {
    nodes {
      id
      status
      source
      kind
      community { name }
      deadline
      overdue
      rectifyBy
      ruling { reasons { text clause } }
      history { event status at role note }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  variables: { division, status, first: 20, after: null },
});

/** A step in the life of the last warning. */
function step(id: string, mutation: string, who: PersonaId, title: Example['title'], asked: object = {}): Example {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return {
    id,
    for: [who],
    title,
    query: `mutation ${name}($input: ${name}Input!) {
  ${mutation}(input: $input) {
    warning {
      id
      status
      deadline
      rectifyBy
      history { event status at role note }
    }
    ${ERRORS}
  }
}`,
    variables: { input: { warning: '{{warning}}', ...asked } },
  };
}

/** Over-control: warned about, investigated, rectified (rights.1). */
export const warningExamples: readonly Example[] = [
  {
    id: 'report-over-control',
    for: ['RESIDENT'],
    title: { zh: '举报过度防控：只有主管部门看得到', en: 'Report over-control: for the authority alone to see' },
    query: `mutation ReportOverControl($input: ReportOverControlInput!) {
  reportOverControl(input: $input) {
    warning { id status kind ruling { blanket reasons { text clause } } }
    registered { name until ground }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        community: CHUCAI,
        kind: 'CLOSED_MANAGEMENT',
        description: '小区唯一的大门上了锁，看病也出不去',
        idempotencyKey: '{{key}}',
      },
    },
  },
  list('warnings', 'AUTHORITY', WUCHANG, { zh: '本区的过度防控预警', en: 'The over-control warnings of the district' }),
  list(
    'warnings-own',
    'COMMUNITY_WORKER',
    CHUCAI,
    { zh: '本社区须整改的过度防控', en: 'The over-control that the community has to rectify' },
    'RECTIFYING',
  ),
  step('investigate', 'investigateWarning', 'AUTHORITY', {
    zh: '受理预警，开始调查',
    en: 'Take the warning up',
  }),
  step(
    'notify',
    'notifyRectification',
    'AUTHORITY',
    { zh: '责令限期整改', en: 'Tell the community to rectify it by a day' },
    { rectifyBy: '{{tomorrow}}', note: '立即打开大门，恢复正常出入' },
  ),
  step(
    'rectify',
    'reportRectification',
    'COMMUNITY_WORKER',
    { zh: '报告整改情况', en: 'Say how it was rectified' },
    { note: '大门已打开，恢复登记测温' },
  ),
  step('confirm-rectified', 'confirmRectification', 'AUTHORITY', {
    zh: '确认整改，结案',
    en: 'Confirm it, and close the warning',
  }),
  step(
    'dismiss',
    'dismissWarning',
    'AUTHORITY',
    { zh: '查无此事，结案', en: 'Find the warning unfounded' },
    { note: '提议已驳回，未曾执行' },
  ),
];
