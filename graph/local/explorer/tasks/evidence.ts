import { WUCHANG } from '#graph/local/demo.ts';
import { task } from '#graph/local/explorer/example.ts';

const REPORT = `{ dayReport { day newConfirmed cumulativeConfirmed division { name riskLevel
  assessment { reasons } } } }`;
const RESPONSE = '{ emergencyResponse { division { name } level status history } }';

const AREA = '{ highRiskArea { area publisher listed listings { from until } } }';

export const evidence = [
  task(['报日报、定风险等级', 'Report the day, from which the level follows'], {
    'report-quiet': {
      title: ['补报昨日日报：零新增', "Yesterday's report: no new case"],
      ask: `recordDayReport(division: "${WUCHANG}", evidence: "武昌区疫情日报", day: "{{yesterday}}", newConfirmed: 0,
        cumulativeConfirmed: 12, clusters: 0)
        ${REPORT}`,
    },
    'correct-report': {
      title: ['更正前日日报：写明原因，原数留存', 'Correct a report: with a reason, and both are kept'],
      ask: `correctDayReport(division: "${WUCHANG}", day: "{{dayBeforeYesterday}}", newConfirmed: 0,
        cumulativeConfirmed: 11, clusters: 0, reason: "核减重复统计 1 例", evidence: "武昌区疫情日报更正")`,
    },
    'report-cases': {
      title: ['今日新增 3 例：风险等级上升', '3 new cases today: the risk level rises'],
      ask: `recordDayReport(division: "${WUCHANG}", evidence: "武昌区疫情日报", day: "{{today}}", newConfirmed: 3,
        cumulativeConfirmed: 15, clusters: 0)
        ${REPORT}`,
    },
    cluster: {
      title: ['报告聚集性疫情', 'Report a cluster: it cannot be derived from counts'],
      ask: `recordCluster(division: "${WUCHANG}", day: "{{today}}", linkedCases: 5, evidence: "武昌区聚集性疫情调查报告")
        { cluster { id day linkedCases division { name riskLevel } } }`,
    },
    'import-start': {
      title: ['导入日报文件：先登记', 'Import a file of reports: begin'],
      ask: `startImport(name: "wuchang-2020-03.csv",
        digest: "c0ffee0000000000000000000000000000000000000000000000000000000000", rows: 2)`,
      keeps: { import: 'import.id' },
    },
    'import-rows': {
      title: ['导入日报文件：逐行取舍并说明', 'Import a file of reports: each row taken, or refused with why'],
      ask: `importDayReports(import: "{{import}}", rows: [{ row: 1, division: "${WUCHANG}", day: "2020-03-31",
        newConfirmed: 0, cumulativeConfirmed: 10 }, { row: 2, division: "", day: "2020-03-31", newConfirmed: 1,
        cumulativeConfirmed: 4 }])`,
    },
    import: {
      title: ['导入进度与未采用的行', 'How far the import is, and the rows refused'],
      ask: 'import(id: "{{import}}") { name rows done taken refused complete refusals { row code message } }',
    },
  }),
  task(['公布高风险地区', 'Publish a high-risk area'], {
    'area-list': {
      title: ['列入本省名单', 'Put a county onto the list of the province'],
      by: ['PROVINCE'],
      ask: `listHighRiskArea(area: "${WUCHANG}", from: "{{yesterday}}", notice: { kind: PUBLISHED_NOTICE,
        issuer: "湖北省防控指挥部", number: "鄂防指通告2020年第11号", on: "{{yesterday}}" }) ${AREA}`,
    },
    areas: {
      title: ['全省名单', 'The list of the province'],
      ask: `division(code: "42") { highRiskAreas(first: 10) { nodes { area publisher listed
        listings { from until notice { issuer number } } } } }`,
    },
    'area-delist': {
      title: ['移出名单', 'Take it off the list'],
      by: ['PROVINCE'],
      ask: `delistHighRiskArea(area: "${WUCHANG}", until: "{{today}}", notice: { kind: PUBLISHED_NOTICE,
        issuer: "湖北省防控指挥部", number: "鄂防指通告2020年第12号", on: "{{today}}" }) ${AREA}`,
    },
  }),
  task(['启动和终止应急响应', 'Start an emergency response, and end it'], {
    'response-start': {
      title: ['启动本区三级响应', 'Start a response of level III in the district'],
      ask: `startEmergencyResponse(division: "${WUCHANG}", level: III, legalBasis: "武昌区三级响应令") ${RESPONSE}`,
    },
    'response-raise': {
      title: ['升为一级', 'Raise it to level I'],
      ask: `raiseEmergencyResponse(division: "${WUCHANG}", level: I, legalBasis: "武昌区一级响应令") ${RESPONSE}`,
    },
    'response-lower': {
      title: ['降为四级', 'Lower it to level IV'],
      ask: `lowerEmergencyResponse(division: "${WUCHANG}", level: IV, legalBasis: "武昌区四级响应令") ${RESPONSE}`,
    },
    'response-end': {
      title: ['终止本区响应：省级响应仍然有效', "End it: the province's response is still in force"],
      ask: `endEmergencyResponse(division: "${WUCHANG}", legalBasis: "武昌区终止响应令") ${RESPONSE}`,
    },
  }),
];
