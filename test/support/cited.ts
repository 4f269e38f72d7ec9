import { expect } from 'vitest';
import type { Evidence } from '#graph/core/input/evidence.ts';
import { test as base } from './api.ts';
import { type Caller, CHUCAI, person, WUCHANG } from './world.ts';

export const DOCUMENT = 'document { kind issuer number on persons citedPersons }';
const LIST = `query ($county: DivisionCode!) { excessDocuments(county: $county, first: 50) { nodes { number persons citedPersons } } }`;

/** A test about documents: people of their own, facts that rest on one, and what is listed of it. */
export const test = base
  .extend('someone', { scope: 'file' }, ({ world }) => async (community = CHUCAI) => {
    const { members } = await world.buildHousehold([person()], community);
    return members[0]!;
  })
  .extend(
    'contactOf',
    { scope: 'file' },
    ({ world, doctor }) =>
      (who: string, evidence: Evidence, by = doctor) =>
        by.mutate('recordContact', { person: who, lastContactOn: world.daysAgo(2), evidence }, 'contact { id }', {
          'x-purpose': 'INVESTIGATION',
        }),
  )
  .extend('listed', { scope: 'file' }, ({ world, county }) => async (evidence: Evidence, by = county, of = WUCHANG) => {
    await world.drain();
    const { data, errors } = await by.ask(LIST, { county: of });
    expect(errors).toBeUndefined();
    return data.excessDocuments.nodes.filter(({ number }: any) => number === evidence.number);
  })
  .extend(
    'register',
    { scope: 'file' },
    ({ doctor }) =>
      (document: Evidence, persons: number, by: Caller = doctor) =>
        by.mutate('registerDocument', { document, persons }, DOCUMENT),
  );
