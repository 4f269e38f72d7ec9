import { describe, expect, test } from 'vitest';
import type { AccessTable } from '#graph/core/roles.ts';
import { examplesOf, type Row, task } from '#graph/local/explorer/example.ts';

const access: AccessTable = {
  operations: {
    'Query.place': ['THIRD_PARTY_APP', 'COMMUNITY_WORKER', 'AUTHORITY'],
    'Query.person': ['COMMUNITY_WORKER', 'PROFESSIONAL', 'RESIDENT'],
  },
  classes: { Query: 'PUBLIC', Place: 'PUBLIC', 'Place.orders': 'OPERATIONAL', Person: 'PERSONAL' },
  disclosures: { 'Person.name': ['REGISTRATION', 'CARE', 'INVESTIGATION'], 'Person.needs': ['CARE'] },
  judged: {},
  sharedAtHome: [],
};

/** Whom an example of these fields is offered to. */
const askersOf = (fields: readonly string[], more: Partial<Row> = {}) => {
  const row: Row = { title: ['', ''], ask: '', ...more };
  const write = () => ({ operation: 'asked', query: '', variables: {}, fields });
  return examplesOf(task(['', ''], { one: row }), write, access)[0]!.askers;
};

describe('an example is offered', () => {
  test('to every role that may ask for its operation', () => {
    const whom = askersOf(['Query.place', 'Place.name']).map(({ who }) => who);
    expect(whom).toEqual(['THIRD_PARTY_APP', 'COMMUNITY_WORKER', 'AUTHORITY']);
  });

  test('to no third-party app where a field is not public', () => {
    const whom = askersOf(['Query.place', 'Place.orders']).map(({ who }) => who);
    expect(whom).toEqual(['COMMUNITY_WORKER', 'AUTHORITY']);
  });

  test('to the roles that have a purpose for each personal field, with the first that opens them all', () => {
    expect(askersOf(['Query.person', 'Person.name'])).toEqual([
      { who: 'COMMUNITY_WORKER', purpose: 'REGISTRATION' },
      { who: 'PROFESSIONAL', purpose: 'INVESTIGATION' },
    ]);
    expect(askersOf(['Query.person', 'Person.name', 'Person.needs'])).toEqual([
      { who: 'COMMUNITY_WORKER', purpose: 'CARE' },
      { who: 'PROFESSIONAL', purpose: 'CARE' },
    ]);
  });

  test('to whom it names, and for the purpose that it names', () => {
    expect(askersOf(['Query.person', 'Person.name'], { by: ['RESIDENT', 'NEWCOMER'] })).toEqual([
      { who: 'RESIDENT' },
      { who: 'NEWCOMER' },
    ]);
    expect(askersOf(['Query.person', 'Person.name'], { by: ['COMMUNITY_WORKER'], purpose: 'CARE' })).toEqual([
      { who: 'COMMUNITY_WORKER', purpose: 'CARE' },
    ]);
  });

  test('to show a denial, where whom it names may not ask', () => {
    expect(askersOf(['Query.person', 'Person.name'], { by: ['FEED', 'NOBODY'] })).toEqual([
      { who: 'FEED', denied: 'FORBIDDEN' },
      { who: 'NOBODY', denied: 'UNAUTHENTICATED' },
    ]);
    expect(askersOf(['Query.person'], { by: ['PROFESSIONAL'], denied: 'PURPOSE_REQUIRED' })).toEqual([
      { who: 'PROFESSIONAL', denied: 'PURPOSE_REQUIRED' },
    ]);
  });
});
