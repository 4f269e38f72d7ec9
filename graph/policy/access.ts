/**
 * Who may do what, and who may see what for which purpose: the whole vocabulary in one place, pure, denied by default. The schema does
 * not build while an operation or a personal field has no line here.
 */

export const roles = [
  'THIRD_PARTY_APP',
  'REGIONAL_VERIFIER',
  'SUPERMARKET',
  'FEED',
  'COMMUNITY_WORKER',
  'PROFESSIONAL',
  'AUTHORITY',
  'RESIDENT',
  'VOLUNTEER',
] as const;
export type Role = (typeof roles)[number];

export type AccessClass = 'PUBLIC' | 'OPERATIONAL' | 'PERSONAL' | 'SENSITIVE';

export const purposes = ['REGISTRATION', 'CARE', 'CODE_ISSUING', 'INVESTIGATION', 'SUPPLY', 'SELF'] as const;
export type Purpose = (typeof purposes)[number];

const EVERYBODY = roles;
const SUPPLY_ROLES = ['SUPERMARKET', 'COMMUNITY_WORKER', 'RESIDENT'] as const;
const PERSON_ROLES = ['COMMUNITY_WORKER', 'PROFESSIONAL', 'RESIDENT'] as const;

/** Which roles may ask for a root field at all. Whose data they get is the relation's to decide. */
export const operations: Readonly<Record<string, readonly Role[]>> = {
  'Query.node': EVERYBODY,
  'Query.viewer': EVERYBODY,
  'Query.division': EVERYBODY,
  'Query.community': EVERYBODY,
  'Query.communities': EVERYBODY,
  'Query.person': PERSON_ROLES,
  'Query.household': PERSON_ROLES,
  'Query.findPersons': ['COMMUNITY_WORKER'],
  'Query.verifyHealthCode': ['REGIONAL_VERIFIER', 'COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY', 'RESIDENT'],
  'Query.verifyPaper': ['REGIONAL_VERIFIER', 'COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY', 'RESIDENT'],
  'Query.releasesDue': ['AUTHORITY'],
  'Query.paperDemands': ['AUTHORITY'],
  'Query.supplyPoint': [...SUPPLY_ROLES, 'AUTHORITY'],
  'Query.supplyPoints': [...SUPPLY_ROLES, 'AUTHORITY'],
  'Query.order': SUPPLY_ROLES,
  'Query.orders': SUPPLY_ROLES,

  'Query.isolationOrder': PERSON_ROLES,
  'Query.tierPolicy': EVERYBODY,
  'Query.measures': EVERYBODY,
  'Query.clauses': EVERYBODY,
  'Query.clause': EVERYBODY,
  'Query.previewTier': EVERYBODY,
  'Query.policyValues': EVERYBODY,
  'Query.import': ['AUTHORITY'],
  'Query.workList': ['COMMUNITY_WORKER'],
  'Query.tasks': ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY'],
  'Query.myTasks': ['COMMUNITY_WORKER', 'PROFESSIONAL', 'VOLUNTEER'],
  'Query.grievances': ['AUTHORITY'],
  'Query.myGrievances': ['RESIDENT'],
  'Query.orderedRemedies': ['COMMUNITY_WORKER', 'AUTHORITY', 'SUPERMARKET'],
  'Query.handovers': ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY'],
  'Query.erasures': ['AUTHORITY'],
  'Query.programs': ['AUTHORITY'],
  'Query.warnings': ['AUTHORITY', 'COMMUNITY_WORKER'],
  'Query.arrival': PERSON_ROLES,
  'Query.unmatchedArrivals': ['COMMUNITY_WORKER', 'AUTHORITY'],
  'Query.events': ['RESIDENT', 'COMMUNITY_WORKER', 'SUPERMARKET', 'AUTHORITY'],

  'Mutation.recordDayReport': ['AUTHORITY'],
  'Mutation.correctDayReport': ['AUTHORITY'],
  'Mutation.recordCluster': ['AUTHORITY'],
  'Mutation.startImport': ['AUTHORITY'],
  'Mutation.importDayReports': ['AUTHORITY'],
  'Mutation.startEmergencyResponse': ['AUTHORITY'],
  'Mutation.raiseEmergencyResponse': ['AUTHORITY'],
  'Mutation.lowerEmergencyResponse': ['AUTHORITY'],
  'Mutation.endEmergencyResponse': ['AUTHORITY'],
  'Mutation.adoptPolicyValue': ['AUTHORITY'],
  'Mutation.proposeMeasure': ['COMMUNITY_WORKER', 'AUTHORITY'],
  'Mutation.endMeasure': ['COMMUNITY_WORKER', 'AUTHORITY'],
  'Mutation.reportOverControl': ['RESIDENT'],
  'Mutation.investigateWarning': ['AUTHORITY'],
  'Mutation.notifyRectification': ['AUTHORITY'],
  'Mutation.reportRectification': ['COMMUNITY_WORKER'],
  'Mutation.confirmRectification': ['AUTHORITY'],
  'Mutation.dismissWarning': ['AUTHORITY'],
  'Mutation.recordCase': ['PROFESSIONAL'],
  'Mutation.recordInvestigation': ['PROFESSIONAL'],
  'Mutation.recordAdmission': ['PROFESSIONAL'],
  'Mutation.confirmCase': ['PROFESSIONAL'],
  'Mutation.ruleOutCase': ['PROFESSIONAL'],
  'Mutation.registerHousehold': ['COMMUNITY_WORKER'],
  'Mutation.registerPerson': ['COMMUNITY_WORKER'],
  'Mutation.createBindingCode': ['COMMUNITY_WORKER'],
  'Mutation.bindAccount': ['RESIDENT'],
  'Mutation.acceptHandover': ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY', 'RESIDENT'],
  'Mutation.declineHandover': ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY', 'RESIDENT'],
  'Mutation.withdrawHandover': ['COMMUNITY_WORKER', 'PROFESSIONAL'],
  'Mutation.movePerson': ['COMMUNITY_WORKER'],
  'Mutation.appointGuardian': ['COMMUNITY_WORKER'],
  'Mutation.endGuardianship': ['COMMUNITY_WORKER'],
  'Mutation.giveConsent': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.withdrawConsent': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.registerArrival': ['FEED', 'COMMUNITY_WORKER', 'RESIDENT'],
  'Mutation.registerArrivals': ['FEED'],
  'Mutation.assignArrival': ['AUTHORITY'],
  'Mutation.matchArrival': ['COMMUNITY_WORKER'],
  'Mutation.recordContact': ['PROFESSIONAL'],
  'Mutation.handOverContact': ['PROFESSIONAL'],
  'Query.contactCandidates': ['PROFESSIONAL'],
  'Mutation.recordWorkplace': ['PROFESSIONAL'],
  'Mutation.recordMeeting': ['PROFESSIONAL'],
  'Mutation.recordDailyCheck': ['RESIDENT', 'COMMUNITY_WORKER', 'PROFESSIONAL', 'VOLUNTEER'],
  'Mutation.answerAlert': ['COMMUNITY_WORKER', 'PROFESSIONAL'],
  'Mutation.recordDischarge': ['PROFESSIONAL'],
  'Mutation.recordRecheck': ['PROFESSIONAL'],
  'Mutation.issueHealthCode': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.placeOrder': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.acceptOrder': ['SUPERMARKET'],
  'Mutation.rejectOrder': ['SUPERMARKET'],
  'Mutation.startPicking': ['SUPERMARKET'],
  'Mutation.packOrder': ['SUPERMARKET'],
  'Mutation.dispatchOrder': ['SUPERMARKET'],
  'Mutation.confirmDelivery': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.cancelOrder': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.createGrid': ['COMMUNITY_WORKER', 'AUTHORITY'],
  'Mutation.assignGridWorkers': ['COMMUNITY_WORKER', 'AUTHORITY'],
  'Mutation.assignGridBuildings': ['COMMUNITY_WORKER', 'AUTHORITY'],
  'Mutation.planTask': ['COMMUNITY_WORKER'],
  'Mutation.takeTask': ['COMMUNITY_WORKER', 'PROFESSIONAL'],
  'Mutation.assignTask': ['COMMUNITY_WORKER'],
  'Mutation.returnTask': ['COMMUNITY_WORKER', 'PROFESSIONAL', 'VOLUNTEER'],
  'Mutation.reportTask': ['COMMUNITY_WORKER', 'PROFESSIONAL', 'VOLUNTEER'],
  'Mutation.handOverShift': ['COMMUNITY_WORKER'],
  'Mutation.cancelTask': ['COMMUNITY_WORKER'],
  'Mutation.explainToStairwell': ['COMMUNITY_WORKER'],
  'Mutation.completeReturn': ['COMMUNITY_WORKER'],
  'Mutation.assignCareContact': ['COMMUNITY_WORKER'],
  'Mutation.recordCareContact': ['COMMUNITY_WORKER', 'PROFESSIONAL'],
  'Mutation.reportGrievance': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.investigateGrievance': ['AUTHORITY'],
  'Mutation.orderRemedy': ['AUTHORITY'],
  'Mutation.confirmRemedy': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.contestRemedy': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.dismissGrievance': ['AUTHORITY'],
  'Mutation.extendIsolation': ['PROFESSIONAL'],
  'Mutation.shortenIsolation': ['PROFESSIONAL'],
  'Mutation.moveIsolation': ['COMMUNITY_WORKER', 'PROFESSIONAL'],
  'Mutation.recordTransfer': ['COMMUNITY_WORKER'],
  'Mutation.releaseFromIsolation': ['COMMUNITY_WORKER', 'PROFESSIONAL'],
  'Mutation.issueResidenceCertificate': ['COMMUNITY_WORKER'],
  'Mutation.issueReleaseNotice': ['AUTHORITY'],
  'Mutation.recordNoticeDelivery': ['COMMUNITY_WORKER'],
  'Mutation.requestPaper': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.requestErasure': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.withdrawErasure': ['RESIDENT', 'COMMUNITY_WORKER'],
  'Mutation.erasePerson': ['AUTHORITY'],
  'Mutation.closeProgram': ['AUTHORITY'],
  'Mutation.grantRole': ['AUTHORITY'],
  'Mutation.revokeRole': ['AUTHORITY'],
};

