import { trustStore } from '#graph/codes/health-code/store-trust.ts';
import { codeStore } from '#graph/codes/health-code/store.ts';
import { paperStore } from '#graph/codes/paper/store.ts';
import { feedStore } from '#graph/feed/event/store.ts';
import { arrivalStore } from '#graph/health/arrival/store.ts';
import { candidateStore } from '#graph/health/candidate/store.ts';
import { careContactStore } from '#graph/health/care-contact/store.ts';
import { caseStore } from '#graph/health/case/store.ts';
import { checkStore } from '#graph/health/check/store.ts';
import { contactStore } from '#graph/health/contact/store.ts';
import { dischargeStore } from '#graph/health/discharge/store.ts';
import { isolationStore } from '#graph/health/isolation/store.ts';
import { returnPlanStore } from '#graph/health/return/store.ts';
import { grievanceStore } from '#graph/oversight/grievance/store.ts';
import { measureStore } from '#graph/oversight/measure/store.ts';
import { warningStore } from '#graph/oversight/warning/store.ts';
import { accountStore } from '#graph/people/account/store.ts';
import { guardianStore } from '#graph/people/guardian/store.ts';
import { personStore } from '#graph/people/person/store.ts';
import { programStore } from '#graph/records/closure/store.ts';
import { erasureStore } from '#graph/records/erasure/store.ts';
import { handoverStore } from '#graph/records/handover/store.ts';
import { evidenceStore } from '#graph/region/evidence/store.ts';
import { placeStore } from '#graph/region/place/store.ts';
import { responseStore } from '#graph/region/response/store.ts';
import { countedCaseStore } from '#graph/region/tier/store-cases.ts';
import { tierStore } from '#graph/region/tier/store.ts';
import { policyStore } from '#graph/shared/plan/store.ts';
import type { Db } from '#graph/store/db.ts';
import { orderStore } from '#graph/supply/order/store.ts';
import { supplyStore } from '#graph/supply/supply-point/store.ts';
import { gridStore } from '#graph/workforce/grid/store.ts';
import { taskStore } from '#graph/workforce/task/store.ts';

/** The store of each noun, by the name under which a request finds it: a later noun adds a line. */
export const openStores = (db: Db) => ({
  places: placeStore(db),
  evidence: evidenceStore(db),
  cases: caseStore(db),
  countedCases: countedCaseStore(db),
  contacts: contactStore(db),
  papers: paperStore(db),
  persons: personStore(db),
  codes: codeStore(db),
  trust: trustStore(db),
  accounts: accountStore(db),
  supply: supplyStore(db),
  orders: orderStore(db),
  policies: policyStore(db),
  responses: responseStore(db),
  tiers: tierStore(db),
  isolations: isolationStore(db),
  measures: measureStore(db),
  warnings: warningStore(db),
  feeds: feedStore(db),
  grids: gridStore(db),
  tasks: taskStore(db),
  arrivals: arrivalStore(db),
  handovers: handoverStore(db),
  guardians: guardianStore(db),
  returnPlans: returnPlanStore(db),
  careContacts: careContactStore(db),
  discharges: dischargeStore(db),
  checks: checkStore(db),
  candidates: candidateStore(db),
  grievances: grievanceStore(db),
  erasures: erasureStore(db),
  programs: programStore(db),
});
