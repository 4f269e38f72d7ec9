import { CHUCAI } from '#graph/local/demo-data.ts';
import { ERRORS, type Example } from './example.ts';

const VERIFY = `query VerifyPaper($number: String!) {
  verifyPaper(number: $number) {
    ruling { verdict reasons { code text english: text(lang: EN) clause } }
    kind
    maskedName
    issuer
    issuedOn
    completedOn
  }
}`;

const REQUEST = `mutation RequestPaper($input: RequestPaperInput!) {
  requestPaper(input: $input) {
    ruling { verdict reasons { code text clause } }
    errors {
      code
      message
      ... on RuleViolation { ruling { verdict reasons { code text clause } } }
    }
  }
}`;

const demand = (kind: string) => ({
  kind,
  demandedBy: { name: '某某科技有限公司', kind: 'EMPLOYER' },
  inTheNameOfTheEpidemic: true,
  community: CHUCAI,
  idempotencyKey: '{{key}}',
});

export const paperExamples: readonly Example[] = [
  {
    id: 'residence-certificate',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '开具居住证明', en: 'Issue a residence certificate' },
    query: `mutation IssueResidenceCertificate($input: IssueResidenceCertificateInput!) {
  issueResidenceCertificate(input: $input) {
    paper { id clause issuer issuedOn kind number code }
    ${ERRORS}
  }
}`,
    variables: { input: { person: 'person_demo-chen-guilan', idempotencyKey: '{{key}}' } },
    purpose: 'REGISTRATION',
  },
  {
    id: 'paper-demanded',
    for: ['RESIDENT', 'COMMUNITY_WORKER'],
    title: { zh: '单位索要健康证明：不得索要', en: 'An employer demands a certificate of health: it may not' },
    query: REQUEST,
    variables: { input: demand('HEALTH_CERTIFICATE') },
    refused: 'PAPER_REFUSED',
  },
  {
    id: 'paper-of-the-two',
    for: ['RESIDENT'],
    title: { zh: '单位索要居住证明：由谁开具', en: 'One demands a residence certificate: who issues it' },
    query: REQUEST,
    variables: { input: demand('RESIDENCE_CERTIFICATE') },
  },
  {
    id: 'paper-demands',
    for: ['AUTHORITY'],
    title: { zh: '哪些单位违规索要证明', en: 'Who demands papers that they may not' },
    query: `query PaperDemands($county: DivisionCode!) {
  paperDemands(county: $county, first: 20) {
    nodes { demander demanderKind demands paper clause community at }
  }
}`,
    variables: { county: '420106' },
  },
  {
    id: 'releases-due',
    for: ['AUTHORITY'],
    title: { zh: '今日期满的隔离', en: 'Isolations that are due today' },
    query: `query ReleasesDue($community: DivisionCode!, $on: LocalDate!) {
  releasesDue(community: $community, on: $on, first: 20) {
    nodes { order community dueOn }
  }
}`,
    variables: { community: CHUCAI, on: '{{today}}' },
  },
  {
    id: 'release-notice',
    for: ['AUTHORITY'],
    title: { zh: '开具解除隔离通知书：没有这一隔离', en: 'Issue a release notice: there is no such isolation' },
    query: `mutation IssueReleaseNotice($input: IssueReleaseNoticeInput!) {
  issueReleaseNotice(input: $input) {
    paper { id clause issuer issuedOn }
    ${ERRORS}
  }
}`,
    variables: { input: { order: 'isolationOrder_nobody_0', idempotencyKey: '{{key}}' } },
    refused: 'NOT_FOUND',
  },
  {
    id: 'notice-delivery',
    for: ['COMMUNITY_WORKER'],
    title: { zh: '登记通知书送达：没有这一通知书', en: 'Record the delivery of a notice: there is no such notice' },
    query: `mutation RecordNoticeDelivery($input: RecordNoticeDeliveryInput!) {
  recordNoticeDelivery(input: $input) {
    paper { id clause }
    ${ERRORS}
  }
}`,
    variables: { input: { paper: 'paper_nobody_0', deliveredOn: '{{today}}' } },
    refused: 'NOT_FOUND',
  },
  {
    id: 'verify-paper',
    for: ['REGIONAL_VERIFIER', 'COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY', 'RESIDENT'],
    title: { zh: '核验证明编号：未知不等于拒绝', en: 'Verify the number of a paper: unknown is no refusal' },
    query: VERIFY,
    variables: { number: '0000-0000-0000-0000' },
  },
];