/** The roles that may see OPERATIONAL fields: all but third-party apps. */
export const operationalRoles: ReadonlySet<Role> = new Set(roles.filter((role) => role !== 'THIRD_PARTY_APP'));

/**
 * For which purposes a personal field may be read by somebody else than the person. SELF is that of who acts for the person: it needs no
 * header, and is recorded like the others. Empty: by nobody else but the guardian of a child.
 */
export const disclosures: Readonly<Record<string, readonly Purpose[]>> = {
  'Household.address': ['REGISTRATION', 'CARE', 'SUPPLY', 'INVESTIGATION'],
  'Household.members': ['REGISTRATION', 'CARE', 'SUPPLY', 'CODE_ISSUING', 'INVESTIGATION'],
  'Household.standing': ['CARE', 'SUPPLY', 'INVESTIGATION'],
  'Household.notices': [],
  'Household.accessLog': [],
  'Person.name': ['REGISTRATION', 'CARE', 'SUPPLY', 'CODE_ISSUING', 'INVESTIGATION', 'SELF'],
  'Person.idNumber': ['REGISTRATION', 'INVESTIGATION'],
  'Person.phone': ['REGISTRATION', 'CARE', 'SUPPLY', 'INVESTIGATION', 'SELF'],
  'Person.careNeeds': ['REGISTRATION', 'CARE'],
  'Person.accountBound': ['REGISTRATION'],
  'Person.guardians': ['REGISTRATION', 'CARE'],
  'Person.consents': ['REGISTRATION', 'CARE'],
  'Guardianship.guardian': ['REGISTRATION', 'CARE'],
  'Guardianship.since': ['REGISTRATION', 'CARE'],
  'Consent.to': ['REGISTRATION', 'CARE'],
  'Consent.since': ['REGISTRATION', 'CARE'],
  'Consent.recordedByWorker': ['REGISTRATION', 'CARE'],
  'Person.facts': ['INVESTIGATION'],
  'Person.healthCode': ['CODE_ISSUING', 'INVESTIGATION', 'SELF'],
  'Person.returnPlan': ['CARE'],
  'Person.careContact': ['CARE'],
  'Person.papers': ['REGISTRATION'],
  'Person.accessLog': [],
  'Paper.kind': ['REGISTRATION'],
  'Paper.number': ['REGISTRATION'],
  'Paper.code': ['REGISTRATION'],
  'Paper.completedOn': ['REGISTRATION'],
  'Paper.deliveredOn': ['REGISTRATION'],
  'ReturnPlan.causes': ['CARE'],
  'ReturnPlan.startedOn': ['CARE'],
  'ReturnPlan.steps': ['CARE'],
  'CareContact.startedOn': ['CARE'],
  'CareContact.everyDays': ['CARE'],
  'CareContact.nextOn': ['CARE'],
  'CareContact.records': ['CARE'],
  'CareRecord.on': ['CARE'],
  'CareRecord.kind': ['CARE'],
  'CareRecord.needs': ['CARE'],
  'CareRecord.note': ['CARE'],
  'Person.isolation': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.status': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.place': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.clause': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.grounds': ['INVESTIGATION'],
  'IsolationOrder.startOn': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.dueOn': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.followUpUntil': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.releasedOn': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.transport': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.supply': ['CARE', 'INVESTIGATION'],
  'IsolationOrder.history': ['CARE', 'INVESTIGATION'],
  'IsolationGround.cause': ['INVESTIGATION'],
  'IsolationGround.exposureOn': ['INVESTIGATION'],
  'IsolationGround.dueOn': ['INVESTIGATION'],
  'IsolationGround.clause': ['INVESTIGATION'],
  'IsolationGround.legalBasis': ['INVESTIGATION'],
  'IsolationGround.evidence': ['INVESTIGATION'],
  'IsolationStep.event': ['CARE', 'INVESTIGATION'],
  'IsolationStep.status': ['CARE', 'INVESTIGATION'],
  'IsolationStep.at': ['CARE', 'INVESTIGATION'],
  'IsolationStep.role': ['CARE', 'INVESTIGATION'],
  'IsolationStep.reason': ['CARE', 'INVESTIGATION'],
  'IsolationStep.evidence': ['INVESTIGATION'],
  'IsolationStep.dueOn': ['CARE', 'INVESTIGATION'],
  'IsolationStep.place': ['CARE', 'INVESTIGATION'],
  'Person.contacts': ['INVESTIGATION'],
  'Contact.lastContactOn': ['INVESTIGATION'],
  'Contact.setting': ['INVESTIGATION'],
  'Contact.outcome': ['INVESTIGATION'],
  'Contact.foundAt': ['INVESTIGATION'],
  'Person.checks': ['CARE', 'INVESTIGATION'],
  'DailyCheck.on': ['CARE', 'INVESTIGATION'],
  'DailyCheck.temperature': ['CARE', 'INVESTIGATION'],
  'DailyCheck.symptoms': ['CARE', 'INVESTIGATION'],
  'DailyCheck.recordedAt': ['CARE', 'INVESTIGATION'],
  'Person.alert': ['CARE', 'INVESTIGATION'],
  'Alert.status': ['CARE', 'INVESTIGATION'],
  'Alert.raisedAt': ['CARE', 'INVESTIGATION'],
  'Alert.answerBy': ['CARE', 'INVESTIGATION'],
  'Alert.overdue': ['CARE', 'INVESTIGATION'],
  'Alert.outcome': ['CARE', 'INVESTIGATION'],
  'Person.discharges': ['INVESTIGATION'],
  'Discharge.status': ['INVESTIGATION'],
  'Discharge.dischargedOn': ['INVESTIGATION'],
  'Discharge.rechecksBy': ['INVESTIGATION'],
  'Discharge.rechecks': ['INVESTIGATION'],
  'Recheck.on': ['INVESTIGATION'],
  'Recheck.round': ['INVESTIGATION'],
  'Recheck.result': ['INVESTIGATION'],
  'Person.arrivals': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'Arrival.role': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'Arrival.from': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'Arrival.place': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'Arrival.arrivedOn': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'Arrival.transport': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'Arrival.proofs': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'Arrival.ruling': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'Arrival.party': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'Arrival.registeredAt': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'UnmatchedArrival.name': ['REGISTRATION'],
  'UnmatchedArrival.idNumber': ['REGISTRATION'],
  'UnmatchedArrival.phone': ['REGISTRATION'],
  'HealthCode.token': ['CODE_ISSUING', 'SELF'],
  'HealthCode.colour': ['CODE_ISSUING', 'INVESTIGATION', 'SELF'],
  'HealthCode.basis': ['INVESTIGATION'],
  'HealthCode.issuer': ['CODE_ISSUING', 'INVESTIGATION', 'SELF'],
  'HealthCode.issuedAt': ['CODE_ISSUING', 'INVESTIGATION', 'SELF'],
  'HealthCode.expiresAt': ['CODE_ISSUING', 'INVESTIGATION', 'SELF'],
  'Fact.kind': ['INVESTIGATION'],
  'Fact.on': ['INVESTIGATION'],
  'Address.building': ['REGISTRATION', 'CARE', 'SUPPLY', 'INVESTIGATION'],
  'Address.unit': ['REGISTRATION', 'CARE', 'SUPPLY', 'INVESTIGATION'],
  'Address.room': ['REGISTRATION', 'CARE', 'SUPPLY', 'INVESTIGATION'],
  'AccessEntry.at': [],
  'AccessEntry.purpose': [],
  'AccessEntry.role': [],
  'AccessEntry.fields': [],
  'Order.deliveryAddress': ['SUPPLY'],
};

