import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionSource, Community as CommunitySource } from '../store/place-store.ts';
import type { StoredDayReport as DayReportSource, StoredCase as CommunityCaseSource } from '../store/evidence-store.ts';
import type { DivisionAssessment as AssessmentSource } from '../services/region.ts';
import type { CommunityTier as TierSource } from '../services/tier.ts';
import type { Household as HouseholdSource, Person as PersonSource } from '../store/person-store.ts';
import type { SubjectAddress as AddressSource } from '../services/person.ts';
import type { SubjectFact as FactSource } from '../services/facts.ts';
import type { SubjectAccessEntry as AccessEntrySource } from '../services/oversight.ts';
import type { StoredCode as HealthCodeSource } from '../store/code-store.ts';
import type { CodeVerification as CodeVerificationSource, CodeIssuer as CodeIssuerSource } from '../services/verification.ts';
import type { SupplyPoint as SupplyPointSource, StockItem as StockItemSource } from '../store/supply-store.ts';
import type { Order as OrderSource, OrderLine as OrderLineSource, OrderRuling as OrderRulingSource, OrderStep as OrderStepSource } from '../store/order-store.ts';
import type { AnyReason as ReasonSource } from '../services/reasons.ts';
import type { Viewer as ViewerSource } from '../authenticate.ts';
import type { Grant as GrantSource } from '../store/account-store.ts';
import type { Problem as MutationErrorSource, Problem as InputErrorSource, Problem as RuleViolationSource } from '../errors.ts';
import type { NodeItem as NodeSource } from '../services/node.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant by RFC 3339, answered in UTC with milliseconds, such as `2020-04-14T01:30:00.000Z`. */
  DateTime: { input: Date; output: string; }
  /**
   * The code of a division by GB/T 2260 and its statistical extension: 2 digits a province, 4 a city, 6 a county, 9 a street,
   * 12 a community. The form padded with zeros (`420100` for the city `4201`) is read as well. `CN` stands for the nation.
   */
  DivisionCode: { input: string; output: string; }
  /** A calendar day in the time zone of the community, `YYYY-MM-DD`. */
  LocalDate: { input: string; output: string; }
};

/** The order to act on. */
export type AcceptOrderInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
};

/** The order as it now is. */
export type AcceptOrderPayload = {
  readonly __typename?: 'AcceptOrderPayload';
  /** Why it was refused; empty when it was done, or had been done by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The order; null when refused. */
  readonly order: Maybe<Order>;
};

/** The access classes, from the most open to the most closed. */
export type AccessClass =
  /** For the callers who do the work: never for third-party apps. */
  | 'OPERATIONAL'
  /** About a person or a household: for a purpose, on the record, or for the person themself. */
  | 'PERSONAL'
  /** Open to every signed-in caller, third-party apps included. */
  | 'PUBLIC'
  /** Identity numbers, health and care: as PERSONAL, for fewer purposes. */
  | 'SENSITIVE';

/** One reading of a person's or a household's data. Written before the data was shown; never changed. */
export type AccessEntry = {
  readonly __typename?: 'AccessEntry';
  /** When. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Which fields, such as `Person.phone`. */
  readonly fields: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What for. */
  readonly purpose: Maybe<Purpose>;
  /** In which role. */
  readonly role: Maybe<Role>;
};

