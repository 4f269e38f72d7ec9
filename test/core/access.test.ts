import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Claims,
  covers,
  decideField,
  type GrantedRole,
  isAccount,
  maySeeSupplyPoint,
  narrow,
  relations,
  type Scope,
  type Subject,
} from '#graph/core/access.ts';
import { type ActingKind, operationalRoles, purposes, type Role, roles } from '#graph/core/roles.ts';
import * as access from '#graph/generated/access.ts';

const CHUCAI = '420106006001';
const HUBUXIANG = '420106006002';
const QINGBOMEN = '330102001051';

const buildScope = (overrides: Partial<Scope> = {}): Scope => ({
  roles: [],
  communities: [],
  division: null,
  supplier: null,
  person: null,
  ...overrides,
});
const buildSubject = (overrides: Partial<Subject> = {}): Subject => ({
  id: 'person_a',
  person: 'person_a',
  household: 'household_1',
  community: CHUCAI,
  ...overrides,
});
const buildClaims = (overrides: Partial<Claims> = {}): Claims => ({
  roles: [],
  communities: [],
  division: null,
  supplier: null,
  scopes: [],
  person: null,
  ...overrides,
});
const buildGrant = (role: Role, overrides: Partial<GrantedRole> = {}): GrantedRole => ({
  role,
  communities: [],
  division: null,
  supplier: null,
  scopes: [],
  person: null,
  ...overrides,
});

const self = buildScope({
  roles: ['RESIDENT'],
  person: { id: 'person_a', household: 'household_1', community: CHUCAI },
});
const relative = buildScope({
  roles: ['RESIDENT'],
  person: { id: 'person_b', household: 'household_1', community: CHUCAI },
});
const neighbour = buildScope({
  roles: ['RESIDENT'],
  person: { id: 'person_c', household: 'household_2', community: CHUCAI },
});
const worker = buildScope({ roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] });
const professional = buildScope({ roles: ['PROFESSIONAL'], division: '420106' });
const supermarket = buildScope({ roles: ['SUPERMARKET'], supplier: 'supplier_1' });

describe('a division covers a code', () => {
  it.each([
    ['420106', CHUCAI, true],
    ['420106', '420106', true],
    ['4201', '420106', true],
    ['42', CHUCAI, true],
    ['CN', CHUCAI, true],
    ['CN', 'CN', true],
    ['420106', '4201', false],
    ['420106', '420102', false],
    ['420106', 'CN', false],
    [null, CHUCAI, false],
    [null, 'CN', false],
  ])('%s, %s: %s', (division, code, expected) => {
    expect(covers(division, code)).toBe(expected);
  });
});

describe('an account', () => {
  it.each(['local|RESIDENT|420106006001', 'auth0|5f7c8ec7', 'a@b.example', 'https://idp/users/1', 'x'])(
    'may be called %s',
    (name) => {
      expect(isAccount(name)).toBe(true);
    },
  );
  it.each(['', 'a b', 'a#b', '王小明', 'a\n', 'x'.repeat(121), 'a{', '%00'])(
    'is never called %j: it becomes part of a key',
    (name) => {
      expect(isAccount(name)).toBe(false);
    },
  );
});

