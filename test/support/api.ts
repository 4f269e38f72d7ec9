import { getNamedType, type GraphQLObjectType, isLeafType } from 'graphql';
import { expect, test as base } from 'vitest';
import type { Purpose } from '#graph/core/roles.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { untouched } from './untouched.ts';
import { type Caller, CHUCAI, openWorld, WUCHANG } from './world.ts';

const schema = buildSchema();

/** A selection of everything in a payload but its errors. */
function contentsOf(mutation: string): string {
  const payload = getNamedType(schema.getMutationType()!.getFields()[mutation]!.type) as GraphQLObjectType;
  return Object.values(payload.getFields())
    .filter(({ name }) => name !== 'errors')
    .map(({ name, type }) => (isLeafType(getNamedType(type)) ? name : `${name} { __typename }`))
    .join(' ');
}

/** Does something that is to succeed; answers with its payload, of which some may need a purpose. */
export async function done(
  caller: Caller,
  mutation: string,
  input: object,
  fields: string,
  purpose?: Purpose,
): Promise<any> {
  const headers = purpose ? { 'x-purpose': purpose } : undefined;
  const { errors, topErrors, ...payload } = await caller.mutate(mutation, input, fields, headers);
  if (errors?.length !== 0 || topErrors) throw new Error(`${mutation}: ${JSON.stringify(topErrors ?? errors)}`);
  return payload;
}

/** A test of the API in a world that its file shares, with the usual callers of Chucai. */
export const test = base
  .extend('world', { scope: 'file' }, async ({}, { onCleanup }) => {
    const world = await openWorld();
    onCleanup(async () => {
      await world.close();
      expect(world.faults).toEqual([]);
    });
    return world;
  })
  .extend('worker', { scope: 'file' }, ({ world }) =>
    world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' }),
  )
  .extend('county', { scope: 'file' }, ({ world }) => world.as('AUTHORITY', { division: WUCHANG, account: 'county' }))
  .extend('doctor', { scope: 'file' }, ({ world }) =>
    world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' }),
  )
  .extend(
    'residentOf',
    { scope: 'file' },
    ({ world }) =>
      (person: string) =>
        world.as('RESIDENT', { person, account: `resident-${person}` }),
  )
  /** Asks for what is refused by one code; nothing else is answered or written. Answers with the refusal. */
  .extend(
    'refusedAs',
    { scope: 'file' },
    ({ world }) =>
      async (code: string, caller: Caller, mutation: string, input: object, path?: string): Promise<any[]> => {
        const answer = await untouched(world, [caller], () => caller.mutate(mutation, input, contentsOf(mutation)));
        const { errors = [], topErrors = [], ...payload } = answer;
        const refusals = [...errors, ...topErrors.map(({ extensions }: any) => extensions)];
        expect(refusals).toMatchObject([{ code, ...(path && { path: ['input', ...path.split('.')] }) }]);
        expect(Object.values(payload).filter((value) => value !== null)).toEqual([]);
        return refusals;
      },
  );