/** A page of access entries. */
export type AccessEntryConnection = {
  readonly __typename?: 'AccessEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AccessEntryEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<AccessEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An access entry in a page. */
export type AccessEntryEdge = {
  readonly __typename?: 'AccessEntryEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AccessEntry;
};

/** An address within a community. */
export type Address = {
  readonly __typename?: 'Address';
  /** The building (栋). */
  readonly building: Maybe<Scalars['String']['output']>;
  /** The room (室). */
  readonly room: Maybe<Scalars['String']['output']>;
  /** The unit or stairwell (单元). */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** An address within a community. Each part at most 60 characters. */
export type AddressInput = {
  /** The building (栋). */
  readonly building: Scalars['String']['input'];
  /** The room (室). */
  readonly room?: InputMaybe<Scalars['String']['input']>;
  /** The unit or stairwell (单元). */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Where somebody arrives from. */
export type ArrivalOrigin =
  /** Abroad (境外). */
  | 'ABROAD'
  /** A high-risk area (高风险地区). */
  | 'HIGH_RISK_AREA';

/** How a risk level was reached from the evidence. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** The day that it was assessed for. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** What the reports of the window say; null where the counties decide, who have their own. */
  readonly basis: Maybe<AssessmentBasis>;
  /** Why this level. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The level. */
  readonly riskLevel: RiskLevel;
  /** Since when it has held without a break, where the reports read show it. */
  readonly since: Maybe<Scalars['LocalDate']['output']>;
  /** Whose reports: the division's own, or those of its counties. */
  readonly source: EvidenceSource;
};

/** What the day reports of the window say. */
export type AssessmentBasis = {
  readonly __typename?: 'AssessmentBasis';
  /** Whether a cluster (聚集性疫情) was reported in the window. */
  readonly cluster: Scalars['Boolean']['output'];
  /** Confirmed cases in all, by the newest report; null without any. */
  readonly cumulative: Maybe<Scalars['Int']['output']>;
  /** Days of the window without a report. While there are any, the level cannot fall. */
  readonly missingDays: ReadonlyArray<Scalars['LocalDate']['output']>;
  /** Confirmed cases reported new in the window of 14 days and the day itself. */
  readonly newIn14Days: Scalars['Int']['output'];
};

/** The one-time code that a worker handed over. */
export type BindAccountInput = {
  /** The code; case, spaces and hyphens do not matter. */
  readonly bindingCode: Scalars['String']['input'];
};

/** The person now bound. */
export type BindAccountPayload = {
  readonly __typename?: 'BindAccountPayload';
  /** Why it was refused; empty when it was bound. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The person; null when refused. */
  readonly person: Maybe<Person>;
};

/** The order to act on. */
export type CancelOrderInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
  /** Why. */
  readonly reason: OrderStepReason;
};

/** The order as it now is. */
export type CancelOrderPayload = {
  readonly __typename?: 'CancelOrderPayload';
  /** Why it was refused; empty when it was done, or had been done by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The order; null when refused. */
  readonly order: Maybe<Order>;
};

/** The kinds of care that the guidance names (mid.service.6, high.service.2, high.service.6). */
export type CareNeed =
  /** A child without a guardian at hand (监护缺失儿童). */
  | 'CHILD_WITHOUT_GUARDIAN'
  /** A chronic illness (慢性病). */
  | 'CHRONIC_ILLNESS'
  /** A disabled person (残疾人). */
  | 'DISABILITY'
  /** An old person living alone (孤寡独居老人). */
  | 'LIVING_ALONE'
  /** Pregnancy or a new mother (孕产妇). */
  | 'MATERNITY'
  /** Family of a front-line medic (一线医务工作者家属). */
  | 'MEDIC_FAMILY';

/** The kinds of cases. */
export type CaseKind =
  /** Infected without symptoms (无症状感染者). */
  | 'ASYMPTOMATIC'
  /** Confirmed (确诊). Only these count towards the class. */
  | 'CONFIRMED'
  /** Suspected (疑似). */
  | 'SUSPECTED';

/** What to do with a code. */
export type CodeAction =
  /** Accept it. */
  | 'ACCEPT'
  /** Accept it under the conditions named. */
  | 'ACCEPT_WITH_CONDITIONS'
  /** Do not accept it. */
  | 'REFUSE'
  /** The code does not tell: register and take the temperature, as of anyone without a code. */
  | 'UNKNOWN';

/** The colours of a code. */
export type CodeColour =
  /** Nothing stands against ordinary movement. */
  | 'GREEN'
  /** A fact asks for isolation or treatment. */
  | 'RED'
  /** A fact asks for conditions. */
  | 'YELLOW';

/** A region that issues codes. */
export type CodeIssuer = {
  readonly __typename?: 'CodeIssuer';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The code of the city. */
  readonly region: Scalars['DivisionCode']['output'];
};


/** A region that issues codes. */
export type CodeIssuerNameArgs = {
  lang: Language;
};

/** What the destination's rules say of a code. */
export type CodeVerification = Ruling & {
  readonly __typename?: 'CodeVerification';
  /** What to do with the code. UNKNOWN means temperature and registration, never by itself a refusal. */
  readonly action: CodeAction;
  /** The colour by the rules of the destination; null where the code does not tell. */
  readonly colour: Maybe<CodeColour>;
  /** What acceptance is bound to. */
  readonly conditions: ReadonlyArray<Reason>;
  /** The city whose rules decided. */
  readonly destination: Scalars['DivisionCode']['output'];
  /** Until when it can be shown; null unless the signature holds. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Who issued it; null when that is not a trusted issuer or the signature does not hold. */
  readonly issuer: Maybe<CodeIssuer>;
  /** The name on it, masked, so that a borrowed code shows; null unless the signature holds. */
  readonly maskedName: Maybe<Scalars['String']['output']>;
  /** The version of the technical plan for communities in force (gen.2). */
  readonly planVersion: Scalars['String']['output'];
  /** Why: at least one. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The version of the rules applied. */
  readonly ruleVersion: Scalars['String']['output'];
  /** The outcome. */
  readonly verdict: Verdict;
};

/** A community (社区): the smallest unit of the guidance. */
export type Community = Node & {
  readonly __typename?: 'Community';
  /** The city. */
  readonly city: Maybe<Division>;
  /** The code, 12 digits. */
  readonly code: Scalars['DivisionCode']['output'];
  /** The class by its own cases. */
  readonly communityClass: CommunityClass;
  /** The county or district. */
  readonly county: Maybe<Division>;
  /** Its households, for its own workers. */
  readonly households: Maybe<HouseholdConnection>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The name of its residents' or villagers' committee. Names are not unique: codes are. */
  readonly name: Scalars['String']['output'];
  /** The street or township. */
  readonly street: Maybe<Division>;
  /** The supply points that serve it. */
  readonly supplyPoints: Maybe<SupplyPointConnection>;
  /** The tier, computed now. */
  readonly tier: Tier;
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunityHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunitySupplyPointsArgs = {
  first: Scalars['Int']['input'];
};

/** A case as a community counts it: without the person. */
export type CommunityCase = {
  readonly __typename?: 'CommunityCase';
  /** The community. */
  readonly community: Community;
  /** The day of confirmation. */
  readonly confirmedOn: Scalars['LocalDate']['output'];
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The kind of case. */
  readonly kind: CaseKind;
};

/** The class of a community by its cases of the last 14 days (community control plan, 25 January 2020). */
export type CommunityClass =
  /** One case and no secondary one, or cases that make neither an outbreak nor transmission (出现病例社区). */
  | 'CASES'
  /** No case (未发现病例社区). */
  | 'NO_CASES'
  /** Two or more cases in a household, a site or a stairwell (暴发疫情社区). */
  | 'OUTBREAK'
  /** Sporadic cases of unknown source, or many large outbreaks (传播疫情社区). */
  | 'TRANSMISSION';

/** A page of communities. */
export type CommunityConnection = {
  readonly __typename?: 'CommunityConnection';
  /** The communities with their cursors. */
  readonly edges: ReadonlyArray<CommunityEdge>;
  /** The communities. */
  readonly nodes: ReadonlyArray<Community>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A community in a page. */
export type CommunityEdge = {
  readonly __typename?: 'CommunityEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The community. */
  readonly node: Community;
};

/** The order to act on. */
export type ConfirmDeliveryInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
};

/** The order as it now is. */
export type ConfirmDeliveryPayload = {
  readonly __typename?: 'ConfirmDeliveryPayload';
  /** Why it was refused; empty when it was done, or had been done by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The order; null when refused. */
  readonly order: Maybe<Order>;
};

/** For whom a one-time code is made. */
export type CreateBindingCodeInput = {
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** The one-time code. */
export type CreateBindingCodePayload = {
  readonly __typename?: 'CreateBindingCodePayload';
  /** The code, 12 characters, shown this once. */
  readonly bindingCode: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was made. */
  readonly errors: ReadonlyArray<MutationError>;
  /** Until when it works. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
};

/** The figures of one day in one county or city (日报). */
export type DayReport = {
  readonly __typename?: 'DayReport';
  /** Clusters reported new on that day. They cannot be derived from counts. */
  readonly clusters: Scalars['Int']['output'];
  /** Confirmed cases in all, to the end of that day. */
  readonly cumulativeConfirmed: Scalars['Int']['output'];
  /** The day reported on. */
  readonly day: Scalars['LocalDate']['output'];
  /** The division reported on. */
  readonly division: Division;
  /** Confirmed cases reported new on that day. */
  readonly newConfirmed: Scalars['Int']['output'];
};

/** The order to act on. */
export type DispatchOrderInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
};

/** The order as it now is. */
export type DispatchOrderPayload = {
  readonly __typename?: 'DispatchOrderPayload';
  /** Why it was refused; empty when it was done, or had been done by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The order; null when refused. */
  readonly order: Maybe<Order>;
};

/** A province, city, county or street (行政区划). */
export type Division = Node & {
  readonly __typename?: 'Division';
  /** How the risk level was reached; null where there is none. */
  readonly assessment: Maybe<Assessment>;
  /** The code, without padding. */
  readonly code: Scalars['DivisionCode']['output'];
  /** The divisions directly below, in the order of their codes. Communities are listed by `communities`. */
  readonly divisions: DivisionConnection;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The level. */
  readonly level: DivisionLevel;
  /** The name. Names are not unique: codes are. */
  readonly name: Scalars['String']['output'];
  /** The division above; null for a province. */
  readonly parent: Maybe<Division>;
  /**
   * The risk level (风险等级), assessed now from the day reports. Counties have one, and cities: from their own reports, or the
   * highest of their counties. Null for provinces and streets.
   */
  readonly riskLevel: Maybe<RiskLevel>;
};


/** A province, city, county or street (行政区划). */
export type DivisionDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of divisions. */
export type DivisionConnection = {
  readonly __typename?: 'DivisionConnection';
  /** The divisions with their cursors. */
  readonly edges: ReadonlyArray<DivisionEdge>;
  /** The divisions. */
  readonly nodes: ReadonlyArray<Division>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A division in a page. */
export type DivisionEdge = {
  readonly __typename?: 'DivisionEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The division. */
  readonly node: Division;
};

/** The levels of divisions above the community. */
export type DivisionLevel =
  /** City (市), 4 digits. */
  | 'CITY'
  /** County, district (县、区), 6 digits: the unit of differentiated control. */
  | 'COUNTY'
  /** Province (省), 2 digits. */
  | 'PROVINCE'
  /** Street, township (街道、乡镇), 9 digits. */
  | 'STREET';

/** Whose reports an assessment rests on. */
export type EvidenceSource =
  /** The reports of its counties; the highest level counts. */
  | 'COUNTIES'
  /** The division's own reports. */
  | 'OWN';

/** A recorded fact. */
export type Fact = {
  readonly __typename?: 'Fact';
  /** The kind. */
  readonly kind: Maybe<FactKind>;
  /** The day that it counts from. */
  readonly on: Maybe<Scalars['LocalDate']['output']>;
};

/** The kinds of facts. A colour follows from these alone. */
export type FactKind =
  /** An arrival from abroad; counts from the day of arrival. */
  | 'ARRIVAL_ABROAD'
  /** An arrival from a high-risk area; likewise. */
  | 'ARRIVAL_HIGH_RISK_AREA'
  /** An infection without symptoms. */
  | 'CASE_ASYMPTOMATIC'
  /** A confirmed case. */
  | 'CASE_CONFIRMED'
  /** A suspected case. */
  | 'CASE_SUSPECTED'
  /** A close contact; counts from the last unprotected contact. */
  | 'CONTACT';

/** What an account may do. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** The account. */
  readonly account: Scalars['ID']['output'];
  /** The communities, for a worker. */
  readonly communities: ReadonlyArray<Scalars['DivisionCode']['output']>;
  /** The division, for a professional or an authority. */
  readonly division: Maybe<Scalars['DivisionCode']['output']>;
  /** The role. */
  readonly role: Role;
};

/** A grant to make: for workers, professionals and authorities. */
export type GrantRoleInput = {
  /** The account: the `sub` of its tokens. */
  readonly account: Scalars['ID']['input'];
  /** The communities of a worker, 1 to 20, in the caller's division. */
  readonly communities: ReadonlyArray<Scalars['DivisionCode']['input']>;
  /** The division of a professional or an authority: the caller's, or one below. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** COMMUNITY_WORKER, PROFESSIONAL or AUTHORITY. */
  readonly role: Role;
};

/** The grant as made. */
export type GrantRolePayload = {
  readonly __typename?: 'GrantRolePayload';
  /** Why it was refused; empty when it was made. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The grant; null when refused. */
  readonly grant: Maybe<Grant>;
};

/** A health code (防疫健康信息码) as issued. */
export type HealthCode = Node & {
  readonly __typename?: 'HealthCode';
  /** The facts in force that the colour rests on. */
  readonly basis: Maybe<ReadonlyArray<Fact>>;
  /** The colour when it was issued. What holds now is what verification says. */
  readonly colour: Maybe<CodeColour>;
  /** Until when it can be shown: at most 24 hours. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** When it was issued. */
  readonly issuedAt: Maybe<Scalars['DateTime']['output']>;
  /** The issuing region. */
  readonly issuer: Maybe<CodeIssuer>;
  /** The token to be shown as a QR code: a JWS, `typ: health-code+jwt`, at most 560 characters. */
  readonly token: Maybe<Scalars['String']['output']>;
};

/** Who lives together at one address (户). */
export type Household = Node & {
  readonly __typename?: 'Household';
  /** Who read what of the household, newest first; for its people. */
  readonly accessLog: Maybe<AccessEntryConnection>;
  /** The address within the community. */
  readonly address: Maybe<Address>;
  /** The community. */
  readonly community: Maybe<Community>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Its people, 12 at most when registered together and 30 in all. */
  readonly members: Maybe<ReadonlyArray<Person>>;
  /** Its orders. */
  readonly orders: Maybe<OrderConnection>;
  /** Whether somebody of it is isolated now: then orders are delivered, never picked up. */
  readonly standing: Maybe<HouseholdStanding>;
};


/** Who lives together at one address (户). */
export type HouseholdAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Who lives together at one address (户). */
export type HouseholdOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  status?: InputMaybe<OrderStatus>;
};

/** A page of households. */
export type HouseholdConnection = {
  readonly __typename?: 'HouseholdConnection';
  /** The households with their cursors. */
  readonly edges: ReadonlyArray<HouseholdEdge>;
  /** The households. */
  readonly nodes: ReadonlyArray<Household>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A household in a page. */
export type HouseholdEdge = {
  readonly __typename?: 'HouseholdEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The household. */
  readonly node: Household;
};

/** What the supply of a household depends on. */
export type HouseholdStanding =
  /** Somebody is isolated at home or should be. */
  | 'ISOLATED'
  /** Nobody is isolated. */
  | 'OPEN';

/** The input cannot be carried out as it stands. */
export type InputError = MutationError & {
  readonly __typename?: 'InputError';
  /** The stable code. */
  readonly code: MutationErrorCode;
  /** A sentence that says what to do. It never repeats the input. */
  readonly message: Scalars['String']['output'];
  /** The input field that it is about. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** For whom a code is issued. */
export type IssueHealthCodeInput = {
  /** 8 to 128 characters chosen by the caller; the same key answers with the same code. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** The code as issued. */
export type IssueHealthCodePayload = {
  readonly __typename?: 'IssueHealthCodePayload';
  /** Why it was refused; empty when it was issued. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The code; null when refused. */
  readonly healthCode: Maybe<HealthCode>;
};

/** The language of a text. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese, simplified. */
  | 'ZH';

/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes an order on: PLACED to ACCEPTED. For the SUPERMARKET. */
  readonly acceptOrder: AcceptOrderPayload;
  /** Binds the caller's account to the person whose one-time code they hold. For a RESIDENT. */
  readonly bindAccount: BindAccountPayload;
  /** Cancels an order before it is picked: PLACED or ACCEPTED to CANCELLED; the stock is given back. For the household, and a COMMUNITY_WORKER of its community. */
  readonly cancelOrder: CancelOrderPayload;
  /** Records that an order has arrived or was picked up: DISPATCHED to DELIVERED. For the household, and a COMMUNITY_WORKER of its community. */
  readonly confirmDelivery: ConfirmDeliveryPayload;
  /**
   * Makes the one-time code that a worker hands to a person, so that they can bind their account. It works once, for 24 hours, and
   * takes the place of an earlier one. For a COMMUNITY_WORKER of the community.
   */
  readonly createBindingCode: CreateBindingCodePayload;
  /** Sends an order out, or sets it out for pickup: PACKED to DISPATCHED. For the SUPERMARKET. */
  readonly dispatchOrder: DispatchOrderPayload;
  /**
   * Grants a role to an account within the caller's own division. The token's claims are the ceiling, the grant decides. For an
   * AUTHORITY.
   */
  readonly grantRole: GrantRolePayload;
  /**
   * Issues a health code for a person, valid for 24 hours. Its colour follows from recorded facts: nothing sets it. For the
   * person's own account, their household's, and a COMMUNITY_WORKER of the community (a paper code).
   */
  readonly issueHealthCode: IssueHealthCodePayload;
  /** Records that an order is packed: ACCEPTED or PICKING to PACKED. For the SUPERMARKET. */
  readonly packOrder: PackOrderPayload;
  /**
   * Places an order for a household: in one transaction, never more than there is, and what the tier allows. For the household's own
   * accounts and a COMMUNITY_WORKER of its community.
   */
  readonly placeOrder: PlaceOrderPayload;
  /**
   * Records a finding about a case in a community: it moves the community's class, and the standing of the person when one is
   * named. For a PROFESSIONAL of the division.
   */
  readonly recordCase: RecordCasePayload;
  /** Records a professional's finding that a person is a close contact (密切接触者). For a PROFESSIONAL of the division. */
  readonly recordContact: RecordContactPayload;
  /**
   * Hands in the figures of one day for a county or city. Evidence is all that moves a risk level: nothing sets one. The same
   * figures again change nothing. For an AUTHORITY of the division or of one above it.
   */
  readonly recordDayReport: RecordDayReportPayload;
  /**
   * Records that a person arrived from abroad or from a high-risk area: a fact that their standing follows. For a FEED with the
   * scope `arrivals:write` and a COMMUNITY_WORKER of the community.
   */
  readonly registerArrival: RegisterArrivalPayload;
  /** Registers a household at an address, with up to 12 of its people. For a COMMUNITY_WORKER of the community. */
  readonly registerHousehold: RegisterHouseholdPayload;
  /**
   * Registers a person in a household. Nobody is registered twice: where the identity number is known elsewhere, the answer is
   * the same and the former community is asked to hand over. For a COMMUNITY_WORKER of the community.
   */
  readonly registerPerson: RegisterPersonPayload;
  /** Turns an order down: PLACED to REJECTED; the stock is given back. For the SUPERMARKET. */
  readonly rejectOrder: RejectOrderPayload;
  /** Takes a role from an account, at once. For an AUTHORITY that may grant it. */
  readonly revokeRole: RevokeRolePayload;
  /** Begins to pick an order: ACCEPTED to PICKING. For the SUPERMARKET. */
  readonly startPicking: StartPickingPayload;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAcceptOrderArgs = {
  input: AcceptOrderInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationBindAccountArgs = {
  input: BindAccountInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationConfirmDeliveryArgs = {
  input: ConfirmDeliveryInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationCreateBindingCodeArgs = {
  input: CreateBindingCodeInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationDispatchOrderArgs = {
  input: DispatchOrderInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationIssueHealthCodeArgs = {
  input: IssueHealthCodeInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationPackOrderArgs = {
  input: PackOrderInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordCaseArgs = {
  input: RecordCaseInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordDayReportArgs = {
  input: RecordDayReportInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRegisterArrivalArgs = {
  input: RegisterArrivalInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRegisterHouseholdArgs = {
  input: RegisterHouseholdInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRejectOrderArgs = {
  input: RejectOrderInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationStartPickingArgs = {
  input: StartPickingInput;
};

/** Why a mutation changed nothing. When `errors` is not empty, nothing was written. */
export type MutationError = {
  /** The stable code. */
  readonly code: MutationErrorCode;
  /** A sentence that says what to do. It never repeats the input. */
  readonly message: Scalars['String']['output'];
  /** The input field that it is about, such as `["input", "lines", "0", "sku"]`; empty when it is about the whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The codes of refused mutations. */
export type MutationErrorCode =
  /** The same one-time code or account is bound already. */
  | 'ALREADY_BOUND'
  /** The person is registered in one of the caller's communities already. */
  | 'ALREADY_REGISTERED'
  /** A report for that division and day stands already, with other figures. */
  | 'ALREADY_REPORTED'
  /** The one-time code is unknown, used or expired. */
  | 'BINDING_CODE_INVALID'
  /** Others change the same thing at this moment: send the same request again. */
  | 'BUSY'
  /** The same SKU stands on two lines. */
  | 'DUPLICATE_SKU'
  /** The registration waits for the person's former community to hand over. */
  | 'HANDOVER_REQUESTED'
  /** The idempotency key was used for another input. Choose a new key for a new request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The stock does not cover the quantity asked for. */
  | 'INSUFFICIENT_STOCK'
  /** A count is negative or contradicts another. */
  | 'INVALID_COUNT'
  /** A day is in the future or contradicts another. */
  | 'INVALID_DAY'
  /** The idempotency key is not 8 to 128 printable ASCII characters. */
  | 'INVALID_IDEMPOTENCY_KEY'
  /** The identity number does not satisfy GB 11643. */
  | 'INVALID_ID_NUMBER'
  /** The phone number is not one. */
  | 'INVALID_PHONE'
  /** A quantity is not a whole number from 1 to 99. */
  | 'INVALID_QUANTITY'
  /** The pickup slot is not one of the supply point's. */
  | 'INVALID_SLOT'
  /** A text is empty, too long or holds control characters. */
  | 'INVALID_TEXT'
  /** The order is not in a state that allows this. */
  | 'INVALID_TRANSITION'
  /** The tier or the household's standing does not allow this way of receiving an order. */
  | 'MODE_NOT_ALLOWED'
  /** There is no such thing among those that the caller may act on. */
  | 'NOT_FOUND'
  /** The supply point does not serve the community of the household. */
  | 'NOT_SERVED'
  /** The limit of such requests for this account is reached: wait for the next hour. */
  | 'RATE_LIMITED'
  /** The pickup slot is taken. */
  | 'SLOT_FULL'
  /** Too many of something: lines, members, communities. The message names the limit. */
  | 'TOO_MANY'
  /** The supply point does not sell this SKU. */
  | 'UNKNOWN_SKU';

/** What can be fetched again by its id. */
export type Node = {
  /** The id: opaque, stable, unique over all types. */
  readonly id: Scalars['ID']['output'];
};

/** An order (订单). */
export type Order = Node & {
  readonly __typename?: 'Order';
  /** The community of the household. */
  readonly community: Maybe<Community>;
  /** Where to bring it; null for a pickup. The supermarket sees it until the order ends. */
  readonly deliveryAddress: Maybe<Address>;
  /** What has happened to it. */
  readonly history: ReadonlyArray<OrderStep>;
  /** The household; not for the supermarket. */
  readonly household: Maybe<Household>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What was ordered. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** How the household receives it. */
  readonly mode: OrderMode;
  /** When it is picked up, when it is by slot. */
  readonly pickupSlot: Maybe<Scalars['DateTime']['output']>;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** The ruling that it was placed under. */
  readonly ruling: OrderRuling;
  /** Where it stands. */
  readonly status: OrderStatus;
  /** The supply point. */
  readonly supplyPoint: Maybe<SupplyPoint>;
  /** The price of all, in fen. */
  readonly totalFen: Scalars['Int']['output'];
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** The orders with their cursors. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** The orders. */
  readonly nodes: ReadonlyArray<Order>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An order in a page. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: Order;
};

/** What happens to an order. */
export type OrderEvent =
  /** The supermarket takes it on. */
  | 'ACCEPT'
  /** The household cancels it. */
  | 'CANCEL'
  /** The household has it. */
  | 'CONFIRM'
  /** It goes out. */
  | 'DISPATCH'
  /** Nobody took it on in time. */
  | 'EXPIRE'
  /** It is packed. */
  | 'PACK'
  /** It is placed. */
  | 'PLACE'
  /** The supermarket turns it down. */
  | 'REJECT'
  /** Picking begins. */
  | 'START_PICKING';

/** A line of an order. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** The name when it was ordered. */
  readonly name: Scalars['String']['output'];
  /** The price of one when it was ordered, in fen. */
  readonly priceFen: Scalars['Int']['output'];
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** The SKU. */
  readonly sku: Scalars['ID']['output'];
};


/** A line of an order. */
export type OrderLineNameArgs = {
  lang: Language;
};

/** A line to order. */
export type OrderLineInput = {
  /** How many, 1 to 99. */
  readonly quantity: Scalars['Int']['input'];
  /** The SKU. */
  readonly sku: Scalars['ID']['input'];
};

/** How a household receives an order. */
export type OrderMode =
  /** Brought to the household or its community. */
  | 'DELIVERY'
  /** Picked up at the supply point. */
  | 'PICKUP';

/** What the rules say of a way of receiving an order. */
export type OrderRuling = Ruling & {
  readonly __typename?: 'OrderRuling';
  /** The way of receiving that it is about. */
  readonly action: OrderMode;
  /** What it is bound to, such as a slot. */
  readonly conditions: ReadonlyArray<Reason>;
  /** The version of the technical plan for communities in force (gen.2). */
  readonly planVersion: Scalars['String']['output'];
  /** Why: at least one. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The version of the rules applied. */
  readonly ruleVersion: Scalars['String']['output'];
  /** The tier of the community when it was made. */
  readonly tier: RiskLevel;
  /** The outcome. */
  readonly verdict: Verdict;
};

/** The states of an order. */
export type OrderStatus =
  /** Taken on by the supermarket. */
  | 'ACCEPTED'
  /** Cancelled by the household; the stock is given back. */
  | 'CANCELLED'
  /** Arrived, by the household's word. */
  | 'DELIVERED'
  /** On its way, or set out for pickup. */
  | 'DISPATCHED'
  /** Not taken on in time; the stock is given back. */
  | 'EXPIRED'
  /** Packed. */
  | 'PACKED'
  /** Being picked. */
  | 'PICKING'
  /** Placed; the stock is taken. */
  | 'PLACED'
  /** Turned down by the supermarket; the stock is given back. */
  | 'REJECTED';

/** A step in the life of an order. */
export type OrderStep = {
  readonly __typename?: 'OrderStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: OrderEvent;
  /** Why, when it was rejected or cancelled. */
  readonly reason: Maybe<OrderStepReason>;
  /** The role that did it. */
  readonly role: Maybe<Role>;
  /** The status after it. */
  readonly status: OrderStatus;
};

/** Why an order was rejected or cancelled. */
export type OrderStepReason =
  /** It cannot be brought there. */
  | 'CANNOT_DELIVER'
  /** The supply point is closed. */
  | 'CLOSED'
  /** The household no longer wants it. */
  | 'NO_LONGER_NEEDED'
  /** What was ordered is not there after all. */
  | 'OUT_OF_STOCK';

/** The order to act on. */
export type PackOrderInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
};

/** The order as it now is. */
export type PackOrderPayload = {
  readonly __typename?: 'PackOrderPayload';
  /** Why it was refused; empty when it was done, or had been done by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The order; null when refused. */
  readonly order: Maybe<Order>;
};

/** Where a page of a connection stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, to be passed as `after`. Null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A person, registered once, in one household. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Who read what of them, when and for what purpose, newest first; for themself. */
  readonly accessLog: Maybe<AccessEntryConnection>;
  /** Whether an account is bound. */
  readonly accountBound: Maybe<Scalars['Boolean']['output']>;
  /** What care they need. */
  readonly careNeeds: Maybe<ReadonlyArray<CareNeed>>;
  /** The facts that their standing follows from, those in force. */
  readonly facts: Maybe<ReadonlyArray<Fact>>;
  /** Their newest health code that has not expired. */
  readonly healthCode: Maybe<HealthCode>;
  /** The household. */
  readonly household: Maybe<Household>;
  /** The id. It says nothing of the person. */
  readonly id: Scalars['ID']['output'];
  /** The identity number by GB 11643, masked: never more than this is shown. */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The phone number, masked. */
  readonly phone: Maybe<Scalars['String']['output']>;
};


/** A person, registered once, in one household. */
export type PersonAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A person to be registered. */
export type PersonInput = {
  /** What care they need. */
  readonly careNeeds: ReadonlyArray<CareNeed>;
  /** The identity number by GB 11643, 18 characters. */
  readonly idNumber: Scalars['String']['input'];
  /** The name, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** The phone number: of the mainland, or with its country code. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** Half an hour in which orders are picked up. */
export type PickupSlot = {
  readonly __typename?: 'PickupSlot';
  /** How many orders it can still take. */
  readonly remaining: Scalars['Int']['output'];
  /** When it begins. */
  readonly start: Scalars['DateTime']['output'];
};

/** An order to place. */
export type PlaceOrderInput = {
  /** The household that it is for. */
  readonly household: Scalars['ID']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same order. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is ordered, 1 to 40 lines, each SKU once. */
  readonly lines: ReadonlyArray<OrderLineInput>;
  /** How it is received. At HIGH, and for a household with an isolated member: DELIVERY alone. */
  readonly mode: OrderMode;
  /** The start of a pickup slot: asked for at MEDIUM, otherwise left out. */
  readonly pickupSlot?: InputMaybe<Scalars['DateTime']['input']>;
  /** The supply point, one that serves the household's community. */
  readonly supplyPoint: Scalars['ID']['input'];
};

/** The order as placed. */
export type PlaceOrderPayload = {
  readonly __typename?: 'PlaceOrderPayload';
  /** Why it was refused; empty when it was placed. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The order; null when refused. */
  readonly order: Maybe<Order>;
};

/** What a caller reads a person's data for: sent as the header `X-Purpose`, checked against the field, and recorded. */
export type Purpose =
  /** Care for those who need it (mid.service.6). */
  | 'CARE'
  /** Issuing a health code on paper. */
  | 'CODE_ISSUING'
  /** Investigating cases and contacts. */
  | 'INVESTIGATION'
  /** Registering and correcting a household or person. */
  | 'REGISTRATION'
  /** One's own data or one's household's: needs no header. */
  | 'SELF'
  /** Bringing supplies to a household. */
  | 'SUPPLY';

/** What is read. */
export type Query = {
  readonly __typename?: 'Query';
  /** The communities of a province, city, county or street, in the order of their codes. */
  readonly communities: Maybe<CommunityConnection>;
  /** A community (社区、村) by its 12-digit code; the error `NOT_FOUND` when there is none. */
  readonly community: Maybe<Community>;
  /** A province, city, county or street by its code; the error `NOT_FOUND` when there is none. For a community ask `community`. */
  readonly division: Maybe<Division>;
  /**
   * The persons of the caller's own communities who have this identity number or phone number: give exactly one. Who is
   * registered elsewhere is answered like who is registered nowhere. For a COMMUNITY_WORKER.
   */
  readonly findPersons: Maybe<ReadonlyArray<Person>>;
  /** A household by id, likewise. */
  readonly household: Maybe<Household>;
  /** Anything that has an id, when the caller may see it; otherwise the error `NOT_FOUND`, whether it exists or not. */
  readonly node: Maybe<Node>;
  /** An order by id, for its household, its supplier, and workers of its community. */
  readonly order: Maybe<Order>;
  /**
   * The caller's orders: a supermarket's own, a household's own, those of a worker's communities. In the order of their status
   * (PLACED first), the oldest first within one.
   */
  readonly orders: Maybe<OrderConnection>;
  /** A person by id, for themself, their household, and workers and professionals of where they live. */
  readonly person: Maybe<Person>;
  /** A supply point by id. */
  readonly supplyPoint: Maybe<SupplyPoint>;
  /** The supply points that serve a community. */
  readonly supplyPoints: Maybe<SupplyPointConnection>;
  /**
   * Verifies a health code of this or another region by the rules of the destination: signature, issuer, time, status, colour. It
   * discloses no record. For regional verifiers, workers, professionals, authorities and residents.
   */
  readonly verifyHealthCode: Maybe<CodeVerification>;
  /** Who the caller is to the system: the grants that decide. */
  readonly viewer: Maybe<Viewer>;
};


/** What is read. */
export type QueryCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  within: Scalars['DivisionCode']['input'];
};


/** What is read. */
export type QueryCommunityArgs = {
  code: Scalars['DivisionCode']['input'];
};


/** What is read. */
export type QueryDivisionArgs = {
  code: Scalars['DivisionCode']['input'];
};


/** What is read. */
export type QueryFindPersonsArgs = {
  idNumber?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};


/** What is read. */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  status?: InputMaybe<OrderStatus>;
};


/** What is read. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QuerySupplyPointArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QuerySupplyPointsArgs = {
  community: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryVerifyHealthCodeArgs = {
  code: Scalars['String']['input'];
  destination?: InputMaybe<Scalars['DivisionCode']['input']>;
};

/** One reason of a ruling. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The clause of the guidance that it rests on, such as `high.service.3`; null where none speaks. */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** The stable code, from a closed set. */
  readonly code: ReasonCode;
  /** The reason as a sentence. */
  readonly text: Scalars['String']['output'];
};


/** One reason of a ruling. */
export type ReasonTextArgs = {
  lang: Language;
};

/** The codes of reasons and conditions. */
export type ReasonCode =
  /** The signature does not match: the code was tampered with. */
  | 'BAD_SIGNATURE'
  /** The community has cases. */
  | 'CLASS_CASES'
  /** The community has no case. */
  | 'CLASS_NO_CASES'
  /** The community has an outbreak. */
  | 'CLASS_OUTBREAK'
  /** The community has transmission. */
  | 'CLASS_TRANSMISSION'
  /** More than 50 cases in all and a cluster in the window. */
  | 'CLUSTER'
  /** The county is HIGH. */
  | 'COUNTY_HIGH'
  /** The county is LOW. */
  | 'COUNTY_LOW'
  /** The county is MEDIUM. */
  | 'COUNTY_MEDIUM'
  /** Delivery is possible at every tier. */
  | 'DELIVERY_ALWAYS'
  /** Reports of the window are missing: the level cannot fall. */
  | 'EVIDENCE_MISSING'
  /** The code has expired. */
  | 'EXPIRED'
  /** Green by the rules of the destination. */
  | 'GREEN_STANDING'
  /** The highest of the counties counts. */
  | 'HIGHEST_COUNTY'
  /** A household with an isolated member has delivery alone. */
  | 'ISOLATED_DELIVERY_ALONE'
  /** The issuer is suspended. */
  | 'ISSUER_SUSPENDED'
  /** The code cannot be read. */
  | 'MALFORMED'
  /** New cases in the window. */
  | 'NEW_CASES'
  /** No agreement lets the destination recognise the issuer. */
  | 'NOT_RECOGNISED'
  /** The code was issued later than now. */
  | 'NOT_YET_VALID'
  /** No confirmed case was ever reported. */
  | 'NO_CASE_EVER'
  /** More than 50 cases in all and no cluster in the window. */
  | 'NO_CLUSTER'
  /** At HIGH, nothing is picked up. */
  | 'NO_PICKUP_AT_HIGH'
  /** At LOW, orders may be picked up. */
  | 'PICKUP_AT_LOW'
  /** At MEDIUM, orders are picked up by slot. */
  | 'PICKUP_BY_SLOT'
  /** 14 days running without a new case. */
  | 'QUIET_14_DAYS'
  /** Red by the rules of the destination. */
  | 'RED_STANDING'
  /** The standing became milder: refresh the code. */
  | 'REFRESH_ADVISED'
  /** A condition: register entry and exit. */
  | 'REGISTRATION'
  /** The issuer has revoked the code. */
  | 'REVOKED'
  /** The verifier does not hold the destination's rules. */
  | 'RULES_UNKNOWN'
  /** A pickup slot is missing. */
  | 'SLOT_REQUIRED'
  /** At most 50 cases in all. */
  | 'SMALL_CUMULATIVE'
  /** The status of the code is not known freshly enough. */
  | 'STALE_STATUS'
  /** The standing became stricter after the code was issued. */
  | 'STANDING_CHANGED'
  /** A condition: have the temperature taken. */
  | 'TEMPERATURE'
  /** The key is not among the issuer's valid ones. */
  | 'UNKNOWN_KEY'
  /** The issuer is not on the trust list. */
  | 'UNTRUSTED_ISSUER'
  /** Yellow by the rules of the destination. */
  | 'YELLOW_STANDING';

/** A professional's finding about a case. */
export type RecordCaseInput = {
  /** The building, where the person's household does not say it; at most 60 characters. */
  readonly building?: InputMaybe<Scalars['String']['input']>;
  /** The community that counts it. */
  readonly community: Scalars['DivisionCode']['input'];
  /** The day of confirmation (for a suspected case, of the finding), not in the future. */
  readonly confirmedOn: Scalars['LocalDate']['input'];
  /** A reference to the laboratory report or the investigation, 1 to 200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** The household, when it is registered. */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same case. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind of case. */
  readonly kind: CaseKind;
  /** The day of the first symptoms, not after the confirmation. */
  readonly onsetOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, when registered in that community: their standing follows. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the case that infected this one, when it is known. */
  readonly secondaryTo?: InputMaybe<Scalars['ID']['input']>;
  /** The work site or venue, where that is the small area; at most 60 characters. */
  readonly site?: InputMaybe<Scalars['String']['input']>;
  /** Whether the source of infection is known. */
  readonly sourceKnown: Scalars['Boolean']['input'];
  /** The unit or stairwell, with its building; at most 60 characters. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** The case as recorded. */
export type RecordCasePayload = {
  readonly __typename?: 'RecordCasePayload';
  /** The case; null when refused. */
  readonly case: Maybe<CommunityCase>;
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A professional's finding of a contact. */
export type RecordContactInput = {
  /** A reference to the investigation, 1 to 200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same fact. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the last unprotected contact, not in the future. */
  readonly lastContactOn: Scalars['LocalDate']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** The finding as recorded. */
export type RecordContactPayload = {
  readonly __typename?: 'RecordContactPayload';
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The id of the fact; null when refused. */
  readonly factId: Maybe<Scalars['ID']['output']>;
};

/** The figures of one day. */
export type RecordDayReportInput = {
  /** Clusters reported new on that day; 0 or more. */
  readonly clusters: Scalars['Int']['input'];
  /** Confirmed cases in all, to the end of that day; not fewer than the new ones. */
  readonly cumulativeConfirmed: Scalars['Int']['input'];
  /** The day, not in the future. */
  readonly day: Scalars['LocalDate']['input'];
  /** A county or city. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A reference to the document that the figures come from, 1 to 200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same report. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Confirmed cases reported new on that day; 0 or more. */
  readonly newConfirmed: Scalars['Int']['input'];
};

/** The report as recorded. */
export type RecordDayReportPayload = {
  readonly __typename?: 'RecordDayReportPayload';
  /** The report; null when refused. */
  readonly dayReport: Maybe<DayReport>;
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** An arrival. */
export type RegisterArrivalInput = {
  /** The day of arrival, not in the future. */
  readonly arrivedOn: Scalars['LocalDate']['input'];
  /** A reference to the border or transport record, 1 to 200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** Where from. Other places are no fact for a standing (low.it.2). */
  readonly from: ArrivalOrigin;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same fact. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** The arrival as recorded. */
export type RegisterArrivalPayload = {
  readonly __typename?: 'RegisterArrivalPayload';
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The id of the fact; null when refused. */
  readonly factId: Maybe<Scalars['ID']['output']>;
};

/** A household to be registered. */
export type RegisterHouseholdInput = {
  /** The address. */
  readonly address: AddressInput;
  /** The community, 12 digits. */
  readonly community: Scalars['DivisionCode']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same household. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its people, 12 at most; more are added by `registerPerson`. */
  readonly members: ReadonlyArray<PersonInput>;
};

/** The household as registered. */
export type RegisterHouseholdPayload = {
  readonly __typename?: 'RegisterHouseholdPayload';
  /** Why it was refused; empty when it was registered. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The household; null when refused. */
  readonly household: Maybe<Household>;
};

/** A person to be registered in a household. */
export type RegisterPersonInput = {
  /** What care they need. */
  readonly careNeeds: ReadonlyArray<CareNeed>;
  /** The household. */
  readonly household: Scalars['ID']['input'];
  /** The identity number by GB 11643, 18 characters. */
  readonly idNumber: Scalars['String']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same person. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** The phone number: of the mainland, or with its country code. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** The person as registered. */
export type RegisterPersonPayload = {
  readonly __typename?: 'RegisterPersonPayload';
  /** Why it was refused; empty when it was registered. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The person; null when refused. */
  readonly person: Maybe<Person>;
};

/** The order to act on. */
export type RejectOrderInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
  /** Why. */
  readonly reason: OrderStepReason;
};

/** The order as it now is. */
export type RejectOrderPayload = {
  readonly __typename?: 'RejectOrderPayload';
  /** Why it was refused; empty when it was done, or had been done by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The order; null when refused. */
  readonly order: Maybe<Order>;
};

/** A grant to take. */
export type RevokeRoleInput = {
  /** The account: the `sub` of its tokens. */
  readonly account: Scalars['ID']['input'];
  /** The role. */
  readonly role: Role;
};

/** The account after it. */
export type RevokeRolePayload = {
  readonly __typename?: 'RevokeRolePayload';
  /** The account; null when refused. */
  readonly account: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was taken. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** The risk level of a county (State Council mechanism, 17 February 2020). */
export type RiskLevel =
  /** High: more than 50 in all and a cluster within 14 days. */
  | 'HIGH'
  /** Low: no confirmed case ever, or 14 days running without a new one. */
  | 'LOW'
  /** Medium: a new case within 14 days and at most 50 in all, or more than 50 and no cluster within 14 days. */
  | 'MEDIUM';

/** The roles of callers. */
export type Role =
  /** An authority of a county, city, province or the nation. */
  | 'AUTHORITY'
  /** A community worker (社区工作者). */
  | 'COMMUNITY_WORKER'
  /** A system that hands in facts: border, transport, gates. */
  | 'FEED'
  /** A professional: CDC, medic, counsellor. */
  | 'PROFESSIONAL'
  /** A system of another region that verifies codes. */
  | 'REGIONAL_VERIFIER'
  /** A resident. */
  | 'RESIDENT'
  /** A partner supermarket. */
  | 'SUPERMARKET'
  /** An app of a third party: public facts, never a person. */
  | 'THIRD_PARTY_APP'
  /** A volunteer: a resident with tasks. */
  | 'VOLUNTEER';

/** A rule of the tier refused it: the ruling says which, and on what clause it rests. */
export type RuleViolation = MutationError & {
  readonly __typename?: 'RuleViolation';
  /** The stable code. */
  readonly code: MutationErrorCode;
  /** A sentence that says what to do. It never repeats the input. */
  readonly message: Scalars['String']['output'];
  /** The input field that it is about. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The ruling. */
  readonly ruling: OrderRuling;
};

/** What the rules say of something, and why. */
export type Ruling = {
  /** What it is bound to, when allowed with conditions. */
  readonly conditions: ReadonlyArray<Reason>;
  /** The version of the technical plan for communities in force (gen.2). */
  readonly planVersion: Scalars['String']['output'];
  /** Why: at least one. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The version of the rules applied. */
  readonly ruleVersion: Scalars['String']['output'];
  /** The outcome. */
  readonly verdict: Verdict;
};

/** The order to act on. */
export type StartPickingInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
};

/** The order as it now is. */
export type StartPickingPayload = {
  readonly __typename?: 'StartPickingPayload';
  /** Why it was refused; empty when it was done, or had been done by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The order; null when refused. */
  readonly order: Maybe<Order>;
};

/** A line of a catalogue with its stock. */
export type StockItem = {
  readonly __typename?: 'StockItem';
  /** How many can be ordered now. */
  readonly available: Scalars['Int']['output'];
  /** The category. */
  readonly category: SupplyCategory;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The price of one, in fen (1 yuan is 100 fen). */
  readonly priceFen: Scalars['Int']['output'];
  /** The SKU, unique within the supply point. */
  readonly sku: Scalars['ID']['output'];
  /** What one is, such as `袋 10 kg`. */
  readonly unit: Scalars['String']['output'];
};


/** A line of a catalogue with its stock. */
export type StockItemNameArgs = {
  lang: Language;
};

/** A page of a catalogue. */
export type StockItemConnection = {
  readonly __typename?: 'StockItemConnection';
  /** The lines with their cursors. */
  readonly edges: ReadonlyArray<StockItemEdge>;
  /** The lines. */
  readonly nodes: ReadonlyArray<StockItem>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A line of a catalogue in a page. */
export type StockItemEdge = {
  readonly __typename?: 'StockItemEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: StockItem;
};

/** The categories of basic supplies (mid.service.3). */
export type SupplyCategory =
  /** Daily necessities (日用品). */
  | 'DAILY_NECESSITIES'
  /** Fruit and vegetables (水果蔬菜). */
  | 'FRUIT_AND_VEGETABLES'
  /** Grain and oil (米面粮油). */
  | 'GRAIN_AND_OIL'
  /** Meat, eggs and milk (肉禽蛋奶). */
  | 'MEAT_EGGS_MILK'
  /** A standard package for a household (套餐). */
  | 'PACKAGE';

/** A point of central sale and delivery paired with communities (mid.service.3). */
export type SupplyPoint = Node & {
  readonly __typename?: 'SupplyPoint';
  /** What it sells, in the order of the SKUs. */
  readonly catalogue: StockItemConnection;
  /** The communities that it serves. */
  readonly communities: ReadonlyArray<Community>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Its pickup slots of a day. */
  readonly pickupSlots: ReadonlyArray<PickupSlot>;
  /** The supplier that runs it. */
  readonly supplier: Scalars['ID']['output'];
};


/** A point of central sale and delivery paired with communities (mid.service.3). */
export type SupplyPointCatalogueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A point of central sale and delivery paired with communities (mid.service.3). */
export type SupplyPointPickupSlotsArgs = {
  on: Scalars['LocalDate']['input'];
};

/** A page of supply points. */
export type SupplyPointConnection = {
  readonly __typename?: 'SupplyPointConnection';
  /** The supply points with their cursors. */
  readonly edges: ReadonlyArray<SupplyPointEdge>;
  /** The supply points. */
  readonly nodes: ReadonlyArray<SupplyPoint>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A supply point in a page. */
export type SupplyPointEdge = {
  readonly __typename?: 'SupplyPointEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The supply point. */
  readonly node: SupplyPoint;
};

/**
 * The tier of a community (分区分级): the stricter of its county's risk level and its own class. It is computed when read; nothing
 * stores or sets one.
 */
export type Tier = {
  readonly __typename?: 'Tier';
  /** The class of the community by its own cases. */
  readonly communityClass: CommunityClass;
  /** The tier that decides what is required, allowed and forbidden. */
  readonly effective: RiskLevel;
  /** Why: both inputs, and what is missing of the evidence. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The risk level of the county. */
  readonly riskLevel: RiskLevel;
  /** The strategy of the tier, such as 外防输入. */
  readonly strategy: Scalars['String']['output'];
};


/**
 * The tier of a community (分区分级): the stricter of its county's risk level and its own class. It is computed when read; nothing
 * stores or sets one.
 */
export type TierStrategyArgs = {
  lang: Language;
};

/** The outcome of a ruling. */
export type Verdict =
  /** Allowed. */
  | 'ALLOWED'
  /** Allowed under the conditions named. */
  | 'ALLOWED_WITH_CONDITIONS'
  /** Not allowed; the reasons name the clause. */
  | 'REFUSED'
  /** Not known: never by itself a refusal. */
  | 'UNKNOWN';

/** The caller. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The account. */
  readonly account: Scalars['ID']['output'];
  /** The communities of a worker. */
  readonly communities: ReadonlyArray<Scalars['DivisionCode']['output']>;
  /** The division of a professional or an authority. */
  readonly division: Maybe<Scalars['DivisionCode']['output']>;
  /** The person that the account is bound to. */
  readonly person: Maybe<Person>;
  /** The roles that hold: claimed by the token and granted here. */
  readonly roles: ReadonlyArray<Role>;
  /** The scopes of a feed. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The supplier of a supermarket. */
  readonly supplier: Maybe<Scalars['ID']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MutationError:
    | ( InputErrorSource )
    | ( RuleViolationSource )
  ;
  Node:
    | ( CommunitySource )
    | ( DivisionSource )
    | ( HealthCodeSource )
    | ( HouseholdSource )
    | ( OrderSource )
    | ( PersonSource )
    | ( SupplyPointSource )
  ;
  Ruling:
    | ( CodeVerificationSource )
    | ( OrderRulingSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptOrderInput: AcceptOrderInput;
  AcceptOrderPayload: ResolverTypeWrapper<Omit<AcceptOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  AccessClass: AccessClass;
  AccessEntry: ResolverTypeWrapper<AccessEntrySource>;
  AccessEntryConnection: ResolverTypeWrapper<Omit<AccessEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccessEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AccessEntry']> }>;
  AccessEntryEdge: ResolverTypeWrapper<Omit<AccessEntryEdge, 'node'> & { node: ResolversTypes['AccessEntry'] }>;
  Address: ResolverTypeWrapper<AddressSource>;
  AddressInput: AddressInput;
  ArrivalOrigin: ArrivalOrigin;
  Assessment: ResolverTypeWrapper<AssessmentSource>;
  AssessmentBasis: ResolverTypeWrapper<AssessmentBasis>;
  BindAccountInput: BindAccountInput;
  BindAccountPayload: ResolverTypeWrapper<Omit<BindAccountPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  CareNeed: CareNeed;
  CaseKind: CaseKind;
  CodeAction: CodeAction;
  CodeColour: CodeColour;
  CodeIssuer: ResolverTypeWrapper<CodeIssuerSource>;
  CodeVerification: ResolverTypeWrapper<CodeVerificationSource>;
  Community: ResolverTypeWrapper<CommunitySource>;
  CommunityCase: ResolverTypeWrapper<CommunityCaseSource>;
  CommunityClass: CommunityClass;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversTypes['Community']> }>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  ConfirmDeliveryPayload: ResolverTypeWrapper<Omit<ConfirmDeliveryPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  CreateBindingCodeInput: CreateBindingCodeInput;
  CreateBindingCodePayload: ResolverTypeWrapper<Omit<CreateBindingCodePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayReport: ResolverTypeWrapper<DayReportSource>;
  DispatchOrderInput: DispatchOrderInput;
  DispatchOrderPayload: ResolverTypeWrapper<Omit<DispatchOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  Division: ResolverTypeWrapper<DivisionSource>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DivisionConnection: ResolverTypeWrapper<Omit<DivisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DivisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Division']> }>;
  DivisionEdge: ResolverTypeWrapper<Omit<DivisionEdge, 'node'> & { node: ResolversTypes['Division'] }>;
  DivisionLevel: DivisionLevel;
  EvidenceSource: EvidenceSource;
  Fact: ResolverTypeWrapper<FactSource>;
  FactKind: FactKind;
  Grant: ResolverTypeWrapper<GrantSource>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, grant?: Maybe<ResolversTypes['Grant']> }>;
  HealthCode: ResolverTypeWrapper<HealthCodeSource>;
  Household: ResolverTypeWrapper<HouseholdSource>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdStanding: HouseholdStanding;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InputError: ResolverTypeWrapper<InputErrorSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssueHealthCodeInput: IssueHealthCodeInput;
  IssueHealthCodePayload: ResolverTypeWrapper<Omit<IssueHealthCodePayload, 'errors' | 'healthCode'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, healthCode?: Maybe<ResolversTypes['HealthCode']> }>;
  Language: Language;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<MutationErrorSource>;
  MutationErrorCode: MutationErrorCode;
  Node: ResolverTypeWrapper<NodeSource>;
  Order: ResolverTypeWrapper<OrderSource>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversTypes['Order']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderEvent: OrderEvent;
  OrderLine: ResolverTypeWrapper<OrderLineSource>;
  OrderLineInput: OrderLineInput;
  OrderMode: OrderMode;
  OrderRuling: ResolverTypeWrapper<OrderRulingSource>;
  OrderStatus: OrderStatus;
  OrderStep: ResolverTypeWrapper<OrderStepSource>;
  OrderStepReason: OrderStepReason;
  PackOrderInput: PackOrderInput;
  PackOrderPayload: ResolverTypeWrapper<Omit<PackOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonSource>;
  PersonInput: PersonInput;
  PickupSlot: ResolverTypeWrapper<PickupSlot>;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: ResolverTypeWrapper<Omit<PlaceOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<ReasonSource>;
  ReasonCode: ReasonCode;
  RecordCaseInput: RecordCaseInput;
  RecordCasePayload: ResolverTypeWrapper<Omit<RecordCasePayload, 'case' | 'errors'> & { case?: Maybe<ResolversTypes['CommunityCase']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RecordContactInput: RecordContactInput;
  RecordContactPayload: ResolverTypeWrapper<Omit<RecordContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RecordDayReportInput: RecordDayReportInput;
  RecordDayReportPayload: ResolverTypeWrapper<Omit<RecordDayReportPayload, 'dayReport' | 'errors'> & { dayReport?: Maybe<ResolversTypes['DayReport']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RegisterArrivalInput: RegisterArrivalInput;
  RegisterArrivalPayload: ResolverTypeWrapper<Omit<RegisterArrivalPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdPayload: ResolverTypeWrapper<Omit<RegisterHouseholdPayload, 'errors' | 'household'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, household?: Maybe<ResolversTypes['Household']> }>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']> }>;
  RejectOrderInput: RejectOrderInput;
  RejectOrderPayload: ResolverTypeWrapper<Omit<RejectOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: ResolverTypeWrapper<Omit<RevokeRolePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RiskLevel: RiskLevel;
  Role: Role;
  RuleViolation: ResolverTypeWrapper<RuleViolationSource>;
  Ruling: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Ruling']>;
  StartPickingInput: StartPickingInput;
  StartPickingPayload: ResolverTypeWrapper<Omit<StartPickingPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  StockItem: ResolverTypeWrapper<StockItemSource>;
  StockItemConnection: ResolverTypeWrapper<Omit<StockItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StockItemEdge']>, nodes: ReadonlyArray<ResolversTypes['StockItem']> }>;
  StockItemEdge: ResolverTypeWrapper<Omit<StockItemEdge, 'node'> & { node: ResolversTypes['StockItem'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupplyCategory: SupplyCategory;
  SupplyPoint: ResolverTypeWrapper<SupplyPointSource>;
  SupplyPointConnection: ResolverTypeWrapper<Omit<SupplyPointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SupplyPointEdge']>, nodes: ReadonlyArray<ResolversTypes['SupplyPoint']> }>;
  SupplyPointEdge: ResolverTypeWrapper<Omit<SupplyPointEdge, 'node'> & { node: ResolversTypes['SupplyPoint'] }>;
  Tier: ResolverTypeWrapper<TierSource>;
  Verdict: Verdict;
  Viewer: ResolverTypeWrapper<ViewerSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptOrderInput: AcceptOrderInput;
  AcceptOrderPayload: Omit<AcceptOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  AccessEntry: AccessEntrySource;
  AccessEntryConnection: Omit<AccessEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccessEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccessEntry']> };
  AccessEntryEdge: Omit<AccessEntryEdge, 'node'> & { node: ResolversParentTypes['AccessEntry'] };
  Address: AddressSource;
  AddressInput: AddressInput;
  Assessment: AssessmentSource;
  AssessmentBasis: AssessmentBasis;
  BindAccountInput: BindAccountInput;
  BindAccountPayload: Omit<BindAccountPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']> };
  Boolean: Scalars['Boolean']['output'];
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: Omit<CancelOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  CodeIssuer: CodeIssuerSource;
  CodeVerification: CodeVerificationSource;
  Community: CommunitySource;
  CommunityCase: CommunityCaseSource;
  CommunityConnection: Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Community']> };
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  ConfirmDeliveryPayload: Omit<ConfirmDeliveryPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  CreateBindingCodeInput: CreateBindingCodeInput;
  CreateBindingCodePayload: Omit<CreateBindingCodePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  DateTime: Scalars['DateTime']['output'];
  DayReport: DayReportSource;
  DispatchOrderInput: DispatchOrderInput;
  DispatchOrderPayload: Omit<DispatchOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  Division: DivisionSource;
  DivisionCode: Scalars['DivisionCode']['output'];
  DivisionConnection: Omit<DivisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DivisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Division']> };
  DivisionEdge: Omit<DivisionEdge, 'node'> & { node: ResolversParentTypes['Division'] };
  Fact: FactSource;
  Grant: GrantSource;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, grant?: Maybe<ResolversParentTypes['Grant']> };
  HealthCode: HealthCodeSource;
  Household: HouseholdSource;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  ID: Scalars['ID']['output'];
  InputError: InputErrorSource;
  Int: Scalars['Int']['output'];
  IssueHealthCodeInput: IssueHealthCodeInput;
  IssueHealthCodePayload: Omit<IssueHealthCodePayload, 'errors' | 'healthCode'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, healthCode?: Maybe<ResolversParentTypes['HealthCode']> };
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationErrorSource;
  Node: NodeSource;
  Order: OrderSource;
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Order']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderLine: OrderLineSource;
  OrderLineInput: OrderLineInput;
  OrderRuling: OrderRulingSource;
  OrderStep: OrderStepSource;
  PackOrderInput: PackOrderInput;
  PackOrderPayload: Omit<PackOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  PageInfo: PageInfo;
  Person: PersonSource;
  PersonInput: PersonInput;
  PickupSlot: PickupSlot;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: Omit<PlaceOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  Query: Record<PropertyKey, never>;
  Reason: ReasonSource;
  RecordCaseInput: RecordCaseInput;
  RecordCasePayload: Omit<RecordCasePayload, 'case' | 'errors'> & { case?: Maybe<ResolversParentTypes['CommunityCase']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RecordContactInput: RecordContactInput;
  RecordContactPayload: Omit<RecordContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RecordDayReportInput: RecordDayReportInput;
  RecordDayReportPayload: Omit<RecordDayReportPayload, 'dayReport' | 'errors'> & { dayReport?: Maybe<ResolversParentTypes['DayReport']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RegisterArrivalInput: RegisterArrivalInput;
  RegisterArrivalPayload: Omit<RegisterArrivalPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdPayload: Omit<RegisterHouseholdPayload, 'errors' | 'household'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, household?: Maybe<ResolversParentTypes['Household']> };
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']> };
  RejectOrderInput: RejectOrderInput;
  RejectOrderPayload: Omit<RejectOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: Omit<RevokeRolePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RuleViolation: RuleViolationSource;
  Ruling: ResolversInterfaceTypes<ResolversParentTypes>['Ruling'];
  StartPickingInput: StartPickingInput;
  StartPickingPayload: Omit<StartPickingPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  StockItem: StockItemSource;
  StockItemConnection: Omit<StockItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StockItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StockItem']> };
  StockItemEdge: Omit<StockItemEdge, 'node'> & { node: ResolversParentTypes['StockItem'] };
  String: Scalars['String']['output'];
  SupplyPoint: SupplyPointSource;
  SupplyPointConnection: Omit<SupplyPointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupplyPointEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupplyPoint']> };
  SupplyPointEdge: Omit<SupplyPointEdge, 'node'> & { node: ResolversParentTypes['SupplyPoint'] };
  Tier: TierSource;
  Viewer: ViewerSource;
};

export type AccessDirectiveArgs = {
  class: AccessClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptOrderPayload'] = ResolversParentTypes['AcceptOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type AccessEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type AccessEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessEntryConnection'] = ResolversParentTypes['AccessEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessEntryEdge'] = ResolversParentTypes['AccessEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEntry'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['AssessmentBasis']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  riskLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['EvidenceSource'], ParentType, ContextType>;
};

export type AssessmentBasisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentBasis'] = ResolversParentTypes['AssessmentBasis']> = {
  cluster?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cumulative?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missingDays?: Resolver<ReadonlyArray<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  newIn14Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BindAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BindAccountPayload'] = ResolversParentTypes['BindAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type CodeIssuerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CodeIssuer'] = ResolversParentTypes['CodeIssuer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CodeIssuerNameArgs, 'lang'>>;
  region?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
};

export type CodeVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CodeVerification'] = ResolversParentTypes['CodeVerification']> = {
  action?: Resolver<ResolversTypes['CodeAction'], ParentType, ContextType>;
  colour?: Resolver<Maybe<ResolversTypes['CodeColour']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['CodeIssuer']>, ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  city?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  communityClass?: Resolver<ResolversTypes['CommunityClass'], ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<CommunityHouseholdsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  supplyPoints?: Resolver<Maybe<ResolversTypes['SupplyPointConnection']>, ParentType, ContextType, RequireFields<CommunitySupplyPointsArgs, 'first'>>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityCase'] = ResolversParentTypes['CommunityCase']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  confirmedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type ConfirmDeliveryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmDeliveryPayload'] = ResolversParentTypes['ConfirmDeliveryPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type CreateBindingCodePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateBindingCodePayload'] = ResolversParentTypes['CreateBindingCodePayload']> = {
  bindingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayReport'] = ResolversParentTypes['DayReport']> = {
  clusters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cumulativeConfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  newConfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DispatchOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DispatchOrderPayload'] = ResolversParentTypes['DispatchOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  divisions?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionDivisionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export type DivisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  kind?: Resolver<Maybe<ResolversTypes['FactKind']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
};

export type HealthCodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthCode'] = ResolversParentTypes['HealthCode']> = {
  basis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fact']>>, ParentType, ContextType>;
  colour?: Resolver<Maybe<ResolversTypes['CodeColour']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['CodeIssuer']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<HouseholdAccessLogArgs, 'first'>>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<HouseholdOrdersArgs, 'first'>>;
  standing?: Resolver<Maybe<ResolversTypes['HouseholdStanding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Household']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type InputErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputError'] = ResolversParentTypes['InputError']> = {
  code?: Resolver<ResolversTypes['MutationErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueHealthCodePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueHealthCodePayload'] = ResolversParentTypes['IssueHealthCodePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  healthCode?: Resolver<Maybe<ResolversTypes['HealthCode']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptOrder?: Resolver<ResolversTypes['AcceptOrderPayload'], ParentType, ContextType, RequireFields<MutationAcceptOrderArgs, 'input'>>;
  bindAccount?: Resolver<ResolversTypes['BindAccountPayload'], ParentType, ContextType, RequireFields<MutationBindAccountArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  confirmDelivery?: Resolver<ResolversTypes['ConfirmDeliveryPayload'], ParentType, ContextType, RequireFields<MutationConfirmDeliveryArgs, 'input'>>;
  createBindingCode?: Resolver<ResolversTypes['CreateBindingCodePayload'], ParentType, ContextType, RequireFields<MutationCreateBindingCodeArgs, 'input'>>;
  dispatchOrder?: Resolver<ResolversTypes['DispatchOrderPayload'], ParentType, ContextType, RequireFields<MutationDispatchOrderArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  issueHealthCode?: Resolver<ResolversTypes['IssueHealthCodePayload'], ParentType, ContextType, RequireFields<MutationIssueHealthCodeArgs, 'input'>>;
  packOrder?: Resolver<ResolversTypes['PackOrderPayload'], ParentType, ContextType, RequireFields<MutationPackOrderArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderPayload'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
  recordCase?: Resolver<ResolversTypes['RecordCasePayload'], ParentType, ContextType, RequireFields<MutationRecordCaseArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactPayload'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  recordDayReport?: Resolver<ResolversTypes['RecordDayReportPayload'], ParentType, ContextType, RequireFields<MutationRecordDayReportArgs, 'input'>>;
  registerArrival?: Resolver<ResolversTypes['RegisterArrivalPayload'], ParentType, ContextType, RequireFields<MutationRegisterArrivalArgs, 'input'>>;
  registerHousehold?: Resolver<ResolversTypes['RegisterHouseholdPayload'], ParentType, ContextType, RequireFields<MutationRegisterHouseholdArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonPayload'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  rejectOrder?: Resolver<ResolversTypes['RejectOrderPayload'], ParentType, ContextType, RequireFields<MutationRejectOrderArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RevokeRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  startPicking?: Resolver<ResolversTypes['StartPickingPayload'], ParentType, ContextType, RequireFields<MutationStartPickingArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType: TypeResolveFn<'InputError' | 'RuleViolation', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Community' | 'Division' | 'HealthCode' | 'Household' | 'Order' | 'Person' | 'SupplyPoint', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  deliveryAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OrderStep']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['OrderMode'], ParentType, ContextType>;
  pickupSlot?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['OrderRuling'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  supplyPoint?: Resolver<Maybe<ResolversTypes['SupplyPoint']>, ParentType, ContextType>;
  totalFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrderLineNameArgs, 'lang'>>;
  priceFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderRulingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderRuling'] = ResolversParentTypes['OrderRuling']> = {
  action?: Resolver<ResolversTypes['OrderMode'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderStep'] = ResolversParentTypes['OrderStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['OrderEvent'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['OrderStepReason']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
};

export type PackOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PackOrderPayload'] = ResolversParentTypes['PackOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<PersonAccessLogArgs, 'first'>>;
  accountBound?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  careNeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareNeed']>>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fact']>>, ParentType, ContextType>;
  healthCode?: Resolver<Maybe<ResolversTypes['HealthCode']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickupSlotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PickupSlot'] = ResolversParentTypes['PickupSlot']> = {
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlaceOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceOrderPayload'] = ResolversParentTypes['PlaceOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  communities?: Resolver<Maybe<ResolversTypes['CommunityConnection']>, ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first' | 'within'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'code'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  findPersons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType, Partial<QueryFindPersonsArgs>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  supplyPoint?: Resolver<Maybe<ResolversTypes['SupplyPoint']>, ParentType, ContextType, RequireFields<QuerySupplyPointArgs, 'id'>>;
  supplyPoints?: Resolver<Maybe<ResolversTypes['SupplyPointConnection']>, ParentType, ContextType, RequireFields<QuerySupplyPointsArgs, 'community' | 'first'>>;
  verifyHealthCode?: Resolver<Maybe<ResolversTypes['CodeVerification']>, ParentType, ContextType, RequireFields<QueryVerifyHealthCodeArgs, 'code'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ReasonCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasonTextArgs, 'lang'>>;
};

export type RecordCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordCasePayload'] = ResolversParentTypes['RecordCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['CommunityCase']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type RecordContactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordContactPayload'] = ResolversParentTypes['RecordContactPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RecordDayReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDayReportPayload'] = ResolversParentTypes['RecordDayReportPayload']> = {
  dayReport?: Resolver<Maybe<ResolversTypes['DayReport']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type RegisterArrivalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterArrivalPayload'] = ResolversParentTypes['RegisterArrivalPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RegisterHouseholdPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterHouseholdPayload'] = ResolversParentTypes['RegisterHouseholdPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type RejectOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RejectOrderPayload'] = ResolversParentTypes['RejectOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type RevokeRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeRolePayload'] = ResolversParentTypes['RevokeRolePayload']> = {
  account?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type RuleViolationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleViolation'] = ResolversParentTypes['RuleViolation']> = {
  code?: Resolver<ResolversTypes['MutationErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['OrderRuling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ruling'] = ResolversParentTypes['Ruling']> = {
  __resolveType: TypeResolveFn<'CodeVerification' | 'OrderRuling', ParentType, ContextType>;
};

export type StartPickingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartPickingPayload'] = ResolversParentTypes['StartPickingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type StockItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockItem'] = ResolversParentTypes['StockItem']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SupplyCategory'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StockItemNameArgs, 'lang'>>;
  priceFen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockItemConnection'] = ResolversParentTypes['StockItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockItemEdge'] = ResolversParentTypes['StockItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockItem'], ParentType, ContextType>;
};

export type SupplyPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyPoint'] = ResolversParentTypes['SupplyPoint']> = {
  catalogue?: Resolver<ResolversTypes['StockItemConnection'], ParentType, ContextType, RequireFields<SupplyPointCatalogueArgs, 'first'>>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pickupSlots?: Resolver<ReadonlyArray<ResolversTypes['PickupSlot']>, ParentType, ContextType, RequireFields<SupplyPointPickupSlotsArgs, 'on'>>;
  supplier?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyPointConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyPointConnection'] = ResolversParentTypes['SupplyPointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplyPointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupplyPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupplyPointEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyPointEdge'] = ResolversParentTypes['SupplyPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyPoint'], ParentType, ContextType>;
};

export type TierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tier'] = ResolversParentTypes['Tier']> = {
  communityClass?: Resolver<ResolversTypes['CommunityClass'], ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  riskLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TierStrategyArgs, 'lang'>>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptOrderPayload?: AcceptOrderPayloadResolvers<ContextType>;
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentBasis?: AssessmentBasisResolvers<ContextType>;
  BindAccountPayload?: BindAccountPayloadResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  CodeIssuer?: CodeIssuerResolvers<ContextType>;
  CodeVerification?: CodeVerificationResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityCase?: CommunityCaseResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  ConfirmDeliveryPayload?: ConfirmDeliveryPayloadResolvers<ContextType>;
  CreateBindingCodePayload?: CreateBindingCodePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayReport?: DayReportResolvers<ContextType>;
  DispatchOrderPayload?: DispatchOrderPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  HealthCode?: HealthCodeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  IssueHealthCodePayload?: IssueHealthCodePayloadResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderRuling?: OrderRulingResolvers<ContextType>;
  OrderStep?: OrderStepResolvers<ContextType>;
  PackOrderPayload?: PackOrderPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PickupSlot?: PickupSlotResolvers<ContextType>;
  PlaceOrderPayload?: PlaceOrderPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  RecordCasePayload?: RecordCasePayloadResolvers<ContextType>;
  RecordContactPayload?: RecordContactPayloadResolvers<ContextType>;
  RecordDayReportPayload?: RecordDayReportPayloadResolvers<ContextType>;
  RegisterArrivalPayload?: RegisterArrivalPayloadResolvers<ContextType>;
  RegisterHouseholdPayload?: RegisterHouseholdPayloadResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  RejectOrderPayload?: RejectOrderPayloadResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
  RuleViolation?: RuleViolationResolvers<ContextType>;
  Ruling?: RulingResolvers<ContextType>;
  StartPickingPayload?: StartPickingPayloadResolvers<ContextType>;
  StockItem?: StockItemResolvers<ContextType>;
  StockItemConnection?: StockItemConnectionResolvers<ContextType>;
  StockItemEdge?: StockItemEdgeResolvers<ContextType>;
  SupplyPoint?: SupplyPointResolvers<ContextType>;
  SupplyPointConnection?: SupplyPointConnectionResolvers<ContextType>;
  SupplyPointEdge?: SupplyPointEdgeResolvers<ContextType>;
  Tier?: TierResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
