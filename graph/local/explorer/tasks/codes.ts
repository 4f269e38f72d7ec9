import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { task } from '#graph/local/explorer/example.ts';

const CODE = '{ healthCode { id colour issuer issuedAt expiresAt token } }';
const VERIFIED = `{ verdict action colour maskedName issuer reasons { code text english: text(lang: EN) }
  conditions expiresAt destination ruleVersion }`;
const DEMANDED = `demandedBy: { name: "某某科技有限公司", kind: EMPLOYER }, inTheNameOfTheEpidemic: true,
  community: "${CHUCAI}"`;
const RULED = `{ ruling { verdict reasons } errors { code message ... on RuleViolation { ruling { verdict
  reasons } } } }`;

export const codes = [
  task(['领码、验码', 'Get a health code, and verify one'], {
    'issue-code': {
      title: ['申领我的健康码', 'Get my health code'],
      by: ['RESIDENT'],
      ask: `issueHealthCode(person: "person_demo-wang-xiaoming") ${CODE}`,
      keeps: { healthCode: 'healthCode.token' },
    },
    'issue-code-child': {
      title: ['为子女代领健康码（监护人）', 'A health code for my child, as the guardian'],
      by: ['RESIDENT'],
      ask: `issueHealthCode(person: "person_demo-wang-le") ${CODE}`,
    },
    'issue-code-own': {
      title: ['申领我的健康码（杭州签发）', 'Get my health code, issued by Hangzhou'],
      by: ['VOLUNTEER'],
      ask: `issueHealthCode(person: "person_demo-xu-wen") ${CODE}`,
    },
    'paper-code': {
      title: ['为无手机老人代办纸质码', 'A paper code for somebody without a phone'],
      ask: `issueHealthCode(person: "person_demo-chen-guilan") ${CODE}`,
    },
    verify: {
      title: ['按杭州规则核验健康码', 'Verify a code by the rules of Hangzhou'],
      ask: `verifyHealthCode(code: "{{healthCode}}", destination: "3301") ${VERIFIED}`,
    },
    'verify-forged': {
      title: ['核验读不出的码：结论是数据，不是报错', 'An unreadable code: the verdict is data, not an error'],
      ask: `verifyHealthCode(code: "this-is-no-code", destination: "3301") ${VERIFIED}`,
    },
  }),
  task(['开证明、验证明、不许乱要证明', 'Issue a paper, verify one, refuse a demand'], {
    'residence-certificate': {
      title: ['开具居住证明', 'Issue a residence certificate'],
      ask: `issueResidenceCertificate(person: "person_demo-chen-guilan")
        { paper { id clause issuer issuedOn kind number code } }`,
    },
    'paper-demanded': {
      title: ['单位索要健康证明：不得索要', 'An employer demands a certificate of health: it may not'],
      ask: `requestPaper(kind: HEALTH_CERTIFICATE, ${DEMANDED}) ${RULED}`,
      refused: 'PAPER_REFUSED',
    },
    'paper-of-the-two': {
      title: ['单位索要居住证明：由谁开具', 'One demands a residence certificate: who issues it'],
      ask: `requestPaper(kind: RESIDENCE_CERTIFICATE, ${DEMANDED}) ${RULED}`,
    },
    'paper-demands': {
      title: ['哪些单位违规索要证明', 'Who demands papers that they may not'],
      ask: `paperDemands(county: "${WUCHANG}")`,
    },
    'releases-due': {
      title: ['今日期满的隔离', 'Isolations that are due today'],
      ask: `releasesDue(community: "${CHUCAI}", on: "{{today}}")`,
    },
    'release-notice': {
      title: ['开具解除隔离通知书：没有这一隔离', 'Issue a release notice: there is no such isolation'],
      ask: 'issueReleaseNotice(order: "isolationOrder_nobody_0")',
      refused: 'NOT_FOUND',
    },
    'isolation-notice': {
      title: ['开具隔离通知书：没有这一隔离', 'Issue an isolation notice: there is no such isolation'],
      ask: 'issueIsolationNotice(order: "isolationOrder_nobody_0")',
      refused: 'NOT_FOUND',
    },
    'notice-delivery': {
      title: ['登记通知书送达：没有这一通知书', 'Record the delivery of a notice: there is no such notice'],
      ask: 'recordNoticeDelivery(paper: "paper_nobody_0", deliveredOn: "{{today}}")',
      refused: 'NOT_FOUND',
    },
    'verify-paper': {
      title: ['核验证明编号：未知不等于拒绝', 'Verify the number of a paper: unknown is no refusal'],
      ask: `verifyPaper(number: "0000-0000-0000-0000")
        { ruling { verdict reasons { code text english: text(lang: EN) clause } } kind maskedName issuer issuedOn
        completedOn }`,
    },
  }),
];
