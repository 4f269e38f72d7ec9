import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { BORDER, DECLARATION, TICKET } from '#graph/local/explorer/evidence.ts';
import { task } from '#graph/local/explorer/example.ts';

const ROW = 'sentId: "{{key}}", idNumber: "{{idNumber}}", name: "李远航", phone: "13900000001"';
const FLIGHT = `arrivedOn: "{{yesterday}}", transport: { kind: FLIGHT, number: "CA950", pointToPoint: false },
  ${BORDER}`;

export const arrivals = [
  task(['接住到达人员', 'Take in whoever arrives'], {
    'arrivals-hand-over': {
      title: ['批量移交入境人员：逐行答复', 'Hand over arrivals: answered row by row'],
      ask: `registerArrivals(rows: [{ ${ROW},
        from: ABROAD, place: "IT", ${FLIGHT}, destination: { code: "${CHUCAI}", building: "3栋",
        address: "中华路 3 号" }, companions: [{ idNumber: "{{idNumber}}", name: "李小航" }], hosts: [{ role: FAMILY,
        name: "李建国", phone: "13900000002" }], hotel: { name: "黄鹤宾馆",
        community: "${CHUCAI}" } }, { ${ROW}, from: ABROAD, place: "IT", ${FLIGHT}, destination: { code: "${WUCHANG}",
        address: "民主路，门牌不详" } }, { ${ROW},
        from: ELSEWHERE, place: "4201", ${FLIGHT} }])`,
    },
    arrival: {
      title: ['报送入境人员：健康码随之变化', 'An arrival from abroad: the code follows'],
      by: ['FEED'],
      ask: `registerArrival(person: "person_demo-xu-wen", from: ABROAD, place: "IT", arrivedOn: "{{today}}", ${BORDER})`,
    },
    'arrivals-of-county': {
      title: ['未匹配到社区的到达人员：一个不漏', 'Arrivals that match no community: none is dropped'],
      by: ['AUTHORITY'],
      ask: `unmatchedArrivals(division: "${WUCHANG}")
        { id role from place arrivedOn destination division { name } ruling { action reasons } }`,
      keeps: { unmatched: 'nodes.0.id' },
    },
    'arrival-assign': {
      title: ['将到达人员转给社区核实', 'Assign an arrival to a community'],
      ask: `assignArrival(arrival: "{{unmatched}}", to: "${CHUCAI}")
        { arrival { status community { name } history } }`,
    },
    'arrivals-unmatched': {
      title: [
        '待核实身份的到达人员：为登记而读，留痕',
        'Arrivals of people unknown: read to register them, on the record',
      ],
      ask: `unmatchedArrivals(division: "${CHUCAI}")
        { id role from place arrivedOn destination name idNumber phone ruling { action reasons } }`,
    },
    'arrival-match': {
      title: ['认定到达人员：证件号不符则驳回', 'Say whose an arrival is: refused where the number is another'],
      ask: 'matchArrival(arrival: "{{unmatched}}", person: "person_demo-chen-guilan")',
      refused: 'NOT_THE_SAME_PERSON',
    },
    'arrival-elsewhere': {
      title: [
        '从其他地区返回：持证明、点对点，无需隔离',
        'Back from elsewhere, with a proof and point to point: exempt',
      ],
      by: ['RESIDENT', 'COMMUNITY_WORKER'],
      ask: `registerArrival(person: "person_demo-wang-xiaoming", from: ELSEWHERE, place: "4301",
        arrivedOn: "{{yesterday}}", transport: { kind: CAR, pointToPoint: true }, proofs: [{ kind: TEST_REPORT,
        reference: "核酸检测报告" }], ${TICKET})
        { arrival { id ruling { verdict action legalBasis reasons } } }`,
      keeps: { arrival: 'arrival.id' },
    },
    'arrival-report': {
      title: ['社区报告到达人员：仅为报告，不作要求', 'A worker reports an arrival: a report alone asks nothing'],
      by: ['COMMUNITY_WORKER'],
      ask: `registerArrival(person: "person_demo-wang-xiaoming", from: ABROAD, place: "IT",
        arrivedOn: "{{yesterday}}", ${TICKET}) { arrival { id standing isDeclared decideBy ruling { action reasons } } }`,
      keeps: { reported: 'arrival.id' },
    },
    'arrivals-reported': {
      title: ['仅为报告的到达人员：待核实', 'Arrivals that were only reported: to be looked into'],
      by: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
      ask: `community(code: "${CHUCAI}") { name reportedArrivals { arrivedOn from standing decideBy } }`,
    },
    'arrival-refused': {
      title: ['专业人员核定：不予确认', 'A professional decides: it is not confirmed'],
      ask: `decideArrival(arrival: "{{reported}}", binds: false, reason: "车次与本人行程不符")
        { arrival { standing ruling { action reasons } } }`,
    },
    'arrival-confirm': {
      title: ['本人确认到达：已无须确认的驳回', 'The person confirms an arrival: refused once it is settled'],
      by: ['RESIDENT'],
      ask: `confirmArrival(arrival: "{{reported}}", ${DECLARATION}) { arrival { standing } }`,
      refused: 'INVALID_TRANSITION',
    },
    'arrivals-of-community': {
      title: ['本社区的到达人员', 'The arrivals of the community'],
      by: ['COMMUNITY_WORKER'],
      ask: `community(code: "${CHUCAI}") { name arrivals { arrivedOn from ruling person { name } } }`,
    },
  }),
];
