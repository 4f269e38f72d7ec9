import { done } from './api.ts';
import { border, declared } from './evidence.ts';
import { type Caller, CHUCAI, idNumber, type World } from './world.ts';

/** One manifest for all rows: a row that is sent again is the same. */
const EVIDENCE = border();

/** What the tests of arrivals ask for, in few words. */

export const RULING =
  'ruling { verdict action until tier legalBasis(lang: EN) reasons { code clause } conditions { code } }';
export const ARRIVAL = `arrival { id standing role from place arrivedOn transport { kind number pointToPoint } proofs { kind standing } ${RULING}
  party { role name phone person { id } ${RULING} } person { id } registeredAt }`;
const BY_ID = ARRIVAL.replace('arrival {', 'arrival(id: $id) {');
export const REGISTERED = `factId ${ARRIVAL}`;

const selfOf = (world: World, person: string): Caller => world.as('RESIDENT', { person, account: `self-${person}` });

/** The person says that they arrived: with the ticket that a worker has seen, it binds. */
export const declareArrival = (world: World, { id, person }: { id: string; person: string }, fields = 'factId') =>
  done(selfOf(world, person), 'confirmArrival', { arrival: id, evidence: declared() }, fields);

/**
 * An arrival that a worker hands in by its ticket, and that binds since the person declares it. Answers as
 * the registration would, with what the worker reads afterwards.
 */
export async function bindArrival(
  world: World,
  worker: Caller,
  input: { readonly person: string } & Readonly<Record<string, unknown>>,
) {
  const registered = await done(worker, 'registerArrival', input, REGISTERED, 'REGISTRATION');
  const { id, standing } = registered.arrival;
  // What asks nothing needs nobody's word.
  if (standing === 'BINDING') return registered;
  const { factId } = await declareArrival(world, { id, person: input.person });
  const { data, errors } = await worker.askFor('REGISTRATION', `query ($id: ID!) { ${BY_ID} }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return { factId, arrival: data.arrival };
}

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
