import { ERRORS, type Example } from './example.ts';

const VERIFY = `query VerifyHealthCode($code: String!, $destination: DivisionCode) {
  verifyHealthCode(code: $code, destination: $destination) {
    verdict
    action
    colour
    maskedName
    issuer { region name }
    reasons {
      code
      text
      english: text(lang: EN)
    }
    conditions { code text }
    expiresAt
    destination
    ruleVersion
  }
}`;

const ISSUE = `mutation IssueHealthCode($input: IssueHealthCodeInput!) {
  issueHealthCode(input: $input) {
    healthCode {
      id
      colour
      issuer { region name }
      issuedAt
      expiresAt
      token
    }
    ${ERRORS}
  }
}`;

export const codeExamples: readonly Example[] = [
  {
    id: 'issue-code',
    for: ['RESIDENT'],
    title: { zh: '申领我的健康码', en: 'Get my health code' },
    query: ISSUE,
    variables: { input: { person: 'person_demo-wang-xiaoming', idempotencyKey: '{{key}}' } },
  },
  {
    id: 'issue-code-child',
    for: ['RESIDENT'],
    title: { zh: '为子女代领健康码（监护人）', en: 'A health code for my child, as the guardian' },
    query: ISSUE,
    variables: { input: { person: 'person_demo-wang-le', idempotencyKey: '{{key}}' } },
  },
  {
    id: 'issue-code-own',
    for: ['VOLUNTEER'],
    title: { zh: '申领我的健康码（杭州签发）', en: 'Get my health code, issued by Hangzhou' },
    query: ISSUE,
    variables: { input: { person: 'person_demo-xu-wen', idempotencyKey: '{{key}}' } },
  },
  {
    id: 'paper-code',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '为无手机老人代办纸质码', en: 'A paper code for somebody without a phone' },
    query: ISSUE,
    variables: { input: { person: 'person_demo-chen-guilan', idempotencyKey: '{{key}}' } },
    purpose: 'CODE_ISSUING',
  },
  {
    id: 'verify',
    for: ['REGIONAL_VERIFIER', 'RESIDENT', 'VOLUNTEER', 'COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY'],
    title: { zh: '按杭州规则核验健康码', en: 'Verify a code by the rules of Hangzhou' },
    query: VERIFY,
    variables: { code: '{{healthCode}}', destination: '3301' },
  },
  {
    id: 'verify-forged',
    for: ['REGIONAL_VERIFIER'],
    title: { zh: '核验读不出的码：结论是数据，不是报错', en: 'An unreadable code: the verdict is data, not an error' },
    query: VERIFY,
    variables: { code: 'this-is-no-code', destination: '3301' },
  },
];