/**
 * Lists of persons who are in them for a reason that tells something of them. Such a field carries the class of its parent: the service that answers
 * it decides and records for each person by itself.
 */
export const memberships: Readonly<Record<string, readonly Purpose[]>> = {
  'Measure.persons': ['CARE', 'INVESTIGATION'],
  'Community.arrivals': ['REGISTRATION', 'CARE', 'INVESTIGATION'],
  'UnmatchedArrival.destination': ['REGISTRATION'],
  'Community.isolationOrders': ['CARE', 'INVESTIGATION'],
  'Grievance.description': ['INVESTIGATION', 'CARE'],
  'GrievanceStep.note': ['INVESTIGATION', 'CARE'],
  'ContactCandidate.person': ['INVESTIGATION'],
  'Handover.contact': ['CARE', 'INVESTIGATION'],
  'Handover.person': ['CARE', 'INVESTIGATION', 'REGISTRATION'],
  'Task.person': ['CARE', 'INVESTIGATION', 'SUPPLY', 'REGISTRATION'],
  'Task.household': ['CARE', 'INVESTIGATION', 'SUPPLY', 'REGISTRATION'],
  'Task.room': ['CARE', 'INVESTIGATION', 'SUPPLY', 'REGISTRATION'],
};

/** Which purposes a role may have at all. */
const purposesOf: Readonly<Partial<Record<Role, readonly Purpose[]>>> = {
  COMMUNITY_WORKER: ['REGISTRATION', 'CARE', 'CODE_ISSUING', 'SUPPLY'],
  PROFESSIONAL: ['INVESTIGATION', 'CARE'],
  SUPERMARKET: ['SUPPLY'],
};

