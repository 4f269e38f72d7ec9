import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import {
  CLINICAL,
  INVESTIGATION,
  LABORATORY,
  RECHECKED,
  REGISTERED,
  UNNUMBERED,
} from '#graph/local/explorer/evidence.ts';
import { task } from '#graph/local/explorer/example.ts';

export const findings = [
  task(['查病例、找密接', 'Investigate a case, and find the contacts'], {
    case: {
      title: ['报告确诊病例：社区分级上升', 'A confirmed case: the community’s tier rises'],
      ask: `recordCase(community: "${CHUCAI}", kind: CONFIRMED, person: "person_demo-chen-guilan",
        confirmedOn: "{{today}}", sourceKnown: true, ${LABORATORY})
        { case { id kind confirmedOn counts community { name tier { effective communityClass reasons } } } }`,
      keeps: { case: 'case.id' },
    },
    cases: {
      title: ['社区病例：四早时效', 'The cases of a community: how early they were found and treated'],
      by: ['PROFESSIONAL', 'AUTHORITY'],
      ask: `community(code: "${CHUCAI}")
        { cases { id kind status confirmedOn counts reportedLate investigateBy investigatedAt investigationLate
        delays } }`,
    },
    suspicion: {
      title: ['报告疑似病例', 'Report a suspected case'],
      ask: `recordCase(community: "${CHUCAI}", kind: SUSPECTED, confirmedOn: "{{today}}", sourceKnown: false,
        ${CLINICAL})`,
    },
    investigation: {
      title: ['完成流行病学调查', 'It was investigated'],
      ask: `recordInvestigation(case: "{{case}}", sourceKnown: true, ${INVESTIGATION})`,
    },
    admission: { title: ['入院治疗', 'Treated in hospital'], ask: 'recordAdmission(case: "{{case}}")' },
    confirmation: {
      title: ['疑似病例确诊', 'The suspicion is confirmed'],
      ask: `confirmCase(case: "{{case}}", confirmedOn: "{{today}}", ${LABORATORY})`,
    },
    vouch: {
      title: [
        '未指明人员的病例：登记者或确诊者不能自行核实',
        'A case without a person: whoever recorded or confirmed it does not vouch for it',
      ],
      ask: `vouchForCase(case: "{{case}}", ${INVESTIGATION})`,
      refused: 'INVALID_TRANSITION',
    },
    'ruled-out': {
      title: ['排除病例：如同未曾发生', 'Rule a case out, as if it had not been'],
      ask: `ruleOutCase(case: "{{case}}", ${LABORATORY})`,
    },
    person: {
      title: ['为流调查看一人，留痕', 'A person, for an investigation and on the record'],
      ask: `person(id: "person_demo-zhao-lei")
        { name idNumber phone facts { kind on } healthCode { colour issuedAt }
        household { standing members { id name } } }`,
    },
    contact: {
      title: ['判定密切接触者', 'Find a close contact'],
      ask: `recordContact(person: "person_demo-zhao-lei", lastContactOn: "{{yesterday}}", ${INVESTIGATION})
        { outcome contact { id lastContactOn setting } }`,
      keeps: { contact: 'contact.id' },
    },
    unconfirmed: {
      title: [
        '暂无文书编号的密切接触者判定：先行生效 24 小时',
        'A contact without a number yet: it binds for 24 hours',
      ],
      ask: `recordContact(person: "person_demo-zhao-lei", lastContactOn: "{{yesterday}}", ${UNNUMBERED})
        { outcome contact { id provisionalUntil } }`,
      keeps: { unconfirmed: 'contact.id' },
    },
    confirmed: {
      title: ['补交编号，判定正式生效', 'The number follows, and the finding binds'],
      ask: 'confirmFinding(record: "{{unconfirmed}}", number: "流调2020-0416") { confirmation { record at } }',
    },
    'document-registered': {
      title: ['登记涉及多人的文书及其载明的人数', 'Register a document about many, with the count that it states'],
      by: ['PROFESSIONAL'],
      ask: `registerDocument(${REGISTERED}, persons: 60) { document { kind issuer number persons citedPersons } }`,
    },
    'documents-in-excess': {
      title: ['哪些文书被用于超出其载明人数的人员', 'Which documents were cited for more people than they state'],
      by: ['PROFESSIONAL', 'AUTHORITY'],
      ask: `excessDocuments(county: "${WUCHANG}")`,
    },
    'facts-for-review': {
      title: [
        '各账号每日最先登记、供上级复核的情况',
        'The first facts of each account and day, for the authority above',
      ],
      by: ['PROVINCE'],
      ask: `factsForReview(county: "${WUCHANG}")`,
    },
    withdrawn: {
      title: ['撤回误记的密切接触', 'Withdraw a contact that was recorded wrongly'],
      by: ['PROFESSIONAL'],
      ask: `withdrawFact(record: "{{contact}}", reason: WRONG_PERSON,
        explanation: "同名不同人，流调复核后更正") { withdrawal { status at } }`,
    },
    workplace: {
      title: ['登记工作单位，供密接排查', 'Where somebody works, for who looks for contacts'],
      ask: 'recordWorkplace(person: "person_demo-zhao-lei", creditCode: "91420100MA4KWXYT0R")',
    },
    meeting: {
      title: ['登记聚会', 'Who met on a day'],
      ask: `recordMeeting(on: "{{yesterday}}", people: ["person_demo-zhao-lei", "person_demo-wang-xiaoming"],
        ${INVESTIGATION})`,
    },
    candidates: {
      title: ['密接排查：同住、同事、聚会', 'Who may be a contact: household, workplace, meetings'],
      ask: 'contactCandidates(case: "{{case}}") { setting lastContactOn elsewhere person { id name } }',
    },
    discharge: {
      title: ['治愈出院：隔离与复查', 'A patient comes home: isolation and rechecks'],
      ask: `recordDischarge(person: "{{person}}", dischargedOn: "{{yesterday}}", ${CLINICAL})
        { discharge { id clause status dischargedOn rechecksBy } }`,
      keeps: { discharge: 'discharge.id' },
    },
    recheck: {
      title: ['复查：复阳分有无症状', 'A recheck, with symptoms and without told apart'],
      ask: `recordRecheck(discharge: "{{discharge}}", on: "{{today}}", result: NEGATIVE, ${RECHECKED})
        { discharge { id status rechecks { on round result } } }`,
    },
  }),
];
