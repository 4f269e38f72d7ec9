import { buildSchema as parseSchema, type GraphQLSchema } from 'graphql';
import * as access from '#graph/generated/access.ts';
import { typeDefs } from '#graph/generated/type-defs.ts';
import { guardSchema } from '#graph/guard-schema.ts';
import { boundLists } from '#graph/list-size.ts';
import { subjects } from '#graph/subjects.ts';
import { attach } from './attach.ts';
import * as modules from './index.ts';
import type { Nothing, Unanswered } from './unanswered.ts';

/** A field that neither a resolver nor its source answers is a type error here. */
export type _Complete = Nothing<Unanswered<(typeof modules)[keyof typeof modules]>>;

/** The schema with its answers, guarded, and without its descriptions. */
export function buildSchema(): GraphQLSchema {
  // Generated from the files of schema/, and found valid then: judging it anew would be a quarter of a cold
  // start.
  const options = { assumeValidSDL: true, assumeValid: true, noLocation: true };
  const schema = parseSchema(typeDefs, options);
  return guardSchema(boundLists(attach(schema, Object.values(modules))), access, subjects);
}
