/**
 * The clauses of the guidance of 14 April 2020 (《新冠肺炎疫情社区防控与服务工作精准化精细化指导方案》) by their stable ids, so that a
 * ruling can cite no clause that does not exist. What each clause says is in the catalogue.
 */

/**
 * How strongly a clause binds: 要/应, 应尽量, 可, 鼓励/支持, 推广/倡导, 探索, 不得. A MAY or an ENCOURAGE is never turned
 * into a duty of a resident.
 */
export type Force = 'MUST' | 'SHOULD' | 'MAY' | 'ENCOURAGE' | 'PROMOTE' | 'EXPLORE' | 'MUST_NOT';

/** The tier whose communities a clause addresses; `ALL` holds at every tier. */
export type ClauseGroup = 'LOW' | 'MEDIUM' | 'HIGH' | 'ALL';

/** The four aspects of a tier (社区防控, 社区服务, 群众参与, 信息化建设应用), then those of what holds at every tier. */
export type ClauseAspect =
  'CONTROL' | 'SERVICE' | 'PARTICIPATION' | 'IT' | 'GENERAL' | 'ORGANISATION' | 'FOUNDATION' | 'RIGHTS';

/** A clause as the rules need it. */
export interface ClauseRow {
  readonly id: string;
  readonly group: ClauseGroup;
  readonly aspect: ClauseAspect;
  /** The force of the clause; where one of its parts has another force, that follows. */
  readonly forces: readonly [Force, ...Force[]];
}

