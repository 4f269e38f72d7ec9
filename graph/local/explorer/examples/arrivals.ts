import { CHUCAI } from '#graph/local/demo-data.ts';
import { ERRORS, type Example } from './example.ts';

const WUCHANG = '420106';

/** A row as a border system sends it. */
const row = (more: Readonly<Record<string, unknown>>) => ({
  sentId: '{{key}}',
  idNumber: '{{idNumber}}',
  name: '李远航',
  phone: '13900000001',
  from: 'ABROAD',
  place: 'IT',
  arrivedOn: '{{yesterday}}',
  transport: { kind: 'FLIGHT', number: 'CA950', pointToPoint: false },
  evidence: '口岸入境记录',
  ...more,
});

/** Those of a place; the newest is remembered. */
const waiting = (
  id: string,
  who: Example['for'],
  title: Example['title'],
  division: string,
  fields: string,
): Example => ({
  id,
  for: who,
  title,
  query: `query UnmatchedArrivals($division: DivisionCode!) {
  unmatchedArrivals(division: $division, first: 20) {
    nodes { id role from place arrivedOn destination ${fields} ruling { action reasons { text clause } } }
  }
}`,
  variables: { division },
  purpose: 'REGISTRATION',
});

export const arrivalExamples: readonly Example[] = [
  {
    id: 'arrivals-hand-over',
    for: ['FEED'],
    title: { zh: '批量移交入境人员：逐行答复', en: 'Hand over arrivals: answered row by row' },
    query: `mutation RegisterArrivals($input: RegisterArrivalsInput!) {
  registerArrivals(input: $input) {
    rows { sentId outcome ${ERRORS} }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        rows: [
          row({
            destination: { code: CHUCAI, building: '3栋', address: '中华路 3 号' },
            companions: [{ idNumber: '{{idNumber}}', name: '李小航' }],
            hosts: [{ role: 'FAMILY', name: '李建国', phone: '13900000002' }],
            hotel: { name: '黄鹤宾馆', community: CHUCAI },
          }),
          row({ destination: { code: WUCHANG, address: '民主路，门牌不详' } }),
          row({ from: 'ELSEWHERE', place: '4201' }),
        ],
      },
    },
  },
  waiting(
    'arrivals-of-county',
    ['AUTHORITY'],
    { zh: '未匹配到社区的到达人员：一个不漏', en: 'Arrivals that match no community: none is dropped' },
    WUCHANG,
    'division { name }',
  ),
  {
    id: 'arrival-assign',
    for: ['AUTHORITY'],
    title: { zh: '将到达人员转给社区核实', en: 'Assign an arrival to a community' },
    query: `mutation AssignArrival($input: AssignArrivalInput!) {
  assignArrival(input: $input) {
    arrival { status community { name } history { event at role to } }
    ${ERRORS}
  }
}`,
    variables: { input: { arrival: '{{unmatched}}', to: CHUCAI } },
  },
  waiting(
    'arrivals-unmatched',
    ['COMMUNITY_WORKER'],
    {
      zh: '待核实身份的到达人员：为登记而读，留痕',
      en: 'Arrivals of people unknown: read to register them, on the record',
    },
    CHUCAI,
    'name idNumber phone',
  ),
  {
    id: 'arrival-match',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '认定到达人员：证件号不符则驳回', en: 'Say whose an arrival is: refused where the number is another' },
    query: `mutation MatchArrival($input: MatchArrivalInput!) {
  matchArrival(input: $input) {
    factId
    ${ERRORS}
  }
}`,
    variables: { input: { arrival: '{{unmatched}}', person: 'person_demo-chen-guilan' } },
    refused: 'NOT_THE_SAME_PERSON',
  },
  {
    id: 'arrival-elsewhere',
    for: ['RESIDENT', 'COMMUNITY_WORKER'],
    title: {
      zh: '从其他地区返回：持证明、点对点，无需隔离',
      en: 'Back from elsewhere, with a proof and point to point: exempt',
    },
    query: `mutation RegisterArrival($input: RegisterArrivalInput!) {
  registerArrival(input: $input) {
    arrival {
      id
      ruling { verdict action legalBasis reasons { code text clause } }
    }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        person: 'person_demo-wang-xiaoming',
        from: 'ELSEWHERE',
        place: '4301',
        arrivedOn: '{{yesterday}}',
        transport: { kind: 'CAR', pointToPoint: true },
        proofs: [{ kind: 'TEST_REPORT', reference: '核酸检测报告' }],
        evidence: '本人申报',
        idempotencyKey: '{{key}}',
      },
    },
    purpose: 'REGISTRATION',
  },
  {
    id: 'my-arrival',
    for: ['RESIDENT'],
    title: { zh: '我的到达登记与安排', en: 'My arrival, and what follows from it' },
    query: `query Arrival($id: ID!) {
  arrival(id: $id) {
    from
    place
    arrivedOn
    transport { kind pointToPoint }
    proofs { kind standing }
    ruling { action until reasons { text clause } }
    party { role name ruling { action } }
  }
}`,
    variables: { id: '{{arrival}}' },
  },
  {
    id: 'arrivals-of-community',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '本社区的到达人员', en: 'The arrivals of the community' },
    query: `query Arrivals($code: DivisionCode!) {
  community(code: $code) {
    name
    arrivals(first: 20) {
      nodes { arrivedOn from ruling { action until } person { name } }
    }
  }
}`,
    variables: { code: CHUCAI },
    purpose: 'CARE',
  },
];
