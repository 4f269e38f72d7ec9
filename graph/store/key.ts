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

export const key = (pk: string, sk: string): Key => ({ pk, sk });

export const range = (pk: string, prefix = ''): Range => ({ pk, prefix });

/** The code one level up (GB/T 2260: 2 digits a province, 4 a city, 6 a county, 9 a street, 12 a community). */
export const parentCode = (code: string): string =>
  code.length <= 2 ? 'CN' : code.slice(0, code.length <= 6 ? code.length - 2 : code.length - 3);

export const cityOf = (code: string): string => code.slice(0, 4);

export const countyOf = (code: string): string => code.slice(0, 6);