describe('of claims and grants', () => {
  it('a role holds only when the token claims it and the table grants it', () => {
    const claims = buildClaims({ roles: ['COMMUNITY_WORKER', 'RESIDENT'] });
    const grants = [buildGrant('RESIDENT'), buildGrant('AUTHORITY', { division: 'CN' })];
    expect(narrow(claims, grants).roles).toEqual(['RESIDENT']);
  });

  it('without a grant nothing is left of any claim', () => {
    const claims = buildClaims({
      roles: [...roles],
      communities: [CHUCAI],
      division: 'CN',
      supplier: 'supplier_1',
      scopes: ['arrivals:write'],
      person: 'person_a',
    });
    expect(narrow(claims, [])).toEqual(buildClaims());
  });

  it('the communities are those of both', () => {
    const claims = buildClaims({ roles: ['COMMUNITY_WORKER'], communities: [CHUCAI, QINGBOMEN] });
    const grants = [buildGrant('COMMUNITY_WORKER', { communities: [CHUCAI, HUBUXIANG] })];
    expect(narrow(claims, grants).communities).toEqual([CHUCAI]);
  });

  it('of communities are a worker’s: where somebody volunteers beside it, they are no worker there', () => {
    const claims = buildClaims({ roles: ['COMMUNITY_WORKER', 'VOLUNTEER'], communities: [CHUCAI, HUBUXIANG] });
    const volunteers = buildGrant('VOLUNTEER', { communities: [HUBUXIANG] });
    expect(narrow(claims, [buildGrant('COMMUNITY_WORKER', { communities: [CHUCAI] }), volunteers])).toMatchObject({
      roles: ['COMMUNITY_WORKER', 'VOLUNTEER'],
      communities: [CHUCAI],
    });
    expect(narrow(claims, [volunteers])).toMatchObject({ roles: ['VOLUNTEER'], communities: [] });
  });

  it.each([
    ['420106', '4201', '420106'],
    ['4201', '420106', '420106'],
    ['420106', '420106', '420106'],
    ['CN', '42', '42'],
    ['42', 'CN', '42'],
    ['CN', 'CN', 'CN'],
    ['420106', '420102', null],
    ['42', '33', null],
    [null, '42', null],
    ['42', null, null],
  ])('of a claim of %s and a grant of %s holds %s', (claimed, granted, expected) => {
    const claims = buildClaims({ roles: ['PROFESSIONAL'], division: claimed });
    expect(narrow(claims, [buildGrant('PROFESSIONAL', { division: granted })]).division).toBe(expected);
  });

  it.each([
    ['42', '420106', '42', '420106'],
    ['42', '42', '420106', '420106'],
    ['420106', '420106', '420102', null],
    ['42', '420106', '420102', null],
    ['420106', '4201', '42', '420106'],
  ])(
    'claiming %s, a professional of %s who is an authority of %s acts in %s: no role lends its reach to the other',
    (claimed, ofProfessional, ofAuthority, expected) => {
      const claims = buildClaims({ roles: ['PROFESSIONAL', 'AUTHORITY'], division: claimed });
      const grants = [
        buildGrant('PROFESSIONAL', { division: ofProfessional }),
        buildGrant('AUTHORITY', { division: ofAuthority }),
      ];
      expect(narrow(claims, grants).division).toBe(expected);
      expect(narrow(claims, grants.toReversed()).division).toBe(expected);
    },
  );

  it('the division of an authority who is also a resident is that of the authority', () => {
    const claims = buildClaims({ roles: ['AUTHORITY', 'RESIDENT'], division: '420106' });
    const grants = [buildGrant('RESIDENT', { person: 'person_a' }), buildGrant('AUTHORITY', { division: '4201' })];
    expect(narrow(claims, grants)).toMatchObject({ division: '420106', person: 'person_a' });
  });

  it('a grant in a role that is not claimed lends nothing to the others', () => {
    const claims = buildClaims({ roles: ['COMMUNITY_WORKER'], division: '42', communities: [CHUCAI] });
    const grants = [buildGrant('COMMUNITY_WORKER'), buildGrant('AUTHORITY', { division: '42', communities: [CHUCAI] })];
    expect(narrow(claims, grants)).toMatchObject({ division: null, communities: [] });
  });

  it('the supplier and the scopes are those of both', () => {
    const claims = buildClaims({ roles: ['SUPERMARKET', 'FEED'], supplier: 'supplier_1', scopes: ['a', 'b'] });
    const granted = [buildGrant('SUPERMARKET', { supplier: 'supplier_1' }), buildGrant('FEED', { scopes: ['b', 'c'] })];
    expect(narrow(claims, granted)).toMatchObject({ supplier: 'supplier_1', scopes: ['b'] });
    expect(narrow(claims, [buildGrant('SUPERMARKET', { supplier: 'supplier_2' })]).supplier).toBeNull();
  });

  it.each([
    [null, 'person_a', 'person_a'],
    ['person_a', 'person_a', 'person_a'],
    ['person_b', 'person_a', null],
    ['person_b', null, null],
    [null, null, null],
  ])('claiming to be %s while bound to %s makes one %s', (claimed, bound, expected) => {
    const claims = buildClaims({ roles: ['RESIDENT'], person: claimed });
    expect(narrow(claims, [buildGrant('RESIDENT', { person: bound })]).person).toBe(expected);
  });

  it('nothing ever holds that the token does not claim or no grant gives', () => {
    const code = fc.constantFrom('CN', '42', '4201', '420106', '420102', '33', CHUCAI);
    const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));
    const anyClaims = fc.record({
      roles: some(roles),
      communities: some([CHUCAI, HUBUXIANG]),
      division: fc.option(code),
      supplier: fc.option(fc.constantFrom('supplier_1', 'supplier_2')),
      scopes: some(['a', 'b']),
      person: fc.option(fc.constantFrom('person_a', 'person_b')),
    });
    const anyGrants = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...roles), anyClaims).map(([role, { roles: _, ...rest }]) => ({ role, ...rest })),
      { selector: ({ role }) => role },
    );
    fc.assert(
      fc.property(anyClaims, anyGrants, (claims, grants) => {
        const held = narrow(claims, grants);
        const counting = grants.filter(({ role }) => claims.roles.includes(role));
        expect(held.roles.every((role) => counting.some((grant) => grant.role === role))).toBe(true);
        for (const one of held.communities)
          expect(claims.communities.includes(one) && counting.some((grant) => grant.communities.includes(one))).toBe(
            true,
          );
        if (held.division !== null) {
          expect(covers(claims.division, held.division)).toBe(true);
          for (const { role, division } of counting)
            if (role === 'PROFESSIONAL' || role === 'AUTHORITY') expect(covers(division, held.division)).toBe(true);
        }
        if (held.person !== null) expect([null, held.person]).toContain(claims.person);
      }),
    );
  });
});

