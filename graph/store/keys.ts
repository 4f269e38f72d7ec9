import type { Subscriber } from '#graph/core/subscriber.ts';

/**
 * Every key of the table, and the questions they answer. A new question is a new row here first.
 *
 * Every partition key begins with its data class, so that a permission can be cut by `dynamodb:LeadingKeys`.
 * No key holds a name, an identity number or a phone number: those appear as keyed hashes alone.
 *
 * | question                                   | index               | key                                             | function            |
 * | ------------------------------------------ | ------------------- | ----------------------------------------------- | ------------------- |
 * | a division by its code                     | table               | PUBLIC#DIVISION#parent · code                   | division            |
 * | the divisions below a division, by page    | table               | PUBLIC#DIVISION#code · *                        | divisionsBelow      |
 * | a community by its code                    | table               | PUBLIC#COMMUNITY#city · code                    | community           |
 * | communities within a city, county, street  | table               | PUBLIC#COMMUNITY#city · begins_with code        | communitiesOf       |
 * | the newest evidence of a division          | table               | PUBLIC#EVIDENCE#division · DAY#day…, descending | evidence            |
 * | the day report of a day                    | table               | PUBLIC#EVIDENCE#division · DAY#day              | dayReport           |
 * | a cluster by id                            | table               | PUBLIC#EVIDENCE#division · DAY#day#CLUSTER#id   | cluster             |
 * | how a day report stood before              | table               | PUBLIC#EVIDENCE#division · REVISION#day#n       | revision(s)         |
 * | the cases of a community since a day       | table               | SENSITIVE#COMMUNITY#code · CASE#day#id          | communityCase(s)    |
 * | whose a case is                            | table               | SENSITIVE#CASE#id · PERSON                      | casePerson          |
 * | the contacts of a case                     | table               | SENSITIVE#CASE#id · CONTACT#contact             | caseContact(s)      |
 * | the cases of a person                      | table               | SENSITIVE#PERSON#id · CASE#id                   | personCase(s)       |
 * | a contact by id, or those of a person      | table               | SENSITIVE#PERSON#id · CONTACT#id                | contact(s)          |
 * | the households of a community, by page     | table               | PERSONAL#COMMUNITY#code · HOUSEHOLD#id          | household(s)        |
 * | the members of a household                 | table               | PERSONAL#COMMUNITY#code · MEMBER#household#id   | member(s)           |
 * | a person by id                             | table               | PERSONAL#PERSON#id · PROFILE                    | person              |
 * | whose is an identity number                | table               | SENSITIVE#IDNUMBER#hash · HOLDER                | idNumberHolder      |
 * | in which communities it is registered      | table               | SENSITIVE#IDNUMBER#hash · COMMUNITY#code        | idNumberClaim       |
 * | whose is a phone number (families share)   | table               | SENSITIVE#PHONE#hash · person                   | phone(s)            |
 * | the facts of a household, by person         | table               | SENSITIVE#HOUSEHOLD#id · FACT#person#id         | fact, facts         |
 * | the facts of one of them                   | table               | SENSITIVE#HOUSEHOLD#id · FACT#person#*          | factsOf             |
 * | the codes of a person that still run       | table               | SENSITIVE#PERSON#id · CODE#expiry#id            | code(s)             |
 * | a code by id                               | table               | SENSITIVE#CODE#id · PROFILE                     | codeOfId            |
 * | the next index of a status list            | table               | OPERATIONAL#STATUS#list · COUNTER#shard         | statusCounter       |
 * | the codes of a list that are not green     | table               | PUBLIC#STATUS#list · index                      | status, statuses    |
 * | the issuers and agreements trusted         | table               | PUBLIC#TRUST · ISSUER#… / AGREEMENT#…           | trust…              |
 * | who read what of a subject                 | table               | SENSITIVE#ACCESS#subject · time#request         | access              |
 * | what a one-time code binds                 | table               | SENSITIVE#BINDING#hash · CODE                   | binding             |
 * | what an account may do                     | table               | OPERATIONAL#ACCOUNT#subject · GRANT#role        | grant(s)            |
 * | how often an account did something         | table               | OPERATIONAL#ACCOUNT#subject · RATE#what#window  | rate                |
 * | a create made before with this key         | table               | OPERATIONAL#IDEMPOTENCY#actor#hash · CLAIM      | idempotency         |
 * | a supply point by id                       | table               | OPERATIONAL#SUPPLYPOINT#id · PROFILE            | supplyPoint         |
 * | its catalogue and stock, or one line of it | table               | OPERATIONAL#SUPPLYPOINT#id · STOCK#sku          | stock(s)            |
 * | its pickup slots of a day                  | table               | OPERATIONAL#SUPPLYPOINT#id · SLOT#start         | slot(s)             |
 * | the supply points of a community           | table               | OPERATIONAL#PAIRING#community · supply point    | pairing(s)          |
 * | an order by id                             | table               | OPERATIONAL#ORDER#id · PROFILE                  | order               |
 * | the orders of a supplier, by status        | orders-of-supplier  | SUPPLIER#id · rank#placed#id                    | ordersOf            |
 * | the orders of a household, by status       | orders-of-household | HOUSEHOLD#id · rank#placed#id                   | ordersOf            |
 * | the orders of a community, by status       | orders-of-community | COMMUNITY#code · rank#placed#id                 | ordersOf            |
 * | what happened, for the relay               | table (stream)      | OPERATIONAL#OUTBOX#shard · time#id              | outbox(es)          |
 * | what a subscriber is told, in order        | table               | SENSITIVE#FEED#subscriber · time#number         | feed, feedEntry     |
 * | how far the feed of a subscriber has come  | table               | OPERATIONAL#FEED#subscriber · HEAD              | feedHead            |
 * | what is due by now, in order of time       | table               | OPERATIONAL#DUE#shard · time#kind#subject       | due(s)              |
 * | what failed and is tried again             | table               | OPERATIONAL#DUE#shard · time#first time#…       | dueAgain            |
 * | how far a sweep is                         | table               | OPERATIONAL#SWEEP#id · PROFILE                  | sweep               |
 * | the rows of a sweep that failed            | table               | OPERATIONAL#SWEEP#id · ERROR#row                | sweepError(s)       |
 * | the levels of divisions as last announced  | table               | PUBLIC#LEVELS · division                        | levelStanding(s)    |
 * | the changes of its level, newest first     | table               | PUBLIC#LEVEL#division · CHANGE#time#n           | levelChange(s)      |
 * | the tier of a community as last announced  | table               | PUBLIC#TIER#community · STANDING                | tierStanding        |
 * | the changes of its tier, newest first      | table               | PUBLIC#TIER#community · CHANGE#time#n           | tierChange(s)       |
 * | a measure by id                            | table               | OPERATIONAL#MEASURE#county · MEASURE#place#day… | measure             |
 * | the measures of a community, newest first  | table               | OPERATIONAL#MEASURE#county · MEASURE#place#…    | measures            |
 * | those that hold or will, of it or a county | table               | OPERATIONAL#LIVEMEASURE#county · place#day#id   | liveMeasure(s)      |
 * | a warning by id                            | table               | OPERATIONAL#WARNING#community · id              | warning             |
 * | the warnings of a community                | table               | OPERATIONAL#WARNING#community · *               | warningsIn          |
 * | the warnings of a city, by status          | warnings-of-city    | WARNINGS#city · rank#community#known#raised#id  | warningsOf          |
 * | the policy values that a division adopted  | table               | PUBLIC#POLICY#division · VALUE#name#day         | policyValue(s)      |
 * | the emergency response of a division       | table               | PUBLIC#RESPONSE#division · CURRENT              | response            |
 * | one that ended before it, by id            | table               | PUBLIC#RESPONSE#division · ENDED#id             | pastResponse        |
 * | the grids of a community                   | table               | OPERATIONAL#GRID#community · GRID#id            | grid(s)             |
 * | the grid that a building lies in           | table               | OPERATIONAL#GRIDBUILDING#community · building   | gridBuilding        |
 * | a task by id                               | table               | OPERATIONAL#TASK#community · id                 | task                |
 * | what was reported of a task                | table               | OPERATIONAL#TASK#community · id#REPORT#report   | taskReport(s)       |
 * | the tasks of a grid, or of no grid, by day | table               | OPERATIONAL#TASKS#PLACE#place · state#day#id    | taskListing(s)      |
 * | the tasks assigned to an account, by day   | table               | OPERATIONAL#TASKS#ACCOUNT#subject · DAY#day#id  | assignedTask(s)     |
 * | the tasks that something caused            | table               | OPERATIONAL#TASKS#CAUSE#cause · id              | causedTask(s)       |
 * | a return plan by id, or those of a person  | table               | SENSITIVE#PERSON#id · RETURN#id                 | returnPlan(s)       |
 * | what a home was told about its stairwell   | table               | PERSONAL#NOTICES#household · time#id            | notice(s)           |
 * | a care contact by id, or those of a person | table               | SENSITIVE#PERSON#id · CARE#id                   | careContact(s)      |
 * | the care contact that a person has now     | table               | SENSITIVE#PERSON#id · CARING                    | caring              |
 * | the contacts that were made, newest first  | table               | SENSITIVE#PERSON#id · CARED#contact#day#id      | careRecord(s)       |
 * | a grievance by id                          | table               | SENSITIVE#GRIEVANCE#id · PROFILE                | grievance           |
 * | the grievances of a person, newest first   | table               | SENSITIVE#PERSON#id · GRIEVANCE#time#id         | ownGrievance(s)     |
 * | those that a division is in charge of      | table               | OPERATIONAL#GRIEVANCES#division · rank#time#id  | grievanceListing(s) |
 * | the remedies ordered of somebody           | table               | OPERATIONAL#REMEDIES#whom · time#id             | orderedRemedy, …ies |
 * | a handover by id                           | table               | SENSITIVE#HANDOVER#id · PROFILE                 | handover            |
 * | what a community or county is asked, open  | table               | OPERATIONAL#HANDOVERS#place · rank#time#id      | handoverListing(s)  |
 * | the handovers about a person, those open   | table               | SENSITIVE#PERSON#id · HANDOVER#id               | personHandover(s)   |
 * | an isolation order by id, or a person's    | table               | SENSITIVE#PERSON#id · ISOLATION#id              | isolationOrder(s)   |
 * | what somebody’s release waits for          | table               | SENSITIVE#PERSON#id · HELD                      | releaseHold         |
 * | who is isolated in a community, by due day | table               | SENSITIVE#ISOLATIONS#community · day#id         | isolationListing(s) |
 * | the workplaces of a person                 | table               | SENSITIVE#PERSON#id · WORKPLACE#hash            | ownWorkplace(s)     |
 * | who works at a place                       | table               | SENSITIVE#WORKPLACE#hash · person               | colleague(s)        |
 * | whom a person met, by day                  | table               | SENSITIVE#PERSON#id · MET#day#id                | met, metBy          |
 * | the daily checks of a person, newest first | table               | SENSITIVE#PERSON#id · CHECK#day#id              | dailyCheck(s)       |
 * | an alert by id                             | table               | SENSITIVE#PERSON#id · ALERT#id                  | alert               |
 * | the alert that a person has now            | table               | SENSITIVE#PERSON#id · ALERTING                  | alerting            |
 * | a discharge by id, or those of a person    | table               | SENSITIVE#PERSON#id · DISCHARGE#id              | discharge(s)        |
 * | an arrival by id, or those of a person     | table               | SENSITIVE#PERSON#id · ARRIVAL#id                | arrival(s)          |
 * | the arrivals of a community, newest first  | table               | SENSITIVE#ARRIVALS#community · day#id           | arrivalListing(s)   |
 * | an arrival of somebody unknown, by id      | table               | SENSITIVE#UNMATCHED#id · PROFILE                | unmatchedArrival    |
 * | those that lie with a place, newest first  | table               | SENSITIVE#UNMATCHEDOF#place · day#id            | unmatchedListing(s) |
 * | a paper by id, or those of a person        | table               | SENSITIVE#PERSON#id · PAPER#id                  | paper(s)            |
 * | the notice of a release                    | table               | SENSITIVE#PERSON#id · NOTICE#order#day          | releaseNotice       |
 * | whose is the number of a paper             | table               | SENSITIVE#PAPERNUMBER#hash · PAPER              | paperOfNumber       |
 * | the demands refused in a county, by time   | table               | OPERATIONAL#PAPERDEMANDS#county · time#id       | paperDemand(s)      |
 * | how often a body demanded papers           | table               | OPERATIONAL#DEMANDER#county · hash              | demander            |
 * | who acts for a person                      | table               | SENSITIVE#PERSON#id · ACTING#kind#agent         | acting(s)           |
 * | an erasure by id                           | table               | SENSITIVE#ERASURE#id · PROFILE                  | erasure             |
 * | the erasure of a person, not over yet      | table               | SENSITIVE#ERASING#person · CURRENT              | erasing             |
 * | the erasures of a county, those open first | table               | OPERATIONAL#ERASURES#county · rank#time#id      | erasureListing(s)   |
 * | all that is recorded of a person           | table               | SENSITIVE#PERSON#id · *                         | personRecords       |
 * | the closures of a county, or one by its day | table               | OPERATIONAL#PROGRAM#county · CLOSURE#day        | program(s)          |
 * | what a closure has erased and held back    | table               | OPERATIONAL#PROGRAM#county · COUNT#day#shard    | programCount(s)     |
 * | when and why a person was forgotten        | keys table          | person id                                       | tombstone           |
 * | the wrapped key of a person                | keys table          | person id                                       | personKey           |
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A range within one partition. */
export interface Range {
  readonly pk: string;
  readonly prefix: string;
}

const key = (pk: string, sk: string): Key => ({ pk, sk });
const range = (pk: string, prefix = ''): Range => ({ pk, prefix });

/** The code one level up (GB/T 2260: 2 digits a province, 4 a city, 6 a county, 9 a street, 12 a community). */
export const parentCode = (code: string): string =>
  code.length <= 2 ? 'CN' : code.slice(0, code.length <= 6 ? code.length - 2 : code.length - 3);

export const cityOf = (code: string): string => code.slice(0, 4);
export const countyOf = (code: string): string => code.slice(0, 6);

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
  /** The place is a grid, or a community for what no grid covers. The state comes first: what is to be done is one range, by day. */
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