/** What a viewer may act on: the token's claims cut down to what the grants say. */
export interface Scope {
  readonly roles: readonly Role[];
  readonly communities: readonly string[];
  readonly division: string | null;
  readonly supplier: string | null;
  readonly person: ActingPerson | null;
}

/** Whom an account is bound to, and for whom else they act. */
export interface ActingPerson {
  readonly id: string;
  readonly household: string;
  readonly community: string;
  /** Adults by their consent, and wards who are known to be children today. */
  readonly actsFor?: readonly ActsFor[] | undefined;
  /** Whose guardian they are, and whose age was not looked at yet. */
  readonly wards?: readonly string[] | undefined;
}

/** Whom a piece of personal data is about, and who has to do with it. */
export interface Subject {
  /** The person or household in whose access log a reading is written. */
  readonly id: string;
  readonly person: string | null;
  readonly household: string;
  readonly community: string;
  /** The supplier that serves it, for the data of an order. */
  readonly supplier?: string | undefined;
}

export type Relation = 'SELF' | ActingKind | 'HOUSEHOLD' | 'COMMUNITY' | 'DIVISION' | 'SUPPLIER';

export const NATION = 'CN';

/** Accounts become part of keys: printable, and none of the separators. */
export const isAccount = (text: string): boolean => /^[\w.@:|/-]{1,120}$/.test(text);