describe('somebody has to do with a person', () => {
  it.each<[string, Scope, string[]]>([
    ['themself', self, ['SELF']],
    ['one of the household', relative, ['HOUSEHOLD']],
    ['a neighbour', neighbour, []],
    ['a worker of the community', worker, ['COMMUNITY']],
    ['a worker of another community', buildScope({ roles: ['COMMUNITY_WORKER'], communities: [HUBUXIANG] }), []],
    ['a worker without a community', buildScope({ roles: ['COMMUNITY_WORKER'] }), []],
    ['a professional of the county', professional, ['DIVISION']],
    ['a professional of the nation', buildScope({ roles: ['PROFESSIONAL'], division: 'CN' }), ['DIVISION']],
    ['a professional of another county', buildScope({ roles: ['PROFESSIONAL'], division: '420102' }), []],
    ['a professional without a division', buildScope({ roles: ['PROFESSIONAL'] }), []],
    ['an authority of the county', buildScope({ roles: ['AUTHORITY'], division: '420106' }), []],
    ['a supermarket', supermarket, []],
    ['a supermarket without a supplier', buildScope({ roles: ['SUPERMARKET'] }), []],
    ['a volunteer bound to the person', { ...self, roles: ['VOLUNTEER'] }, []],
    ['a worker who lives in the household', { ...relative, ...worker, person: relative.person }, ['COMMUNITY']],
    [
      'a worker of the community who lives in the household',
      buildScope({ roles: ['RESIDENT', 'COMMUNITY_WORKER'], communities: [CHUCAI], person: relative.person }),
      ['HOUSEHOLD', 'COMMUNITY'],
    ],
  ])('%s', (_, viewer, expected) => {
    expect(relations(viewer, buildSubject()).map(({ relation }) => relation)).toEqual(expected);
  });

  it('a supplier has to do with what carries it, and with nothing that carries none', () => {
    expect(relations(supermarket, buildSubject({ supplier: 'supplier_1' }))).toEqual([
      { relation: 'SUPPLIER', role: 'SUPERMARKET' },
    ]);
    expect(relations(supermarket, buildSubject({ supplier: 'supplier_2' }))).toEqual([]);
  });

  it('whatever is about the household as a whole is about each of its people', () => {
    expect(relations(relative, buildSubject({ id: 'household_1', person: null }))).toEqual([
      { relation: 'SELF', role: 'RESIDENT' },
    ]);
  });
});

