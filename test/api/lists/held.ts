import { isEnumType } from 'graphql';
import { FACTS_LIMIT } from '#graph/codes/health-code/store.ts';
import { PAPERS_LIMIT } from '#graph/codes/paper/store.ts';
import { POLICY_VALUES } from '#graph/core/plan/names.ts';
import { CATALOGUE } from '#graph/guide/catalogue/policy.ts';
import { policyChanges } from '#graph/guide/tier-policy/policy-changes.ts';
import { tierPolicy, type TierPolicy } from '#graph/guide/tier-policy/policy.ts';
import { ERRORS_LIMIT, ROWS_LIMIT } from '#graph/health/arrival/feed.ts';
import { HOSTS_LIMIT, PROOFS_LIMIT } from '#graph/health/arrival/input.ts';
import { COMPANIONS_LIMIT } from '#graph/health/arrival/register.ts';
import { ARRIVALS_LIMIT } from '#graph/health/arrival/store.ts';
import { CONTACTS_LIMIT } from '#graph/health/contact/store.ts';
import { DISCHARGES_LIMIT, RECHECKS_LIMIT } from '#graph/health/discharge/store.ts';
import { GROUNDS_LIMIT } from '#graph/health/isolation/store.ts';
import { SUSPICIONS_LIMIT } from '#graph/health/suspicion/store.ts';
import { RETURN_STEPS } from '#graph/health/return/policy.ts';
import { PERSONS_LIMIT } from '#graph/oversight/proposal/input.ts';
import { MEASURES } from '#graph/oversight/measure/policy-table.ts';
import { ACTS_FOR_LIMIT } from '#graph/people/guardian/store.ts';
import { MEMBERS_LIMIT } from '#graph/people/person/store.ts';
import { RISK_LEVELS as TIERS } from '#graph/region/risk-level/policy-walk.ts';
import { REVISIONS_SHOWN } from '#graph/region/evidence/store.ts';
import { LISTINGS_LIMIT } from '#graph/region/high-risk-area/store.ts';
import { ROWS_A_REQUEST } from '#graph/region/import/import.ts';
import { ERASED_CLASSES } from '#graph/shared/policy-erased.ts';
import { TRANSACTION_LIMIT } from '#graph/store/db.ts';
import { ORDER_LIMITS } from '#graph/supply/order/policy.ts';
import { slotsOf } from '#graph/supply/supply-point/policy.ts';
import { GRIDS_LIMIT } from '#graph/workforce/grid/store.ts';
import { SPANS_LIMIT } from '#graph/workforce/on-call/store.ts';
import { WORK_LIMIT } from '#graph/workforce/task/work-list.ts';
import { buildSchema } from '#resolvers/schema.ts';

/** What keeps a list within its size. */
export interface Hold {
  /**
   * WRITE: the write that would pass it is refused. INPUT: what is handed in is refused. TABLE: it is a table
   * of rules, or made from one. READ: no more is read. NEWEST: a life has an end, its last steps are told.
   * RULES: there is one reason for each rule that was looked at.
   */
  readonly by: 'WRITE' | 'INPUT' | 'TABLE' | 'READ' | 'NEWEST' | 'RULES';
  /** How many there are at most; nothing where the size itself is what is cut to. */
  readonly most?: number;
}

const policies = TIERS.map((tier) => tierPolicy(tier));
const longest = (of: (policy: TierPolicy) => readonly unknown[]) => Math.max(...policies.map((one) => of(one).length));
const changes = Math.max(...TIERS.flatMap((from) => TIERS.map((to) => policyChanges(from, to).length)));
const day = { opens: '00:00', closes: '24:00', slotCapacity: 1 };
const slots = slotsOf(day, '2020-04-15', POLICY_VALUES.PICKUP_SLOT_MINUTES.limits.min);
const kinds = buildSchema().getType('ErasureHold');

const NEWEST: Hold = { by: 'NEWEST' };
const RULES: Hold = { by: 'RULES' };
const WORK: Hold = { by: 'READ', most: WORK_LIMIT };
const CHANGES: Hold = { by: 'TABLE', most: changes };
const COUNTED: Hold = { by: 'TABLE', most: ERASED_CLASSES.length };