/** Whether a code lies in a division: itself, anything below it, or anything at all for the nation. */
export const covers = (division: string | null, code: string): boolean =>
  division !== null && (division === NATION || code.startsWith(division));

/** In which ways a viewer has to do with a subject, the closest first, each with the role that makes it so. */
export function relations(viewer: Scope, subject: Subject): { relation: Relation; role: Role }[] {
  const has = (role: Role) => viewer.roles.includes(role);
  const found: { relation: Relation; role: Role }[] = [];
  const resident = has('RESIDENT') ? residentRelation(viewer.person, subject) : null;
  if (resident) found.push({ relation: resident, role: 'RESIDENT' });
  if (has('COMMUNITY_WORKER') && viewer.communities.includes(subject.community))
    found.push({ relation: 'COMMUNITY', role: 'COMMUNITY_WORKER' });
  if (has('PROFESSIONAL') && covers(viewer.division, subject.community))
    found.push({ relation: 'DIVISION', role: 'PROFESSIONAL' });
  if (has('SUPERMARKET') && viewer.supplier !== null && viewer.supplier === subject.supplier)
    found.push({ relation: 'SUPPLIER', role: 'SUPERMARKET' });
  return found;
}

/** As what a resident has to do with a subject: of the household as a whole each of its people is one, of a person only that one. */
function residentRelation(self: Scope['person'], { person, household }: Subject): Relation | null {
  if (self === null) return null;
  const acts = self.actsFor?.find((one) => one.person === person);
  if (acts && person !== self.id) return acts.as;
  if (self.household !== household) return null;
  return person === null || person === self.id ? 'SELF' : 'HOUSEHOLD';
}

