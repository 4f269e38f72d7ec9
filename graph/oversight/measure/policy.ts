import { covers, type Scope } from '#graph/core/access.ts';
import { decidingRole } from '#graph/core/authority.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import { operationalRoles, type Role } from '#graph/core/roles.ts';
import type { Ruling } from '#graph/core/ruling.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { Tier } from '#graph/region/tier/policy.ts';
import type { Day } from '#verify/calendar.ts';
import type { Modality } from './policy-table.ts';

/** The measures that restrict: these are proposed and judged. */
export const CONTROL_MEASURES = [
  'CLOSED_MANAGEMENT',
  'ENTRY_RESTRICTION',
  'EXIT_QUOTA',
  'HOME_CONFINEMENT',
  'CONTROL_ZONE',
  'VENUE_CLOSURE',
  'FACILITY_SUSPENSION',
  'GATHERING_LIMIT',
  'FLOW_LIMIT',
  'PERSON_ISOLATION',
  'HEALTH_MONITORING',
  'ENTRY_REGISTRATION',
  'ACCESS_LIST',
  'CROWD_ALERTS',
] as const;
export type ControlMeasureKind = (typeof CONTROL_MEASURES)[number];

/** What concerns persons one by one. */
export const PERSONAL_MEASURES: readonly ControlMeasureKind[] = ['PERSON_ISOLATION', 'HEALTH_MONITORING'];

/** What a measure covers, from the narrowest to the widest. */
export const MEASURE_SCOPES = ['PERSONS', 'VENUE', 'UNIT', 'BUILDING', 'COMMUNITY'] as const;
export type MeasureScope = (typeof MEASURE_SCOPES)[number];

const HOMES: readonly MeasureScope[] = ['UNIT', 'BUILDING', 'COMMUNITY'];
const PLACES: readonly MeasureScope[] = ['VENUE', ...HOMES];

/**
 * What each kind may be proposed for. A ban on going out and an isolation may be asked for over any place: so
 * they are judged, refused and warned about, instead of turned back as a slip of the pen.
 */
const SCOPES_OF: Readonly<Record<ControlMeasureKind, readonly MeasureScope[]>> = {
  CLOSED_MANAGEMENT: HOMES,
  ENTRY_RESTRICTION: HOMES,
  EXIT_QUOTA: HOMES,
  HOME_CONFINEMENT: MEASURE_SCOPES,
  CONTROL_ZONE: PLACES,
  VENUE_CLOSURE: PLACES,
  FACILITY_SUSPENSION: PLACES,
  GATHERING_LIMIT: PLACES,
  FLOW_LIMIT: PLACES,
  PERSON_ISOLATION: MEASURE_SCOPES,
  HEALTH_MONITORING: MEASURE_SCOPES,
  ENTRY_REGISTRATION: PLACES,
  ACCESS_LIST: PLACES,
  CROWD_ALERTS: PLACES,
};

/** Whether a kind of measure can be meant for such a place, or for persons. */
export const fitsScope = (kind: ControlMeasureKind, scope: MeasureScope): boolean => SCOPES_OF[kind].includes(scope);

export const ESSENTIAL_EXITS = [
  'MEDICAL_CARE',
  'EMERGENCY',
  'RETURN_HOME',
  'WORK',
  'SUPPLIES',
  'CARE_OF_OTHERS',
  'SCHOOL',
] as const;
export type EssentialExit = (typeof ESSENTIAL_EXITS)[number];

/** Where a case of the evidence lies, as far as it is known. */
export interface EvidenceArea {
  readonly building?: string | undefined;
  readonly unit?: string | undefined;
}

/** What is judged. Whatever its proposer left out is missing. */
export interface MeasureProposal {
  readonly kind: ControlMeasureKind;
  readonly scope: MeasureScope;
  /** The last day. */
  readonly until?: string | undefined;
  readonly ground?: string | undefined;
  readonly legalBasis?: string | undefined;
  readonly professionalAdvice?: string | undefined;
  readonly exits: readonly EssentialExit[];
  readonly supply?: string | undefined;
  readonly care?: string | undefined;
  /** Of the cases that it rests on; empty where it names none. */
  readonly evidenceAreas: readonly EvidenceArea[];
}

/** A lighter measure that serves the same end (gen.1). */
export interface LighterMeasure {
  readonly kind: ControlMeasureKind;
  readonly scope: MeasureScope;
  /** How the tier stands to it, and by which clause. */
  readonly modality: Modality;
  readonly clause: ClauseId;
}

