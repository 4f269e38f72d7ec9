import { buildSchema as parseSchema } from 'graphql';
import { guardSchema, type Subject } from '../graph/access.ts';
import { bareTypeDefs, typeDefs } from '../graph/generated/type-defs.ts';
import { subjectOfCode } from '../graph/services/health-code.ts';
import { subjectOfDelivery } from '../graph/services/orders.ts';
import { subjectOfHousehold, subjectOfPerson } from '../graph/services/person.ts';
import { attach } from './attach.ts';
import { base } from './base/resolvers.ts';
import { catalogue } from './catalogue/resolvers.ts';
import { community } from './community/resolvers.ts';
import { evidence } from './evidence/resolvers.ts';
import { feed } from './feed/resolvers.ts';
import { grid } from './grid/resolvers.ts';
import { healthCode } from './health-code/resolvers.ts';
import { importing } from './import/resolvers.ts';
import { measure } from './measure/resolvers.ts';
import { person } from './person/resolvers.ts';
import { policyValue } from './policy-value/resolvers.ts';
import { region } from './region/resolvers.ts';
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
  measure,
  warning,
  person,
  healthCode,
  supply,
  workforce,
  grid,
  task,
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
      Address: carried,
      Fact: carried,
      AccessEntry: carried,
    },
  );