/** What people who live together know of each other, on the record. The rest is for the person, and for who acts for them. */
const SHARED_AT_HOME: ReadonlySet<string> = new Set(['Person.name', 'Person.phone']);

/** Whether a relation opens a field by itself. A guardian reads what the child would; by consent one reads what anybody else may read for a purpose. */
function isOpenTo(relation: Relation, field: string): boolean {
  const purposes = disclosures[field];
  if (relation === 'HOUSEHOLD') return SHARED_AT_HOME.has(field);
  return purposes !== undefined && (relation === 'GUARDIAN' || (relation === 'CONSENT' && purposes.length > 0));
}

export type FieldDecision =
  | { readonly outcome: 'OWN' }
  | { readonly outcome: 'RECORD'; readonly purpose: Purpose; readonly role: Role }
  | { readonly outcome: 'PURPOSE_REQUIRED'; readonly purposes: readonly Purpose[] }
  | { readonly outcome: 'FORBIDDEN' };

/**
 * Whether a viewer may read a personal field of a subject. One's own data needs no purpose; what a household shares, and what is read by who acts for the person, is
 * recorded as SELF; anybody else needs a relation, and a purpose that fits both the field and the role.
 */
export function decideField(viewer: Scope, subject: Subject, field: string, purpose: Purpose | null): FieldDecision {
  let offered: readonly Purpose[] = [];
  for (const { relation, role } of relations(viewer, subject)) {
    if (relation === 'SELF') return { outcome: 'OWN' };
    const open = disclosures[field] ?? memberships[field] ?? [];
    if (isOpenTo(relation, field)) return { outcome: 'RECORD', purpose: 'SELF', role };
    const fitting = open.filter((one) => purposesOf[role]?.includes(one));
    if (purpose && fitting.includes(purpose)) return { outcome: 'RECORD', purpose, role };
    offered = [...offered, ...fitting];
  }
  return offered.length > 0 ? { outcome: 'PURPOSE_REQUIRED', purposes: offered } : { outcome: 'FORBIDDEN' };
}

