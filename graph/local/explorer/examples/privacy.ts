import { WUCHANG } from '#graph/local/demo.ts';
import type { PersonaId } from '#graph/local/explorer/personas.ts';
import { ERRORS, type Example } from './example.ts';

/** A mutation of an erasure, and what is asked. */
function step(id: string, mutation: string, who: PersonaId, title: Example['title'], input: object): Example {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return {
    id,
    for: [who],
    title,
    query: `mutation ${name}($input: ${name}Input!) {
  ${mutation}(input: $input) {
    erasure { id status ground evidence holds erased { class count } history { event status at role } }
    ${ERRORS}
  }
}`,
    variables: { input },
  };
}

/** To be forgotten: by one's own wish, and when the programme of the county is closed. */
export const privacyExamples: readonly Example[] = [
  step(
    'erasure-request',
    'requestErasure',
    'COMMUNITY_WORKER',
    { zh: '错登人员，申请删除', en: 'Somebody was registered in error: ask that they be forgotten' },
    { person: '{{person}}', ground: 'REGISTERED_IN_ERROR', evidence: 'REG-2020-17', idempotencyKey: '{{key}}' },
  ),
  {
    id: 'erasures',
    for: ['AUTHORITY'],
    title: { zh: '本区的删除申请', en: 'The erasures of the district' },
    query: `query Erasures($division: DivisionCode!) {
  erasures(division: $division, first: 20) {
    nodes { id status ground community { name } holds requestedAt erased { class count } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { division: WUCHANG },
  },
  step(
    'erasure-withdraw',
    'withdrawErasure',
    'COMMUNITY_WORKER',
    { zh: '撤回删除申请', en: 'Take the request back' },
    { erasure: '{{erasure}}' },
  ),
  step(
    'erase-person',
    'erasePerson',
    'AUTHORITY',
    { zh: '销毁密钥，删除个人信息', en: 'Forget the person: destroy the key, then delete the rest' },
    { erasure: '{{erasure}}' },
  ),
  {
    id: 'close-program',
    for: ['AUTHORITY'],
    title: { zh: '响应未终止，不得关闭', en: 'Close the programme: not while a response is in force' },
    query: `mutation CloseProgram($input: CloseProgramInput!) {
  closeProgram(input: $input) {
    program { id status effectiveOn }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        division: WUCHANG,
        effectiveOn: '{{inTwoWeeks}}',
        legalBasis: '终止应急响应的公告',
        evidence: 'WC-2020-5',
        idempotencyKey: '{{key}}',
      },
    },
    refused: 'RESPONSE_IN_FORCE',
  },
  {
    id: 'programs',
    for: ['AUTHORITY'],
    title: { zh: '本区防疫个人信息的销毁', en: 'How far the closure of the district is' },
    query: `query Programs($division: DivisionCode!) {
  programs(division: $division, first: 20) {
    nodes { status effectiveOn pending erased { class count } heldPeople held { hold count } finishedAt report }
  }
}`,
    variables: { division: WUCHANG },
  },
];
