import { buildSchema as parseSchema } from 'graphql';
import { guardSchema, type Subject } from '#graph/access.ts';
import { bareTypeDefs, typeDefs } from '#graph/generated/type-defs.ts';
import { subjectOfUnmatched } from '#graph/health/arrival/read.ts';
import { subjectOfCode } from '#graph/codes/health-code/issue.ts';
import { subjectOfIsolation } from '#graph/health/isolation/order.ts';
import { subjectOfDelivery } from '#graph/supply/order/advance.ts';
import { subjectOfHousehold, subjectOfPerson } from '#graph/people/person/read.ts';
import { arrival } from '#resolvers/arrival/resolvers.ts';
import { attach } from './attach.ts';
import { base } from '#resolvers/base/resolvers.ts';
import { careContact } from '#resolvers/care-contact/resolvers.ts';
import { caseModule } from '#resolvers/case/resolvers.ts';
import { catalogue } from '#resolvers/catalogue/resolvers.ts';
import { community } from '#resolvers/community/resolvers.ts';
import { candidate } from '#resolvers/candidate/resolvers.ts';
import { check } from '#resolvers/check/resolvers.ts';
import { contact } from '#resolvers/contact/resolvers.ts';
import { discharge } from '#resolvers/discharge/resolvers.ts';
import { erasure } from '#resolvers/erasure/resolvers.ts';
import { evidence } from '#resolvers/evidence/resolvers.ts';
import { feed } from '#resolvers/feed/resolvers.ts';
import { grievance } from '#resolvers/grievance/resolvers.ts';
import { guardian } from '#resolvers/guardian/resolvers.ts';
import { handover } from '#resolvers/handover/resolvers.ts';
import { grid } from '#resolvers/grid/resolvers.ts';
import { healthCode } from '#resolvers/health-code/resolvers.ts';
import { importing } from '#resolvers/import/resolvers.ts';
import { isolation } from '#resolvers/isolation/resolvers.ts';
import { measure } from '#resolvers/measure/resolvers.ts';
import { paper } from '#resolvers/paper/resolvers.ts';
import { person } from '#resolvers/person/resolvers.ts';
import { policyValue } from '#resolvers/policy-value/resolvers.ts';
import { program } from '#resolvers/program/resolvers.ts';
import { region } from '#resolvers/region/resolvers.ts';
import { returnPlan } from '#resolvers/return-plan/resolvers.ts';
import { response } from '#resolvers/response/resolvers.ts';
import { supply } from '#resolvers/supply/resolvers.ts';
import { task } from '#resolvers/task/resolvers.ts';
import { tier } from '#resolvers/tier/resolvers.ts';
import { warning } from '#resolvers/warning/resolvers.ts';
import { workforce } from '#resolvers/workforce/resolvers.ts';
import type { Nothing, Unanswered } from './unanswered.ts';

const modules = [
  base,
  region,
  evidence,
  importing,
  response,
  tier,
  catalogue,
  policyValue,
  community,
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
  supply,
  workforce,
  grid,
  task,
  arrival,
  returnPlan,
  careContact,
  grievance,
  erasure,
  program,
  paper,
  feed,
] as const;

/** A field that neither a resolver nor its source answers is a type error here. */
export type _Complete = Nothing<Unanswered<(typeof modules)[number]>>;

const carried = ({ subject }: { readonly subject: Subject }): Subject => subject;

/** The schema with its answers, guarded; with its descriptions where it can be asked for. */
export const buildSchema = ({ described = true } = {}) =>
  guardSchema(
    attach(
      // Generated from schema/*.graphql, and found valid then: judging it anew would be a quarter of a cold start.
      parseSchema(described ? typeDefs : bareTypeDefs, { assumeValidSDL: true, assumeValid: true, noLocation: true }),
      modules,
    ),
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