/** All 53 clauses, in the order of the guidance. */
export const CLAUSES = [
  { id: 'low.control.1', group: 'LOW', aspect: 'CONTROL', forces: ['MUST'] },
  { id: 'low.control.2', group: 'LOW', aspect: 'CONTROL', forces: ['MUST'] },
  { id: 'low.control.3', group: 'LOW', aspect: 'CONTROL', forces: ['MUST'] },
  { id: 'low.control.4', group: 'LOW', aspect: 'CONTROL', forces: ['MAY'] },
  { id: 'low.service.1', group: 'LOW', aspect: 'SERVICE', forces: ['MUST', 'MAY'] },
  { id: 'low.service.2', group: 'LOW', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'low.service.3', group: 'LOW', aspect: 'SERVICE', forces: ['ENCOURAGE', 'MUST'] },
  { id: 'low.participation.1', group: 'LOW', aspect: 'PARTICIPATION', forces: ['PROMOTE'] },
  { id: 'low.it.1', group: 'LOW', aspect: 'IT', forces: ['PROMOTE'] },
  { id: 'low.it.2', group: 'LOW', aspect: 'IT', forces: ['MUST'] },
  { id: 'low.it.3', group: 'LOW', aspect: 'IT', forces: ['MUST', 'EXPLORE'] },
  { id: 'mid.control.1', group: 'MEDIUM', aspect: 'CONTROL', forces: ['MUST'] },
  { id: 'mid.control.2', group: 'MEDIUM', aspect: 'CONTROL', forces: ['MUST'] },
  { id: 'mid.control.3', group: 'MEDIUM', aspect: 'CONTROL', forces: ['MUST'] },
  { id: 'mid.service.1', group: 'MEDIUM', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'mid.service.2', group: 'MEDIUM', aspect: 'SERVICE', forces: ['MUST', 'MAY'] },
  { id: 'mid.service.3', group: 'MEDIUM', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'mid.service.4', group: 'MEDIUM', aspect: 'SERVICE', forces: ['MUST', 'MAY'] },
  { id: 'mid.service.5', group: 'MEDIUM', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'mid.service.6', group: 'MEDIUM', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'mid.service.7', group: 'MEDIUM', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'mid.participation.1', group: 'MEDIUM', aspect: 'PARTICIPATION', forces: ['PROMOTE'] },
  { id: 'mid.it.1', group: 'MEDIUM', aspect: 'IT', forces: ['PROMOTE'] },
  { id: 'mid.it.2', group: 'MEDIUM', aspect: 'IT', forces: ['MUST'] },
  { id: 'high.control.1', group: 'HIGH', aspect: 'CONTROL', forces: ['MUST'] },
  { id: 'high.service.1', group: 'HIGH', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'high.service.2', group: 'HIGH', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'high.service.3', group: 'HIGH', aspect: 'SERVICE', forces: ['MUST', 'SHOULD'] },
  { id: 'high.service.4', group: 'HIGH', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'high.service.5', group: 'HIGH', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'high.service.6', group: 'HIGH', aspect: 'SERVICE', forces: ['MUST'] },
  { id: 'high.participation.1', group: 'HIGH', aspect: 'PARTICIPATION', forces: ['PROMOTE'] },
  { id: 'high.it.1', group: 'HIGH', aspect: 'IT', forces: ['PROMOTE'] },
  { id: 'high.it.2', group: 'HIGH', aspect: 'IT', forces: ['MAY'] },
  { id: 'high.it.3', group: 'HIGH', aspect: 'IT', forces: ['MUST'] },
  { id: 'gen.1', group: 'ALL', aspect: 'GENERAL', forces: ['MUST'] },
  { id: 'gen.2', group: 'ALL', aspect: 'GENERAL', forces: ['MUST'] },
  { id: 'org.1', group: 'ALL', aspect: 'ORGANISATION', forces: ['MUST'] },
  { id: 'org.2', group: 'ALL', aspect: 'ORGANISATION', forces: ['MUST'] },
  { id: 'org.3', group: 'ALL', aspect: 'ORGANISATION', forces: ['MUST'] },
  { id: 'org.4', group: 'ALL', aspect: 'ORGANISATION', forces: ['MUST'] },
  { id: 'base.1', group: 'ALL', aspect: 'FOUNDATION', forces: ['MUST'] },
  { id: 'base.2', group: 'ALL', aspect: 'FOUNDATION', forces: ['MUST'] },
  { id: 'base.3', group: 'ALL', aspect: 'FOUNDATION', forces: ['MUST_NOT'] },
  { id: 'base.4', group: 'ALL', aspect: 'FOUNDATION', forces: ['MUST'] },
  { id: 'base.5', group: 'ALL', aspect: 'FOUNDATION', forces: ['MUST'] },
  { id: 'base.6', group: 'ALL', aspect: 'FOUNDATION', forces: ['MUST'] },
  { id: 'rights.1', group: 'ALL', aspect: 'RIGHTS', forces: ['MUST_NOT', 'EXPLORE'] },
  { id: 'rights.2', group: 'ALL', aspect: 'RIGHTS', forces: ['MUST_NOT'] },
  { id: 'rights.3', group: 'ALL', aspect: 'RIGHTS', forces: ['MUST_NOT'] },
  { id: 'rights.4', group: 'ALL', aspect: 'RIGHTS', forces: ['MUST'] },
  { id: 'rights.5', group: 'ALL', aspect: 'RIGHTS', forces: ['MUST'] },
  { id: 'rights.6', group: 'ALL', aspect: 'RIGHTS', forces: ['MUST'] },
] as const satisfies readonly ClauseRow[];

/** The id of a clause that exists. */
export type ClauseId = (typeof CLAUSES)[number]['id'];

/**
 * The clauses of which a part has this force. A table that takes only these cannot make a duty of what a
 * clause merely allows: it does not compile.
 */
export type ClauseWith<F extends Force, Row = (typeof CLAUSES)[number]> = Row extends ClauseRow
  ? F extends Row['forces'][number]
    ? Row['id']
    : never
  : never;

/**
 * The operations of the schema that carry out a clause, or a part of it: empty where none does yet. Only what
 * really does it stands here; that an operation has to do with a clause is not enough.
 */
