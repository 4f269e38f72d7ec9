import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { JWTVerifyGetKey } from 'jose';
import { trustStore } from '#graph/codes/health-code/store-trust.ts';
import { codeStore } from '#graph/codes/health-code/store.ts';
import { paperStore } from '#graph/codes/paper/store.ts';
import type { Role } from '#graph/core/roles.ts';
import { feedStore } from '#graph/feed/event/store.ts';
import { arrivalStore } from '#graph/health/arrival/store.ts';
import { careContactStore } from '#graph/health/care-contact/store.ts';
import { caseStore } from '#graph/health/case/store.ts';
import { checkStore } from '#graph/health/check/store.ts';
import { candidateStore } from '#graph/health/candidate/store.ts';
import { contactStore } from '#graph/health/contact/store.ts';
import { dischargeStore } from '#graph/health/discharge/store.ts';
import { isolationStore } from '#graph/health/isolation/store.ts';
import { returnPlanStore } from '#graph/health/return/store.ts';
import type { Keyring } from '#graph/mechanism/keyring.ts';
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
import { openDb, type TableNames } from '#graph/store/db.ts';
import { orderStore } from '#graph/supply/order/store.ts';
import { supplyStore } from '#graph/supply/supply-point/store.ts';
import { gridStore } from '#graph/workforce/grid/store.ts';
import { taskStore } from '#graph/workforce/task/store.ts';
import type { Signer } from '#verify/jose/signer.ts';

/** An issuer of access tokens (RFC 9068), from any OIDC provider. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** Its JWKS. */
  readonly keys: JWTVerifyGetKey;
  /** The roles that it may assert. */
  readonly roles: readonly Role[];
  /**
   * Only for the issuer of a run on one machine: an account that is seen for the first time is granted what its token claims. From
   * then on the grant decides, here as everywhere.
   */
  readonly grantsOnFirstUse?: boolean;
}

/** What differs between AWS, one machine and the tests. */
export interface Platform {
  readonly dynamo: DynamoDBClientConfig;
  readonly tables: TableNames;
  readonly keyring: Keyring;
  /** The signers of the regions that this system issues codes for, by city code. */
  readonly signers: ReadonlyMap<string, Signer>;
  /** Whose tokens are accepted. */
  readonly tokenIssuers: readonly TokenIssuer[];
  /** Where status lists are served, without a slash at the end. */
  readonly publicUrl: string;
  /** The city whose rules decide for a verifier that names none. */
  readonly homeRegion: string;
  readonly clock: () => Date;
}

export type Deps = ReturnType<typeof openDeps>;

/** Built once a cold start. */
export function openDeps(platform: Platform) {
  const { dynamo, tables, ...rest } = platform;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynamo), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const db = openDb(client, tables, rest.clock);
  return {
    ...rest,
    db,
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
  };
}
