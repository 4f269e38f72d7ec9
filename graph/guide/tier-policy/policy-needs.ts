/**
 * Who passes the gates at each tier, and which duties and materials it asks for: by kind, the clause of each
 * tier. Where a tier has none, the class does not pass by right, or the tier asks for no such duty or
 * material. How many is the community's to say: the guidance gives no numbers.
 */
import type { ClauseId, ClauseWith } from '#graph/core/clauses.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { Tier } from '#graph/region/tier/policy.ts';

/** A class, duty or material with the clause of each tier that has it. */
export interface NeedRow {
  readonly name: Text;
  readonly clauses: Partial<Readonly<Record<Tier, ClauseId>>>;
}

type Clauses<Id extends ClauseId> = Partial<Readonly<Record<Tier, Id>>>;

const passing = (zh: string, en: string, clauses: Clauses<ClauseId>): NeedRow => ({ name: { zh, en }, clauses });

/** Only a MUST makes a duty or a stock: visits by booking, batch rounds and what volunteers do are none. */
const needed = (zh: string, en: string, clauses: Clauses<ClauseWith<'MUST'>>): NeedRow => ({
  name: { zh, en },
  clauses,
});

/**
 * Classes of people and vehicles, those that pass at every tier first. A resident is always among them: they
 * come home.
 */
export const PASS_TABLE = {
  RESIDENT: passing('居民', 'Residents', { LOW: 'low.service.1', MEDIUM: 'mid.service.1', HIGH: 'high.service.1' }),
  EMERGENCY: passing('应急人员和车辆', 'Emergencies and their vehicles', {
    LOW: 'low.service.1',
    MEDIUM: 'mid.service.1',
    HIGH: 'high.service.2',
  }),
  MEDICAL_STAFF: passing('医务人员', 'Medical staff', {
    LOW: 'low.service.1',
    MEDIUM: 'mid.control.2',
    HIGH: 'high.service.6',
  }),
  ESSENTIAL_WORKER: passing('民生保障岗位人员', 'Workers of essential services', {
    LOW: 'low.service.1',
    MEDIUM: 'mid.service.1',
    HIGH: 'high.service.1',
  }),
  CARE_GIVER: passing('照护人员', 'Care-givers', {
    LOW: 'low.service.1',
    MEDIUM: 'mid.service.6',
    HIGH: 'high.service.5',
  }),
  SUPPLY_VEHICLE: passing('物资保供车辆', 'Supply vehicles', {
    LOW: 'low.service.1',
    MEDIUM: 'mid.service.3',
    HIGH: 'high.service.3',
  }),
  RETURNING_WORKER: passing('复工复产人员', 'People returning to work', {
    LOW: 'low.service.1',
    MEDIUM: 'mid.service.1',
  }),
  WORK_VEHICLE: passing('复工复产车辆', 'Vehicles of those returning to work', {
    LOW: 'low.service.1',
    MEDIUM: 'mid.service.1',
  }),
  COURIER: passing('快递员和骑手', 'Couriers and riders', { LOW: 'low.service.1', MEDIUM: 'mid.service.4' }),
  VISITOR: passing('一般访客', 'Visitors', { LOW: 'low.service.1' }),
} as const satisfies Readonly<Record<string, NeedRow>>;

/** Closed management admits by class: where a class no longer passes, this is the clause that says so. */
export const GATE_CLAUSES = {
  LOW: 'low.service.1',
  MEDIUM: 'mid.service.1',
  HIGH: 'high.service.1',
} as const satisfies Readonly<Record<Tier, ClauseId>>;

