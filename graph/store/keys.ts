/**
 * Every key of the table. The questions that they answer stand in `docs/access-patterns.md`: a new one is a
 * row there first.
 *
 * Every partition key begins with its data class, so that a permission can be cut by `dynamodb:LeadingKeys`.
 * No key holds a name, an identity number or a phone number: those appear as keyed hashes alone.
 */
import type { Subscriber } from '#graph/core/subscriber.ts';
import { cityOf, countyOf, key, parentCode, range } from './key.ts';

export const keys = {
  division: (code: string) => key(`PUBLIC#DIVISION#${parentCode(code)}`, code),
  divisionsBelow: (code: string) => range(`PUBLIC#DIVISION#${code}`, code === 'CN' ? '' : code),
  community: (code: string) => key(`PUBLIC#COMMUNITY#${cityOf(code)}`, code),
  communitiesOf: (city: string, within: string) => range(`PUBLIC#COMMUNITY#${city}`, within),

  dayReport: (division: string, day: string) => key(`PUBLIC#EVIDENCE#${division}`, `DAY#${day}`),
  cluster: (division: string, day: string, id: string) =>
    key(`PUBLIC#EVIDENCE#${division}`, `DAY#${day}#CLUSTER#${id}`),
  evidence: (division: string) => range(`PUBLIC#EVIDENCE#${division}`, 'DAY#'),
  /** The place behind all evidence of a day. */
  behindDay: (day: string) => `DAY#${day}~`,
  /** Outside of the range of evidence, so that what stood before is never read with it. */
  revision: (division: string, day: string, n: number) =>
    key(`PUBLIC#EVIDENCE#${division}`, `REVISION#${day}#${String(n).padStart(4, '0')}`),
  revisions: (division: string, day: string) => range(`PUBLIC#EVIDENCE#${division}`, `REVISION#${day}#`),
  communityCase: (community: string, day: string, id: string) =>
    key(`SENSITIVE#COMMUNITY#${community}`, `CASE#${day}#${id}`),
  communityCases: (community: string) => range(`SENSITIVE#COMMUNITY#${community}`, 'CASE#'),

  casePerson: (id: string) => key(`SENSITIVE#CASE#${id}`, 'PERSON'),
  caseContact: (id: string, contact: string) => key(`SENSITIVE#CASE#${id}`, `CONTACT#${contact}`),
  caseContacts: (id: string) => range(`SENSITIVE#CASE#${id}`, 'CONTACT#'),
  personCase: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CASE#${id}`),
  personCases: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CASE#'),
  contact: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CONTACT#${id}`),
  contacts: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CONTACT#'),

  household: (community: string, id: string) => key(`PERSONAL#COMMUNITY#${community}`, `HOUSEHOLD#${id}`),
  households: (community: string) => range(`PERSONAL#COMMUNITY#${community}`, 'HOUSEHOLD#'),
  member: (community: string, household: string, person: string) =>
    key(`PERSONAL#COMMUNITY#${community}`, `MEMBER#${household}#${person}`),
  members: (community: string, household: string) => range(`PERSONAL#COMMUNITY#${community}`, `MEMBER#${household}#`),
  person: (id: string) => key(`PERSONAL#PERSON#${id}`, 'PROFILE'),
  idNumberHolder: (hash: string) => key(`SENSITIVE#IDNUMBER#${hash}`, 'HOLDER'),
  idNumberClaim: (hash: string, community: string) => key(`SENSITIVE#IDNUMBER#${hash}`, `COMMUNITY#${community}`),
  idNumber: (hash: string) => range(`SENSITIVE#IDNUMBER#${hash}`),
  phone: (hash: string, person: string) => key(`SENSITIVE#PHONE#${hash}`, person),
  phones: (hash: string) => range(`SENSITIVE#PHONE#${hash}`),
  fact: (household: string, person: string, id: string) =>
    key(`SENSITIVE#HOUSEHOLD#${household}`, `FACT#${person}#${id}`),
  facts: (household: string) => range(`SENSITIVE#HOUSEHOLD#${household}`, 'FACT#'),
  factsOf: (household: string, person: string) => range(`SENSITIVE#HOUSEHOLD#${household}`, `FACT#${person}#`),

  code: (person: string, expiry: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CODE#${expiry}#${id}`),
  codes: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CODE#'),
  codeOfId: (id: string) => key(`SENSITIVE#CODE#${id}`, 'PROFILE'),
  statusCounter: (list: string, shard: number) => key(`OPERATIONAL#STATUS#${list}`, `COUNTER#${shard}`),
  status: (list: string, index: number) => key(`PUBLIC#STATUS#${list}`, String(index).padStart(8, '0')),
  statuses: (list: string) => range(`PUBLIC#STATUS#${list}`),
  trustIssuer: (region: string) => key('PUBLIC#TRUST', `ISSUER#${region}`),
  trustAgreement: (destination: string, issuer: string, from: string) =>
    key('PUBLIC#TRUST', `AGREEMENT#${destination}#${issuer}#${from}`),
  trust: () => range('PUBLIC#TRUST'),

  access: (subject: string, at: string, request: string) => key(`SENSITIVE#ACCESS#${subject}`, `${at}#${request}`),
  accesses: (subject: string) => range(`SENSITIVE#ACCESS#${subject}`),
  binding: (hash: string) => key(`SENSITIVE#BINDING#${hash}`, 'CODE'),
  grant: (subject: string, role: string) => key(`OPERATIONAL#ACCOUNT#${subject}`, `GRANT#${role}`),
  grants: (subject: string) => range(`OPERATIONAL#ACCOUNT#${subject}`, 'GRANT#'),
  rate: (subject: string, what: string, window: string) =>
    key(`OPERATIONAL#ACCOUNT#${subject}`, `RATE#${what}#${window}`),
  idempotency: (hash: string) => key(`OPERATIONAL#IDEMPOTENCY#${hash}`, 'CLAIM'),

  supplyPoint: (id: string) => key(`OPERATIONAL#SUPPLYPOINT#${id}`, 'PROFILE'),
  stock: (supplyPoint: string, sku: string) => key(`OPERATIONAL#SUPPLYPOINT#${supplyPoint}`, `STOCK#${sku}`),
  stocks: (supplyPoint: string) => range(`OPERATIONAL#SUPPLYPOINT#${supplyPoint}`, 'STOCK#'),
  slot: (supplyPoint: string, start: string) => key(`OPERATIONAL#SUPPLYPOINT#${supplyPoint}`, `SLOT#${start}`),
  slots: (supplyPoint: string, day: string) => range(`OPERATIONAL#SUPPLYPOINT#${supplyPoint}`, `SLOT#${day}`),
  pairing: (community: string, supplyPoint: string) => key(`OPERATIONAL#PAIRING#${community}`, supplyPoint),
  pairings: (community: string) => range(`OPERATIONAL#PAIRING#${community}`),
  order: (id: string) => key(`OPERATIONAL#ORDER#${id}`, 'PROFILE'),
  ordersOf: (party: 'SUPPLIER' | 'HOUSEHOLD' | 'COMMUNITY', id: string, statusRank = '') =>
    range(`${party}#${id}`, statusRank),

  outbox: (shard: number, at: string, id: string) => key(`OPERATIONAL#OUTBOX#${shard}`, `${at}#${id}`),
  outboxes: (shard: number | '*') => range(`OPERATIONAL#OUTBOX#${shard}`),
  feed: ({ kind, id }: Subscriber) => range(`SENSITIVE#FEED#${kind}#${id}`),
  feedEntry: ({ kind, id }: Subscriber, time: string, number: number) =>
    key(`SENSITIVE#FEED#${kind}#${id}`, `${time}#${String(number).padStart(12, '0')}`),
  feedHead: ({ kind, id }: Subscriber) => key(`OPERATIONAL#FEED#${kind}#${id}`, 'HEAD'),
  due: (shard: number, at: string, kind: string, subject: string) =>
    key(`OPERATIONAL#DUE#${shard}`, `${at}#${kind}#${subject}`),
  dueAgain: (shard: number, time: string, at: string, kind: string, subject: string) =>
    key(`OPERATIONAL#DUE#${shard}`, `${time}#${at}#${kind}#${subject}`),
  dues: (shard: number | '*') => range(`OPERATIONAL#DUE#${shard}`),
  sweep: (id: string) => key(`OPERATIONAL#SWEEP#${id}`, 'PROFILE'),
  sweepError: (id: string, row: string) => key(`OPERATIONAL#SWEEP#${id}`, `ERROR#${row}`),
  sweepErrors: (id: string) => range(`OPERATIONAL#SWEEP#${id}`, 'ERROR#'),
  levelStanding: (division: string) => key('PUBLIC#LEVELS', division),
  levelStandings: () => range('PUBLIC#LEVELS'),
  levelChange: (division: string, at: string, n: number) =>
    key(`PUBLIC#LEVEL#${division}`, `CHANGE#${at}#${String(n).padStart(6, '0')}`),
  levelChanges: (division: string) => range(`PUBLIC#LEVEL#${division}`, 'CHANGE#'),
  tierStanding: (community: string) => key(`PUBLIC#TIER#${community}`, 'STANDING'),
  tierChange: (community: string, at: string, n: number) =>
    key(`PUBLIC#TIER#${community}`, `CHANGE#${at}#${String(n).padStart(6, '0')}`),
  tierChanges: (community: string) => range(`PUBLIC#TIER#${community}`, 'CHANGE#'),
  measure: (community: string, from: string, id: string) =>
    key(`OPERATIONAL#MEASURE#${countyOf(community)}`, `MEASURE#${community}#${from}#${id}`),
  measures: (community: string) => range(`OPERATIONAL#MEASURE#${countyOf(community)}`, `MEASURE#${community}#`),
  liveMeasure: (community: string, from: string, id: string) =>
    key(`OPERATIONAL#LIVEMEASURE#${countyOf(community)}`, `${community}#${from}#${id}`),
  /** Of a community or of all of a county: the code of the one begins with that of the other. */
  liveMeasures: (place: string) => range(`OPERATIONAL#LIVEMEASURE#${countyOf(place)}`, place),
  warning: (community: string, id: string) => key(`OPERATIONAL#WARNING#${community}`, id),
  warningsIn: (community: string) => range(`OPERATIONAL#WARNING#${community}`),
  warningsOf: (city: string, statusRank = '') => range(`WARNINGS#${city}`, statusRank),
  policyValue: (division: string, name: string, from: string) =>
    key(`PUBLIC#POLICY#${division}`, `VALUE#${name}#${from}`),
  policyValues: (division: string) => range(`PUBLIC#POLICY#${division}`, 'VALUE#'),
  response: (division: string) => key(`PUBLIC#RESPONSE#${division}`, 'CURRENT'),
  pastResponse: (division: string, id: string) => key(`PUBLIC#RESPONSE#${division}`, `ENDED#${id}`),
  grid: (community: string, id: string) => key(`OPERATIONAL#GRID#${community}`, `GRID#${id}`),
  grids: (community: string) => range(`OPERATIONAL#GRID#${community}`, 'GRID#'),
  gridBuilding: (community: string, building: string) => key(`OPERATIONAL#GRIDBUILDING#${community}`, building),
  task: (community: string, id: string) => key(`OPERATIONAL#TASK#${community}`, id),
  taskReport: (community: string, task: string, report: string) =>
    key(`OPERATIONAL#TASK#${community}`, `${task}#REPORT#${report}`),
  taskReports: (community: string, task: string) => range(`OPERATIONAL#TASK#${community}`, `${task}#REPORT#`),
  /**
   * The place is a grid, or a community for what no grid covers. The state comes first: what is to be done is
   * one range, by day.
   */
  taskListing: (place: string, state: number, day: string, id: string) =>
    key(`OPERATIONAL#TASKS#PLACE#${place}`, `${state}#${day}#${id}`),
  taskListings: (place: string, state: number) => range(`OPERATIONAL#TASKS#PLACE#${place}`, `${state}#`),
  /** Behind everything that is to be done by a day: nothing stands before state 0. */
  behindTasksOf: (day: string) => `0#${day}~`,
  assignedTask: (account: string, day: string, id: string) =>
    key(`OPERATIONAL#TASKS#ACCOUNT#${account}`, `DAY#${day}#${id}`),
  assignedTasks: (account: string) => range(`OPERATIONAL#TASKS#ACCOUNT#${account}`, 'DAY#'),
  causedTask: (ref: string, id: string) => key(`OPERATIONAL#TASKS#CAUSE#${ref}`, id),
  causedTasks: (ref: string) => range(`OPERATIONAL#TASKS#CAUSE#${ref}`),
  returnPlan: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `RETURN#${id}`),
  returnPlans: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'RETURN#'),
  notice: (household: string, at: string, id: string) => key(`PERSONAL#NOTICES#${household}`, `${at}#${id}`),
  notices: (household: string) => range(`PERSONAL#NOTICES#${household}`),
  careContact: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CARE#${id}`),
  careContacts: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CARE#'),
  caring: (person: string) => key(`SENSITIVE#PERSON#${person}`, 'CARING'),
  careRecord: (person: string, contact: string, day: string, id: string) =>
    key(`SENSITIVE#PERSON#${person}`, `CARED#${contact}#${day}#${id}`),
  careRecords: (person: string, contact: string) => range(`SENSITIVE#PERSON#${person}`, `CARED#${contact}#`),
  grievance: (id: string) => key(`SENSITIVE#GRIEVANCE#${id}`, 'PROFILE'),
  ownGrievance: (person: string, at: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `GRIEVANCE#${at}#${id}`),
  ownGrievances: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'GRIEVANCE#'),
  grievanceListing: (division: string, rank: string, at: string, id: string) =>
    key(`OPERATIONAL#GRIEVANCES#${division}`, `${rank}#${at}#${id}`),
  grievanceListings: (division: string, rank = '') => range(`OPERATIONAL#GRIEVANCES#${division}`, rank && `${rank}#`),
  orderedRemedy: (whom: string, at: string, id: string) => key(`OPERATIONAL#REMEDIES#${whom}`, `${at}#${id}`),
  orderedRemedies: (whom: string) => range(`OPERATIONAL#REMEDIES#${whom}`),
  handover: (id: string) => key(`SENSITIVE#HANDOVER#${id}`, 'PROFILE'),
  /** The place is a community, or a county where no community is known or where the county was told. */
  handoverListing: (place: string, rank: string, at: string, id: string) =>
    key(`OPERATIONAL#HANDOVERS#${place}`, `${rank}#${at}#${id}`),
  handoverListings: (place: string, rank = '') => range(`OPERATIONAL#HANDOVERS#${place}`, rank && `${rank}#`),
  personHandover: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `HANDOVER#${id}`),
  personHandovers: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'HANDOVER#'),
  isolationOrder: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `ISOLATION#${id}`),
  isolationOrders: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'ISOLATION#'),
  releaseHold: (person: string) => key(`SENSITIVE#PERSON#${person}`, 'HELD'),
  isolationListing: (community: string, dueOn: string, id: string) =>
    key(`SENSITIVE#ISOLATIONS#${community}`, `${dueOn}#${id}`),
  isolationListings: (community: string) => range(`SENSITIVE#ISOLATIONS#${community}`),
  ownWorkplace: (person: string, hash: string) => key(`SENSITIVE#PERSON#${person}`, `WORKPLACE#${hash}`),
  ownWorkplaces: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'WORKPLACE#'),
  colleague: (hash: string, person: string) => key(`SENSITIVE#WORKPLACE#${hash}`, person),
  colleagues: (hash: string) => range(`SENSITIVE#WORKPLACE#${hash}`),
  met: (person: string, day: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `MET#${day}#${id}`),
  metBy: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'MET#'),
  dailyCheck: (person: string, day: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `CHECK#${day}#${id}`),
  dailyChecks: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'CHECK#'),
  alert: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `ALERT#${id}`),
  alerting: (person: string) => key(`SENSITIVE#PERSON#${person}`, 'ALERTING'),
  discharge: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `DISCHARGE#${id}`),
  discharges: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'DISCHARGE#'),
  arrival: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `ARRIVAL#${id}`),
  arrivals: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'ARRIVAL#'),
  arrivalListing: (community: string, day: string, id: string) =>
    key(`SENSITIVE#ARRIVALS#${community}`, `${day}#${id}`),
  arrivalListings: (community: string) => range(`SENSITIVE#ARRIVALS#${community}`),
  unmatchedArrival: (id: string) => key(`SENSITIVE#UNMATCHED#${id}`, 'PROFILE'),
  /** The place is a community, or a division up to the nation where no community is known. */
  unmatchedListing: (place: string, day: string, id: string) => key(`SENSITIVE#UNMATCHEDOF#${place}`, `${day}#${id}`),
  unmatchedListings: (place: string) => range(`SENSITIVE#UNMATCHEDOF#${place}`),
  paper: (person: string, id: string) => key(`SENSITIVE#PERSON#${person}`, `PAPER#${id}`),
  papers: (person: string) => range(`SENSITIVE#PERSON#${person}`, 'PAPER#'),
  releaseNotice: (person: string, order: string, day: string) =>
    key(`SENSITIVE#PERSON#${person}`, `NOTICE#${order}#${day}`),
  paperOfNumber: (hash: string) => key(`SENSITIVE#PAPERNUMBER#${hash}`, 'PAPER'),
  paperDemand: (county: string, at: string, id: string) => key(`OPERATIONAL#PAPERDEMANDS#${county}`, `${at}#${id}`),
  paperDemands: (county: string) => range(`OPERATIONAL#PAPERDEMANDS#${county}`),
  demander: (county: string, hash: string) => key(`OPERATIONAL#DEMANDER#${county}`, hash),
  acting: (person: string, kind: string, agent: string) => key(`SENSITIVE#PERSON#${person}`, `ACTING#${kind}#${agent}`),
  actings: (person: string, kind: string) => range(`SENSITIVE#PERSON#${person}`, `ACTING#${kind}#`),
  erasure: (id: string) => key(`SENSITIVE#ERASURE#${id}`, 'PROFILE'),
  erasing: (person: string) => key(`SENSITIVE#ERASING#${person}`, 'CURRENT'),
  erasureListing: (county: string, rank: string, at: string, id: string) =>
    key(`OPERATIONAL#ERASURES#${county}`, `${rank}#${at}#${id}`),
  erasureListings: (county: string, rank = '') => range(`OPERATIONAL#ERASURES#${county}`, rank && `${rank}#`),
  personRecords: (person: string) => range(`SENSITIVE#PERSON#${person}`),
  program: (county: string, day: string) => key(`OPERATIONAL#PROGRAM#${county}`, `CLOSURE#${day}`),
  programs: (county: string) => range(`OPERATIONAL#PROGRAM#${county}`, 'CLOSURE#'),
  programCount: (county: string, day: string, shard: string) =>
    key(`OPERATIONAL#PROGRAM#${county}`, `COUNT#${day}#${shard}`),
  programCounts: (county: string, day: string) => range(`OPERATIONAL#PROGRAM#${county}`, `COUNT#${day}#`),
  /** In the table of keys, in the place of the key that was destroyed. */
  tombstone: (person: string) => ({ pk: person }),
  /** In the table of keys, which has no sort key. */
  personKey: (person: string) => ({ pk: person }),
} as const;
