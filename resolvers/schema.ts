import { buildSchema as parseSchema } from 'graphql';
import { guardSchema, type Subject } from '../graph/access.ts';
import { bareTypeDefs, typeDefs } from '../graph/generated/type-defs.ts';
import { subjectOfUnmatched } from '../graph/services/arrival.ts';
import { subjectOfCode } from '../graph/services/health-code.ts';
import { subjectOfIsolation } from '../graph/services/isolation.ts';
import { subjectOfDelivery } from '../graph/services/orders.ts';
import { subjectOfHousehold, subjectOfPerson } from '../graph/services/person.ts';
import { arrival } from './arrival/resolvers.ts';
import { attach } from './attach.ts';
import { base } from './base/resolvers.ts';
import { careContact } from './care-contact/resolvers.ts';
import { caseModule } from './case/resolvers.ts';
import { catalogue } from './catalogue/resolvers.ts';
import { community } from './community/resolvers.ts';
import { candidate } from './candidate/resolvers.ts';
import { check } from './check/resolvers.ts';
import { contact } from './contact/resolvers.ts';
import { discharge } from './discharge/resolvers.ts';
import { erasure } from './erasure/resolvers.ts';
import { evidence } from './evidence/resolvers.ts';
import { feed } from './feed/resolvers.ts';
import { grievance } from './grievance/resolvers.ts';
import { guardian } from './guardian/resolvers.ts';
import { handover } from './handover/resolvers.ts';
import { grid } from './grid/resolvers.ts';
import { healthCode } from './health-code/resolvers.ts';
import { importing } from './import/resolvers.ts';
import { isolation } from './isolation/resolvers.ts';
import { measure } from './measure/resolvers.ts';
import { paper } from './paper/resolvers.ts';
import { person } from './person/resolvers.ts';
import { policyValue } from './policy-value/resolvers.ts';
import { program } from './program/resolvers.ts';
import { region } from './region/resolvers.ts';
import { returnPlan } from './return-plan/resolvers.ts';
import { response } from './response/resolvers.ts';
import { supply } from './supply/resolvers.ts';
import { task } from './task/resolvers.ts';
import { tier } from './tier/resolvers.ts';
import { warning } from './warning/resolvers.ts';
import { workforce } from './workforce/resolvers.ts';
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