/** The grounds of a ruling on a measure. */
export type MeasureReasonCode =
  | 'NO_EMERGENCY_RESPONSE'
  | 'LEVEL_UNREPORTED'
  | 'BANS_ALL_GOING_OUT'
  | 'NO_LEGAL_BASIS'
  | 'NO_GROUND'
  | 'NO_END_DATE'
  | 'NO_ESSENTIAL_EXITS'
  | 'NO_SUPPLY_OR_CARE'
  | 'EXITS_MISSING'
  | 'BEYOND_TIER'
  | 'NO_LOCAL_CHOICE'
  | 'NO_PROFESSIONAL_ADVICE'
  | 'NOT_TARGETED'
  | 'OVER_CONTROL'
  | 'WITHIN_TIER'
  | 'TIER_CONDITION'
  | 'SAFEGUARDS_BIND'
  | 'LIGHTER_MEASURE_SERVES';

export interface MeasureRuling extends Ruling<ControlMeasureKind, MeasureReasonCode> {
  readonly tier: Tier;
  readonly blanket: boolean;
  readonly lighter: LighterMeasure | null;
}

export const MEASURE_STATUSES = ['SCHEDULED', 'IN_FORCE', 'LAPSED', 'ENDED', 'REFUSED'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];
export type MeasureEvent = 'PROPOSE' | 'REFUSE' | 'START' | 'LAPSE' | 'END';
export type MeasureStepReason =
  'NO_LONGER_NEEDED' | 'REPLACED' | 'TIER_CHANGED' | 'RESPONSE_ENDED' | 'LEVEL_UNREPORTED';

/**
 * The life of a measure. PROPOSE and REFUSE come from no state: they make it, and what is refused is kept as
 * the record. One rule for every lawful measure, also for one that begins today: it is proposed, and START,
 * which judges it again, puts it in force.
 */
export const measureLifecycle = {
  noun: 'measure',
  initial: 'SCHEDULED',
  transitions: {
    PROPOSE: { from: [], to: 'SCHEDULED', by: ['COMMUNITY_WORKER', 'AUTHORITY'] },
    REFUSE: { from: [], to: 'REFUSED', by: ['COMMUNITY_WORKER', 'AUTHORITY'] },
    START: { from: ['SCHEDULED'], to: 'IN_FORCE', by: ['SYSTEM'] },
    LAPSE: { from: ['SCHEDULED', 'IN_FORCE'], to: 'LAPSED', by: ['SYSTEM'] },
    END: {
      from: ['SCHEDULED', 'IN_FORCE'],
      to: 'ENDED',
      by: ['COMMUNITY_WORKER', 'AUTHORITY', 'SYSTEM'],
    },
  },
} as const satisfies Lifecycle<MeasureStatus, MeasureEvent, Role>;

export interface MeasurePeriod {
  readonly status: MeasureStatus;
  readonly from: Day;
  /** The last day; only a refused proposal may have none. */
  readonly until?: Day | undefined;
}

/**
 * What a measure is on a day: its dates decide, however late the drain that writes it down. Nobody is held by
 * a measure that is past, and one whose first day has come holds.
 */
export function statusOn({ status, from, until }: MeasurePeriod, today: Day): MeasureStatus {
  if (status !== 'SCHEDULED' && status !== 'IN_FORCE') return status;
  if (until !== undefined && until < today) return 'LAPSED';
  return from <= today ? 'IN_FORCE' : status;
}

/** Whether it holds or will hold. */
export const isLive = (status: MeasureStatus): boolean => status === 'SCHEDULED' || status === 'IN_FORCE';

export interface MeasureConcern {
  readonly community: string;
  readonly scope: MeasureScope;
  readonly status: MeasureStatus;
  readonly personIds: readonly string[];
}

/**
 * A measure of a place is for everybody who does the work and for residents. One of persons is for those who
 * decide, for professionals of the division, and for the persons themselves; a refused one for those who
 * decide alone.
 */
export function maySeeMeasure(viewer: Scope, { community, scope, status, personIds }: MeasureConcern): boolean {
  if (decidingRole(viewer, community) !== null) return true;
  if (status === 'REFUSED') return false;
  if (scope !== 'PERSONS') return viewer.roles.some((role) => operationalRoles.has(role));
  if (viewer.roles.includes('PROFESSIONAL') && covers(viewer.division, community)) return true;
  return viewer.roles.includes('RESIDENT') && viewer.person !== null && personIds.includes(viewer.person.id);
}
