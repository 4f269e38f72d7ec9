/**
 * The clauses of the guidance of 14 April 2020 (《新冠肺炎疫情社区防控与服务工作精准化精细化指导方案》) by their
 * stable ids, so that a ruling can cite no clause that does not exist. What each clause says is in the catalogue.
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
  'control' | 'service' | 'participation' | 'it' | 'general' | 'organisation' | 'foundation' | 'rights';

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
  { id: 'low.control.1', group: 'LOW', aspect: 'control', forces: ['MUST'] },
  { id: 'low.control.2', group: 'LOW', aspect: 'control', forces: ['MUST'] },
  { id: 'low.control.3', group: 'LOW', aspect: 'control', forces: ['MUST'] },
  { id: 'low.control.4', group: 'LOW', aspect: 'control', forces: ['MAY'] },
  { id: 'low.service.1', group: 'LOW', aspect: 'service', forces: ['MUST', 'MAY'] },
  { id: 'low.service.2', group: 'LOW', aspect: 'service', forces: ['MUST'] },
  { id: 'low.service.3', group: 'LOW', aspect: 'service', forces: ['ENCOURAGE', 'MUST'] },
  { id: 'low.participation.1', group: 'LOW', aspect: 'participation', forces: ['PROMOTE'] },
  { id: 'low.it.1', group: 'LOW', aspect: 'it', forces: ['PROMOTE'] },
  { id: 'low.it.2', group: 'LOW', aspect: 'it', forces: ['MUST'] },
  { id: 'low.it.3', group: 'LOW', aspect: 'it', forces: ['MUST', 'EXPLORE'] },
  { id: 'mid.control.1', group: 'MEDIUM', aspect: 'control', forces: ['MUST'] },
  { id: 'mid.control.2', group: 'MEDIUM', aspect: 'control', forces: ['MUST'] },
  { id: 'mid.control.3', group: 'MEDIUM', aspect: 'control', forces: ['MUST'] },
  { id: 'mid.service.1', group: 'MEDIUM', aspect: 'service', forces: ['MUST'] },
  { id: 'mid.service.2', group: 'MEDIUM', aspect: 'service', forces: ['MUST', 'MAY'] },
  { id: 'mid.service.3', group: 'MEDIUM', aspect: 'service', forces: ['MUST'] },
  { id: 'mid.service.4', group: 'MEDIUM', aspect: 'service', forces: ['MUST', 'MAY'] },
  { id: 'mid.service.5', group: 'MEDIUM', aspect: 'service', forces: ['MUST'] },
  { id: 'mid.service.6', group: 'MEDIUM', aspect: 'service', forces: ['MUST'] },
  { id: 'mid.service.7', group: 'MEDIUM', aspect: 'service', forces: ['MUST'] },
  { id: 'mid.participation.1', group: 'MEDIUM', aspect: 'participation', forces: ['PROMOTE'] },
  { id: 'mid.it.1', group: 'MEDIUM', aspect: 'it', forces: ['PROMOTE'] },
  { id: 'mid.it.2', group: 'MEDIUM', aspect: 'it', forces: ['MUST'] },
  { id: 'high.control.1', group: 'HIGH', aspect: 'control', forces: ['MUST'] },
  { id: 'high.service.1', group: 'HIGH', aspect: 'service', forces: ['MUST'] },
  { id: 'high.service.2', group: 'HIGH', aspect: 'service', forces: ['MUST'] },
  { id: 'high.service.3', group: 'HIGH', aspect: 'service', forces: ['MUST', 'SHOULD'] },
  { id: 'high.service.4', group: 'HIGH', aspect: 'service', forces: ['MUST'] },
  { id: 'high.service.5', group: 'HIGH', aspect: 'service', forces: ['MUST'] },
  { id: 'high.service.6', group: 'HIGH', aspect: 'service', forces: ['MUST'] },
  { id: 'high.participation.1', group: 'HIGH', aspect: 'participation', forces: ['PROMOTE'] },
  { id: 'high.it.1', group: 'HIGH', aspect: 'it', forces: ['PROMOTE'] },
  { id: 'high.it.2', group: 'HIGH', aspect: 'it', forces: ['MAY'] },
  { id: 'high.it.3', group: 'HIGH', aspect: 'it', forces: ['MUST'] },
  { id: 'gen.1', group: 'ALL', aspect: 'general', forces: ['MUST'] },
  { id: 'gen.2', group: 'ALL', aspect: 'general', forces: ['MUST'] },
  { id: 'org.1', group: 'ALL', aspect: 'organisation', forces: ['MUST'] },
  { id: 'org.2', group: 'ALL', aspect: 'organisation', forces: ['MUST'] },
  { id: 'org.3', group: 'ALL', aspect: 'organisation', forces: ['MUST'] },
  { id: 'org.4', group: 'ALL', aspect: 'organisation', forces: ['MUST'] },
  { id: 'base.1', group: 'ALL', aspect: 'foundation', forces: ['MUST'] },
  { id: 'base.2', group: 'ALL', aspect: 'foundation', forces: ['MUST'] },
  { id: 'base.3', group: 'ALL', aspect: 'foundation', forces: ['MUST_NOT'] },
  { id: 'base.4', group: 'ALL', aspect: 'foundation', forces: ['MUST'] },
  { id: 'base.5', group: 'ALL', aspect: 'foundation', forces: ['MUST'] },
  { id: 'base.6', group: 'ALL', aspect: 'foundation', forces: ['MUST'] },
  { id: 'rights.1', group: 'ALL', aspect: 'rights', forces: ['MUST_NOT', 'EXPLORE'] },
  { id: 'rights.2', group: 'ALL', aspect: 'rights', forces: ['MUST_NOT'] },
  { id: 'rights.3', group: 'ALL', aspect: 'rights', forces: ['MUST_NOT'] },
  { id: 'rights.4', group: 'ALL', aspect: 'rights', forces: ['MUST'] },
  { id: 'rights.5', group: 'ALL', aspect: 'rights', forces: ['MUST'] },
  { id: 'rights.6', group: 'ALL', aspect: 'rights', forces: ['MUST'] },
] as const satisfies readonly ClauseRow[];

/** The id of a clause that exists. */
export type ClauseId = (typeof CLAUSES)[number]['id'];
