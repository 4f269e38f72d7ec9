import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Node as NodeSource, Reason as ReasonSource } from '../app/source.ts';
import type { Fact as FactSource } from '../codes/fact/source.ts';
import type { HealthCode as HealthCodeSource, CodeVerification as CodeVerificationSource, CodeIssuer as CodeIssuerSource } from '../codes/health-code/source.ts';
import type { PaperRuling as PaperRulingSource, PaperIsolation as PaperIsolationSource, PaperVerification as PaperVerificationSource, Paper as PaperSource, PaperGround as PaperGroundSource, PaperDemand as PaperDemandSource } from '../codes/paper/source.ts';
import type { Event as EventSource } from '../feed/event/source.ts';
import type { Clause as ClauseSource, TierMeasure as TierMeasureSource, TierPolicy as TierPolicySource, TierPreview as TierPreviewSource, PolicyChange as PolicyChangeSource, PassClassRule as PassClassRuleSource, StaffingRule as StaffingRuleSource, MaterialRule as MaterialRuleSource } from '../guide/catalogue/source.ts';
import type { AppealStep as AppealStepSource, Appeal as AppealSource } from '../health/appeal/source.ts';
import type { ArrivalRowOutcome as ArrivalRowOutcomeSource, ArrivalRuling as ArrivalRulingSource, PartyMember as PartyMemberSource, Arrival as ArrivalSource, UnmatchedArrival as UnmatchedArrivalSource, UnmatchedStep as UnmatchedStepSource } from '../health/arrival/source.ts';
import type { ContactCandidate as ContactCandidateSource, Meeting as MeetingSource, Workplace as WorkplaceSource } from '../health/candidate/source.ts';
import type { CareContact as CareContactSource, CareRecord as CareRecordSource } from '../health/care-contact/source.ts';
import type { CommunityCase as CommunityCaseSource } from '../health/case/source.ts';
import type { Alert as AlertSource, MonitoredMember as MonitoredMemberSource, DailyCheck as DailyCheckSource } from '../health/check/source.ts';
import type { Contact as ContactSource } from '../health/contact/source.ts';
import type { Discharge as DischargeSource, Recheck as RecheckSource } from '../health/discharge/source.ts';
import type { Document as DocumentSource } from '../health/document/source.ts';
import type { FindingConfirmation as FindingConfirmationSource } from '../health/finding/source.ts';
import type { IsolationGround as IsolationGroundSource, IsolationStep as IsolationStepSource, ReleaseDue as ReleaseDueSource, IsolationOrder as IsolationOrderSource } from '../health/isolation/source.ts';
import type { ReturnPlan as ReturnPlanSource, StairwellNotice as StairwellNoticeSource } from '../health/return/source.ts';
import type { Suspicion as SuspicionSource } from '../health/suspicion/source.ts';
import type { CaseQuestion as CaseQuestionSource, Withdrawal as WithdrawalSource } from '../health/withdrawal/source.ts';
import type { GrievanceStep as GrievanceStepSource, Grievance as GrievanceSource, OrderedRemedy as OrderedRemedySource } from '../oversight/grievance/source.ts';
import type { ReviewedFact as ReviewedFactSource } from '../oversight/held/source.ts';
import type { MeasureRule as MeasureRuleSource, MeasureRuling as MeasureRulingSource, LighterMeasure as LighterMeasureSource, Measure as MeasureSource, MeasureStep as MeasureStepSource } from '../oversight/measure/source.ts';
import type { OverControlWarning as OverControlWarningSource, WarningStep as WarningStepSource } from '../oversight/warning/source.ts';
import type { AccessEntry as AccessEntrySource, Grant as GrantSource } from '../people/account/source.ts';
import type { Guardianship as GuardianshipSource, Consent as ConsentSource } from '../people/guardian/source.ts';
import type { Address as AddressSource, Household as HouseholdSource, Person as PersonSource } from '../people/person/source.ts';
import type { Program as ProgramSource } from '../records/closure/source.ts';
import type { Erasure as ErasureSource, ErasureStep as ErasureStepSource } from '../records/erasure/source.ts';
import type { HandedContact as HandedContactSource, HandoverParty as HandoverPartySource, HandoverStep as HandoverStepSource, Handover as HandoverSource } from '../records/handover/source.ts';
import type { DayReport as DayReportSource, DayReportRevision as DayReportRevisionSource, Cluster as ClusterSource } from '../region/evidence/source.ts';
import type { HighRiskListing as HighRiskListingSource, PublishedNotice as PublishedNoticeSource, HighRiskArea as HighRiskAreaSource } from '../region/high-risk-area/source.ts';
import type { Import as ImportSource, ImportRefusal as ImportRefusalSource } from '../region/import/source.ts';
import type { Division as DivisionSource, Community as CommunitySource } from '../region/place/source.ts';
import type { PolicyValue as PolicyValueSource } from '../region/policy-value/source.ts';
import type { EmergencyResponse as EmergencyResponseSource, EmergencyResponseStep as EmergencyResponseStepSource } from '../region/response/source.ts';
import type { Assessment as AssessmentSource } from '../region/risk-level/source.ts';
import type { Tier as TierSource, TierChange as TierChangeSource, LevelChange as LevelChangeSource } from '../region/tier/source.ts';
import type { MutationError as MutationErrorSource, InputError as InputErrorSource, RuleViolation as RuleViolationSource, Viewer as ViewerSource } from '../source.ts';
import type { Order as OrderSource, OrderLine as OrderLineSource, OrderRuling as OrderRulingSource, OrderStep as OrderStepSource } from '../supply/order/source.ts';
import type { StockItem as StockItemSource } from '../supply/stock/source.ts';
import type { SupplyPoint as SupplyPointSource } from '../supply/supply-point/source.ts';
import type { Grid as GridSource } from '../workforce/grid/source.ts';
import type { OnCall as OnCallSource, AwaitedDecision as AwaitedDecisionSource } from '../workforce/on-call/source.ts';
import type { Task as TaskSource, ReturnStep as ReturnStepSource, TaskReport as TaskReportSource, WorkList as WorkListSource, TaskStep as TaskStepSource } from '../workforce/task/source.ts';
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
   * The code of a division by GB/T 2260 and its statistical extension: 2 digits a province, 4 a city, 6 a county, 9 a
   * street, 12 a community. The form padded with zeros (`420100` for the city `4201`) is read as well. `CN` stands for the
   * nation.
   */
  DivisionCode: { input: string; output: string; }
  /** A calendar day in the time zone of the community, `YYYY-MM-DD`. */
  LocalDate: { input: string; output: string; }
};

/** A handover to be accepted. */
export type AcceptHandoverInput = {
  /** The handover. */
  readonly handover: Scalars['ID']['input'];
  /** Of a contact, who it is as registered, where whoever asked did not know. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
};

/** The handover as accepted. */
export type AcceptHandoverPayload = {
  readonly __typename?: 'AcceptHandoverPayload';
  /** Why it was refused; empty when it was accepted. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The handover; null when refused. */
  readonly handover: Maybe<Handover>;
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

/** A policy value to be adopted. */
export type AdoptPolicyValueInput = {
  /** `CN` for the national default and bounds, or a county for its own choice. */
  readonly division: Scalars['DivisionCode']['input'];
  /**
   * The day from which it holds: tomorrow or later; within five minutes of midnight the day after. The length of slots,
   * which are taken three days ahead, is adopted four days ahead. One value a day: what is adopted for a day stands.
   */
  readonly from: Scalars['LocalDate']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same value. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The document that it rests on, 1 to 200 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** For the nation alone: the most that a county may choose; unchanged when left out. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  /** For the nation alone: the least that a county may choose; unchanged when left out. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
  /** Which value. */
  readonly name: PolicyValueName;
  /** The value, inside the bounds. */
  readonly value: Scalars['Int']['input'];
};

/** The value as adopted. */
export type AdoptPolicyValuePayload = {
  readonly __typename?: 'AdoptPolicyValuePayload';
  /** Why it was refused; empty when it was adopted. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The value as it will hold from its day; null when refused. */
  readonly policyValue: Maybe<PolicyValue>;
};

/** Fever or symptoms of somebody isolated or followed up, which somebody is to look into. */
export type Alert = {
  readonly __typename?: 'Alert';
  /** Until when it is to be answered, by the policy value ALERT_HOURS; exactly then is in time. */
  readonly answerBy: Maybe<Scalars['DateTime']['output']>;
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What became of it; null before the answer. */
  readonly outcome: Maybe<AlertOutcome>;
  /** Whether the answer is late, given or not. */
  readonly overdue: Maybe<Scalars['Boolean']['output']>;
  /** When it was raised. */
  readonly raisedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: Maybe<AlertStatus>;
};

/** What became of fever or symptoms. */
export type AlertOutcome =
  /** Nothing was found. */
  | 'NO_FINDING'
  /** The person is observed further where they are. */
  | 'OBSERVED'
  /** The person was brought to a fever clinic (发热门诊). */
  | 'REFERRED';

/** The alert as it is after it. */
export type AlertPayload = {
  readonly __typename?: 'AlertPayload';
  /** The alert; null when refused. */
  readonly alert: Maybe<Alert>;
  /** Why it was refused; empty when it was answered, or had been by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** Where an alert stands. */
export type AlertStatus =
  /** Somebody has. */
  | 'ANSWERED'
  /** Nobody has while a release may wait: the person was referred to a fever clinic. */
  | 'LAPSED'
  /** Somebody is to look into it. */
  | 'OPEN';

/** An answer to an alert. */
export type AnswerAlertInput = {
  /** The alert. */
  readonly alert: Scalars['ID']['input'];
  /** What became of it. */
  readonly outcome: AlertOutcome;
};

/** An appeal (申诉) against a record of somebody, with all that follows from it: colour, isolation (rights.3). */
export type Appeal = Node & {
  readonly __typename?: 'Appeal';
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** What was wrong; null where nobody has found it so, or the record was taken back meanwhile. */
  readonly correctedFor: Maybe<WithdrawalReason>;
  /** By when it is decided, exactly then too; null once it is. */
  readonly deadline: Maybe<Scalars['DateTime']['output']>;
  /** Why the record stays; null where that was not decided. */
  readonly dismissedFor: Maybe<AppealDismissal>;
  /** When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /**
   * The last day on which a dismissal may be taken further: by an administrative reconsideration (行政复议). A grievance
   * and another appeal, which goes to the level above, are open as long as it holds.
   */
  readonly furtherUntil: Maybe<Scalars['LocalDate']['output']>;
  /** What has happened to it. */
  readonly history: ReadonlyArray<AppealStep>;
  /** The id. It says nothing of whose it is. */
  readonly id: Scalars['ID']['output'];
  /** The division whose professionals are in charge; null when it is the nation's. */
  readonly inCharge: Maybe<Division>;
  /** Whether the deadline has passed and nobody has decided. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Whose it is; for others for a purpose, each reading recorded. */
  readonly person: Maybe<Person>;
  /** The id of the arrival, the contact, the case or the discharge; read as the person is. */
  readonly record: Maybe<Scalars['ID']['output']>;
  /** What is said against it; read as the person is. Null where the remedy of a grievance has opened it. */
  readonly statement: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: AppealStatus;
};

/** A page of appeals. */
export type AppealConnection = {
  readonly __typename?: 'AppealConnection';
  /** The appeals with their cursors. */
  readonly edges: ReadonlyArray<AppealEdge>;
  /** The appeals. */
  readonly nodes: ReadonlyArray<Appeal>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Why an appeal comes to nothing. */
export type AppealDismissal =
  /** It is answered in another procedure. */
  | 'ANSWERED_ELSEWHERE'
  /** What is said may be so, and changes nothing of what the rules ask for. */
  | 'CHANGES_NOTHING'
  /** The record was looked at anew, and is right. */
  | 'RECORD_IS_RIGHT';

/** An appeal in a page. */
export type AppealEdge = {
  readonly __typename?: 'AppealEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The appeal. */
  readonly node: Appeal;
};

/** What happens to an appeal. */
export type AppealEvent =
  /** The record was withdrawn, ruled out or not confirmed meanwhile. */
  | 'CORRECT'
  /** The record is found to stay. */
  | 'DISMISS'
  /** Nobody decided in time. */
  | 'ESCALATE'
  /** It is filed. */
  | 'FILE'
  /** The first of two finds it right. */
  | 'SUPPORT'
  /** It is found right, and the record withdrawn. */
  | 'UPHOLD';

/** An appeal as it is after it. */
export type AppealPayload = {
  readonly __typename?: 'AppealPayload';
  /** The appeal; null when refused. */
  readonly appeal: Maybe<Appeal>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** The states of an appeal. */
export type AppealStatus =
  /** The record stays. */
  | 'DISMISSED'
  /** Not decided in time: it went to the level above. */
  | 'ESCALATED'
  /** Waits for a decision. */
  | 'FILED'
  /** A first reviewer holds that it is right, and a second one is to decide: it takes two to withdraw a confirmed case. */
  | 'SUPPORTED'
  /** It was right: the record is withdrawn. */
  | 'UPHELD';

/** A step in the life of an appeal. A list holds the last 50 at most. */
export type AppealStep = {
  readonly __typename?: 'AppealStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: AppealEvent;
  /** What was said with it; read as the statement is. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The role that did it; null when time brought it. */
  readonly role: Maybe<Role>;
  /** The status after it. */
  readonly status: AppealStatus;
};

/** A guardian to be written down. */
export type AppointGuardianInput = {
  /** The child: under 18 by their identity number. */
  readonly child: Scalars['ID']['input'];
  /** The document that it rests on, 1 to 200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** The guardian: an adult. */
  readonly guardian: Scalars['ID']['input'];
  /** Said where they do not live in one household. */
  readonly livesElsewhere: Scalars['Boolean']['input'];
};

/** The child with the guardian. */
export type AppointGuardianPayload = {
  readonly __typename?: 'AppointGuardianPayload';
  /** Why it was refused; empty when it was written down. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The child; null when refused. */
  readonly person: Maybe<Person>;
};

/** An arrival of a registered person, with what follows from it for them. */
export type Arrival = Node & {
  readonly __typename?: 'Arrival';
  /** The day of arrival. */
  readonly arrivedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Until when a professional decides on it; exactly then is in time. Null for what was never a report alone. */
  readonly decideBy: Maybe<Scalars['DateTime']['output']>;
  /** Where from. */
  readonly from: Maybe<ArrivalOrigin>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the person, or who acts for them, has declared it. */
  readonly isDeclared: Maybe<Scalars['Boolean']['output']>;
  /** Everybody named with them, each with a ruling of their own. 16 at most. */
  readonly party: Maybe<ReadonlyArray<PartyMember>>;
  /** Whose it is. */
  readonly person: Maybe<Person>;
  /** The country or region by ISO 3166-1, or the division by GB/T 2260; null where it was not said. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** What they hold, and whether it was found to be so. 5 at most. */
  readonly proofs: Maybe<ReadonlyArray<ArrivalProof>>;
  /** When it was registered. */
  readonly registeredAt: Maybe<Scalars['DateTime']['output']>;
  /** As what they are named in it. */
  readonly role: Maybe<PartyRole>;
  /** What follows for them, with clauses and legal basis. */
  readonly ruling: Maybe<ArrivalRuling>;
  /** The ticket or border record that a worker has seen; null while none has. */
  readonly seen: Maybe<Evidence>;
  /** Whether it binds. */
  readonly standing: Maybe<ArrivalStanding>;
  /** How they came; null where it was not said, or for who did not come themself. */
  readonly transport: Maybe<ArrivalTransport>;
  /** Who withdrew it, and why; null while it stands. */
  readonly withdrawal: Maybe<Withdrawal>;
};

/** What is asked of somebody, from the lightest to the strictest. */
export type ArrivalAction =
  /** Central isolation (集中隔离). */
  | 'CENTRAL_ISOLATION'
  /** Isolation at home (居家隔离). */
  | 'HOME_ISOLATION'
  /** Health monitoring by the community, without isolation. */
  | 'MONITORING'
  /** Nothing. */
  | 'NONE';

/** Who came along. */
export type ArrivalCompanionInput = {
  /** The travel document of who has no such number. */
  readonly document?: InputMaybe<TravelDocumentInput>;
  /** The identity number by GB 11643; or else a travel document. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** The name, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** The phone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** A page of arrivals. */
export type ArrivalConnection = {
  readonly __typename?: 'ArrivalConnection';
  /** The arrivals with their cursors. */
  readonly edges: ReadonlyArray<ArrivalEdge>;
  /** The arrivals. */
  readonly nodes: ReadonlyArray<Arrival>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Where somebody goes. */
export type ArrivalDestinationInput = {
  /** The address, 1 to 200 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** The building in it, as its households name it, 1 to 60 characters. */
  readonly building?: InputMaybe<Scalars['String']['input']>;
  /**
   * The community or county, or whatever division is known. One that nobody knows counts as the nearest above it that is
   * known.
   */
  readonly code?: InputMaybe<Scalars['String']['input']>;
};

/** An arrival in a page. */
export type ArrivalEdge = {
  readonly __typename?: 'ArrivalEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The arrival. */
  readonly node: Arrival;
};

/** Who receives somebody. Being named asks nothing of them. */
export type ArrivalHostInput = {
  /** The identity number by GB 11643: who is registered is told. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** The name, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** The phone number: of the mainland, or with its country code. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** How they are related. */
  readonly role: HostRole;
};

/** Where somebody lodges. */
export type ArrivalHotelInput = {
  /** The community that it lies in, 12 digits, where that is known. */
  readonly community?: InputMaybe<Scalars['String']['input']>;
  /** The name of the hotel, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
};

/** Where somebody arrives from. */
export type ArrivalOrigin =
  /**
   * From outside the mainland (境外): a country by ISO 3166-1 other than CN. HK, MO and TW are among them, since the rules
   * of April 2020 isolate who comes from there as they do who comes from abroad.
   */
  | 'ABROAD'
  /** Another area. It isolates nobody, and systems do not hand it over (low.control.4, low.it.2). */
  | 'ELSEWHERE'
  /** A high-risk area (高风险地区). */
  | 'HIGH_RISK_AREA';

/** What becomes of a row. */
export type ArrivalOutcome =
  /** It was refused: mend it and send it again. */
  | 'REFUSED'
  /** It had been taken before; nothing has changed. */
  | 'REPEATED'
  /** It was taken. */
  | 'TAKEN';

/** A proof that somebody holds. */
export type ArrivalProof = {
  readonly __typename?: 'ArrivalProof';
  /** What it is. */
  readonly kind: ProofKind;
  /** Whether it was found to be so. */
  readonly standing: ProofStanding;
};

/** A proof that somebody holds. */
export type ArrivalProofInput = {
  /** What it is. */
  readonly kind: ProofKind;
  /** Its number, token or reference, 1 to 600 characters. */
  readonly reference: Scalars['String']['input'];
};

/**
 * An arrival as a border or transport system knows it. What does not fit its type in the schema refuses the whole
 * request; what is wrong otherwise refuses the row alone, and says what.
 */
export type ArrivalRowInput = {
  /** The day of arrival, YYYY-MM-DD, from 2019-12-01 to today. */
  readonly arrivedOn: Scalars['String']['input'];
  /** Who came along, 10 at most: each is an arrival of their own. */
  readonly companions: ReadonlyArray<ArrivalCompanionInput>;
  /** Where they go. */
  readonly destination?: InputMaybe<ArrivalDestinationInput>;
  /** The travel document of who has no such number. */
  readonly document?: InputMaybe<TravelDocumentInput>;
  /** The border or transport record, the ticket, the letter, or the word of the person, by who hands it in. */
  readonly evidence: EvidenceInput;
  /** ABROAD or HIGH_RISK_AREA: others are not handed over. */
  readonly from: ArrivalOrigin;
  /** Whether they can be isolated at home; left out where nobody knows. */
  readonly homePossible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who receives them, 5 at most. */
  readonly hosts: ReadonlyArray<ArrivalHostInput>;
  /** Where they lodge. */
  readonly hotel?: InputMaybe<ArrivalHotelInput>;
  /** The identity number by GB 11643; or else a travel document. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** The name, 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  /** The phone number: of the mainland, or with its country code. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The country or region by the 2 letters of ISO 3166-1 for ABROAD, otherwise the division by GB/T 2260. */
  readonly place: Scalars['String']['input'];
  /** What they hold, 5 at most. */
  readonly proofs: ReadonlyArray<ArrivalProofInput>;
  /**
   * The sender's own id, 1 to 64 letters, digits, dots, dashes, colons or underscores: the same id with the same row is
   * taken once.
   */
  readonly sentId: Scalars['String']['input'];
  /** How they came. */
  readonly transport?: InputMaybe<ArrivalTransportInput>;
};

/** How a row went. */
export type ArrivalRowOutcome = {
  readonly __typename?: 'ArrivalRowOutcome';
  /** Why it was refused, the first 5 at most; empty otherwise. */
  readonly errors: ReadonlyArray<MutationError>;
  /** What became of it. */
  readonly outcome: ArrivalOutcome;
  /** The sender's id. */
  readonly sentId: Scalars['String']['output'];
};

/**
 * What follows from an arrival for one person. Nobody from elsewhere is isolated, nobody by being named as a host, and
 * no proof makes it stricter.
 */
export type ArrivalRuling = Ruling & {
  readonly __typename?: 'ArrivalRuling';
  /** What is asked of them. */
  readonly action: ArrivalAction;
  /** What it is bound to. */
  readonly conditions: ReadonlyArray<Reason>;
  /** The law that it rests on. */
  readonly legalBasis: Scalars['String']['output'];
  /** The county's own policy values that it was judged by; null where the national ones hold. */
  readonly localPolicy: Maybe<Scalars['String']['output']>;
  /** The version of the technical plan for communities in force (gen.2). */
  readonly planVersion: Scalars['String']['output'];
  /** Why: at least one. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The version of the rules applied. */
  readonly ruleVersion: Scalars['String']['output'];
  /** The tier of the community in charge; null where none is known. */
  readonly tier: Maybe<RiskLevel>;
  /** The day on which it is over; null where nothing is asked of them. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
  /** The outcome. */
  readonly verdict: Verdict;
};


/**
 * What follows from an arrival for one person. Nobody from elsewhere is isolated, nobody by being named as a host, and
 * no proof makes it stricter.
 */
export type ArrivalRulingLegalBasisArgs = {
  lang: Language;
};

/** Whether an arrival binds: by whose word. */
export type ArrivalStanding =
  /**
   * What it asks holds: a border or transport system handed it over, the person declared it and a worker has seen the
   * ticket or border record, or a professional decided so. It may ask nothing.
   */
  | 'BINDING'
  /** A professional has not confirmed it: it is as if it had not been handed in. */
  | 'NOT_CONFIRMED'
  /**
   * It was handed in, and asks nothing: nobody else has confirmed it, or its place was no high-risk area by the
   * record.
   */
  | 'REPORTED'
  /** It was recorded wrongly, and withdrawn. */
  | 'WITHDRAWN';

/** How somebody came. */
export type ArrivalTransport = {
  readonly __typename?: 'ArrivalTransport';
  /** The kind. */
  readonly kind: TransportKind;
  /** The number of the flight, train or vehicle. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Whether it was point to point: from door to door without a change in public. */
  readonly pointToPoint: Scalars['Boolean']['output'];
};

/** How somebody came. */
export type ArrivalTransportInput = {
  /** The kind. */
  readonly kind: TransportKind;
  /** The number of the flight, train or vehicle, 1 to 40 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was point to point: from door to door without a change in public. */
  readonly pointToPoint: Scalars['Boolean']['input'];
};

/** Why somebody asks that a person be forgotten. */
export type AskedGround =
  /** They have died. */
  | 'DECEASED'
  /** They ask for it: all that a resident gives. */
  | 'PERSON_REQUEST'
  /** The registration was a mistake. */
  | 'REGISTERED_IN_ERROR';

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
  /**
   * How many whole days lie behind the last day report; null without any, and where the counties decide. They keep the
   * level; from EVIDENCE_SILENCE_DAYS on no control measure begins on the level of a county.
   */
  readonly silentDays: Maybe<Scalars['Int']['output']>;
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

/** A page of assessments. */
export type AssessmentConnection = {
  readonly __typename?: 'AssessmentConnection';
  /** The assessments with their cursors. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** The assessments. */
  readonly nodes: ReadonlyArray<Assessment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An assessment in a page. */
export type AssessmentEdge = {
  readonly __typename?: 'AssessmentEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The assessment. */
  readonly node: Assessment;
};

/** Where an arrival belongs. */
export type AssignArrivalInput = {
  /** The arrival. */
  readonly arrival: Scalars['ID']['input'];
  /** The community, or the division below the caller's own. */
  readonly to: Scalars['DivisionCode']['input'];
};

/** The arrival where it now lies. */
export type AssignArrivalPayload = {
  readonly __typename?: 'AssignArrivalPayload';
  /** The arrival; null when refused. */
  readonly arrival: Maybe<UnmatchedArrival>;
  /** Why it was refused; empty when it was assigned. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** Who is to keep in touch with whom. */
export type AssignCareContactInput = {
  /** The account of a worker of the community or a professional of its division. */
  readonly account: Scalars['ID']['input'];
  /** How many days lie between two contacts, up to the policy value CARE_CONTACT_DAYS; as many as that when left out. */
  readonly everyDays?: InputMaybe<Scalars['Int']['input']>;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same care contact. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** The buildings of a grid. */
export type AssignGridBuildingsInput = {
  /** All its buildings, 40 at most. */
  readonly buildings: ReadonlyArray<Scalars['String']['input']>;
  /** The grid. */
  readonly grid: Scalars['ID']['input'];
};

/** The workers of a grid. */
export type AssignGridWorkersInput = {
  /** The grid. */
  readonly grid: Scalars['ID']['input'];
  /** The accounts of all its workers, 20 at most. */
  readonly workers: ReadonlyArray<Scalars['ID']['input']>;
};

/** A task, and whom it is given to. */
export type AssignTaskInput = {
  /** The account. */
  readonly account: Scalars['ID']['input'];
  /** The task. */
  readonly task: Scalars['ID']['input'];
};

/** Something that was reported and waits for a decision. */
export type AwaitedDecision = {
  readonly __typename?: 'AwaitedDecision';
  /** The community of whom it is about. */
  readonly community: Community;
  /** Until when it is to be decided on; exactly then is in time. */
  readonly decideBy: Scalars['DateTime']['output'];
  /** The id of what waits. */
  readonly id: Scalars['ID']['output'];
  /** The division whose the decision is. */
  readonly inCharge: Scalars['DivisionCode']['output'];
  /** What waits. */
  readonly kind: AwaitedKind;
  /** Whether that time is over: then it has gone to the division above, once. */
  readonly overdue: Scalars['Boolean']['output'];
};

/** A page of what waits for a decision. */
export type AwaitedDecisionConnection = {
  readonly __typename?: 'AwaitedDecisionConnection';
  /** What waits, with its cursors. */
  readonly edges: ReadonlyArray<AwaitedDecisionEdge>;
  /** What waits. */
  readonly nodes: ReadonlyArray<AwaitedDecision>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Something that waits for a decision, in a page. */
export type AwaitedDecisionEdge = {
  readonly __typename?: 'AwaitedDecisionEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** What waits. */
  readonly node: AwaitedDecision;
};

/** What waits for a decision. */
export type AwaitedKind =
  /** An arrival that was reported: see `decideArrival`. */
  | 'ARRIVAL'
  /** A suspicion that was reported: see `decideSuspicion`. */
  | 'SUSPICION';

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

/** What turns the code of somebody, and is counted for each account and issuer. */
export type BrakedKind =
  /** An arrival that isolates. */
  | 'ARRIVAL';

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

/** A task to cancel. */
export type CancelTaskInput = {
  /** Why. */
  readonly reason: TaskCancelReason;
  /** The task. */
  readonly task: Scalars['ID']['input'];
};

/** That somebody keeps in touch with a person who is isolated or ill (rights.5). */
export type CareContact = Node & {
  readonly __typename?: 'CareContact';
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /** How many days lie between two contacts at most. */
  readonly everyDays: Maybe<Scalars['Int']['output']>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The day of the next contact. */
  readonly nextOn: Maybe<Scalars['LocalDate']['output']>;
  /** With whom. */
  readonly person: Maybe<Person>;
  /** The contacts that were made, newest first. */
  readonly records: Maybe<CareRecordConnection>;
  /** The day on which it began. */
  readonly startedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands. */
  readonly status: CareStatus;
};


/** That somebody keeps in touch with a person who is isolated or ill (rights.5). */
export type CareContactRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A care contact as it is after it. */
export type CareContactPayload = {
  readonly __typename?: 'CareContactPayload';
  /** The care contact; null when refused. */
  readonly careContact: Maybe<CareContact>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
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

/** A contact that was made. */
export type CareRecord = {
  readonly __typename?: 'CareRecord';
  /** How. */
  readonly kind: Maybe<ContactKind>;
  /** What they need. */
  readonly needs: Maybe<ReadonlyArray<ContactNeed>>;
  /** What was said. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The day. */
  readonly on: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of contacts. */
export type CareRecordConnection = {
  readonly __typename?: 'CareRecordConnection';
  /** The contacts with their cursors. */
  readonly edges: ReadonlyArray<CareRecordEdge>;
  /** The contacts. */
  readonly nodes: ReadonlyArray<CareRecord>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A contact in a page. */
export type CareRecordEdge = {
  readonly __typename?: 'CareRecordEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The contact. */
  readonly node: CareRecord;
};

/** A contact as recorded. */
export type CareRecordPayload = {
  readonly __typename?: 'CareRecordPayload';
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The contact; null when refused. */
  readonly record: Maybe<CareRecord>;
};

/** The states of a care contact. */
export type CareStatus =
  /** Somebody keeps in touch. */
  | 'ACTIVE'
  /** Its cause is over. */
  | 'ENDED';

/** The four delays of a case (四早), in hours; each is null while one of its ends is unknown. */
export type CaseDelays = {
  readonly __typename?: 'CaseDelays';
  /** From the midnight that begins the day of the first symptoms to the finding. */
  readonly finding: Maybe<Scalars['Float']['output']>;
  /** From the finding to isolation; 0 for who was isolated before. */
  readonly isolating: Maybe<Scalars['Float']['output']>;
  /** From the finding to the report. */
  readonly reporting: Maybe<Scalars['Float']['output']>;
  /** From the finding to treatment; 0 for who was treated before. */
  readonly treating: Maybe<Scalars['Float']['output']>;
};

/** The kinds of cases. */
export type CaseKind =
  /** Infected without symptoms (无症状感染者). */
  | 'ASYMPTOMATIC'
  /** Confirmed (确诊). Only these count towards the class, and only when they name their person or were vouched for. */
  | 'CONFIRMED'
  /** Suspected (疑似). */
  | 'SUSPECTED';

/** Why somebody holds that a case is none. */
export type CaseQuestion = {
  readonly __typename?: 'CaseQuestion';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was wrong, in the words of who questions it; null where it was to be ruled out. */
  readonly explanation: Maybe<Scalars['String']['output']>;
  /** Why; null where it was to be ruled out. */
  readonly reason: Maybe<WithdrawalReason>;
};

/** Where a case stands. */
export type CaseStatus =
  /** Discharged from hospital. */
  | 'DISCHARGED'
  /** Reported. */
  | 'REPORTED'
  /** Ruled out, as if it had not been. */
  | 'RULED_OUT'
  /** Treated in hospital. */
  | 'TREATED';

/** A clause of the guidance of 14 April 2020, in our own words. */
export type Clause = {
  readonly __typename?: 'Clause';
  /** The aspect. */
  readonly aspect: ClauseAspect;
  /** How strongly it binds; of a clause whose parts differ, the first part. */
  readonly force: Force;
  /** The forces of all its parts, in their order. */
  readonly forces: ReadonlyArray<Force>;
  /** The stable id, such as `mid.service.3`. Rulings cite it. */
  readonly id: Scalars['String']['output'];
  /** The measures that it asks for or limits. 20 at most. */
  readonly measures: ReadonlyArray<MeasureRule>;
  /** The operations of this API that carry it out, such as `Mutation.proposeMeasure`; empty where none does yet. */
  readonly operations: ReadonlyArray<Scalars['String']['output']>;
  /** What it says, in our own words. */
  readonly summary: Scalars['String']['output'];
  /** The tier whose communities it addresses; null when it holds at every tier. */
  readonly tier: Maybe<RiskLevel>;
  /** The title. */
  readonly title: Scalars['String']['output'];
};


/** A clause of the guidance of 14 April 2020, in our own words. */
export type ClauseSummaryArgs = {
  lang: Language;
};


/** A clause of the guidance of 14 April 2020, in our own words. */
export type ClauseTitleArgs = {
  lang: Language;
};

/** The aspects of the guidance: four for each tier, and those of what holds at every tier. */
export type ClauseAspect =
  /** Community control (社区防控). */
  | 'CONTROL'
  /** Foundations: the grid, workers, materials, papers. */
  | 'FOUNDATION'
  /** General principles. */
  | 'GENERAL'
  /** Information technology (信息化建设应用). */
  | 'IT'
  /** Organisation. */
  | 'ORGANISATION'
  /** Participation (群众参与). */
  | 'PARTICIPATION'
  /** Rights and interests. */
  | 'RIGHTS'
  /** Community service (社区服务). */
  | 'SERVICE';

/** A closure to announce. */
export type CloseProgramInput = {
  /** The county. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The day from which on its data are destroyed: today or later, 180 days ahead at most. */
  readonly effectiveOn: Scalars['LocalDate']['input'];
  /** The reference of the record of the decision, 1 to 200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same closure. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The document that it rests on, 1 to 200 characters. */
  readonly legalBasis: Scalars['String']['input'];
};

/** The closure as announced. */
export type CloseProgramPayload = {
  readonly __typename?: 'CloseProgramPayload';
  /** Why it was refused; empty when it was announced. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The closure; null when refused. */
  readonly program: Maybe<Program>;
};

/** A cluster (聚集性疫情): linked cases reported on a day. */
export type Cluster = {
  readonly __typename?: 'Cluster';
  /** The day on which it was reported. */
  readonly day: Scalars['LocalDate']['output'];
  /** The division reported on. */
  readonly division: Division;
  /** The id: a measure may name it as evidence. */
  readonly id: Scalars['ID']['output'];
  /** How many linked cases it has. */
  readonly linkedCases: Scalars['Int']['output'];
};

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
  /** Null: no county's own policy values bear on a code. */
  readonly localPolicy: Maybe<Scalars['String']['output']>;
  /** The name on it, masked, so that a borrowed code shows; null unless the signature holds. */
  readonly maskedName: Maybe<Scalars['String']['output']>;
  /** The version of the technical plan for communities in force (gen.2). */
  readonly planVersion: Scalars['String']['output'];
  /** Why: at least one. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The version of the rules applied. */
  readonly ruleVersion: Scalars['String']['output'];
  /** Null: a code is judged by colour rules, not by a tier. */
  readonly tier: Maybe<RiskLevel>;
  /** The outcome. */
  readonly verdict: Verdict;
};

/** A community (社区): the smallest unit of the guidance. */
export type Community = Node & {
  readonly __typename?: 'Community';
  /**
   * The arrivals that ask something of its people now, newest first; for its own workers, for a purpose, each reading
   * recorded.
   */
  readonly arrivals: Maybe<ArrivalConnection>;
  /**
   * Its cases without their people, the newest first: for a PROFESSIONAL of the division and an AUTHORITY over the
   * community, from the county up. One that was ruled out is there for professionals alone.
   */
  readonly cases: Maybe<CommunityCaseConnection>;
  /** The city. */
  readonly city: Maybe<Division>;
  /** The code, 12 digits. */
  readonly code: Scalars['DivisionCode']['output'];
  /** The class by its own cases. */
  readonly communityClass: CommunityClass;
  /** The county or district. */
  readonly county: Maybe<Division>;
  /**
   * The strictest emergency response in force for it: its county's, city's, province's or the nation's. Null outside a
   * response.
   */
  readonly emergencyResponse: Maybe<EmergencyResponse>;
  /**
   * Its grids (网格), for those who live and work in it and for professionals and authorities of its division.
   * 100 at most.
   */
  readonly grids: Maybe<ReadonlyArray<Grid>>;
  /** Its households, for its own workers. */
  readonly households: Maybe<HouseholdConnection>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /**
   * Who is isolated in it now, by due day. For a COMMUNITY_WORKER of the community and a PROFESSIONAL of its division,
   * for a purpose; that somebody stands in it is recorded as a reading of them.
   */
  readonly isolationOrders: Maybe<IsolationOrderConnection>;
  /**
   * Its control measures of places, the newest first; of persons, those that the caller has to do with. Residents see
   * what holds and until when.
   */
  readonly measures: Maybe<MeasureConnection>;
  /** The name of its residents' or villagers' committee. Names are not unique: codes are. */
  readonly name: Scalars['String']['output'];
  /**
   * The arrivals of its people that were only reported and ask nothing yet, newest first: for its own workers, who look
   * into them, and for the professionals of its division, who decide; for a purpose, each reading recorded.
   */
  readonly reportedArrivals: Maybe<ArrivalConnection>;
  /** The street or township. */
  readonly street: Maybe<Division>;
  /** The supply points that serve it. */
  readonly supplyPoints: Maybe<SupplyPointConnection>;
  /**
   * What was reported of the health of its people, newest first: what waits for a decision for the professionals of its
   * division, and for its own workers what they have reported themselves; for a purpose, each reading recorded.
   */
  readonly suspicions: Maybe<SuspicionConnection>;
  /** The tier, computed now. */
  readonly tier: Tier;
  /** The changes of its tier, the newest first, each with its grounds and what it changed (org.2). */
  readonly tierChanges: TierChangeConnection;
  /** What holds in it now: the policy of its tier, or none of its control measures outside an emergency response (org.3). */
  readonly tierPolicy: TierPolicy;
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunityArrivalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunityCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunityHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunityIsolationOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunityMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  inForce: Scalars['Boolean']['input'];
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunityReportedArrivalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunitySupplyPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunitySuspicionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A community (社区): the smallest unit of the guidance. */
export type CommunityTierChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A case as a community counts it: without the person. */
export type CommunityCase = {
  readonly __typename?: 'CommunityCase';
  /** The clause that its report carries out. */
  readonly clause: Scalars['String']['output'];
  /** The community. */
  readonly community: Community;
  /** The day of confirmation. */
  readonly confirmedOn: Scalars['LocalDate']['output'];
  /**
   * Whether it counts towards the class of its community, for as long as COMMUNITY_WINDOW_DAYS says: it is confirmed, and
   * names its person or was vouched for.
   */
  readonly counts: Scalars['Boolean']['output'];
  /** How early it was found, reported, isolated and treated. */
  readonly delays: CaseDelays;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Until when it is to be investigated, by the policy value CASE_INVESTIGATION_HOURS; exactly then is in time. */
  readonly investigateBy: Scalars['DateTime']['output'];
  /** When it was investigated; null before. */
  readonly investigatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether its investigation is late, made or not. */
  readonly investigationLate: Scalars['Boolean']['output'];
  /** The kind of case. */
  readonly kind: CaseKind;
  /** Until when it binds unless somebody confirms it, where it came without its number; null once it binds or is over. */
  readonly provisionalUntil: Maybe<Scalars['DateTime']['output']>;
  /** Who is asked to withdraw it reads why; null while nobody questions it, and for others than professionals. */
  readonly question: Maybe<CaseQuestion>;
  /** Since when somebody holds that it is none; null while nobody does. Another professional of the county decides. */
  readonly questionedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /**
   * Whether it was reported later after the finding than the policy value CASE_REPORT_HOURS allows; exactly then is in
   * time. Null while nobody said when it was found.
   */
  readonly reportedLate: Maybe<Scalars['Boolean']['output']>;
  /** Where it stands. */
  readonly status: CaseStatus;
};

/** A page of cases. */
export type CommunityCaseConnection = {
  readonly __typename?: 'CommunityCaseConnection';
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<CommunityCaseEdge>;
  /** The cases. */
  readonly nodes: ReadonlyArray<CommunityCase>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A case in a page. */
export type CommunityCaseEdge = {
  readonly __typename?: 'CommunityCaseEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: CommunityCase;
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

/** A plan to close. */
export type CompleteReturnInput = {
  /** The plan. */
  readonly plan: Scalars['ID']['input'];
};

/** A word on an arrival that was reported. */
export type ConfirmArrivalInput = {
  /** The arrival. */
  readonly arrival: Scalars['ID']['input'];
  /** Of a worker, the TICKET or BORDER_RECORD that they have seen; of the person, their DECLARATION or TICKET. */
  readonly evidence: EvidenceInput;
};

/** The arrival as it stands with the word. */
export type ConfirmArrivalPayload = {
  readonly __typename?: 'ConfirmArrivalPayload';
  /** The arrival; null when refused. */
  readonly arrival: Maybe<Arrival>;
  /** Why it was refused; empty when the word was taken. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The id of the fact that their standing follows; null when refused, while it is a report, and where nothing follows. */
  readonly factId: Maybe<Scalars['ID']['output']>;
};

/** The confirmation of a case. */
export type ConfirmCaseInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The day of the confirmation, from that of the finding on, not in the future. */
  readonly confirmedOn: Scalars['LocalDate']['input'];
  /** The report of the laboratory, or the clinical finding. */
  readonly evidence: EvidenceInput;
  /** The day of the first symptoms, from 2019-12-01 to the confirmation. */
  readonly onsetOn?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** A finding to confirm. */
export type ConfirmFindingInput = {
  /** The number that its document bears, 3 to 60 characters with a digit among them; none by a second professional. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The id of the contact or the case. */
  readonly record: Scalars['ID']['input'];
};

/** The finding as confirmed. */
export type ConfirmFindingPayload = {
  readonly __typename?: 'ConfirmFindingPayload';
  /** The confirmation; null when refused. */
  readonly confirmation: Maybe<FindingConfirmation>;
  /** Why it was refused; empty when the finding binds. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A warning that is rectified. */
export type ConfirmRectificationInput = {
  /** What is said with it, 1 to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The warning. */
  readonly warning: Scalars['ID']['input'];
};

/** The warning as closed. */
export type ConfirmRectificationPayload = {
  readonly __typename?: 'ConfirmRectificationPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The warning; null when refused. */
  readonly warning: Maybe<OverControlWarning>;
};

/** A remedy that was made good. */
export type ConfirmRemedyInput = {
  /** The grievance. */
  readonly grievance: Scalars['ID']['input'];
  /** What is said with it, 1 to 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** That somebody acts for an adult by their consent. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** Whether a worker wrote it down for them. */
  readonly recordedByWorker: Maybe<Scalars['Boolean']['output']>;
  /** Since when. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
  /** Whom they let; null for who has nothing to do with that person, such as where they live elsewhere. */
  readonly to: Maybe<Person>;
};

/** A professional's finding that a person is a close contact of a case. It does not say of whom. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** When it was found. */
  readonly foundAt: Maybe<Scalars['DateTime']['output']>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The day of the last unprotected contact. */
  readonly lastContactOn: Maybe<Scalars['LocalDate']['output']>;
  /** What followed from it. */
  readonly outcome: Maybe<ContactOutcome>;
  /** Until when it binds unless somebody confirms it, where it came without its number; null once it binds or is over. */
  readonly provisionalUntil: Maybe<Scalars['DateTime']['output']>;
  /** Where they met. */
  readonly setting: Maybe<ContactSetting>;
  /** Who withdrew it, and why; null while it stands. */
  readonly withdrawal: Maybe<Withdrawal>;
};

/** Somebody who may be a contact of a case. */
export type ContactCandidate = {
  readonly __typename?: 'ContactCandidate';
  /** The county of somebody who lives outside the division, to hand them over to; null for everybody else. */
  readonly elsewhere: Maybe<Scalars['DivisionCode']['output']>;
  /** The last day on which they were together; null where nobody knows. */
  readonly lastContactOn: Maybe<Scalars['LocalDate']['output']>;
  /** Whom, for a purpose, recorded; null for somebody who lives outside the division. */
  readonly person: Maybe<Person>;
  /** Where they were together. */
  readonly setting: ContactSetting;
};

/** A page of candidates. */
export type ContactCandidateConnection = {
  readonly __typename?: 'ContactCandidateConnection';
  /** The candidates with their cursors. */
  readonly edges: ReadonlyArray<ContactCandidateEdge>;
  /** The candidates. */
  readonly nodes: ReadonlyArray<ContactCandidate>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A candidate in a page. */
export type ContactCandidateEdge = {
  readonly __typename?: 'ContactCandidateEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: ContactCandidate;
};

/** How a contact was made. */
export type ContactKind =
  /** By message. */
  | 'MESSAGE'
  /** By phone. */
  | 'PHONE'
  /** At the door. */
  | 'VISIT';

/** What somebody turns out to need: a closed set. */
export type ContactNeed =
  /** Childcare (儿童照护). */
  | 'CHILDCARE'
  /** Counselling (心理疏导). */
  | 'COUNSELLING'
  /** Food (食品). */
  | 'FOOD'
  /** Help to see a doctor (就医协助). */
  | 'MEDICAL_CARE'
  /** Medicine (药品). */
  | 'MEDICINE';

/** What followed from a finding. */
export type ContactOutcome =
  /** Its days were over already: it isolates nobody. */
  | 'DAYS_OVER'
  /** They are isolated for it. */
  | 'ISOLATED'
  /** They are treated as a case: it isolates nobody, and nothing of it outlasts the treatment. */
  | 'IS_CASE'
  /**
   * They are isolated as a contact already, and it does not extend that: it names no confirmed case, or no later day than
   * that from which the isolation counts.
   */
  | 'NOT_EXTENDED';

/** Where somebody met a case. */
export type ContactSetting =
  /** At home. */
  | 'HOUSEHOLD'
  /** At a meeting. */
  | 'MEETING'
  /** Elsewhere. */
  | 'OTHER'
  /** On the way. */
  | 'TRANSPORT'
  /** At work. */
  | 'WORKPLACE';

/** A remedy that was not made good. */
export type ContestRemedyInput = {
  /** The grievance. */
  readonly grievance: Scalars['ID']['input'];
  /** What is missing, 1 to 1,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** The measures that restrict: these are proposed and judged. */
export type ControlMeasureKind =
  /** Couriers and riders pass by a list (准入名单). */
  | 'ACCESS_LIST'
  /** Closed management: gates closed, people and vehicles by class (封闭管理). */
  | 'CLOSED_MANAGEMENT'
  /** A building, unit or venue around cases is controlled (重点区域管控). */
  | 'CONTROL_ZONE'
  /** Crowds are told of by the public video network (公共视频聚集预警). */
  | 'CROWD_ALERTS'
  /** Entry and exit are registered, temperatures taken (出入登记测温). */
  | 'ENTRY_REGISTRATION'
  /** Outsiders and vehicles are limited (限制外来人员车辆进入). */
  | 'ENTRY_RESTRICTION'
  /** Going out is limited to a number of times (限次外出). */
  | 'EXIT_QUOTA'
  /** Community facilities and service stations are suspended (暂停社区文体设施和服务站点). */
  | 'FACILITY_SUSPENSION'
  /** The flow at facilities is limited (设施限流). */
  | 'FLOW_LIMIT'
  /** Gatherings are limited (限制聚集). */
  | 'GATHERING_LIMIT'
  /** The health of named persons is monitored (健康监测). */
  | 'HEALTH_MONITORING'
  /** Nobody may go out (禁止外出): forbidden at every tier. */
  | 'HOME_CONFINEMENT'
  /** Named persons are isolated for observation (隔离医学观察). */
  | 'PERSON_ISOLATION'
  /** A venue is closed (场所暂停开放). */
  | 'VENUE_CLOSURE';

/** The correction of a day report. */
export type CorrectDayReportInput = {
  /** Clusters reported new on that day; 0 or more. */
  readonly clusters: Scalars['Int']['input'];
  /** Confirmed cases in all, to the end of that day; not fewer than the new ones. */
  readonly cumulativeConfirmed: Scalars['Int']['input'];
  /** The day whose report is corrected. */
  readonly day: Scalars['LocalDate']['input'];
  /** A county or city. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A reference to the document that the figures come from, 1 to 200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same report. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Confirmed cases reported new on that day; 0 or more. */
  readonly newConfirmed: Scalars['Int']['input'];
  /** Why the figures change, 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The report as corrected. */
export type CorrectDayReportPayload = {
  readonly __typename?: 'CorrectDayReportPayload';
  /** The report; null when refused. */
  readonly dayReport: Maybe<DayReport>;
  /** Why it was refused; empty when it was corrected. */
  readonly errors: ReadonlyArray<MutationError>;
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

/** A grid to lay out. */
export type CreateGridInput = {
  /** Its buildings, 40 at most; none of them lies in another grid. */
  readonly buildings: ReadonlyArray<Scalars['String']['input']>;
  /** The community. */
  readonly community: Scalars['DivisionCode']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same grid. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name, 1 to 30 characters. */
  readonly name: Scalars['String']['input'];
  /** The accounts of its workers, 20 at most, each with a grant for the community. */
  readonly workers: ReadonlyArray<Scalars['ID']['input']>;
};

/** A daily check. */
export type DailyCheck = {
  readonly __typename?: 'DailyCheck';
  /** The day that it counts for. */
  readonly on: Maybe<Scalars['LocalDate']['output']>;
  /** When it was recorded: later than its day, where a phone was offline. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** The symptoms. */
  readonly symptoms: Maybe<ReadonlyArray<Symptom>>;
  /** Degrees Celsius, to the tenth. */
  readonly temperature: Maybe<Scalars['Float']['output']>;
};

/** A page of daily checks. */
export type DailyCheckConnection = {
  readonly __typename?: 'DailyCheckConnection';
  /** The checks with their cursors. */
  readonly edges: ReadonlyArray<DailyCheckEdge>;
  /** The checks. */
  readonly nodes: ReadonlyArray<DailyCheck>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A daily check in a page. */
export type DailyCheckEdge = {
  readonly __typename?: 'DailyCheckEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The check. */
  readonly node: DailyCheck;
};

/** The figures of one day in one county or city (日报). */
export type DayReport = {
  readonly __typename?: 'DayReport';
  /** Clusters reported new on that day. They cannot be derived from counts. */
  readonly clusters: Scalars['Int']['output'];
  /** How often it was corrected. */
  readonly corrections: Scalars['Int']['output'];
  /** Confirmed cases in all, to the end of that day. */
  readonly cumulativeConfirmed: Scalars['Int']['output'];
  /** The day reported on. */
  readonly day: Scalars['LocalDate']['output'];
  /** The division reported on. */
  readonly division: Division;
  /** The figures that stood before, the newest first, each with the reason for its correction; at most 100. */
  readonly history: ReadonlyArray<DayReportRevision>;
  /** The id: a measure may name it as evidence. */
  readonly id: Scalars['ID']['output'];
  /** Confirmed cases reported new on that day. */
  readonly newConfirmed: Scalars['Int']['output'];
  /** The division whose authority reported it: the one itself, or one above that did so for it. Null of old reports. */
  readonly reportedBy: Maybe<Division>;
};

/** A page of day reports. */
export type DayReportConnection = {
  readonly __typename?: 'DayReportConnection';
  /** The reports with their cursors. */
  readonly edges: ReadonlyArray<DayReportEdge>;
  /** The reports. */
  readonly nodes: ReadonlyArray<DayReport>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A day report in a page. */
export type DayReportEdge = {
  readonly __typename?: 'DayReportEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: DayReport;
};

/** The figures of a day as they stood before a correction. */
export type DayReportRevision = {
  readonly __typename?: 'DayReportRevision';
  /** Clusters reported new on that day. */
  readonly clusters: Scalars['Int']['output'];
  /** When they were corrected. */
  readonly correctedAt: Scalars['DateTime']['output'];
  /** Confirmed cases in all, to the end of that day. */
  readonly cumulativeConfirmed: Scalars['Int']['output'];
  /** Confirmed cases reported new on that day. */
  readonly newConfirmed: Scalars['Int']['output'];
  /** Why they were corrected. */
  readonly reason: Scalars['String']['output'];
  /** When these figures were recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What a professional decides on an arrival that was reported. */
export type DecideArrivalInput = {
  /** The arrival. */
  readonly arrival: Scalars['ID']['input'];
  /** Whether it binds. */
  readonly binds: Scalars['Boolean']['input'];
  /** What shows it; needed where it binds: a TICKET, BORDER_RECORD, ASSISTANCE_LETTER or INVESTIGATION_REPORT. */
  readonly evidence?: InputMaybe<EvidenceInput>;
  /** Why, 1 to 200 characters that say something. */
  readonly reason: Scalars['String']['input'];
};

/** The arrival as it was decided on. */
export type DecideArrivalPayload = {
  readonly __typename?: 'DecideArrivalPayload';
  /** The arrival; null when refused. */
  readonly arrival: Maybe<Arrival>;
  /** Why it was refused; empty when it was decided. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The id of the fact that their standing follows; null when refused, and where nothing follows. */
  readonly factId: Maybe<Scalars['ID']['output']>;
};

/** A decision on a report. */
export type DecideSuspicionInput = {
  /** Whether the report binds. */
  readonly binds: Scalars['Boolean']['input'];
  /** Where it binds: the clinical finding or the report of the laboratory; for an infection without symptoms the latter. */
  readonly evidence?: InputMaybe<EvidenceInput>;
  /** When the institution found it, today or before: the hours of case reporting run from then on. */
  readonly foundAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The day of the first symptoms, from 2019-12-01 to today. */
  readonly onsetOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, at most 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** The suspicion. */
  readonly suspicion: Scalars['ID']['input'];
};

/** The report as decided on. */
export type DecideSuspicionPayload = {
  readonly __typename?: 'DecideSuspicionPayload';
  /** Why it was refused; empty when it was decided. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The suspicion; null when refused. */
  readonly suspicion: Maybe<Suspicion>;
};

/** A handover to be declined. */
export type DeclineHandoverInput = {
  /** The handover. */
  readonly handover: Scalars['ID']['input'];
  /** Why. */
  readonly reason: HandoverDeclineReason;
};

/** The handover as declined. */
export type DeclineHandoverPayload = {
  readonly __typename?: 'DeclineHandoverPayload';
  /** Why it was refused; empty when it was declined. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The handover; null when refused. */
  readonly handover: Maybe<Handover>;
};

/** An area that leaves the list. */
export type DelistHighRiskAreaInput = {
  /** The area. */
  readonly area: Scalars['DivisionCode']['input'];
  /** The notice that says so, of the kind PUBLISHED_NOTICE. */
  readonly notice: EvidenceInput;
  /** The last day on the list, from its first day to today. */
  readonly until: Scalars['LocalDate']['input'];
};

/** What people are told to bring. */
export type DemandedPaper =
  /** A certificate of health. */
  | 'HEALTH_CERTIFICATE'
  /** An isolation notice: it serves the pay of its person, and may not be demanded. */
  | 'ISOLATION_NOTICE'
  /** That somebody was no contact. */
  | 'NO_CONTACT_CERTIFICATE'
  /** Any other. */
  | 'OTHER'
  /** A release notice: one of the two. */
  | 'RELEASE_NOTICE'
  /** A residence certificate: one of the two. */
  | 'RESIDENCE_CERTIFICATE'
  /** That somebody may go back to work. */
  | 'RETURN_TO_WORK_CERTIFICATE'
  /** Where somebody was. */
  | 'TRAVEL_HISTORY_CERTIFICATE';

/** A body that demands a paper. */
export type DemanderInput = {
  /** What kind of body. */
  readonly kind: DemanderKind;
  /** The name of the body, 1 to 60 characters: never that of a person. */
  readonly name: Scalars['String']['input'];
};

/** Who demands papers. */
export type DemanderKind =
  /** An employer. */
  | 'EMPLOYER'
  /** A landlord or the management of a property. */
  | 'LANDLORD'
  /** Another body. */
  | 'OTHER'
  /** A public body. */
  | 'PUBLIC_BODY'
  /** A school or kindergarten. */
  | 'SCHOOL'
  /** A station, airport or carrier. */
  | 'TRANSPORT';

/** That a patient came home from hospital, and how they are followed up. */
export type Discharge = {
  readonly __typename?: 'Discharge';
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /** The day on which they came home. */
  readonly dischargedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The rechecks that were made, the newest first. 100 at most. */
  readonly rechecks: Maybe<ReadonlyArray<Recheck>>;
  /** The last day of the recheck of week 2, and of that of week 4. */
  readonly rechecksBy: Maybe<ReadonlyArray<Scalars['LocalDate']['output']>>;
  /** Where it stands. */
  readonly status: Maybe<DischargeStatus>;
  /** Who withdrew it, and why; null while it stands. */
  readonly withdrawal: Maybe<Withdrawal>;
};

/** The discharge as it is after it. */
export type DischargePayload = {
  readonly __typename?: 'DischargePayload';
  /** The discharge; null when refused. */
  readonly discharge: Maybe<Discharge>;
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** Where the follow-up after a discharge stands. */
export type DischargeStatus =
  /** The recheck of week 4 was negative. */
  | 'COMPLETED'
  /** Rechecks are to be made. */
  | 'FOLLOWED_UP'
  /** A recheck was positive (复阳): a later discharge begins another follow-up. */
  | 'RE_POSITIVE'
  /** It was recorded wrongly, and withdrawn. */
  | 'WITHDRAWN';

/** An appeal that comes to nothing. */
export type DismissAppealInput = {
  /** The appeal. */
  readonly appeal: Scalars['ID']['input'];
  /** What is said with it to whose it is, 1 to 1,000 characters. */
  readonly note: Scalars['String']['input'];
  /** Why. */
  readonly reason: AppealDismissal;
};

/** Why a grievance is unfounded. */
export type DismissGrievanceInput = {
  /** The grievance. */
  readonly grievance: Scalars['ID']['input'];
  /** What is said with it to whoever reported, 1 to 1,000 characters. */
  readonly note: Scalars['String']['input'];
  /** Why. */
  readonly reason: DismissalReason;
};

/** Why a warning is unfounded. */
export type DismissWarningInput = {
  /** Why, 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
  /** The warning. */
  readonly warning: Scalars['ID']['input'];
};

/** The warning as closed. */
export type DismissWarningPayload = {
  readonly __typename?: 'DismissWarningPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The warning; null when refused. */
  readonly warning: Maybe<OverControlWarning>;
};

/** Why a grievance comes to nothing. */
export type DismissalReason =
  /** It is answered in another procedure. */
  | 'ANSWERED_ELSEWHERE'
  /** What was done was lawful. */
  | 'LAWFUL'
  /** What is told could not be confirmed. */
  | 'NOT_CONFIRMED';

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
  /**
   * The assessments day by day, the newest first, back to the first report: each by the evidence as it now is and the
   * policy values of its day. Empty for provinces and streets.
   */
  readonly assessments: AssessmentConnection;
  /** The code, without padding. */
  readonly code: Scalars['DivisionCode']['output'];
  /** The day reports that stand, the newest first. */
  readonly dayReports: DayReportConnection;
  /** The divisions directly below, in the order of their codes. Communities are listed by `communities`. */
  readonly divisions: DivisionConnection;
  /** The emergency response of this very division, in force or the last one; null when it never had one. */
  readonly emergencyResponse: Maybe<EmergencyResponse>;
  /** The strictest emergency response in force for it: its own, or that of a division above. Null outside a response. */
  readonly emergencyResponseInForce: Maybe<EmergencyResponse>;
  /**
   * The areas within a province, city, county or street that are or were on the list of the nation or of their province,
   * by code. Levels and classes make high-risk areas beside it, by the record.
   */
  readonly highRiskAreas: HighRiskAreaConnection;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The level. */
  readonly level: DivisionLevel;
  /** The changes of its risk level as they were found, the newest first, each with its grounds (org.2). */
  readonly levelChanges: LevelChangeConnection;
  /** The name. Names are not unique: codes are. */
  readonly name: Scalars['String']['output'];
  /** The division above; null for a province. */
  readonly parent: Maybe<Division>;
  /**
   * The risk level (风险等级), assessed now from the day reports. Counties have one, and cities: from their own reports, or
   * the highest of their counties. Null for provinces and streets.
   */
  readonly riskLevel: Maybe<RiskLevel>;
};


/** A province, city, county or street (行政区划). */
export type DivisionAssessmentArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A province, city, county or street (行政区划). */
export type DivisionAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A province, city, county or street (行政区划). */
export type DivisionDayReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A province, city, county or street (行政区划). */
export type DivisionDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A province, city, county or street (行政区划). */
export type DivisionHighRiskAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A province, city, county or street (行政区划). */
export type DivisionLevelChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A province, city, county or street (行政区划). */
export type DivisionRiskLevelArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** A document that facts about people rest on. It names nobody here. */
export type Document = {
  readonly __typename?: 'Document';
  /** For how many people it was cited; null for a FEED. */
  readonly citedPersons: Maybe<Scalars['Int']['output']>;
  /** Who issued it. */
  readonly issuer: Scalars['String']['output'];
  /** The kind. */
  readonly kind: EvidenceKind;
  /** The number that it bears. */
  readonly number: Scalars['String']['output'];
  /** The day that it bears. */
  readonly on: Scalars['LocalDate']['output'];
  /** How many people it states; null as long as nobody registered it: then it is taken to state one. */
  readonly persons: Maybe<Scalars['Int']['output']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A document in a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** The levels of an emergency response, from the strictest. */
export type EmergencyLevel =
  /** Level I (一级). */
  | 'I'
  /** Level II (二级). */
  | 'II'
  /** Level III (三级). */
  | 'III'
  /** Level IV (四级). */
  | 'IV';

/** An emergency response (应急响应) of a division (org.3). */
export type EmergencyResponse = {
  readonly __typename?: 'EmergencyResponse';
  /** The division that it was started for. */
  readonly division: Maybe<Division>;
  /** When it ended; null while it is in force. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** What has happened to it. */
  readonly history: ReadonlyArray<EmergencyResponseStep>;
  /** Its level; the last one when it has ended. */
  readonly level: EmergencyLevel;
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: EmergencyResponseStatus;
};

/** What happens to an emergency response. */
export type EmergencyResponseEvent =
  /** It is ended. */
  | 'END'
  /** Its level is lowered. */
  | 'LOWER'
  /** Its level is raised. */
  | 'RAISE'
  /** It is started. */
  | 'START';

/** The states of an emergency response. */
export type EmergencyResponseStatus =
  /** Ended. */
  | 'ENDED'
  /** In force. */
  | 'IN_FORCE';

/** A step of an emergency response. A list holds the last 50 at most. */
export type EmergencyResponseStep = {
  readonly __typename?: 'EmergencyResponseStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The clause that it carries out: org.3. */
  readonly clause: Scalars['String']['output'];
  /** What happened. */
  readonly event: EmergencyResponseEvent;
  /** The order that it rests on. */
  readonly legalBasis: Scalars['String']['output'];
  /** The level from then on. */
  readonly level: EmergencyLevel;
};

/** A response to be ended. */
export type EndEmergencyResponseInput = {
  /** The division whose response it is. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The order that it rests on, 1 to 200 characters. */
  readonly legalBasis: Scalars['String']['input'];
};

/** The response as ended. */
export type EndEmergencyResponsePayload = {
  readonly __typename?: 'EndEmergencyResponsePayload';
  /** The response; null when refused. */
  readonly emergencyResponse: Maybe<EmergencyResponse>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A guardianship that is over. */
export type EndGuardianshipInput = {
  /** The child. */
  readonly child: Scalars['ID']['input'];
  /** The document that it rests on, 1 to 200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** Who was the guardian. */
  readonly guardian: Scalars['ID']['input'];
};

/** The child without the guardian. */
export type EndGuardianshipPayload = {
  readonly __typename?: 'EndGuardianshipPayload';
  /** Why it was refused; empty when it was written down. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The child; null when refused. */
  readonly person: Maybe<Person>;
};

/** The end of a measure. */
export type EndMeasureInput = {
  /** The measure. */
  readonly measure: Scalars['ID']['input'];
  /** Why. */
  readonly reason: EndMeasureReason;
};

/** The measure as ended. */
export type EndMeasurePayload = {
  readonly __typename?: 'EndMeasurePayload';
  /** Why it was refused; empty when it ended. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The measure; null when refused. */
  readonly measure: Maybe<Measure>;
};

/** Why somebody ends a measure early. */
export type EndMeasureReason =
  /** It is no longer needed. */
  | 'NO_LONGER_NEEDED'
  /** A lighter one takes its place (gen.1). */
  | 'REPLACED';

/** A span on call to end. */
export type EndOnCallInput = {
  /** The span. */
  readonly onCall: Scalars['ID']['input'];
};

/** An erasure to grant. */
export type ErasePersonInput = {
  /** The erasure that was asked for. */
  readonly erasure: Scalars['ID']['input'];
};

/** What is counted of an erasure. */
export type ErasedClass =
  /** Arrivals. */
  | 'ARRIVAL'
  /** Care contacts and returns. */
  | 'CARE'
  /** Cases. */
  | 'CASE'
  /** Daily checks. */
  | 'CHECK'
  /** Health codes. */
  | 'CODE'
  /** Contacts. */
  | 'CONTACT'
  /** Grievances. */
  | 'GRIEVANCE'
  /** Handovers. */
  | 'HANDOVER'
  /** Homes in which nobody is registered any more. */
  | 'HOUSEHOLD'
  /** Isolation orders and the facts behind them. */
  | 'ISOLATION'
  /** Other records. */
  | 'OTHER'
  /** Papers. */
  | 'PAPER'
  /** People. */
  | 'PERSON';

/** How many of a class are gone. */
export type ErasedCount = {
  readonly __typename?: 'ErasedCount';
  /** What was counted. */
  readonly class: ErasedClass;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** That a person is forgotten, or is to be. It names nobody, and stays when the person is gone. */
export type Erasure = Node & {
  readonly __typename?: 'Erasure';
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** Where the person lived when it was asked for. */
  readonly community: Maybe<Community>;
  /** What is gone so far. 20 at most. */
  readonly erased: ReadonlyArray<ErasedCount>;
  /** The document that it rests on; null where none was given. */
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly ground: ErasureGround;
  /** What has happened to it. */
  readonly history: ReadonlyArray<ErasureStep>;
  /** What was found to hold it back; for the authority that decides and the person, null for others. */
  readonly holds: Maybe<ReadonlyArray<ErasureHold>>;
  /** The id. It says nothing of whose it is. */
  readonly id: Scalars['ID']['output'];
  /** When it was asked for, or when a closure came by. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: ErasureStatus;
};

/** A page of erasures. */
export type ErasureConnection = {
  readonly __typename?: 'ErasureConnection';
  /** The erasures with their cursors. */
  readonly edges: ReadonlyArray<ErasureEdge>;
  /** The erasures. */
  readonly nodes: ReadonlyArray<Erasure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An erasure in a page. */
export type ErasureEdge = {
  readonly __typename?: 'ErasureEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The erasure. */
  readonly node: Erasure;
};

/** What happens to an erasure. */
export type ErasureEvent =
  /** It is decided: the key is destroyed. */
  | 'ERASE'
  /** The rest is deleted. */
  | 'FINISH'
  /** A closure holds the person back. */
  | 'HOLD'
  /** It is asked for. */
  | 'REQUEST'
  /** It is taken back. */
  | 'WITHDRAW';

/** Why a person is forgotten. */
export type ErasureGround =
  /** They have died. */
  | 'DECEASED'
  /** They ask for it. */
  | 'PERSON_REQUEST'
  /** The programme of the county is closed. */
  | 'PROGRAM_CLOSED'
  /** The registration was a mistake. */
  | 'REGISTERED_IN_ERROR';

/** What is open about a person and holds an erasure back. */
export type ErasureHold =
  /** A report of over-control by them that is to be answered. */
  | 'APPEAL'
  /** A case that is open, or whose follow-up runs after the discharge. */
  | 'CASE'
  /** A grievance that is to be answered. */
  | 'GRIEVANCE'
  /** A handover of their registration that is to be answered. */
  | 'HANDOVER'
  /** An isolation. */
  | 'ISOLATION'
  /** An order on its way to them, where nobody else of the household could take it. */
  | 'ORDER';

/** The erasure as it now is. */
export type ErasurePayload = {
  readonly __typename?: 'ErasurePayload';
  /** The erasure; null when refused. */
  readonly erasure: Maybe<Erasure>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** The states of an erasure, those that wait for an authority first. */
export type ErasureStatus =
  /** Nothing is left. */
  | 'ERASED'
  /** The key is destroyed; the rest is being deleted. */
  | 'ERASING'
  /** Part of a closure, and held back until what is open is over. */
  | 'HELD'
  /** Asked for: waits for the authority. */
  | 'REQUESTED'
  /** Taken back. */
  | 'WITHDRAWN';

/** A step in the life of an erasure. A list holds the last 50 at most. */
export type ErasureStep = {
  readonly __typename?: 'ErasureStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: ErasureEvent;
  /** The role that did it; null when time brought it. */
  readonly role: Maybe<Role>;
  /** The status after it. */
  readonly status: ErasureStatus;
};

/** Who gets out or in under any closed management. */
export type EssentialExit =
  /** To care for others (照护). */
  | 'CARE_OF_OTHERS'
  /** Emergencies (紧急情况). */
  | 'EMERGENCY'
  /** To see a doctor, to give birth, to fetch medicine (就医). */
  | 'MEDICAL_CARE'
  /** Residents come home (居民返家). */
  | 'RETURN_HOME'
  /** School and examinations (上学、考试). */
  | 'SCHOOL'
  /** To fetch supplies (采购). */
  | 'SUPPLIES'
  /** To work, and back (返岗). */
  | 'WORK';

/** Something that happened, as one subscriber is told of it. No event holds a name, a number or a colour. */
export type Event = {
  readonly __typename?: 'Event';
  /** When it happened. Events come in the order in which they became known, which may differ a little from this. */
  readonly at: Scalars['DateTime']['output'];
  /** The clause of the guidance that it carries out, such as `org.2`; null where none speaks. */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** The community that it concerns; null where it concerns none. */
  readonly community: Maybe<Community>;
  /** The state or level before, such as `PLACED`; null where nothing moved, or where it is of somebody else's health. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** The id of the event, the same for everybody who is told: whoever is told of one twice knows it by this. */
  readonly id: Scalars['ID']['output'];
  /** The id of what it is about, for `node`; null where the caller may not see that. */
  readonly subject: Maybe<Scalars['ID']['output']>;
  /** What happened, as a sentence that names nobody. */
  readonly text: Scalars['String']['output'];
  /** The state or level after, such as `ACCEPTED`; null where nothing moved, or where it is of somebody else's health. */
  readonly to: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly type: EventType;
};


/** Something that happened, as one subscriber is told of it. No event holds a name, a number or a colour. */
export type EventTextArgs = {
  lang: Language;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An event in a page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** What can happen that somebody is told of. */
export type EventType =
  /** An account was bound. */
  | 'ACCOUNT_BOUND'
  /** A role was granted. */
  | 'ACCOUNT_GRANTED'
  /** A role was taken away. */
  | 'ACCOUNT_REVOKED'
  /** Fever or symptoms were looked into. */
  | 'ALERT_ANSWERED'
  /**
   * Nobody has looked into fever or symptoms: the person was referred to a fever clinic, and they hold no release any
   * more.
   */
  | 'ALERT_LAPSED'
  /** Fever or symptoms of somebody isolated were reported. */
  | 'ALERT_OPEN'
  /** Fever or symptoms were not looked into in time. */
  | 'ALERT_OVERDUE'
  /** An appeal was dismissed: appeal again to the level above, report a grievance or ask for reconsideration. */
  | 'APPEAL_DISMISSED'
  /** An appeal was not decided in time, and went to the level above. */
  | 'APPEAL_ESCALATED'
  /** An appeal against a code or an isolation was filed. */
  | 'APPEAL_FILED'
  /** A first reviewer holds that an appeal is right, and a second one decides. */
  | 'APPEAL_SUPPORTED'
  /** An appeal was right: the record was taken back. */
  | 'APPEAL_UPHELD'
  /** This place was taken off a list of high-risk areas. */
  | 'AREA_DELISTED'
  /** This place is on a published list of high-risk areas. */
  | 'AREA_LISTED'
  /** An arrival of somebody unknown went to another place. */
  | 'ARRIVAL_ASSIGN'
  /** An arrival was confirmed: what it asks counts from the day of arrival. */
  | 'ARRIVAL_BINDING'
  /** The person declared an arrival. */
  | 'ARRIVAL_DECLARE'
  /** The case for which the person was treated is none: what an arrival asks was judged anew. */
  | 'ARRIVAL_JUDGED'
  /** It is known whose an arrival is. */
  | 'ARRIVAL_MATCHED'
  /** You were named with an arrival. */
  | 'ARRIVAL_NAMED'
  /** An arrival was not confirmed: nothing is asked. */
  | 'ARRIVAL_NOT_CONFIRMED'
  /** Nobody decided in time on an arrival that was reported. */
  | 'ARRIVAL_OVERDUE'
  /** An arrival was registered, with what follows for each person. */
  | 'ARRIVAL_RECORDED'
  /** A worker has seen the ticket of an arrival. */
  | 'ARRIVAL_SEE'
  /** Somebody arrived whom no community knows yet. */
  | 'ARRIVAL_UNMATCHED'
  /** An arrival that was reported waits for the decision of who is on call. */
  | 'ARRIVAL_WAITS'
  /** An arrival that was recorded wrongly was withdrawn. */
  | 'ARRIVAL_WITHDRAWN'
  /** A one-time code to bind an account was made. */
  | 'BINDING_CREATED'
  /** Somebody keeps in touch with a person who is isolated or ill. */
  | 'CARE_CONTACT_ACTIVE'
  /** Somebody was in touch with a person who is isolated or ill. */
  | 'CARE_CONTACT_CONTACT'
  /** Care contacts have ended. */
  | 'CARE_CONTACT_ENDED'
  /** A case that was found without a number binds. */
  | 'CASE_BIND'
  /** A suspected case was confirmed. */
  | 'CASE_CONFIRM'
  /** Somebody was discharged from hospital. */
  | 'CASE_DISCHARGED'
  /** A case was investigated. */
  | 'CASE_INVESTIGATE'
  /** A case was not investigated in time. */
  | 'CASE_OVERDUE'
  /** A case is questioned: another one decides. */
  | 'CASE_QUESTION'
  /** A discharge was withdrawn: the case is as it was. */
  | 'CASE_REOPENED'
  /** A case was recorded in the community. */
  | 'CASE_REPORTED'
  /** A case was ruled out. */
  | 'CASE_RULED_OUT'
  /** Somebody infected without symptoms shows them: a confirmed case. */
  | 'CASE_SHOW_SYMPTOMS'
  /** Somebody is treated in hospital. */
  | 'CASE_TREATED'
  /** A confirmation of a case has ended, since nobody stood by it in time. */
  | 'CASE_UNCONFIRM'
  /** A case that names no person was vouched for: it counts towards the class of its community. */
  | 'CASE_VOUCH'
  /** You let somebody act for you. */
  | 'CONSENT_GIVEN'
  /** You let somebody act for you no more. */
  | 'CONSENT_WITHDRAWN'
  /** The follow-up after a discharge is complete. */
  | 'DISCHARGE_COMPLETED'
  /** The follow-up after a discharge has begun. */
  | 'DISCHARGE_FOLLOWED_UP'
  /** A recheck after a discharge was recorded. */
  | 'DISCHARGE_RECHECK'
  /** A recheck after a discharge was positive. */
  | 'DISCHARGE_RE_POSITIVE'
  /** A discharge that was recorded wrongly was withdrawn. */
  | 'DISCHARGE_WITHDRAWN'
  /** A document was cited for more people than it states. */
  | 'DOCUMENT_EXCEEDED'
  /** Somebody is forgotten. */
  | 'ERASURE_ERASED'
  /** A person is forgotten, and what is left is deleted. */
  | 'ERASURE_ERASING'
  /** An erasure is held back. */
  | 'ERASURE_HELD'
  /** Somebody asks to be forgotten. */
  | 'ERASURE_REQUESTED'
  /** A request to be forgotten was taken back. */
  | 'ERASURE_WITHDRAWN'
  /** A cluster was reported for the division. */
  | 'EVIDENCE_CLUSTER_REPORTED'
  /** The figures of a day were corrected for the division. */
  | 'EVIDENCE_CORRECTED'
  /** A county has handed in no figures for some days, and is asked for them. */
  | 'EVIDENCE_MISSING'
  /** The figures of a day were handed in for the division. */
  | 'EVIDENCE_REPORTED'
  /** A county has gone on handing in none: the authority above is asked to report for it. */
  | 'EVIDENCE_SILENT'
  /** Something that your code rests on was recorded: your code says what, until when and how to appeal. */
  | 'FACT_RECORDED'
  /** What was recorded wrongly was withdrawn. */
  | 'FACT_WITHDRAWN'
  /** A finding about you was confirmed. */
  | 'FINDING_CONFIRMED'
  /** A finding was not confirmed in time, and ended as if it had not been. */
  | 'FINDING_LAPSED'
  /** Buildings or workers of a grid have changed. */
  | 'GRID_ARRANGED'
  /** A grid was laid out. */
  | 'GRID_CREATED'
  /** A grievance was found unfounded. */
  | 'GRIEVANCE_DISMISSED'
  /** A grievance was not answered in time, and went to the authority above. */
  | 'GRIEVANCE_ESCALATED'
  /** A grievance is investigated. */
  | 'GRIEVANCE_INVESTIGATING'
  /** A grievance was reported. */
  | 'GRIEVANCE_RAISED'
  /** A remedy was made good. */
  | 'GRIEVANCE_REMEDIED'
  /** A remedy was ordered. */
  | 'GRIEVANCE_REMEDY_ORDERED'
  /** A guardian was appointed. */
  | 'GUARDIAN_APPOINTED'
  /** Somebody is no guardian any more. */
  | 'GUARDIAN_ENDED'
  /** What was asked to be handed over was accepted. */
  | 'HANDOVER_ACCEPTED'
  /** A contact who lives in the community is to be taken on. */
  | 'HANDOVER_CONTACT_REQUESTED'
  /** A handover was declined: the county decides. */
  | 'HANDOVER_DECLINED'
  /** The person who is to be handed over has moved meanwhile. */
  | 'HANDOVER_FOLLOW'
  /** A handover was not answered in time. */
  | 'HANDOVER_OVERDUE'
  /** Another community asks for a registration to be handed over. */
  | 'HANDOVER_REQUESTED'
  /** A contact is to be taken on, and nobody knows by which community. */
  | 'HANDOVER_UNPLACED'
  /** The request for a handover was withdrawn. */
  | 'HANDOVER_WITHDRAWN'
  /** A health code was issued. */
  | 'HEALTH_CODE_ISSUED'
  /** A household was registered. */
  | 'HOUSEHOLD_REGISTERED'
  /** An isolation has another ground, which changes no day. */
  | 'ISOLATION_ADD_GROUND'
  /** An isolation is over. */
  | 'ISOLATION_CLOSED'
  /** A ground of an isolation is over. */
  | 'ISOLATION_END_GROUND'
  /** An isolation was extended. */
  | 'ISOLATION_EXTEND'
  /** An isolation has followed its person to a new home. */
  | 'ISOLATION_FOLLOW_HOME'
  /** An isolation was ordered. */
  | 'ISOLATION_ISOLATING'
  /** An isolation is over; follow-up goes on. */
  | 'ISOLATION_MONITORED'
  /** The place of an isolation has changed. */
  | 'ISOLATION_MOVE'
  /** A new exposure: the clock of an isolation starts again. */
  | 'ISOLATION_RESTART'
  /** An isolation was shortened. */
  | 'ISOLATION_SHORTEN'
  /** Living supplies of the next days are made sure. */
  | 'ISOLATION_SUPPLY'
  /** Somebody was brought to central isolation. */
  | 'ISOLATION_TRANSFER'
  /** A measure has ended. */
  | 'MEASURE_ENDED'
  /** A measure has taken effect. */
  | 'MEASURE_IN_FORCE'
  /** A measure has lapsed. */
  | 'MEASURE_LAPSED'
  /** A measure beyond the tier was refused. */
  | 'MEASURE_REFUSED'
  /** A measure was found lawful and will take effect. */
  | 'MEASURE_SCHEDULED'
  /** Somebody is on call no longer. */
  | 'ON_CALL_ENDED'
  /** Somebody was put on call. */
  | 'ON_CALL_SET'
  /** The supermarket has taken the order on. */
  | 'ORDER_ACCEPTED'
  /** The order was cancelled. */
  | 'ORDER_CANCELLED'
  /** The order was delivered. */
  | 'ORDER_DELIVERED'
  /** The order is on its way. */
  | 'ORDER_DISPATCHED'
  /** Nobody took the order on: it has expired. */
  | 'ORDER_EXPIRED'
  /** The order is packed. */
  | 'ORDER_PACKED'
  /** The order is being picked. */
  | 'ORDER_PICKING'
  /** An order was placed. */
  | 'ORDER_PLACED'
  /** The supermarket cannot take the order on. */
  | 'ORDER_REJECTED'
  /** The tier has changed: the pickup has become a delivery. */
  | 'ORDER_SWITCH_TO_DELIVERY'
  /** A notice of an isolation or a release was delivered. */
  | 'PAPER_DELIVERED'
  /** A demand for a paper beyond the two was refused. */
  | 'PAPER_DEMAND_REFUSED'
  /** A paper was issued to you. */
  | 'PAPER_ISSUED'
  /** What a paper of yours rests on was withdrawn. The paper stays, and says so. */
  | 'PAPER_MARKED'
  /** A registration came to a new home. */
  | 'PERSON_MOVED'
  /** You were registered. */
  | 'PERSON_REGISTERED'
  /** A policy value was adopted for the division. */
  | 'POLICY_ADOPTED'
  /** A closure was announced. */
  | 'PROGRAM_ANNOUNCED'
  /** A closure is finished. */
  | 'PROGRAM_CLOSED'
  /** A closure destroys its data. */
  | 'PROGRAM_ERASING'
  /** The risk level has changed. */
  | 'REGION_LEVEL_CHANGED'
  /** The emergency response has ended. */
  | 'RESPONSE_ENDED'
  /** The emergency response was lowered. */
  | 'RESPONSE_LOWERED'
  /** The emergency response was raised. */
  | 'RESPONSE_RAISED'
  /** An emergency response has started. */
  | 'RESPONSE_STARTED'
  /** A return is complete. */
  | 'RETURN_PLAN_COMPLETED'
  /** A stairwell was told what a return asks of it. */
  | 'RETURN_PLAN_EXPLAINED'
  /** The community helps somebody back after isolation, illness or suspicion. */
  | 'RETURN_PLAN_OPEN'
  /** A home was told something about its stairwell. */
  | 'STAIRWELL_EXPLAINED'
  /** A professional has decided that what was reported of somebody's health binds. */
  | 'SUSPICION_BINDING'
  /** Somebody with a fever is looked after by the community. */
  | 'SUSPICION_CARED_FOR'
  /** What was reported of somebody's health was not confirmed. */
  | 'SUSPICION_NOT_CONFIRMED'
  /** Nobody decided in time on what was reported of somebody's health. */
  | 'SUSPICION_OVERDUE'
  /** Something was reported about somebody's health: who is on call looks into it. */
  | 'SUSPICION_REPORTED'
  /** Somebody has a task. */
  | 'TASK_ASSIGNED'
  /** A task was cancelled. */
  | 'TASK_CANCELLED'
  /** A task is done. */
  | 'TASK_DONE'
  /** A task went to the grid of its building. */
  | 'TASK_FOLLOW_GRID'
  /** A task was handed over. */
  | 'TASK_HAND_OVER'
  /** A task is to be done. */
  | 'TASK_OPEN'
  /** A daily task was done for a day. */
  | 'TASK_REPORT_DAY'
  /** The days of a task have changed. */
  | 'TASK_RESCHEDULE'
  /** A resident was not told in person in time. */
  | 'TELLING_MISSED'
  /** The tier of the community has changed. */
  | 'TIER_CHANGED'
  /** A warning was found unfounded. */
  | 'WARNING_DISMISSED'
  /** A warning was not answered in time. */
  | 'WARNING_ESCALATED'
  /** A warning is being investigated. */
  | 'WARNING_INVESTIGATING'
  /** A warning of over-control was raised. */
  | 'WARNING_RAISED'
  /** The community reports that it has rectified. */
  | 'WARNING_RECTIFICATION_REPORTED'
  /** The rectification was confirmed. */
  | 'WARNING_RECTIFIED'
  /** The community has to rectify. */
  | 'WARNING_RECTIFYING';

/** A document, or a word, that a fact about a person rests on. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Who issued it; null for a declaration, which the person makes. */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** The kind. */
  readonly kind: EvidenceKind;
  /** The number that it bears; null for what bears none. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The day that it bears. */
  readonly on: Scalars['LocalDate']['output'];
};

/** A document, or a word, that a fact about a person rests on. */
export type EvidenceInput = {
  /**
   * Who issued it, by the name of the body: 1 to 100 characters that are no placeholder. Needed for every kind but
   * DECLARATION, for which it is not kept.
   */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** The kind: one that may show this. */
  readonly kind: EvidenceKind;
  /**
   * The number that it bears, 3 to 60 characters with a digit among them. Needed for every kind but CLINICAL_FINDING and
   * DECLARATION; a case or contact may be found without it, and binds until FINDING_CONFIRM_HOURS are over: see
   * confirmFinding.
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The day that it bears, from 2019-12-01 to today. */
  readonly on: Scalars['LocalDate']['input'];
};

/** What a fact about a person may rest on. Which kinds may show what is said where it is handed in. */
export type EvidenceKind =
  /** A letter by which another place asks for assistance (协查函). */
  | 'ASSISTANCE_LETTER'
  /** The record of the border (口岸记录). */
  | 'BORDER_RECORD'
  /** What a clinician found (临床诊断). */
  | 'CLINICAL_FINDING'
  /** The word of the person (本人申报). */
  | 'DECLARATION'
  /** The report of an epidemiological investigation (流行病学调查报告). */
  | 'INVESTIGATION_REPORT'
  /** The report of a laboratory (检测报告). */
  | 'LABORATORY_REPORT'
  /** A notice that an authority has published (公告). */
  | 'PUBLISHED_NOTICE'
  /** A record of the system that hands it in (报送方记录). */
  | 'SENDER_RECORD'
  /** A ticket, or another record of a trip (客票或行程记录). */
  | 'TICKET';

/** Whose reports an assessment rests on. */
export type EvidenceSource =
  /** The reports of its counties; the highest level counts. */
  | 'COUNTIES'
  /** The division's own reports. */
  | 'OWN';

/** An explanation to a stairwell. */
export type ExplainToStairwellInput = {
  /** The plan of the return. */
  readonly plan: Scalars['ID']['input'];
  /** The text. */
  readonly text: StairwellText;
};

/** An isolation to extend. */
export type ExtendIsolationInput = {
  /** The due day as the caller has read it: who was overtaken is refused, and looks again. */
  readonly dueOn: Scalars['LocalDate']['input'];
  /** What was established: the report of the investigation or the laboratory, or the clinical finding. */
  readonly evidence: EvidenceInput;
  /** The new due day: later, and after today. */
  readonly newDueOn: Scalars['LocalDate']['input'];
  /** The order. */
  readonly order: Scalars['ID']['input'];
  /** Why. */
  readonly reason: IsolationExtensionReason;
};

/** Whether community facilities and service stations are open. Shops are not meant. */
export type FacilityStatus =
  /** Open, as they are outside an emergency response (org.3). */
  | 'OPEN'
  /** Open; the flow is limited. */
  | 'OPEN_WITH_FLOW_LIMIT'
  /** Suspended; visits where truly needed. */
  | 'SUSPENDED';

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

/** An appeal to file. */
export type FileAppealInput = {
  /**
   * What is appealed: the id of the isolation order, of the record (an arrival, a contact, a case, a discharge) or of the
   * fact that follows from it. Left out, it is all that holds now.
   */
  readonly against?: InputMaybe<Scalars['ID']['input']>;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same appeals. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose appeal it is. */
  readonly person: Scalars['ID']['input'];
  /** What is wrong, 1 to 1,000 characters, without personal numbers; kept under the person's own key. */
  readonly statement: Scalars['String']['input'];
};

/** The appeals as filed. */
export type FileAppealPayload = {
  readonly __typename?: 'FileAppealPayload';
  /** The appeals, one for each record, 100 at most; null when refused. */
  readonly appeals: Maybe<ReadonlyArray<Appeal>>;
  /** Why it was refused; empty when it was filed. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** That a finding binds. */
export type FindingConfirmation = {
  readonly __typename?: 'FindingConfirmation';
  /** Since when it binds. */
  readonly at: Scalars['DateTime']['output'];
  /** The id of the record. */
  readonly record: Scalars['ID']['output'];
};

/**
 * How strongly a clause binds: a closed set. A MAY or an ENCOURAGE is never turned into a duty of a resident, and
 * silence is never a ban.
 */
export type Force =
  /** Encouraged, supported (鼓励、支持). */
  | 'ENCOURAGE'
  /** To be explored (探索). */
  | 'EXPLORE'
  /** May, where means exist (可、有条件的可). */
  | 'MAY'
  /** Must (要、应). */
  | 'MUST'
  /** Must not (不得). */
  | 'MUST_NOT'
  /** Promoted, voluntary (推广、推动、倡导). */
  | 'PROMOTE'
  /** As far as possible (应尽量). */
  | 'SHOULD';

/** A consent to be given. */
export type GiveConsentInput = {
  /** Where a worker writes it down: what it rests on, 1 to 200 characters. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Whose consent it is, an adult; the caller's own when left out. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Who may act for them: of a resident, somebody of their household. */
  readonly to: Scalars['ID']['input'];
};

/** Whose consent was given. */
export type GiveConsentPayload = {
  readonly __typename?: 'GiveConsentPayload';
  /** Why it was refused; empty when it was given. */
  readonly errors: ReadonlyArray<MutationError>;
  /** Who gave it; null when refused. */
  readonly person: Maybe<Person>;
};

/** What an account may do. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** The account. */
  readonly account: Scalars['ID']['output'];
  /** The communities, for a worker or volunteer. */
  readonly communities: ReadonlyArray<Scalars['DivisionCode']['output']>;
  /** The division, for a professional or an authority. */
  readonly division: Maybe<Scalars['DivisionCode']['output']>;
  /** The role. */
  readonly role: Role;
};

/** A grant to make: for workers, volunteers, professionals and authorities. */
export type GrantRoleInput = {
  /** The account: the `sub` of its tokens. */
  readonly account: Scalars['ID']['input'];
  /** The communities of a worker or volunteer, 1 to 20, in the caller's division. */
  readonly communities: ReadonlyArray<Scalars['DivisionCode']['input']>;
  /** The division of a professional or an authority: the caller's, or one below. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** COMMUNITY_WORKER, VOLUNTEER, PROFESSIONAL or AUTHORITY. */
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

/** A grid (网格): a part of a community with its own workers (base.1). */
export type Grid = Node & {
  readonly __typename?: 'Grid';
  /** Its buildings. */
  readonly buildings: ReadonlyArray<Scalars['String']['output']>;
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /** The community. */
  readonly communityCode: Scalars['DivisionCode']['output'];
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The name, such as 第一网格. */
  readonly name: Scalars['String']['output'];
  /** The accounts of its workers; null for who does not arrange grids there. */
  readonly workers: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** A grid as it is after it. */
export type GridPayload = {
  readonly __typename?: 'GridPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The grid; null when refused. */
  readonly grid: Maybe<Grid>;
};

/**
 * That somebody's lawful rights were infringed in the name of control (rights.3), or that somebody is discriminated
 * against (rights.5).
 */
export type Grievance = Node & {
  readonly __typename?: 'Grievance';
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** Where it happened. */
  readonly community: Maybe<Community>;
  /** The appeal by which a record is corrected, for whoever may read it; null for other remedies. */
  readonly correction: Maybe<Appeal>;
  /** By when somebody has to act; null when closed. */
  readonly deadline: Maybe<Scalars['DateTime']['output']>;
  /**
   * What happened, for whoever reported it and, for INVESTIGATION, the authority in charge. Each reading by others is
   * recorded.
   */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Why it came to nothing; null where it did not. */
  readonly dismissedFor: Maybe<DismissalReason>;
  /** The division whose authority is complained of; null for others. */
  readonly division: Maybe<Division>;
  /** What has happened to it. */
  readonly history: ReadonlyArray<GrievanceStep>;
  /** The id. It says nothing of whose it is. */
  readonly id: Scalars['ID']['output'];
  /** The division whose authority is in charge; null when it is the nation's. */
  readonly inCharge: Maybe<Division>;
  /** What was infringed. */
  readonly kind: GrievanceKind;
  /** Whether the deadline has passed unanswered. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Who is complained of. */
  readonly party: GrievanceParty;
  /** When it was reported. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** What was ordered; null before that. */
  readonly remedy: Maybe<Remedy>;
  /** By which day; null before it is ordered. */
  readonly remedyBy: Maybe<Scalars['LocalDate']['output']>;
  /** What the reporter asks for. */
  readonly remedySought: Maybe<Remedy>;
  /** Where it stands. */
  readonly status: GrievanceStatus;
  /** The supplier that is complained of; null for others. */
  readonly supplier: Maybe<Scalars['ID']['output']>;
};

/** A page of grievances. */
export type GrievanceConnection = {
  readonly __typename?: 'GrievanceConnection';
  /** The grievances with their cursors. */
  readonly edges: ReadonlyArray<GrievanceEdge>;
  /** The grievances. */
  readonly nodes: ReadonlyArray<Grievance>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A grievance in a page. */
export type GrievanceEdge = {
  readonly __typename?: 'GrievanceEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The grievance. */
  readonly node: Grievance;
};

/** What happens to a grievance. */
export type GrievanceEvent =
  /** Whoever reported it says that it was made good. */
  | 'CONFIRM'
  /** Whoever reported it says that it was not. */
  | 'CONTEST'
  /** It is found unfounded. */
  | 'DISMISS'
  /** Nobody answered in time. */
  | 'ESCALATE'
  /** It is taken up. */
  | 'INVESTIGATE'
  /** A remedy is ordered. */
  | 'ORDER'
  /** It is reported. */
  | 'RAISE';

/** What was infringed. */
export type GrievanceKind =
  /** Disclosure of personal information (泄露个人信息). */
  | 'DISCLOSURE_OF_PRIVACY'
  /** Discrimination (歧视). */
  | 'DISCRIMINATION'
  /** Other lawful rights (其他合法权益). */
  | 'OTHER_RIGHTS'
  /** Personal rights (人身权利): freedom, health, dignity. */
  | 'PERSONAL_RIGHTS'
  /** Property (财产权利). */
  | 'PROPERTY';

/** Who is complained of. */
export type GrievanceParty =
  /** The authority of a division: the one above it answers. */
  | 'AUTHORITY'
  /** The community in which it happened: the county answers. */
  | 'COMMUNITY'
  /** Somebody else, whom the description names: the county answers. */
  | 'OTHER'
  /** A supplier: the county answers. */
  | 'SUPPLIER';

/** A grievance as it is after it. */
export type GrievancePayload = {
  readonly __typename?: 'GrievancePayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The grievance; null when refused. */
  readonly grievance: Maybe<Grievance>;
};

/** The states of a grievance, those that wait for an authority first. */
export type GrievanceStatus =
  /** Unfounded, and closed. */
  | 'DISMISSED'
  /** Not answered in time: it went to the authority above. */
  | 'ESCALATED'
  /** Being investigated. */
  | 'INVESTIGATING'
  /** Reported: waits for the authority in charge. */
  | 'RAISED'
  /** Made good, and closed. */
  | 'REMEDIED'
  /** A remedy is ordered: waits for it, and for the word of whoever reported. */
  | 'REMEDY_ORDERED';

/** A step in the life of a grievance. A list holds the last 50 at most. */
export type GrievanceStep = {
  readonly __typename?: 'GrievanceStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: GrievanceEvent;
  /** What was said with it; read as the description is. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The role that did it; null when time brought it. */
  readonly role: Maybe<Role>;
  /** The status after it. */
  readonly status: GrievanceStatus;
};

/** That somebody is the guardian of a child. */
export type Guardianship = {
  readonly __typename?: 'Guardianship';
  /** The guardian; null for who has nothing to do with them, such as where they live elsewhere. */
  readonly guardian: Maybe<Person>;
  /** Since when. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
};

/** A contact who lives elsewhere. */
export type HandOverContactInput = {
  /** The case that they met, where it is known: once it is ruled out, nobody is its contact. */
  readonly case?: InputMaybe<Scalars['ID']['input']>;
  /** The community where they live, or the county where no community is known. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The report of the investigation, the letter of assistance, or the notice that names where they were. */
  readonly evidence: EvidenceInput;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same handover. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the last unprotected contact, from 2019-12-01 to today. */
  readonly lastContactOn: Scalars['LocalDate']['input'];
  /** Where they are to be isolated. */
  readonly place: IsolationPlace;
  /** Where they met. */
  readonly setting: ContactSetting;
  /** Who it is and how to find them, 1 to 500 characters; sealed until somebody there reads it for a purpose. */
  readonly who: Scalars['String']['input'];
};

/** A handover of a contact as asked for. */
export type HandOverContactPayload = {
  readonly __typename?: 'HandOverContactPayload';
  /** Why it was refused; empty when it was asked for. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The handover; null when refused. */
  readonly handover: Maybe<Handover>;
};

/** A shift to hand over. */
export type HandOverShiftInput = {
  /** Whose tasks; the caller's own when left out. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** The grid. */
  readonly grid: Scalars['ID']['input'];
  /** Another worker of the grid. */
  readonly to: Scalars['ID']['input'];
};

/** What was handed over. */
export type HandOverShiftPayload = {
  readonly __typename?: 'HandOverShiftPayload';
  /** Whether these were all; where they were not, send the same request again. */
  readonly complete: Maybe<Scalars['Boolean']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The grid; null when refused. */
  readonly grid: Maybe<Grid>;
  /** How many tasks passed with this request; null when refused. */
  readonly tasks: Maybe<Scalars['Int']['output']>;
};

/** What is told of a contact who is handed over. */
export type HandedContact = {
  readonly __typename?: 'HandedContact';
  /** The day of the last unprotected contact. */
  readonly lastContactOn: Scalars['LocalDate']['output'];
  /** Where they are to be isolated. */
  readonly place: IsolationPlace;
  /** Where they met. */
  readonly setting: ContactSetting;
  /** Who it is and how to find them, in the words of who hands them over. */
  readonly who: Scalars['String']['output'];
};

/** A person's registration, or the care for a contact, on its way from one community to another. */
export type Handover = Node & {
  readonly __typename?: 'Handover';
  /** Who is asked; null for whoever asks, who is not told where somebody is registered. */
  readonly asked: Maybe<HandoverParty>;
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /**
   * What is told of a contact: for workers and professionals of where it is asked, for a purpose, recorded, until
   * somebody has taken them on. Null for everybody else.
   */
  readonly contact: Maybe<HandedContact>;
  /** Until when it is to be answered before the county is told; null for a moment after it was asked for. */
  readonly deadline: Maybe<Scalars['DateTime']['output']>;
  /** What has happened to it, oldest first. */
  readonly history: ReadonlyArray<HandoverStep>;
  /** The id. It says nothing of the person. */
  readonly id: Scalars['ID']['output'];
  /** What is handed over. */
  readonly kind: HandoverKind;
  /** Whether the deadline has passed unanswered. */
  readonly overdue: Scalars['Boolean']['output'];
  /**
   * Whom it is about: for the person, and for workers and professionals where the person lives, for a purpose, recorded.
   * Null for everybody else, and where nobody knows yet.
   */
  readonly person: Maybe<Person>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asks: the place alone. */
  readonly requestedBy: HandoverParty;
  /** Where it stands. */
  readonly status: HandoverStatus;
};

/** A page of handovers. */
export type HandoverConnection = {
  readonly __typename?: 'HandoverConnection';
  /** The handovers with their cursors. */
  readonly edges: ReadonlyArray<HandoverEdge>;
  /** The handovers. */
  readonly nodes: ReadonlyArray<Handover>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Why a handover is declined. */
export type HandoverDeclineReason =
  /** The person does not live in the community that is asked. */
  | 'DOES_NOT_LIVE_HERE'
  /** It is not the same person: one of the two identity numbers is wrong. */
  | 'NOT_THE_SAME_PERSON'
  /** The person still lives in the community that is asked. */
  | 'STILL_LIVES_HERE';

/** A handover in a page. */
export type HandoverEdge = {
  readonly __typename?: 'HandoverEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The handover. */
  readonly node: Handover;
};

/** What can happen to a handover. */
export type HandoverEvent =
  /** It was accepted. */
  | 'ACCEPT'
  /** The county decided that it is made. */
  | 'DECIDE'
  /** It was declined. */
  | 'DECLINE'
  /** The person moved meanwhile: another community is asked. */
  | 'FOLLOW'
  /** It was not answered in time: the county was told. */
  | 'OVERDUE'
  /** It was asked for. */
  | 'REQUEST'
  /** It was withdrawn. */
  | 'WITHDRAW';

/** What can be handed over. */
export type HandoverKind =
  /** A contact who lives elsewhere (密切接触者移交): to the community that isolates and monitors them. */
  | 'CONTACT'
  /** Where a person is registered (居住登记移交): to the community where they now live. */
  | 'REGISTRATION';

/** A community, or a division where no community is known. */
export type HandoverParty = {
  readonly __typename?: 'HandoverParty';
  /** The community. */
  readonly community: Maybe<Community>;
  /** The division. */
  readonly division: Maybe<Division>;
};

/** Where a handover can stand. */
export type HandoverStatus =
  /** It was accepted, and made. */
  | 'ACCEPTED'
  /** It was declined: the county decides, or whoever asked withdraws. Until then everything is as it was. */
  | 'DECLINED'
  /** It waits for an answer. */
  | 'REQUESTED'
  /** It was withdrawn by whoever asked. */
  | 'WITHDRAWN';

/** A step in the life of a handover. A list holds the last 50 at most. */
export type HandoverStep = {
  readonly __typename?: 'HandoverStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: HandoverEvent;
  /** Why it was declined. */
  readonly reason: Maybe<HandoverDeclineReason>;
  /** In which role; null for what time or rules brought. */
  readonly role: Maybe<Role>;
  /** Where it stood after it. */
  readonly status: HandoverStatus;
};

/** A health code (防疫健康信息码) as issued. */
export type HealthCode = Node & {
  readonly __typename?: 'HealthCode';
  /** How to appeal against what the colour rests on, in words for the person; null of a green code. */
  readonly appeal: Maybe<Scalars['String']['output']>;
  /** The facts in force that the colour rests on. 50 at most. */
  readonly basis: Maybe<ReadonlyArray<Fact>>;
  /** The colour when it was issued. What holds now is what verification says. Against another than green: `fileAppeal`. */
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


/** A health code (防疫健康信息码) as issued. */
export type HealthCodeAppealArgs = {
  lang: Language;
};

/** How many people something holds back. */
export type HeldCount = {
  readonly __typename?: 'HeldCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What holds them back. */
  readonly hold: ErasureHold;
};

/** An area on the list of high-risk areas (公布的高风险地区) of the nation or a province, now or before. */
export type HighRiskArea = {
  readonly __typename?: 'HighRiskArea';
  /** The county, street or community. */
  readonly area: Scalars['DivisionCode']['output'];
  /** Whether it stands on the list. */
  readonly listed: Scalars['Boolean']['output'];
  /** From when until when it was on the list, the oldest first. */
  readonly listings: ReadonlyArray<HighRiskListing>;
  /** Whose list it is: CN, or a province. */
  readonly publisher: Scalars['DivisionCode']['output'];
};

/** A page of high-risk areas. */
export type HighRiskAreaConnection = {
  readonly __typename?: 'HighRiskAreaConnection';
  /** The areas with their cursors. */
  readonly edges: ReadonlyArray<HighRiskAreaEdge>;
  /** The areas. */
  readonly nodes: ReadonlyArray<HighRiskArea>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A high-risk area in a page. */
export type HighRiskAreaEdge = {
  readonly __typename?: 'HighRiskAreaEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The area. */
  readonly node: HighRiskArea;
};

/** The area as it now stands. */
export type HighRiskAreaPayload = {
  readonly __typename?: 'HighRiskAreaPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The area; null when refused. */
  readonly highRiskArea: Maybe<HighRiskArea>;
};

/** A time on a list. An area comes onto one list 50 times at most. */
export type HighRiskListing = {
  readonly __typename?: 'HighRiskListing';
  /** The notice that took it off; null while it stands on the list. */
  readonly delistNotice: Maybe<PublishedNotice>;
  /** The first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The notice (公告) that put it there. */
  readonly notice: PublishedNotice;
  /** The last day, it too; null while it stands on the list. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
};

/** How somebody is related to an arrival without having arrived. */
export type HostRole =
  /** Their employer. */
  | 'EMPLOYER'
  /** Family that they stay with. */
  | 'FAMILY'
  /** Who receives them. */
  | 'HOST';

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
  /** What the home was told about its stairwell, newest first; for its people. */
  readonly notices: Maybe<StairwellNoticeConnection>;
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
export type HouseholdNoticesArgs = {
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

/** An import of a file of day reports: how far it is, and what was refused. */
export type Import = {
  readonly __typename?: 'Import';
  /** Whether all rows have been handled. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many rows have been handled: go on with the one after. */
  readonly done: Scalars['Int']['output'];
  /** The id: the same file by the same account has the same one. */
  readonly id: Scalars['ID']['output'];
  /** The name of the file. */
  readonly name: Scalars['String']['output'];
  /** The refused rows with their reasons, in the order of the file. */
  readonly refusals: Maybe<ImportRefusalConnection>;
  /** How many rows were refused. */
  readonly refused: Scalars['Int']['output'];
  /** How many rows the file has. */
  readonly rows: Scalars['Int']['output'];
  /** How many rows were taken, those that stood already included. */
  readonly taken: Scalars['Int']['output'];
};


/** An import of a file of day reports: how far it is, and what was refused. */
export type ImportRefusalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Rows of an import. */
export type ImportDayReportsInput = {
  /** The import. */
  readonly import: Scalars['ID']['input'];
  /** The rows, 1 to 1,000, in the order of the file. */
  readonly rows: ReadonlyArray<ImportRowInput>;
};

/** What came of the rows. */
export type ImportDayReportsPayload = {
  readonly __typename?: 'ImportDayReportsPayload';
  /** Why the request as a whole was refused; empty when its rows were handled. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The import as it now stands; null when refused. */
  readonly import: Maybe<Import>;
  /** The rows of this request that were refused. 1,000 at most. */
  readonly refused: ReadonlyArray<ImportRefusal>;
};

/** A row of an import that was refused. */
export type ImportRefusal = {
  readonly __typename?: 'ImportRefusal';
  /** The stable code. */
  readonly code: ImportRefusalCode;
  /** What is wrong, as a sentence. */
  readonly message: Scalars['String']['output'];
  /** The row of the file, from 1. */
  readonly row: Scalars['Int']['output'];
};


/** A row of an import that was refused. */
export type ImportRefusalMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** Why a row of an import was refused. */
export type ImportRefusalCode =
  /** The day has been reported with other figures, which stand. */
  | 'ALREADY_REPORTED'
  /** The cumulative count is smaller than the row before says: it is kept apart, never guessed. */
  | 'CUMULATIVE_STEPS_BACK'
  /** A count is missing, negative or contradicts another. */
  | 'INVALID_COUNT'
  /** The day is none, lies in the future, or before December 2019. */
  | 'INVALID_DAY'
  /** The division is not one that the caller may report for. */
  | 'NOT_IN_CHARGE'
  /** The row names no division, or none that is known: it is never guessed. */
  | 'UNKNOWN_DIVISION';

/** A page of refused rows. */
export type ImportRefusalConnection = {
  readonly __typename?: 'ImportRefusalConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ImportRefusalEdge>;
  /** The rows. */
  readonly nodes: ReadonlyArray<ImportRefusal>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A refused row in a page. */
export type ImportRefusalEdge = {
  readonly __typename?: 'ImportRefusalEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ImportRefusal;
};

/** A row of an import. What is wrong with it refuses the row, never the request. */
export type ImportRowInput = {
  /** Clusters reported new on that day. */
  readonly clusters: Scalars['Int']['input'];
  /** Confirmed cases in all, to the end of that day. */
  readonly cumulativeConfirmed?: InputMaybe<Scalars['Int']['input']>;
  /** The day, as the file has it. */
  readonly day?: InputMaybe<Scalars['String']['input']>;
  /** The code of the division, as the file has it. */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** Confirmed cases reported new on that day; null when the cumulative count steps back. */
  readonly newConfirmed?: InputMaybe<Scalars['Int']['input']>;
  /** Its place in the file, from 1. */
  readonly row: Scalars['Int']['input'];
};

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


/** The input cannot be carried out as it stands. */
export type InputErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** A grievance that is taken up. */
export type InvestigateGrievanceInput = {
  /** The grievance. */
  readonly grievance: Scalars['ID']['input'];
  /** What is said with it, 1 to 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A warning that is taken up. */
export type InvestigateWarningInput = {
  /** What is said with it, 1 to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The warning. */
  readonly warning: Scalars['ID']['input'];
};

/** The warning as taken up. */
export type InvestigateWarningPayload = {
  readonly __typename?: 'InvestigateWarningPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The warning; null when refused. */
  readonly warning: Maybe<OverControlWarning>;
};

/** What somebody is isolated for. */
export type IsolationCause =
  /** An arrival from abroad (入境), from the day of arrival. */
  | 'ARRIVAL_ABROAD'
  /** An arrival from a high-risk area (高风险地区返回), likewise. */
  | 'ARRIVAL_HIGH_RISK_AREA'
  /** A close contact (密切接触者), from the last unprotected contact. */
  | 'CONTACT'
  /** A discharge from hospital (出院), from its day. */
  | 'DISCHARGE';

/** What happens to an isolation order. */
export type IsolationEvent =
  /** Another ground, which changes no day. */
  | 'ADD_GROUND'
  /** Its last ground is over before its time. */
  | 'CANCEL'
  /** Follow-up is over. */
  | 'END_FOLLOW_UP'
  /** One of several grounds is over. */
  | 'END_GROUND'
  /** It lasts longer. */
  | 'EXTEND'
  /** The person has moved house, and the order with them. */
  | 'FOLLOW_HOME'
  /** The person is moved home, or to a central site. */
  | 'MOVE'
  /** It is made. */
  | 'ORDER'
  /** Isolation is over; follow-up goes on. */
  | 'RELEASE'
  /** Isolation is over, and nothing follows. */
  | 'RELEASE_WHOLLY'
  /** A new exposure: the clock starts again from it. */
  | 'RESTART'
  /** It ends sooner. */
  | 'SHORTEN'
  /** The living supplies of the next days were made sure. */
  | 'SUPPLY'
  /** The person was brought to the central site. */
  | 'TRANSFER';

/** Why an isolation is extended. */
export type IsolationExtensionReason =
  /** Exposed to somebody else within the isolation. */
  | 'EXPOSURE_IN_ISOLATION'
  /** Fever or symptoms. */
  | 'SYMPTOMS'
  /** A test is not answered yet. */
  | 'TEST_PENDING'
  /** A test was positive. */
  | 'TEST_POSITIVE';

/** One thing that somebody is isolated for. */
export type IsolationGround = {
  readonly __typename?: 'IsolationGround';
  /** The cause. */
  readonly cause: Maybe<IsolationCause>;
  /** The clause that it rests on. */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** The day on which this ground is over. */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** What it was established by. */
  readonly evidence: Maybe<Evidence>;
  /** The day of the exposure, from which it counts. */
  readonly exposureOn: Maybe<Scalars['LocalDate']['output']>;
  /** The law that it rests on. */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
};


/** One thing that somebody is isolated for. */
export type IsolationGroundLegalBasisArgs = {
  lang: Language;
};

/** Why an isolation is moved to another place. */
export type IsolationMoveReason =
  /** They need care. */
  | 'NEEDS_CARE'
  /** No room of their own at home. */
  | 'NO_ROOM_OF_OWN'
  /** They wish it themselves. */
  | 'OWN_WISH'
  /** On the advice of a professional. */
  | 'PROFESSIONAL_ADVICE'
  /** The central site has no room. */
  | 'SITE_FULL';

/** The isolation of a person: one order at a time, for all that they are isolated for. Against it there is `fileAppeal`. */
export type IsolationOrder = Node & {
  readonly __typename?: 'IsolationOrder';
  /** How to appeal against it, in words for the person; null once they are released. */
  readonly appeal: Maybe<Scalars['String']['output']>;
  /** The clause that it carries out. */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** The day on which isolation ends: of its exposures the one that lasts longest, by the policy value of that day. */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** The day on which follow-up is over, and with it the order: the due day, or later. */
  readonly followUpUntil: Maybe<Scalars['LocalDate']['output']>;
  /** What they are isolated for. 50 at most. */
  readonly grounds: Maybe<ReadonlyArray<IsolationGround>>;
  /** What has happened to it. */
  readonly history: Maybe<ReadonlyArray<IsolationStep>>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /**
   * Who lives in the home and is monitored, too (相关人员): of an arrival from abroad who is isolated at home, for
   * HOME_MONITORING_DAYS from the first day at most. They are not isolated, and nothing marks them. 29 at most.
   */
  readonly monitored: Maybe<ReadonlyArray<MonitoredMember>>;
  /** The person. */
  readonly person: Maybe<Person>;
  /** Where they are isolated. */
  readonly place: Maybe<IsolationPlace>;
  /** The day of the release; null before it. */
  readonly releasedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The day of the order. */
  readonly startOn: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands. */
  readonly status: Maybe<IsolationStatus>;
  /** How living supplies are made sure; null but at home. */
  readonly supply: Maybe<IsolationSupply>;
  /** With what they are brought to central isolation; null at home, and while nobody has named the vehicle. */
  readonly transport: Maybe<IsolationTransport>;
};


/** The isolation of a person: one order at a time, for all that they are isolated for. Against it there is `fileAppeal`. */
export type IsolationOrderAppealArgs = {
  lang: Language;
};

/** A page of isolation orders. */
export type IsolationOrderConnection = {
  readonly __typename?: 'IsolationOrderConnection';
  /** The orders with their cursors. */
  readonly edges: ReadonlyArray<IsolationOrderEdge>;
  /** The orders. */
  readonly nodes: ReadonlyArray<IsolationOrder>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An isolation order in a page. */
export type IsolationOrderEdge = {
  readonly __typename?: 'IsolationOrderEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: IsolationOrder;
};

/** An isolation order as it is after it. */
export type IsolationOrderPayload = {
  readonly __typename?: 'IsolationOrderPayload';
  /** Why it was refused; empty when it was done, or had been done by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The order; null when refused. */
  readonly order: Maybe<IsolationOrder>;
};

/** Where somebody is isolated. */
export type IsolationPlace =
  /** At a central site (集中隔离). */
  | 'CENTRAL'
  /** At home (居家隔离). */
  | 'HOME';

/** Why an isolation is shortened. */
export type IsolationShorteningReason =
  /** The exposure was earlier than recorded. */
  | 'EXPOSURE_EARLIER'
  /** The finding of a professional. */
  | 'PROFESSIONAL_FINDING'
  /** The days that the rules ask for have become fewer. */
  | 'VALUE_LOWERED';

/** The states of an isolation order. */
export type IsolationStatus =
  /** All is over. */
  | 'CLOSED'
  /** Isolated. */
  | 'ISOLATING'
  /** Isolation is over, follow-up goes on. */
  | 'MONITORED';

/** A step in the life of an isolation order. A list holds the last 50 at most. */
export type IsolationStep = {
  readonly __typename?: 'IsolationStep';
  /** When. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** The due day after it, where it was set. */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** What happened. */
  readonly event: Maybe<IsolationEvent>;
  /** What the decision rests on. */
  readonly evidence: Maybe<Evidence>;
  /** The place after it, where it was set. */
  readonly place: Maybe<IsolationPlace>;
  /** Why, where somebody decided. */
  readonly reason: Maybe<IsolationStepReason>;
  /** The role that did it; null when it followed from something else, or time brought it. */
  readonly role: Maybe<Role>;
  /** The status after it. */
  readonly status: Maybe<IsolationStatus>;
};

/** Why an isolation was changed, or a ground of it ended. */
export type IsolationStepReason =
  /** The person has become a case, and is treated. */
  | 'BECAME_CASE'
  /** The exposure was earlier than recorded. */
  | 'EXPOSURE_EARLIER'
  /** Exposed to somebody else within the isolation. */
  | 'EXPOSURE_IN_ISOLATION'
  /** What it rested on was withdrawn. */
  | 'GROUND_WITHDRAWN'
  /** They need care. */
  | 'NEEDS_CARE'
  /** No room of their own at home. */
  | 'NO_ROOM_OF_OWN'
  /** They wish it themselves. */
  | 'OWN_WISH'
  /** On the advice of a professional. */
  | 'PROFESSIONAL_ADVICE'
  /** The finding of a professional. */
  | 'PROFESSIONAL_FINDING'
  /** The suspicion was ruled out. */
  | 'RULED_OUT'
  /** The central site has no room. */
  | 'SITE_FULL'
  /** Fever or symptoms. */
  | 'SYMPTOMS'
  /** A test is not answered yet. */
  | 'TEST_PENDING'
  /** A test was positive. */
  | 'TEST_POSITIVE'
  /** The days that the rules ask for have become fewer. */
  | 'VALUE_LOWERED';

/** How the living supplies of a home isolation were last made sure. */
export type IsolationSupply = {
  readonly __typename?: 'IsolationSupply';
  /** By what. */
  readonly by: IsolationSupplyWay;
  /** The day on which they are looked at again. */
  readonly nextOn: Scalars['LocalDate']['output'];
  /** The day. */
  readonly on: Scalars['LocalDate']['output'];
};

/** How living supplies are made sure. */
export type IsolationSupplyWay =
  /** By an order of the household that was on its way, or came lately. */
  | 'ORDER'
  /** By a task to bring them. */
  | 'TASK';

/** With what somebody is brought to central isolation. */
export type IsolationTransport = {
  readonly __typename?: 'IsolationTransport';
  /** The registration of the vehicle. */
  readonly vehicle: Scalars['String']['output'];
};

/** With what somebody is brought to central isolation. */
export type IsolationTransportInput = {
  /** The registration of the vehicle as it stands on its plate, such as 鄂A12345. */
  readonly vehicle: Scalars['String']['input'];
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

/** Of which isolation a notice is issued. */
export type IssueIsolationNoticeInput = {
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same paper. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The isolation order, which isolates now. */
  readonly order: Scalars['ID']['input'];
};

/** Of which isolation a release notice is issued. */
export type IssueReleaseNoticeInput = {
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same paper. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The isolation order. */
  readonly order: Scalars['ID']['input'];
};

/** For whom a residence certificate is issued. */
export type IssueResidenceCertificateInput = {
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same paper. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** The language of a text. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese, simplified. */
  | 'ZH';

/** A change of a division's risk level, kept as it was found (org.2). */
export type LevelChange = {
  readonly __typename?: 'LevelChange';
  /** The day that it was assessed for. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** When it was found. */
  readonly at: Scalars['DateTime']['output'];
  /** What the reports of the window said; null where the counties decide. */
  readonly basis: Maybe<AssessmentBasis>;
  /** The level before. */
  readonly from: RiskLevel;
  /** The version of the technical plan in force (gen.2). */
  readonly planVersion: Scalars['String']['output'];
  /** The grounds. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The level from then on. */
  readonly to: RiskLevel;
};

/** A page of level changes. */
export type LevelChangeConnection = {
  readonly __typename?: 'LevelChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<LevelChangeEdge>;
  /** The changes. */
  readonly nodes: ReadonlyArray<LevelChange>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A level change in a page. */
export type LevelChangeEdge = {
  readonly __typename?: 'LevelChangeEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: LevelChange;
};

/** A lighter measure that serves the same end. */
export type LighterMeasure = {
  readonly __typename?: 'LighterMeasure';
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** The kind. */
  readonly kind: ControlMeasureKind;
  /** Its modality at the tier. */
  readonly modality: Modality;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** How wide it needs to reach. */
  readonly scope: MeasureScope;
};


/** A lighter measure that serves the same end. */
export type LighterMeasureNameArgs = {
  lang: Language;
};

/** An area that comes onto the list. */
export type ListHighRiskAreaInput = {
  /** A county, street or community of the list's own division. */
  readonly area: Scalars['DivisionCode']['input'];
  /** The first day, from 2019-12-01 to today. */
  readonly from: Scalars['LocalDate']['input'];
  /** The notice that says so, of the kind PUBLISHED_NOTICE. */
  readonly notice: EvidenceInput;
};

/** A response whose level falls. */
export type LowerEmergencyResponseInput = {
  /** The division whose response it is. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The order that it rests on, 1 to 200 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** The new level. */
  readonly level: EmergencyLevel;
};

/** The response at its new level. */
export type LowerEmergencyResponsePayload = {
  readonly __typename?: 'LowerEmergencyResponsePayload';
  /** The response; null when refused. */
  readonly emergencyResponse: Maybe<EmergencyResponse>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** Whose an arrival is. */
export type MatchArrivalInput = {
  /** The arrival. */
  readonly arrival: Scalars['ID']['input'];
  /** The registered person. */
  readonly person: Scalars['ID']['input'];
};

/** Materials to be at hand. */
export type MaterialNeed =
  /** Disinfectant (消毒用品). */
  | 'DISINFECTANT'
  /** Emergency vehicles (应急车辆). */
  | 'EMERGENCY_VEHICLES'
  /** Basic supplies (基本生活物资). */
  | 'FOOD_PACKAGES'
  /** Goggles (护目镜). */
  | 'GOGGLES'
  /** Supplies for people isolated at home (居家隔离生活物资). */
  | 'ISOLATION_SUPPLIES'
  /** Masks (口罩). */
  | 'MASKS'
  /** Medicine for chronic patients (慢性病药品). */
  | 'MEDICINES'
  /** Shelves for parcels (快递分区货架). */
  | 'PARCEL_SHELVES'
  /** Protective suits (防护服). */
  | 'PROTECTIVE_SUITS'
  /** Thermometers (测温设备). */
  | 'THERMOMETERS';

/** A material that the tier asks to be at hand. */
export type MaterialRule = {
  readonly __typename?: 'MaterialRule';
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** The material. */
  readonly kind: MaterialNeed;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};


/** A material that the tier asks to be at hand. */
export type MaterialRuleNameArgs = {
  lang: Language;
};

/**
 * A control measure of a community: a place or persons restricted for a time, on a ground, with a way out
 * (mid.control.1).
 */
export type Measure = Node & {
  readonly __typename?: 'Measure';
  /** The building, when it covers one or a unit of it. */
  readonly building: Maybe<Scalars['String']['output']>;
  /** How those inside who need it are cared for. */
  readonly care: Maybe<Scalars['String']['output']>;
  /** The community. */
  readonly community: Maybe<Community>;
  /** Who gets out and in all the same. */
  readonly exits: ReadonlyArray<EssentialExit>;
  /** Its first day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The ground, as its proposer gave it; null where none was given. */
  readonly ground: Maybe<Scalars['String']['output']>;
  /** What has happened to it. */
  readonly history: ReadonlyArray<MeasureStep>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The kind. */
  readonly kind: ControlMeasureKind;
  /** The legal basis. */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /** The name of the kind. */
  readonly name: Scalars['String']['output'];
  /**
   * The persons that it covers, for the workers of the community and the professionals of the division; each reading is
   * recorded.
   * 50 at most.
   */
  readonly persons: Maybe<ReadonlyArray<Person>>;
  /** The advice of the professional bodies. */
  readonly professionalAdvice: Maybe<Scalars['String']['output']>;
  /** The ruling that it rests on. */
  readonly ruling: MeasureRuling;
  /** What it covers. */
  readonly scope: MeasureScope;
  /** Where it stands. */
  readonly status: MeasureStatus;
  /** How those inside are supplied. */
  readonly supply: Maybe<Scalars['String']['output']>;
  /** The unit or stairwell, when it covers one. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Its last day: it lapses by itself after it. Null where a refused proposal named none. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
  /** The venue, when it covers one. */
  readonly venue: Maybe<Scalars['String']['output']>;
};


/**
 * A control measure of a community: a place or persons restricted for a time, on a ground, with a way out
 * (mid.control.1).
 */
export type MeasureNameArgs = {
  lang: Language;
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The measures with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The measures. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A measure in a page. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

/** What happens to a measure. */
export type MeasureEvent =
  /** It is ended early. */
  | 'END'
  /** Its last day is over. */
  | 'LAPSE'
  /** It is proposed, and found lawful. */
  | 'PROPOSE'
  /** It is proposed, and refused. */
  | 'REFUSE'
  /** Its first day begins. */
  | 'START';

/** All measures of the guidance. */
export type MeasureKind =
  /** Access list for couriers (快递外卖人员准入名单). */
  | 'ACCESS_LIST'
  /** Action against discrimination (制止歧视). */
  | 'ANTI_DISCRIMINATION'
  /** Handover of arrival data (抵达人员信息交接). */
  | 'ARRIVAL_HANDOVER'
  /** Registration of arrivals from abroad (入境人员追踪登记). */
  | 'ARRIVAL_REGISTRATION'
  /** Reporting of infections without symptoms (发现报告无症状感染者). */
  | 'ASYMPTOMATIC_REPORTING'
  /** Delivery in batches by named people (专人分批配送). */
  | 'BATCH_DELIVERY'
  /** Booking by phone or online (电话或网上预约). */
  | 'BOOKING'
  /** Less load on community workers (为社区工作者减负). */
  | 'BURDEN_RELIEF'
  /** Care roster (重点人群关爱照料). */
  | 'CARE_ROSTER'
  /** Health service for chronic patients (慢性病健康服务). */
  | 'CHRONIC_CARE'
  /** Closed management (封闭管理). */
  | 'CLOSED_MANAGEMENT'
  /** Recognition of codes across regions (健康码跨区域互认). */
  | 'CODE_RECOGNITION'
  /** Collective purchase (集中采购供应). */
  | 'COLLECTIVE_PURCHASE'
  /** Data for the communities (数据推送到社区). */
  | 'COMMUNITY_DATA'
  /** Papers issued by communities (社区出具证明). */
  | 'COMMUNITY_PAPERS'
  /** Screening of close contacts (密切接触者排查). */
  | 'CONTACT_SCREENING'
  /** Control zone around cases (重点场所区域管控). */
  | 'CONTROL_ZONE'
  /** Psychological comfort (心理慰藉疏导). */
  | 'COUNSELLING'
  /** Crowd alerts by public video (公共视频聚集预警). */
  | 'CROWD_ALERTS'
  /** Follow-up of discharged patients (治愈出院人员随访). */
  | 'DISCHARGE_FOLLOW_UP'
  /** Disinfection of places and equipment (场所设施消毒). */
  | 'DISINFECTION'
  /** Duties with owner and deadline (落实四方责任). */
  | 'DUTY_ASSIGNMENT'
  /** Early finding, reporting, isolation, treatment (落实四早措施). */
  | 'EARLY_DETECTION'
  /** Emergency trips (应急车辆出行). */
  | 'EMERGENCY_TRIPS'
  /** Reminders to employers (督促企业落实责任). */
  | 'EMPLOYER_REMINDERS'
  /** Help for firms to resume work (协助企业复工复产). */
  | 'ENTERPRISE_HELP'
  /** Entry registration and temperature (出入登记测温). */
  | 'ENTRY_REGISTRATION'
  /** Limits on outsiders and vehicles (限制外来人员车辆进入). */
  | 'ENTRY_RESTRICTION'
  /** Accurate equipment (测温等设备精度). */
  | 'EQUIPMENT_ACCURACY'
  /** Limited going out (限次外出). */
  | 'EXIT_QUOTA'
  /** Suspension of community facilities (暂停社区文体设施和服务站点). */
  | 'FACILITY_SUSPENSION'
  /** Organised farming (组织农业生产). */
  | 'FARMING'
  /** Limit on the flow at facilities (设施限流). */
  | 'FLOW_LIMIT'
  /** Limit on gatherings (限制聚集). */
  | 'GATHERING_LIMIT'
  /** Grid management (网格化管理). */
  | 'GRID_MANAGEMENT'
  /** Handling of grievances (权益诉求处理). */
  | 'GRIEVANCE_HANDLING'
  /** Health codes as a help (健康码辅助管理). */
  | 'HEALTH_CODES'
  /** Health monitoring (健康监测). */
  | 'HEALTH_MONITORING'
  /** Ban on all going out (禁止外出). */
  | 'HOME_CONFINEMENT'
  /** Home visits by booking (预约上门服务). */
  | 'HOME_VISITS'
  /** Exemption from isolation by health proof (凭健康证明免于隔离). */
  | 'ISOLATION_EXEMPTION'
  /** Supplies for people isolated at home (居家隔离生活保障). */
  | 'ISOLATION_SUPPORT'
  /** Help with transfers to isolation (协助接送隔离人员). */
  | 'ISOLATION_TRANSFER'
  /** The lighter measure first (较轻措施优先). */
  | 'LIGHTER_FIRST'
  /** One allocation of materials (物资统一调拨管理发放). */
  | 'MATERIAL_ALLOCATION'
  /** Oversight of control materials by residents (居民监督防控物资). */
  | 'MATERIAL_OVERSIGHT'
  /** Stock of control materials (防控物资储备). */
  | 'MATERIAL_STOCK'
  /** Medicine before it runs out (慢性病药品保障). */
  | 'MEDICINE_REFILL'
  /** Service matched to needs (服务与需求对接). */
  | 'NEEDS_MATCHING'
  /** Explanation to neighbours (同单元住户思想工作). */
  | 'NEIGHBOUR_EXPLANATION'
  /** Education and activities online (线上宣教和活动). */
  | 'ONLINE_ACTIVITIES'
  /** Counselling online (线上心理疏导). */
  | 'ONLINE_COUNSELLING'
  /** Mediation online (线上调解纠纷). */
  | 'ONLINE_MEDIATION'
  /** Ordering and delivery online (线上订购和配送). */
  | 'ONLINE_ORDERING'
  /** Open community facilities (开放社区设施和服务站点). */
  | 'OPEN_FACILITIES'
  /** Warnings of over-control (过度防控警示通报). */
  | 'OVER_CONTROL_WARNING'
  /** Collection of parcels on behalf (快递代收). */
  | 'PARCEL_COLLECTION'
  /** Zone for parcels and takeaway (快递外卖分区投放). */
  | 'PARCEL_ZONE'
  /** Passes by class (人员车辆分类通行). */
  | 'PASSES_BY_CLASS'
  /** Care for patients and contacts (关心患者和接触者). */
  | 'PATIENT_CARE'
  /** Isolation for medical observation (隔离医学观察). */
  | 'PERSON_ISOLATION'
  /** Work by the technical plan in force (执行现行技术方案). */
  | 'PLAN_IN_FORCE'
  /** Explanation of policy (政策宣传解释). */
  | 'POLICY_EXPLANATION'
  /** Health education and information (健康宣教与信息告知). */
  | 'PUBLIC_EDUCATION'
  /** Delivery of release notices (协助送达解除隔离通知). */
  | 'RELEASE_NOTICE_DELIVERY'
  /** Residents take part (居民参与防控和服务). */
  | 'RESIDENT_PARTICIPATION'
  /** Staff and materials follow the tier (力量物资随级调整). */
  | 'RESOURCE_PLANNING'
  /** Control begins and ends with the response (随应急响应启止). */
  | 'RESPONSE_LINKAGE'
  /** Service for returnees (返回人员服务管理). */
  | 'RETURNEE_SUPPORT'
  /** Return after isolation (隔离期满人员对接回归). */
  | 'RETURN_HANDOVER'
  /** Review of results and gaps (总结成效和短板). */
  | 'REVIEW'
  /** Sanitation (环境卫生整治). */
  | 'SANITATION'
  /** Deployment of seconded staff (统筹使用下沉人员). */
  | 'SECONDED_STAFF'
  /** Support for shops that reopen (支持便民网点复业). */
  | 'SHOP_REOPENING'
  /** Assessment of the epidemic (疫情研判). */
  | 'SITUATION_ASSESSMENT'
  /** Supply points (生活物资供应点). */
  | 'SUPPLY_POINTS'
  /** Unified delivery (统一配送). */
  | 'UNIFIED_DELIVERY'
  /** Varied needs (满足多样化需求). */
  | 'VARIED_NEEDS'
  /** Disinfection of emergency vehicles (应急车辆消毒). */
  | 'VEHICLE_DISINFECTION'
  /** Closing of a venue (场所暂停开放). */
  | 'VENUE_CLOSURE'
  /** Recruitment of volunteers (志愿者招募和项目对接). */
  | 'VOLUNTEER_RECRUITMENT'
  /** Tasks for volunteers (志愿者服务任务). */
  | 'VOLUNTEER_TASKS'
  /** Care for workers and medics (关爱社区工作者和医务人员). */
  | 'WORKER_CARE';

/** What a measure covers: persons, or a place. */
export type MeasurePlaceInput = {
  /** For BUILDING and UNIT: the building, at most 60 characters. */
  readonly building?: InputMaybe<Scalars['String']['input']>;
  /** For PERSONS: residents of the community, 1 to 50 ids. */
  readonly persons?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How wide it reaches. */
  readonly scope: MeasureScope;
  /** For UNIT: the unit or stairwell, at most 60 characters. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** For VENUE: the venue, at most 60 characters. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
};

/** A measure of the guidance: what may be done or asked in a community, and how each tier stands to it. */
export type MeasureRule = {
  readonly __typename?: 'MeasureRule';
  /** The kind. */
  readonly kind: MeasureKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /**
   * Whether it limits movement, activity, property or privacy: then it must be proposed, and what a tier does not ask
   * for is forbidden (rights.1).
   */
  readonly restricts: Scalars['Boolean']['output'];
  /** How each tier stands to it, from LOW to HIGH. 3 at most. */
  readonly tiers: ReadonlyArray<TierMeasure>;
};


/** A measure of the guidance: what may be done or asked in a community, and how each tier stands to it. */
export type MeasureRuleNameArgs = {
  lang: Language;
};

/** What the rules say of a proposed measure. */
export type MeasureRuling = Ruling & {
  readonly __typename?: 'MeasureRuling';
  /** The kind of measure that it is about. */
  readonly action: ControlMeasureKind;
  /**
   * Whether the measure is a crude blanket one (rights.2): it covers everybody and lacks legal basis, ground, end,
   * essential exits, or supply and care.
   */
  readonly blanket: Scalars['Boolean']['output'];
  /** What the measure is bound to. */
  readonly conditions: ReadonlyArray<Reason>;
  /** A lighter measure that serves the same end (gen.1); null when none is known. */
  readonly lighter: Maybe<LighterMeasure>;
  /**
   * The county's own policy values that it was judged by, such as `420106@2020-05-01`; null where the national ones
   * hold.
   */
  readonly localPolicy: Maybe<Scalars['String']['output']>;
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

/** What a measure covers, from the narrowest to the widest. */
export type MeasureScope =
  /** A building. */
  | 'BUILDING'
  /** The whole community. */
  | 'COMMUNITY'
  /** Named persons. */
  | 'PERSONS'
  /** A unit or stairwell of a building. */
  | 'UNIT'
  /** A venue: a shop, a workplace, a hall. */
  | 'VENUE';

/** The states of a measure. */
export type MeasureStatus =
  /** Ended before its last day. */
  | 'ENDED'
  /** In force. */
  | 'IN_FORCE'
  /** Its last day is past. */
  | 'LAPSED'
  /** Refused: it never held. */
  | 'REFUSED'
  /** Found lawful; its first day is to come. */
  | 'SCHEDULED';

/** A step in the life of a measure. A list holds the last 50 at most. */
export type MeasureStep = {
  readonly __typename?: 'MeasureStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: MeasureEvent;
  /** Why, when it ended early. */
  readonly reason: Maybe<MeasureStepReason>;
  /** The role that did it; null when time or a rule brought it. */
  readonly role: Maybe<Role>;
  /** The status after it. */
  readonly status: MeasureStatus;
};

/** Why a measure ended early. */
export type MeasureStepReason =
  /** Its first day has come, and the level of the county has been unreported for too long (org.2). */
  | 'LEVEL_UNREPORTED'
  /** It is no longer needed. */
  | 'NO_LONGER_NEEDED'
  /** A lighter one takes its place (gen.1). */
  | 'REPLACED'
  /** The emergency response ended (org.3). */
  | 'RESPONSE_ENDED'
  /** The tier no longer allows it (rights.1). */
  | 'TIER_CHANGED';

/** That some people met. */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** By it the record is withdrawn. */
  readonly id: Scalars['ID']['output'];
  /** The day. */
  readonly on: Scalars['LocalDate']['output'];
  /** Where they met. */
  readonly setting: ContactSetting;
};

/** How a tier stands to a measure: a closed set. */
export type Modality =
  /** It may be done under a condition. */
  | 'CONDITIONAL'
  /** It is encouraged, and voluntary. */
  | 'ENCOURAGED'
  /** It is being tried out. */
  | 'EXPLORED'
  /** It must not be done. */
  | 'FORBIDDEN'
  /** It may be done within a limit. */
  | 'LIMITED'
  /** It may be done. */
  | 'PERMITTED'
  /** It should be done as far as possible. */
  | 'RECOMMENDED'
  /** It must be done. */
  | 'REQUIRED'
  /** It rests for the time being. */
  | 'SUSPENDED';

/** Somebody who lives with who is isolated, and is monitored for it. */
export type MonitoredMember = {
  readonly __typename?: 'MonitoredMember';
  /** The last day of the isolation for which they were checked; null while there is none. */
  readonly checkedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The person. */
  readonly person: Maybe<Person>;
};

/** The case as it is after it. */
export type MoveCasePayload = {
  readonly __typename?: 'MoveCasePayload';
  /** The case; null when refused. */
  readonly case: Maybe<CommunityCase>;
  /** Why it was refused; empty when it was done, or had been done by the same caller before. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** An isolation to move to another place. */
export type MoveIsolationInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
  /** Where to. */
  readonly place: IsolationPlace;
  /** Why. */
  readonly reason: IsolationMoveReason;
  /** With what: to a central site, and only then. */
  readonly transport?: InputMaybe<IsolationTransportInput>;
};

/** Who moves, and where to. */
export type MovePersonInput = {
  /** The household in which they live from now on. */
  readonly household: Scalars['ID']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** The person in the new home. */
export type MovePersonPayload = {
  readonly __typename?: 'MovePersonPayload';
  /** Why it was refused; empty when they moved. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The person; null when refused. */
  readonly person: Maybe<Person>;
};

/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Accepts a handover: for a COMMUNITY_WORKER of the community that is asked, of contacts also for a PROFESSIONAL over
   * it; for the RESIDENT whose registration it is; and for an AUTHORITY over it where it was declined or its deadline
   * has passed. A registration moves to the household where it was asked for, with all that is recorded of the person.
   */
  readonly acceptHandover: AcceptHandoverPayload;
  /** Takes an order on: PLACED to ACCEPTED. */
  readonly acceptOrder: AcceptOrderPayload;
  /**
   * Adopts a policy value from a day on, never backwards in time: at the earliest tomorrow. The nation (an AUTHORITY of
   * `CN`) sets defaults and bounds, a county its own choice inside them, by its authority or one above it. A choice
   * outside bounds that are narrowed later is held at the nearest one. Isolation is judged day by day: more days do not
   * isolate anew who was released before.
   */
  readonly adoptPolicyValue: AdoptPolicyValuePayload;
  /**
   * Records what became of fever or symptoms: until then nobody releases the person, for as long as ALERT_HOLD_HOURS
   * after the due day at most; then the person is referred to a fever clinic, and released. For a PROFESSIONAL of the
   * division: a worker of the community sees the alert, and calls one.
   */
  readonly answerAlert: AlertPayload;
  /**
   * Writes down that an adult is the guardian of a child, and acts for it until the day on which it comes of age. They
   * live in one household, or it is said that they do not. For a COMMUNITY_WORKER of the community.
   */
  readonly appointGuardian: AppointGuardianPayload;
  /**
   * Says to which community, or to which division below, an arrival of somebody unknown belongs. For an AUTHORITY,
   * within its own division.
   */
  readonly assignArrival: AssignArrivalPayload;
  /**
   * Has a worker or a professional, such as a counsellor, keep in touch with a person who is isolated or ill, or has a
   * fever that waits for an answer (rights.5). It ends by itself with its cause. For a COMMUNITY_WORKER of the
   * community.
   */
  readonly assignCareContact: CareContactPayload;
  /**
   * Says which buildings a grid has: all of them. A building lies in one grid at most; what is to be done in it passes
   * with it. For a COMMUNITY_WORKER of the community and an AUTHORITY of its division.
   */
  readonly assignGridBuildings: GridPayload;
  /**
   * Says which workers a grid has: all of them, each with a grant for the community. For a COMMUNITY_WORKER of the
   * community and an AUTHORITY of its division.
   */
  readonly assignGridWorkers: GridPayload;
  /**
   * Gives an open task to a worker of the community, a professional of the division or a volunteer, as its kind allows.
   * For a COMMUNITY_WORKER of the community.
   */
  readonly assignTask: TaskPayload;
  /** Binds the caller's account to the person whose one-time code they hold. */
  readonly bindAccount: BindAccountPayload;
  /**
   * Cancels an order before it is picked: PLACED or ACCEPTED to CANCELLED; the stock is given back. For the household,
   * and a COMMUNITY_WORKER of its community.
   */
  readonly cancelOrder: CancelOrderPayload;
  /**
   * Takes a planned task off the list. What follows from something else ends with that. For a COMMUNITY_WORKER of the
   * community.
   */
  readonly cancelTask: TaskPayload;
  /**
   * Announces that the personal data of a county are destroyed from a day on: all people with their records, homes, and
   * arrivals of people whom no community knows. Whoever has an open grievance, appeal or handover is held back, and
   * erased when it is over. Refused with RESPONSE_IN_FORCE as long as an emergency response is in force there. Nothing
   * brings the data back. For an AUTHORITY of the county or of a division above it.
   */
  readonly closeProgram: CloseProgramPayload;
  /** Closes a plan whose tasks are done. For the COMMUNITY_WORKER whose work the plan is. */
  readonly completeReturn: ReturnPlanPayload;
  /**
   * Adds a word to what is known of an arrival that was reported. It binds once the person, or who acts for them, has
   * declared it and a worker has seen the ticket or border record, of two accounts. For the RESIDENT whose it is and those
   * who act for them, and for a COMMUNITY_WORKER of the community.
   */
  readonly confirmArrival: ConfirmArrivalPayload;
  /**
   * Confirms a suspected case, or records that somebody without symptoms shows them: from that day it counts for its
   * community, and the person is isolated no more, but treated. A case without a person is to be vouched for besides. For
   * a PROFESSIONAL of the division.
   */
  readonly confirmCase: MoveCasePayload;
  /**
   * Records that an order has arrived or was picked up: DISPATCHED to DELIVERED. For the household, and a
   * COMMUNITY_WORKER of its community.
   */
  readonly confirmDelivery: ConfirmDeliveryPayload;
  /**
   * Confirms a case or contact that was found without the number of its document, within the policy value
   * FINDING_CONFIRM_HOURS; exactly then is in time. With the number its author or another professional confirms it,
   * without one another professional alone. It binds from then on. What nobody confirms ends as if it had not been, with
   * all that follows from it. For a PROFESSIONAL of the division.
   */
  readonly confirmFinding: ConfirmFindingPayload;
  /** The authority in charge finds it rectified, and closes the warning. For an AUTHORITY of the division in charge. */
  readonly confirmRectification: ConfirmRectificationPayload;
  /**
   * Says that the remedy was made good, and closes the grievance; of a record once it is corrected. For whoever reported
   * it.
   */
  readonly confirmRemedy: GrievancePayload;
  /** Says that the remedy was not made good: the grievance is investigated again. For whoever reported it. */
  readonly contestRemedy: GrievancePayload;
  /**
   * Corrects the figures of a day: an explicit act with a reason. The history keeps both; the figures that stand are no
   * correction. For an AUTHORITY of the division or of one above it.
   */
  readonly correctDayReport: CorrectDayReportPayload;
  /**
   * Makes the one-time code that a worker hands to a person, so that they can bind their account. It works once, for 24
   * hours, and takes the place of an earlier one. For a COMMUNITY_WORKER of the community.
   */
  readonly createBindingCode: CreateBindingCodePayload;
  /** Lays out a grid of a community (base.1). For a COMMUNITY_WORKER of the community and an AUTHORITY of its division. */
  readonly createGrid: GridPayload;
  /**
   * Says whether an arrival that was reported binds: within the policy value ARRIVAL_DECISION_HOURS, or it goes to the
   * division above. One that does not ends as if it had not been handed in. For a PROFESSIONAL of the division.
   */
  readonly decideArrival: DecideArrivalPayload;
  /**
   * Says whether a suspicion that was reported binds, within the policy value SUSPICION_DECISION_HOURS, or
   * FINDING_CONFIRM_HOURS for an infection without symptoms; then it goes to the division above. One that binds becomes a
   * case as by `recordCase`, or the open case that the person has; one that does not ends as if it had not been reported.
   * For a PROFESSIONAL of the division.
   */
  readonly decideSuspicion: DecideSuspicionPayload;
  /**
   * Declines a handover, with a reason: whoever may accept it. Everything stays as it was, and the county is told, which
   * may decide otherwise.
   */
  readonly declineHandover: DeclineHandoverPayload;
  /**
   * Takes an area off the caller's list. What rested on it stands: an arrival recorded for a wrong place is withdrawn by
   * withdrawFact. For an AUTHORITY of the nation or of a province.
   */
  readonly delistHighRiskArea: HighRiskAreaPayload;
  /**
   * Finds that what is appealed stays, and says why. The person may appeal again, to the level above, or go further until
   * `furtherUntil`. For a PROFESSIONAL of the division in charge or of one above who had no hand in it.
   */
  readonly dismissAppeal: AppealPayload;
  /** The authority in charge finds it unfounded, closes it and says why. For an AUTHORITY of the division in charge. */
  readonly dismissGrievance: GrievancePayload;
  /** The authority in charge finds it unfounded, and closes the warning. For an AUTHORITY of the division in charge. */
  readonly dismissWarning: DismissWarningPayload;
  /** Sends an order out, or sets it out for pickup: PACKED to DISPATCHED. */
  readonly dispatchOrder: DispatchOrderPayload;
  /**
   * Ends a response. Where no other is in force above or below, every control measure of the division's communities ends
   * with it (org.3). For an AUTHORITY of the division or of one above it.
   */
  readonly endEmergencyResponse: EndEmergencyResponsePayload;
  /**
   * Writes down that somebody is the guardian of a child no more; it holds at once. For a COMMUNITY_WORKER of the
   * community.
   */
  readonly endGuardianship: EndGuardianshipPayload;
  /** Ends a measure before its last day. For a COMMUNITY_WORKER of the community and an AUTHORITY of its division. */
  readonly endMeasure: EndMeasurePayload;
  /** Ends a span on call from now on. For the same callers as `putOnCall`. */
  readonly endOnCall: OnCallPayload;
  /**
   * Forgets a person who asked for it: their key is destroyed at once, so that nothing that was sealed opens any more,
   * and they are nobody for every reader; what is left is deleted after it. Refused with HELD_BACK as long as something
   * about them is open, with the kinds of what that is. Nothing brings them back. For an AUTHORITY of the county or of a
   * division above it.
   */
  readonly erasePerson: ErasurePayload;
  /**
   * Explains to a stairwell what a return asks of it, by one of a closed set of texts that name nobody. It goes to every
   * home of the stairwell; where these are too few for that not to point to anyone, to every home of the building or the
   * community. For the COMMUNITY_WORKER whose work the plan is.
   */
  readonly explainToStairwell: ReturnPlanPayload;
  /**
   * Extends an isolation to a later due day, no further than the policy value allows beyond what its exposures ask for.
   * For a PROFESSIONAL of the division.
   */
  readonly extendIsolation: IsolationOrderPayload;
  /**
   * Appeals against what makes a code other than green, or isolates somebody: an appeal for each record that does, or for
   * the one that is named. Another person decides within APPEAL_DECISION_HOURS, never one who recorded, confirmed or
   * decided it; otherwise it goes to the level above. What is appealed holds until then. For a RESIDENT for themself and
   * for whom they act, a COMMUNITY_WORKER for somebody of their community, and a PROFESSIONAL of the county or above, who
   * answers its telephone line. While one is not decided yet, a second one answers with it.
   */
  readonly fileAppeal: FileAppealPayload;
  /**
   * Lets somebody act for an adult: have their health code issued and show it, record their checks, register their
   * arrival, and read what stands of them. Living together alone lets nobody. For the RESIDENT themself, and for a
   * COMMUNITY_WORKER of the community who writes down what somebody without a phone says.
   */
  readonly giveConsent: GiveConsentPayload;
  /**
   * Grants a role to an account within the caller's own division. The token's claims are the ceiling, the grant decides.
   * For an AUTHORITY.
   */
  readonly grantRole: GrantRolePayload;
  /**
   * Hands a contact who lives elsewhere over to the community or county where they live (mid.control.2): nothing is
   * recorded of them here, and whoever accepts says who they are and isolates them.
   */
  readonly handOverContact: HandOverContactPayload;
  /** Hands a worker's open tasks of a grid to another worker of the grid. For a COMMUNITY_WORKER of the community. */
  readonly handOverShift: HandOverShiftPayload;
  /**
   * Hands in rows of an import, in the order of the file: up to 1,000 a request, each committed alone and answered by
   * row. Rows handed in again change nothing. For the AUTHORITY that started it.
   */
  readonly importDayReports: ImportDayReportsPayload;
  /** The authority in charge takes a grievance up. For an AUTHORITY of the division in charge. */
  readonly investigateGrievance: GrievancePayload;
  /** The authority in charge takes a warning up. For an AUTHORITY of the division in charge. */
  readonly investigateWarning: InvestigateWarningPayload;
  /**
   * Issues a health code for a person, valid for 24 hours at most. Its colour follows from recorded facts: nothing sets
   * it. For the person's own account, that of who acts for them as a guardian or by consent, and a COMMUNITY_WORKER of
   * the community (a paper code).
   */
  readonly issueHealthCode: IssueHealthCodePayload;
  /**
   * Says in writing that somebody is isolated, what for and until when, so that their employer goes on paying them; nobody
   * may demand it. What says the same end for the same grounds is the same paper, and a new end is said by a new one. For
   * an AUTHORITY of the county or above and a PROFESSIONAL of the division, whose notice the community delivers, and for
   * the RESIDENT, or who acts for them.
   */
  readonly issueIsolationNotice: PaperPayload;
  /**
   * Says in writing that an isolation was completed: on the due day or later. Whom nobody has released is released by
   * it. For an AUTHORITY of the county or above; the community delivers it.
   */
  readonly issueReleaseNotice: PaperPayload;
  /** Certifies that somebody lives in the community. For a COMMUNITY_WORKER of it. */
  readonly issueResidenceCertificate: PaperPayload;
  /**
   * Puts a county, street or community onto the published list of high-risk areas (公布的高风险地区): of the nation any,
   * of a province its own. Who arrives from there, after a day of their stay on which it was listed, comes from a
   * high-risk area. What was decided before is not judged anew. For an AUTHORITY of the nation or of a province.
   */
  readonly listHighRiskArea: HighRiskAreaPayload;
  /** Lowers the level of a response, such as from I to II. For an AUTHORITY of the division or of one above it. */
  readonly lowerEmergencyResponse: LowerEmergencyResponsePayload;
  /**
   * Says which registered person an arrival is about: it becomes theirs, with its ruling as of today. Where it names an
   * identity number, the person must be registered with it, and it binds; by a travel document it is a worker's word, and
   * binds once the person confirms it. For a COMMUNITY_WORKER of the community in whose list it
   * lies and in which the person is registered.
   */
  readonly matchArrival: RegisterArrivalPayload;
  /**
   * Moves an isolation home or to a central site. To a central site somebody is brought, and the vehicle disinfected:
   * two tasks. At home they are checked daily and supplied. For a COMMUNITY_WORKER of the community and a PROFESSIONAL
   * of the division.
   */
  readonly moveIsolation: IsolationOrderPayload;
  /**
   * Moves a person to another household, with all that is recorded of them. Where they live there already, nothing
   * changes. For a COMMUNITY_WORKER of both communities; between communities of different workers it takes a
   * registration there, and a handover.
   */
  readonly movePerson: MovePersonPayload;
  /**
   * The authority in charge finds it founded and tells the community to rectify it by a day. For an AUTHORITY of the
   * division in charge.
   */
  readonly notifyRectification: NotifyRectificationPayload;
  /** The authority in charge finds it founded and orders what makes it good. For an AUTHORITY of the division in charge. */
  readonly orderRemedy: GrievancePayload;
  /** Records that an order is packed: ACCEPTED or PICKING to PACKED. */
  readonly packOrder: PackOrderPayload;
  /**
   * Places an order for a household: in one transaction, never more than there is, and what the tier allows. For the
   * household's own accounts and a COMMUNITY_WORKER of its community.
   */
  readonly placeOrder: PlaceOrderPayload;
  /**
   * Puts a task on the list: a visit, a delivery, a disinfection, a duty. The others follow from what they belong to.
   * For a COMMUNITY_WORKER of the community.
   */
  readonly planTask: TaskPayload;
  /**
   * Proposes a measure that restricts. It is judged by the tier before it takes effect: within the tier it holds from
   * its first day and lapses by itself after its last; beyond it, it is refused by the clause, and the authority above
   * is warned. For a COMMUNITY_WORKER of the community and an AUTHORITY of its division.
   */
  readonly proposeMeasure: ProposeMeasurePayload;
  /**
   * Puts somebody on call for a division: who has a grant of PROFESSIONAL that covers it. For an AUTHORITY or a
   * PROFESSIONAL of the division or of one above it, from the county up.
   */
  readonly putOnCall: OnCallPayload;
  /** Raises the level of a response, such as from II to I. For an AUTHORITY of the division or of one above it. */
  readonly raiseEmergencyResponse: RaiseEmergencyResponsePayload;
  /** Records that the person of a case is treated in hospital. For a PROFESSIONAL of the division. */
  readonly recordAdmission: MoveCasePayload;
  /**
   * Records that the person was asked how they are; what they need becomes work of the community. For whose task the
   * contact is.
   */
  readonly recordCareContact: CareRecordPayload;
  /**
   * Records a finding about a case in a community. When the person is named, it moves the community's class and their
   * standing; a case without one counts once it is vouched for: see vouchForCase. Its investigation is due from then on.
   * A person has one open case: another report of them answers with it as it is, records nothing, and leaves it to
   * confirmCase to confirm a suspicion. For a PROFESSIONAL of the division.
   */
  readonly recordCase: RecordCasePayload;
  /**
   * Reports a cluster (聚集性疫情): linked cases found on a day. It cannot be derived from counts, and stands beside the
   * report of that day, which may be missing; that of a city counts where the city reports for itself. For an AUTHORITY
   * of the division or of one above it.
   */
  readonly recordCluster: RecordClusterPayload;
  /**
   * Records a professional's finding that a person is a close contact (密切接触者), and isolates them for it from the last
   * contact on. Where the days of that are over already, or who is treated as a confirmed or asymptomatic case, it
   * isolates nobody, and says so. Whom a contact isolates already stays so no longer for another, unless that names a
   * confirmed case and a later day. For a PROFESSIONAL of the division.
   */
  readonly recordContact: RecordContactPayload;
  /**
   * Records a daily check (每日健康监测) of somebody who is isolated or followed up, or who lives with an arrival from
   * abroad isolated at home (low.control.2). Fever or a symptom raises an alert. By the person, a guardian or who acts
   * for them, a worker of the community, a professional of the division, or the volunteer who has the task: who writes
   * one reads none by it.
   */
  readonly recordDailyCheck: RecordDailyCheckPayload;
  /**
   * Hands in the figures of one day for a county or city. Evidence is all that moves a risk level: nothing sets one. The
   * same figures again change nothing. A county that is silent is asked after EVIDENCE_ASK_DAYS; after EVIDENCE_ABOVE_DAYS
   * the authority above it is, which reports for it. For an AUTHORITY of the division or of one above it.
   */
  readonly recordDayReport: RecordDayReportPayload;
  /**
   * Records that a patient comes home from hospital (出院): their case is over, they are isolated and monitored from that
   * day on, and rechecks are due in weeks 2 and 4 (mid.control.3). For a PROFESSIONAL of the division.
   */
  readonly recordDischarge: DischargePayload;
  /** Records that a case was investigated, and what was found of its source. For a PROFESSIONAL of the division. */
  readonly recordInvestigation: MoveCasePayload;
  /**
   * Records who met on a day, for who looks for contacts (mid.control.2). A worker proposes by it, and a professional
   * finds: nothing follows by itself. For a PROFESSIONAL of the division and a COMMUNITY_WORKER of the community.
   */
  readonly recordMeeting: RecordMeetingPayload;
  /**
   * Records that the notice of an isolation or a release was handed over. For a COMMUNITY_WORKER of the community; a
   * repeat answers with the same paper.
   */
  readonly recordNoticeDelivery: PaperPayload;
  /**
   * Records a recheck (复查). A negative one of week 4 completes the follow-up; a positive one ends it, and the person is
   * a case again, with symptoms or without (复阳). For a PROFESSIONAL of the division.
   */
  readonly recordRecheck: DischargePayload;
  /**
   * Records that somebody was brought to central isolation, and with which vehicle. For a COMMUNITY_WORKER of the
   * community.
   */
  readonly recordTransfer: IsolationOrderPayload;
  /**
   * Records where somebody works, for who looks for contacts: the number of the workplace stands nowhere in plain. For a
   * PROFESSIONAL of the division and a COMMUNITY_WORKER of the community.
   */
  readonly recordWorkplace: RecordWorkplacePayload;
  /**
   * Registers that a person arrived, and rules what follows for them and for everybody named with them. What a worker or
   * the person hands in is a report, and asks nothing by itself: see `confirmArrival`. For a FEED with
   * the scope `arrivals:write`, which hands over arrivals from abroad and from high-risk areas alone; for a
   * COMMUNITY_WORKER of the community; and for a RESIDENT, for themself or for one of the household for whom they act.
   */
  readonly registerArrival: RegisterArrivalPayload;
  /**
   * Hands over arrivals from abroad and from high-risk areas: up to 1,000 rows a request, each committed alone and
   * answered by row. Rows handed in again within 7 days change nothing. No answer tells whether anybody is registered
   * anywhere. For a FEED with the scope `arrivals:write`.
   */
  readonly registerArrivals: RegisterArrivalsPayload;
  /**
   * Registers a document about many people with the count that it states: an investigation report, a pooled laboratory
   * report, an assistance letter or a published notice by a PROFESSIONAL of a division, a border record or a sender's
   * record by a FEED. Each person for whom a fact rests on it counts once; what is more than it states is listed for the
   * county, and the fact stands. It is registered once: with another count it is refused, and answered with what is
   * registered.
   */
  readonly registerDocument: RegisterDocumentPayload;
  /** Registers a household at an address, with up to 12 of its people. For a COMMUNITY_WORKER of the community. */
  readonly registerHousehold: RegisterHouseholdPayload;
  /**
   * Registers a person in a household. Nobody is registered twice: where the identity number is known elsewhere, the
   * answer is the same and the former community is asked to hand over. For a COMMUNITY_WORKER of the community.
   */
  readonly registerPerson: RegisterPersonPayload;
  /** Turns an order down: PLACED to REJECTED; the stock is given back. */
  readonly rejectOrder: RejectOrderPayload;
  /**
   * Releases somebody from isolation, on the due day or later, and not while an alert waits for an answer. After it
   * nothing marks them: code, lists and tasks are those of anyone. Whom nobody releases on the due day is released by
   * time. For a COMMUNITY_WORKER of the community and a PROFESSIONAL of the division.
   */
  readonly releaseFromIsolation: IsolationOrderPayload;
  /**
   * Reports that personal, property or other lawful rights were infringed in the name of control, or that somebody is
   * discriminated against. It goes to the authority above whom it is about. For a RESIDENT for themself, and for a
   * COMMUNITY_WORKER for a resident of theirs, unless it is about their own community.
   */
  readonly reportGrievance: GrievancePayload;
  /**
   * Reports a measure in the caller's own community that is not registered, or is carried out otherwise than registered.
   * The county investigates; the community is never told who reported.
   */
  readonly reportOverControl: ReportOverControlPayload;
  /** The community says how it rectified. For a COMMUNITY_WORKER of the community. */
  readonly reportRectification: ReportRectificationPayload;
  /**
   * Reports what a community knows of somebody's health (疑似情况报告). It binds nobody and turns no code: the professional on
   * call decides on a suspicion and on an infection without symptoms, and a fever has a worker look after the person and
   * leaves no mark. One of the same kind that waits, or the same fever on one day, is answered with as it is. For a
   * COMMUNITY_WORKER of the community; of a FEVER for a RESIDENT too, for themself or for whom they act.
   */
  readonly reportSuspicion: ReportSuspicionPayload;
  /**
   * Says that a task was done. It may be said late, in any order and more than once: the report's own id tells a repeat,
   * and a daily task is counted for the day on which it was done. For a COMMUNITY_WORKER of the community, a
   * PROFESSIONAL where it is theirs to do, and the VOLUNTEER who has the task.
   */
  readonly reportTask: TaskPayload;
  /**
   * Asks that a person be forgotten. The authority of the county decides. For a RESIDENT for themself and those for whom
   * they act, and for a COMMUNITY_WORKER for the residents of their communities.
   */
  readonly requestErasure: ErasurePayload;
  /**
   * Rules on a paper that somebody was told to bring. Of the two that may be demanded it says who issues it; any other
   * in the name of the epidemic is refused, and the demander is named and counted before the authority of the county.
   * For a RESIDENT of the community and its COMMUNITY_WORKER, up to 20 refused ones an hour for each account.
   */
  readonly requestPaper: RequestPaperPayload;
  /** Puts an assigned task back on the list. For whom it is assigned to, and for a COMMUNITY_WORKER of the community. */
  readonly returnTask: TaskPayload;
  /** Takes a role from an account, at once. For an AUTHORITY that may grant it. */
  readonly revokeRole: RevokeRolePayload;
  /**
   * Rules a case out, as if it had not been: it counts no more, the fact about the person is over, and whoever was
   * isolated as its contact is so no longer for it. For a PROFESSIONAL of the division.
   */
  readonly ruleOutCase: MoveCasePayload;
  /** Ends an isolation on an earlier due day, today or later. For a PROFESSIONAL of the division. */
  readonly shortenIsolation: IsolationOrderPayload;
  /**
   * Starts an emergency response (应急响应) in a division: only within one do control measures apply (org.3). For an
   * AUTHORITY of the division or of one above it.
   */
  readonly startEmergencyResponse: StartEmergencyResponsePayload;
  /**
   * Begins to import a file of day reports, or answers with the import of the same file that was begun before, to go on
   * where it stands.
   */
  readonly startImport: StartImportPayload;
  /** Begins to pick an order: ACCEPTED to PICKING. */
  readonly startPicking: StartPickingPayload;
  /**
   * Takes an open task on. For a COMMUNITY_WORKER of the community, and a PROFESSIONAL of the division where it is
   * theirs to do.
   */
  readonly takeTask: TaskPayload;
  /**
   * Finds an appeal right: the record is withdrawn at once, and colour, isolation and the class of the community are what
   * they would be without it. A confirmed case takes two: the first questions it, and the appeal waits for the second. For
   * a PROFESSIONAL of the division in charge or of one above who had no hand in it.
   */
  readonly upholdAppeal: AppealPayload;
  /**
   * Vouches for a confirmed case that names no person: it counts towards the class of its community from then on. For a
   * PROFESSIONAL of the county or above who has neither recorded nor confirmed the case.
   */
  readonly vouchForCase: MoveCasePayload;
  /**
   * Takes a consent back; it holds at once. For the RESIDENT themself, and for a COMMUNITY_WORKER of the community who
   * writes it down.
   */
  readonly withdrawConsent: WithdrawConsentPayload;
  /** Takes a request back that nobody has decided on. For whoever may ask for it. */
  readonly withdrawErasure: ErasurePayload;
  /**
   * Takes back what was recorded of somebody wrongly, with all that follows from it: facts, the colour of codes, isolation
   * and the class of the community become what they would be without it. What was done meanwhile stands: a check that was
   * made, a paper that was issued. For whoever recorded it, within 24 hours, and for a PROFESSIONAL of the county or
   * above. A confirmed case takes two: the first questions it, and another one of the county withdraws it. Who met, and
   * where somebody works, is withdrawn too: then it proposes nobody any more. A contact whom a professional has found by
   * it stands, as a finding of its own; a workplace that two have recorded stands until both records are withdrawn.
   */
  readonly withdrawFact: WithdrawFactPayload;
  /**
   * Takes the request for a handover back: for a COMMUNITY_WORKER of the community, or a PROFESSIONAL of the division,
   * that asked. A registration that waited for it ends; the person stays registered where they are.
   */
  readonly withdrawHandover: WithdrawHandoverPayload;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAcceptHandoverArgs = {
  input: AcceptHandoverInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAcceptOrderArgs = {
  input: AcceptOrderInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAdoptPolicyValueArgs = {
  input: AdoptPolicyValueInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAnswerAlertArgs = {
  input: AnswerAlertInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAppointGuardianArgs = {
  input: AppointGuardianInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAssignArrivalArgs = {
  input: AssignArrivalInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAssignCareContactArgs = {
  input: AssignCareContactInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAssignGridBuildingsArgs = {
  input: AssignGridBuildingsInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAssignGridWorkersArgs = {
  input: AssignGridWorkersInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationAssignTaskArgs = {
  input: AssignTaskInput;
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
export type MutationCancelTaskArgs = {
  input: CancelTaskInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationCloseProgramArgs = {
  input: CloseProgramInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationCompleteReturnArgs = {
  input: CompleteReturnInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationConfirmArrivalArgs = {
  input: ConfirmArrivalInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationConfirmCaseArgs = {
  input: ConfirmCaseInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationConfirmDeliveryArgs = {
  input: ConfirmDeliveryInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationConfirmFindingArgs = {
  input: ConfirmFindingInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationConfirmRectificationArgs = {
  input: ConfirmRectificationInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationConfirmRemedyArgs = {
  input: ConfirmRemedyInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationContestRemedyArgs = {
  input: ContestRemedyInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationCorrectDayReportArgs = {
  input: CorrectDayReportInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationCreateBindingCodeArgs = {
  input: CreateBindingCodeInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationCreateGridArgs = {
  input: CreateGridInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationDecideArrivalArgs = {
  input: DecideArrivalInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationDecideSuspicionArgs = {
  input: DecideSuspicionInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationDeclineHandoverArgs = {
  input: DeclineHandoverInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationDelistHighRiskAreaArgs = {
  input: DelistHighRiskAreaInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationDismissAppealArgs = {
  input: DismissAppealInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationDismissGrievanceArgs = {
  input: DismissGrievanceInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationDismissWarningArgs = {
  input: DismissWarningInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationDispatchOrderArgs = {
  input: DispatchOrderInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationEndEmergencyResponseArgs = {
  input: EndEmergencyResponseInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationEndGuardianshipArgs = {
  input: EndGuardianshipInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationEndMeasureArgs = {
  input: EndMeasureInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationEndOnCallArgs = {
  input: EndOnCallInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationExplainToStairwellArgs = {
  input: ExplainToStairwellInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationExtendIsolationArgs = {
  input: ExtendIsolationInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationFileAppealArgs = {
  input: FileAppealInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationHandOverContactArgs = {
  input: HandOverContactInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationHandOverShiftArgs = {
  input: HandOverShiftInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationImportDayReportsArgs = {
  input: ImportDayReportsInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationInvestigateGrievanceArgs = {
  input: InvestigateGrievanceInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationInvestigateWarningArgs = {
  input: InvestigateWarningInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationIssueHealthCodeArgs = {
  input: IssueHealthCodeInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationIssueIsolationNoticeArgs = {
  input: IssueIsolationNoticeInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationIssueReleaseNoticeArgs = {
  input: IssueReleaseNoticeInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationIssueResidenceCertificateArgs = {
  input: IssueResidenceCertificateInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationListHighRiskAreaArgs = {
  input: ListHighRiskAreaInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationLowerEmergencyResponseArgs = {
  input: LowerEmergencyResponseInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationMatchArrivalArgs = {
  input: MatchArrivalInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationMoveIsolationArgs = {
  input: MoveIsolationInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationMovePersonArgs = {
  input: MovePersonInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationNotifyRectificationArgs = {
  input: NotifyRectificationInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationOrderRemedyArgs = {
  input: OrderRemedyInput;
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
export type MutationPlanTaskArgs = {
  input: PlanTaskInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationProposeMeasureArgs = {
  input: ProposeMeasureInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationPutOnCallArgs = {
  input: PutOnCallInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRaiseEmergencyResponseArgs = {
  input: RaiseEmergencyResponseInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordAdmissionArgs = {
  input: RecordAdmissionInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordCareContactArgs = {
  input: RecordCareContactInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordCaseArgs = {
  input: RecordCaseInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordClusterArgs = {
  input: RecordClusterInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordDailyCheckArgs = {
  input: RecordDailyCheckInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordDayReportArgs = {
  input: RecordDayReportInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordDischargeArgs = {
  input: RecordDischargeInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordInvestigationArgs = {
  input: RecordInvestigationInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordMeetingArgs = {
  input: RecordMeetingInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordNoticeDeliveryArgs = {
  input: RecordNoticeDeliveryInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordRecheckArgs = {
  input: RecordRecheckInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordTransferArgs = {
  input: RecordTransferInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRecordWorkplaceArgs = {
  input: RecordWorkplaceInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRegisterArrivalArgs = {
  input: RegisterArrivalInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRegisterArrivalsArgs = {
  input: RegisterArrivalsInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRegisterDocumentArgs = {
  input: RegisterDocumentInput;
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
export type MutationReleaseFromIsolationArgs = {
  input: ReleaseFromIsolationInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationReportGrievanceArgs = {
  input: ReportGrievanceInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationReportOverControlArgs = {
  input: ReportOverControlInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationReportRectificationArgs = {
  input: ReportRectificationInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationReportSuspicionArgs = {
  input: ReportSuspicionInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationReportTaskArgs = {
  input: ReportTaskInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRequestErasureArgs = {
  input: RequestErasureInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRequestPaperArgs = {
  input: RequestPaperInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationReturnTaskArgs = {
  input: ReturnTaskInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationRuleOutCaseArgs = {
  input: RuleOutCaseInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationShortenIsolationArgs = {
  input: ShortenIsolationInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationStartEmergencyResponseArgs = {
  input: StartEmergencyResponseInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationStartImportArgs = {
  input: StartImportInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationStartPickingArgs = {
  input: StartPickingInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationTakeTaskArgs = {
  input: TakeTaskInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationUpholdAppealArgs = {
  input: UpholdAppealInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationVouchForCaseArgs = {
  input: VouchForCaseInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationWithdrawErasureArgs = {
  input: WithdrawErasureInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationWithdrawFactArgs = {
  input: WithdrawFactInput;
};


/** What is changed. Each takes one `input` and answers with a payload: expected refusals are data in its `errors`. */
export type MutationWithdrawHandoverArgs = {
  input: WithdrawHandoverInput;
};

/**
 * Why a mutation changed nothing. When `errors` is not empty, nothing that was asked for was done; a refused measure
 * leaves its ruling, and a warning where it goes beyond the tier, and takes no effect. A list holds the first 50 at most.
 */
export type MutationError = {
  /** The stable code. */
  readonly code: MutationErrorCode;
  /** A sentence that says what to do. It never repeats the input. */
  readonly message: Scalars['String']['output'];
  /** The input field that it is about, such as `["input", "lines", "0", "sku"]`; empty when it is about the whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};


/**
 * Why a mutation changed nothing. When `errors` is not empty, nothing that was asked for was done; a refused measure
 * leaves its ruling, and a warning where it goes beyond the tier, and takes no effect. A list holds the first 50 at most.
 */
export type MutationErrorMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** The codes of refused mutations. */
export type MutationErrorCode =
  /** Fever or symptoms were reported of the person: the alert is to be answered first. */
  | 'ALERT_OPEN'
  /** The same one-time code, account or person is bound already. */
  | 'ALREADY_BOUND'
  /** Somebody keeps in touch with the person already. */
  | 'ALREADY_CARED_FOR'
  /** An emergency response is in force there already: raise, lower or end it. */
  | 'ALREADY_IN_FORCE'
  /** The notice of this release was issued already. */
  | 'ALREADY_ISSUED'
  /** The person is registered in one of the caller's communities already. */
  | 'ALREADY_REGISTERED'
  /** A report for that division and day stands already, with other figures. */
  | 'ALREADY_REPORTED'
  /** The same is asked for already and not decided on. */
  | 'ALREADY_REQUESTED'
  /** The value lies outside the national bounds. The message names them. */
  | 'BEYOND_BOUNDS'
  /** The one-time code is unknown, used or expired. */
  | 'BINDING_CODE_INVALID'
  /** The building lies in another grid. */
  | 'BUILDING_TAKEN'
  /** Others change the same thing at this moment: send the same request again. */
  | 'BUSY'
  /** The same SKU stands on two lines. */
  | 'DUPLICATE_SKU'
  /** The evidence belongs to another county or city. */
  | 'EVIDENCE_ELSEWHERE'
  /** The registration waits for the person's former community to hand over. */
  | 'HANDOVER_REQUESTED'
  /** Something about the person is open; the message names its kinds. */
  | 'HELD_BACK'
  /** The idempotency key was used for another input. Choose a new key for a new request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The stock does not cover the quantity asked for. */
  | 'INSUFFICIENT_STOCK'
  /** A count is negative or contradicts another. */
  | 'INVALID_COUNT'
  /** A day is in the future or contradicts another. */
  | 'INVALID_DAY'
  /** There is no identity number and no travel document, or both, or the document cannot be one. */
  | 'INVALID_DOCUMENT'
  /** The evidence is of a kind that cannot show this, or lacks the number that its kind bears. */
  | 'INVALID_EVIDENCE'
  /** The ground is not the caller's to give. */
  | 'INVALID_GROUND'
  /** The idempotency key is not 8 to 128 printable ASCII characters without spaces. */
  | 'INVALID_IDEMPOTENCY_KEY'
  /** The identity number does not satisfy GB 11643. */
  | 'INVALID_ID_NUMBER'
  /** The origin of an arrival is none that this caller hands over, or its place is no country or division. */
  | 'INVALID_ORIGIN'
  /** The first and the last day do not make a period, or one that is too long. */
  | 'INVALID_PERIOD'
  /** The phone number is not one. */
  | 'INVALID_PHONE'
  /** What the measure covers is not said, or said twice; or a destination is no division or community. */
  | 'INVALID_PLACE'
  /** A quantity is not a whole number from 1 to 99. */
  | 'INVALID_QUANTITY'
  /** The pickup slot is not one of the supply point's. */
  | 'INVALID_SLOT'
  /** The temperature is none that a person has. */
  | 'INVALID_TEMPERATURE'
  /** A text is empty, too long, holds control characters, or has not the form of what it should be. */
  | 'INVALID_TEXT'
  /** Where it stands in its life does not allow this; the message says where that is, and what does. */
  | 'INVALID_TRANSITION'
  /** The rules refuse the measure: the ruling says which. */
  | 'MEASURE_REFUSED'
  /** The tier or the household's standing does not allow this way of receiving an order. */
  | 'MODE_NOT_ALLOWED'
  /** Somebody is named twice with one arrival. */
  | 'NAMED_TWICE'
  /** The day on which this may be done has not come; the message names it. */
  | 'NOT_DUE'
  /** There is no such thing among those that the caller may act on. */
  | 'NOT_FOUND'
  /** The person is neither isolated nor ill, and has no fever that waits for an answer. */
  | 'NOT_IN_CARE'
  /** The person is not isolated, or was not; or is neither isolated nor followed up. */
  | 'NOT_ISOLATED'
  /** The value is the nation's alone to choose. */
  | 'NOT_LOCAL'
  /** The day has not been reported: there is nothing to correct. */
  | 'NOT_REPORTED'
  /** The supply point does not serve the community of the household. */
  | 'NOT_SERVED'
  /** The person is not registered with the number of the arrival. */
  | 'NOT_THE_SAME_PERSON'
  /** No emergency response is in force there. */
  | 'NO_RESPONSE'
  /** Rows come in the order of the file: go on with the one after those that are done. */
  | 'OUT_OF_ORDER'
  /** The paper is none of the two that may be demanded in the name of the epidemic; the ruling says so. */
  | 'PAPER_REFUSED'
  /** The limit of such requests for this account is reached: wait for the next hour. */
  | 'RATE_LIMITED'
  /** An emergency response is in force there. */
  | 'RESPONSE_IN_FORCE'
  /** A text that justifies something says nothing: a placeholder, one character over and over, or a pointer elsewhere. */
  | 'SAYS_NOTHING'
  /** The sender's id stands on an earlier row of the same request. */
  | 'SENT_TWICE'
  /** The pickup slot is taken. */
  | 'SLOT_FULL'
  /** Too many of something, such as lines or members. The message names the limit. */
  | 'TOO_MANY'
  /** The supply point does not sell this SKU. */
  | 'UNKNOWN_SKU'
  /** A guardian is an adult and acts for a child; an adult consents for themself. */
  | 'WRONG_AGE';

/** What can be fetched again by its id. */
export type Node = {
  /** The id: opaque, stable, unique over all types. */
  readonly id: Scalars['ID']['output'];
};

/** How far an explanation goes. */
export type NoticeReach =
  /** Every home of the building, since the stairwell has few. */
  | 'BUILDING'
  /** Every home of the community, since the building has few. */
  | 'COMMUNITY'
  /** Every home of the stairwell. */
  | 'STAIRWELL';

/** A notice to rectify. */
export type NotifyRectificationInput = {
  /** What has to be rectified, 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
  /** The day by which the community has to rectify: from today, 30 days ahead at most. */
  readonly rectifyBy: Scalars['LocalDate']['input'];
  /** The warning. */
  readonly warning: Scalars['ID']['input'];
};

/** The warning as notified. */
export type NotifyRectificationPayload = {
  readonly __typename?: 'NotifyRectificationPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The warning; null when refused. */
  readonly warning: Maybe<OverControlWarning>;
};

/** A span in which somebody is on call for a division. */
export type OnCall = {
  readonly __typename?: 'OnCall';
  /** The account of the professional. */
  readonly account: Scalars['ID']['output'];
  /** The division. */
  readonly division: Scalars['DivisionCode']['output'];
  /** From when. */
  readonly from: Scalars['DateTime']['output'];
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Until when; that instant is not in it any more. */
  readonly until: Scalars['DateTime']['output'];
};

/** A span on call as it is after it. */
export type OnCallPayload = {
  readonly __typename?: 'OnCallPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The span; null when refused. */
  readonly onCall: Maybe<OnCall>;
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
  /** What was ordered. 40 at most. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** How the household receives it. */
  readonly mode: OrderMode;
  /** When it is picked up, when it is by slot. */
  readonly pickupSlot: Maybe<Scalars['DateTime']['output']>;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** The ruling that it stands under: that of its placing, or of its switch to delivery when the tier changed. */
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
  /** The household cancels it, or a worker of its community. */
  | 'CANCEL'
  /** The household has it, by its own word or a worker's. */
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
  | 'START_PICKING'
  /** The tier changed so that it can no longer be received as it was placed: it becomes a delivery. */
  | 'SWITCH_TO_DELIVERY';

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

/** A way of receiving an order, and whether the tier allows it to a household where nobody is isolated. */
export type OrderModeRule = {
  readonly __typename?: 'OrderModeRule';
  /** Whether it is allowed. */
  readonly allowed: Scalars['Boolean']['output'];
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** The way. */
  readonly mode: OrderMode;
  /** Whether it needs a slot. */
  readonly slotRequired: Scalars['Boolean']['output'];
};

/** What makes a grievance good. */
export type OrderRemedyInput = {
  /** The grievance. */
  readonly grievance: Scalars['ID']['input'];
  /** What is said with it to whoever reported, 1 to 1,000 characters; those of whom it is ordered do not read it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The arrival, contact, case or discharge that is to be corrected: needed for CORRECTION_OF_RECORD, and for it alone. An
   * appeal against it is opened, on which a professional decides who had no hand in it.
   */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
  /** What is ordered. */
  readonly remedy: Remedy;
  /** The day by which it is to be made good, from today on, 30 days ahead at most. */
  readonly remedyBy: Scalars['LocalDate']['input'];
};

/** What the rules say of a way of receiving an order. */
export type OrderRuling = Ruling & {
  readonly __typename?: 'OrderRuling';
  /** The way of receiving that it is about. */
  readonly action: OrderMode;
  /** What it is bound to, such as a slot. */
  readonly conditions: ReadonlyArray<Reason>;
  /**
   * The county's own policy values that it was judged by, such as `420106@2020-05-01`; null where the national ones
   * hold.
   */
  readonly localPolicy: Maybe<Scalars['String']['output']>;
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
  /** Cancelled by the household or a worker of its community; the stock is given back. */
  | 'CANCELLED'
  /** Arrived, by the word of the household or of a worker of its community. */
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

/** A step in the life of an order. A list holds the last 50 at most. */
export type OrderStep = {
  readonly __typename?: 'OrderStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: OrderEvent;
  /** Why, when it was rejected, cancelled or switched to delivery. */
  readonly reason: Maybe<OrderStepReason>;
  /** The role that did it. */
  readonly role: Maybe<Role>;
  /** The status after it. */
  readonly status: OrderStatus;
};

/** Why an order was rejected, cancelled or switched to delivery. */
export type OrderStepReason =
  /** It cannot be brought there. */
  | 'CANNOT_DELIVER'
  /** The supply point is closed. */
  | 'CLOSED'
  /** The household no longer wants it. */
  | 'NO_LONGER_NEEDED'
  /** What was ordered is not there after all. */
  | 'OUT_OF_STOCK'
  /** The tier of the community changed. */
  | 'TIER_CHANGED';

/** What is ordered of somebody: all that they learn of a grievance. */
export type OrderedRemedy = {
  readonly __typename?: 'OrderedRemedy';
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** What was infringed. */
  readonly kind: GrievanceKind;
  /** When it was ordered. */
  readonly orderedAt: Maybe<Scalars['DateTime']['output']>;
  /** What is ordered. */
  readonly remedy: Maybe<Remedy>;
  /** By which day. */
  readonly remedyBy: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of remedies. */
export type OrderedRemedyConnection = {
  readonly __typename?: 'OrderedRemedyConnection';
  /** The remedies with their cursors. */
  readonly edges: ReadonlyArray<OrderedRemedyEdge>;
  /** The remedies. */
  readonly nodes: ReadonlyArray<OrderedRemedy>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A remedy in a page. */
export type OrderedRemedyEdge = {
  readonly __typename?: 'OrderedRemedyEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The remedy. */
  readonly node: OrderedRemedy;
};

/** A warning that a community controls, or meant to control, beyond its tier (rights.1). */
export type OverControlWarning = Node & {
  readonly __typename?: 'OverControlWarning';
  /** The community that it is about. */
  readonly community: Maybe<Community>;
  /** By when the authority in charge, or the community, has to act; null when closed. */
  readonly deadline: Maybe<Scalars['DateTime']['output']>;
  /** What was seen, by the resident's words; for authorities from the county up and for that resident. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What has happened to it. */
  readonly history: ReadonlyArray<WarningStep>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /**
   * The division whose authority is in charge: above the proposer, and higher after an escalation; null when it is the
   * nation's.
   */
  readonly inCharge: Maybe<Division>;
  /** The kind of measure. */
  readonly kind: ControlMeasureKind;
  /** The measure that was refused, or the registered one that the report is about; null where none is registered. */
  readonly measure: Maybe<Measure>;
  /** Whether the deadline has passed unanswered. */
  readonly overdue: Scalars['Boolean']['output'];
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** By which day the community has to rectify; null before it is told to. */
  readonly rectifyBy: Maybe<Scalars['LocalDate']['output']>;
  /** The ruling: that of the refused proposal, or how the rules stand to what was reported. */
  readonly ruling: MeasureRuling;
  /** How wide it reaches, or was meant to. */
  readonly scope: MeasureScope;
  /** What raised it. */
  readonly source: WarningSource;
  /** Where it stands. */
  readonly status: WarningStatus;
};

/** A page of warnings. */
export type OverControlWarningConnection = {
  readonly __typename?: 'OverControlWarningConnection';
  /** The warnings with their cursors. */
  readonly edges: ReadonlyArray<OverControlWarningEdge>;
  /** The warnings. */
  readonly nodes: ReadonlyArray<OverControlWarning>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A warning in a page. */
export type OverControlWarningEdge = {
  readonly __typename?: 'OverControlWarningEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The warning. */
  readonly node: OverControlWarning;
};

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
  /**
   * Whether something comes before this page: true where `after` is given, since a cursor is that of an item that was
   * listed, be it gone meanwhile; false without.
   */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. Null when the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A paper of a person: one of the two that may be demanded in the name of the epidemic (base.3), or an isolation notice. */
export type Paper = Node & {
  readonly __typename?: 'Paper';
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /** The signed code that goes into its QR; null when the person was forgotten. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The day on which isolation was completed, of a release notice; null of others. */
  readonly completedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The day on which the community handed it over; null as long as it did not, and of a residence certificate. */
  readonly deliveredOn: Maybe<Scalars['LocalDate']['output']>;
  /** The id: it is not the number. */
  readonly id: Scalars['ID']['output'];
  /** What an isolation notice says; null of others, and when the person was forgotten. */
  readonly isolation: Maybe<PaperIsolation>;
  /** The day of issue. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** Who issued it: the code of the community or of the division. */
  readonly issuer: Scalars['DivisionCode']['output'];
  /** Which of them. */
  readonly kind: Maybe<PaperKind>;
  /** That what it rests on was withdrawn since; null while that stands. It was issued all the same, and stays valid. */
  readonly mark: Maybe<PaperMark>;
  /** The number by which anybody verifies it; null when the person was forgotten. */
  readonly number: Maybe<Scalars['String']['output']>;
};

/** What a ruling on a paper is about. */
export type PaperAction =
  /** Somebody demands it. */
  | 'DEMAND'
  /** Somebody shows it. */
  | 'SHOW';

/** A demand that was refused: by whom, and neither of whom nor who told of it. */
export type PaperDemand = {
  readonly __typename?: 'PaperDemand';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The clause that it was refused by. */
  readonly clause: Scalars['String']['output'];
  /** The community where it was told. */
  readonly community: Scalars['DivisionCode']['output'];
  /** Who demanded it: the name of the body. */
  readonly demander: Scalars['String']['output'];
  /** What kind of body. */
  readonly demanderKind: DemanderKind;
  /** How many of its demands were refused in the county. */
  readonly demands: Scalars['Int']['output'];
  /** What was demanded. */
  readonly paper: DemandedPaper;
};

/** A page of demands. */
export type PaperDemandConnection = {
  readonly __typename?: 'PaperDemandConnection';
  /** The demands with their cursors. */
  readonly edges: ReadonlyArray<PaperDemandEdge>;
  /** The demands. */
  readonly nodes: ReadonlyArray<PaperDemand>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A demand in a page. */
export type PaperDemandEdge = {
  readonly __typename?: 'PaperDemandEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The demand. */
  readonly node: PaperDemand;
};

/** One thing that a person is isolated for, as their notice says it. */
export type PaperGround = {
  readonly __typename?: 'PaperGround';
  /** The cause. */
  readonly cause: IsolationCause;
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** The law that it rests on. */
  readonly legalBasis: Scalars['String']['output'];
};


/** One thing that a person is isolated for, as their notice says it. */
export type PaperGroundLegalBasisArgs = {
  lang: Language;
};

/** What an isolation notice says: it keeps its own days, whatever becomes of the isolation. */
export type PaperIsolation = {
  readonly __typename?: 'PaperIsolation';
  /** The day on which it was due to end when the notice was issued. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** What the person is isolated for, with nobody else's name. 50 at most. */
  readonly grounds: Maybe<ReadonlyArray<PaperGround>>;
  /** The law by which their employer goes on paying them. */
  readonly payBasis: Scalars['String']['output'];
  /** The first day of the isolation. */
  readonly startOn: Scalars['LocalDate']['output'];
};


/** What an isolation notice says: it keeps its own days, whatever becomes of the isolation. */
export type PaperIsolationPayBasisArgs = {
  lang: Language;
};

/** The papers. */
export type PaperKind =
  /** That somebody is isolated, for their employer, who goes on paying them (隔离通知书). */
  | 'ISOLATION_NOTICE'
  /** That an isolation was completed (解除隔离通知书). */
  | 'RELEASE_NOTICE'
  /** That somebody lives in the community (居住证明). */
  | 'RESIDENCE_CERTIFICATE';

/** What became of a paper after it was issued. */
export type PaperMark = {
  readonly __typename?: 'PaperMark';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why it is marked. */
  readonly reason: PaperMarkReason;
};

/** Why a paper is marked. */
export type PaperMarkReason =
  /** Nothing of what it rests on stands: it was recorded wrongly, and withdrawn. */
  | 'GROUND_WITHDRAWN';

/** A paper as it is after it. */
export type PaperPayload = {
  readonly __typename?: 'PaperPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The paper; null when refused. */
  readonly paper: Maybe<Paper>;
};

/** What the rules say of a paper: of a demand for one, or of one that is shown. */
export type PaperRuling = Ruling & {
  readonly __typename?: 'PaperRuling';
  /** What it is about. */
  readonly action: PaperAction;
  /** Empty. */
  readonly conditions: ReadonlyArray<Reason>;
  /** Null: no county's own policy values bear on a paper. */
  readonly localPolicy: Maybe<Scalars['String']['output']>;
  /** The paper; null where one that is shown does not tell. */
  readonly paper: Maybe<DemandedPaper>;
  /** The version of the technical plan for communities in force (gen.2). */
  readonly planVersion: Scalars['String']['output'];
  /** Why: at least one. The sentence of a refusal is what the demander is to be handed. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The version of the rules applied. */
  readonly ruleVersion: Scalars['String']['output'];
  /** Null: papers are the same at every tier. */
  readonly tier: Maybe<RiskLevel>;
  /** The outcome. */
  readonly verdict: Verdict;
};

/** A paper that was shown. What stands on it is null unless it is valid. */
export type PaperVerification = {
  readonly __typename?: 'PaperVerification';
  /** The day on which isolation was completed, of a release notice. */
  readonly completedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The first day of the isolation, of an isolation notice; what for is not told. */
  readonly isolatedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** The day on which it was due to end when the notice was issued, of an isolation notice. */
  readonly isolatedUntil: Maybe<Scalars['LocalDate']['output']>;
  /** The day of issue. */
  readonly issuedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Who issued it: the code of the community or of the division. */
  readonly issuer: Maybe<Scalars['DivisionCode']['output']>;
  /** Which of them. */
  readonly kind: Maybe<PaperKind>;
  /** That what it rests on was withdrawn since; null while that stands. */
  readonly mark: Maybe<PaperMark>;
  /** The name on it, masked, so that a borrowed paper shows. */
  readonly maskedName: Maybe<Scalars['String']['output']>;
  /** What it amounts to. */
  readonly ruling: PaperRuling;
};

/** Somebody named with an arrival. */
export type PartyMember = {
  readonly __typename?: 'PartyMember';
  /** The name that was handed in; of a companion none, since they have an arrival of their own. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The person, where the caller has to do with them. */
  readonly person: Maybe<Person>;
  /** The phone number that was handed in, masked. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** As what. */
  readonly role: PartyRole;
  /** What follows for them. */
  readonly ruling: ArrivalRuling;
};

/** As what somebody is named in an arrival. */
export type PartyRole =
  /** Who arrives. */
  | 'ARRIVAL'
  /** Who arrives with them. */
  | 'COMPANION'
  /** Their employer. */
  | 'EMPLOYER'
  /** Family that they stay with. */
  | 'FAMILY'
  /** Who receives them. */
  | 'HOST'
  /** Where they lodge. */
  | 'HOTEL';

/** The classes of people and vehicles at a gate. */
export type PassClass =
  /** Care-givers (照护人员). */
  | 'CARE_GIVER'
  /** Couriers and riders (快递员和骑手). */
  | 'COURIER'
  /** Emergencies and their vehicles (应急人员和车辆). */
  | 'EMERGENCY'
  /** Workers of essential services (民生保障岗位人员). */
  | 'ESSENTIAL_WORKER'
  /** Medical staff (医务人员). */
  | 'MEDICAL_STAFF'
  /** Residents (居民). */
  | 'RESIDENT'
  /** People returning to work (复工复产人员). */
  | 'RETURNING_WORKER'
  /** Supply vehicles (物资保供车辆). */
  | 'SUPPLY_VEHICLE'
  /** Visitors (一般访客). */
  | 'VISITOR'
  /** Vehicles of those returning to work (复工复产车辆). */
  | 'WORK_VEHICLE';

/** A class of people or vehicles that passes the gates. */
export type PassClassRule = {
  readonly __typename?: 'PassClassRule';
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** The class. */
  readonly kind: PassClass;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};


/** A class of people or vehicles that passes the gates. */
export type PassClassRuleNameArgs = {
  lang: Language;
};

/** A person, registered once, in one household. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Who read what of them, when and for what purpose, newest first. */
  readonly accessLog: Maybe<AccessEntryConnection>;
  /** Whether an account is bound. */
  readonly accountBound: Maybe<Scalars['Boolean']['output']>;
  /** The fever or symptoms that somebody is to look into. */
  readonly alert: Maybe<Alert>;
  /** Their appeals, newest first: all of them for themself and who acts for them, for others those that they have filed. */
  readonly appeals: Maybe<AppealConnection>;
  /**
   * Their arrivals, the newest first: all of them for themself, for others those that ask something of them now.
   * 500 at most.
   */
  readonly arrivals: Maybe<ReadonlyArray<Arrival>>;
  /**
   * Who keeps in touch with them while they are isolated or ill; for themself and whose task it is, null for everybody
   * else.
   */
  readonly careContact: Maybe<CareContact>;
  /** What care they need. */
  readonly careNeeds: Maybe<ReadonlyArray<CareNeed>>;
  /**
   * Their daily checks, the newest first. Others than the person see them while the isolation and its follow-up last, or
   * the isolation for which they are monitored, and null afterwards.
   */
  readonly checks: Maybe<DailyCheckConnection>;
  /** Whom they let act for them. 30 at most. */
  readonly consents: Maybe<ReadonlyArray<Consent>>;
  /**
   * The findings that they are a close contact, the newest first. Others than the person see one while the person is
   * isolated for it, and not afterwards. 500 at most.
   */
  readonly contacts: Maybe<ReadonlyArray<Contact>>;
  /**
   * Their discharges from hospital, the newest first. Professionals see one while it is followed up; others than them and
   * the person see none.
   * 100 at most.
   */
  readonly discharges: Maybe<ReadonlyArray<Discharge>>;
  /** The facts that their standing follows from, those in force. 50 at most. */
  readonly facts: Maybe<ReadonlyArray<Fact>>;
  /**
   * Who acts for them as their guardian, while they are a child.
   * 30 at most.
   */
  readonly guardians: Maybe<ReadonlyArray<Guardianship>>;
  /** Their newest health code that has not expired. */
  readonly healthCode: Maybe<HealthCode>;
  /** The household. */
  readonly household: Maybe<Household>;
  /** The id. It says nothing of the person. */
  readonly id: Scalars['ID']['output'];
  /** The identity number by GB 11643, masked: never more than this is shown. */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** The isolation order that is about them now; null once it is closed. */
  readonly isolation: Maybe<IsolationOrder>;
  /** The name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Their papers: for themself, and for the worker who registers them. 100 at most. */
  readonly papers: Maybe<ReadonlyArray<Paper>>;
  /** The phone number, masked. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /**
   * The plan of their return after isolation, illness or suspicion; for themself and the worker whose work it is, null
   * for everybody else.
   */
  readonly returnPlan: Maybe<ReturnPlan>;
  /** What was reported of their health: all of it for themself, for others what `suspicion` shows them. 100 at most. */
  readonly suspicions: Maybe<ReadonlyArray<Suspicion>>;
};


/** A person, registered once, in one household. */
export type PersonAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A person, registered once, in one household. */
export type PersonAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A person, registered once, in one household. */
export type PersonChecksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The persons with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The persons. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A person in a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
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

/** A slot in which orders are picked up, as long as the policy value PICKUP_SLOT_MINUTES says. */
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
  /** How it is received. At HIGH, and for a household with a member isolated at home: DELIVERY alone. */
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

/** A task to put on the list. */
export type PlanTaskInput = {
  /** The building, where it is another than that of the household or there is none. */
  readonly building?: InputMaybe<Scalars['String']['input']>;
  /** The community. */
  readonly community: Scalars['DivisionCode']['input'];
  /** For a task that is to be done each day: its last day, 60 days in all at most. */
  readonly dailyUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day on which it is due, from today on, at most 90 days ahead. */
  readonly dueOn: Scalars['LocalDate']['input'];
  /** The household that it is about, in the community; its building decides on the grid. */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same task. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** VISIT, DELIVERY, DISINFECTION or DUTY. */
  readonly kind: TaskKind;
  /**
   * What is said with it, 1 to 200 characters. A volunteer reads it: it names nobody and tells nothing of anybody's
   * health.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What a tier decides of. */
export type PolicyArea =
  /** Community facilities and service stations. */
  | 'FACILITIES'
  /** Materials to be at hand. */
  | 'MATERIALS'
  /** Measures that restrict. */
  | 'MEASURES'
  /** How orders are received. */
  | 'ORDER_MODES'
  /** Who passes the gates. */
  | 'PASS_CLASSES'
  /** Duties to be staffed. */
  | 'STAFFING';

/** One thing that a move from tier to tier changes. */
export type PolicyChange = {
  readonly __typename?: 'PolicyChange';
  /** What it is about. */
  readonly area: PolicyArea;
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** Which one of the area, such as the facility status `SUSPENDED` or the pass class `VISITOR`. */
  readonly kind: Scalars['String']['output'];
  /** The change as a sentence. */
  readonly text: Scalars['String']['output'];
};


/** One thing that a move from tier to tier changes. */
export type PolicyChangeTextArgs = {
  lang: Language;
};

/** Who may choose a policy value. */
export type PolicyOwner =
  /** A county, inside the national bounds; the nation's default holds where it chose nothing. */
  | 'COUNTY'
  /** The nation alone. */
  | 'NATION';

/** The units of policy values. */
export type PolicyUnit =
  /** Cases. */
  | 'CASES'
  /** Calendar days. */
  | 'DAYS'
  /** Hours. */
  | 'HOURS'
  /** Minutes. */
  | 'MINUTES'
  /** Outbreaks. */
  | 'OUTBREAKS'
  /** Per cent. */
  | 'PERCENT'
  /** Persons. */
  | 'PERSONS'
  /** Tenths of a degree Celsius. */
  | 'TENTHS_CELSIUS';

/** A policy value as it holds in a division on a day. */
export type PolicyValue = {
  readonly __typename?: 'PolicyValue';
  /** The clause or criterion that it serves. */
  readonly clause: Scalars['String']['output'];
  /** What it is, as a sentence. */
  readonly description: Scalars['String']['output'];
  /** The day from which it holds. */
  readonly from: Scalars['LocalDate']['output'];
  /** The most that may be chosen. */
  readonly max: Scalars['Int']['output'];
  /** The least that may be chosen. */
  readonly min: Scalars['Int']['output'];
  /** Which value. */
  readonly name: PolicyValueName;
  /** Who may choose it. */
  readonly owner: PolicyOwner;
  /** The unit. */
  readonly unit: PolicyUnit;
  /** The value. */
  readonly value: Scalars['Int']['output'];
  /** The version that set it: that of a published plan, or `division@day` of an adopted value. */
  readonly version: Scalars['String']['output'];
};


/** A policy value as it holds in a division on a day. */
export type PolicyValueDescriptionArgs = {
  lang: Language;
};

/** The policy values. */
export type PolicyValueName =
  /** The first days after an entry from abroad that are spent in central isolation, even where home is possible. */
  | 'ABROAD_CENTRAL_DAYS'
  /** How long after the due day fever or symptoms that nobody looks into hold a release at most. */
  | 'ALERT_HOLD_HOURS'
  /** Within which fever or symptoms of somebody isolated are looked into. */
  | 'ALERT_HOURS'
  /** Within which an appeal against a code or an isolation is decided, before it goes to the level above. */
  | 'APPEAL_DECISION_HOURS'
  /** Within which a professional decides on an arrival that was reported. */
  | 'ARRIVAL_DECISION_HOURS'
  /** Isolation of an arrival from abroad or from a high-risk area. */
  | 'ARRIVAL_ISOLATION_DAYS'
  /** How far apart care contacts with somebody isolated or ill lie at most. */
  | 'CARE_CONTACT_DAYS'
  /** Within which a case is investigated after its report. */
  | 'CASE_INVESTIGATION_HOURS'
  /** Within which a case is reported after its finding. */
  | 'CASE_REPORT_HOURS'
  /** Linked cases that make a cluster. */
  | 'CLUSTER_SIZE'
  /** Days for which a case counts towards the class of its community. */
  | 'COMMUNITY_WINDOW_DAYS'
  /** Isolation of a close contact, from the last unprotected contact. */
  | 'CONTACT_ISOLATION_DAYS'
  /** How many days before the first symptoms of a case its contacts are looked for. */
  | 'CONTACT_WINDOW_DAYS'
  /** Isolation and monitoring of a discharged patient. */
  | 'DISCHARGE_ISOLATION_DAYS'
  /** For how many people a document about many may be registered. */
  | 'DOCUMENT_PERSONS'
  /** After how many days without a report the authority above a county reports for it. */
  | 'EVIDENCE_ABOVE_DAYS'
  /** After how many days without a report a county is asked for them. */
  | 'EVIDENCE_ASK_DAYS'
  /** After how many days without a report of a county no control measure begins on its level. */
  | 'EVIDENCE_SILENCE_DAYS'
  /** How long that person may be out. */
  | 'EXIT_HOURS'
  /** One person of a household goes out once in so many days, where a lawful measure limits going out. */
  | 'EXIT_QUOTA_DAYS'
  /** How many people the arrivals of one account or of one issuer may isolate in an hour; more wait for a decision. */
  | 'FACTS_AN_HOUR'
  /** How many people the arrivals of one account or of one issuer may isolate on a day; more wait for a decision. */
  | 'FACTS_A_DAY'
  /** How long what happened stays in the feeds of those whom it concerns. */
  | 'FEED_DAYS'
  /** From which temperature on somebody has a fever. */
  | 'FEVER_TENTHS_CELSIUS'
  /** For how long a finding without the number of its document binds, unless somebody confirms it. */
  | 'FINDING_CONFIRM_HOURS'
  /** How full facilities may be at LOW. */
  | 'FLOW_LIMIT_PERCENT'
  /** How many may gather at HIGH. */
  | 'GATHERING_LIMIT_PERSONS'
  /** How long an authority has to answer a grievance. */
  | 'GRIEVANCE_RESPONSE_HOURS'
  /** How long a community has to answer a handover before the county is told. */
  | 'HANDOVER_HOURS'
  /** For how long at most, from the first day, those who live with an arrival from abroad isolated at home are monitored. */
  | 'HOME_MONITORING_DAYS'
  /** How far an isolation may be extended beyond what its exposures ask for. */
  | 'ISOLATION_EXTENSION_DAYS'
  /** How often living supplies of a home isolation are made sure. */
  | 'ISOLATION_SUPPLY_DAYS'
  /** How many cases make an outbreak large. */
  | 'LARGE_OUTBREAK_CASES'
  /** How many large outbreaks are many. */
  | 'MANY_OUTBREAKS'
  /** The longest that a measure may hold before it is proposed anew. */
  | 'MEASURE_DAYS'
  /** Health monitoring after isolation. */
  | 'MONITORING_DAYS'
  /** How long a supermarket has to take an order on. */
  | 'ORDER_ACCEPT_HOURS'
  /** Cases in one small area that make an outbreak. */
  | 'OUTBREAK_CASES'
  /** The length of a pickup slot. */
  | 'PICKUP_SLOT_MINUTES'
  /** By which day after a discharge the first recheck is made: the end of week 2. */
  | 'RECHECK_FIRST_DAY'
  /** By which day after a discharge the second recheck is made: the end of week 4. */
  | 'RECHECK_SECOND_DAY'
  /** How long after a dismissed appeal an administrative reconsideration may be asked for. */
  | 'RECONSIDERATION_DAYS'
  /** How long an arrival is kept after it was closed. */
  | 'RETENTION_ARRIVAL_DAYS'
  /** How long a record of care is kept after the care ended. */
  | 'RETENTION_CARE_DAYS'
  /** How long the record of a case is kept after it was closed. */
  | 'RETENTION_CASE_DAYS'
  /** How long a daily check is kept after its day. */
  | 'RETENTION_CHECK_DAYS'
  /** How long the record of a contact is kept after it was closed. */
  | 'RETENTION_CONTACT_DAYS'
  /** How long a grievance is kept after it was answered. */
  | 'RETENTION_GRIEVANCE_DAYS'
  /** How long a handover is kept after it was answered. */
  | 'RETENTION_HANDOVER_DAYS'
  /** How long an isolation order or the fact behind it is kept after its end. */
  | 'RETENTION_ISOLATION_DAYS'
  /** How long a paper can be verified after its day of issue. */
  | 'RETENTION_PAPER_DAYS'
  /** How long after a return somebody asks how it goes. */
  | 'RETURN_CALL_DAYS'
  /** Cumulative cases up to which a county with new ones is MEDIUM. */
  | 'SMALL_CUMULATIVE'
  /** Sporadic cases of unknown source that make transmission. */
  | 'SPORADIC_CASES'
  /** Within which a professional decides on a suspicion that was reported. */
  | 'SUSPICION_DECISION_HOURS'
  /** Within which somebody without an account is told in person what was recorded of them. */
  | 'TELLING_HOURS'
  /** How long an authority has to answer an over-control warning. */
  | 'WARNING_RESPONSE_HOURS'
  /** Days without a new case that make a county LOW, and for which a case or cluster counts. */
  | 'WINDOW_DAYS';

/** The closure of the programme in a county (org.3: community control ends with the emergency response). */
export type Program = Node & {
  readonly __typename?: 'Program';
  /** When it was announced. */
  readonly announcedAt: Scalars['DateTime']['output'];
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /** The county. */
  readonly division: Maybe<Division>;
  /** The day from which on its data are destroyed. */
  readonly effectiveOn: Scalars['LocalDate']['output'];
  /** What is gone so far, also after it was finished. 20 at most. */
  readonly erased: ReadonlyArray<ErasedCount>;
  /** The reference of the record of the decision. */
  readonly evidence: Scalars['String']['output'];
  /** When nothing was left but what is held back; null before that. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** By what, as it was when they were held back; somebody may count several times. 20 at most. */
  readonly held: ReadonlyArray<HeldCount>;
  /** How many people are held back now. */
  readonly heldPeople: Scalars['Int']['output'];
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The document that it rests on. */
  readonly legalBasis: Scalars['String']['output'];
  /** People whose key is destroyed and of whom something is still to be deleted. */
  readonly pending: Scalars['Int']['output'];
  /**
   * The report as a JWS (ES256, `typ` program-closure+jwt), signed with the key of the region's codes: division, day,
   * what was erased and held back when it was finished, and by which rule. Null before it is finished. It is signed anew
   * each time, and always says the same.
   */
  readonly report: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: ProgramStatus;
};

/** A page of closures. */
export type ProgramConnection = {
  readonly __typename?: 'ProgramConnection';
  /** The closures with their cursors. */
  readonly edges: ReadonlyArray<ProgramEdge>;
  /** The closures. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A closure in a page. */
export type ProgramEdge = {
  readonly __typename?: 'ProgramEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The closure. */
  readonly node: Program;
};

/** The states of a closure. */
export type ProgramStatus =
  /** Announced: its day has not come, or a response is in force. */
  | 'ANNOUNCED'
  /** Finished, with a report. */
  | 'CLOSED'
  /** People are being erased. */
  | 'ERASING';

/** What somebody may hold. */
export type ProofKind =
  /** A green health code of a recognised region, by its token. */
  | 'GREEN_CODE'
  /** Another health proof, by its reference. */
  | 'OTHER_HEALTH_PROOF'
  /** A notice of release from isolation (解除隔离通知书), by its number. */
  | 'RELEASE_NOTICE'
  /** A test report, by its reference. */
  | 'TEST_REPORT';

/** What is known of a proof. */
export type ProofStanding =
  /** It cannot be looked up here. */
  | 'HELD'
  /** It was looked up, and does not hold for them. */
  | 'REJECTED'
  /** It was looked up, and is theirs. */
  | 'VERIFIED';

/** A measure to be judged. */
export type ProposeMeasureInput = {
  /** How those inside who need it are cared for, 1 to 200 characters. */
  readonly care?: InputMaybe<Scalars['String']['input']>;
  /** The community. */
  readonly community: Scalars['DivisionCode']['input'];
  /** Ids of the cases, clusters or day reports of the community, its county or city that it rests on; up to 20. */
  readonly evidence: ReadonlyArray<Scalars['ID']['input']>;
  /** Who gets out and in all the same. */
  readonly exits: ReadonlyArray<EssentialExit>;
  /** Its first day: today or later. */
  readonly from: Scalars['LocalDate']['input'];
  /** The ground, 1 to 500 characters: why it is needed here and now. */
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same outcome. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind. */
  readonly kind: ControlMeasureKind;
  /** The legal basis, 1 to 200 characters: which act or order allows it. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** What it covers. */
  readonly place: MeasurePlaceInput;
  /** The advice of CDC or another professional body, 1 to 200 characters: a reference. */
  readonly professionalAdvice?: InputMaybe<Scalars['String']['input']>;
  /** How those inside are supplied, 1 to 200 characters. */
  readonly supply?: InputMaybe<Scalars['String']['input']>;
  /** Its last day. A measure without one is refused: every measure lapses (gen.1). */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What came of a proposal. */
export type ProposeMeasurePayload = {
  readonly __typename?: 'ProposeMeasurePayload';
  /** Why it was refused: a `RuleViolation` with the ruling where a rule refused it. A refused measure never takes effect. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The measure; null when refused. */
  readonly measure: Maybe<Measure>;
  /** The ruling; null when the input could not be judged. */
  readonly ruling: Maybe<MeasureRuling>;
  /** The over-control warning that a refusal beyond the tier raised; null otherwise. */
  readonly warning: Maybe<OverControlWarning>;
};

/** A notice (公告) that anybody may read. */
export type PublishedNotice = {
  readonly __typename?: 'PublishedNotice';
  /** Who published it. */
  readonly issuer: Scalars['String']['output'];
  /** Its number. */
  readonly number: Scalars['String']['output'];
  /** The day that it bears. */
  readonly on: Scalars['LocalDate']['output'];
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

/** A span on call to set. */
export type PutOnCallInput = {
  /** The account: it has a grant of PROFESSIONAL that covers the division. */
  readonly account: Scalars['ID']['input'];
  /** The division, from the county up. */
  readonly division: Scalars['DivisionCode']['input'];
  /** From when, at most 31 days ahead; now when left out. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same span. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Until when, at most 7 days after the beginning. */
  readonly until: Scalars['DateTime']['input'];
};

/** What is read. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The appeals that wait for a division, the nearest deadline first. For a PROFESSIONAL of the division or of one above,
   * from the county up.
   */
  readonly appeals: Maybe<AppealConnection>;
  /**
   * An arrival by id: for the person whose it is, and while it asks something of them for workers and professionals of
   * where they live. Afterwards nothing marks them.
   */
  readonly arrival: Maybe<Arrival>;
  /**
   * What was reported and waits for the decision of a division, the most urgent first: of a county while somebody is on
   * call there, else of its city; of the division above once it is overdue. For a PROFESSIONAL of the division or of one
   * above it. Whom it is about stands in what waits, read for a purpose.
   */
  readonly awaitedDecisions: Maybe<AwaitedDecisionConnection>;
  /** A clause by its id, such as `mid.service.3`; the error `NOT_FOUND` when there is none. */
  readonly clause: Maybe<Clause>;
  /**
   * The clauses of the guidance, in its order: all 53 of them, or those of a tier (with the ones that hold at every
   * tier) or of an aspect.
   */
  readonly clauses: ReadonlyArray<Clause>;
  /** The communities of a province, city, county or street, in the order of their codes. */
  readonly communities: Maybe<CommunityConnection>;
  /** A community (社区、村) by its 12-digit code; the error `NOT_FOUND` when there is none. */
  readonly community: Maybe<Community>;
  /**
   * Who may be a contact of a case: its household, whoever works where it works, and whomever it met from the policy
   * value CONTACT_WINDOW_DAYS before the first symptoms on. A candidate is no contact: `recordContact` or
   * `handOverContact` makes one. For a PROFESSIONAL of the division of the case; each person is read for a purpose,
   * recorded. Whom several of these name stands there once for each setting, with the last day. Only of a case with more
   * than 100 meetings, older ones are told behind the newest 100, and may name the same people again, with an earlier
   * day.
   */
  readonly contactCandidates: Maybe<ContactCandidateConnection>;
  /**
   * A province, city, county or street by its code; the error `NOT_FOUND` when there is none. For a community ask
   * `community`.
   */
  readonly division: Maybe<Division>;
  /**
   * The erasures that a county decides on or has decided, those that wait for it first; within a state the oldest. For
   * an AUTHORITY of the county or of a division above it.
   */
  readonly erasures: Maybe<ErasureConnection>;
  /**
   * What happened and concerns the caller, oldest first: for a RESIDENT what concerns them and their household, for a
   * SUPERMARKET its supplier, for a COMMUNITY_WORKER one of their communities, for an AUTHORITY a division of its own
   * from the county up, for a PROFESSIONAL a division for which they are on call. Whoever goes on from `endCursor` misses
   * nothing and is told nothing twice; ask again from there for what happens next. Events are kept for as many days as the
   * policy value FEED_DAYS says.
   */
  readonly events: EventConnection;
  /**
   * The documents that were cited in a county for more people than they state, the newest first: for one person where
   * nobody registered them. What was recorded by them stands. For a PROFESSIONAL and an AUTHORITY of the county or above.
   */
  readonly excessDocuments: Maybe<DocumentConnection>;
  /**
   * Facts of a county that turned somebody's code, the newest first: of each account the first of a day, as many as it may
   * record in an hour (FACTS_AN_HOUR), for 30 days. They name nobody. For an AUTHORITY above the county.
   */
  readonly factsForReview: Maybe<ReviewedFactConnection>;
  /**
   * The persons of the caller's own communities who have this identity number or phone number: give exactly one. Who is
   * registered elsewhere is answered like who is registered nowhere.
   */
  readonly findPersons: Maybe<PersonConnection>;
  /**
   * The grievances that a division is in charge of, those that wait for it first; within a state the oldest first. For
   * an AUTHORITY of the division or of one above, from the county up. Whom they are about has no access.
   */
  readonly grievances: Maybe<GrievanceConnection>;
  /**
   * What a community is asked to hand over or to take on, for a COMMUNITY_WORKER of it; of contacts also for a
   * PROFESSIONAL over it. Or what a county is asked where no community is known, and what it is told because a community
   * declined or let the deadline pass, for an AUTHORITY and a PROFESSIONAL over it. What a community asked others for is
   * in no list: it would tell who is known elsewhere.
   */
  readonly handovers: Maybe<HandoverConnection>;
  /** A household by id, likewise. */
  readonly household: Maybe<Household>;
  /**
   * An import that was started in the caller's division or below it, and how far it is; the error `NOT_FOUND` when there
   * is none.
   */
  readonly import: Maybe<Import>;
  /**
   * An isolation order by id: for the person, and while it is about them for a COMMUNITY_WORKER of their community and a
   * PROFESSIONAL of the division. Once it is closed nobody but the person finds it.
   */
  readonly isolationOrder: Maybe<IsolationOrder>;
  /** All measures of the guidance, each with its modality at every tier. 100 at most. */
  readonly measures: ReadonlyArray<MeasureRule>;
  /** The caller's own grievances, newest first. */
  readonly myGrievances: Maybe<GrievanceConnection>;
  /** What is assigned to the caller and still to be done, by the day on which it is due. */
  readonly myTasks: Maybe<TaskConnection>;
  /** Anything that has an id, when the caller may see it; otherwise the error `NOT_FOUND`, whether it exists or not. */
  readonly node: Maybe<Node>;
  /**
   * Who is on call for a division (值班), now or later, in the order of time: for its professionals and authorities and
   * those above, from the county up, and for a COMMUNITY_WORKER of one of its communities. 100 at most.
   */
  readonly onCall: Maybe<ReadonlyArray<OnCall>>;
  /** An order by id, for its household, its supplier, and workers of its community. */
  readonly order: Maybe<Order>;
  /**
   * What is ordered of a community, of an authority or of a supplier and not made good yet, the oldest first; without
   * whose grievance it is, or what they said. For a COMMUNITY_WORKER of the community, an AUTHORITY of the division and
   * the SUPERMARKET itself.
   */
  readonly orderedRemedies: Maybe<OrderedRemedyConnection>;
  /**
   * The caller's orders: a supermarket's own, a household's own, those of a worker's communities. In the order of their
   * status (PLACED first), the oldest first within one.
   */
  readonly orders: Maybe<OrderConnection>;
  /** The demands for papers that were refused in a county, newest first. For an AUTHORITY of the county or above. */
  readonly paperDemands: Maybe<PaperDemandConnection>;
  /** A person by id, for themself, their household, and workers and professionals of where they live. */
  readonly person: Maybe<Person>;
  /**
   * The policy values that hold in a division on a day: durations, windows, limits, each with its bounds and the version
   * that set it. For the nation give `CN`. 60 at most.
   */
  readonly policyValues: ReadonlyArray<PolicyValue>;
  /**
   * What the tier of a community would be, and what would change against now, if its county had this level and itself
   * this class. What is left out stays as it is. It changes nothing.
   */
  readonly previewTier: Maybe<TierPreview>;
  /**
   * The closures of the programme in a county, that of the last day first, with what they have done so far. For an
   * AUTHORITY of the county or of a division above it.
   */
  readonly programs: Maybe<ProgramConnection>;
  /**
   * The isolations of a community that are due by a day and that nobody has ended, without whom they are about. For an
   * AUTHORITY of the county or above.
   */
  readonly releasesDue: Maybe<ReleaseDueConnection>;
  /** A supply point by id. */
  readonly supplyPoint: Maybe<SupplyPoint>;
  /** The supply points that serve a community. */
  readonly supplyPoints: Maybe<SupplyPointConnection>;
  /**
   * A report about somebody's health by id: for the person, and while it waits for a decision for professionals of where
   * they live and the worker who made it.
   */
  readonly suspicion: Maybe<Suspicion>;
  /**
   * The tasks of a grid, or of a community for what no grid of it covers, by the day on which they are due. For a
   * COMMUNITY_WORKER of the community; a PROFESSIONAL of the division sees those that are theirs to do, and an AUTHORITY
   * that there are tasks, without whom they are about.
   */
  readonly tasks: Maybe<TaskConnection>;
  /**
   * What a tier asks of a community, allows and forbids during an emergency response, by the national table. Outside a
   * response no control measure applies (org.3): `Community.tierPolicy` says what holds now.
   */
  readonly tierPolicy: TierPolicy;
  /**
   * Arrivals of people who are registered nowhere yet, newest first: those of a community for its COMMUNITY_WORKER,
   * those of a community or of the division itself for an AUTHORITY of the division. An arrival that names no known
   * community lies with its county, or with the city, province or nation where that is not known either.
   */
  readonly unmatchedArrivals: Maybe<UnmatchedArrivalConnection>;
  /**
   * Verifies a health code of this or another region by the rules of the destination: signature, issuer, time, status,
   * colour. It discloses no record. For regional verifiers, workers, professionals, authorities and residents.
   */
  readonly verifyHealthCode: Maybe<CodeVerification>;
  /**
   * What a paper amounts to that somebody shows, by its number or its signed code. One that is unknown, expired or
   * forgotten is in doubt, which is no ground for refusing anybody. Up to 300 an hour for each account.
   */
  readonly verifyPaper: Maybe<PaperVerification>;
  /** Who the caller is to the system: the grants that decide. */
  readonly viewer: Maybe<Viewer>;
  /**
   * Over-control warnings about communities of a division, those that wait for an authority first; within a state by
   * community, and of one community the oldest first. For an AUTHORITY of the division or of one above, from the county
   * up. For a COMMUNITY_WORKER about their own community: those about its proposals, and reports once it was told to
   * rectify.
   */
  readonly warnings: Maybe<OverControlWarningConnection>;
  /**
   * The work of a day in a grid, or in a community for what no grid of it covers: what is due, section by section, and
   * what was missed. For a COMMUNITY_WORKER of the community.
   */
  readonly workList: Maybe<WorkList>;
};


/** What is read. */
export type QueryAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryArrivalArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryAwaitedDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryClauseArgs = {
  id: Scalars['String']['input'];
};


/** What is read. */
export type QueryClausesArgs = {
  aspect?: InputMaybe<ClauseAspect>;
  tier?: InputMaybe<RiskLevel>;
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
export type QueryContactCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  case: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryDivisionArgs = {
  code: Scalars['DivisionCode']['input'];
};


/** What is read. */
export type QueryErasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
  status?: InputMaybe<ErasureStatus>;
};


/** What is read. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryExcessDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  county: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryFactsForReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  county: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryFindPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  idNumber?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};


/** What is read. */
export type QueryGrievancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
  status?: InputMaybe<GrievanceStatus>;
};


/** What is read. */
export type QueryHandoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
  status?: InputMaybe<HandoverStatus>;
};


/** What is read. */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryIsolationOrderArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryMyGrievancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryMyTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryOnCallArgs = {
  division: Scalars['DivisionCode']['input'];
};


/** What is read. */
export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryOrderedRemediesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  status?: InputMaybe<OrderStatus>;
};


/** What is read. */
export type QueryPaperDemandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  county: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryPolicyValuesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  division: Scalars['DivisionCode']['input'];
};


/** What is read. */
export type QueryPreviewTierArgs = {
  community: Scalars['DivisionCode']['input'];
  communityClass?: InputMaybe<CommunityClass>;
  riskLevel?: InputMaybe<RiskLevel>;
};


/** What is read. */
export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryReleasesDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};


/** What is read. */
export type QuerySupplyPointArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QuerySupplyPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QuerySuspicionArgs = {
  id: Scalars['ID']['input'];
};


/** What is read. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['DivisionCode']['input']>;
  first: Scalars['Int']['input'];
  grid?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<TaskStatus>;
};


/** What is read. */
export type QueryTierPolicyArgs = {
  tier: RiskLevel;
};


/** What is read. */
export type QueryUnmatchedArrivalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
};


/** What is read. */
export type QueryVerifyHealthCodeArgs = {
  code: Scalars['String']['input'];
  destination?: InputMaybe<Scalars['DivisionCode']['input']>;
};


/** What is read. */
export type QueryVerifyPaperArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


/** What is read. */
export type QueryWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  division: Scalars['DivisionCode']['input'];
  first: Scalars['Int']['input'];
  status?: InputMaybe<WarningStatus>;
};


/** What is read. */
export type QueryWorkListArgs = {
  community?: InputMaybe<Scalars['DivisionCode']['input']>;
  grid?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A response whose level rises. */
export type RaiseEmergencyResponseInput = {
  /** The division whose response it is. */
  readonly division: Scalars['DivisionCode']['input'];
  /** The order that it rests on, 1 to 200 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** The new level. */
  readonly level: EmergencyLevel;
};

/** The response at its new level. */
export type RaiseEmergencyResponsePayload = {
  readonly __typename?: 'RaiseEmergencyResponsePayload';
  /** The response; null when refused. */
  readonly emergencyResponse: Maybe<EmergencyResponse>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** One reason of a ruling. A list holds 20 at most. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The clause of the guidance that it rests on, such as `high.service.3`; null where none speaks. */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** The stable code, from a closed set. */
  readonly code: ReasonCode;
  /** The reason as a sentence. */
  readonly text: Scalars['String']['output'];
};


/** One reason of a ruling. A list holds 20 at most. */
export type ReasonTextArgs = {
  lang: Language;
};

/** The codes of reasons and conditions. */
export type ReasonCode =
  /** Other arrangements hold for the person already. */
  | 'ARRANGED_OTHERWISE'
  /** The statutory body issues this paper. */
  | 'AUTHORITY_ISSUES'
  /**
   * The arrival is a report alone: nothing is asked before the person declares it and a worker has seen the ticket or
   * border record, or a professional decides.
   */
  | 'AWAITS_CONFIRMATION'
  /** The signature does not match: the code was tampered with. */
  | 'BAD_SIGNATURE'
  /** The measure bans everybody of a place from going out. */
  | 'BANS_ALL_GOING_OUT'
  /** The tier does not allow the measure. */
  | 'BEYOND_TIER'
  /** The local rules ask for central isolation in the first days. */
  | 'CENTRAL_BY_LOCAL_RULE'
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
  /** The community issues this paper. */
  | 'COMMUNITY_ISSUES'
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
  /** A health proof and point-to-point transport: no isolation is needed. */
  | 'EXEMPT_BY_PROOF'
  /** The measure leaves out an essential exit of the tier. */
  | 'EXITS_MISSING'
  /** The code has expired. */
  | 'EXPIRED'
  /** The arrival is from abroad. */
  | 'FROM_ABROAD'
  /** The arrival is from a high-risk area. */
  | 'FROM_HIGH_RISK_AREA'
  /** Green by the rules of the destination. */
  | 'GREEN_STANDING'
  /** A condition: health checks until it is over. */
  | 'HEALTH_WATCHED'
  /** The highest of the counties counts. */
  | 'HIGHEST_COUNTY'
  /** Isolation at home is not possible. */
  | 'HOME_NOT_POSSIBLE'
  /** Isolation at home serves the same end and is lighter. */
  | 'HOME_SERVES'
  /** A household with an isolated member has delivery alone. */
  | 'ISOLATED_DELIVERY_ALONE'
  /** Isolation since the arrival was completed. */
  | 'ISOLATION_COMPLETED'
  /** The days of isolation counted from the arrival are over. */
  | 'ISOLATION_DAYS_OVER'
  /** The issuer is suspended. */
  | 'ISSUER_SUSPENDED'
  /**
   * The county has reported no figures for EVIDENCE_SILENCE_DAYS: no measure begins on its level before the missing days
   * are reported.
   */
  | 'LEVEL_UNREPORTED'
  /** A lighter measure serves the same end. */
  | 'LIGHTER_MEASURE_SERVES'
  /** The code cannot be read. */
  | 'MALFORMED'
  /** Nobody is isolated by being named with an arrival. */
  | 'NAMED_ALONE'
  /** New cases in the window. */
  | 'NEW_CASES'
  /** A professional has not confirmed the arrival: nothing is asked. */
  | 'NOT_CONFIRMED'
  /** No agreement lets the destination recognise the issuer. */
  | 'NOT_RECOGNISED'
  /** The measure is not limited to the places and persons concerned. */
  | 'NOT_TARGETED'
  /** The code was issued later than now. */
  | 'NOT_YET_VALID'
  /** No confirmed case was ever reported. */
  | 'NO_CASE_EVER'
  /** More than 50 cases in all and no cluster in the window. */
  | 'NO_CLUSTER'
  /** No emergency response is in force: no control measure applies. */
  | 'NO_EMERGENCY_RESPONSE'
  /** The measure has no end. */
  | 'NO_END_DATE'
  /** The measure leaves open none of the essential ways out and in. */
  | 'NO_ESSENTIAL_EXITS'
  /** The measure gives no ground. */
  | 'NO_GROUND'
  /** The arrival is from elsewhere: lacking a proof is no ground for isolation by itself. */
  | 'NO_GROUND_TO_ISOLATE'
  /** The measure names no legal basis. */
  | 'NO_LEGAL_BASIS'
  /** The measure is lawful only where the county has chosen a value of its own, and it has chosen none. */
  | 'NO_LOCAL_CHOICE'
  /** At HIGH, nothing is picked up. */
  | 'NO_PICKUP_AT_HIGH'
  /** The measure rests on no advice of a professional body. */
  | 'NO_PROFESSIONAL_ADVICE'
  /** The measure does not provide for both supply and care of those inside. */
  | 'NO_SUPPLY_OR_CARE'
  /** The measure is over-control: it is warned about. */
  | 'OVER_CONTROL'
  /** The signature of the paper does not hold. */
  | 'PAPER_FORGED'
  /** The paper is none of the two that may be demanded in the name of the epidemic. */
  | 'PAPER_NOT_OF_THE_TWO'
  /** Nothing is known of the paper, or nothing any more. */
  | 'PAPER_UNKNOWN'
  /** The paper was issued as it says. */
  | 'PAPER_VALID'
  /** At LOW, orders may be picked up. */
  | 'PICKUP_AT_LOW'
  /** At MEDIUM, orders are picked up by slot. */
  | 'PICKUP_BY_SLOT'
  /** By the record, the place was no high-risk area on a day of the stay: nothing is asked until that is confirmed. */
  | 'PLACE_NOT_SHOWN'
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
  /** A condition: the measure holds with the safeguards that it was proposed with. */
  | 'SAFEGUARDS_BIND'
  /** The paper serves its person for their pay alone: nobody may make it a condition of anything. */
  | 'SERVES_PAY_ALONE'
  /** A pickup slot is missing. */
  | 'SLOT_REQUIRED'
  /** At most 50 cases in all. */
  | 'SMALL_CUMULATIVE'
  /** The status of the code is not known freshly enough. */
  | 'STALE_STATUS'
  /** The standing became stricter after the code was issued. */
  | 'STANDING_CHANGED'
  /** A condition: isolation at home, with living supplies brought. */
  | 'SUPPLIES_BROUGHT'
  /** A condition: have the temperature taken. */
  | 'TEMPERATURE'
  /** A condition: the one under which the tier allows the measure. */
  | 'TIER_CONDITION'
  /** A condition: the transfer to central isolation, with which the community helps. */
  | 'TRANSFER_ARRANGED'
  /** The key is not among the issuer's valid ones. */
  | 'UNKNOWN_KEY'
  /** The paper has nothing to do with the epidemic: these rules do not apply. */
  | 'UNRELATED_TO_EPIDEMIC'
  /** The issuer is not on the trust list. */
  | 'UNTRUSTED_ISSUER'
  /**
   * The arrival was handed in as from elsewhere; the place was a high-risk area on a day of the stay, by the record,
   * and counts as one.
   */
  | 'WAS_HIGH_RISK'
  /** Advice: tell the community or see a doctor with symptoms. */
  | 'WATCH_FOR_SYMPTOMS'
  /** The tier asks for the measure, or allows it. */
  | 'WITHIN_TIER'
  /** Yellow by the rules of the destination. */
  | 'YELLOW_STANDING';

/** A recheck that was made. */
export type Recheck = {
  readonly __typename?: 'Recheck';
  /** The day. */
  readonly on: Maybe<Scalars['LocalDate']['output']>;
  /** What was found. */
  readonly result: Maybe<RecheckResult>;
  /** The round that it counts for; null before week 2. */
  readonly round: Maybe<RecheckRound>;
};

/** What a recheck finds. */
export type RecheckResult =
  /** Negative. */
  | 'NEGATIVE'
  /** Positive again, without symptoms: as a case without symptoms. */
  | 'POSITIVE_WITHOUT_SYMPTOMS'
  /** Positive again, with symptoms: treated as a confirmed case. */
  | 'POSITIVE_WITH_SYMPTOMS';

/** The rounds of rechecks. */
export type RecheckRound =
  /** Week 2. */
  | 'FIRST'
  /** Week 4. */
  | 'SECOND';

/** An admission to hospital. */
export type RecordAdmissionInput = {
  /** When, from the first day on which the person is known to have been ill to now; now when left out. */
  readonly admittedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The case. */
  readonly case: Scalars['ID']['input'];
};

/** A contact to record. */
export type RecordCareContactInput = {
  /** The care contact. */
  readonly contact: Scalars['ID']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same record. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How. */
  readonly kind: ContactKind;
  /** What they need. */
  readonly needs: ReadonlyArray<ContactNeed>;
  /** What was said, 1 to 500 characters; kept under the person's own key. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day, from the first of the care to today. */
  readonly on: Scalars['LocalDate']['input'];
};

/** A professional's finding about a case. */
export type RecordCaseInput = {
  /** The building, where the person's household does not say it; at most 60 characters. */
  readonly building?: InputMaybe<Scalars['String']['input']>;
  /** The community that counts it. */
  readonly community: Scalars['DivisionCode']['input'];
  /**
   * The day of confirmation (for a suspected case, of the finding), from 2019-12-01, or the last discharge of the person,
   * to today.
   */
  readonly confirmedOn: Scalars['LocalDate']['input'];
  /** The report of the laboratory, or the clinical finding; for a case without symptoms the former alone. */
  readonly evidence: EvidenceInput;
  /** When it was found, on the day of the confirmation or before: whether the report is late follows from it. */
  readonly foundAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The household, when it is registered. It does not stand for the person: a case without one waits to be vouched for. */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same case. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When the person was isolated. Left out, it is when the isolation order that they have isolated them. */
  readonly isolatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The kind of case. */
  readonly kind: CaseKind;
  /** The day of the first symptoms, from 2019-12-01 to the confirmation. */
  readonly onsetOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, when registered in that community: their standing follows, and a confirmed case counts at once. */
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
  /** Whether the person had this case already, so that nothing was recorded; null when refused. */
  readonly alreadyOpen: Maybe<Scalars['Boolean']['output']>;
  /** The case; null when refused. */
  readonly case: Maybe<CommunityCase>;
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A cluster to be reported. */
export type RecordClusterInput = {
  /** The day on which it was found, from December 2019 up to today. */
  readonly day: Scalars['LocalDate']['input'];
  /** A county or city. */
  readonly division: Scalars['DivisionCode']['input'];
  /** A reference to the investigation, 1 to 200 characters. */
  readonly evidence: Scalars['String']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same cluster. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many linked cases: at least `CLUSTER_SIZE` of that day's policy values. Fewer are cases, and no cluster. */
  readonly linkedCases: Scalars['Int']['input'];
};

/** The cluster as recorded. */
export type RecordClusterPayload = {
  readonly __typename?: 'RecordClusterPayload';
  /** The cluster; null when refused. */
  readonly cluster: Maybe<Cluster>;
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A professional's finding of a contact. */
export type RecordContactInput = {
  /** The case that they met, where it is known: once it is ruled out, so is the contact. */
  readonly case?: InputMaybe<Scalars['ID']['input']>;
  /** The report of the investigation, the letter of assistance, or the notice that names where they were. */
  readonly evidence: EvidenceInput;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same fact. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the last unprotected contact, from 2019-12-01 to today. */
  readonly lastContactOn: Scalars['LocalDate']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
  /** Where they are to be isolated, unless they are at a central site already. */
  readonly place: IsolationPlace;
  /** Where they met. */
  readonly setting: ContactSetting;
};

/** The finding as recorded. */
export type RecordContactPayload = {
  readonly __typename?: 'RecordContactPayload';
  /** The finding; null when refused. */
  readonly contact: Maybe<Contact>;
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The id of the fact; null when refused, and of who is treated as a case. */
  readonly factId: Maybe<Scalars['ID']['output']>;
  /** What followed from it; null when refused. */
  readonly outcome: Maybe<ContactOutcome>;
};

/** A daily check to record. Name the person, or the task. */
export type RecordDailyCheckInput = {
  /** 8 to 128 characters chosen by the caller; the same key with the same input records one check. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day, from the first of the isolation to today. */
  readonly on: Scalars['LocalDate']['input'];
  /** The person. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The symptoms. */
  readonly symptoms: ReadonlyArray<Symptom>;
  /** The task of the check, for whose work it is. */
  readonly task?: InputMaybe<Scalars['ID']['input']>;
  /** Degrees Celsius, 34.0 to 43.0; kept to the tenth. */
  readonly temperature: Scalars['Float']['input'];
};

/** The check as recorded. */
export type RecordDailyCheckPayload = {
  readonly __typename?: 'RecordDailyCheckPayload';
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The day that it counts for; null when refused. */
  readonly on: Maybe<Scalars['LocalDate']['output']>;
};

/** The figures of one day. */
export type RecordDayReportInput = {
  /** Clusters reported new on that day; 0 or more. */
  readonly clusters: Scalars['Int']['input'];
  /** Confirmed cases in all, to the end of that day; not fewer than the new ones. */
  readonly cumulativeConfirmed: Scalars['Int']['input'];
  /** The day, from December 2019 up to today. */
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

/** A discharge to record. */
export type RecordDischargeInput = {
  /** The day on which they came home: from the last day on which they are known to have been ill to today. */
  readonly dischargedOn: Scalars['LocalDate']['input'];
  /** The certificate of discharge, with its number: a clinical finding, or the report of the laboratory. */
  readonly evidence: EvidenceInput;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same discharge. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
  /** Where they are isolated. */
  readonly place: IsolationPlace;
};

/** An investigation that was made. */
export type RecordInvestigationInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The report of the investigation. */
  readonly evidence: EvidenceInput;
  /** The id of the case that infected this one, when it is known. */
  readonly secondaryTo?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the source of infection is known now. */
  readonly sourceKnown: Scalars['Boolean']['input'];
};

/** A meeting to record. */
export type RecordMeetingInput = {
  /** The report of the investigation, or the letter of assistance; of a worker the word of the people, too. */
  readonly evidence: EvidenceInput;
  /** 8 to 128 characters chosen by the caller; the same key with the same input records one meeting. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day, from 2019-12-01 to today. */
  readonly on: Scalars['LocalDate']['input'];
  /** Who met, 2 to 50 people of the division. */
  readonly people: ReadonlyArray<Scalars['ID']['input']>;
  /** Where they met. */
  readonly setting: ContactSetting;
};

/** The meeting as recorded. */
export type RecordMeetingPayload = {
  readonly __typename?: 'RecordMeetingPayload';
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The meeting; null when refused. */
  readonly meeting: Maybe<Meeting>;
  /** The day; null when refused. */
  readonly on: Maybe<Scalars['LocalDate']['output']>;
};

/** A release notice that was handed over. */
export type RecordNoticeDeliveryInput = {
  /** The day, from the day of issue through today. */
  readonly deliveredOn: Scalars['LocalDate']['input'];
  /** The paper. */
  readonly paper: Scalars['ID']['input'];
};

/** A recheck to record. */
export type RecordRecheckInput = {
  /** The discharge. */
  readonly discharge: Scalars['ID']['input'];
  /** The report of the laboratory. */
  readonly evidence: EvidenceInput;
  /** 8 to 128 characters chosen by the caller; the same key with the same input records one recheck. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day, from the one after the discharge to today. */
  readonly on: Scalars['LocalDate']['input'];
  /** What was found. */
  readonly result: RecheckResult;
};

/** A transfer to central isolation that was made. */
export type RecordTransferInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
  /** The registration of the vehicle as it stands on its plate, such as 鄂A12345. */
  readonly vehicle: Scalars['String']['input'];
};

/** A workplace to record. A person has 50 at most. */
export type RecordWorkplaceInput = {
  /** The unified social credit code of the workplace (统一社会信用代码), 18 digits and letters by GB 32100. */
  readonly creditCode: Scalars['String']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input records one workplace. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** The workplace as recorded. */
export type RecordWorkplacePayload = {
  readonly __typename?: 'RecordWorkplacePayload';
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The person; null when refused. */
  readonly person: Maybe<Person>;
  /** That they work there; null when refused. */
  readonly workplace: Maybe<Workplace>;
};

/** An arrival of a registered person. */
export type RegisterArrivalInput = {
  /** The day of arrival, from 2019-12-01 to today. */
  readonly arrivedOn: Scalars['LocalDate']['input'];
  /**
   * The registered persons who came along, 10 at most, each of whom the caller may act for; each has an arrival of their
   * own.
   */
  readonly companions: ReadonlyArray<Scalars['ID']['input']>;
  /** The border or transport record, the ticket, the letter, or the word of the person, by who hands it in. */
  readonly evidence: EvidenceInput;
  /** Where from. */
  readonly from: ArrivalOrigin;
  /** Whether they can be isolated at home; left out where nobody knows. */
  readonly homePossible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who receives them, 5 at most. */
  readonly hosts: ReadonlyArray<ArrivalHostInput>;
  /** Where they lodge. */
  readonly hotel?: InputMaybe<ArrivalHotelInput>;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same arrival. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
  /** The country or region by the 2 letters of ISO 3166-1 for ABROAD, otherwise the division by GB/T 2260. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** What they hold, 5 at most. */
  readonly proofs: ReadonlyArray<ArrivalProofInput>;
  /** How they came. */
  readonly transport?: InputMaybe<ArrivalTransportInput>;
};

/** The arrival as registered. */
export type RegisterArrivalPayload = {
  readonly __typename?: 'RegisterArrivalPayload';
  /** The arrival with its rulings; null when refused, and for a FEED, which reads nothing. */
  readonly arrival: Maybe<Arrival>;
  /** Why it was refused; empty when it was registered. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The id of the fact that their standing follows; null when refused, and where no isolation follows. */
  readonly factId: Maybe<Scalars['ID']['output']>;
};

/** Arrivals to hand over. */
export type RegisterArrivalsInput = {
  /** The rows, 1 to 1,000. */
  readonly rows: ReadonlyArray<ArrivalRowInput>;
};

/** How each row went, in the order of the rows. */
export type RegisterArrivalsPayload = {
  readonly __typename?: 'RegisterArrivalsPayload';
  /** Why the request was refused as a whole; empty when its rows were looked at. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The rows; null when the request was refused as a whole. 1,000 at most. */
  readonly rows: Maybe<ReadonlyArray<ArrivalRowOutcome>>;
};

/** A document to register. */
export type RegisterDocumentInput = {
  /** The document. */
  readonly document: EvidenceInput;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same document. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many people it states: 2 up to the policy value DOCUMENT_PERSONS. Of a published notice, how many it is to find. */
  readonly persons: Scalars['Int']['input'];
};

/** The document as registered. */
export type RegisterDocumentPayload = {
  readonly __typename?: 'RegisterDocumentPayload';
  /** The document, also where it is registered with another count; null when refused otherwise. */
  readonly document: Maybe<Document>;
  /** Why it was refused; empty when it is registered with this count. */
  readonly errors: ReadonlyArray<MutationError>;
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

/** An isolation that is due: that there is one, and not whose. */
export type ReleaseDue = {
  readonly __typename?: 'ReleaseDue';
  /** The community. */
  readonly community: Scalars['DivisionCode']['output'];
  /** The day on which it is due. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** The order, for which the notice is issued. */
  readonly order: Scalars['ID']['output'];
};

/** A page of isolations that are due. */
export type ReleaseDueConnection = {
  readonly __typename?: 'ReleaseDueConnection';
  /** The isolations with their cursors. */
  readonly edges: ReadonlyArray<ReleaseDueEdge>;
  /** The isolations. */
  readonly nodes: ReadonlyArray<ReleaseDue>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An isolation in a page. */
export type ReleaseDueEdge = {
  readonly __typename?: 'ReleaseDueEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The isolation. */
  readonly node: ReleaseDue;
};

/** Somebody to release. */
export type ReleaseFromIsolationInput = {
  /** The order. */
  readonly order: Scalars['ID']['input'];
};

/** What makes a grievance good. */
export type Remedy =
  /** An apology (赔礼道歉). */
  | 'APOLOGY'
  /** Compensation (赔偿损失). */
  | 'COMPENSATION'
  /** A record is corrected or deleted (更正记录). */
  | 'CORRECTION_OF_RECORD'
  /** What was taken is given back (返还财物). */
  | 'RESTITUTION'
  /** It stops, and is explained to those who saw it (停止侵害并说明). */
  | 'STOP_AND_EXPLAIN';

/** A grievance to report. */
export type ReportGrievanceInput = {
  /** Where it happened. */
  readonly community: Scalars['DivisionCode']['input'];
  /** What happened, 1 to 1,000 characters; kept under the resident's own key. */
  readonly description: Scalars['String']['input'];
  /** The division above the community whose authority is complained of, where the party is one. */
  readonly division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same grievance. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was infringed. */
  readonly kind: GrievanceKind;
  /** Who is complained of. */
  readonly party: GrievanceParty;
  /** Whose it is, where a worker writes it down for a resident; left out by residents. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** What the resident asks for. */
  readonly remedySought?: InputMaybe<Remedy>;
  /** A supply point of the supplier that is complained of, where the party is one. */
  readonly supplyPoint?: InputMaybe<Scalars['ID']['input']>;
};

/** What a resident sees. */
export type ReportOverControlInput = {
  /** The caller's own community. */
  readonly community: Scalars['DivisionCode']['input'];
  /** What is seen, 1 to 500 characters. */
  readonly description: Scalars['String']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same report. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind of measure that it looks like. */
  readonly kind: ControlMeasureKind;
  /** How wide it reaches. */
  readonly scope: MeasureScope;
};

/** What came of a report. */
export type ReportOverControlPayload = {
  readonly __typename?: 'ReportOverControlPayload';
  /** Why it was refused; empty when it was taken. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The measure of that kind that is registered and in force, where there is one: until when it holds and why. */
  readonly registered: Maybe<Measure>;
  /** The warning; null when refused. */
  readonly warning: Maybe<OverControlWarning>;
};

/** How a community rectified. */
export type ReportRectificationInput = {
  /** What was done, 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
  /** The warning. */
  readonly warning: Scalars['ID']['input'];
};

/** The warning as reported. */
export type ReportRectificationPayload = {
  readonly __typename?: 'ReportRectificationPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The warning; null when refused. */
  readonly warning: Maybe<OverControlWarning>;
};

/** A report about somebody's health. */
export type ReportSuspicionInput = {
  /** What the person says, or a finding or report that is there already; its number may be left out. */
  readonly evidence: EvidenceInput;
  /** What was seen or said, at most 500 characters: symptoms, since when, whom they met. */
  readonly grounds: Scalars['String']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same suspicion. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it says. */
  readonly kind: SuspicionKind;
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** The suspicion as recorded. */
export type ReportSuspicionPayload = {
  readonly __typename?: 'ReportSuspicionPayload';
  /** Whether it had been reported already, so that nothing was recorded; null when refused. */
  readonly alreadyReported: Maybe<Scalars['Boolean']['output']>;
  /** Why it was refused; empty when it was recorded. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The suspicion; null when refused, and where somebody else had reported it, who alone reads it. */
  readonly suspicion: Maybe<Suspicion>;
};

/** A report that a task was done. */
export type ReportTaskInput = {
  /** When it was done: after the task was made, and not in the future. */
  readonly doneAt: Scalars['DateTime']['input'];
  /** What is said with it, 1 to 200 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /**
   * The report's own id, chosen where it was written, 8 to 64 letters, digits, dots, dashes or underscores: a repeat
   * with the same id is counted once.
   */
  readonly reportId: Scalars['String']['input'];
  /** The task. */
  readonly task: Scalars['ID']['input'];
};

/** An erasure to ask for. */
export type RequestErasureInput = {
  /** The reference of the document that it rests on, 1 to 200 characters. No names and no numbers of people. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly ground: AskedGround;
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same erasure. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** A paper that is demanded. Nothing of who is to bring it is asked or kept. */
export type RequestPaperInput = {
  /** The community that is to provide it. */
  readonly community: Scalars['DivisionCode']['input'];
  /** By whom. */
  readonly demandedBy: DemanderInput;
  /** 8 to 128 characters chosen by the caller; the same key with the same input counts once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether it is demanded in the name of the epidemic; to other papers these rules do not apply. */
  readonly inTheNameOfTheEpidemic: Scalars['Boolean']['input'];
  /** What is demanded. */
  readonly kind: DemandedPaper;
};

/** What may be demanded. */
export type RequestPaperPayload = {
  readonly __typename?: 'RequestPaperPayload';
  /** Why it was refused; empty when the rules do not forbid it. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The ruling; null when refused: then it stands with the error. */
  readonly ruling: Maybe<PaperRuling>;
};

/** What somebody comes back from. */
export type ReturnCause =
  /** An isolation after an arrival from abroad. */
  | 'ARRIVAL_ABROAD'
  /** An isolation after an arrival from a high-risk area. */
  | 'ARRIVAL_HIGH_RISK_AREA'
  /** An isolation as a contact. */
  | 'CONTACT'
  /** An illness, and the isolation after it. */
  | 'DISCHARGE'
  /** A suspicion that was ruled out. */
  | 'RULED_OUT';

/**
 * How somebody is helped back into the neighbourhood (rights.4, rights.5). Its tasks belong to the worker: nobody else
 * sees whom they are about.
 */
export type ReturnPlan = Node & {
  readonly __typename?: 'ReturnPlan';
  /** What they come back from. */
  readonly causes: Maybe<ReadonlyArray<ReturnCause>>;
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Who returns. */
  readonly person: Maybe<Person>;
  /** How far that went; null as long as it was told nothing. */
  readonly reach: Maybe<NoticeReach>;
  /** The day on which it began. */
  readonly startedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands. */
  readonly status: ReturnStatus;
  /** What is done, step by step. 20 at most. */
  readonly steps: Maybe<ReadonlyArray<ReturnStep>>;
  /** What the stairwell was told; null as long as it was told nothing. */
  readonly told: Maybe<StairwellText>;
};

/** A return plan as it is after it. */
export type ReturnPlanPayload = {
  readonly __typename?: 'ReturnPlanPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The plan; null when refused. */
  readonly plan: Maybe<ReturnPlan>;
};

/** The states of a return plan. */
export type ReturnStatus =
  /** Closed. */
  | 'COMPLETED'
  /** The stairwell was told. */
  | 'EXPLAINED'
  /** Its steps are to be done. */
  | 'OPEN';

/** A step of a return. */
export type ReturnStep = {
  readonly __typename?: 'ReturnStep';
  /** The day by which it is to be done. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** What is done. */
  readonly kind: TaskKind;
  /** The name of it. */
  readonly name: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: TaskStatus;
};


/** A step of a return. */
export type ReturnStepNameArgs = {
  lang: Language;
};

/** A task to put back. */
export type ReturnTaskInput = {
  /** The task. */
  readonly task: Scalars['ID']['input'];
};

/** A fact about somebody that the authority above looks at. It names nobody. */
export type ReviewedFact = {
  readonly __typename?: 'ReviewedFact';
  /** The account by which it binds. */
  readonly account: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** What it rests on. */
  readonly evidence: Evidence;
  /** What was recorded. */
  readonly kind: BrakedKind;
  /** The id of the record. */
  readonly record: Scalars['ID']['output'];
};

/** A page of facts to look at. */
export type ReviewedFactConnection = {
  readonly __typename?: 'ReviewedFactConnection';
  /** The facts with their cursors. */
  readonly edges: ReadonlyArray<ReviewedFactEdge>;
  /** The facts. */
  readonly nodes: ReadonlyArray<ReviewedFact>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A fact to look at, in a page. */
export type ReviewedFactEdge = {
  readonly __typename?: 'ReviewedFactEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The fact. */
  readonly node: ReviewedFact;
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

/** A case to rule out. */
export type RuleOutCaseInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The report of the laboratory, or the clinical finding. */
  readonly evidence: EvidenceInput;
};

/** A rule of the guidance refused it: the ruling says which, and on what clause it rests. */
export type RuleViolation = MutationError & {
  readonly __typename?: 'RuleViolation';
  /** The stable code. */
  readonly code: MutationErrorCode;
  /** A sentence that says what to do. It never repeats the input. */
  readonly message: Scalars['String']['output'];
  /** The input field that it is about. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The ruling: an `OrderRuling`, a `MeasureRuling` or a `PaperRuling`. */
  readonly ruling: Ruling;
};


/** A rule of the guidance refused it: the ruling says which, and on what clause it rests. */
export type RuleViolationMessageArgs = {
  lang?: InputMaybe<Language>;
};

/** What the rules say of something, and why. */
export type Ruling = {
  /** What it is bound to, when allowed with conditions. */
  readonly conditions: ReadonlyArray<Reason>;
  /**
   * The county's own policy values that it was judged by, such as `420106@2020-05-01`; null where the national ones
   * hold.
   */
  readonly localPolicy: Maybe<Scalars['String']['output']>;
  /** The version of the technical plan for communities in force (gen.2). */
  readonly planVersion: Scalars['String']['output'];
  /** Why: at least one. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The version of the rules applied. */
  readonly ruleVersion: Scalars['String']['output'];
  /** The tier that was judged by; null where no tier applies. */
  readonly tier: Maybe<RiskLevel>;
  /** The outcome. */
  readonly verdict: Verdict;
};

/** An isolation to shorten. */
export type ShortenIsolationInput = {
  /** The due day as the caller has read it: who was overtaken is refused, and looks again. */
  readonly dueOn: Scalars['LocalDate']['input'];
  /** What was established: the report of the investigation or the laboratory, or the clinical finding. */
  readonly evidence: EvidenceInput;
  /** The new due day: earlier, today or later. */
  readonly newDueOn: Scalars['LocalDate']['input'];
  /** The order. */
  readonly order: Scalars['ID']['input'];
  /** Why. */
  readonly reason: IsolationShorteningReason;
};

/** Duties to be staffed. */
export type StaffingNeed =
  /** Transfers and supplies for returnees (返回人员接送和生活保障). */
  | 'ARRIVAL_SUPPORT'
  /** Care visits (重点人群走访照料). */
  | 'CARE_VISITORS'
  /** Health service for chronic patients (慢性病健康服务). */
  | 'CHRONIC_CARE_STAFF'
  /** Screening of contacts (密切接触者排查). */
  | 'CONTACT_SCREENERS'
  /** Counselling (心理疏导). */
  | 'COUNSELLORS'
  /** Unified delivery (物资统一配送). */
  | 'DELIVERY_CREW'
  /** Disinfection (消毒作业). */
  | 'DISINFECTION_CREW'
  /** Emergency vehicles (应急车辆驾驶). */
  | 'EMERGENCY_DRIVERS'
  /** Community facilities (社区设施服务). */
  | 'FACILITY_STAFF'
  /** Duty at the gates (出入口值守). */
  | 'GATE_DUTY'
  /** Grid workers (网格员). */
  | 'GRID_WORKERS'
  /** Parcel zone (快递外卖投放区). */
  | 'PARCEL_ZONE_STAFF'
  /** Supply points (生活物资供应点). */
  | 'SUPPLY_POINT_STAFF'
  /** Coordination of volunteers (志愿者招募和对接). */
  | 'VOLUNTEER_COORDINATORS';

/** A duty that the tier asks to be staffed. */
export type StaffingRule = {
  readonly __typename?: 'StaffingRule';
  /** The clause that it rests on. */
  readonly clause: Scalars['String']['output'];
  /** The duty. */
  readonly kind: StaffingNeed;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};


/** A duty that the tier asks to be staffed. */
export type StaffingRuleNameArgs = {
  lang: Language;
};

/** What a home was told about its stairwell. It names nobody. */
export type StairwellNotice = {
  readonly __typename?: 'StairwellNotice';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /** The id: the same for every home that was told. */
  readonly id: Scalars['ID']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};


/** What a home was told about its stairwell. It names nobody. */
export type StairwellNoticeTextArgs = {
  lang: Language;
};

/** A page of notices. */
export type StairwellNoticeConnection = {
  readonly __typename?: 'StairwellNoticeConnection';
  /** The notices with their cursors. */
  readonly edges: ReadonlyArray<StairwellNoticeEdge>;
  /** The notices. */
  readonly nodes: ReadonlyArray<StairwellNotice>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A notice in a page. */
export type StairwellNoticeEdge = {
  readonly __typename?: 'StairwellNoticeEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The notice. */
  readonly node: StairwellNotice;
};

/** What a stairwell may be told: a closed set of texts, none of which names anyone or says where. */
export type StairwellText =
  /** To meet who returns as any neighbour, and not to ask, guess or pass on who it is. */
  | 'NEIGHBOURLINESS'
  /** That nobody may discriminate, and where it is reported. */
  | 'NO_DISCRIMINATION'
  /** That who is released has completed what the rules ask, and is asked for nothing further. */
  | 'RULES';

/** A response to be started. */
export type StartEmergencyResponseInput = {
  /** The nation (`CN`), a province, a city or a county. */
  readonly division: Scalars['DivisionCode']['input'];
  /** 8 to 128 characters chosen by the caller; the same key with the same input answers with the same response. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order that it rests on, 1 to 200 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** The level. */
  readonly level: EmergencyLevel;
};

/** The response as started. */
export type StartEmergencyResponsePayload = {
  readonly __typename?: 'StartEmergencyResponsePayload';
  /** The response; null when refused. */
  readonly emergencyResponse: Maybe<EmergencyResponse>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
};

/** A file to be imported. */
export type StartImportInput = {
  /** The SHA-256 of its content, 64 hexadecimal digits: the same file is the same import. */
  readonly digest: Scalars['String']['input'];
  /** Its name, 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** How many rows it has, 1 to 1,000,000. */
  readonly rows: Scalars['Int']['input'];
};

/** The import as it stands. */
export type StartImportPayload = {
  readonly __typename?: 'StartImportPayload';
  /** Why it was refused; empty when it stands. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The import; null when refused. */
  readonly import: Maybe<Import>;
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
  /** The communities that it serves. 100 at most. */
  readonly communities: ReadonlyArray<Community>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Its pickup slots of a day. 100 at most. */
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

/** A report about somebody's health, which binds nobody by itself. */
export type Suspicion = {
  readonly __typename?: 'Suspicion';
  /** What the person does now. */
  readonly advice: Maybe<Scalars['String']['output']>;
  /** The id of the case that it has become; null where it has become none. */
  readonly case: Maybe<Scalars['ID']['output']>;
  /** The clause that it carries out. */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Until when a professional decides on it; exactly then is in time. Null for a fever, on which nobody decides. */
  readonly decideBy: Maybe<Scalars['DateTime']['output']>;
  /** On what it rests. */
  readonly evidence: Maybe<Evidence>;
  /** What was seen or said. */
  readonly grounds: Maybe<Scalars['String']['output']>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly kind: Maybe<SuspicionKind>;
  /** Whom it is about. */
  readonly person: Maybe<Person>;
  /** When the report was made. */
  readonly reportedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether the report binds. */
  readonly standing: Maybe<SuspicionStanding>;
};


/** A report about somebody's health, which binds nobody by itself. */
export type SuspicionAdviceArgs = {
  lang: Language;
};

/** A page of suspicions. */
export type SuspicionConnection = {
  readonly __typename?: 'SuspicionConnection';
  /** The suspicions with their cursors. */
  readonly edges: ReadonlyArray<SuspicionEdge>;
  /** The suspicions. */
  readonly nodes: ReadonlyArray<Suspicion>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A suspicion in a page. */
export type SuspicionEdge = {
  readonly __typename?: 'SuspicionEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The suspicion. */
  readonly node: Suspicion;
};

/** What is reported of somebody's health. */
export type SuspicionKind =
  /** A fever of somebody who is not isolated: they are looked after and see a fever clinic, and nothing marks them. */
  | 'FEVER'
  /** An infection without symptoms that the community has heard of: its CDC looks into it by a laboratory report. */
  | 'INFECTED_WITHOUT_SYMPTOMS'
  /** Symptoms after an exposure: a professional decides whether it is a suspected case. */
  | 'SUSPECTED';

/** Whether a report about somebody's health binds. */
export type SuspicionStanding =
  /** A professional decided that it binds: it is a case. */
  | 'BINDING'
  /** It asks for care alone. */
  | 'CARED_FOR'
  /** A professional has not confirmed it: it is as if it had not been reported. */
  | 'NOT_CONFIRMED'
  /** It was reported, and asks nothing. */
  | 'REPORTED';

/** The symptoms that a check asks for beside fever. */
export type Symptom =
  /** Shortness of breath (呼吸困难). */
  | 'BREATHLESSNESS'
  /** A blocked or running nose (鼻塞流涕). */
  | 'CONGESTION'
  /** Cough (咳嗽). */
  | 'COUGH'
  /** Diarrhoea (腹泻). */
  | 'DIARRHOEA'
  /** Fatigue (乏力). */
  | 'FATIGUE'
  /** Loss of smell or taste (嗅觉味觉减退). */
  | 'LOSS_OF_SMELL'
  /** Sore throat (咽痛). */
  | 'SORE_THROAT';

/** A task to take on. */
export type TakeTaskInput = {
  /** The task. */
  readonly task: Scalars['ID']['input'];
};

/** Who does what by when. */
export type Task = Node & {
  readonly __typename?: 'Task';
  /** The account that has it; for the workers of the community, and for whose it is. */
  readonly assignee: Maybe<Scalars['ID']['output']>;
  /** The building, where it lies in one; of a confidential task for who has it alone. */
  readonly building: Maybe<Scalars['String']['output']>;
  /** The care that it is a contact of; for whose task it is while it is to be done. */
  readonly careContact: Maybe<CareContact>;
  /** The clause that it carries out. */
  readonly clause: Scalars['String']['output'];
  /** Whether it is to be done each day. */
  readonly daily: Scalars['Boolean']['output'];
  /** The days on which it was done, as reported. */
  readonly doneDays: ReadonlyArray<Scalars['LocalDate']['output']>;
  /** The day on which it is next due. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** The grid in which it lies; null where none covers it. */
  readonly grid: Maybe<Grid>;
  /** What has happened to it. */
  readonly history: ReadonlyArray<TaskStep>;
  /**
   * Which household it is about, while it is to be done: for workers and professionals, for a purpose, recorded. Never
   * for a volunteer.
   */
  readonly household: Maybe<Household>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What is to be done. */
  readonly kind: TaskKind;
  /** The days up to yesterday on which it was due and not done: nothing stores them. */
  readonly missedDays: ReadonlyArray<Scalars['LocalDate']['output']>;
  /** The name of the kind. */
  readonly name: Scalars['String']['output'];
  /** What is said with it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * Whom it is about, while it is to be done: for workers and professionals, for a purpose, recorded. Never for a
   * volunteer; of a confidential task (a return, a care contact) for who has it alone.
   */
  readonly person: Maybe<Person>;
  /** What was reported, in the order of the reports' ids; never for a volunteer. */
  readonly reports: Maybe<TaskReportConnection>;
  /** The return that it is a step of; for whose task it is while it is to be done. */
  readonly returnPlan: Maybe<ReturnPlan>;
  /**
   * The room, while the task is to be done: for the workers of the community, for a purpose, and for the volunteer who
   * has it where somebody goes to the door. Each reading is recorded.
   */
  readonly room: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: TaskStatus;
  /** The unit or stairwell, where it is known; of a confidential task for who has it alone. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The last day of a daily task. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
};


/** Who does what by when. */
export type TaskNameArgs = {
  lang: Language;
};


/** Who does what by when. */
export type TaskReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Why a worker cancels a task. */
export type TaskCancelReason =
  /** It stands on the list twice. */
  | 'DOUBLED'
  /** It is no longer needed. */
  | 'NO_LONGER_NEEDED';

/** A page of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The tasks with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The tasks. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A task in a page. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** What happens to a task. */
export type TaskEvent =
  /** It is given to somebody. */
  | 'ASSIGN'
  /** It is cancelled. */
  | 'CANCEL'
  /** It is made. */
  | 'CREATE'
  /** It goes to the grid of its building. */
  | 'FOLLOW_GRID'
  /** It passes to another worker with a shift. */
  | 'HAND_OVER'
  /** It is done, for good. */
  | 'REPORT'
  /** It is done for a day. */
  | 'REPORT_DAY'
  /** It is put off to another day, or runs to another last day. */
  | 'RESCHEDULE'
  /** It is put back. */
  | 'RETURN'
  /** Somebody takes it on. */
  | 'TAKE';

/** What there is to be done: a closed set. */
export type TaskKind =
  /** Fever or symptoms of somebody isolated: a professional is called, who looks into them (发热或症状处置). */
  | 'ALERT'
  /** An arrival that was only reported, to be looked into (核实到达情况); confidential. */
  | 'ARRIVAL_CHECK'
  /** A contact with somebody who is isolated or ill (关爱联系); confidential. */
  | 'CARE_CONTACT'
  /** A daily health check (每日健康监测). */
  | 'DAILY_CHECK'
  /** Supplies brought to a household (生活物资送达). */
  | 'DELIVERY'
  /** Disinfection of a place (环境消毒). */
  | 'DISINFECTION'
  /** A duty at a gate or elsewhere (值守). */
  | 'DUTY'
  /** Somebody with a fever who is not isolated is looked after, and told of a fever clinic (发热关心); confidential. */
  | 'FEVER_CARE'
  /** A person taken over from another community (接收移交人员). */
  | 'HANDOVER'
  /** The notice of an isolation or a release brought to its person (送达隔离或解除隔离通知书). */
  | 'NOTICE_DELIVERY'
  /** A recheck after discharge (出院后复查), by a professional. */
  | 'RECHECK'
  /**
   * Fever or symptoms that nobody has looked into, brought to a fever clinic (转诊发热门诊) by a professional;
   * confidential.
   */
  | 'REFERRAL'
  /** A call some days after the return (回归回访); confidential. */
  | 'REINTEGRATION_CALL'
  /** A release from isolation (解除隔离). */
  | 'RELEASE'
  /** A visit to somebody who has come back from isolation (返家走访); confidential. */
  | 'RETURN_VISIT'
  /** The explanation to a stairwell to which somebody has come back (楼道解释), which names nobody; confidential. */
  | 'STAIRWELL_EXPLANATION'
  /** Telling somebody in person what their code rests on, until when and how to appeal (当面告知); confidential. */
  | 'TELLING'
  /** A transfer to central isolation (转运). */
  | 'TRANSFER'
  /** Disinfection of the vehicle of a transfer (转运车辆消毒). */
  | 'VEHICLE_DISINFECTION'
  /** A visit (上门走访). */
  | 'VISIT';

/** A task as it is after it. */
export type TaskPayload = {
  readonly __typename?: 'TaskPayload';
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The task; null when refused. */
  readonly task: Maybe<Task>;
};

/** A report that a task was done. */
export type TaskReport = {
  readonly __typename?: 'TaskReport';
  /** The day that it counts for. */
  readonly day: Scalars['LocalDate']['output'];
  /** When it was done. */
  readonly doneAt: Scalars['DateTime']['output'];
  /** The id that its client chose. */
  readonly id: Scalars['ID']['output'];
  /** What was said with it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** The role that reported it. */
  readonly role: Maybe<Role>;
};

/** A page of reports. */
export type TaskReportConnection = {
  readonly __typename?: 'TaskReportConnection';
  /** The reports with their cursors. */
  readonly edges: ReadonlyArray<TaskReportEdge>;
  /** The reports. */
  readonly nodes: ReadonlyArray<TaskReport>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A report in a page. */
export type TaskReportEdge = {
  readonly __typename?: 'TaskReportEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: TaskReport;
};

/** The states of a task. That it was missed is told by its day. */
export type TaskStatus =
  /** Somebody has it. */
  | 'ASSIGNED'
  /** Cancelled. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** Waits for somebody. */
  | 'OPEN';

/** A step in the life of a task. A list holds the last 50 at most. */
export type TaskStep = {
  readonly __typename?: 'TaskStep';
  /** The account that did it, for the workers of the community. */
  readonly account: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: TaskEvent;
  /** Why, where it was cancelled. */
  readonly reason: Maybe<TaskStepReason>;
  /** The role that did it; null when it followed from something else. */
  readonly role: Maybe<Role>;
  /** The status after it. */
  readonly status: TaskStatus;
  /** The account that it passed to, for the workers of the community. */
  readonly to: Maybe<Scalars['ID']['output']>;
};

/** Why a task was cancelled. */
export type TaskStepReason =
  /** What it followed from has ended. */
  | 'CAUSE_ENDED'
  /** It stands on the list twice. */
  | 'DOUBLED'
  /** It is no longer needed. */
  | 'NO_LONGER_NEEDED';

/**
 * The tier of a community (分区分级): the stricter of its county's risk level and its own class. It is computed when read;
 * nothing stores or sets one.
 */
export type Tier = {
  readonly __typename?: 'Tier';
  /** The class of the community by its own cases. */
  readonly communityClass: CommunityClass;
  /**
   * Whether the community has cases that count while its county is LOW: its cases and the day reports of the county
   * contradict each other, until the county reports them, or the cases are ruled out. The stricter holds meanwhile.
   */
  readonly contradictsCounty: Scalars['Boolean']['output'];
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
 * The tier of a community (分区分级): the stricter of its county's risk level and its own class. It is computed when read;
 * nothing stores or sets one.
 */
export type TierStrategyArgs = {
  lang: Language;
};

/** A change of a community's tier, level or class, kept with its grounds (org.2). */
export type TierChange = {
  readonly __typename?: 'TierChange';
  /** The day that it was assessed for. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** When it was found. */
  readonly at: Scalars['DateTime']['output'];
  /** What it changes: facilities, order modes, pass classes, staffing, materials and measures. 100 at most. */
  readonly changes: ReadonlyArray<PolicyChange>;
  /** The class of the community from then on. */
  readonly communityClass: CommunityClass;
  /** The tier before. */
  readonly from: RiskLevel;
  /** The version of the technical plan in force (gen.2). */
  readonly planVersion: Scalars['String']['output'];
  /** The grounds: both inputs, and what is missing of the evidence. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The level of the county from then on. */
  readonly riskLevel: RiskLevel;
  /** The tier from then on. */
  readonly to: RiskLevel;
};

/** A page of tier changes, the newest first. */
export type TierChangeConnection = {
  readonly __typename?: 'TierChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<TierChangeEdge>;
  /** The changes. */
  readonly nodes: ReadonlyArray<TierChange>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A tier change in a page. */
export type TierChangeEdge = {
  readonly __typename?: 'TierChangeEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: TierChange;
};

/** How a tier stands to a measure. */
export type TierMeasure = {
  readonly __typename?: 'TierMeasure';
  /** The clause that it rests on, such as `high.service.1`. */
  readonly clause: Scalars['String']['output'];
  /** The condition or limit, where the modality is CONDITIONAL or LIMITED. */
  readonly condition: Maybe<Scalars['String']['output']>;
  /** The kind of measure. */
  readonly kind: MeasureKind;
  /** How the tier stands to it. */
  readonly modality: Modality;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whether it limits movement, activity, property or privacy. */
  readonly restricts: Scalars['Boolean']['output'];
  /** The tier. */
  readonly tier: RiskLevel;
};


/** How a tier stands to a measure. */
export type TierMeasureConditionArgs = {
  lang: Language;
};


/** How a tier stands to a measure. */
export type TierMeasureNameArgs = {
  lang: Language;
};

/** What a tier asks of a community, allows and forbids. */
export type TierPolicy = {
  readonly __typename?: 'TierPolicy';
  /**
   * Whether control measures apply: outside an emergency response none does, and each that restricts is FORBIDDEN
   * (org.3).
   */
  readonly controlApplies: Scalars['Boolean']['output'];
  /** Whether community facilities and service stations are open. */
  readonly facilities: FacilityStatus;
  /** The materials to be at hand. 20 at most. */
  readonly materials: ReadonlyArray<MaterialRule>;
  /** All measures with their modality at this tier. 100 at most. */
  readonly measures: ReadonlyArray<TierMeasure>;
  /** How households receive their orders. 10 at most. */
  readonly orderModes: ReadonlyArray<OrderModeRule>;
  /** Who and what passes the gates. 20 at most. */
  readonly passClasses: ReadonlyArray<PassClassRule>;
  /** The duties to be staffed. 20 at most. */
  readonly staffing: ReadonlyArray<StaffingRule>;
  /** The strategy of the tier, such as 外防输入. */
  readonly strategy: Scalars['String']['output'];
  /** The tier. */
  readonly tier: RiskLevel;
};


/** What a tier asks of a community, allows and forbids. */
export type TierPolicyStrategyArgs = {
  lang: Language;
};

/** What the tier of a community would be, and what would change against now. */
export type TierPreview = {
  readonly __typename?: 'TierPreview';
  /** What would change; empty when the tier stays. 100 at most. */
  readonly changes: ReadonlyArray<PolicyChange>;
  /** The tier as it is. */
  readonly from: RiskLevel;
  /** Why: both inputs. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The tier as it would be. */
  readonly to: RiskLevel;
};

/** The ways of coming. */
export type TransportKind =
  /** By car. */
  | 'CAR'
  /** By coach. */
  | 'COACH'
  /** By air. */
  | 'FLIGHT'
  /** Otherwise. */
  | 'OTHER'
  /** By ship. */
  | 'SHIP'
  /** By rail. */
  | 'TRAIN';

/** A travel document. */
export type TravelDocumentInput = {
  /** The country or region that issued it, by ISO 3166: 2 or 3 letters. */
  readonly country: Scalars['String']['input'];
  /** The kind. */
  readonly kind: TravelDocumentKind;
  /** The number: 5 to 20 letters and digits. */
  readonly number: Scalars['String']['input'];
};

/** The travel documents of who has no resident identity number. */
export type TravelDocumentKind =
  /** A passport (护照). */
  | 'PASSPORT'
  /** A permanent residence permit for foreigners (外国人永久居留身份证). */
  | 'RESIDENCE_PERMIT'
  /** A permit to travel to the mainland (来往内地通行证、来往大陆通行证). */
  | 'TRAVEL_PERMIT';

/**
 * An arrival of somebody whom no community knows yet. What it says of them is sealed, and goes to the person once they
 * are known.
 */
export type UnmatchedArrival = Node & {
  readonly __typename?: 'UnmatchedArrival';
  /** The day of arrival. */
  readonly arrivedOn: Scalars['LocalDate']['output'];
  /** The community in whose list it lies; null where it lies with a division. */
  readonly community: Maybe<Community>;
  /**
   * Where they said that they would stay: for the worker of the community for a purpose, and for the authority that says
   * where it belongs. Each reading is recorded.
   */
  readonly destination: Maybe<Scalars['String']['output']>;
  /** The division in whose list it lies; null where it lies with a community, or with the nation. */
  readonly division: Maybe<Division>;
  /** Where from. */
  readonly from: ArrivalOrigin;
  /** What has happened to it. */
  readonly history: ReadonlyArray<UnmatchedStep>;
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The identity number or the number of the travel document, masked; likewise. */
  readonly idNumber: Maybe<Scalars['String']['output']>;
  /** The name, for workers of the community who register them. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The phone number, masked; likewise. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** The country or region by ISO 3166-1, or the division by GB/T 2260. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** When it was handed in. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** As what they are named in it. */
  readonly role: PartyRole;
  /** What follows for them as far as it can be told; it is judged anew once they are known. */
  readonly ruling: ArrivalRuling;
  /** Where it stands. */
  readonly status: UnmatchedStatus;
};

/** A page of arrivals of people unknown. */
export type UnmatchedArrivalConnection = {
  readonly __typename?: 'UnmatchedArrivalConnection';
  /** The arrivals with their cursors. */
  readonly edges: ReadonlyArray<UnmatchedArrivalEdge>;
  /** The arrivals. */
  readonly nodes: ReadonlyArray<UnmatchedArrival>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An arrival of somebody unknown in a page. */
export type UnmatchedArrivalEdge = {
  readonly __typename?: 'UnmatchedArrivalEdge';
  /** The cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The arrival. */
  readonly node: UnmatchedArrival;
};

/** What happens to an arrival of somebody unknown. */
export type UnmatchedEvent =
  /** It goes to another place. */
  | 'ASSIGN'
  /** It becomes the arrival of a registered person. */
  | 'MATCH'
  /** It is handed in. */
  | 'REGISTER';

/** The states of an arrival of somebody unknown. */
export type UnmatchedStatus =
  /** It has become the arrival of a registered person. */
  | 'MATCHED'
  /** Nobody knows yet whose it is. */
  | 'UNMATCHED';

/** A step of an arrival on its way to its person. A list holds the last 50 at most. */
export type UnmatchedStep = {
  readonly __typename?: 'UnmatchedStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: UnmatchedEvent;
  /** The role that did it; null where it came of itself. */
  readonly role: Maybe<Role>;
  /** The code of the place that it went to. */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** An appeal that is right. */
export type UpholdAppealInput = {
  /** The appeal. */
  readonly appeal: Scalars['ID']['input'];
  /** What was wrong, in words: 200 characters at most, without personal numbers. It stands on the record. */
  readonly explanation: Scalars['String']['input'];
  /** What is wrong with the record. */
  readonly reason: WithdrawalReason;
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

/** A case to vouch for. */
export type VouchForCaseInput = {
  /** The case. */
  readonly case: Scalars['ID']['input'];
  /** The report of the laboratory, the clinical finding, or the report of the investigation. */
  readonly evidence: EvidenceInput;
};

/** What happens to a warning. */
export type WarningEvent =
  /** The authority confirms it. */
  | 'CONFIRM'
  /** It is found unfounded. */
  | 'DISMISS'
  /** Nobody answered in time. */
  | 'ESCALATE'
  /** It is taken up. */
  | 'INVESTIGATE'
  /** The community is told to rectify. */
  | 'NOTIFY'
  /** It is raised. */
  | 'RAISE'
  /** The community says that it has. */
  | 'REPORT_RECTIFICATION';

/** What raised a warning. */
export type WarningSource =
  /** A proposal beyond the tier. */
  | 'PROPOSAL'
  /** A resident's report. */
  | 'RESIDENT';

/** The states of a warning, those that wait for an authority first. */
export type WarningStatus =
  /** Unfounded, and closed. */
  | 'DISMISSED'
  /** Not answered in time: it went to the authority above. */
  | 'ESCALATED'
  /** Being investigated. */
  | 'INVESTIGATING'
  /** Raised: waits for the authority in charge. */
  | 'RAISED'
  /** The community says that it has rectified: waits for confirmation. */
  | 'RECTIFICATION_REPORTED'
  /** Rectified, and closed. */
  | 'RECTIFIED'
  /** The community has to rectify. */
  | 'RECTIFYING';

/** A step in the life of a warning. A list holds the last 50 at most. */
export type WarningStep = {
  readonly __typename?: 'WarningStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly event: WarningEvent;
  /**
   * What was said with it; that of an investigation is for authorities, and a resident who reported reads why a report
   * is unfounded.
   */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The role that did it; null when time brought it. */
  readonly role: Maybe<Role>;
  /** The status after it. */
  readonly status: WarningStatus;
};

/** A consent to be taken back. */
export type WithdrawConsentInput = {
  /** Where a worker writes it down: what it rests on, 1 to 200 characters. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Whose consent it is; the caller's own when left out. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Who acts for them no more. */
  readonly to: Scalars['ID']['input'];
};

/** Whose consent was taken back. */
export type WithdrawConsentPayload = {
  readonly __typename?: 'WithdrawConsentPayload';
  /** Why it was refused; empty when it was taken back. */
  readonly errors: ReadonlyArray<MutationError>;
  /** Who took it back; null when refused. */
  readonly person: Maybe<Person>;
};

/** An erasure to take back. */
export type WithdrawErasureInput = {
  /** The erasure. */
  readonly erasure: Scalars['ID']['input'];
};

/** A record that is withdrawn. */
export type WithdrawFactInput = {
  /** What was wrong, in words: 200 characters at most, without personal numbers. */
  readonly explanation: Scalars['String']['input'];
  /** Why. */
  readonly reason: WithdrawalReason;
  /** The id of the arrival, the contact, the case, the discharge, the meeting or the workplace. */
  readonly record: Scalars['ID']['input'];
};

/** The record as withdrawn. */
export type WithdrawFactPayload = {
  readonly __typename?: 'WithdrawFactPayload';
  /** Why it was refused; empty when the record is withdrawn or questioned. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The withdrawal; null when refused. */
  readonly withdrawal: Maybe<Withdrawal>;
};

/** A handover to be withdrawn: give exactly one. */
export type WithdrawHandoverInput = {
  /** The handover. */
  readonly handover?: InputMaybe<Scalars['ID']['input']>;
  /** The registration that waits for it. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
};

/** The handover as withdrawn. */
export type WithdrawHandoverPayload = {
  readonly __typename?: 'WithdrawHandoverPayload';
  /** Why it was refused; empty when it was withdrawn. */
  readonly errors: ReadonlyArray<MutationError>;
  /** The handover; null when refused. */
  readonly handover: Maybe<Handover>;
};

/** That a record was withdrawn, or that a second person is to withdraw it. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was wrong, in the words of who withdrew it; null where time did. */
  readonly explanation: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: WithdrawalReason;
  /** The id of the record. */
  readonly record: Scalars['ID']['output'];
  /** Whether it is withdrawn. */
  readonly status: WithdrawalStatus;
};

/** Why a record is withdrawn. */
export type WithdrawalReason =
  /** Nobody has confirmed a finding in time that came without its number. Time says so, and no caller. */
  | 'NOT_CONFIRMED'
  /** It did not happen. */
  | 'NOT_SO'
  /** It was recorded before. */
  | 'RECORDED_TWICE'
  /** It was on another day. */
  | 'WRONG_DAY'
  /** It is about somebody else. */
  | 'WRONG_PERSON'
  /** It was elsewhere. */
  | 'WRONG_PLACE';

/** Where a withdrawal stands. */
export type WithdrawalStatus =
  /** It is questioned, and stands: another professional, of the county or above, withdraws it, or nobody does. */
  | 'QUESTIONED'
  /** It is withdrawn, with all that followed from it. */
  | 'WITHDRAWN';

/** The work of a day. A daily task that was missed stands among the missed ones and, while it runs, in its section. */
export type WorkList = {
  readonly __typename?: 'WorkList';
  /** Checks of people's health. 400 at most. */
  readonly checks: ReadonlyArray<Task>;
  /** Whether this is all: a list holds the 400 that are due earliest. */
  readonly complete: Scalars['Boolean']['output'];
  /** The grid; null for what no grid covers. */
  readonly grid: Maybe<Grid>;
  /** People to be taken over from elsewhere. 400 at most. */
  readonly handovers: ReadonlyArray<Task>;
  /** What was due before today and is still to be done. 400 at most. */
  readonly missed: ReadonlyArray<Task>;
  /** The day. */
  readonly on: Scalars['LocalDate']['output'];
  /** What else there is. 400 at most. */
  readonly others: ReadonlyArray<Task>;
  /** Releases from isolation, and their notices. 400 at most. */
  readonly releases: ReadonlyArray<Task>;
  /** Transfers to central isolation, with vehicle and disinfection. 400 at most. */
  readonly transfers: ReadonlyArray<Task>;
  /** Visits and deliveries. 400 at most. */
  readonly visits: ReadonlyArray<Task>;
};

/** That somebody works somewhere, as one account has recorded it. Where it is stands nowhere in plain. */
export type Workplace = {
  readonly __typename?: 'Workplace';
  /** By it the record is withdrawn. */
  readonly id: Scalars['ID']['output'];
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
    | ( AppealSource )
    | ( ArrivalSource )
    | ( CareContactSource )
    | ( CommunitySource )
    | ( DivisionSource )
    | ( ErasureSource )
    | ( GridSource )
    | ( GrievanceSource )
    | ( HandoverSource )
    | ( HealthCodeSource )
    | ( HouseholdSource )
    | ( IsolationOrderSource )
    | ( MeasureSource )
    | ( OrderSource )
    | ( OverControlWarningSource )
    | ( PaperSource )
    | ( PersonSource )
    | ( ProgramSource )
    | ( ReturnPlanSource )
    | ( SupplyPointSource )
    | ( TaskSource )
    | ( UnmatchedArrivalSource )
  ;
  Ruling:
    | ( ArrivalRulingSource )
    | ( CodeVerificationSource )
    | ( MeasureRulingSource )
    | ( OrderRulingSource )
    | ( PaperRulingSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptHandoverInput: AcceptHandoverInput;
  AcceptHandoverPayload: ResolverTypeWrapper<Omit<AcceptHandoverPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, handover?: Maybe<ResolversTypes['Handover']> }>;
  AcceptOrderInput: AcceptOrderInput;
  AcceptOrderPayload: ResolverTypeWrapper<Omit<AcceptOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  AccessClass: AccessClass;
  AccessEntry: ResolverTypeWrapper<AccessEntrySource>;
  AccessEntryConnection: ResolverTypeWrapper<Omit<AccessEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccessEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AccessEntry']> }>;
  AccessEntryEdge: ResolverTypeWrapper<Omit<AccessEntryEdge, 'node'> & { node: ResolversTypes['AccessEntry'] }>;
  Address: ResolverTypeWrapper<AddressSource>;
  AddressInput: AddressInput;
  AdoptPolicyValueInput: AdoptPolicyValueInput;
  AdoptPolicyValuePayload: ResolverTypeWrapper<Omit<AdoptPolicyValuePayload, 'errors' | 'policyValue'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, policyValue?: Maybe<ResolversTypes['PolicyValue']> }>;
  Alert: ResolverTypeWrapper<AlertSource>;
  AlertOutcome: AlertOutcome;
  AlertPayload: ResolverTypeWrapper<Omit<AlertPayload, 'alert' | 'errors'> & { alert?: Maybe<ResolversTypes['Alert']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  AlertStatus: AlertStatus;
  AnswerAlertInput: AnswerAlertInput;
  Appeal: ResolverTypeWrapper<AppealSource>;
  AppealConnection: ResolverTypeWrapper<Omit<AppealConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AppealEdge']>, nodes: ReadonlyArray<ResolversTypes['Appeal']> }>;
  AppealDismissal: AppealDismissal;
  AppealEdge: ResolverTypeWrapper<Omit<AppealEdge, 'node'> & { node: ResolversTypes['Appeal'] }>;
  AppealEvent: AppealEvent;
  AppealPayload: ResolverTypeWrapper<Omit<AppealPayload, 'appeal' | 'errors'> & { appeal?: Maybe<ResolversTypes['Appeal']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  AppealStatus: AppealStatus;
  AppealStep: ResolverTypeWrapper<AppealStepSource>;
  AppointGuardianInput: AppointGuardianInput;
  AppointGuardianPayload: ResolverTypeWrapper<Omit<AppointGuardianPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']> }>;
  Arrival: ResolverTypeWrapper<ArrivalSource>;
  ArrivalAction: ArrivalAction;
  ArrivalCompanionInput: ArrivalCompanionInput;
  ArrivalConnection: ResolverTypeWrapper<Omit<ArrivalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArrivalEdge']>, nodes: ReadonlyArray<ResolversTypes['Arrival']> }>;
  ArrivalDestinationInput: ArrivalDestinationInput;
  ArrivalEdge: ResolverTypeWrapper<Omit<ArrivalEdge, 'node'> & { node: ResolversTypes['Arrival'] }>;
  ArrivalHostInput: ArrivalHostInput;
  ArrivalHotelInput: ArrivalHotelInput;
  ArrivalOrigin: ArrivalOrigin;
  ArrivalOutcome: ArrivalOutcome;
  ArrivalProof: ResolverTypeWrapper<ArrivalProof>;
  ArrivalProofInput: ArrivalProofInput;
  ArrivalRowInput: ArrivalRowInput;
  ArrivalRowOutcome: ResolverTypeWrapper<ArrivalRowOutcomeSource>;
  ArrivalRuling: ResolverTypeWrapper<ArrivalRulingSource>;
  ArrivalStanding: ArrivalStanding;
  ArrivalTransport: ResolverTypeWrapper<ArrivalTransport>;
  ArrivalTransportInput: ArrivalTransportInput;
  AskedGround: AskedGround;
  Assessment: ResolverTypeWrapper<AssessmentSource>;
  AssessmentBasis: ResolverTypeWrapper<AssessmentBasis>;
  AssessmentConnection: ResolverTypeWrapper<Omit<AssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssessmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Assessment']> }>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssignArrivalInput: AssignArrivalInput;
  AssignArrivalPayload: ResolverTypeWrapper<Omit<AssignArrivalPayload, 'arrival' | 'errors'> & { arrival?: Maybe<ResolversTypes['UnmatchedArrival']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  AssignCareContactInput: AssignCareContactInput;
  AssignGridBuildingsInput: AssignGridBuildingsInput;
  AssignGridWorkersInput: AssignGridWorkersInput;
  AssignTaskInput: AssignTaskInput;
  AwaitedDecision: ResolverTypeWrapper<AwaitedDecisionSource>;
  AwaitedDecisionConnection: ResolverTypeWrapper<Omit<AwaitedDecisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AwaitedDecisionEdge']>, nodes: ReadonlyArray<ResolversTypes['AwaitedDecision']> }>;
  AwaitedDecisionEdge: ResolverTypeWrapper<Omit<AwaitedDecisionEdge, 'node'> & { node: ResolversTypes['AwaitedDecision'] }>;
  AwaitedKind: AwaitedKind;
  BindAccountInput: BindAccountInput;
  BindAccountPayload: ResolverTypeWrapper<Omit<BindAccountPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrakedKind: BrakedKind;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  CancelTaskInput: CancelTaskInput;
  CareContact: ResolverTypeWrapper<CareContactSource>;
  CareContactPayload: ResolverTypeWrapper<Omit<CareContactPayload, 'careContact' | 'errors'> & { careContact?: Maybe<ResolversTypes['CareContact']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  CareNeed: CareNeed;
  CareRecord: ResolverTypeWrapper<CareRecordSource>;
  CareRecordConnection: ResolverTypeWrapper<Omit<CareRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CareRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['CareRecord']> }>;
  CareRecordEdge: ResolverTypeWrapper<Omit<CareRecordEdge, 'node'> & { node: ResolversTypes['CareRecord'] }>;
  CareRecordPayload: ResolverTypeWrapper<Omit<CareRecordPayload, 'errors' | 'record'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, record?: Maybe<ResolversTypes['CareRecord']> }>;
  CareStatus: CareStatus;
  CaseDelays: ResolverTypeWrapper<CaseDelays>;
  CaseKind: CaseKind;
  CaseQuestion: ResolverTypeWrapper<CaseQuestionSource>;
  CaseStatus: CaseStatus;
  Clause: ResolverTypeWrapper<ClauseSource>;
  ClauseAspect: ClauseAspect;
  CloseProgramInput: CloseProgramInput;
  CloseProgramPayload: ResolverTypeWrapper<Omit<CloseProgramPayload, 'errors' | 'program'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, program?: Maybe<ResolversTypes['Program']> }>;
  Cluster: ResolverTypeWrapper<ClusterSource>;
  CodeAction: CodeAction;
  CodeColour: CodeColour;
  CodeIssuer: ResolverTypeWrapper<CodeIssuerSource>;
  CodeVerification: ResolverTypeWrapper<CodeVerificationSource>;
  Community: ResolverTypeWrapper<CommunitySource>;
  CommunityCase: ResolverTypeWrapper<CommunityCaseSource>;
  CommunityCaseConnection: ResolverTypeWrapper<Omit<CommunityCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommunityCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['CommunityCase']> }>;
  CommunityCaseEdge: ResolverTypeWrapper<Omit<CommunityCaseEdge, 'node'> & { node: ResolversTypes['CommunityCase'] }>;
  CommunityClass: CommunityClass;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversTypes['Community']> }>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CompleteReturnInput: CompleteReturnInput;
  ConfirmArrivalInput: ConfirmArrivalInput;
  ConfirmArrivalPayload: ResolverTypeWrapper<Omit<ConfirmArrivalPayload, 'arrival' | 'errors'> & { arrival?: Maybe<ResolversTypes['Arrival']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  ConfirmCaseInput: ConfirmCaseInput;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  ConfirmDeliveryPayload: ResolverTypeWrapper<Omit<ConfirmDeliveryPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  ConfirmFindingInput: ConfirmFindingInput;
  ConfirmFindingPayload: ResolverTypeWrapper<Omit<ConfirmFindingPayload, 'confirmation' | 'errors'> & { confirmation?: Maybe<ResolversTypes['FindingConfirmation']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  ConfirmRectificationInput: ConfirmRectificationInput;
  ConfirmRectificationPayload: ResolverTypeWrapper<Omit<ConfirmRectificationPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, warning?: Maybe<ResolversTypes['OverControlWarning']> }>;
  ConfirmRemedyInput: ConfirmRemedyInput;
  Consent: ResolverTypeWrapper<ConsentSource>;
  Contact: ResolverTypeWrapper<ContactSource>;
  ContactCandidate: ResolverTypeWrapper<ContactCandidateSource>;
  ContactCandidateConnection: ResolverTypeWrapper<Omit<ContactCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactCandidateEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactCandidate']> }>;
  ContactCandidateEdge: ResolverTypeWrapper<Omit<ContactCandidateEdge, 'node'> & { node: ResolversTypes['ContactCandidate'] }>;
  ContactKind: ContactKind;
  ContactNeed: ContactNeed;
  ContactOutcome: ContactOutcome;
  ContactSetting: ContactSetting;
  ContestRemedyInput: ContestRemedyInput;
  ControlMeasureKind: ControlMeasureKind;
  CorrectDayReportInput: CorrectDayReportInput;
  CorrectDayReportPayload: ResolverTypeWrapper<Omit<CorrectDayReportPayload, 'dayReport' | 'errors'> & { dayReport?: Maybe<ResolversTypes['DayReport']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  CreateBindingCodeInput: CreateBindingCodeInput;
  CreateBindingCodePayload: ResolverTypeWrapper<Omit<CreateBindingCodePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  CreateGridInput: CreateGridInput;
  DailyCheck: ResolverTypeWrapper<DailyCheckSource>;
  DailyCheckConnection: ResolverTypeWrapper<Omit<DailyCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DailyCheckEdge']>, nodes: ReadonlyArray<ResolversTypes['DailyCheck']> }>;
  DailyCheckEdge: ResolverTypeWrapper<Omit<DailyCheckEdge, 'node'> & { node: ResolversTypes['DailyCheck'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayReport: ResolverTypeWrapper<DayReportSource>;
  DayReportConnection: ResolverTypeWrapper<Omit<DayReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DayReportEdge']>, nodes: ReadonlyArray<ResolversTypes['DayReport']> }>;
  DayReportEdge: ResolverTypeWrapper<Omit<DayReportEdge, 'node'> & { node: ResolversTypes['DayReport'] }>;
  DayReportRevision: ResolverTypeWrapper<DayReportRevisionSource>;
  DecideArrivalInput: DecideArrivalInput;
  DecideArrivalPayload: ResolverTypeWrapper<Omit<DecideArrivalPayload, 'arrival' | 'errors'> & { arrival?: Maybe<ResolversTypes['Arrival']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  DecideSuspicionInput: DecideSuspicionInput;
  DecideSuspicionPayload: ResolverTypeWrapper<Omit<DecideSuspicionPayload, 'errors' | 'suspicion'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, suspicion?: Maybe<ResolversTypes['Suspicion']> }>;
  DeclineHandoverInput: DeclineHandoverInput;
  DeclineHandoverPayload: ResolverTypeWrapper<Omit<DeclineHandoverPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, handover?: Maybe<ResolversTypes['Handover']> }>;
  DelistHighRiskAreaInput: DelistHighRiskAreaInput;
  DemandedPaper: DemandedPaper;
  DemanderInput: DemanderInput;
  DemanderKind: DemanderKind;
  Discharge: ResolverTypeWrapper<DischargeSource>;
  DischargePayload: ResolverTypeWrapper<Omit<DischargePayload, 'discharge' | 'errors'> & { discharge?: Maybe<ResolversTypes['Discharge']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  DischargeStatus: DischargeStatus;
  DismissAppealInput: DismissAppealInput;
  DismissGrievanceInput: DismissGrievanceInput;
  DismissWarningInput: DismissWarningInput;
  DismissWarningPayload: ResolverTypeWrapper<Omit<DismissWarningPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, warning?: Maybe<ResolversTypes['OverControlWarning']> }>;
  DismissalReason: DismissalReason;
  DispatchOrderInput: DispatchOrderInput;
  DispatchOrderPayload: ResolverTypeWrapper<Omit<DispatchOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  Division: ResolverTypeWrapper<DivisionSource>;
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  DivisionConnection: ResolverTypeWrapper<Omit<DivisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DivisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Division']> }>;
  DivisionEdge: ResolverTypeWrapper<Omit<DivisionEdge, 'node'> & { node: ResolversTypes['Division'] }>;
  DivisionLevel: DivisionLevel;
  Document: ResolverTypeWrapper<DocumentSource>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  EmergencyLevel: EmergencyLevel;
  EmergencyResponse: ResolverTypeWrapper<EmergencyResponseSource>;
  EmergencyResponseEvent: EmergencyResponseEvent;
  EmergencyResponseStatus: EmergencyResponseStatus;
  EmergencyResponseStep: ResolverTypeWrapper<EmergencyResponseStepSource>;
  EndEmergencyResponseInput: EndEmergencyResponseInput;
  EndEmergencyResponsePayload: ResolverTypeWrapper<Omit<EndEmergencyResponsePayload, 'emergencyResponse' | 'errors'> & { emergencyResponse?: Maybe<ResolversTypes['EmergencyResponse']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  EndGuardianshipInput: EndGuardianshipInput;
  EndGuardianshipPayload: ResolverTypeWrapper<Omit<EndGuardianshipPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']> }>;
  EndMeasureInput: EndMeasureInput;
  EndMeasurePayload: ResolverTypeWrapper<Omit<EndMeasurePayload, 'errors' | 'measure'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, measure?: Maybe<ResolversTypes['Measure']> }>;
  EndMeasureReason: EndMeasureReason;
  EndOnCallInput: EndOnCallInput;
  ErasePersonInput: ErasePersonInput;
  ErasedClass: ErasedClass;
  ErasedCount: ResolverTypeWrapper<ErasedCount>;
  Erasure: ResolverTypeWrapper<ErasureSource>;
  ErasureConnection: ResolverTypeWrapper<Omit<ErasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ErasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Erasure']> }>;
  ErasureEdge: ResolverTypeWrapper<Omit<ErasureEdge, 'node'> & { node: ResolversTypes['Erasure'] }>;
  ErasureEvent: ErasureEvent;
  ErasureGround: ErasureGround;
  ErasureHold: ErasureHold;
  ErasurePayload: ResolverTypeWrapper<Omit<ErasurePayload, 'erasure' | 'errors'> & { erasure?: Maybe<ResolversTypes['Erasure']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  ErasureStatus: ErasureStatus;
  ErasureStep: ResolverTypeWrapper<ErasureStepSource>;
  EssentialExit: EssentialExit;
  Event: ResolverTypeWrapper<EventSource>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventType: EventType;
  Evidence: ResolverTypeWrapper<Evidence>;
  EvidenceInput: EvidenceInput;
  EvidenceKind: EvidenceKind;
  EvidenceSource: EvidenceSource;
  ExplainToStairwellInput: ExplainToStairwellInput;
  ExtendIsolationInput: ExtendIsolationInput;
  FacilityStatus: FacilityStatus;
  Fact: ResolverTypeWrapper<FactSource>;
  FactKind: FactKind;
  FileAppealInput: FileAppealInput;
  FileAppealPayload: ResolverTypeWrapper<Omit<FileAppealPayload, 'appeals' | 'errors'> & { appeals?: Maybe<ReadonlyArray<ResolversTypes['Appeal']>>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  FindingConfirmation: ResolverTypeWrapper<FindingConfirmationSource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Force: Force;
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: ResolverTypeWrapper<Omit<GiveConsentPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']> }>;
  Grant: ResolverTypeWrapper<GrantSource>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, grant?: Maybe<ResolversTypes['Grant']> }>;
  Grid: ResolverTypeWrapper<GridSource>;
  GridPayload: ResolverTypeWrapper<Omit<GridPayload, 'errors' | 'grid'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, grid?: Maybe<ResolversTypes['Grid']> }>;
  Grievance: ResolverTypeWrapper<GrievanceSource>;
  GrievanceConnection: ResolverTypeWrapper<Omit<GrievanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GrievanceEdge']>, nodes: ReadonlyArray<ResolversTypes['Grievance']> }>;
  GrievanceEdge: ResolverTypeWrapper<Omit<GrievanceEdge, 'node'> & { node: ResolversTypes['Grievance'] }>;
  GrievanceEvent: GrievanceEvent;
  GrievanceKind: GrievanceKind;
  GrievanceParty: GrievanceParty;
  GrievancePayload: ResolverTypeWrapper<Omit<GrievancePayload, 'errors' | 'grievance'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, grievance?: Maybe<ResolversTypes['Grievance']> }>;
  GrievanceStatus: GrievanceStatus;
  GrievanceStep: ResolverTypeWrapper<GrievanceStepSource>;
  Guardianship: ResolverTypeWrapper<GuardianshipSource>;
  HandOverContactInput: HandOverContactInput;
  HandOverContactPayload: ResolverTypeWrapper<Omit<HandOverContactPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, handover?: Maybe<ResolversTypes['Handover']> }>;
  HandOverShiftInput: HandOverShiftInput;
  HandOverShiftPayload: ResolverTypeWrapper<Omit<HandOverShiftPayload, 'errors' | 'grid'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, grid?: Maybe<ResolversTypes['Grid']> }>;
  HandedContact: ResolverTypeWrapper<HandedContactSource>;
  Handover: ResolverTypeWrapper<HandoverSource>;
  HandoverConnection: ResolverTypeWrapper<Omit<HandoverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HandoverEdge']>, nodes: ReadonlyArray<ResolversTypes['Handover']> }>;
  HandoverDeclineReason: HandoverDeclineReason;
  HandoverEdge: ResolverTypeWrapper<Omit<HandoverEdge, 'node'> & { node: ResolversTypes['Handover'] }>;
  HandoverEvent: HandoverEvent;
  HandoverKind: HandoverKind;
  HandoverParty: ResolverTypeWrapper<HandoverPartySource>;
  HandoverStatus: HandoverStatus;
  HandoverStep: ResolverTypeWrapper<HandoverStepSource>;
  HealthCode: ResolverTypeWrapper<HealthCodeSource>;
  HeldCount: ResolverTypeWrapper<HeldCount>;
  HighRiskArea: ResolverTypeWrapper<HighRiskAreaSource>;
  HighRiskAreaConnection: ResolverTypeWrapper<Omit<HighRiskAreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HighRiskAreaEdge']>, nodes: ReadonlyArray<ResolversTypes['HighRiskArea']> }>;
  HighRiskAreaEdge: ResolverTypeWrapper<Omit<HighRiskAreaEdge, 'node'> & { node: ResolversTypes['HighRiskArea'] }>;
  HighRiskAreaPayload: ResolverTypeWrapper<Omit<HighRiskAreaPayload, 'errors' | 'highRiskArea'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, highRiskArea?: Maybe<ResolversTypes['HighRiskArea']> }>;
  HighRiskListing: ResolverTypeWrapper<HighRiskListingSource>;
  HostRole: HostRole;
  Household: ResolverTypeWrapper<HouseholdSource>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdStanding: HouseholdStanding;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<ImportSource>;
  ImportDayReportsInput: ImportDayReportsInput;
  ImportDayReportsPayload: ResolverTypeWrapper<Omit<ImportDayReportsPayload, 'errors' | 'import' | 'refused'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, import?: Maybe<ResolversTypes['Import']>, refused: ReadonlyArray<ResolversTypes['ImportRefusal']> }>;
  ImportRefusal: ResolverTypeWrapper<ImportRefusalSource>;
  ImportRefusalCode: ImportRefusalCode;
  ImportRefusalConnection: ResolverTypeWrapper<Omit<ImportRefusalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImportRefusalEdge']>, nodes: ReadonlyArray<ResolversTypes['ImportRefusal']> }>;
  ImportRefusalEdge: ResolverTypeWrapper<Omit<ImportRefusalEdge, 'node'> & { node: ResolversTypes['ImportRefusal'] }>;
  ImportRowInput: ImportRowInput;
  InputError: ResolverTypeWrapper<InputErrorSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvestigateGrievanceInput: InvestigateGrievanceInput;
  InvestigateWarningInput: InvestigateWarningInput;
  InvestigateWarningPayload: ResolverTypeWrapper<Omit<InvestigateWarningPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, warning?: Maybe<ResolversTypes['OverControlWarning']> }>;
  IsolationCause: IsolationCause;
  IsolationEvent: IsolationEvent;
  IsolationExtensionReason: IsolationExtensionReason;
  IsolationGround: ResolverTypeWrapper<IsolationGroundSource>;
  IsolationMoveReason: IsolationMoveReason;
  IsolationOrder: ResolverTypeWrapper<IsolationOrderSource>;
  IsolationOrderConnection: ResolverTypeWrapper<Omit<IsolationOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IsolationOrderEdge']>, nodes: ReadonlyArray<ResolversTypes['IsolationOrder']> }>;
  IsolationOrderEdge: ResolverTypeWrapper<Omit<IsolationOrderEdge, 'node'> & { node: ResolversTypes['IsolationOrder'] }>;
  IsolationOrderPayload: ResolverTypeWrapper<Omit<IsolationOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['IsolationOrder']> }>;
  IsolationPlace: IsolationPlace;
  IsolationShorteningReason: IsolationShorteningReason;
  IsolationStatus: IsolationStatus;
  IsolationStep: ResolverTypeWrapper<IsolationStepSource>;
  IsolationStepReason: IsolationStepReason;
  IsolationSupply: ResolverTypeWrapper<IsolationSupply>;
  IsolationSupplyWay: IsolationSupplyWay;
  IsolationTransport: ResolverTypeWrapper<IsolationTransport>;
  IsolationTransportInput: IsolationTransportInput;
  IssueHealthCodeInput: IssueHealthCodeInput;
  IssueHealthCodePayload: ResolverTypeWrapper<Omit<IssueHealthCodePayload, 'errors' | 'healthCode'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, healthCode?: Maybe<ResolversTypes['HealthCode']> }>;
  IssueIsolationNoticeInput: IssueIsolationNoticeInput;
  IssueReleaseNoticeInput: IssueReleaseNoticeInput;
  IssueResidenceCertificateInput: IssueResidenceCertificateInput;
  Language: Language;
  LevelChange: ResolverTypeWrapper<LevelChangeSource>;
  LevelChangeConnection: ResolverTypeWrapper<Omit<LevelChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LevelChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['LevelChange']> }>;
  LevelChangeEdge: ResolverTypeWrapper<Omit<LevelChangeEdge, 'node'> & { node: ResolversTypes['LevelChange'] }>;
  LighterMeasure: ResolverTypeWrapper<LighterMeasureSource>;
  ListHighRiskAreaInput: ListHighRiskAreaInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LowerEmergencyResponseInput: LowerEmergencyResponseInput;
  LowerEmergencyResponsePayload: ResolverTypeWrapper<Omit<LowerEmergencyResponsePayload, 'emergencyResponse' | 'errors'> & { emergencyResponse?: Maybe<ResolversTypes['EmergencyResponse']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  MatchArrivalInput: MatchArrivalInput;
  MaterialNeed: MaterialNeed;
  MaterialRule: ResolverTypeWrapper<MaterialRuleSource>;
  Measure: ResolverTypeWrapper<MeasureSource>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureEvent: MeasureEvent;
  MeasureKind: MeasureKind;
  MeasurePlaceInput: MeasurePlaceInput;
  MeasureRule: ResolverTypeWrapper<MeasureRuleSource>;
  MeasureRuling: ResolverTypeWrapper<MeasureRulingSource>;
  MeasureScope: MeasureScope;
  MeasureStatus: MeasureStatus;
  MeasureStep: ResolverTypeWrapper<MeasureStepSource>;
  MeasureStepReason: MeasureStepReason;
  Meeting: ResolverTypeWrapper<MeetingSource>;
  Modality: Modality;
  MonitoredMember: ResolverTypeWrapper<MonitoredMemberSource>;
  MoveCasePayload: ResolverTypeWrapper<Omit<MoveCasePayload, 'case' | 'errors'> & { case?: Maybe<ResolversTypes['CommunityCase']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  MoveIsolationInput: MoveIsolationInput;
  MovePersonInput: MovePersonInput;
  MovePersonPayload: ResolverTypeWrapper<Omit<MovePersonPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationError: ResolverTypeWrapper<MutationErrorSource>;
  MutationErrorCode: MutationErrorCode;
  Node: ResolverTypeWrapper<NodeSource>;
  NoticeReach: NoticeReach;
  NotifyRectificationInput: NotifyRectificationInput;
  NotifyRectificationPayload: ResolverTypeWrapper<Omit<NotifyRectificationPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, warning?: Maybe<ResolversTypes['OverControlWarning']> }>;
  OnCall: ResolverTypeWrapper<OnCallSource>;
  OnCallPayload: ResolverTypeWrapper<Omit<OnCallPayload, 'errors' | 'onCall'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, onCall?: Maybe<ResolversTypes['OnCall']> }>;
  Order: ResolverTypeWrapper<OrderSource>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversTypes['Order']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderEvent: OrderEvent;
  OrderLine: ResolverTypeWrapper<OrderLineSource>;
  OrderLineInput: OrderLineInput;
  OrderMode: OrderMode;
  OrderModeRule: ResolverTypeWrapper<OrderModeRule>;
  OrderRemedyInput: OrderRemedyInput;
  OrderRuling: ResolverTypeWrapper<OrderRulingSource>;
  OrderStatus: OrderStatus;
  OrderStep: ResolverTypeWrapper<OrderStepSource>;
  OrderStepReason: OrderStepReason;
  OrderedRemedy: ResolverTypeWrapper<OrderedRemedySource>;
  OrderedRemedyConnection: ResolverTypeWrapper<Omit<OrderedRemedyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderedRemedyEdge']>, nodes: ReadonlyArray<ResolversTypes['OrderedRemedy']> }>;
  OrderedRemedyEdge: ResolverTypeWrapper<Omit<OrderedRemedyEdge, 'node'> & { node: ResolversTypes['OrderedRemedy'] }>;
  OverControlWarning: ResolverTypeWrapper<OverControlWarningSource>;
  OverControlWarningConnection: ResolverTypeWrapper<Omit<OverControlWarningConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OverControlWarningEdge']>, nodes: ReadonlyArray<ResolversTypes['OverControlWarning']> }>;
  OverControlWarningEdge: ResolverTypeWrapper<Omit<OverControlWarningEdge, 'node'> & { node: ResolversTypes['OverControlWarning'] }>;
  PackOrderInput: PackOrderInput;
  PackOrderPayload: ResolverTypeWrapper<Omit<PackOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paper: ResolverTypeWrapper<PaperSource>;
  PaperAction: PaperAction;
  PaperDemand: ResolverTypeWrapper<PaperDemandSource>;
  PaperDemandConnection: ResolverTypeWrapper<Omit<PaperDemandConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaperDemandEdge']>, nodes: ReadonlyArray<ResolversTypes['PaperDemand']> }>;
  PaperDemandEdge: ResolverTypeWrapper<Omit<PaperDemandEdge, 'node'> & { node: ResolversTypes['PaperDemand'] }>;
  PaperGround: ResolverTypeWrapper<PaperGroundSource>;
  PaperIsolation: ResolverTypeWrapper<PaperIsolationSource>;
  PaperKind: PaperKind;
  PaperMark: ResolverTypeWrapper<PaperMark>;
  PaperMarkReason: PaperMarkReason;
  PaperPayload: ResolverTypeWrapper<Omit<PaperPayload, 'errors' | 'paper'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, paper?: Maybe<ResolversTypes['Paper']> }>;
  PaperRuling: ResolverTypeWrapper<PaperRulingSource>;
  PaperVerification: ResolverTypeWrapper<PaperVerificationSource>;
  PartyMember: ResolverTypeWrapper<PartyMemberSource>;
  PartyRole: PartyRole;
  PassClass: PassClass;
  PassClassRule: ResolverTypeWrapper<PassClassRuleSource>;
  Person: ResolverTypeWrapper<PersonSource>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonInput: PersonInput;
  PickupSlot: ResolverTypeWrapper<PickupSlot>;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: ResolverTypeWrapper<Omit<PlaceOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  PlanTaskInput: PlanTaskInput;
  PolicyArea: PolicyArea;
  PolicyChange: ResolverTypeWrapper<PolicyChangeSource>;
  PolicyOwner: PolicyOwner;
  PolicyUnit: PolicyUnit;
  PolicyValue: ResolverTypeWrapper<PolicyValueSource>;
  PolicyValueName: PolicyValueName;
  Program: ResolverTypeWrapper<ProgramSource>;
  ProgramConnection: ResolverTypeWrapper<Omit<ProgramConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgramEdge']>, nodes: ReadonlyArray<ResolversTypes['Program']> }>;
  ProgramEdge: ResolverTypeWrapper<Omit<ProgramEdge, 'node'> & { node: ResolversTypes['Program'] }>;
  ProgramStatus: ProgramStatus;
  ProofKind: ProofKind;
  ProofStanding: ProofStanding;
  ProposeMeasureInput: ProposeMeasureInput;
  ProposeMeasurePayload: ResolverTypeWrapper<Omit<ProposeMeasurePayload, 'errors' | 'measure' | 'ruling' | 'warning'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, measure?: Maybe<ResolversTypes['Measure']>, ruling?: Maybe<ResolversTypes['MeasureRuling']>, warning?: Maybe<ResolversTypes['OverControlWarning']> }>;
  PublishedNotice: ResolverTypeWrapper<PublishedNoticeSource>;
  Purpose: Purpose;
  PutOnCallInput: PutOnCallInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseEmergencyResponseInput: RaiseEmergencyResponseInput;
  RaiseEmergencyResponsePayload: ResolverTypeWrapper<Omit<RaiseEmergencyResponsePayload, 'emergencyResponse' | 'errors'> & { emergencyResponse?: Maybe<ResolversTypes['EmergencyResponse']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  Reason: ResolverTypeWrapper<ReasonSource>;
  ReasonCode: ReasonCode;
  Recheck: ResolverTypeWrapper<RecheckSource>;
  RecheckResult: RecheckResult;
  RecheckRound: RecheckRound;
  RecordAdmissionInput: RecordAdmissionInput;
  RecordCareContactInput: RecordCareContactInput;
  RecordCaseInput: RecordCaseInput;
  RecordCasePayload: ResolverTypeWrapper<Omit<RecordCasePayload, 'case' | 'errors'> & { case?: Maybe<ResolversTypes['CommunityCase']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RecordClusterInput: RecordClusterInput;
  RecordClusterPayload: ResolverTypeWrapper<Omit<RecordClusterPayload, 'cluster' | 'errors'> & { cluster?: Maybe<ResolversTypes['Cluster']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RecordContactInput: RecordContactInput;
  RecordContactPayload: ResolverTypeWrapper<Omit<RecordContactPayload, 'contact' | 'errors'> & { contact?: Maybe<ResolversTypes['Contact']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RecordDailyCheckInput: RecordDailyCheckInput;
  RecordDailyCheckPayload: ResolverTypeWrapper<Omit<RecordDailyCheckPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RecordDayReportInput: RecordDayReportInput;
  RecordDayReportPayload: ResolverTypeWrapper<Omit<RecordDayReportPayload, 'dayReport' | 'errors'> & { dayReport?: Maybe<ResolversTypes['DayReport']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RecordDischargeInput: RecordDischargeInput;
  RecordInvestigationInput: RecordInvestigationInput;
  RecordMeetingInput: RecordMeetingInput;
  RecordMeetingPayload: ResolverTypeWrapper<Omit<RecordMeetingPayload, 'errors' | 'meeting'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, meeting?: Maybe<ResolversTypes['Meeting']> }>;
  RecordNoticeDeliveryInput: RecordNoticeDeliveryInput;
  RecordRecheckInput: RecordRecheckInput;
  RecordTransferInput: RecordTransferInput;
  RecordWorkplaceInput: RecordWorkplaceInput;
  RecordWorkplacePayload: ResolverTypeWrapper<Omit<RecordWorkplacePayload, 'errors' | 'person' | 'workplace'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']>, workplace?: Maybe<ResolversTypes['Workplace']> }>;
  RegisterArrivalInput: RegisterArrivalInput;
  RegisterArrivalPayload: ResolverTypeWrapper<Omit<RegisterArrivalPayload, 'arrival' | 'errors'> & { arrival?: Maybe<ResolversTypes['Arrival']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RegisterArrivalsInput: RegisterArrivalsInput;
  RegisterArrivalsPayload: ResolverTypeWrapper<Omit<RegisterArrivalsPayload, 'errors' | 'rows'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, rows?: Maybe<ReadonlyArray<ResolversTypes['ArrivalRowOutcome']>> }>;
  RegisterDocumentInput: RegisterDocumentInput;
  RegisterDocumentPayload: ResolverTypeWrapper<Omit<RegisterDocumentPayload, 'document' | 'errors'> & { document?: Maybe<ResolversTypes['Document']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdPayload: ResolverTypeWrapper<Omit<RegisterHouseholdPayload, 'errors' | 'household'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, household?: Maybe<ResolversTypes['Household']> }>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']> }>;
  RejectOrderInput: RejectOrderInput;
  RejectOrderPayload: ResolverTypeWrapper<Omit<RejectOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, order?: Maybe<ResolversTypes['Order']> }>;
  ReleaseDue: ResolverTypeWrapper<ReleaseDueSource>;
  ReleaseDueConnection: ResolverTypeWrapper<Omit<ReleaseDueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReleaseDueEdge']>, nodes: ReadonlyArray<ResolversTypes['ReleaseDue']> }>;
  ReleaseDueEdge: ResolverTypeWrapper<Omit<ReleaseDueEdge, 'node'> & { node: ResolversTypes['ReleaseDue'] }>;
  ReleaseFromIsolationInput: ReleaseFromIsolationInput;
  Remedy: Remedy;
  ReportGrievanceInput: ReportGrievanceInput;
  ReportOverControlInput: ReportOverControlInput;
  ReportOverControlPayload: ResolverTypeWrapper<Omit<ReportOverControlPayload, 'errors' | 'registered' | 'warning'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, registered?: Maybe<ResolversTypes['Measure']>, warning?: Maybe<ResolversTypes['OverControlWarning']> }>;
  ReportRectificationInput: ReportRectificationInput;
  ReportRectificationPayload: ResolverTypeWrapper<Omit<ReportRectificationPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, warning?: Maybe<ResolversTypes['OverControlWarning']> }>;
  ReportSuspicionInput: ReportSuspicionInput;
  ReportSuspicionPayload: ResolverTypeWrapper<Omit<ReportSuspicionPayload, 'errors' | 'suspicion'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, suspicion?: Maybe<ResolversTypes['Suspicion']> }>;
  ReportTaskInput: ReportTaskInput;
  RequestErasureInput: RequestErasureInput;
  RequestPaperInput: RequestPaperInput;
  RequestPaperPayload: ResolverTypeWrapper<Omit<RequestPaperPayload, 'errors' | 'ruling'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, ruling?: Maybe<ResolversTypes['PaperRuling']> }>;
  ReturnCause: ReturnCause;
  ReturnPlan: ResolverTypeWrapper<ReturnPlanSource>;
  ReturnPlanPayload: ResolverTypeWrapper<Omit<ReturnPlanPayload, 'errors' | 'plan'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, plan?: Maybe<ResolversTypes['ReturnPlan']> }>;
  ReturnStatus: ReturnStatus;
  ReturnStep: ResolverTypeWrapper<ReturnStepSource>;
  ReturnTaskInput: ReturnTaskInput;
  ReviewedFact: ResolverTypeWrapper<ReviewedFactSource>;
  ReviewedFactConnection: ResolverTypeWrapper<Omit<ReviewedFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReviewedFactEdge']>, nodes: ReadonlyArray<ResolversTypes['ReviewedFact']> }>;
  ReviewedFactEdge: ResolverTypeWrapper<Omit<ReviewedFactEdge, 'node'> & { node: ResolversTypes['ReviewedFact'] }>;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: ResolverTypeWrapper<Omit<RevokeRolePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  RiskLevel: RiskLevel;
  Role: Role;
  RuleOutCaseInput: RuleOutCaseInput;
  RuleViolation: ResolverTypeWrapper<RuleViolationSource>;
  Ruling: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Ruling']>;
  ShortenIsolationInput: ShortenIsolationInput;
  StaffingNeed: StaffingNeed;
  StaffingRule: ResolverTypeWrapper<StaffingRuleSource>;
  StairwellNotice: ResolverTypeWrapper<StairwellNoticeSource>;
  StairwellNoticeConnection: ResolverTypeWrapper<Omit<StairwellNoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StairwellNoticeEdge']>, nodes: ReadonlyArray<ResolversTypes['StairwellNotice']> }>;
  StairwellNoticeEdge: ResolverTypeWrapper<Omit<StairwellNoticeEdge, 'node'> & { node: ResolversTypes['StairwellNotice'] }>;
  StairwellText: StairwellText;
  StartEmergencyResponseInput: StartEmergencyResponseInput;
  StartEmergencyResponsePayload: ResolverTypeWrapper<Omit<StartEmergencyResponsePayload, 'emergencyResponse' | 'errors'> & { emergencyResponse?: Maybe<ResolversTypes['EmergencyResponse']>, errors: ReadonlyArray<ResolversTypes['MutationError']> }>;
  StartImportInput: StartImportInput;
  StartImportPayload: ResolverTypeWrapper<Omit<StartImportPayload, 'errors' | 'import'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, import?: Maybe<ResolversTypes['Import']> }>;
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
  Suspicion: ResolverTypeWrapper<SuspicionSource>;
  SuspicionConnection: ResolverTypeWrapper<Omit<SuspicionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SuspicionEdge']>, nodes: ReadonlyArray<ResolversTypes['Suspicion']> }>;
  SuspicionEdge: ResolverTypeWrapper<Omit<SuspicionEdge, 'node'> & { node: ResolversTypes['Suspicion'] }>;
  SuspicionKind: SuspicionKind;
  SuspicionStanding: SuspicionStanding;
  Symptom: Symptom;
  TakeTaskInput: TakeTaskInput;
  Task: ResolverTypeWrapper<TaskSource>;
  TaskCancelReason: TaskCancelReason;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaskEdge']>, nodes: ReadonlyArray<ResolversTypes['Task']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskEvent: TaskEvent;
  TaskKind: TaskKind;
  TaskPayload: ResolverTypeWrapper<Omit<TaskPayload, 'errors' | 'task'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, task?: Maybe<ResolversTypes['Task']> }>;
  TaskReport: ResolverTypeWrapper<TaskReportSource>;
  TaskReportConnection: ResolverTypeWrapper<Omit<TaskReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaskReportEdge']>, nodes: ReadonlyArray<ResolversTypes['TaskReport']> }>;
  TaskReportEdge: ResolverTypeWrapper<Omit<TaskReportEdge, 'node'> & { node: ResolversTypes['TaskReport'] }>;
  TaskStatus: TaskStatus;
  TaskStep: ResolverTypeWrapper<TaskStepSource>;
  TaskStepReason: TaskStepReason;
  Tier: ResolverTypeWrapper<TierSource>;
  TierChange: ResolverTypeWrapper<TierChangeSource>;
  TierChangeConnection: ResolverTypeWrapper<Omit<TierChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TierChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['TierChange']> }>;
  TierChangeEdge: ResolverTypeWrapper<Omit<TierChangeEdge, 'node'> & { node: ResolversTypes['TierChange'] }>;
  TierMeasure: ResolverTypeWrapper<TierMeasureSource>;
  TierPolicy: ResolverTypeWrapper<TierPolicySource>;
  TierPreview: ResolverTypeWrapper<TierPreviewSource>;
  TransportKind: TransportKind;
  TravelDocumentInput: TravelDocumentInput;
  TravelDocumentKind: TravelDocumentKind;
  UnmatchedArrival: ResolverTypeWrapper<UnmatchedArrivalSource>;
  UnmatchedArrivalConnection: ResolverTypeWrapper<Omit<UnmatchedArrivalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnmatchedArrivalEdge']>, nodes: ReadonlyArray<ResolversTypes['UnmatchedArrival']> }>;
  UnmatchedArrivalEdge: ResolverTypeWrapper<Omit<UnmatchedArrivalEdge, 'node'> & { node: ResolversTypes['UnmatchedArrival'] }>;
  UnmatchedEvent: UnmatchedEvent;
  UnmatchedStatus: UnmatchedStatus;
  UnmatchedStep: ResolverTypeWrapper<UnmatchedStepSource>;
  UpholdAppealInput: UpholdAppealInput;
  Verdict: Verdict;
  Viewer: ResolverTypeWrapper<ViewerSource>;
  VouchForCaseInput: VouchForCaseInput;
  WarningEvent: WarningEvent;
  WarningSource: WarningSource;
  WarningStatus: WarningStatus;
  WarningStep: ResolverTypeWrapper<WarningStepSource>;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: ResolverTypeWrapper<Omit<WithdrawConsentPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, person?: Maybe<ResolversTypes['Person']> }>;
  WithdrawErasureInput: WithdrawErasureInput;
  WithdrawFactInput: WithdrawFactInput;
  WithdrawFactPayload: ResolverTypeWrapper<Omit<WithdrawFactPayload, 'errors' | 'withdrawal'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, withdrawal?: Maybe<ResolversTypes['Withdrawal']> }>;
  WithdrawHandoverInput: WithdrawHandoverInput;
  WithdrawHandoverPayload: ResolverTypeWrapper<Omit<WithdrawHandoverPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversTypes['MutationError']>, handover?: Maybe<ResolversTypes['Handover']> }>;
  Withdrawal: ResolverTypeWrapper<WithdrawalSource>;
  WithdrawalReason: WithdrawalReason;
  WithdrawalStatus: WithdrawalStatus;
  WorkList: ResolverTypeWrapper<WorkListSource>;
  Workplace: ResolverTypeWrapper<WorkplaceSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptHandoverInput: AcceptHandoverInput;
  AcceptHandoverPayload: Omit<AcceptHandoverPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, handover?: Maybe<ResolversParentTypes['Handover']> };
  AcceptOrderInput: AcceptOrderInput;
  AcceptOrderPayload: Omit<AcceptOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  AccessEntry: AccessEntrySource;
  AccessEntryConnection: Omit<AccessEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccessEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccessEntry']> };
  AccessEntryEdge: Omit<AccessEntryEdge, 'node'> & { node: ResolversParentTypes['AccessEntry'] };
  Address: AddressSource;
  AddressInput: AddressInput;
  AdoptPolicyValueInput: AdoptPolicyValueInput;
  AdoptPolicyValuePayload: Omit<AdoptPolicyValuePayload, 'errors' | 'policyValue'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, policyValue?: Maybe<ResolversParentTypes['PolicyValue']> };
  Alert: AlertSource;
  AlertPayload: Omit<AlertPayload, 'alert' | 'errors'> & { alert?: Maybe<ResolversParentTypes['Alert']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  AnswerAlertInput: AnswerAlertInput;
  Appeal: AppealSource;
  AppealConnection: Omit<AppealConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AppealEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Appeal']> };
  AppealEdge: Omit<AppealEdge, 'node'> & { node: ResolversParentTypes['Appeal'] };
  AppealPayload: Omit<AppealPayload, 'appeal' | 'errors'> & { appeal?: Maybe<ResolversParentTypes['Appeal']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  AppealStep: AppealStepSource;
  AppointGuardianInput: AppointGuardianInput;
  AppointGuardianPayload: Omit<AppointGuardianPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']> };
  Arrival: ArrivalSource;
  ArrivalCompanionInput: ArrivalCompanionInput;
  ArrivalConnection: Omit<ArrivalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArrivalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Arrival']> };
  ArrivalDestinationInput: ArrivalDestinationInput;
  ArrivalEdge: Omit<ArrivalEdge, 'node'> & { node: ResolversParentTypes['Arrival'] };
  ArrivalHostInput: ArrivalHostInput;
  ArrivalHotelInput: ArrivalHotelInput;
  ArrivalProof: ArrivalProof;
  ArrivalProofInput: ArrivalProofInput;
  ArrivalRowInput: ArrivalRowInput;
  ArrivalRowOutcome: ArrivalRowOutcomeSource;
  ArrivalRuling: ArrivalRulingSource;
  ArrivalTransport: ArrivalTransport;
  ArrivalTransportInput: ArrivalTransportInput;
  Assessment: AssessmentSource;
  AssessmentBasis: AssessmentBasis;
  AssessmentConnection: Omit<AssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssessmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Assessment']> };
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssignArrivalInput: AssignArrivalInput;
  AssignArrivalPayload: Omit<AssignArrivalPayload, 'arrival' | 'errors'> & { arrival?: Maybe<ResolversParentTypes['UnmatchedArrival']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  AssignCareContactInput: AssignCareContactInput;
  AssignGridBuildingsInput: AssignGridBuildingsInput;
  AssignGridWorkersInput: AssignGridWorkersInput;
  AssignTaskInput: AssignTaskInput;
  AwaitedDecision: AwaitedDecisionSource;
  AwaitedDecisionConnection: Omit<AwaitedDecisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AwaitedDecisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AwaitedDecision']> };
  AwaitedDecisionEdge: Omit<AwaitedDecisionEdge, 'node'> & { node: ResolversParentTypes['AwaitedDecision'] };
  BindAccountInput: BindAccountInput;
  BindAccountPayload: Omit<BindAccountPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']> };
  Boolean: Scalars['Boolean']['output'];
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: Omit<CancelOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  CancelTaskInput: CancelTaskInput;
  CareContact: CareContactSource;
  CareContactPayload: Omit<CareContactPayload, 'careContact' | 'errors'> & { careContact?: Maybe<ResolversParentTypes['CareContact']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  CareRecord: CareRecordSource;
  CareRecordConnection: Omit<CareRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CareRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CareRecord']> };
  CareRecordEdge: Omit<CareRecordEdge, 'node'> & { node: ResolversParentTypes['CareRecord'] };
  CareRecordPayload: Omit<CareRecordPayload, 'errors' | 'record'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, record?: Maybe<ResolversParentTypes['CareRecord']> };
  CaseDelays: CaseDelays;
  CaseQuestion: CaseQuestionSource;
  Clause: ClauseSource;
  CloseProgramInput: CloseProgramInput;
  CloseProgramPayload: Omit<CloseProgramPayload, 'errors' | 'program'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, program?: Maybe<ResolversParentTypes['Program']> };
  Cluster: ClusterSource;
  CodeIssuer: CodeIssuerSource;
  CodeVerification: CodeVerificationSource;
  Community: CommunitySource;
  CommunityCase: CommunityCaseSource;
  CommunityCaseConnection: Omit<CommunityCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommunityCase']> };
  CommunityCaseEdge: Omit<CommunityCaseEdge, 'node'> & { node: ResolversParentTypes['CommunityCase'] };
  CommunityConnection: Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Community']> };
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  CompleteReturnInput: CompleteReturnInput;
  ConfirmArrivalInput: ConfirmArrivalInput;
  ConfirmArrivalPayload: Omit<ConfirmArrivalPayload, 'arrival' | 'errors'> & { arrival?: Maybe<ResolversParentTypes['Arrival']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  ConfirmCaseInput: ConfirmCaseInput;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  ConfirmDeliveryPayload: Omit<ConfirmDeliveryPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  ConfirmFindingInput: ConfirmFindingInput;
  ConfirmFindingPayload: Omit<ConfirmFindingPayload, 'confirmation' | 'errors'> & { confirmation?: Maybe<ResolversParentTypes['FindingConfirmation']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  ConfirmRectificationInput: ConfirmRectificationInput;
  ConfirmRectificationPayload: Omit<ConfirmRectificationPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, warning?: Maybe<ResolversParentTypes['OverControlWarning']> };
  ConfirmRemedyInput: ConfirmRemedyInput;
  Consent: ConsentSource;
  Contact: ContactSource;
  ContactCandidate: ContactCandidateSource;
  ContactCandidateConnection: Omit<ContactCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactCandidateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactCandidate']> };
  ContactCandidateEdge: Omit<ContactCandidateEdge, 'node'> & { node: ResolversParentTypes['ContactCandidate'] };
  ContestRemedyInput: ContestRemedyInput;
  CorrectDayReportInput: CorrectDayReportInput;
  CorrectDayReportPayload: Omit<CorrectDayReportPayload, 'dayReport' | 'errors'> & { dayReport?: Maybe<ResolversParentTypes['DayReport']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  CreateBindingCodeInput: CreateBindingCodeInput;
  CreateBindingCodePayload: Omit<CreateBindingCodePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  CreateGridInput: CreateGridInput;
  DailyCheck: DailyCheckSource;
  DailyCheckConnection: Omit<DailyCheckConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DailyCheckEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DailyCheck']> };
  DailyCheckEdge: Omit<DailyCheckEdge, 'node'> & { node: ResolversParentTypes['DailyCheck'] };
  DateTime: Scalars['DateTime']['output'];
  DayReport: DayReportSource;
  DayReportConnection: Omit<DayReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DayReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DayReport']> };
  DayReportEdge: Omit<DayReportEdge, 'node'> & { node: ResolversParentTypes['DayReport'] };
  DayReportRevision: DayReportRevisionSource;
  DecideArrivalInput: DecideArrivalInput;
  DecideArrivalPayload: Omit<DecideArrivalPayload, 'arrival' | 'errors'> & { arrival?: Maybe<ResolversParentTypes['Arrival']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  DecideSuspicionInput: DecideSuspicionInput;
  DecideSuspicionPayload: Omit<DecideSuspicionPayload, 'errors' | 'suspicion'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, suspicion?: Maybe<ResolversParentTypes['Suspicion']> };
  DeclineHandoverInput: DeclineHandoverInput;
  DeclineHandoverPayload: Omit<DeclineHandoverPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, handover?: Maybe<ResolversParentTypes['Handover']> };
  DelistHighRiskAreaInput: DelistHighRiskAreaInput;
  DemanderInput: DemanderInput;
  Discharge: DischargeSource;
  DischargePayload: Omit<DischargePayload, 'discharge' | 'errors'> & { discharge?: Maybe<ResolversParentTypes['Discharge']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  DismissAppealInput: DismissAppealInput;
  DismissGrievanceInput: DismissGrievanceInput;
  DismissWarningInput: DismissWarningInput;
  DismissWarningPayload: Omit<DismissWarningPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, warning?: Maybe<ResolversParentTypes['OverControlWarning']> };
  DispatchOrderInput: DispatchOrderInput;
  DispatchOrderPayload: Omit<DispatchOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  Division: DivisionSource;
  DivisionCode: Scalars['DivisionCode']['output'];
  DivisionConnection: Omit<DivisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DivisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Division']> };
  DivisionEdge: Omit<DivisionEdge, 'node'> & { node: ResolversParentTypes['Division'] };
  Document: DocumentSource;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  EmergencyResponse: EmergencyResponseSource;
  EmergencyResponseStep: EmergencyResponseStepSource;
  EndEmergencyResponseInput: EndEmergencyResponseInput;
  EndEmergencyResponsePayload: Omit<EndEmergencyResponsePayload, 'emergencyResponse' | 'errors'> & { emergencyResponse?: Maybe<ResolversParentTypes['EmergencyResponse']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  EndGuardianshipInput: EndGuardianshipInput;
  EndGuardianshipPayload: Omit<EndGuardianshipPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']> };
  EndMeasureInput: EndMeasureInput;
  EndMeasurePayload: Omit<EndMeasurePayload, 'errors' | 'measure'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, measure?: Maybe<ResolversParentTypes['Measure']> };
  EndOnCallInput: EndOnCallInput;
  ErasePersonInput: ErasePersonInput;
  ErasedCount: ErasedCount;
  Erasure: ErasureSource;
  ErasureConnection: Omit<ErasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ErasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Erasure']> };
  ErasureEdge: Omit<ErasureEdge, 'node'> & { node: ResolversParentTypes['Erasure'] };
  ErasurePayload: Omit<ErasurePayload, 'erasure' | 'errors'> & { erasure?: Maybe<ResolversParentTypes['Erasure']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  ErasureStep: ErasureStepSource;
  Event: EventSource;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: Evidence;
  EvidenceInput: EvidenceInput;
  ExplainToStairwellInput: ExplainToStairwellInput;
  ExtendIsolationInput: ExtendIsolationInput;
  Fact: FactSource;
  FileAppealInput: FileAppealInput;
  FileAppealPayload: Omit<FileAppealPayload, 'appeals' | 'errors'> & { appeals?: Maybe<ReadonlyArray<ResolversParentTypes['Appeal']>>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  FindingConfirmation: FindingConfirmationSource;
  Float: Scalars['Float']['output'];
  GiveConsentInput: GiveConsentInput;
  GiveConsentPayload: Omit<GiveConsentPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']> };
  Grant: GrantSource;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'errors' | 'grant'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, grant?: Maybe<ResolversParentTypes['Grant']> };
  Grid: GridSource;
  GridPayload: Omit<GridPayload, 'errors' | 'grid'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, grid?: Maybe<ResolversParentTypes['Grid']> };
  Grievance: GrievanceSource;
  GrievanceConnection: Omit<GrievanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GrievanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Grievance']> };
  GrievanceEdge: Omit<GrievanceEdge, 'node'> & { node: ResolversParentTypes['Grievance'] };
  GrievancePayload: Omit<GrievancePayload, 'errors' | 'grievance'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, grievance?: Maybe<ResolversParentTypes['Grievance']> };
  GrievanceStep: GrievanceStepSource;
  Guardianship: GuardianshipSource;
  HandOverContactInput: HandOverContactInput;
  HandOverContactPayload: Omit<HandOverContactPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, handover?: Maybe<ResolversParentTypes['Handover']> };
  HandOverShiftInput: HandOverShiftInput;
  HandOverShiftPayload: Omit<HandOverShiftPayload, 'errors' | 'grid'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, grid?: Maybe<ResolversParentTypes['Grid']> };
  HandedContact: HandedContactSource;
  Handover: HandoverSource;
  HandoverConnection: Omit<HandoverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HandoverEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Handover']> };
  HandoverEdge: Omit<HandoverEdge, 'node'> & { node: ResolversParentTypes['Handover'] };
  HandoverParty: HandoverPartySource;
  HandoverStep: HandoverStepSource;
  HealthCode: HealthCodeSource;
  HeldCount: HeldCount;
  HighRiskArea: HighRiskAreaSource;
  HighRiskAreaConnection: Omit<HighRiskAreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HighRiskAreaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HighRiskArea']> };
  HighRiskAreaEdge: Omit<HighRiskAreaEdge, 'node'> & { node: ResolversParentTypes['HighRiskArea'] };
  HighRiskAreaPayload: Omit<HighRiskAreaPayload, 'errors' | 'highRiskArea'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, highRiskArea?: Maybe<ResolversParentTypes['HighRiskArea']> };
  HighRiskListing: HighRiskListingSource;
  Household: HouseholdSource;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  ID: Scalars['ID']['output'];
  Import: ImportSource;
  ImportDayReportsInput: ImportDayReportsInput;
  ImportDayReportsPayload: Omit<ImportDayReportsPayload, 'errors' | 'import' | 'refused'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, import?: Maybe<ResolversParentTypes['Import']>, refused: ReadonlyArray<ResolversParentTypes['ImportRefusal']> };
  ImportRefusal: ImportRefusalSource;
  ImportRefusalConnection: Omit<ImportRefusalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImportRefusalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImportRefusal']> };
  ImportRefusalEdge: Omit<ImportRefusalEdge, 'node'> & { node: ResolversParentTypes['ImportRefusal'] };
  ImportRowInput: ImportRowInput;
  InputError: InputErrorSource;
  Int: Scalars['Int']['output'];
  InvestigateGrievanceInput: InvestigateGrievanceInput;
  InvestigateWarningInput: InvestigateWarningInput;
  InvestigateWarningPayload: Omit<InvestigateWarningPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, warning?: Maybe<ResolversParentTypes['OverControlWarning']> };
  IsolationGround: IsolationGroundSource;
  IsolationOrder: IsolationOrderSource;
  IsolationOrderConnection: Omit<IsolationOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IsolationOrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IsolationOrder']> };
  IsolationOrderEdge: Omit<IsolationOrderEdge, 'node'> & { node: ResolversParentTypes['IsolationOrder'] };
  IsolationOrderPayload: Omit<IsolationOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['IsolationOrder']> };
  IsolationStep: IsolationStepSource;
  IsolationSupply: IsolationSupply;
  IsolationTransport: IsolationTransport;
  IsolationTransportInput: IsolationTransportInput;
  IssueHealthCodeInput: IssueHealthCodeInput;
  IssueHealthCodePayload: Omit<IssueHealthCodePayload, 'errors' | 'healthCode'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, healthCode?: Maybe<ResolversParentTypes['HealthCode']> };
  IssueIsolationNoticeInput: IssueIsolationNoticeInput;
  IssueReleaseNoticeInput: IssueReleaseNoticeInput;
  IssueResidenceCertificateInput: IssueResidenceCertificateInput;
  LevelChange: LevelChangeSource;
  LevelChangeConnection: Omit<LevelChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LevelChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LevelChange']> };
  LevelChangeEdge: Omit<LevelChangeEdge, 'node'> & { node: ResolversParentTypes['LevelChange'] };
  LighterMeasure: LighterMeasureSource;
  ListHighRiskAreaInput: ListHighRiskAreaInput;
  LocalDate: Scalars['LocalDate']['output'];
  LowerEmergencyResponseInput: LowerEmergencyResponseInput;
  LowerEmergencyResponsePayload: Omit<LowerEmergencyResponsePayload, 'emergencyResponse' | 'errors'> & { emergencyResponse?: Maybe<ResolversParentTypes['EmergencyResponse']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  MatchArrivalInput: MatchArrivalInput;
  MaterialRule: MaterialRuleSource;
  Measure: MeasureSource;
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MeasurePlaceInput: MeasurePlaceInput;
  MeasureRule: MeasureRuleSource;
  MeasureRuling: MeasureRulingSource;
  MeasureStep: MeasureStepSource;
  Meeting: MeetingSource;
  MonitoredMember: MonitoredMemberSource;
  MoveCasePayload: Omit<MoveCasePayload, 'case' | 'errors'> & { case?: Maybe<ResolversParentTypes['CommunityCase']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  MoveIsolationInput: MoveIsolationInput;
  MovePersonInput: MovePersonInput;
  MovePersonPayload: Omit<MovePersonPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']> };
  Mutation: Record<PropertyKey, never>;
  MutationError: MutationErrorSource;
  Node: NodeSource;
  NotifyRectificationInput: NotifyRectificationInput;
  NotifyRectificationPayload: Omit<NotifyRectificationPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, warning?: Maybe<ResolversParentTypes['OverControlWarning']> };
  OnCall: OnCallSource;
  OnCallPayload: Omit<OnCallPayload, 'errors' | 'onCall'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, onCall?: Maybe<ResolversParentTypes['OnCall']> };
  Order: OrderSource;
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Order']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderLine: OrderLineSource;
  OrderLineInput: OrderLineInput;
  OrderModeRule: OrderModeRule;
  OrderRemedyInput: OrderRemedyInput;
  OrderRuling: OrderRulingSource;
  OrderStep: OrderStepSource;
  OrderedRemedy: OrderedRemedySource;
  OrderedRemedyConnection: Omit<OrderedRemedyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderedRemedyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrderedRemedy']> };
  OrderedRemedyEdge: Omit<OrderedRemedyEdge, 'node'> & { node: ResolversParentTypes['OrderedRemedy'] };
  OverControlWarning: OverControlWarningSource;
  OverControlWarningConnection: Omit<OverControlWarningConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OverControlWarningEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OverControlWarning']> };
  OverControlWarningEdge: Omit<OverControlWarningEdge, 'node'> & { node: ResolversParentTypes['OverControlWarning'] };
  PackOrderInput: PackOrderInput;
  PackOrderPayload: Omit<PackOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  PageInfo: PageInfo;
  Paper: PaperSource;
  PaperDemand: PaperDemandSource;
  PaperDemandConnection: Omit<PaperDemandConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaperDemandEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PaperDemand']> };
  PaperDemandEdge: Omit<PaperDemandEdge, 'node'> & { node: ResolversParentTypes['PaperDemand'] };
  PaperGround: PaperGroundSource;
  PaperIsolation: PaperIsolationSource;
  PaperMark: PaperMark;
  PaperPayload: Omit<PaperPayload, 'errors' | 'paper'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, paper?: Maybe<ResolversParentTypes['Paper']> };
  PaperRuling: PaperRulingSource;
  PaperVerification: PaperVerificationSource;
  PartyMember: PartyMemberSource;
  PassClassRule: PassClassRuleSource;
  Person: PersonSource;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonInput: PersonInput;
  PickupSlot: PickupSlot;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: Omit<PlaceOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  PlanTaskInput: PlanTaskInput;
  PolicyChange: PolicyChangeSource;
  PolicyValue: PolicyValueSource;
  Program: ProgramSource;
  ProgramConnection: Omit<ProgramConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgramEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Program']> };
  ProgramEdge: Omit<ProgramEdge, 'node'> & { node: ResolversParentTypes['Program'] };
  ProposeMeasureInput: ProposeMeasureInput;
  ProposeMeasurePayload: Omit<ProposeMeasurePayload, 'errors' | 'measure' | 'ruling' | 'warning'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, measure?: Maybe<ResolversParentTypes['Measure']>, ruling?: Maybe<ResolversParentTypes['MeasureRuling']>, warning?: Maybe<ResolversParentTypes['OverControlWarning']> };
  PublishedNotice: PublishedNoticeSource;
  PutOnCallInput: PutOnCallInput;
  Query: Record<PropertyKey, never>;
  RaiseEmergencyResponseInput: RaiseEmergencyResponseInput;
  RaiseEmergencyResponsePayload: Omit<RaiseEmergencyResponsePayload, 'emergencyResponse' | 'errors'> & { emergencyResponse?: Maybe<ResolversParentTypes['EmergencyResponse']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  Reason: ReasonSource;
  Recheck: RecheckSource;
  RecordAdmissionInput: RecordAdmissionInput;
  RecordCareContactInput: RecordCareContactInput;
  RecordCaseInput: RecordCaseInput;
  RecordCasePayload: Omit<RecordCasePayload, 'case' | 'errors'> & { case?: Maybe<ResolversParentTypes['CommunityCase']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RecordClusterInput: RecordClusterInput;
  RecordClusterPayload: Omit<RecordClusterPayload, 'cluster' | 'errors'> & { cluster?: Maybe<ResolversParentTypes['Cluster']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RecordContactInput: RecordContactInput;
  RecordContactPayload: Omit<RecordContactPayload, 'contact' | 'errors'> & { contact?: Maybe<ResolversParentTypes['Contact']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RecordDailyCheckInput: RecordDailyCheckInput;
  RecordDailyCheckPayload: Omit<RecordDailyCheckPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RecordDayReportInput: RecordDayReportInput;
  RecordDayReportPayload: Omit<RecordDayReportPayload, 'dayReport' | 'errors'> & { dayReport?: Maybe<ResolversParentTypes['DayReport']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RecordDischargeInput: RecordDischargeInput;
  RecordInvestigationInput: RecordInvestigationInput;
  RecordMeetingInput: RecordMeetingInput;
  RecordMeetingPayload: Omit<RecordMeetingPayload, 'errors' | 'meeting'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, meeting?: Maybe<ResolversParentTypes['Meeting']> };
  RecordNoticeDeliveryInput: RecordNoticeDeliveryInput;
  RecordRecheckInput: RecordRecheckInput;
  RecordTransferInput: RecordTransferInput;
  RecordWorkplaceInput: RecordWorkplaceInput;
  RecordWorkplacePayload: Omit<RecordWorkplacePayload, 'errors' | 'person' | 'workplace'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']>, workplace?: Maybe<ResolversParentTypes['Workplace']> };
  RegisterArrivalInput: RegisterArrivalInput;
  RegisterArrivalPayload: Omit<RegisterArrivalPayload, 'arrival' | 'errors'> & { arrival?: Maybe<ResolversParentTypes['Arrival']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RegisterArrivalsInput: RegisterArrivalsInput;
  RegisterArrivalsPayload: Omit<RegisterArrivalsPayload, 'errors' | 'rows'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, rows?: Maybe<ReadonlyArray<ResolversParentTypes['ArrivalRowOutcome']>> };
  RegisterDocumentInput: RegisterDocumentInput;
  RegisterDocumentPayload: Omit<RegisterDocumentPayload, 'document' | 'errors'> & { document?: Maybe<ResolversParentTypes['Document']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RegisterHouseholdInput: RegisterHouseholdInput;
  RegisterHouseholdPayload: Omit<RegisterHouseholdPayload, 'errors' | 'household'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, household?: Maybe<ResolversParentTypes['Household']> };
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']> };
  RejectOrderInput: RejectOrderInput;
  RejectOrderPayload: Omit<RejectOrderPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  ReleaseDue: ReleaseDueSource;
  ReleaseDueConnection: Omit<ReleaseDueConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReleaseDueEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReleaseDue']> };
  ReleaseDueEdge: Omit<ReleaseDueEdge, 'node'> & { node: ResolversParentTypes['ReleaseDue'] };
  ReleaseFromIsolationInput: ReleaseFromIsolationInput;
  ReportGrievanceInput: ReportGrievanceInput;
  ReportOverControlInput: ReportOverControlInput;
  ReportOverControlPayload: Omit<ReportOverControlPayload, 'errors' | 'registered' | 'warning'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, registered?: Maybe<ResolversParentTypes['Measure']>, warning?: Maybe<ResolversParentTypes['OverControlWarning']> };
  ReportRectificationInput: ReportRectificationInput;
  ReportRectificationPayload: Omit<ReportRectificationPayload, 'errors' | 'warning'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, warning?: Maybe<ResolversParentTypes['OverControlWarning']> };
  ReportSuspicionInput: ReportSuspicionInput;
  ReportSuspicionPayload: Omit<ReportSuspicionPayload, 'errors' | 'suspicion'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, suspicion?: Maybe<ResolversParentTypes['Suspicion']> };
  ReportTaskInput: ReportTaskInput;
  RequestErasureInput: RequestErasureInput;
  RequestPaperInput: RequestPaperInput;
  RequestPaperPayload: Omit<RequestPaperPayload, 'errors' | 'ruling'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, ruling?: Maybe<ResolversParentTypes['PaperRuling']> };
  ReturnPlan: ReturnPlanSource;
  ReturnPlanPayload: Omit<ReturnPlanPayload, 'errors' | 'plan'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, plan?: Maybe<ResolversParentTypes['ReturnPlan']> };
  ReturnStep: ReturnStepSource;
  ReturnTaskInput: ReturnTaskInput;
  ReviewedFact: ReviewedFactSource;
  ReviewedFactConnection: Omit<ReviewedFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewedFactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReviewedFact']> };
  ReviewedFactEdge: Omit<ReviewedFactEdge, 'node'> & { node: ResolversParentTypes['ReviewedFact'] };
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: Omit<RevokeRolePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  RuleOutCaseInput: RuleOutCaseInput;
  RuleViolation: RuleViolationSource;
  Ruling: ResolversInterfaceTypes<ResolversParentTypes>['Ruling'];
  ShortenIsolationInput: ShortenIsolationInput;
  StaffingRule: StaffingRuleSource;
  StairwellNotice: StairwellNoticeSource;
  StairwellNoticeConnection: Omit<StairwellNoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StairwellNoticeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StairwellNotice']> };
  StairwellNoticeEdge: Omit<StairwellNoticeEdge, 'node'> & { node: ResolversParentTypes['StairwellNotice'] };
  StartEmergencyResponseInput: StartEmergencyResponseInput;
  StartEmergencyResponsePayload: Omit<StartEmergencyResponsePayload, 'emergencyResponse' | 'errors'> & { emergencyResponse?: Maybe<ResolversParentTypes['EmergencyResponse']>, errors: ReadonlyArray<ResolversParentTypes['MutationError']> };
  StartImportInput: StartImportInput;
  StartImportPayload: Omit<StartImportPayload, 'errors' | 'import'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, import?: Maybe<ResolversParentTypes['Import']> };
  StartPickingInput: StartPickingInput;
  StartPickingPayload: Omit<StartPickingPayload, 'errors' | 'order'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, order?: Maybe<ResolversParentTypes['Order']> };
  StockItem: StockItemSource;
  StockItemConnection: Omit<StockItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StockItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StockItem']> };
  StockItemEdge: Omit<StockItemEdge, 'node'> & { node: ResolversParentTypes['StockItem'] };
  String: Scalars['String']['output'];
  SupplyPoint: SupplyPointSource;
  SupplyPointConnection: Omit<SupplyPointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SupplyPointEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SupplyPoint']> };
  SupplyPointEdge: Omit<SupplyPointEdge, 'node'> & { node: ResolversParentTypes['SupplyPoint'] };
  Suspicion: SuspicionSource;
  SuspicionConnection: Omit<SuspicionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SuspicionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Suspicion']> };
  SuspicionEdge: Omit<SuspicionEdge, 'node'> & { node: ResolversParentTypes['Suspicion'] };
  TakeTaskInput: TakeTaskInput;
  Task: TaskSource;
  TaskConnection: Omit<TaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Task']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskPayload: Omit<TaskPayload, 'errors' | 'task'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, task?: Maybe<ResolversParentTypes['Task']> };
  TaskReport: TaskReportSource;
  TaskReportConnection: Omit<TaskReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaskReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TaskReport']> };
  TaskReportEdge: Omit<TaskReportEdge, 'node'> & { node: ResolversParentTypes['TaskReport'] };
  TaskStep: TaskStepSource;
  Tier: TierSource;
  TierChange: TierChangeSource;
  TierChangeConnection: Omit<TierChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TierChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TierChange']> };
  TierChangeEdge: Omit<TierChangeEdge, 'node'> & { node: ResolversParentTypes['TierChange'] };
  TierMeasure: TierMeasureSource;
  TierPolicy: TierPolicySource;
  TierPreview: TierPreviewSource;
  TravelDocumentInput: TravelDocumentInput;
  UnmatchedArrival: UnmatchedArrivalSource;
  UnmatchedArrivalConnection: Omit<UnmatchedArrivalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnmatchedArrivalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UnmatchedArrival']> };
  UnmatchedArrivalEdge: Omit<UnmatchedArrivalEdge, 'node'> & { node: ResolversParentTypes['UnmatchedArrival'] };
  UnmatchedStep: UnmatchedStepSource;
  UpholdAppealInput: UpholdAppealInput;
  Viewer: ViewerSource;
  VouchForCaseInput: VouchForCaseInput;
  WarningStep: WarningStepSource;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: Omit<WithdrawConsentPayload, 'errors' | 'person'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, person?: Maybe<ResolversParentTypes['Person']> };
  WithdrawErasureInput: WithdrawErasureInput;
  WithdrawFactInput: WithdrawFactInput;
  WithdrawFactPayload: Omit<WithdrawFactPayload, 'errors' | 'withdrawal'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, withdrawal?: Maybe<ResolversParentTypes['Withdrawal']> };
  WithdrawHandoverInput: WithdrawHandoverInput;
  WithdrawHandoverPayload: Omit<WithdrawHandoverPayload, 'errors' | 'handover'> & { errors: ReadonlyArray<ResolversParentTypes['MutationError']>, handover?: Maybe<ResolversParentTypes['Handover']> };
  Withdrawal: WithdrawalSource;
  WorkList: WorkListSource;
  Workplace: WorkplaceSource;
};

export type AccessDirectiveArgs = {
  atHome?: Maybe<Scalars['Boolean']['input']>;
  class: AccessClass;
  for?: Maybe<ReadonlyArray<Purpose>>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AllowDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type AllowDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type JudgedDirectiveArgs = {
  for: ReadonlyArray<Purpose>;
};

export type JudgedDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = JudgedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptHandoverPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptHandoverPayload'] = ResolversParentTypes['AcceptHandoverPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
};

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

export type AdoptPolicyValuePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptPolicyValuePayload'] = ResolversParentTypes['AdoptPolicyValuePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  policyValue?: Resolver<Maybe<ResolversTypes['PolicyValue']>, ParentType, ContextType>;
};

export type AlertResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AlertOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  raisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AlertStatus']>, ParentType, ContextType>;
};

export type AlertPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlertPayload'] = ResolversParentTypes['AlertPayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type AppealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctedFor?: Resolver<Maybe<ResolversTypes['WithdrawalReason']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dismissedFor?: Resolver<Maybe<ResolversTypes['AppealDismissal']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  furtherUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AppealStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inCharge?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppealStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealConnection'] = ResolversParentTypes['AppealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appeal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppealEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealEdge'] = ResolversParentTypes['AppealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type AppealPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealPayload'] = ResolversParentTypes['AppealPayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type AppealStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppealStep'] = ResolversParentTypes['AppealStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['AppealEvent'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppealStatus'], ParentType, ContextType>;
};

export type AppointGuardianPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointGuardianPayload'] = ResolversParentTypes['AppointGuardianPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ArrivalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Arrival'] = ResolversParentTypes['Arrival']> = {
  arrivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ArrivalOrigin']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeclared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartyMember']>>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ArrivalProof']>>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['ArrivalRuling']>, ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['ArrivalStanding']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['ArrivalTransport']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrivalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrivalConnection'] = ResolversParentTypes['ArrivalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArrivalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Arrival']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArrivalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrivalEdge'] = ResolversParentTypes['ArrivalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Arrival'], ParentType, ContextType>;
};

export type ArrivalProofResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrivalProof'] = ResolversParentTypes['ArrivalProof']> = {
  kind?: Resolver<ResolversTypes['ProofKind'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ProofStanding'], ParentType, ContextType>;
};

export type ArrivalRowOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrivalRowOutcome'] = ResolversParentTypes['ArrivalRowOutcome']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ArrivalOutcome'], ParentType, ContextType>;
  sentId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArrivalRulingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrivalRuling'] = ResolversParentTypes['ArrivalRuling']> = {
  action?: Resolver<ResolversTypes['ArrivalAction'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ArrivalRulingLegalBasisArgs, 'lang'>>;
  localPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrivalTransportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrivalTransport'] = ResolversParentTypes['ArrivalTransport']> = {
  kind?: Resolver<ResolversTypes['TransportKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointToPoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['AssessmentBasis']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  riskLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  silentDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['EvidenceSource'], ParentType, ContextType>;
};

export type AssessmentBasisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentBasis'] = ResolversParentTypes['AssessmentBasis']> = {
  cluster?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cumulative?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missingDays?: Resolver<ReadonlyArray<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  newIn14Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AssignArrivalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignArrivalPayload'] = ResolversParentTypes['AssignArrivalPayload']> = {
  arrival?: Resolver<Maybe<ResolversTypes['UnmatchedArrival']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type AwaitedDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwaitedDecision'] = ResolversParentTypes['AwaitedDecision']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  decideBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inCharge?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AwaitedKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AwaitedDecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwaitedDecisionConnection'] = ResolversParentTypes['AwaitedDecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwaitedDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AwaitedDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AwaitedDecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwaitedDecisionEdge'] = ResolversParentTypes['AwaitedDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AwaitedDecision'], ParentType, ContextType>;
};

export type BindAccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BindAccountPayload'] = ResolversParentTypes['BindAccountPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type CareContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareContact'] = ResolversParentTypes['CareContact']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  everyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['CareRecordConnection']>, ParentType, ContextType, RequireFields<CareContactRecordsArgs, 'first'>>;
  startedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareContactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareContactPayload'] = ResolversParentTypes['CareContactPayload']> = {
  careContact?: Resolver<Maybe<ResolversTypes['CareContact']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type CareRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareRecord'] = ResolversParentTypes['CareRecord']> = {
  kind?: Resolver<Maybe<ResolversTypes['ContactKind']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactNeed']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CareRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareRecordConnection'] = ResolversParentTypes['CareRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CareRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CareRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CareRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareRecordEdge'] = ResolversParentTypes['CareRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareRecord'], ParentType, ContextType>;
};

export type CareRecordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CareRecordPayload'] = ResolversParentTypes['CareRecordPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CareRecord']>, ParentType, ContextType>;
};

export type CaseDelaysResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDelays'] = ResolversParentTypes['CaseDelays']> = {
  finding?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isolating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reporting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  treating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CaseQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseQuestion'] = ResolversParentTypes['CaseQuestion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['WithdrawalReason']>, ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  aspect?: Resolver<ResolversTypes['ClauseAspect'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['Force'], ParentType, ContextType>;
  forces?: Resolver<ReadonlyArray<ResolversTypes['Force']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureRule']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClauseSummaryArgs, 'lang'>>;
  tier?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClauseTitleArgs, 'lang'>>;
};

export type CloseProgramPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseProgramPayload'] = ResolversParentTypes['CloseProgramPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  localPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  arrivals?: Resolver<Maybe<ResolversTypes['ArrivalConnection']>, ParentType, ContextType, RequireFields<CommunityArrivalsArgs, 'first'>>;
  cases?: Resolver<Maybe<ResolversTypes['CommunityCaseConnection']>, ParentType, ContextType, RequireFields<CommunityCasesArgs, 'first'>>;
  city?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  communityClass?: Resolver<ResolversTypes['CommunityClass'], ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  emergencyResponse?: Resolver<Maybe<ResolversTypes['EmergencyResponse']>, ParentType, ContextType>;
  grids?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Grid']>>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<CommunityHouseholdsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isolationOrders?: Resolver<Maybe<ResolversTypes['IsolationOrderConnection']>, ParentType, ContextType, RequireFields<CommunityIsolationOrdersArgs, 'first'>>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<CommunityMeasuresArgs, 'first' | 'inForce'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedArrivals?: Resolver<Maybe<ResolversTypes['ArrivalConnection']>, ParentType, ContextType, RequireFields<CommunityReportedArrivalsArgs, 'first'>>;
  street?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  supplyPoints?: Resolver<Maybe<ResolversTypes['SupplyPointConnection']>, ParentType, ContextType, RequireFields<CommunitySupplyPointsArgs, 'first'>>;
  suspicions?: Resolver<Maybe<ResolversTypes['SuspicionConnection']>, ParentType, ContextType, RequireFields<CommunitySuspicionsArgs, 'first'>>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  tierChanges?: Resolver<ResolversTypes['TierChangeConnection'], ParentType, ContextType, RequireFields<CommunityTierChangesArgs, 'first'>>;
  tierPolicy?: Resolver<ResolversTypes['TierPolicy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityCase'] = ResolversParentTypes['CommunityCase']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  confirmedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delays?: Resolver<ResolversTypes['CaseDelays'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investigateBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  investigatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  investigationLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  provisionalUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['CaseQuestion']>, ParentType, ContextType>;
  questionedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedLate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
};

export type CommunityCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityCaseConnection'] = ResolversParentTypes['CommunityCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommunityCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommunityCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityCaseEdge'] = ResolversParentTypes['CommunityCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityCase'], ParentType, ContextType>;
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

export type ConfirmArrivalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmArrivalPayload'] = ResolversParentTypes['ConfirmArrivalPayload']> = {
  arrival?: Resolver<Maybe<ResolversTypes['Arrival']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConfirmDeliveryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmDeliveryPayload'] = ResolversParentTypes['ConfirmDeliveryPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type ConfirmFindingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmFindingPayload'] = ResolversParentTypes['ConfirmFindingPayload']> = {
  confirmation?: Resolver<Maybe<ResolversTypes['FindingConfirmation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type ConfirmRectificationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmRectificationPayload'] = ResolversParentTypes['ConfirmRectificationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['OverControlWarning']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  recordedByWorker?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ContactOutcome']>, ParentType, ContextType>;
  provisionalUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['ContactSetting']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type ContactCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactCandidate'] = ResolversParentTypes['ContactCandidate']> = {
  elsewhere?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['ContactSetting'], ParentType, ContextType>;
};

export type ContactCandidateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactCandidateConnection'] = ResolversParentTypes['ContactCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContactCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContactCandidateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactCandidateEdge'] = ResolversParentTypes['ContactCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactCandidate'], ParentType, ContextType>;
};

export type CorrectDayReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectDayReportPayload'] = ResolversParentTypes['CorrectDayReportPayload']> = {
  dayReport?: Resolver<Maybe<ResolversTypes['DayReport']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type CreateBindingCodePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateBindingCodePayload'] = ResolversParentTypes['CreateBindingCodePayload']> = {
  bindingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DailyCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DailyCheck'] = ResolversParentTypes['DailyCheck']> = {
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  symptoms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Symptom']>>, ParentType, ContextType>;
  temperature?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DailyCheckConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DailyCheckConnection'] = ResolversParentTypes['DailyCheckConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DailyCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DailyCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DailyCheckEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DailyCheckEdge'] = ResolversParentTypes['DailyCheckEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DailyCheck'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayReport'] = ResolversParentTypes['DayReport']> = {
  clusters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cumulativeConfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DayReportRevision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newConfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type DayReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayReportConnection'] = ResolversParentTypes['DayReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DayReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DayReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DayReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayReportEdge'] = ResolversParentTypes['DayReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DayReport'], ParentType, ContextType>;
};

export type DayReportRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayReportRevision'] = ResolversParentTypes['DayReportRevision']> = {
  clusters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cumulativeConfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newConfirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecideArrivalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideArrivalPayload'] = ResolversParentTypes['DecideArrivalPayload']> = {
  arrival?: Resolver<Maybe<ResolversTypes['Arrival']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DecideSuspicionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideSuspicionPayload'] = ResolversParentTypes['DecideSuspicionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  suspicion?: Resolver<Maybe<ResolversTypes['Suspicion']>, ParentType, ContextType>;
};

export type DeclineHandoverPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclineHandoverPayload'] = ResolversParentTypes['DeclineHandoverPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
};

export type DischargeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Discharge'] = ResolversParentTypes['Discharge']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dischargedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rechecks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Recheck']>>, ParentType, ContextType>;
  rechecksBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalDate']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DischargeStatus']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type DischargePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DischargePayload'] = ResolversParentTypes['DischargePayload']> = {
  discharge?: Resolver<Maybe<ResolversTypes['Discharge']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type DismissWarningPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DismissWarningPayload'] = ResolversParentTypes['DismissWarningPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['OverControlWarning']>, ParentType, ContextType>;
};

export type DispatchOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DispatchOrderPayload'] = ResolversParentTypes['DispatchOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, Partial<DivisionAssessmentArgs>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<DivisionAssessmentsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  dayReports?: Resolver<ResolversTypes['DayReportConnection'], ParentType, ContextType, RequireFields<DivisionDayReportsArgs, 'first'>>;
  divisions?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, RequireFields<DivisionDivisionsArgs, 'first'>>;
  emergencyResponse?: Resolver<Maybe<ResolversTypes['EmergencyResponse']>, ParentType, ContextType>;
  emergencyResponseInForce?: Resolver<Maybe<ResolversTypes['EmergencyResponse']>, ParentType, ContextType>;
  highRiskAreas?: Resolver<ResolversTypes['HighRiskAreaConnection'], ParentType, ContextType, RequireFields<DivisionHighRiskAreasArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  levelChanges?: Resolver<ResolversTypes['LevelChangeConnection'], ParentType, ContextType, RequireFields<DivisionLevelChangesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  riskLevel?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType, Partial<DivisionRiskLevelArgs>>;
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

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  citedPersons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EmergencyResponseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmergencyResponse'] = ResolversParentTypes['EmergencyResponse']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EmergencyResponseStep']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EmergencyLevel'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmergencyResponseStatus'], ParentType, ContextType>;
};

export type EmergencyResponseStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmergencyResponseStep'] = ResolversParentTypes['EmergencyResponseStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['EmergencyResponseEvent'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EmergencyLevel'], ParentType, ContextType>;
};

export type EndEmergencyResponsePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndEmergencyResponsePayload'] = ResolversParentTypes['EndEmergencyResponsePayload']> = {
  emergencyResponse?: Resolver<Maybe<ResolversTypes['EmergencyResponse']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type EndGuardianshipPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndGuardianshipPayload'] = ResolversParentTypes['EndGuardianshipPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type EndMeasurePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndMeasurePayload'] = ResolversParentTypes['EndMeasurePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
};

export type ErasedCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasedCount'] = ResolversParentTypes['ErasedCount']> = {
  class?: Resolver<ResolversTypes['ErasedClass'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['ErasedCount']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ErasureGround'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ErasureStep']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ErasureHold']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ErasureStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasureConnection'] = ResolversParentTypes['ErasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ErasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Erasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ErasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasureEdge'] = ResolversParentTypes['ErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
};

export type ErasurePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasurePayload'] = ResolversParentTypes['ErasurePayload']> = {
  erasure?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type ErasureStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasureStep'] = ResolversParentTypes['ErasureStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ErasureEvent'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ErasureStatus'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventTextArgs, 'lang'>>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  kind?: Resolver<Maybe<ResolversTypes['FactKind']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type FileAppealPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileAppealPayload'] = ResolversParentTypes['FileAppealPayload']> = {
  appeals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appeal']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type FindingConfirmationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingConfirmation'] = ResolversParentTypes['FindingConfirmation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GiveConsentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiveConsentPayload'] = ResolversParentTypes['GiveConsentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
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

export type GridResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  buildings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  communityCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GridPayload'] = ResolversParentTypes['GridPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
};

export type GrievanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grievance'] = ResolversParentTypes['Grievance']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dismissedFor?: Resolver<Maybe<ResolversTypes['DismissalReason']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['GrievanceStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inCharge?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GrievanceKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['GrievanceParty'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Remedy']>, ParentType, ContextType>;
  remedyBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  remedySought?: Resolver<Maybe<ResolversTypes['Remedy']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GrievanceStatus'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrievanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrievanceConnection'] = ResolversParentTypes['GrievanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrievanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grievance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GrievanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrievanceEdge'] = ResolversParentTypes['GrievanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grievance'], ParentType, ContextType>;
};

export type GrievancePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrievancePayload'] = ResolversParentTypes['GrievancePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  grievance?: Resolver<Maybe<ResolversTypes['Grievance']>, ParentType, ContextType>;
};

export type GrievanceStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrievanceStep'] = ResolversParentTypes['GrievanceStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['GrievanceEvent'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GrievanceStatus'], ParentType, ContextType>;
};

export type GuardianshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Guardianship'] = ResolversParentTypes['Guardianship']> = {
  guardian?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HandOverContactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandOverContactPayload'] = ResolversParentTypes['HandOverContactPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
};

export type HandOverShiftPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandOverShiftPayload'] = ResolversParentTypes['HandOverShiftPayload']> = {
  complete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HandedContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandedContact'] = ResolversParentTypes['HandedContact']> = {
  lastContactOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['IsolationPlace'], ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['ContactSetting'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  asked?: Resolver<Maybe<ResolversTypes['HandoverParty']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['HandedContact']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HandoverStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandoverKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['HandoverParty'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoverStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandoverConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverConnection'] = ResolversParentTypes['HandoverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HandoverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HandoverEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverEdge'] = ResolversParentTypes['HandoverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Handover'], ParentType, ContextType>;
};

export type HandoverPartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverParty'] = ResolversParentTypes['HandoverParty']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
};

export type HandoverStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverStep'] = ResolversParentTypes['HandoverStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['HandoverEvent'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['HandoverDeclineReason']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandoverStatus'], ParentType, ContextType>;
};

export type HealthCodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthCode'] = ResolversParentTypes['HealthCode']> = {
  appeal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HealthCodeAppealArgs, 'lang'>>;
  basis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fact']>>, ParentType, ContextType>;
  colour?: Resolver<Maybe<ResolversTypes['CodeColour']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['CodeIssuer']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldCount'] = ResolversParentTypes['HeldCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hold?: Resolver<ResolversTypes['ErasureHold'], ParentType, ContextType>;
};

export type HighRiskAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HighRiskArea'] = ResolversParentTypes['HighRiskArea']> = {
  area?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['HighRiskListing']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
};

export type HighRiskAreaConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HighRiskAreaConnection'] = ResolversParentTypes['HighRiskAreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HighRiskAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HighRiskArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HighRiskAreaEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HighRiskAreaEdge'] = ResolversParentTypes['HighRiskAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HighRiskArea'], ParentType, ContextType>;
};

export type HighRiskAreaPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HighRiskAreaPayload'] = ResolversParentTypes['HighRiskAreaPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  highRiskArea?: Resolver<Maybe<ResolversTypes['HighRiskArea']>, ParentType, ContextType>;
};

export type HighRiskListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HighRiskListing'] = ResolversParentTypes['HighRiskListing']> = {
  delistNotice?: Resolver<Maybe<ResolversTypes['PublishedNotice']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['PublishedNotice'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<HouseholdAccessLogArgs, 'first'>>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['StairwellNoticeConnection']>, ParentType, ContextType, RequireFields<HouseholdNoticesArgs, 'first'>>;
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

export type ImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusals?: Resolver<Maybe<ResolversTypes['ImportRefusalConnection']>, ParentType, ContextType, RequireFields<ImportRefusalsArgs, 'first'>>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportDayReportsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportDayReportsPayload'] = ResolversParentTypes['ImportDayReportsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['ImportRefusal']>, ParentType, ContextType>;
};

export type ImportRefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRefusal'] = ResolversParentTypes['ImportRefusal']> = {
  code?: Resolver<ResolversTypes['ImportRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ImportRefusalMessageArgs>>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRefusalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRefusalConnection'] = ResolversParentTypes['ImportRefusalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportRefusalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRefusal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportRefusalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRefusalEdge'] = ResolversParentTypes['ImportRefusalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRefusal'], ParentType, ContextType>;
};

export type InputErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InputError'] = ResolversParentTypes['InputError']> = {
  code?: Resolver<ResolversTypes['MutationErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InputErrorMessageArgs>>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestigateWarningPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestigateWarningPayload'] = ResolversParentTypes['InvestigateWarningPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['OverControlWarning']>, ParentType, ContextType>;
};

export type IsolationGroundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IsolationGround'] = ResolversParentTypes['IsolationGround']> = {
  cause?: Resolver<Maybe<ResolversTypes['IsolationCause']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  exposureOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IsolationGroundLegalBasisArgs, 'lang'>>;
};

export type IsolationOrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IsolationOrder'] = ResolversParentTypes['IsolationOrder']> = {
  appeal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IsolationOrderAppealArgs, 'lang'>>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  followUpUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IsolationGround']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IsolationStep']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monitored?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonitoredMember']>>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['IsolationPlace']>, ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['IsolationStatus']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['IsolationSupply']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['IsolationTransport']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IsolationOrderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IsolationOrderConnection'] = ResolversParentTypes['IsolationOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IsolationOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IsolationOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IsolationOrderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IsolationOrderEdge'] = ResolversParentTypes['IsolationOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IsolationOrder'], ParentType, ContextType>;
};

export type IsolationOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IsolationOrderPayload'] = ResolversParentTypes['IsolationOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['IsolationOrder']>, ParentType, ContextType>;
};

export type IsolationStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IsolationStep'] = ResolversParentTypes['IsolationStep']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['IsolationEvent']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['IsolationPlace']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['IsolationStepReason']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['IsolationStatus']>, ParentType, ContextType>;
};

export type IsolationSupplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IsolationSupply'] = ResolversParentTypes['IsolationSupply']> = {
  by?: Resolver<ResolversTypes['IsolationSupplyWay'], ParentType, ContextType>;
  nextOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type IsolationTransportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IsolationTransport'] = ResolversParentTypes['IsolationTransport']> = {
  vehicle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueHealthCodePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueHealthCodePayload'] = ResolversParentTypes['IssueHealthCodePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  healthCode?: Resolver<Maybe<ResolversTypes['HealthCode']>, ParentType, ContextType>;
};

export type LevelChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelChange'] = ResolversParentTypes['LevelChange']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['AssessmentBasis']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type LevelChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelChangeConnection'] = ResolversParentTypes['LevelChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LevelChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LevelChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LevelChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelChangeEdge'] = ResolversParentTypes['LevelChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LevelChange'], ParentType, ContextType>;
};

export type LighterMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LighterMeasure'] = ResolversParentTypes['LighterMeasure']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ControlMeasureKind'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LighterMeasureNameArgs, 'lang'>>;
  scope?: Resolver<ResolversTypes['MeasureScope'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LowerEmergencyResponsePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LowerEmergencyResponsePayload'] = ResolversParentTypes['LowerEmergencyResponsePayload']> = {
  emergencyResponse?: Resolver<Maybe<ResolversTypes['EmergencyResponse']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type MaterialRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialRule'] = ResolversParentTypes['MaterialRule']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaterialNeed'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MaterialRuleNameArgs, 'lang'>>;
};

export type MeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  care?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  exits?: Resolver<ReadonlyArray<ResolversTypes['EssentialExit']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['MeasureStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ControlMeasureKind'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeasureNameArgs, 'lang'>>;
  persons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  professionalAdvice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['MeasureRuling'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['MeasureScope'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeasureRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureRule'] = ResolversParentTypes['MeasureRule']> = {
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeasureRuleNameArgs, 'lang'>>;
  restricts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['TierMeasure']>, ParentType, ContextType>;
};

export type MeasureRulingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureRuling'] = ResolversParentTypes['MeasureRuling']> = {
  action?: Resolver<ResolversTypes['ControlMeasureKind'], ParentType, ContextType>;
  blanket?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  lighter?: Resolver<Maybe<ResolversTypes['LighterMeasure']>, ParentType, ContextType>;
  localPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureStep'] = ResolversParentTypes['MeasureStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['MeasureEvent'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['MeasureStepReason']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['ContactSetting'], ParentType, ContextType>;
};

export type MonitoredMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonitoredMember'] = ResolversParentTypes['MonitoredMember']> = {
  checkedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MoveCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveCasePayload'] = ResolversParentTypes['MoveCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['CommunityCase']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type MovePersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovePersonPayload'] = ResolversParentTypes['MovePersonPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptHandover?: Resolver<ResolversTypes['AcceptHandoverPayload'], ParentType, ContextType, RequireFields<MutationAcceptHandoverArgs, 'input'>>;
  acceptOrder?: Resolver<ResolversTypes['AcceptOrderPayload'], ParentType, ContextType, RequireFields<MutationAcceptOrderArgs, 'input'>>;
  adoptPolicyValue?: Resolver<ResolversTypes['AdoptPolicyValuePayload'], ParentType, ContextType, RequireFields<MutationAdoptPolicyValueArgs, 'input'>>;
  answerAlert?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationAnswerAlertArgs, 'input'>>;
  appointGuardian?: Resolver<ResolversTypes['AppointGuardianPayload'], ParentType, ContextType, RequireFields<MutationAppointGuardianArgs, 'input'>>;
  assignArrival?: Resolver<ResolversTypes['AssignArrivalPayload'], ParentType, ContextType, RequireFields<MutationAssignArrivalArgs, 'input'>>;
  assignCareContact?: Resolver<ResolversTypes['CareContactPayload'], ParentType, ContextType, RequireFields<MutationAssignCareContactArgs, 'input'>>;
  assignGridBuildings?: Resolver<ResolversTypes['GridPayload'], ParentType, ContextType, RequireFields<MutationAssignGridBuildingsArgs, 'input'>>;
  assignGridWorkers?: Resolver<ResolversTypes['GridPayload'], ParentType, ContextType, RequireFields<MutationAssignGridWorkersArgs, 'input'>>;
  assignTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationAssignTaskArgs, 'input'>>;
  bindAccount?: Resolver<ResolversTypes['BindAccountPayload'], ParentType, ContextType, RequireFields<MutationBindAccountArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  cancelTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationCancelTaskArgs, 'input'>>;
  closeProgram?: Resolver<ResolversTypes['CloseProgramPayload'], ParentType, ContextType, RequireFields<MutationCloseProgramArgs, 'input'>>;
  completeReturn?: Resolver<ResolversTypes['ReturnPlanPayload'], ParentType, ContextType, RequireFields<MutationCompleteReturnArgs, 'input'>>;
  confirmArrival?: Resolver<ResolversTypes['ConfirmArrivalPayload'], ParentType, ContextType, RequireFields<MutationConfirmArrivalArgs, 'input'>>;
  confirmCase?: Resolver<ResolversTypes['MoveCasePayload'], ParentType, ContextType, RequireFields<MutationConfirmCaseArgs, 'input'>>;
  confirmDelivery?: Resolver<ResolversTypes['ConfirmDeliveryPayload'], ParentType, ContextType, RequireFields<MutationConfirmDeliveryArgs, 'input'>>;
  confirmFinding?: Resolver<ResolversTypes['ConfirmFindingPayload'], ParentType, ContextType, RequireFields<MutationConfirmFindingArgs, 'input'>>;
  confirmRectification?: Resolver<ResolversTypes['ConfirmRectificationPayload'], ParentType, ContextType, RequireFields<MutationConfirmRectificationArgs, 'input'>>;
  confirmRemedy?: Resolver<ResolversTypes['GrievancePayload'], ParentType, ContextType, RequireFields<MutationConfirmRemedyArgs, 'input'>>;
  contestRemedy?: Resolver<ResolversTypes['GrievancePayload'], ParentType, ContextType, RequireFields<MutationContestRemedyArgs, 'input'>>;
  correctDayReport?: Resolver<ResolversTypes['CorrectDayReportPayload'], ParentType, ContextType, RequireFields<MutationCorrectDayReportArgs, 'input'>>;
  createBindingCode?: Resolver<ResolversTypes['CreateBindingCodePayload'], ParentType, ContextType, RequireFields<MutationCreateBindingCodeArgs, 'input'>>;
  createGrid?: Resolver<ResolversTypes['GridPayload'], ParentType, ContextType, RequireFields<MutationCreateGridArgs, 'input'>>;
  decideArrival?: Resolver<ResolversTypes['DecideArrivalPayload'], ParentType, ContextType, RequireFields<MutationDecideArrivalArgs, 'input'>>;
  decideSuspicion?: Resolver<ResolversTypes['DecideSuspicionPayload'], ParentType, ContextType, RequireFields<MutationDecideSuspicionArgs, 'input'>>;
  declineHandover?: Resolver<ResolversTypes['DeclineHandoverPayload'], ParentType, ContextType, RequireFields<MutationDeclineHandoverArgs, 'input'>>;
  delistHighRiskArea?: Resolver<ResolversTypes['HighRiskAreaPayload'], ParentType, ContextType, RequireFields<MutationDelistHighRiskAreaArgs, 'input'>>;
  dismissAppeal?: Resolver<ResolversTypes['AppealPayload'], ParentType, ContextType, RequireFields<MutationDismissAppealArgs, 'input'>>;
  dismissGrievance?: Resolver<ResolversTypes['GrievancePayload'], ParentType, ContextType, RequireFields<MutationDismissGrievanceArgs, 'input'>>;
  dismissWarning?: Resolver<ResolversTypes['DismissWarningPayload'], ParentType, ContextType, RequireFields<MutationDismissWarningArgs, 'input'>>;
  dispatchOrder?: Resolver<ResolversTypes['DispatchOrderPayload'], ParentType, ContextType, RequireFields<MutationDispatchOrderArgs, 'input'>>;
  endEmergencyResponse?: Resolver<ResolversTypes['EndEmergencyResponsePayload'], ParentType, ContextType, RequireFields<MutationEndEmergencyResponseArgs, 'input'>>;
  endGuardianship?: Resolver<ResolversTypes['EndGuardianshipPayload'], ParentType, ContextType, RequireFields<MutationEndGuardianshipArgs, 'input'>>;
  endMeasure?: Resolver<ResolversTypes['EndMeasurePayload'], ParentType, ContextType, RequireFields<MutationEndMeasureArgs, 'input'>>;
  endOnCall?: Resolver<ResolversTypes['OnCallPayload'], ParentType, ContextType, RequireFields<MutationEndOnCallArgs, 'input'>>;
  erasePerson?: Resolver<ResolversTypes['ErasurePayload'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  explainToStairwell?: Resolver<ResolversTypes['ReturnPlanPayload'], ParentType, ContextType, RequireFields<MutationExplainToStairwellArgs, 'input'>>;
  extendIsolation?: Resolver<ResolversTypes['IsolationOrderPayload'], ParentType, ContextType, RequireFields<MutationExtendIsolationArgs, 'input'>>;
  fileAppeal?: Resolver<ResolversTypes['FileAppealPayload'], ParentType, ContextType, RequireFields<MutationFileAppealArgs, 'input'>>;
  giveConsent?: Resolver<ResolversTypes['GiveConsentPayload'], ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  handOverContact?: Resolver<ResolversTypes['HandOverContactPayload'], ParentType, ContextType, RequireFields<MutationHandOverContactArgs, 'input'>>;
  handOverShift?: Resolver<ResolversTypes['HandOverShiftPayload'], ParentType, ContextType, RequireFields<MutationHandOverShiftArgs, 'input'>>;
  importDayReports?: Resolver<ResolversTypes['ImportDayReportsPayload'], ParentType, ContextType, RequireFields<MutationImportDayReportsArgs, 'input'>>;
  investigateGrievance?: Resolver<ResolversTypes['GrievancePayload'], ParentType, ContextType, RequireFields<MutationInvestigateGrievanceArgs, 'input'>>;
  investigateWarning?: Resolver<ResolversTypes['InvestigateWarningPayload'], ParentType, ContextType, RequireFields<MutationInvestigateWarningArgs, 'input'>>;
  issueHealthCode?: Resolver<ResolversTypes['IssueHealthCodePayload'], ParentType, ContextType, RequireFields<MutationIssueHealthCodeArgs, 'input'>>;
  issueIsolationNotice?: Resolver<ResolversTypes['PaperPayload'], ParentType, ContextType, RequireFields<MutationIssueIsolationNoticeArgs, 'input'>>;
  issueReleaseNotice?: Resolver<ResolversTypes['PaperPayload'], ParentType, ContextType, RequireFields<MutationIssueReleaseNoticeArgs, 'input'>>;
  issueResidenceCertificate?: Resolver<ResolversTypes['PaperPayload'], ParentType, ContextType, RequireFields<MutationIssueResidenceCertificateArgs, 'input'>>;
  listHighRiskArea?: Resolver<ResolversTypes['HighRiskAreaPayload'], ParentType, ContextType, RequireFields<MutationListHighRiskAreaArgs, 'input'>>;
  lowerEmergencyResponse?: Resolver<ResolversTypes['LowerEmergencyResponsePayload'], ParentType, ContextType, RequireFields<MutationLowerEmergencyResponseArgs, 'input'>>;
  matchArrival?: Resolver<ResolversTypes['RegisterArrivalPayload'], ParentType, ContextType, RequireFields<MutationMatchArrivalArgs, 'input'>>;
  moveIsolation?: Resolver<ResolversTypes['IsolationOrderPayload'], ParentType, ContextType, RequireFields<MutationMoveIsolationArgs, 'input'>>;
  movePerson?: Resolver<ResolversTypes['MovePersonPayload'], ParentType, ContextType, RequireFields<MutationMovePersonArgs, 'input'>>;
  notifyRectification?: Resolver<ResolversTypes['NotifyRectificationPayload'], ParentType, ContextType, RequireFields<MutationNotifyRectificationArgs, 'input'>>;
  orderRemedy?: Resolver<ResolversTypes['GrievancePayload'], ParentType, ContextType, RequireFields<MutationOrderRemedyArgs, 'input'>>;
  packOrder?: Resolver<ResolversTypes['PackOrderPayload'], ParentType, ContextType, RequireFields<MutationPackOrderArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderPayload'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
  planTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationPlanTaskArgs, 'input'>>;
  proposeMeasure?: Resolver<ResolversTypes['ProposeMeasurePayload'], ParentType, ContextType, RequireFields<MutationProposeMeasureArgs, 'input'>>;
  putOnCall?: Resolver<ResolversTypes['OnCallPayload'], ParentType, ContextType, RequireFields<MutationPutOnCallArgs, 'input'>>;
  raiseEmergencyResponse?: Resolver<ResolversTypes['RaiseEmergencyResponsePayload'], ParentType, ContextType, RequireFields<MutationRaiseEmergencyResponseArgs, 'input'>>;
  recordAdmission?: Resolver<ResolversTypes['MoveCasePayload'], ParentType, ContextType, RequireFields<MutationRecordAdmissionArgs, 'input'>>;
  recordCareContact?: Resolver<ResolversTypes['CareRecordPayload'], ParentType, ContextType, RequireFields<MutationRecordCareContactArgs, 'input'>>;
  recordCase?: Resolver<ResolversTypes['RecordCasePayload'], ParentType, ContextType, RequireFields<MutationRecordCaseArgs, 'input'>>;
  recordCluster?: Resolver<ResolversTypes['RecordClusterPayload'], ParentType, ContextType, RequireFields<MutationRecordClusterArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactPayload'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  recordDailyCheck?: Resolver<ResolversTypes['RecordDailyCheckPayload'], ParentType, ContextType, RequireFields<MutationRecordDailyCheckArgs, 'input'>>;
  recordDayReport?: Resolver<ResolversTypes['RecordDayReportPayload'], ParentType, ContextType, RequireFields<MutationRecordDayReportArgs, 'input'>>;
  recordDischarge?: Resolver<ResolversTypes['DischargePayload'], ParentType, ContextType, RequireFields<MutationRecordDischargeArgs, 'input'>>;
  recordInvestigation?: Resolver<ResolversTypes['MoveCasePayload'], ParentType, ContextType, RequireFields<MutationRecordInvestigationArgs, 'input'>>;
  recordMeeting?: Resolver<ResolversTypes['RecordMeetingPayload'], ParentType, ContextType, RequireFields<MutationRecordMeetingArgs, 'input'>>;
  recordNoticeDelivery?: Resolver<ResolversTypes['PaperPayload'], ParentType, ContextType, RequireFields<MutationRecordNoticeDeliveryArgs, 'input'>>;
  recordRecheck?: Resolver<ResolversTypes['DischargePayload'], ParentType, ContextType, RequireFields<MutationRecordRecheckArgs, 'input'>>;
  recordTransfer?: Resolver<ResolversTypes['IsolationOrderPayload'], ParentType, ContextType, RequireFields<MutationRecordTransferArgs, 'input'>>;
  recordWorkplace?: Resolver<ResolversTypes['RecordWorkplacePayload'], ParentType, ContextType, RequireFields<MutationRecordWorkplaceArgs, 'input'>>;
  registerArrival?: Resolver<ResolversTypes['RegisterArrivalPayload'], ParentType, ContextType, RequireFields<MutationRegisterArrivalArgs, 'input'>>;
  registerArrivals?: Resolver<ResolversTypes['RegisterArrivalsPayload'], ParentType, ContextType, RequireFields<MutationRegisterArrivalsArgs, 'input'>>;
  registerDocument?: Resolver<ResolversTypes['RegisterDocumentPayload'], ParentType, ContextType, RequireFields<MutationRegisterDocumentArgs, 'input'>>;
  registerHousehold?: Resolver<ResolversTypes['RegisterHouseholdPayload'], ParentType, ContextType, RequireFields<MutationRegisterHouseholdArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonPayload'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  rejectOrder?: Resolver<ResolversTypes['RejectOrderPayload'], ParentType, ContextType, RequireFields<MutationRejectOrderArgs, 'input'>>;
  releaseFromIsolation?: Resolver<ResolversTypes['IsolationOrderPayload'], ParentType, ContextType, RequireFields<MutationReleaseFromIsolationArgs, 'input'>>;
  reportGrievance?: Resolver<ResolversTypes['GrievancePayload'], ParentType, ContextType, RequireFields<MutationReportGrievanceArgs, 'input'>>;
  reportOverControl?: Resolver<ResolversTypes['ReportOverControlPayload'], ParentType, ContextType, RequireFields<MutationReportOverControlArgs, 'input'>>;
  reportRectification?: Resolver<ResolversTypes['ReportRectificationPayload'], ParentType, ContextType, RequireFields<MutationReportRectificationArgs, 'input'>>;
  reportSuspicion?: Resolver<ResolversTypes['ReportSuspicionPayload'], ParentType, ContextType, RequireFields<MutationReportSuspicionArgs, 'input'>>;
  reportTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationReportTaskArgs, 'input'>>;
  requestErasure?: Resolver<ResolversTypes['ErasurePayload'], ParentType, ContextType, RequireFields<MutationRequestErasureArgs, 'input'>>;
  requestPaper?: Resolver<ResolversTypes['RequestPaperPayload'], ParentType, ContextType, RequireFields<MutationRequestPaperArgs, 'input'>>;
  returnTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationReturnTaskArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RevokeRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  ruleOutCase?: Resolver<ResolversTypes['MoveCasePayload'], ParentType, ContextType, RequireFields<MutationRuleOutCaseArgs, 'input'>>;
  shortenIsolation?: Resolver<ResolversTypes['IsolationOrderPayload'], ParentType, ContextType, RequireFields<MutationShortenIsolationArgs, 'input'>>;
  startEmergencyResponse?: Resolver<ResolversTypes['StartEmergencyResponsePayload'], ParentType, ContextType, RequireFields<MutationStartEmergencyResponseArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['StartImportPayload'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
  startPicking?: Resolver<ResolversTypes['StartPickingPayload'], ParentType, ContextType, RequireFields<MutationStartPickingArgs, 'input'>>;
  takeTask?: Resolver<ResolversTypes['TaskPayload'], ParentType, ContextType, RequireFields<MutationTakeTaskArgs, 'input'>>;
  upholdAppeal?: Resolver<ResolversTypes['AppealPayload'], ParentType, ContextType, RequireFields<MutationUpholdAppealArgs, 'input'>>;
  vouchForCase?: Resolver<ResolversTypes['MoveCasePayload'], ParentType, ContextType, RequireFields<MutationVouchForCaseArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['WithdrawConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  withdrawErasure?: Resolver<ResolversTypes['ErasurePayload'], ParentType, ContextType, RequireFields<MutationWithdrawErasureArgs, 'input'>>;
  withdrawFact?: Resolver<ResolversTypes['WithdrawFactPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFactArgs, 'input'>>;
  withdrawHandover?: Resolver<ResolversTypes['WithdrawHandoverPayload'], ParentType, ContextType, RequireFields<MutationWithdrawHandoverArgs, 'input'>>;
};

export type MutationErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  __resolveType: TypeResolveFn<'InputError' | 'RuleViolation', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Appeal' | 'Arrival' | 'CareContact' | 'Community' | 'Division' | 'Erasure' | 'Grid' | 'Grievance' | 'Handover' | 'HealthCode' | 'Household' | 'IsolationOrder' | 'Measure' | 'Order' | 'OverControlWarning' | 'Paper' | 'Person' | 'Program' | 'ReturnPlan' | 'SupplyPoint' | 'Task' | 'UnmatchedArrival', ParentType, ContextType>;
};

export type NotifyRectificationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotifyRectificationPayload'] = ResolversParentTypes['NotifyRectificationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['OverControlWarning']>, ParentType, ContextType>;
};

export type OnCallResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OnCall'] = ResolversParentTypes['OnCall']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OnCallPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OnCallPayload'] = ResolversParentTypes['OnCallPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  onCall?: Resolver<Maybe<ResolversTypes['OnCall']>, ParentType, ContextType>;
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

export type OrderModeRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderModeRule'] = ResolversParentTypes['OrderModeRule']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['OrderMode'], ParentType, ContextType>;
  slotRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderRulingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderRuling'] = ResolversParentTypes['OrderRuling']> = {
  action?: Resolver<ResolversTypes['OrderMode'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  localPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type OrderedRemedyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderedRemedy'] = ResolversParentTypes['OrderedRemedy']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GrievanceKind'], ParentType, ContextType>;
  orderedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['Remedy']>, ParentType, ContextType>;
  remedyBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type OrderedRemedyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderedRemedyConnection'] = ResolversParentTypes['OrderedRemedyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderedRemedyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrderedRemedy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderedRemedyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderedRemedyEdge'] = ResolversParentTypes['OrderedRemedyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderedRemedy'], ParentType, ContextType>;
};

export type OverControlWarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverControlWarning'] = ResolversParentTypes['OverControlWarning']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['WarningStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inCharge?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ControlMeasureKind'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['MeasureRuling'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['MeasureScope'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['WarningSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WarningStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverControlWarningConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverControlWarningConnection'] = ResolversParentTypes['OverControlWarningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverControlWarningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OverControlWarning']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverControlWarningEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverControlWarningEdge'] = ResolversParentTypes['OverControlWarningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OverControlWarning'], ParentType, ContextType>;
};

export type PackOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PackOrderPayload'] = ResolversParentTypes['PackOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isolation?: Resolver<Maybe<ResolversTypes['PaperIsolation']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PaperKind']>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['PaperMark']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperDemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperDemand'] = ResolversParentTypes['PaperDemand']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  demander?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  demanderKind?: Resolver<ResolversTypes['DemanderKind'], ParentType, ContextType>;
  demands?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['DemandedPaper'], ParentType, ContextType>;
};

export type PaperDemandConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperDemandConnection'] = ResolversParentTypes['PaperDemandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaperDemandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaperDemand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaperDemandEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperDemandEdge'] = ResolversParentTypes['PaperDemandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaperDemand'], ParentType, ContextType>;
};

export type PaperGroundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperGround'] = ResolversParentTypes['PaperGround']> = {
  cause?: Resolver<ResolversTypes['IsolationCause'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaperGroundLegalBasisArgs, 'lang'>>;
};

export type PaperIsolationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperIsolation'] = ResolversParentTypes['PaperIsolation']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaperGround']>>, ParentType, ContextType>;
  payBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaperIsolationPayBasisArgs, 'lang'>>;
  startOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PaperMarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperMark'] = ResolversParentTypes['PaperMark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PaperMarkReason'], ParentType, ContextType>;
};

export type PaperPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperPayload'] = ResolversParentTypes['PaperPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
};

export type PaperRulingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperRuling'] = ResolversParentTypes['PaperRuling']> = {
  action?: Resolver<ResolversTypes['PaperAction'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  localPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['DemandedPaper']>, ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['RiskLevel']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperVerification'] = ResolversParentTypes['PaperVerification']> = {
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isolatedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isolatedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PaperKind']>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['PaperMark']>, ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['PaperRuling'], ParentType, ContextType>;
};

export type PartyMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyMember'] = ResolversParentTypes['PartyMember']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['ArrivalRuling'], ParentType, ContextType>;
};

export type PassClassRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassClassRule'] = ResolversParentTypes['PassClassRule']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PassClass'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PassClassRuleNameArgs, 'lang'>>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessEntryConnection']>, ParentType, ContextType, RequireFields<PersonAccessLogArgs, 'first'>>;
  accountBound?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
  appeals?: Resolver<Maybe<ResolversTypes['AppealConnection']>, ParentType, ContextType, RequireFields<PersonAppealsArgs, 'first'>>;
  arrivals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Arrival']>>, ParentType, ContextType>;
  careContact?: Resolver<Maybe<ResolversTypes['CareContact']>, ParentType, ContextType>;
  careNeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareNeed']>>, ParentType, ContextType>;
  checks?: Resolver<Maybe<ResolversTypes['DailyCheckConnection']>, ParentType, ContextType, RequireFields<PersonChecksArgs, 'first'>>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Contact']>>, ParentType, ContextType>;
  discharges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Discharge']>>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fact']>>, ParentType, ContextType>;
  guardians?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Guardianship']>>, ParentType, ContextType>;
  healthCode?: Resolver<Maybe<ResolversTypes['HealthCode']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isolation?: Resolver<Maybe<ResolversTypes['IsolationOrder']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Paper']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnPlan?: Resolver<Maybe<ResolversTypes['ReturnPlan']>, ParentType, ContextType>;
  suspicions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Suspicion']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PickupSlotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PickupSlot'] = ResolversParentTypes['PickupSlot']> = {
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlaceOrderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceOrderPayload'] = ResolversParentTypes['PlaceOrderPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type PolicyChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyChange'] = ResolversParentTypes['PolicyChange']> = {
  area?: Resolver<ResolversTypes['PolicyArea'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyChangeTextArgs, 'lang'>>;
};

export type PolicyValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyValue'] = ResolversParentTypes['PolicyValue']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyValueDescriptionArgs, 'lang'>>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PolicyValueName'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['PolicyOwner'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PolicyUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['ErasedCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  held?: Resolver<ReadonlyArray<ResolversTypes['HeldCount']>, ParentType, ContextType>;
  heldPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgramStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type ProposeMeasurePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeMeasurePayload'] = ResolversParentTypes['ProposeMeasurePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['MeasureRuling']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['OverControlWarning']>, ParentType, ContextType>;
};

export type PublishedNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedNotice'] = ResolversParentTypes['PublishedNotice']> = {
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appeals?: Resolver<Maybe<ResolversTypes['AppealConnection']>, ParentType, ContextType, RequireFields<QueryAppealsArgs, 'division' | 'first'>>;
  arrival?: Resolver<Maybe<ResolversTypes['Arrival']>, ParentType, ContextType, RequireFields<QueryArrivalArgs, 'id'>>;
  awaitedDecisions?: Resolver<Maybe<ResolversTypes['AwaitedDecisionConnection']>, ParentType, ContextType, RequireFields<QueryAwaitedDecisionsArgs, 'division' | 'first'>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType, Partial<QueryClausesArgs>>;
  communities?: Resolver<Maybe<ResolversTypes['CommunityConnection']>, ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first' | 'within'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'code'>>;
  contactCandidates?: Resolver<Maybe<ResolversTypes['ContactCandidateConnection']>, ParentType, ContextType, RequireFields<QueryContactCandidatesArgs, 'case' | 'first'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  erasures?: Resolver<Maybe<ResolversTypes['ErasureConnection']>, ParentType, ContextType, RequireFields<QueryErasuresArgs, 'division' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  excessDocuments?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryExcessDocumentsArgs, 'county' | 'first'>>;
  factsForReview?: Resolver<Maybe<ResolversTypes['ReviewedFactConnection']>, ParentType, ContextType, RequireFields<QueryFactsForReviewArgs, 'county' | 'first'>>;
  findPersons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryFindPersonsArgs, 'first'>>;
  grievances?: Resolver<Maybe<ResolversTypes['GrievanceConnection']>, ParentType, ContextType, RequireFields<QueryGrievancesArgs, 'division' | 'first'>>;
  handovers?: Resolver<Maybe<ResolversTypes['HandoverConnection']>, ParentType, ContextType, RequireFields<QueryHandoversArgs, 'division' | 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  isolationOrder?: Resolver<Maybe<ResolversTypes['IsolationOrder']>, ParentType, ContextType, RequireFields<QueryIsolationOrderArgs, 'id'>>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureRule']>, ParentType, ContextType>;
  myGrievances?: Resolver<Maybe<ResolversTypes['GrievanceConnection']>, ParentType, ContextType, RequireFields<QueryMyGrievancesArgs, 'first'>>;
  myTasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryMyTasksArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  onCall?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OnCall']>>, ParentType, ContextType, RequireFields<QueryOnCallArgs, 'division'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderedRemedies?: Resolver<Maybe<ResolversTypes['OrderedRemedyConnection']>, ParentType, ContextType, RequireFields<QueryOrderedRemediesArgs, 'first'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  paperDemands?: Resolver<Maybe<ResolversTypes['PaperDemandConnection']>, ParentType, ContextType, RequireFields<QueryPaperDemandsArgs, 'county' | 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  policyValues?: Resolver<ReadonlyArray<ResolversTypes['PolicyValue']>, ParentType, ContextType, RequireFields<QueryPolicyValuesArgs, 'division'>>;
  previewTier?: Resolver<Maybe<ResolversTypes['TierPreview']>, ParentType, ContextType, RequireFields<QueryPreviewTierArgs, 'community'>>;
  programs?: Resolver<Maybe<ResolversTypes['ProgramConnection']>, ParentType, ContextType, RequireFields<QueryProgramsArgs, 'division' | 'first'>>;
  releasesDue?: Resolver<Maybe<ResolversTypes['ReleaseDueConnection']>, ParentType, ContextType, RequireFields<QueryReleasesDueArgs, 'community' | 'first' | 'on'>>;
  supplyPoint?: Resolver<Maybe<ResolversTypes['SupplyPoint']>, ParentType, ContextType, RequireFields<QuerySupplyPointArgs, 'id'>>;
  supplyPoints?: Resolver<Maybe<ResolversTypes['SupplyPointConnection']>, ParentType, ContextType, RequireFields<QuerySupplyPointsArgs, 'community' | 'first'>>;
  suspicion?: Resolver<Maybe<ResolversTypes['Suspicion']>, ParentType, ContextType, RequireFields<QuerySuspicionArgs, 'id'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  tierPolicy?: Resolver<ResolversTypes['TierPolicy'], ParentType, ContextType, RequireFields<QueryTierPolicyArgs, 'tier'>>;
  unmatchedArrivals?: Resolver<Maybe<ResolversTypes['UnmatchedArrivalConnection']>, ParentType, ContextType, RequireFields<QueryUnmatchedArrivalsArgs, 'division' | 'first'>>;
  verifyHealthCode?: Resolver<Maybe<ResolversTypes['CodeVerification']>, ParentType, ContextType, RequireFields<QueryVerifyHealthCodeArgs, 'code'>>;
  verifyPaper?: Resolver<Maybe<ResolversTypes['PaperVerification']>, ParentType, ContextType, Partial<QueryVerifyPaperArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ResolversTypes['OverControlWarningConnection']>, ParentType, ContextType, RequireFields<QueryWarningsArgs, 'division' | 'first'>>;
  workList?: Resolver<Maybe<ResolversTypes['WorkList']>, ParentType, ContextType, Partial<QueryWorkListArgs>>;
};

export type RaiseEmergencyResponsePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RaiseEmergencyResponsePayload'] = ResolversParentTypes['RaiseEmergencyResponsePayload']> = {
  emergencyResponse?: Resolver<Maybe<ResolversTypes['EmergencyResponse']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ReasonCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasonTextArgs, 'lang'>>;
};

export type RecheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recheck'] = ResolversParentTypes['Recheck']> = {
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RecheckResult']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['RecheckRound']>, ParentType, ContextType>;
};

export type RecordCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordCasePayload'] = ResolversParentTypes['RecordCasePayload']> = {
  alreadyOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CommunityCase']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type RecordClusterPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordClusterPayload'] = ResolversParentTypes['RecordClusterPayload']> = {
  cluster?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type RecordContactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordContactPayload'] = ResolversParentTypes['RecordContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ContactOutcome']>, ParentType, ContextType>;
};

export type RecordDailyCheckPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDailyCheckPayload'] = ResolversParentTypes['RecordDailyCheckPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type RecordDayReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDayReportPayload'] = ResolversParentTypes['RecordDayReportPayload']> = {
  dayReport?: Resolver<Maybe<ResolversTypes['DayReport']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type RecordMeetingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordMeetingPayload'] = ResolversParentTypes['RecordMeetingPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type RecordWorkplacePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordWorkplacePayload'] = ResolversParentTypes['RecordWorkplacePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  workplace?: Resolver<Maybe<ResolversTypes['Workplace']>, ParentType, ContextType>;
};

export type RegisterArrivalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterArrivalPayload'] = ResolversParentTypes['RegisterArrivalPayload']> = {
  arrival?: Resolver<Maybe<ResolversTypes['Arrival']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RegisterArrivalsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterArrivalsPayload'] = ResolversParentTypes['RegisterArrivalsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ArrivalRowOutcome']>>, ParentType, ContextType>;
};

export type RegisterDocumentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterDocumentPayload'] = ResolversParentTypes['RegisterDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
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

export type ReleaseDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseDue'] = ResolversParentTypes['ReleaseDue']> = {
  community?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReleaseDueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseDueConnection'] = ResolversParentTypes['ReleaseDueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseDueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReleaseDue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReleaseDueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseDueEdge'] = ResolversParentTypes['ReleaseDueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReleaseDue'], ParentType, ContextType>;
};

export type ReportOverControlPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportOverControlPayload'] = ResolversParentTypes['ReportOverControlPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['OverControlWarning']>, ParentType, ContextType>;
};

export type ReportRectificationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportRectificationPayload'] = ResolversParentTypes['ReportRectificationPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['OverControlWarning']>, ParentType, ContextType>;
};

export type ReportSuspicionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportSuspicionPayload'] = ResolversParentTypes['ReportSuspicionPayload']> = {
  alreadyReported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  suspicion?: Resolver<Maybe<ResolversTypes['Suspicion']>, ParentType, ContextType>;
};

export type RequestPaperPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestPaperPayload'] = ResolversParentTypes['RequestPaperPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['PaperRuling']>, ParentType, ContextType>;
};

export type ReturnPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnPlan'] = ResolversParentTypes['ReturnPlan']> = {
  causes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReturnCause']>>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['NoticeReach']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReturnStatus'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReturnStep']>>, ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['StairwellText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnPlanPayload'] = ResolversParentTypes['ReturnPlanPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ReturnPlan']>, ParentType, ContextType>;
};

export type ReturnStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnStep'] = ResolversParentTypes['ReturnStep']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReturnStepNameArgs, 'lang'>>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
};

export type ReviewedFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewedFact'] = ResolversParentTypes['ReviewedFact']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BrakedKind'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReviewedFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewedFactConnection'] = ResolversParentTypes['ReviewedFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewedFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewedFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewedFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewedFactEdge'] = ResolversParentTypes['ReviewedFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewedFact'], ParentType, ContextType>;
};

export type RevokeRolePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeRolePayload'] = ResolversParentTypes['RevokeRolePayload']> = {
  account?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type RuleViolationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleViolation'] = ResolversParentTypes['RuleViolation']> = {
  code?: Resolver<ResolversTypes['MutationErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleViolationMessageArgs>>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['Ruling'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ruling'] = ResolversParentTypes['Ruling']> = {
  __resolveType: TypeResolveFn<'ArrivalRuling' | 'CodeVerification' | 'MeasureRuling' | 'OrderRuling' | 'PaperRuling', ParentType, ContextType>;
};

export type StaffingRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaffingRule'] = ResolversParentTypes['StaffingRule']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StaffingNeed'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StaffingRuleNameArgs, 'lang'>>;
};

export type StairwellNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StairwellNotice'] = ResolversParentTypes['StairwellNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StairwellNoticeTextArgs, 'lang'>>;
};

export type StairwellNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StairwellNoticeConnection'] = ResolversParentTypes['StairwellNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StairwellNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StairwellNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StairwellNoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StairwellNoticeEdge'] = ResolversParentTypes['StairwellNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StairwellNotice'], ParentType, ContextType>;
};

export type StartEmergencyResponsePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartEmergencyResponsePayload'] = ResolversParentTypes['StartEmergencyResponsePayload']> = {
  emergencyResponse?: Resolver<Maybe<ResolversTypes['EmergencyResponse']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
};

export type StartImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartImportPayload'] = ResolversParentTypes['StartImportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
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

export type SuspicionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suspicion'] = ResolversParentTypes['Suspicion']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SuspicionAdviceArgs, 'lang'>>;
  case?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SuspicionKind']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['SuspicionStanding']>, ParentType, ContextType>;
};

export type SuspicionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuspicionConnection'] = ResolversParentTypes['SuspicionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuspicionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Suspicion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SuspicionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuspicionEdge'] = ResolversParentTypes['SuspicionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suspicion'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  assignee?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  careContact?: Resolver<Maybe<ResolversTypes['CareContact']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daily?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneDays?: Resolver<ReadonlyArray<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TaskStep']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  missedDays?: Resolver<ReadonlyArray<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TaskNameArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['TaskReportConnection']>, ParentType, ContextType, RequireFields<TaskReportsArgs, 'first'>>;
  returnPlan?: Resolver<Maybe<ResolversTypes['ReturnPlan']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskPayload'] = ResolversParentTypes['TaskPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type TaskReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskReport'] = ResolversParentTypes['TaskReport']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type TaskReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskReportConnection'] = ResolversParentTypes['TaskReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaskReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskReportEdge'] = ResolversParentTypes['TaskReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskReport'], ParentType, ContextType>;
};

export type TaskStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskStep'] = ResolversParentTypes['TaskStep']> = {
  account?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['TaskEvent'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['TaskStepReason']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tier'] = ResolversParentTypes['Tier']> = {
  communityClass?: Resolver<ResolversTypes['CommunityClass'], ParentType, ContextType>;
  contradictsCounty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  riskLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TierStrategyArgs, 'lang'>>;
};

export type TierChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierChange'] = ResolversParentTypes['TierChange']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PolicyChange']>, ParentType, ContextType>;
  communityClass?: Resolver<ResolversTypes['CommunityClass'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  riskLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type TierChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierChangeConnection'] = ResolversParentTypes['TierChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TierChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TierChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TierChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierChangeEdge'] = ResolversParentTypes['TierChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TierChange'], ParentType, ContextType>;
};

export type TierMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierMeasure'] = ResolversParentTypes['TierMeasure']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TierMeasureConditionArgs, 'lang'>>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TierMeasureNameArgs, 'lang'>>;
  restricts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type TierPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierPolicy'] = ResolversParentTypes['TierPolicy']> = {
  controlApplies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['FacilityStatus'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['MaterialRule']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['TierMeasure']>, ParentType, ContextType>;
  orderModes?: Resolver<ReadonlyArray<ResolversTypes['OrderModeRule']>, ParentType, ContextType>;
  passClasses?: Resolver<ReadonlyArray<ResolversTypes['PassClassRule']>, ParentType, ContextType>;
  staffing?: Resolver<ReadonlyArray<ResolversTypes['StaffingRule']>, ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TierPolicyStrategyArgs, 'lang'>>;
  tier?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type TierPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierPreview'] = ResolversParentTypes['TierPreview']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['PolicyChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
};

export type UnmatchedArrivalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnmatchedArrival'] = ResolversParentTypes['UnmatchedArrival']> = {
  arrivedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ArrivalOrigin'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['ArrivalRuling'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UnmatchedStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmatchedArrivalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnmatchedArrivalConnection'] = ResolversParentTypes['UnmatchedArrivalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedArrivalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedArrival']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnmatchedArrivalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnmatchedArrivalEdge'] = ResolversParentTypes['UnmatchedArrivalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnmatchedArrival'], ParentType, ContextType>;
};

export type UnmatchedStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnmatchedStep'] = ResolversParentTypes['UnmatchedStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['UnmatchedEvent'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type WarningStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WarningStep'] = ResolversParentTypes['WarningStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['WarningEvent'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WarningStatus'], ParentType, ContextType>;
};

export type WithdrawConsentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawConsentPayload'] = ResolversParentTypes['WithdrawConsentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type WithdrawFactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawFactPayload'] = ResolversParentTypes['WithdrawFactPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type WithdrawHandoverPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawHandoverPayload'] = ResolversParentTypes['WithdrawHandoverPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithdrawalReason'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WithdrawalStatus'], ParentType, ContextType>;
};

export type WorkListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkList'] = ResolversParentTypes['WorkList']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  handovers?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  missed?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  transfers?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type WorkplaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Workplace'] = ResolversParentTypes['Workplace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptHandoverPayload?: AcceptHandoverPayloadResolvers<ContextType>;
  AcceptOrderPayload?: AcceptOrderPayloadResolvers<ContextType>;
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AdoptPolicyValuePayload?: AdoptPolicyValuePayloadResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertPayload?: AlertPayloadResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealConnection?: AppealConnectionResolvers<ContextType>;
  AppealEdge?: AppealEdgeResolvers<ContextType>;
  AppealPayload?: AppealPayloadResolvers<ContextType>;
  AppealStep?: AppealStepResolvers<ContextType>;
  AppointGuardianPayload?: AppointGuardianPayloadResolvers<ContextType>;
  Arrival?: ArrivalResolvers<ContextType>;
  ArrivalConnection?: ArrivalConnectionResolvers<ContextType>;
  ArrivalEdge?: ArrivalEdgeResolvers<ContextType>;
  ArrivalProof?: ArrivalProofResolvers<ContextType>;
  ArrivalRowOutcome?: ArrivalRowOutcomeResolvers<ContextType>;
  ArrivalRuling?: ArrivalRulingResolvers<ContextType>;
  ArrivalTransport?: ArrivalTransportResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentBasis?: AssessmentBasisResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AssignArrivalPayload?: AssignArrivalPayloadResolvers<ContextType>;
  AwaitedDecision?: AwaitedDecisionResolvers<ContextType>;
  AwaitedDecisionConnection?: AwaitedDecisionConnectionResolvers<ContextType>;
  AwaitedDecisionEdge?: AwaitedDecisionEdgeResolvers<ContextType>;
  BindAccountPayload?: BindAccountPayloadResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  CareContact?: CareContactResolvers<ContextType>;
  CareContactPayload?: CareContactPayloadResolvers<ContextType>;
  CareRecord?: CareRecordResolvers<ContextType>;
  CareRecordConnection?: CareRecordConnectionResolvers<ContextType>;
  CareRecordEdge?: CareRecordEdgeResolvers<ContextType>;
  CareRecordPayload?: CareRecordPayloadResolvers<ContextType>;
  CaseDelays?: CaseDelaysResolvers<ContextType>;
  CaseQuestion?: CaseQuestionResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  CloseProgramPayload?: CloseProgramPayloadResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  CodeIssuer?: CodeIssuerResolvers<ContextType>;
  CodeVerification?: CodeVerificationResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityCase?: CommunityCaseResolvers<ContextType>;
  CommunityCaseConnection?: CommunityCaseConnectionResolvers<ContextType>;
  CommunityCaseEdge?: CommunityCaseEdgeResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  ConfirmArrivalPayload?: ConfirmArrivalPayloadResolvers<ContextType>;
  ConfirmDeliveryPayload?: ConfirmDeliveryPayloadResolvers<ContextType>;
  ConfirmFindingPayload?: ConfirmFindingPayloadResolvers<ContextType>;
  ConfirmRectificationPayload?: ConfirmRectificationPayloadResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactCandidate?: ContactCandidateResolvers<ContextType>;
  ContactCandidateConnection?: ContactCandidateConnectionResolvers<ContextType>;
  ContactCandidateEdge?: ContactCandidateEdgeResolvers<ContextType>;
  CorrectDayReportPayload?: CorrectDayReportPayloadResolvers<ContextType>;
  CreateBindingCodePayload?: CreateBindingCodePayloadResolvers<ContextType>;
  DailyCheck?: DailyCheckResolvers<ContextType>;
  DailyCheckConnection?: DailyCheckConnectionResolvers<ContextType>;
  DailyCheckEdge?: DailyCheckEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayReport?: DayReportResolvers<ContextType>;
  DayReportConnection?: DayReportConnectionResolvers<ContextType>;
  DayReportEdge?: DayReportEdgeResolvers<ContextType>;
  DayReportRevision?: DayReportRevisionResolvers<ContextType>;
  DecideArrivalPayload?: DecideArrivalPayloadResolvers<ContextType>;
  DecideSuspicionPayload?: DecideSuspicionPayloadResolvers<ContextType>;
  DeclineHandoverPayload?: DeclineHandoverPayloadResolvers<ContextType>;
  Discharge?: DischargeResolvers<ContextType>;
  DischargePayload?: DischargePayloadResolvers<ContextType>;
  DismissWarningPayload?: DismissWarningPayloadResolvers<ContextType>;
  DispatchOrderPayload?: DispatchOrderPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionCode?: GraphQLScalarType;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EmergencyResponse?: EmergencyResponseResolvers<ContextType>;
  EmergencyResponseStep?: EmergencyResponseStepResolvers<ContextType>;
  EndEmergencyResponsePayload?: EndEmergencyResponsePayloadResolvers<ContextType>;
  EndGuardianshipPayload?: EndGuardianshipPayloadResolvers<ContextType>;
  EndMeasurePayload?: EndMeasurePayloadResolvers<ContextType>;
  ErasedCount?: ErasedCountResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureConnection?: ErasureConnectionResolvers<ContextType>;
  ErasureEdge?: ErasureEdgeResolvers<ContextType>;
  ErasurePayload?: ErasurePayloadResolvers<ContextType>;
  ErasureStep?: ErasureStepResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FileAppealPayload?: FileAppealPayloadResolvers<ContextType>;
  FindingConfirmation?: FindingConfirmationResolvers<ContextType>;
  GiveConsentPayload?: GiveConsentPayloadResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridPayload?: GridPayloadResolvers<ContextType>;
  Grievance?: GrievanceResolvers<ContextType>;
  GrievanceConnection?: GrievanceConnectionResolvers<ContextType>;
  GrievanceEdge?: GrievanceEdgeResolvers<ContextType>;
  GrievancePayload?: GrievancePayloadResolvers<ContextType>;
  GrievanceStep?: GrievanceStepResolvers<ContextType>;
  Guardianship?: GuardianshipResolvers<ContextType>;
  HandOverContactPayload?: HandOverContactPayloadResolvers<ContextType>;
  HandOverShiftPayload?: HandOverShiftPayloadResolvers<ContextType>;
  HandedContact?: HandedContactResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverConnection?: HandoverConnectionResolvers<ContextType>;
  HandoverEdge?: HandoverEdgeResolvers<ContextType>;
  HandoverParty?: HandoverPartyResolvers<ContextType>;
  HandoverStep?: HandoverStepResolvers<ContextType>;
  HealthCode?: HealthCodeResolvers<ContextType>;
  HeldCount?: HeldCountResolvers<ContextType>;
  HighRiskArea?: HighRiskAreaResolvers<ContextType>;
  HighRiskAreaConnection?: HighRiskAreaConnectionResolvers<ContextType>;
  HighRiskAreaEdge?: HighRiskAreaEdgeResolvers<ContextType>;
  HighRiskAreaPayload?: HighRiskAreaPayloadResolvers<ContextType>;
  HighRiskListing?: HighRiskListingResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportDayReportsPayload?: ImportDayReportsPayloadResolvers<ContextType>;
  ImportRefusal?: ImportRefusalResolvers<ContextType>;
  ImportRefusalConnection?: ImportRefusalConnectionResolvers<ContextType>;
  ImportRefusalEdge?: ImportRefusalEdgeResolvers<ContextType>;
  InputError?: InputErrorResolvers<ContextType>;
  InvestigateWarningPayload?: InvestigateWarningPayloadResolvers<ContextType>;
  IsolationGround?: IsolationGroundResolvers<ContextType>;
  IsolationOrder?: IsolationOrderResolvers<ContextType>;
  IsolationOrderConnection?: IsolationOrderConnectionResolvers<ContextType>;
  IsolationOrderEdge?: IsolationOrderEdgeResolvers<ContextType>;
  IsolationOrderPayload?: IsolationOrderPayloadResolvers<ContextType>;
  IsolationStep?: IsolationStepResolvers<ContextType>;
  IsolationSupply?: IsolationSupplyResolvers<ContextType>;
  IsolationTransport?: IsolationTransportResolvers<ContextType>;
  IssueHealthCodePayload?: IssueHealthCodePayloadResolvers<ContextType>;
  LevelChange?: LevelChangeResolvers<ContextType>;
  LevelChangeConnection?: LevelChangeConnectionResolvers<ContextType>;
  LevelChangeEdge?: LevelChangeEdgeResolvers<ContextType>;
  LighterMeasure?: LighterMeasureResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LowerEmergencyResponsePayload?: LowerEmergencyResponsePayloadResolvers<ContextType>;
  MaterialRule?: MaterialRuleResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureRule?: MeasureRuleResolvers<ContextType>;
  MeasureRuling?: MeasureRulingResolvers<ContextType>;
  MeasureStep?: MeasureStepResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MonitoredMember?: MonitoredMemberResolvers<ContextType>;
  MoveCasePayload?: MoveCasePayloadResolvers<ContextType>;
  MovePersonPayload?: MovePersonPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotifyRectificationPayload?: NotifyRectificationPayloadResolvers<ContextType>;
  OnCall?: OnCallResolvers<ContextType>;
  OnCallPayload?: OnCallPayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderModeRule?: OrderModeRuleResolvers<ContextType>;
  OrderRuling?: OrderRulingResolvers<ContextType>;
  OrderStep?: OrderStepResolvers<ContextType>;
  OrderedRemedy?: OrderedRemedyResolvers<ContextType>;
  OrderedRemedyConnection?: OrderedRemedyConnectionResolvers<ContextType>;
  OrderedRemedyEdge?: OrderedRemedyEdgeResolvers<ContextType>;
  OverControlWarning?: OverControlWarningResolvers<ContextType>;
  OverControlWarningConnection?: OverControlWarningConnectionResolvers<ContextType>;
  OverControlWarningEdge?: OverControlWarningEdgeResolvers<ContextType>;
  PackOrderPayload?: PackOrderPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PaperDemand?: PaperDemandResolvers<ContextType>;
  PaperDemandConnection?: PaperDemandConnectionResolvers<ContextType>;
  PaperDemandEdge?: PaperDemandEdgeResolvers<ContextType>;
  PaperGround?: PaperGroundResolvers<ContextType>;
  PaperIsolation?: PaperIsolationResolvers<ContextType>;
  PaperMark?: PaperMarkResolvers<ContextType>;
  PaperPayload?: PaperPayloadResolvers<ContextType>;
  PaperRuling?: PaperRulingResolvers<ContextType>;
  PaperVerification?: PaperVerificationResolvers<ContextType>;
  PartyMember?: PartyMemberResolvers<ContextType>;
  PassClassRule?: PassClassRuleResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PickupSlot?: PickupSlotResolvers<ContextType>;
  PlaceOrderPayload?: PlaceOrderPayloadResolvers<ContextType>;
  PolicyChange?: PolicyChangeResolvers<ContextType>;
  PolicyValue?: PolicyValueResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  ProposeMeasurePayload?: ProposeMeasurePayloadResolvers<ContextType>;
  PublishedNotice?: PublishedNoticeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaiseEmergencyResponsePayload?: RaiseEmergencyResponsePayloadResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Recheck?: RecheckResolvers<ContextType>;
  RecordCasePayload?: RecordCasePayloadResolvers<ContextType>;
  RecordClusterPayload?: RecordClusterPayloadResolvers<ContextType>;
  RecordContactPayload?: RecordContactPayloadResolvers<ContextType>;
  RecordDailyCheckPayload?: RecordDailyCheckPayloadResolvers<ContextType>;
  RecordDayReportPayload?: RecordDayReportPayloadResolvers<ContextType>;
  RecordMeetingPayload?: RecordMeetingPayloadResolvers<ContextType>;
  RecordWorkplacePayload?: RecordWorkplacePayloadResolvers<ContextType>;
  RegisterArrivalPayload?: RegisterArrivalPayloadResolvers<ContextType>;
  RegisterArrivalsPayload?: RegisterArrivalsPayloadResolvers<ContextType>;
  RegisterDocumentPayload?: RegisterDocumentPayloadResolvers<ContextType>;
  RegisterHouseholdPayload?: RegisterHouseholdPayloadResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  RejectOrderPayload?: RejectOrderPayloadResolvers<ContextType>;
  ReleaseDue?: ReleaseDueResolvers<ContextType>;
  ReleaseDueConnection?: ReleaseDueConnectionResolvers<ContextType>;
  ReleaseDueEdge?: ReleaseDueEdgeResolvers<ContextType>;
  ReportOverControlPayload?: ReportOverControlPayloadResolvers<ContextType>;
  ReportRectificationPayload?: ReportRectificationPayloadResolvers<ContextType>;
  ReportSuspicionPayload?: ReportSuspicionPayloadResolvers<ContextType>;
  RequestPaperPayload?: RequestPaperPayloadResolvers<ContextType>;
  ReturnPlan?: ReturnPlanResolvers<ContextType>;
  ReturnPlanPayload?: ReturnPlanPayloadResolvers<ContextType>;
  ReturnStep?: ReturnStepResolvers<ContextType>;
  ReviewedFact?: ReviewedFactResolvers<ContextType>;
  ReviewedFactConnection?: ReviewedFactConnectionResolvers<ContextType>;
  ReviewedFactEdge?: ReviewedFactEdgeResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
  RuleViolation?: RuleViolationResolvers<ContextType>;
  Ruling?: RulingResolvers<ContextType>;
  StaffingRule?: StaffingRuleResolvers<ContextType>;
  StairwellNotice?: StairwellNoticeResolvers<ContextType>;
  StairwellNoticeConnection?: StairwellNoticeConnectionResolvers<ContextType>;
  StairwellNoticeEdge?: StairwellNoticeEdgeResolvers<ContextType>;
  StartEmergencyResponsePayload?: StartEmergencyResponsePayloadResolvers<ContextType>;
  StartImportPayload?: StartImportPayloadResolvers<ContextType>;
  StartPickingPayload?: StartPickingPayloadResolvers<ContextType>;
  StockItem?: StockItemResolvers<ContextType>;
  StockItemConnection?: StockItemConnectionResolvers<ContextType>;
  StockItemEdge?: StockItemEdgeResolvers<ContextType>;
  SupplyPoint?: SupplyPointResolvers<ContextType>;
  SupplyPointConnection?: SupplyPointConnectionResolvers<ContextType>;
  SupplyPointEdge?: SupplyPointEdgeResolvers<ContextType>;
  Suspicion?: SuspicionResolvers<ContextType>;
  SuspicionConnection?: SuspicionConnectionResolvers<ContextType>;
  SuspicionEdge?: SuspicionEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskPayload?: TaskPayloadResolvers<ContextType>;
  TaskReport?: TaskReportResolvers<ContextType>;
  TaskReportConnection?: TaskReportConnectionResolvers<ContextType>;
  TaskReportEdge?: TaskReportEdgeResolvers<ContextType>;
  TaskStep?: TaskStepResolvers<ContextType>;
  Tier?: TierResolvers<ContextType>;
  TierChange?: TierChangeResolvers<ContextType>;
  TierChangeConnection?: TierChangeConnectionResolvers<ContextType>;
  TierChangeEdge?: TierChangeEdgeResolvers<ContextType>;
  TierMeasure?: TierMeasureResolvers<ContextType>;
  TierPolicy?: TierPolicyResolvers<ContextType>;
  TierPreview?: TierPreviewResolvers<ContextType>;
  UnmatchedArrival?: UnmatchedArrivalResolvers<ContextType>;
  UnmatchedArrivalConnection?: UnmatchedArrivalConnectionResolvers<ContextType>;
  UnmatchedArrivalEdge?: UnmatchedArrivalEdgeResolvers<ContextType>;
  UnmatchedStep?: UnmatchedStepResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WarningStep?: WarningStepResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  WithdrawFactPayload?: WithdrawFactPayloadResolvers<ContextType>;
  WithdrawHandoverPayload?: WithdrawHandoverPayloadResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WorkList?: WorkListResolvers<ContextType>;
  Workplace?: WorkplaceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  judged?: JudgedDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
