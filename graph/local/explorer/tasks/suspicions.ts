import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { DECLARATION } from '#graph/local/explorer/evidence.ts';
import { task } from '#graph/local/explorer/example.ts';

/** The account of the professional by whom the explorer acts. */
const PROFESSIONAL = `local|PROFESSIONAL|${WUCHANG}`;

export const suspicions = [
  task(['值班与待核定事项', 'Who is on call, and what waits for them'], {
    'on-call-set': {
      title: ['安排值班人员', 'Put somebody on call'],
      by: ['PROFESSIONAL'],
      ask: `putOnCall(division: "${WUCHANG}", account: "${PROFESSIONAL}", until: "{{tomorrow}}T16:00:00.000Z")
        { onCall { id account from until } }`,
      keeps: { onCall: 'onCall.id' },
    },
    'on-call': { title: ['今晚谁值班', 'Who is on call tonight'], ask: `onCall(division: "${WUCHANG}")` },
    awaited: {
      title: ['待核定事项：最紧急的在前', 'What waits for a decision, the most urgent first'],
      ask: `awaitedDecisions(division: "${WUCHANG}") { id kind decideBy overdue community { name } }`,
    },
    'on-call-end': {
      title: ['提前结束值班', 'End a span on call'],
      by: ['PROFESSIONAL', 'AUTHORITY'],
      ask: 'endOnCall(onCall: "{{onCall}}")',
    },
  }),
  task(['疑似情况报告与发热关心', 'Report a suspicion, and look after a fever'], {
    'suspicion-report': {
      title: ['社区报告疑似情况：仅为报告，不作要求', 'A worker reports a suspicion: a report alone asks nothing'],
      by: ['COMMUNITY_WORKER'],
      ask: `reportSuspicion(person: "person_demo-wang-xiaoming", kind: SUSPECTED,
        grounds: "三天前与确诊者同桌吃饭，昨晚起咳嗽", ${DECLARATION})
        { alreadyReported suspicion { id standing decideBy advice } }`,
      keeps: { suspicion: 'suspicion.id' },
    },
    'suspicions-of-community': {
      title: ['待核定的疑似情况', 'The suspicions that wait for a decision'],
      by: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
      ask: `community(code: "${CHUCAI}") { name suspicions { kind standing grounds decideBy } }`,
    },
    'suspicion-one': {
      title: ['查看一份疑似情况报告', 'One suspicion'],
      by: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'RESIDENT'],
      ask: 'suspicion(id: "{{suspicion}}") { kind standing grounds advice decideBy }',
    },
    'suspicion-refused': {
      title: ['专业人员核定：疑似情况不予确认', 'A professional decides: the suspicion is not confirmed'],
      ask: `decideSuspicion(suspicion: "{{suspicion}}", binds: false, reason: "电话询问本人，未与确诊者接触")
        { suspicion { standing } }`,
    },
    fever: {
      title: ['本人报告发热：得到关心，不留标记', 'Tell of a fever of one’s own: care, and no mark'],
      by: ['RESIDENT'],
      ask: `reportSuspicion(person: "person_demo-wang-xiaoming", kind: FEVER, grounds: "昨晚起发热，体温三十八度",
        ${DECLARATION}) { suspicion { standing advice } }`,
    },
  }),
];