/** What a token claims. */
export interface Claims {
  readonly roles: readonly Role[];
  readonly communities: readonly string[];
  readonly division: string | null;
  readonly supplier: string | null;
  readonly scopes: readonly string[];
  readonly person: string | null;
}

/** What the table grants in one role. */
export interface GrantedRole extends Omit<Claims, 'roles'> {
  readonly role: Role;
}

/** The roles that act in a division. */
const DIVISIONAL: readonly Role[] = ['PROFESSIONAL', 'AUTHORITY'];

/**
 * The claim is the ceiling, the grant decides: of both, what both hold. A division is the narrower of the two; where neither lies
 * in the other there is none, and with it goes what it would have opened. A scope has one division: who is a professional here and an
 * authority there acts where both roles hold, so that neither lends its reach to the other. A token for one role is cut down less.
 */
export function narrow(claims: Claims, grants: readonly GrantedRole[]): Claims {
  const held = grants.filter(({ role }) => claims.roles.includes(role));
  const both = (claimed: readonly string[], granted: (grant: GrantedRole) => readonly string[]) =>
    claimed.filter((one) => held.some((grant) => granted(grant).includes(one)));
  const same = (claimed: string | null, granted: (grant: GrantedRole) => string | null) =>
    held.some((grant) => claimed !== null && granted(grant) === claimed) ? claimed : null;
  const acting = held.filter((grant) => DIVISIONAL.includes(grant.role) || grant.division !== null);
  const division = acting.map((grant) => grant.division).reduce(narrower, claims.division);
  const bound = held.find(({ role }) => role === 'RESIDENT')?.person ?? null;
  return {
    roles: held.map(({ role }) => role),
    // Those of a worker: where somebody volunteers beside it, their grant lends the worker no reach.
    communities: both(claims.communities, ({ role, communities }) => (role === 'COMMUNITY_WORKER' ? communities : [])),
    division: acting.length > 0 ? division : null,
    supplier: same(claims.supplier, ({ supplier }) => supplier),
    scopes: both(claims.scopes, ({ scopes }) => scopes),
    // A resident's token need not name the person: the binding in the table does. Where it names one, both must agree.
    person: bound !== null && (claims.person ?? bound) === bound ? bound : null,
  };
}

function narrower(claimed: string | null, granted: string | null): string | null {
  if (claimed === null || granted === null) return null;
  if (covers(granted, claimed)) return claimed;
  return covers(claimed, granted) ? granted : null;
}

/** Supply points are for those whom they serve and those who see to it; a supermarket has its own alone. */
export function maySeeSupplyPoint({ roles: held, supplier }: Scope, point: { readonly supplier: string }): boolean {
  if (held.some((role) => role === 'RESIDENT' || role === 'COMMUNITY_WORKER' || role === 'AUTHORITY')) return true;
  return held.includes('SUPERMARKET') && supplier === point.supplier;
}

/** As what somebody acts for another person. */
export type ActingKind = 'GUARDIAN' | 'CONSENT';

/** Who acts for whom, as it is told of whoever acts. */
export interface ActsFor {
  readonly person: string;
  readonly as: ActingKind;
}
