import { WUCHANG } from '#graph/local/demo.ts';
import { task } from '#graph/local/explorer/example.ts';

const FILED = '{ appeals { id status deadline inCharge { name } } }';

export const appeals = [
  task(['对健康码或隔离申诉', 'Appeal against a code or an isolation'], {
    'appeal-own': {
      title: ['申诉：绿码且未被隔离的，没有可申诉的事项', 'Appeal: nothing to appeal where the code is green'],
      by: ['RESIDENT'],
      ask: `fileAppeal(person: "person_demo-wang-xiaoming", statement: "当日不在场，流调把人记错了") ${FILED}`,
      refused: 'INVALID_GROUND',
    },
    'appeal-file': {
      title: [
        '代没有手机的居民申诉：24 小时内由他人复核',
        'Appeal for somebody without a phone: another decides in 24 hours',
      ],
      by: ['COMMUNITY_WORKER'],
      ask: `fileAppeal(person: "person_demo-zhao-lei", statement: "当日不在场，流调把人记错了") ${FILED}`,
      keeps: { appeal: 'appeals.0.id' },
    },
    'my-appeals': {
      title: ['我的申诉进展', 'How my appeals stand'],
      by: ['RESIDENT'],
      ask: `person(id: "person_demo-wang-xiaoming")
        { appeals { status statement deadline correctedFor dismissedFor furtherUntil history } }`,
    },
    appeals: {
      title: ['等待本区复核的申诉', 'The appeals that wait for the district'],
      by: ['PROFESSIONAL'],
      ask: `appeals(division: "${WUCHANG}") { id status record statement deadline overdue person { id name } }`,
      purpose: 'INVESTIGATION',
    },
    'appeal-uphold': {
      title: ['复核：申诉成立，记录随即撤回', 'Find an appeal right: the record is withdrawn at once'],
      by: ['PROFESSIONAL'],
      ask: `upholdAppeal(appeal: "{{appeal}}", reason: WRONG_PERSON, explanation: "同名不同人，流调复核后更正")
        { appeal { status correctedFor } }`,
    },
    'appeal-dismiss': {
      title: ['复核：作出判定的人不得自行复核', 'Decide on an appeal: never who recorded what is appealed'],
      by: ['PROFESSIONAL'],
      ask: `dismissAppeal(appeal: "{{appeal}}", reason: RECORD_IS_RIGHT, note: "已核对行程，当日确有同席就餐")
        { appeal { status dismissedFor furtherUntil } }`,
      refused: 'INVALID_TRANSITION',
    },
  }),
];
