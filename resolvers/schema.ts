import { buildSchema as parseSchema } from 'graphql';
import { subjectOfCode } from '#graph/codes/health-code/issue.ts';
import { access } from '#graph/generated/access.ts';
import { bareTypeDefs, typeDefs } from '#graph/generated/type-defs.ts';
import { guardSchema, type Subject } from '#graph/guard-schema.ts';
import { subjectOfUnmatched } from '#graph/health/arrival/read.ts';
import { subjectOfIsolation } from '#graph/health/isolation/order.ts';
import { subjectOfHousehold, subjectOfPerson } from '#graph/people/person/read.ts';
import { subjectOfDelivery } from '#graph/supply/order/advance.ts';
import { base } from '#resolvers/base/base.ts';
import { healthCode } from '#resolvers/codes/health-code.ts';
import { paper } from '#resolvers/codes/paper.ts';
import { event } from '#resolvers/feed/event.ts';
import { catalogue } from '#resolvers/guide/catalogue.ts';
import { arrival } from '#resolvers/health/arrival.ts';
import { candidate } from '#resolvers/health/candidate.ts';
import { careContact } from '#resolvers/health/care-contact.ts';
import { caseModule } from '#resolvers/health/case.ts';
import { check } from '#resolvers/health/check.ts';
import { contact } from '#resolvers/health/contact.ts';
import { discharge } from '#resolvers/health/discharge.ts';
import { isolation } from '#resolvers/health/isolation.ts';
import { returnPlan } from '#resolvers/health/return.ts';
import { grievance } from '#resolvers/oversight/grievance.ts';
import { measure } from '#resolvers/oversight/measure.ts';
import { proposal } from '#resolvers/oversight/proposal.ts';
import { warning } from '#resolvers/oversight/warning.ts';
import { account } from '#resolvers/people/account.ts';
import { guardian } from '#resolvers/people/guardian.ts';
import { person } from '#resolvers/people/person.ts';
import { closure } from '#resolvers/records/closure.ts';
import { erasure } from '#resolvers/records/erasure.ts';
import { handover } from '#resolvers/records/handover.ts';
import { registration } from '#resolvers/records/registration.ts';
import { evidence } from '#resolvers/region/evidence.ts';
import { importing } from '#resolvers/region/import.ts';
import { place } from '#resolvers/region/place.ts';
import { policyValue } from '#resolvers/region/policy-value.ts';
import { response } from '#resolvers/region/response.ts';
import { riskLevel } from '#resolvers/region/risk-level.ts';
import { tier } from '#resolvers/region/tier.ts';
import { orderModule } from '#resolvers/supply/order.ts';
import { supplyPoint } from '#resolvers/supply/supply-point.ts';
import { grid } from '#resolvers/workforce/grid.ts';
import { task } from '#resolvers/workforce/task.ts';
import { attach } from './attach.ts';
import type { Nothing, Unanswered } from './unanswered.ts';

const modules = [
  base,
  evidence,
  importing,
  response,
  tier,
  catalogue,
  policyValue,
  place,
  riskLevel,
  caseModule,
  candidate,
  check,
  contact,
  discharge,
  measure,
  warning,
  person,
  guardian,
  handover,
  healthCode,
  isolation,
  orderModule,
  account,
  grid,
  task,
  arrival,
  returnPlan,
  careContact,
  grievance,
  erasure,
  closure,
  paper,
  event,
  supplyPoint,
  registration,
  proposal,
] as const;

/** A field that neither a resolver nor its source answers is a type error here. */
export type _Complete = Nothing<Unanswered<(typeof modules)[number]>>;

const carried = ({ subject }: { readonly subject: Subject }): Subject => subject;

/** The schema with its answers, guarded; with its descriptions where it can be asked for. */
export const buildSchema = ({ described = true } = {}) =>
  guardSchema(
    attach(
      // Generated from the files of schema/, and found valid then: judging it anew would be a quarter of a
      // cold start.
      parseSchema(described ? typeDefs : bareTypeDefs, { assumeValidSDL: true, assumeValid: true, noLocation: true }),
      modules,
    ),
    access,
    {
      Person: subjectOfPerson,
      Household: subjectOfHousehold,
      HealthCode: subjectOfCode,
      Order: subjectOfDelivery,
      IsolationOrder: subjectOfIsolation,
      IsolationGround: carried,
      IsolationStep: carried,
      Guardianship: carried,
      Consent: carried,
      Address: carried,
      Contact: carried,
      DailyCheck: carried,
      Alert: carried,
      Discharge: carried,
      Recheck: carried,
      Arrival: carried,
      UnmatchedArrival: subjectOfUnmatched,
      Fact: carried,
      AccessEntry: carried,
      Paper: carried,
      ReturnPlan: carried,
      CareContact: carried,
      CareRecord: carried,
    },
  );
