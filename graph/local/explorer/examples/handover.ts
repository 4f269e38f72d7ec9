import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { ERRORS, type Example } from './example.ts';

const LIST = `query Handovers($division: DivisionCode!) {
  handovers(division: $division, first: 20) {
    nodes {
      id
      kind
      status
      asked { community { name } }
      requestedBy { community { name } division { name } }
      deadline
      overdue
      history { event status at reason }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const answer = (
  name: string,
): string => `mutation AnswerHandover($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    handover { kind status history { event status role reason } }
    ${ERRORS}
  }
}`;

export const handoverExamples: readonly Example[] = [
  {
    id: 'handovers',
    for: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
    title: { zh: '本社区待答复的移交', en: 'What my community is asked to hand over' },
    query: LIST,
    variables: { division: CHUCAI },
  },
  {
    id: 'handovers-county',
    for: ['AUTHORITY'],
    title: { zh: '被拒绝或逾期的移交', en: 'What was declined, or not answered in time' },
    query: LIST,
    variables: { division: WUCHANG },
  },
  {
    id: 'hand-over-contact',
    for: ['PROFESSIONAL'],
    title: { zh: '密切接触者移交居住地', en: 'Hand a contact over to where they live' },
    query: `mutation HandOverContact($input: HandOverContactInput!) {
  handOverContact(input: $input) {
    handover { id kind status clause deadline }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        division: '330102',
        who: '四月十四日同乘高铁，邻座，现居上城区',
        lastContactOn: '{{yesterday}}',
        setting: 'TRANSPORT',
        evidence: '流行病学调查报告',
        idempotencyKey: '{{key}}',
      },
    },
  },
  {
    id: 'decline-handover',
    for: ['COMMUNITY_WORKER'],
    title: {
      zh: '拒绝移交：一切照旧，由县级决定',
      en: 'Decline a handover: all stays as it was, and the county decides',
    },
    query: answer('declineHandover'),
    variables: { input: { handover: '{{handover}}', reason: 'STILL_LIVES_HERE' } },
  },
  {
    id: 'accept-handover',
    for: ['AUTHORITY'],
    title: {
      zh: '县级决定移交：人与记录一并迁往新社区',
      en: 'Decide a handover: the person goes, and the records with them',
    },
    query: answer('acceptHandover'),
    variables: { input: { handover: '{{handover}}' } },
  },
  {
    id: 'withdraw-handover',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '撤回移交请求：没有等待移交的登记', en: 'Withdraw a request: nobody waits for one' },
    query: answer('withdrawHandover'),
    variables: { input: { person: 'person_demo-chen-guilan' } },
    refused: 'NOT_FOUND',
  },
  {
    id: 'move-person',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '居民搬家：登记、记录与任务随人走', en: 'Somebody moves: registration, records and tasks go along' },
    query: `mutation MovePerson($input: MovePersonInput!) {
  movePerson(input: $input) {
    person { id household { id } }
    ${ERRORS}
  }
}`,
    variables: { input: { person: '{{person}}', household: `household_${CHUCAI}_demo-chen` } },
  },
];
