import { CHUCAI } from '../../demo.ts';
import { ERRORS, type Example } from './example.ts';

export const findingExamples: readonly Example[] = [
  {
    id: 'person',
    for: ['PROFESSIONAL'],
    title: { zh: '为流调查看一人，留痕', en: 'A person, for an investigation and on the record' },
    query: `query Person($id: ID!) {
  person(id: $id) {
    name
    idNumber
    phone
    facts { kind on }
    healthCode { colour issuedAt }
    household { standing members { id name } }
  }
}`,
    variables: { id: 'person_demo-zhao-lei' },
    purpose: 'INVESTIGATION',
  },
  {
    id: 'case',
    for: ['PROFESSIONAL'],
    title: { zh: '报告确诊病例：社区分级上升', en: 'A confirmed case: the community’s tier rises' },
    query: `mutation RecordCase($input: RecordCaseInput!) {
  recordCase(input: $input) {
    case {
      id
      kind
      confirmedOn
      community {
        name
        tier {
          effective
          communityClass
          reasons { code text }
        }
      }
    }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        community: CHUCAI,
        kind: 'CONFIRMED',
        confirmedOn: '{{today}}',
        building: '5栋',
        unit: '1单元',
        sourceKnown: true,
        evidence: '武昌区疾控中心检测报告',
        idempotencyKey: '{{key}}',
      },
    },
  },
  {
    id: 'contact',
    for: ['PROFESSIONAL'],
    title: { zh: '判定密切接触者', en: 'Find a close contact' },
    query: `mutation RecordContact($input: RecordContactInput!) {
  recordContact(input: $input) {
    factId
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        person: 'person_demo-zhao-lei',
        lastContactOn: '{{yesterday}}',
        evidence: '流行病学调查报告',
        idempotencyKey: '{{key}}',
      },
    },
  },
  {
    id: 'arrival',
    for: ['FEED'],
    title: { zh: '报送入境人员：健康码随之变化', en: 'An arrival from abroad: the code follows' },
    query: `mutation RegisterArrival($input: RegisterArrivalInput!) {
  registerArrival(input: $input) {
    factId
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        person: 'person_demo-xu-wen',
        from: 'ABROAD',
        arrivedOn: '{{today}}',
        evidence: '口岸入境记录',
        idempotencyKey: '{{key}}',
      },
    },
  },
];
