import { WUCHANG } from '#graph/local/demo.ts';
import { task } from '#graph/local/explorer/example.ts';

/** The account of the professional by whom the explorer acts. */
const PROFESSIONAL = `local|PROFESSIONAL|${WUCHANG}`;

export const onCall = [
  task(['值班与待核定事项', 'Who is on call, and what waits for them'], {
    'on-call-set': {
      title: ['安排值班人员', 'Put somebody on call'],
      by: ['PROFESSIONAL'],
      ask: `setOnCall(division: "${WUCHANG}", account: "${PROFESSIONAL}", until: "{{tomorrow}}T16:00:00.000Z")
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
];
