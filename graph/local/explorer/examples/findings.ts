import { CHUCAI } from '#graph/local/demo-data.ts';
import { ERRORS, type Example } from './example.ts';

/** A step of the case that was told last. */
const moveCase = (
  id: string,
  title: Example['title'],
  name: string,
  input: Readonly<Record<string, unknown>>,
): Example => ({
  id,
  for: ['PROFESSIONAL'],
  title,
  query: `mutation MoveCase($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    case { id kind status investigatedAt investigationLate }
    ${ERRORS}
  }
}`,
  variables: { input },
});

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
    id: 'cases',
    for: ['PROFESSIONAL', 'AUTHORITY'],
    title: { zh: '社区病例：四早时效', en: 'The cases of a community: how early they were found and treated' },
    query: `query Cases($code: DivisionCode!) {
  community(code: $code) {
    cases(first: 20) {
      nodes {
        id kind status confirmedOn
        reportedLate
        investigateBy investigatedAt investigationLate
        delays { finding reporting isolating treating }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
    variables: { code: CHUCAI },
  },
  moveCase('suspicion', { zh: '报告疑似病例', en: 'Report a suspected case' }, 'recordCase', {
    community: CHUCAI,
    kind: 'SUSPECTED',
    confirmedOn: '{{today}}',
    sourceKnown: false,
    evidence: '发热门诊报告',
    idempotencyKey: '{{key}}',
  }),
  moveCase('investigation', { zh: '完成流行病学调查', en: 'It was investigated' }, 'recordInvestigation', {
    case: '{{case}}',
    sourceKnown: true,
    evidence: '流行病学调查报告',
  }),
  moveCase('admission', { zh: '入院治疗', en: 'Treated in hospital' }, 'recordAdmission', { case: '{{case}}' }),
  moveCase('confirmation', { zh: '疑似病例确诊', en: 'The suspicion is confirmed' }, 'confirmCase', {
    case: '{{case}}',
    confirmedOn: '{{today}}',
    evidence: '核酸检测阳性',
  }),
  moveCase('ruled-out', { zh: '排除病例：如同未曾发生', en: 'Rule a case out, as if it had not been' }, 'ruleOutCase', {
    case: '{{case}}',
    evidence: '两次核酸检测阴性',
  }),
  {
    id: 'contact',
    for: ['PROFESSIONAL'],
    title: { zh: '判定密切接触者', en: 'Find a close contact' },
    query: `mutation RecordContact($input: RecordContactInput!) {
  recordContact(input: $input) {
    outcome
    contact { id lastContactOn setting }
    ${ERRORS}
  }
}`,
    purpose: 'INVESTIGATION',
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
    id: 'workplace',
    for: ['PROFESSIONAL'],
    title: { zh: '登记工作单位，供密接排查', en: 'Where somebody works, for who looks for contacts' },
    query: `mutation RecordWorkplace($input: RecordWorkplaceInput!) {
  recordWorkplace(input: $input) {
    person { id }
    ${ERRORS}
  }
}`,
    variables: {
      input: { person: 'person_demo-zhao-lei', creditCode: '91420100MA4KWXYT0R', idempotencyKey: '{{key}}' },
    },
  },
  {
    id: 'meeting',
    for: ['PROFESSIONAL'],
    title: { zh: '登记聚会', en: 'Who met on a day' },
    query: `mutation RecordMeeting($input: RecordMeetingInput!) {
  recordMeeting(input: $input) {
    on
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        on: '{{yesterday}}',
        people: ['person_demo-zhao-lei', 'person_demo-wang-xiaoming'],
        evidence: '流行病学调查报告',
        idempotencyKey: '{{key}}',
      },
    },
  },
  {
    id: 'candidates',
    for: ['PROFESSIONAL'],
    title: { zh: '密接排查：同住、同事、聚会', en: 'Who may be a contact: household, workplace, meetings' },
    query: `query Candidates($case: ID!) {
  contactCandidates(case: $case, first: 50) {
    nodes {
      setting
      lastContactOn
      elsewhere
      person { id name }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { case: '{{case}}' },
    purpose: 'INVESTIGATION',
  },
  {
    id: 'discharge',
    for: ['PROFESSIONAL'],
    title: { zh: '治愈出院：隔离与复查', en: 'A patient comes home: isolation and rechecks' },
    query: `mutation RecordDischarge($input: RecordDischargeInput!) {
  recordDischarge(input: $input) {
    discharge { id clause status dischargedOn rechecksBy }
    ${ERRORS}
  }
}`,
    purpose: 'INVESTIGATION',
    variables: {
      input: {
        person: '{{person}}',
        dischargedOn: '{{yesterday}}',
        evidence: '出院证明',
        idempotencyKey: '{{key}}',
      },
    },
  },
  {
    id: 'recheck',
    for: ['PROFESSIONAL'],
    title: { zh: '复查：复阳分有无症状', en: 'A recheck, with symptoms and without told apart' },
    query: `mutation RecordRecheck($input: RecordRecheckInput!) {
  recordRecheck(input: $input) {
    discharge { id status rechecks { on round result } }
    ${ERRORS}
  }
}`,
    purpose: 'INVESTIGATION',
    variables: {
      input: {
        discharge: '{{discharge}}',
        on: '{{today}}',
        result: 'NEGATIVE',
        evidence: '核酸检测报告',
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
