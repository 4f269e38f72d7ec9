import { WUCHANG } from '#graph/local/demo.ts';
import { ERRORS, type Example } from './example.ts';

const dayReport = (title: Example['title'], id: string, report: object): Example => ({
  id,
  for: ['AUTHORITY'],
  title,
  query: `mutation RecordDayReport($input: RecordDayReportInput!) {
  recordDayReport(input: $input) {
    dayReport {
      day
      newConfirmed
      cumulativeConfirmed
      division {
        name
        riskLevel
        assessment { reasons { code text } }
      }
    }
    ${ERRORS}
  }
}`,
  variables: { input: { division: WUCHANG, evidence: '武昌区疫情日报', idempotencyKey: '{{key}}', ...report } },
});

/** What risk levels rest on, one day at a time or by file. */
export const evidenceExamples: readonly Example[] = [
  {
    id: 'history',
    for: ['THIRD_PARTY_APP', 'PROFESSIONAL', 'AUTHORITY'],
    title: { zh: '风险等级逐日评估与日报', en: 'The risk level day by day, and the reports behind it' },
    query: `query History($code: DivisionCode!) {
  division(code: $code) {
    name
    assessments(first: 5) {
      nodes { asOf riskLevel since basis { newIn14Days cumulative cluster missingDays } }
    }
    levelChanges(first: 5) {
      nodes { at from to reasons { code text clause } }
    }
    dayReports(first: 5) {
      nodes { day newConfirmed cumulativeConfirmed clusters history { cumulativeConfirmed reason } }
    }
  }
}`,
    variables: { code: WUCHANG },
  },
  dayReport({ zh: '补报昨日日报：零新增', en: "Yesterday's report: no new case" }, 'report-quiet', {
    day: '{{yesterday}}',
    newConfirmed: 0,
    cumulativeConfirmed: 12,
    clusters: 0,
  }),
  {
    id: 'correct-report',
    for: ['AUTHORITY'],
    title: { zh: '更正前日日报：写明原因，原数留存', en: 'Correct a report: with a reason, and both are kept' },
    query: `mutation CorrectDayReport($input: CorrectDayReportInput!) {
  correctDayReport(input: $input) {
    dayReport {
      day
      cumulativeConfirmed
      corrections
      history { cumulativeConfirmed recordedAt correctedAt reason }
    }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        division: WUCHANG,
        day: '{{dayBeforeYesterday}}',
        newConfirmed: 0,
        cumulativeConfirmed: 11,
        clusters: 0,
        reason: '核减重复统计 1 例',
        evidence: '武昌区疫情日报更正',
        idempotencyKey: '{{key}}',
      },
    },
  },
  dayReport({ zh: '今日新增 3 例：风险等级上升', en: '3 new cases today: the risk level rises' }, 'report-cases', {
    day: '{{today}}',
    newConfirmed: 3,
    cumulativeConfirmed: 15,
    clusters: 0,
  }),
  {
    id: 'cluster',
    for: ['AUTHORITY'],
    title: { zh: '报告聚集性疫情', en: 'Report a cluster: it cannot be derived from counts' },
    query: `mutation RecordCluster($input: RecordClusterInput!) {
  recordCluster(input: $input) {
    cluster { id day linkedCases division { name riskLevel } }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        division: WUCHANG,
        day: '{{today}}',
        linkedCases: 5,
        evidence: '武昌区聚集性疫情调查报告',
        idempotencyKey: '{{key}}',
      },
    },
  },
  {
    id: 'import-start',
    for: ['AUTHORITY'],
    title: { zh: '导入日报文件：先登记', en: 'Import a file of reports: begin' },
    query: `mutation StartImport($input: StartImportInput!) {
  startImport(input: $input) {
    import { id name rows done complete }
    ${ERRORS}
  }
}`,
    variables: { input: { name: 'wuchang-2020-03.csv', digest: 'c0ffee'.padEnd(64, '0'), rows: 2 } },
  },
  {
    id: 'import-rows',
    for: ['AUTHORITY'],
    title: { zh: '导入日报文件：逐行取舍并说明', en: 'Import a file of reports: each row taken, or refused with why' },
    query: `mutation ImportDayReports($input: ImportDayReportsInput!) {
  importDayReports(input: $input) {
    import { done taken refused complete }
    refused { row code message }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        import: '{{import}}',
        rows: [
          { row: 1, division: WUCHANG, day: '2020-03-31', newConfirmed: 0, cumulativeConfirmed: 10 },
          { row: 2, division: '', day: '2020-03-31', newConfirmed: 1, cumulativeConfirmed: 4 },
        ],
      },
    },
  },
  {
    id: 'import',
    for: ['AUTHORITY'],
    title: { zh: '导入进度与未采用的行', en: 'How far the import is, and the rows refused' },
    query: `query Import($id: ID!) {
  import(id: $id) {
    name
    rows
    done
    taken
    refused
    complete
    refusals(first: 20) { nodes { row code message } }
  }
}`,
    variables: { id: '{{import}}' },
  },
];