describe('a personal field', () => {
  const fields = Object.keys(access.disclosures);
  const readableBy = (viewer: Scope, subject = buildSubject()): Record<string, string[]> =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const fitting = purposes.filter((purpose) => decideField(viewer, subject, field, purpose).outcome === 'RECORD');
        return fitting.length > 0 ? [[field, fitting]] : [];
      }),
    );

  it('is open to the person without a purpose and without a record', () => {
    for (const field of fields) expect(decideField(self, buildSubject(), field, null)).toEqual({ outcome: 'OWN' });
  });

  it('is closed to who has nothing to do with the person, whatever the purpose', () => {
    const strangers: Scope[] = [
      neighbour,
      supermarket,
      ...roles.map((role) => buildScope({ roles: [role] })),
      buildScope({ roles: ['AUTHORITY'], division: 'CN' }),
    ];
    for (const viewer of strangers)
      for (const field of fields)
        for (const purpose of [null, ...purposes])
          expect(decideField(viewer, buildSubject(), field, purpose)).toEqual({ outcome: 'FORBIDDEN' });
  });

  it('that no line names is closed to everybody but the person', () => {
    for (const purpose of [null, ...purposes])
      for (const viewer of [relative, worker, professional, acting('GUARDIAN'), acting('CONSENT')])
        expect(decideField(viewer, buildSubject(), 'Person.secret', purpose)).toEqual({ outcome: 'FORBIDDEN' });
  });

  it('is shared within a household as far as the table says, and on the record', () => {
    const shared = fields.filter((field) => decideField(relative, buildSubject(), field, null).outcome === 'RECORD');
    expect(shared).toEqual(['Person.name', 'Person.phone']);
    expect(decideField(relative, buildSubject(), 'Person.name', 'CARE')).toEqual({
      outcome: 'RECORD',
      purpose: 'SELF',
      role: 'RESIDENT',
    });
  });

  const acting = (as: ActingKind, person = { ...relative.person! }) => ({
    ...relative,
    person: { ...person, actsFor: [{ person: 'person_a', as }] },
  });

  it('is open to the guardian as to the child, on the record, wherever they live', () => {
    const elsewhere = { id: 'person_b', household: 'household_2', community: QINGBOMEN };
    for (const viewer of [acting('GUARDIAN'), acting('GUARDIAN', elsewhere)])
      for (const field of fields)
        expect(decideField(viewer, buildSubject(), field, null)).toEqual({
          outcome: 'RECORD',
          purpose: 'SELF',
          role: 'RESIDENT',
        });
  });

  it('is open by consent as far as it is to anybody else for a purpose, on the record', () => {
    for (const field of fields)
      expect(decideField(acting('CONSENT'), buildSubject(), field, null).outcome).toBe(
        access.disclosures[field]!.length > 0 ? 'RECORD' : 'FORBIDDEN',
      );
  });

  it('of a ward whose age was not looked at is shared as with anybody at home', () => {
    const unknown = { ...relative, person: { ...relative.person!, wards: ['person_a'] } };
    for (const field of fields)
      expect(decideField(unknown, buildSubject(), field, null)).toEqual(
        decideField(relative, buildSubject(), field, null),
      );
  });

  it('of somebody else than the one for whom they act is closed', () => {
    const other = buildSubject({ id: 'person_c', person: 'person_c', household: 'household_3' });
    for (const field of fields)
      expect(decideField(acting('GUARDIAN'), other, field, null)).toEqual({ outcome: 'FORBIDDEN' });
  });

  it('is open to a worker of the community for exactly these purposes', () => {
    expect(readableBy(worker)).toEqual({
      'Household.address': ['REGISTRATION', 'CARE', 'SUPPLY'],
      'Household.members': ['REGISTRATION', 'CARE', 'CODE_ISSUING', 'SUPPLY'],
      'Household.standing': ['CARE', 'SUPPLY'],
      'Person.name': ['REGISTRATION', 'CARE', 'CODE_ISSUING', 'SUPPLY'],
      'Person.idNumber': ['REGISTRATION'],
      'Person.phone': ['REGISTRATION', 'CARE', 'SUPPLY'],
      'Person.careNeeds': ['REGISTRATION', 'CARE'],
      'Person.returnPlan': ['CARE'],
      'Person.checks': ['CARE'],
      'DailyCheck.on': ['CARE'],
      'DailyCheck.temperature': ['CARE'],
      'DailyCheck.symptoms': ['CARE'],
      'DailyCheck.recordedAt': ['CARE'],
      'Person.alert': ['CARE'],
      'Alert.status': ['CARE'],
      'Alert.raisedAt': ['CARE'],
      'Alert.answerBy': ['CARE'],
      'Alert.overdue': ['CARE'],
      'Alert.outcome': ['CARE'],
      'Person.careContact': ['CARE'],
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
      'Person.accountBound': ['REGISTRATION'],
      'Person.suspicions': ['CARE'],
      'Suspicion.kind': ['CARE'],
      'Suspicion.standing': ['CARE'],
      'Suspicion.grounds': ['CARE'],
      'Suspicion.evidence': ['CARE'],
      'Suspicion.advice': ['CARE'],
      'Suspicion.clause': ['CARE'],
      'Suspicion.case': ['CARE'],
      'Suspicion.decideBy': ['CARE'],
      'Suspicion.reportedAt': ['CARE'],
      'Person.arrivals': ['REGISTRATION', 'CARE'],
      'Arrival.role': ['REGISTRATION', 'CARE'],
      'Arrival.from': ['REGISTRATION', 'CARE'],
      'Arrival.place': ['REGISTRATION', 'CARE'],
      'Arrival.arrivedOn': ['REGISTRATION', 'CARE'],
      'Arrival.transport': ['REGISTRATION', 'CARE'],
      'Arrival.proofs': ['REGISTRATION', 'CARE'],
      'Arrival.withdrawal': ['REGISTRATION', 'CARE'],
      'Arrival.standing': ['REGISTRATION', 'CARE'],
      'Arrival.isDeclared': ['REGISTRATION', 'CARE'],
      'Arrival.seen': ['REGISTRATION', 'CARE'],
      'Arrival.decideBy': ['REGISTRATION', 'CARE'],
      'Arrival.ruling': ['REGISTRATION', 'CARE'],
      'Arrival.party': ['REGISTRATION', 'CARE'],
      'Arrival.registeredAt': ['REGISTRATION', 'CARE'],
      'UnmatchedArrival.name': ['REGISTRATION'],
      'UnmatchedArrival.idNumber': ['REGISTRATION'],
      'UnmatchedArrival.phone': ['REGISTRATION'],
      'Person.papers': ['REGISTRATION'],
      'Paper.kind': ['REGISTRATION'],
      'Paper.number': ['REGISTRATION'],
      'Paper.code': ['REGISTRATION'],
      'Paper.completedOn': ['REGISTRATION'],
      'Paper.deliveredOn': ['REGISTRATION'],
      'Paper.mark': ['REGISTRATION'],
      'Paper.isolation': ['CARE'],
      'Person.guardians': ['REGISTRATION', 'CARE'],
      'Person.consents': ['REGISTRATION', 'CARE'],
      'Guardianship.guardian': ['REGISTRATION', 'CARE'],
      'Guardianship.since': ['REGISTRATION', 'CARE'],
      'Consent.to': ['REGISTRATION', 'CARE'],
      'Consent.since': ['REGISTRATION', 'CARE'],
      'Consent.recordedByWorker': ['REGISTRATION', 'CARE'],
      'Person.isolation': ['CARE'],
      'IsolationOrder.status': ['CARE'],
      'IsolationOrder.place': ['CARE'],
      'IsolationOrder.clause': ['CARE'],
      'IsolationOrder.startOn': ['CARE'],
      'IsolationOrder.dueOn': ['CARE'],
      'IsolationOrder.followUpUntil': ['CARE'],
      'IsolationOrder.releasedOn': ['CARE'],
      'IsolationOrder.transport': ['CARE'],
      'IsolationOrder.supply': ['CARE'],
      'IsolationOrder.appeal': ['CARE'],
      'IsolationOrder.history': ['CARE'],
      'IsolationOrder.monitored': ['CARE'],
      'MonitoredMember.checkedOn': ['CARE'],
      'IsolationStep.event': ['CARE'],
      'IsolationStep.status': ['CARE'],
      'IsolationStep.at': ['CARE'],
      'IsolationStep.role': ['CARE'],
      'IsolationStep.reason': ['CARE'],
      'IsolationStep.dueOn': ['CARE'],
      'IsolationStep.place': ['CARE'],
      'Person.healthCode': ['CODE_ISSUING'],
      'HealthCode.token': ['CODE_ISSUING'],
      'HealthCode.colour': ['CODE_ISSUING'],
      'HealthCode.appeal': ['CODE_ISSUING'],
      'HealthCode.issuer': ['CODE_ISSUING'],
      'HealthCode.issuedAt': ['CODE_ISSUING'],
      'HealthCode.expiresAt': ['CODE_ISSUING'],
      'Address.building': ['REGISTRATION', 'CARE', 'SUPPLY'],
      'Address.unit': ['REGISTRATION', 'CARE', 'SUPPLY'],
      'Address.room': ['REGISTRATION', 'CARE', 'SUPPLY'],
      'Order.deliveryAddress': ['SUPPLY'],
    });
  });

  it('is open to a professional of the division for exactly these purposes', () => {
    expect(readableBy(professional)).toEqual({
      'Household.address': ['CARE', 'INVESTIGATION'],
      'Household.members': ['CARE', 'INVESTIGATION'],
      'Household.standing': ['CARE', 'INVESTIGATION'],
      'Person.name': ['CARE', 'INVESTIGATION'],
      'Person.idNumber': ['INVESTIGATION'],
      'Person.phone': ['CARE', 'INVESTIGATION'],
      'Person.careNeeds': ['CARE'],
      'Person.returnPlan': ['CARE'],
      'Person.careContact': ['CARE'],
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
      'Person.guardians': ['CARE'],
      'Person.consents': ['CARE'],
      'Guardianship.guardian': ['CARE'],
      'Guardianship.since': ['CARE'],
      'Consent.to': ['CARE'],
      'Consent.since': ['CARE'],
      'Consent.recordedByWorker': ['CARE'],
      'Person.contacts': ['INVESTIGATION'],
      'Person.facts': ['INVESTIGATION'],
      'Person.suspicions': ['CARE', 'INVESTIGATION'],
      'Suspicion.kind': ['CARE', 'INVESTIGATION'],
      'Suspicion.standing': ['CARE', 'INVESTIGATION'],
      'Suspicion.grounds': ['CARE', 'INVESTIGATION'],
      'Suspicion.evidence': ['CARE', 'INVESTIGATION'],
      'Suspicion.advice': ['CARE', 'INVESTIGATION'],
      'Suspicion.clause': ['CARE', 'INVESTIGATION'],
      'Suspicion.case': ['CARE', 'INVESTIGATION'],
      'Suspicion.decideBy': ['CARE', 'INVESTIGATION'],
      'Suspicion.reportedAt': ['CARE', 'INVESTIGATION'],
      'Person.arrivals': ['CARE', 'INVESTIGATION'],
      'Arrival.role': ['CARE', 'INVESTIGATION'],
      'Arrival.from': ['CARE', 'INVESTIGATION'],
      'Arrival.place': ['CARE', 'INVESTIGATION'],
      'Arrival.arrivedOn': ['CARE', 'INVESTIGATION'],
      'Arrival.transport': ['CARE', 'INVESTIGATION'],
      'Arrival.proofs': ['CARE', 'INVESTIGATION'],
      'Arrival.withdrawal': ['CARE', 'INVESTIGATION'],
      'Arrival.standing': ['CARE', 'INVESTIGATION'],
      'Arrival.isDeclared': ['CARE', 'INVESTIGATION'],
      'Arrival.seen': ['CARE', 'INVESTIGATION'],
      'Arrival.decideBy': ['CARE', 'INVESTIGATION'],
      'Arrival.ruling': ['CARE', 'INVESTIGATION'],
      'Arrival.party': ['CARE', 'INVESTIGATION'],
      'Arrival.registeredAt': ['CARE', 'INVESTIGATION'],
      'Person.isolation': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.status': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.place': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.clause': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.startOn': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.dueOn': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.followUpUntil': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.releasedOn': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.transport': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.supply': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.appeal': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.history': ['CARE', 'INVESTIGATION'],
      'IsolationOrder.monitored': ['CARE', 'INVESTIGATION'],
      'MonitoredMember.checkedOn': ['CARE', 'INVESTIGATION'],
      'Paper.isolation': ['CARE', 'INVESTIGATION'],
      'PaperIsolation.grounds': ['INVESTIGATION'],
      'IsolationOrder.grounds': ['INVESTIGATION'],
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
      'IsolationStep.dueOn': ['CARE', 'INVESTIGATION'],
      'IsolationStep.place': ['CARE', 'INVESTIGATION'],
      'IsolationStep.evidence': ['INVESTIGATION'],
      'Person.healthCode': ['INVESTIGATION'],
      'HealthCode.colour': ['INVESTIGATION'],
      'HealthCode.appeal': ['INVESTIGATION'],
      'HealthCode.basis': ['INVESTIGATION'],
      'HealthCode.issuer': ['INVESTIGATION'],
      'HealthCode.issuedAt': ['INVESTIGATION'],
      'HealthCode.expiresAt': ['INVESTIGATION'],
      'Contact.lastContactOn': ['INVESTIGATION'],
      'Contact.setting': ['INVESTIGATION'],
      'Contact.provisionalUntil': ['INVESTIGATION'],
      'Contact.outcome': ['INVESTIGATION'],
      'Contact.withdrawal': ['INVESTIGATION'],
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
      'Discharge.withdrawal': ['INVESTIGATION'],
      'Recheck.on': ['INVESTIGATION'],
      'Recheck.round': ['INVESTIGATION'],
      'Recheck.result': ['INVESTIGATION'],
      'Fact.kind': ['INVESTIGATION'],
      'Fact.on': ['INVESTIGATION'],
      'Address.building': ['CARE', 'INVESTIGATION'],
      'Address.unit': ['CARE', 'INVESTIGATION'],
      'Address.room': ['CARE', 'INVESTIGATION'],
    });
  });

  it('of an order is open to its supplier as far as it has to be brought there', () => {
    const subject = buildSubject({ person: null, supplier: 'supplier_1' });
    const supply = ['SUPPLY'];
    const { 'Order.deliveryAddress': address, ...others } = readableBy(supermarket, subject);
    expect(address).toEqual(supply);
    expect(others['Address.building']).toEqual(supply);
    expect(others['Address.room']).toEqual(supply);
  });

  it('asks for a purpose where one would open it, and names those that would', () => {
    expect(decideField(worker, buildSubject(), 'Person.phone', null)).toEqual({
      outcome: 'PURPOSE_REQUIRED',
      purposes: ['REGISTRATION', 'CARE', 'SUPPLY'],
    });
    expect(decideField(worker, buildSubject(), 'Person.phone', 'INVESTIGATION').outcome).toBe('PURPOSE_REQUIRED');
    expect(decideField(worker, buildSubject(), 'Person.phone', 'SELF').outcome).toBe('PURPOSE_REQUIRED');
    expect(decideField(worker, buildSubject(), 'Person.facts', null)).toEqual({ outcome: 'FORBIDDEN' });
  });

  it('is read in the role that the purpose fits, where somebody has several', () => {
    const both = buildScope({ roles: ['COMMUNITY_WORKER', 'PROFESSIONAL'], communities: [CHUCAI], division: '420106' });
    const role = (field: string, purpose: 'REGISTRATION' | 'INVESTIGATION') =>
      decideField(both, buildSubject(), field, purpose);
    expect(role('Person.idNumber', 'REGISTRATION')).toMatchObject({ role: 'COMMUNITY_WORKER' });
    expect(role('Person.idNumber', 'INVESTIGATION')).toMatchObject({ role: 'PROFESSIONAL' });
  });
});

