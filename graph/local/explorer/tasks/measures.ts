import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { task } from '#graph/local/explorer/example.ts';

const PROPOSED = `{ measure { id name status from until } ruling { verdict tier blanket reasons conditions
  lighter } warning { id status deadline inCharge { name } } }`;
const WARNINGS = '{ id status source kind community { name } deadline overdue rectifyBy ruling { reasons } history }';

export const measures = [
  task(['提议和解除管控措施', 'Propose a measure, and end it'], {
    'measures-in-force': {
      title: ['本社区现行的防控措施及期限', 'The measures in force in a community, and until when'],
      ask: `community(code: "${CHUCAI}")
        { name measures { id name scope building unit from until ground exits ruling { reasons } } }`,
    },
    'propose-seal': {
      title: ['提议封闭整个社区：驳回并预警', 'Propose to seal the whole community: refused and warned about'],
      by: ['COMMUNITY_WORKER'],
      ask: `proposeMeasure(community: "${CHUCAI}", from: "{{today}}", kind: CLOSED_MANAGEMENT,
        place: { scope: COMMUNITY }, ground: "防止输入")
        ${PROPOSED}`,
      refused: 'MEASURE_REFUSED',
      keeps: { warning: 'warning.id' },
    },
    'propose-monitoring': {
      title: ['提议对密切接触者健康监测：合规', 'Propose to monitor the health of a contact: lawful'],
      ask: `proposeMeasure(community: "${CHUCAI}", from: "{{today}}", kind: HEALTH_MONITORING,
        place: { scope: PERSONS, persons: ["person_demo-zhao-lei"] }, until: "{{nextWeek}}", ground: "三天前的密切接触者",
        legalBasis: "传染病防治法第三十九条", professionalAdvice: "武昌区疾控中心健康监测意见")
        ${PROPOSED}`,
      keeps: { measure: 'measure.id' },
    },
    'propose-zone': {
      title: [
        '提议管控病例所在单元：有据、有期、有出口',
        'Propose a control zone around a case: grounds, an end, ways out',
      ],
      by: ['COMMUNITY_WORKER'],
      ask: `proposeMeasure(community: "${CHUCAI}", from: "{{today}}", kind: CONTROL_ZONE, place: { scope: UNIT,
        building: "1栋", unit: "1单元" }, until: "{{nextWeek}}", ground: "本单元确诊 1 例", legalBasis: "传染病防治法第三十九条",
        professionalAdvice: "武昌区疾控中心风险评估意见", evidence: ["{{case}}"], exits: [MEDICAL_CARE, EMERGENCY,
        RETURN_HOME], supply: "保供点每日配送到单元门口", care: "网格员每日电话问候独居老人")
        ${PROPOSED}`,
    },
    'end-measure': {
      title: ['提前解除措施', 'End a measure early'],
      ask: 'endMeasure(measure: "{{measure}}", reason: NO_LONGER_NEEDED)',
    },
  }),
  task(['纠正过度防控', 'Put right what goes too far'], {
    'report-over-control': {
      title: ['举报过度防控：只有主管部门看得到', 'Report over-control: for the authority alone to see'],
      ask: `reportOverControl(community: "${CHUCAI}", kind: CLOSED_MANAGEMENT, description: "小区唯一的大门上了锁，看病也出不去")
        { warning { id status kind ruling { blanket reasons } } registered { name until ground } }`,
      keeps: { warning: 'warning.id' },
    },
    warnings: {
      title: ['本区的过度防控预警', 'The over-control warnings of the district'],
      by: ['AUTHORITY'],
      ask: `warnings(division: "${WUCHANG}") ${WARNINGS}`,
      keeps: { warning: 'nodes.0.id' },
    },
    'warnings-own': {
      title: ['本社区须整改的过度防控', 'The over-control that the community has to rectify'],
      by: ['COMMUNITY_WORKER'],
      ask: `warnings(division: "${CHUCAI}", status: RECTIFYING) ${WARNINGS}`,
    },
    investigate: {
      title: ['受理预警，开始调查', 'Take the warning up'],
      ask: 'investigateWarning(warning: "{{warning}}")',
    },
    notify: {
      title: ['责令限期整改', 'Tell the community to rectify it by a day'],
      ask: 'notifyRectification(warning: "{{warning}}", rectifyBy: "{{tomorrow}}", note: "立即打开大门，恢复正常出入")',
    },
    rectify: {
      title: ['报告整改情况', 'Say how it was rectified'],
      ask: 'reportRectification(warning: "{{warning}}", note: "大门已打开，恢复登记测温")',
    },
    'confirm-rectified': {
      title: ['确认整改，结案', 'Confirm it, and close the warning'],
      ask: 'confirmRectification(warning: "{{warning}}")',
    },
    dismiss: {
      title: ['查无此事，结案', 'Find the warning unfounded'],
      ask: 'dismissWarning(warning: "{{warning}}", note: "提议已驳回，未曾执行")',
    },
  }),
  task(['投诉并得到补救', 'Complain, and have it made good'], {
    'grievance-report': {
      title: ['投诉：以防疫为名侵害权益', 'Report that rights were infringed in the name of control'],
      by: ['RESIDENT'],
      ask: `reportGrievance(kind: DISCRIMINATION, party: COMMUNITY, community: "${CHUCAI}",
        description: "解除隔离后仍被要求绕行后门", remedySought: STOP_AND_EXPLAIN)
        { grievance { id kind clause status inCharge { name } deadline } }`,
      keeps: { grievance: 'grievance.id' },
    },
    'my-grievances': {
      title: ['我的投诉进展', 'How my grievances stand'],
      by: ['RESIDENT'],
      ask: 'myGrievances { kind status description remedy remedyBy dismissedFor deadline history }',
    },
    grievances: {
      title: ['本区负责答复的投诉', 'The grievances that the district answers for'],
      by: ['AUTHORITY'],
      ask: `grievances(division: "${WUCHANG}")
        { id kind party community { name } status description remedySought deadline overdue }`,
      purpose: 'INVESTIGATION',
    },
    'grievance-investigate': {
      title: ['受理投诉', 'Take a grievance up'],
      ask: 'investigateGrievance(grievance: "{{grievance}}")',
    },
    'remedy-order': {
      title: ['投诉属实，责令补救', 'Order what makes it good'],
      ask: 'orderRemedy(grievance: "{{grievance}}", remedy: STOP_AND_EXPLAIN, remedyBy: "{{tomorrow}}")',
    },
    'remedies-community': {
      title: ['责令我方补救的事项：看不到是谁投诉的', 'What is ordered of us, without whose grievance it is'],
      by: ['COMMUNITY_WORKER'],
      ask: `orderedRemedies(division: "${CHUCAI}")`,
    },
    'remedies-county': {
      title: ['责令我方补救的事项：看不到是谁投诉的', 'What is ordered of us, without whose grievance it is'],
      by: ['AUTHORITY'],
      ask: `orderedRemedies(division: "${WUCHANG}")`,
    },
    'remedies-supplier': {
      title: ['责令我方补救的事项：看不到是谁投诉的', 'What is ordered of us, without whose grievance it is'],
      by: ['SUPERMARKET'],
      ask: 'orderedRemedies',
    },
    'remedy-contest': {
      title: ['补救没有落实', 'Say that the remedy was not made good'],
      by: ['RESIDENT'],
      ask: 'contestRemedy(grievance: "{{grievance}}", note: "后门仍然只准我走")',
    },
    'remedy-confirm': {
      title: ['补救已落实', 'Say that the remedy was made good'],
      by: ['RESIDENT'],
      ask: 'confirmRemedy(grievance: "{{grievance}}")',
    },
    'grievance-dismiss': {
      title: ['查无此事，告知投诉人', 'Find a grievance unfounded, and say why'],
      ask: 'dismissGrievance(grievance: "{{grievance}}", reason: NOT_CONFIRMED, note: "已核实，所有居民均从正门出入")',
    },
  }),
];
