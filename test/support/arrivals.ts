import { ticket } from './evidence.ts';
import { idNumber, type Caller, CHUCAI, type World } from './world.ts';

/** One for all rows: a row that is sent again is the same. */
const EVIDENCE = ticket();

/** What the tests of arrivals ask for, in few words. */

export const RULING =
  'ruling { verdict action until tier legalBasis(lang: EN) reasons { code clause } conditions { code } }';
export const ARRIVAL = `arrival { id role from place arrivedOn transport { kind number pointToPoint } proofs { kind standing } ${RULING}
  party { role name phone person { id } ${RULING} } person { id } registeredAt }`;
export const REGISTERED = `factId ${ARRIVAL}`;

export const feedOf = (world: World, account = 'border'): Caller =>
  world.as('FEED', { scopes: ['arrivals:write'], account });

/** A row as a border system sends it: of somebody whom nobody knows, on the way to Chucai. */
export const row = (overrides: object = {}) => ({
  sentId: `border-${Math.random().toString(36).slice(2)}`,
  idNumber: idNumber(),
  name: '李远航',
  phone: '13900000001',
  from: 'ABROAD',
  place: 'IT',
  arrivedOn: '2020-04-14',
  transport: { kind: 'FLIGHT', number: 'CA950', pointToPoint: false },
  destination: { code: CHUCAI, building: '1栋', address: '中华路 1 号 1 单元 101' },
  evidence: EVIDENCE,
  ...overrides,
});

export interface RowAnswer {
  readonly sentId: string;
  readonly outcome: 'TAKEN' | 'REPEATED' | 'REFUSED';
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}

/** Hands rows in; answers with the rows of the payload, or throws what it was refused for. */
export async function handIn(feed: Caller, rows: readonly object[]): Promise<readonly RowAnswer[]> {
  const {
    rows: answers,
    errors,
    topErrors,
  } = await feed.mutate('registerArrivals', { rows }, 'rows { sentId outcome errors { code message path } }');
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
  return answers;
}

export const UNMATCHED = `id status role from place arrivedOn community { code } division { code } destination ${RULING}
  history { event role to } registeredAt`;
const LIST = (more: string) =>
  `query ($division: DivisionCode!) { unmatchedArrivals(division: $division, first: 100) { nodes { ${UNMATCHED} ${more} } } }`;

/** What lies with a place, as a caller sees it. */
export async function unmatchedAt(caller: Caller, division: string, more = ''): Promise<any[]> {
  const { data, errors } = await caller.askFor('REGISTRATION', LIST(more), { division });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.unmatchedArrivals.nodes;
}