export const STAFFING_TABLE = {
  GATE_DUTY: needed('出入口值守', 'Duty at the gates', {
    LOW: 'low.service.1',
    MEDIUM: 'mid.service.1',
    HIGH: 'high.service.1',
  }),
  GRID_WORKERS: needed('网格员', 'Grid workers', { LOW: 'base.1', MEDIUM: 'base.1', HIGH: 'base.1' }),
  ARRIVAL_SUPPORT: needed('返回人员接送和生活保障', 'Transfers and supplies for returnees', {
    LOW: 'low.control.3',
    MEDIUM: 'low.control.3',
  }),
  FACILITY_STAFF: needed('社区设施服务', 'Community facilities', { LOW: 'low.service.2' }),
  DISINFECTION_CREW: needed('消毒作业', 'Disinfection', {
    LOW: 'low.service.2',
    MEDIUM: 'mid.control.1',
    HIGH: 'high.control.1',
  }),
  CONTACT_SCREENERS: needed('密切接触者排查', 'Screening of contacts', {
    MEDIUM: 'mid.control.2',
    HIGH: 'high.control.1',
  }),
  SUPPLY_POINT_STAFF: needed('生活物资供应点', 'Supply points', { MEDIUM: 'mid.service.3' }),
  PARCEL_ZONE_STAFF: needed('快递外卖投放区', 'Parcel zone', { MEDIUM: 'mid.service.4' }),
  DELIVERY_CREW: needed('物资统一配送', 'Unified delivery', { HIGH: 'high.service.3' }),
  COUNSELLORS: needed('心理疏导', 'Counselling', { MEDIUM: 'mid.service.5', HIGH: 'high.service.4' }),
  CARE_VISITORS: needed('重点人群走访照料', 'Care visits', { MEDIUM: 'mid.service.6', HIGH: 'high.service.5' }),
  VOLUNTEER_COORDINATORS: needed('志愿者招募和对接', 'Coordination of volunteers', { MEDIUM: 'mid.it.2' }),
  EMERGENCY_DRIVERS: needed('应急车辆驾驶', 'Emergency vehicles', { HIGH: 'high.service.2' }),
  CHRONIC_CARE_STAFF: needed('慢性病健康服务', 'Health service for chronic patients', { HIGH: 'high.service.6' }),
} as const satisfies Readonly<Record<string, NeedRow>>;

export const MATERIAL_TABLE = {
  THERMOMETERS: needed('测温设备', 'Thermometers', { LOW: 'base.5', MEDIUM: 'base.5', HIGH: 'base.5' }),
  MASKS: needed('口罩', 'Masks', { LOW: 'low.control.1', MEDIUM: 'base.5', HIGH: 'base.5' }),
  DISINFECTANT: needed('消毒用品', 'Disinfectant', {
    LOW: 'low.service.2',
    MEDIUM: 'mid.control.1',
    HIGH: 'high.control.1',
  }),
  PROTECTIVE_SUITS: needed('防护服', 'Protective suits', { MEDIUM: 'mid.control.2', HIGH: 'high.control.1' }),
  GOGGLES: needed('护目镜', 'Goggles', { MEDIUM: 'mid.control.2', HIGH: 'high.control.1' }),
  ISOLATION_SUPPLIES: needed('居家隔离生活物资', 'Supplies for people isolated at home', {
    LOW: 'low.control.3',
    MEDIUM: 'low.control.3',
    HIGH: 'high.service.3',
  }),
  FOOD_PACKAGES: needed('基本生活物资', 'Basic supplies', { MEDIUM: 'mid.service.3', HIGH: 'high.service.3' }),
  PARCEL_SHELVES: needed('快递分区货架', 'Shelves for parcels', { MEDIUM: 'mid.service.4' }),
  MEDICINES: needed('慢性病药品', 'Medicine for chronic patients', { HIGH: 'high.service.6' }),
  EMERGENCY_VEHICLES: needed('应急车辆', 'Emergency vehicles', { HIGH: 'high.service.2' }),
} as const satisfies Readonly<Record<string, NeedRow>>;

export type PassClass = keyof typeof PASS_TABLE;
export type StaffingNeed = keyof typeof STAFFING_TABLE;
export type MaterialNeed = keyof typeof MATERIAL_TABLE;

export const PASS_CLASSES = Object.keys(PASS_TABLE) as readonly PassClass[];
export const STAFFING_NEEDS = Object.keys(STAFFING_TABLE) as readonly StaffingNeed[];
export const MATERIAL_NEEDS = Object.keys(MATERIAL_TABLE) as readonly MaterialNeed[];