export const HELD: Readonly<Record<string, Hold>> = {
  'Appeal.history': NEWEST,
  'Arrival.party': { by: 'INPUT', most: HOSTS_LIMIT + 1 + COMPANIONS_LIMIT },
  'Arrival.proofs': { by: 'INPUT', most: PROOFS_LIMIT },
  'ArrivalRowOutcome.errors': { by: 'READ', most: ERRORS_LIMIT },
  'ArrivalRuling.conditions': RULES,
  'ArrivalRuling.reasons': RULES,
  'Assessment.reasons': RULES,
  'Clause.measures': { by: 'TABLE', most: Math.max(...CATALOGUE.map(({ measures }) => measures.length)) },
  'CodeVerification.conditions': RULES,
  'CodeVerification.reasons': RULES,
  'Community.grids': { by: 'WRITE', most: GRIDS_LIMIT },
  'DayReport.history': { by: 'READ', most: REVISIONS_SHOWN },
  'Discharge.rechecks': { by: 'WRITE', most: RECHECKS_LIMIT },
  'EmergencyResponse.history': NEWEST,
  'Erasure.erased': COUNTED,
  'Erasure.history': NEWEST,
  'FileAppealPayload.appeals': { by: 'WRITE', most: FACTS_LIMIT + GROUNDS_LIMIT },
  'Grievance.history': NEWEST,
  'Handover.history': NEWEST,
  'HealthCode.basis': { by: 'WRITE', most: FACTS_LIMIT },
  'HighRiskArea.listings': { by: 'WRITE', most: LISTINGS_LIMIT },
  'Household.members': { by: 'WRITE', most: MEMBERS_LIMIT },
  'ImportDayReportsPayload.refused': { by: 'INPUT', most: ROWS_A_REQUEST },
  'IsolationOrder.grounds': { by: 'WRITE', most: GROUNDS_LIMIT },
  'IsolationOrder.history': NEWEST,
  'IsolationOrder.monitored': { by: 'WRITE', most: MEMBERS_LIMIT - 1 },
  'LevelChange.reasons': RULES,
  'Measure.history': NEWEST,
  'Measure.persons': { by: 'INPUT', most: PERSONS_LIMIT },
  'MeasureRule.tiers': { by: 'TABLE', most: TIERS.length },
  'MeasureRuling.conditions': RULES,
  'MeasureRuling.reasons': RULES,
  'Order.history': NEWEST,
  'Order.lines': { by: 'INPUT', most: ORDER_LIMITS.lines },
  'OrderRuling.conditions': RULES,
  'OrderRuling.reasons': RULES,
  'OverControlWarning.history': NEWEST,
  'PaperRuling.conditions': RULES,
  'PaperRuling.reasons': RULES,
  'Person.arrivals': { by: 'WRITE', most: ARRIVALS_LIMIT },
  'Person.consents': { by: 'WRITE', most: ACTS_FOR_LIMIT },
  'Person.contacts': { by: 'WRITE', most: CONTACTS_LIMIT },
  'Person.discharges': { by: 'WRITE', most: DISCHARGES_LIMIT },
  'Person.facts': { by: 'WRITE', most: FACTS_LIMIT },
  'Person.guardians': { by: 'WRITE', most: ACTS_FOR_LIMIT },
  'Person.papers': { by: 'WRITE', most: PAPERS_LIMIT },
  'Person.suspicions': { by: 'WRITE', most: SUSPICIONS_LIMIT },
  'PaperIsolation.grounds': { by: 'WRITE', most: GROUNDS_LIMIT },
  'Program.erased': COUNTED,
  'Program.held': { by: 'TABLE', most: isEnumType(kinds) ? kinds.getValues().length : 0 },
  'Query.clauses': { by: 'TABLE', most: CATALOGUE.length },
  'Query.measures': { by: 'TABLE', most: Object.keys(MEASURES).length },
  'Query.onCall': { by: 'WRITE', most: SPANS_LIMIT },
  'Query.policyValues': { by: 'TABLE', most: Object.keys(POLICY_VALUES).length },
  'RegisterArrivalsPayload.rows': { by: 'INPUT', most: ROWS_LIMIT },
  'ReturnPlan.steps': { by: 'TABLE', most: RETURN_STEPS.length },
  // A point and its communities are written in one transaction.
  'SupplyPoint.communities': { by: 'WRITE', most: TRANSACTION_LIMIT - 1 },
  'SupplyPoint.pickupSlots': { by: 'TABLE', most: slots.length },
  'Task.history': NEWEST,
  'Tier.reasons': RULES,
  'TierChange.changes': CHANGES,
  'TierChange.reasons': RULES,
  'TierPolicy.materials': { by: 'TABLE', most: longest(({ materials }) => materials) },
  'TierPolicy.measures': { by: 'TABLE', most: longest(({ measures }) => measures) },
  'TierPolicy.orderModes': { by: 'TABLE', most: longest(({ orderModes }) => orderModes) },
  'TierPolicy.passClasses': { by: 'TABLE', most: longest(({ passClasses }) => passClasses) },
  'TierPolicy.staffing': { by: 'TABLE', most: longest(({ staffing }) => staffing) },
  'TierPreview.changes': CHANGES,
  'TierPreview.reasons': RULES,
  'UnmatchedArrival.history': NEWEST,
  'WorkList.checks': WORK,
  'WorkList.handovers': WORK,
  'WorkList.missed': WORK,
  'WorkList.others': WORK,
  'WorkList.releases': WORK,
  'WorkList.transfers': WORK,
  'WorkList.visits': WORK,
};