describe('the operations', () => {
  const EVERYBODY = [
    'Query.node',
    'Query.viewer',
    'Query.division',
    'Query.community',
    'Query.communities',
    'Query.tierPolicy',
    'Query.measures',
    'Query.clauses',
    'Query.clause',
    'Query.previewTier',
    'Query.policyValues',
  ];
  // Written down a second time, by role: a line changed by mistake shows here.
  it.each<[Role, string[]]>([
    ['THIRD_PARTY_APP', []],
    ['REGIONAL_VERIFIER', ['Query.verifyHealthCode', 'Query.verifyPaper']],
    ['VOLUNTEER', ['Mutation.recordDailyCheck', 'Query.myTasks', 'Mutation.returnTask', 'Mutation.reportTask']],
    ['FEED', ['Mutation.registerArrival', 'Mutation.registerArrivals', 'Mutation.registerDocument']],
    [
      'SUPERMARKET',
      [
        'Query.orderedRemedies',
        'Query.events',
        'Query.supplyPoint',
        'Query.supplyPoints',
        'Query.order',
        'Query.orders',
        'Mutation.acceptOrder',
        'Mutation.rejectOrder',
        'Mutation.startPicking',
        'Mutation.packOrder',
        'Mutation.dispatchOrder',
      ],
    ],
    [
      'COMMUNITY_WORKER',
      [
        'Mutation.fileAppeal',
        'Mutation.requestErasure',
        'Mutation.withdrawErasure',
        'Query.isolationOrder',
        'Mutation.recordDailyCheck',
        'Mutation.moveIsolation',
        'Mutation.recordTransfer',
        'Mutation.releaseFromIsolation',
        'Mutation.issueResidenceCertificate',
        'Mutation.recordNoticeDelivery',
        'Mutation.requestPaper',
        'Query.handovers',
        'Mutation.acceptHandover',
        'Mutation.declineHandover',
        'Mutation.withdrawFact',
        'Mutation.withdrawHandover',
        'Mutation.movePerson',
        'Mutation.appointGuardian',
        'Mutation.endGuardianship',
        'Mutation.giveConsent',
        'Mutation.withdrawConsent',
        'Query.orderedRemedies',
        'Mutation.explainToStairwell',
        'Mutation.completeReturn',
        'Mutation.assignCareContact',
        'Mutation.recordCareContact',
        'Mutation.reportGrievance',
        'Mutation.confirmRemedy',
        'Mutation.contestRemedy',
        'Query.events',
        'Query.person',
        'Query.household',
        'Query.findPersons',
        'Query.verifyHealthCode',
        'Query.verifyPaper',
        'Query.supplyPoint',
        'Query.supplyPoints',
        'Query.order',
        'Query.orders',
        'Query.workList',
        'Query.tasks',
        'Query.myTasks',
        'Mutation.registerHousehold',
        'Query.onCall',
        'Query.suspicion',
        'Mutation.reportSuspicion',
        'Mutation.recordWorkplace',
        'Mutation.recordMeeting',
        'Mutation.createGrid',
        'Mutation.assignGridWorkers',
        'Mutation.assignGridBuildings',
        'Mutation.planTask',
        'Mutation.takeTask',
        'Mutation.assignTask',
        'Mutation.returnTask',
        'Mutation.reportTask',
        'Mutation.handOverShift',
        'Mutation.cancelTask',
        'Mutation.registerPerson',
        'Query.warnings',
        'Mutation.createBindingCode',
        'Query.arrival',
        'Query.unmatchedArrivals',
        'Mutation.registerArrival',
        'Mutation.confirmArrival',
        'Mutation.matchArrival',
        'Mutation.proposeMeasure',
        'Mutation.endMeasure',
        'Mutation.reportRectification',
        'Mutation.issueHealthCode',
        'Mutation.placeOrder',
        'Mutation.confirmDelivery',
        'Mutation.cancelOrder',
      ],
    ],
    [
      'PROFESSIONAL',
      [
        'Mutation.registerDocument',
        'Query.excessDocuments',
        'Mutation.fileAppeal',
        'Mutation.upholdAppeal',
        'Mutation.dismissAppeal',
        'Query.appeals',
        'Query.arrival',
        'Query.suspicion',
        'Mutation.decideSuspicion',
        'Query.events',
        'Query.onCall',
        'Query.awaitedDecisions',
        'Mutation.putOnCall',
        'Mutation.endOnCall',
        'Query.isolationOrder',
        'Mutation.decideArrival',
        'Mutation.vouchForCase',
        'Mutation.extendIsolation',
        'Mutation.issueIsolationNotice',
        'Mutation.shortenIsolation',
        'Mutation.moveIsolation',
        'Mutation.releaseFromIsolation',
        'Query.handovers',
        'Mutation.acceptHandover',
        'Mutation.declineHandover',
        'Mutation.withdrawFact',
        'Mutation.withdrawHandover',
        'Mutation.recordCareContact',
        'Query.person',
        'Query.household',
        'Query.verifyHealthCode',
        'Query.verifyPaper',
        'Query.tasks',
        'Query.myTasks',
        'Mutation.recordCase',
        'Mutation.confirmFinding',
        'Mutation.recordInvestigation',
        'Mutation.recordAdmission',
        'Mutation.confirmCase',
        'Mutation.ruleOutCase',
        'Mutation.recordContact',
        'Mutation.handOverContact',
        'Query.contactCandidates',
        'Mutation.recordWorkplace',
        'Mutation.recordMeeting',
        'Mutation.recordDailyCheck',
        'Mutation.answerAlert',
        'Mutation.recordDischarge',
        'Mutation.recordRecheck',
        'Mutation.takeTask',
        'Mutation.returnTask',
        'Mutation.reportTask',
      ],
    ],
    [
      'AUTHORITY',
      [
        'Query.onCall',
        'Mutation.putOnCall',
        'Mutation.endOnCall',
        'Query.excessDocuments',
        'Query.factsForReview',
        'Query.erasures',
        'Query.programs',
        'Mutation.erasePerson',
        'Mutation.closeProgram',
        'Query.unmatchedArrivals',
        'Mutation.assignArrival',
        'Query.releasesDue',
        'Query.paperDemands',
        'Mutation.issueReleaseNotice',
        'Mutation.issueIsolationNotice',
        'Query.handovers',
        'Mutation.acceptHandover',
        'Mutation.declineHandover',
        'Query.grievances',
        'Query.orderedRemedies',
        'Mutation.investigateGrievance',
        'Mutation.orderRemedy',
        'Mutation.dismissGrievance',
        'Query.events',
        'Query.verifyHealthCode',
        'Query.verifyPaper',
        'Query.supplyPoint',
        'Query.supplyPoints',
        'Query.import',
        'Query.warnings',
        'Query.tasks',
        'Mutation.createGrid',
        'Mutation.assignGridWorkers',
        'Mutation.assignGridBuildings',
        'Mutation.recordDayReport',
        'Mutation.correctDayReport',
        'Mutation.recordCluster',
        'Mutation.listHighRiskArea',
        'Mutation.delistHighRiskArea',
        'Mutation.startImport',
        'Mutation.importDayReports',
        'Mutation.startEmergencyResponse',
        'Mutation.raiseEmergencyResponse',
        'Mutation.lowerEmergencyResponse',
        'Mutation.endEmergencyResponse',
        'Mutation.adoptPolicyValue',
        'Mutation.proposeMeasure',
        'Mutation.endMeasure',
        'Mutation.investigateWarning',
        'Mutation.notifyRectification',
        'Mutation.confirmRectification',
        'Mutation.dismissWarning',
        'Mutation.grantRole',
        'Mutation.revokeRole',
      ],
    ],
    [
      'RESIDENT',
      [
        'Mutation.fileAppeal',
        'Query.suspicion',
        'Mutation.reportSuspicion',
        'Mutation.issueIsolationNotice',
        'Mutation.recordDailyCheck',
        'Mutation.requestErasure',
        'Mutation.withdrawErasure',
        'Query.arrival',
        'Mutation.registerArrival',
        'Mutation.confirmArrival',
        'Query.isolationOrder',
        'Mutation.requestPaper',
        'Mutation.acceptHandover',
        'Mutation.declineHandover',
        'Mutation.giveConsent',
        'Mutation.withdrawConsent',
        'Query.myGrievances',
        'Mutation.reportGrievance',
        'Mutation.confirmRemedy',
        'Mutation.contestRemedy',
        'Query.events',
        'Query.person',
        'Query.household',
        'Query.verifyHealthCode',
        'Query.verifyPaper',
        'Query.supplyPoint',
        'Query.supplyPoints',
        'Query.order',
        'Query.orders',
        'Mutation.bindAccount',
        'Mutation.reportOverControl',
        'Mutation.issueHealthCode',
        'Mutation.placeOrder',
        'Mutation.confirmDelivery',
        'Mutation.cancelOrder',
      ],
    ],
  ])('of a %s are these', (role, own) => {
    const open = Object.entries(access.operations).flatMap(([operation, allowed]) =>
      allowed.includes(role) ? [operation] : [],
    );
    expect(open.toSorted()).toEqual([...EVERYBODY, ...own].toSorted());
  });

  it('that do the work are closed to third-party apps alone', () => {
    expect(roles.filter((role) => !operationalRoles.has(role))).toEqual(['THIRD_PARTY_APP']);
  });
});

describe('a supply point', () => {
  it.each<[Role, boolean]>([
    ['RESIDENT', true],
    ['COMMUNITY_WORKER', true],
    ['AUTHORITY', true],
    ['PROFESSIONAL', false],
    ['THIRD_PARTY_APP', false],
    ['REGIONAL_VERIFIER', false],
    ['FEED', false],
    ['VOLUNTEER', false],
  ])('is shown to a %s: %s', (role, shown) => {
    expect(maySeeSupplyPoint(buildScope({ roles: [role], supplier: 'supplier_1' }), { supplier: 'supplier_1' })).toBe(
      shown,
    );
  });

  it('is shown to its own supermarket alone', () => {
    expect(maySeeSupplyPoint(supermarket, { supplier: 'supplier_1' })).toBe(true);
    expect(maySeeSupplyPoint(supermarket, { supplier: 'supplier_2' })).toBe(false);
    expect(maySeeSupplyPoint(buildScope({ roles: ['SUPERMARKET'] }), { supplier: 'supplier_1' })).toBe(false);
  });
});