export const CLAUSE_OPERATIONS: Readonly<Record<ClauseId, readonly string[]>> = {
  'low.control.1': ['Mutation.registerArrival'],
  'low.control.2': [
    'Mutation.registerArrival',
    'Mutation.registerArrivals',
    'Mutation.assignArrival',
    'Mutation.matchArrival',
    'Mutation.proposeMeasure',
  ],
  'low.control.3': [
    'Mutation.registerArrival',
    'Mutation.placeOrder',
    'Mutation.issueReleaseNotice',
    'Mutation.recordNoticeDelivery',
    'Mutation.moveIsolation',
    'Mutation.recordDailyCheck',
    'Mutation.answerAlert',
  ],
  'low.control.4': ['Mutation.registerArrival', 'Mutation.recordCase', 'Mutation.reportSuspicion'],
  'low.service.1': ['Mutation.proposeMeasure'],
  'low.service.2': ['Mutation.proposeMeasure'],
  'low.service.3': ['Mutation.placeOrder'],
  'low.participation.1': [],
  'low.it.1': ['Mutation.issueHealthCode', 'Query.verifyHealthCode'],
  'low.it.2': ['Mutation.registerArrivals', 'Mutation.registerArrival'],
  'low.it.3': [],
  'mid.control.1': ['Mutation.proposeMeasure'],
  'mid.control.2': [
    'Mutation.recordContact',
    'Mutation.proposeMeasure',
    'Mutation.extendIsolation',
    'Mutation.handOverContact',
    'Query.contactCandidates',
    'Mutation.recordMeeting',
  ],
  'mid.control.3': ['Mutation.recordDischarge', 'Mutation.recordRecheck'],
  'mid.service.1': ['Mutation.proposeMeasure'],
  'mid.service.2': ['Mutation.proposeMeasure'],
  'mid.service.3': [
    'Query.supplyPoints',
    'Mutation.placeOrder',
    'Mutation.packOrder',
    'Mutation.dispatchOrder',
    'Mutation.confirmDelivery',
  ],
  'mid.service.4': ['Mutation.placeOrder'],
  'mid.service.5': [],
  'mid.service.6': [],
  'mid.service.7': [],
  'mid.participation.1': [],
  'mid.it.1': ['Mutation.recordContact', 'Mutation.issueHealthCode'],
  'mid.it.2': ['Mutation.placeOrder'],
  'high.control.1': ['Mutation.proposeMeasure'],
  'high.service.1': ['Mutation.proposeMeasure'],
  'high.service.2': [],
  'high.service.3': ['Mutation.placeOrder', 'Mutation.dispatchOrder', 'Mutation.confirmDelivery'],
  'high.service.4': [],
  'high.service.5': [],
  'high.service.6': [],
  'high.participation.1': [],
  'high.it.1': [],
  'high.it.2': [],
  'high.it.3': ['Mutation.placeOrder'],
  'gen.1': ['Mutation.proposeMeasure'],
  'gen.2': ['Mutation.adoptPolicyValue', 'Mutation.recordCase'],
  'org.1': ['Mutation.reportSuspicion', 'Mutation.decideSuspicion'],
  'org.2': ['Mutation.recordDayReport', 'Mutation.correctDayReport', 'Mutation.recordCluster'],
  'org.3': [
    'Mutation.startEmergencyResponse',
    'Mutation.raiseEmergencyResponse',
    'Mutation.lowerEmergencyResponse',
    'Mutation.endEmergencyResponse',
  ],
  'org.4': [],
  'base.1': ['Mutation.createGrid', 'Mutation.assignGridWorkers', 'Query.workList'],
  'base.2': [],
  'base.3': ['Mutation.issueResidenceCertificate', 'Mutation.requestPaper'],
  'base.4': [],
  'base.5': [],
  'base.6': [],
  'rights.1': ['Mutation.proposeMeasure', 'Mutation.reportOverControl'],
  'rights.2': ['Mutation.proposeMeasure'],
  'rights.3': ['Mutation.reportGrievance', 'Mutation.orderRemedy', 'Mutation.fileAppeal', 'Mutation.upholdAppeal'],
  'rights.4': ['Mutation.explainToStairwell', 'Mutation.releaseFromIsolation'],
  'rights.5': [
    'Mutation.recordCareContact',
    'Mutation.reportGrievance',
    'Mutation.ruleOutCase',
    'Mutation.reportSuspicion',
    'Mutation.issueIsolationNotice',
  ],
  'rights.6': ['Query.tierPolicy', 'Query.measures', 'Query.clauses', 'Query.clause'],
};
