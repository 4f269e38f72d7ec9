import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { typeDefs } from '#graph/generated/type-defs.ts';

const schema = buildSchema(typeDefs, { assumeValidSDL: true, assumeValid: true, noLocation: true });

/** The mutations that take an idempotency key: a test hands in a fresh one unless it gives its own. */
export const CREATES: ReadonlySet<string> = new Set(
  Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args }) => {
    const input = getNamedType(args.find((one) => one.name === 'input')?.type);
    return isInputObjectType(input) && 'idempotencyKey' in input.getFields() ? [name] : [];
  }),
);
