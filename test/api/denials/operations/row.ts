import type { Purpose } from '#graph/core/roles.ts';
import type { Places } from '#test/api/denials/places.ts';
import { NOBODY, type Open } from '#test/api/denials/relations.ts';
import { type Asked, mutated, queried, type Refusal } from './asked.ts';

export type Row = Asked<Places>;

interface Mutation {
  readonly as?: string;
  readonly input: (places: Places) => object;
  readonly open: Open;
  readonly otherwise?: Row['otherwise'];
}

let keys = 0;
export const mutation = (name: string, { as, input, open, otherwise = {} }: Mutation): Row => ({
  title: as ? `${name} ${as}` : name,
  path: `Mutation.${name}`,
  ask: (caller, places) => mutated(caller, name, input(places), `places-${(keys += 1)}`),
  open,
  none: NOBODY,
  refusal: 'NOT_FOUND',
  otherwise,
});

interface Query {
  readonly as?: string;
  readonly text: (places: Places) => string;
  readonly open: Open;
  readonly none?: Open;
  readonly purpose?: Purpose;
  readonly refusal?: Refusal;
}

export const query = (name: string, { as, text, open, none = NOBODY, purpose, refusal = 'NOT_FOUND' }: Query): Row => ({
  title: as ? `${name} ${as}` : name,
  path: `Query.${name}`,
  ask: (caller, places) => queried(caller, `${name}${text(places)}`, purpose),
  open,
  none,
  refusal,
  otherwise: {},
});

/** A list by its place, or of the caller’s own. */
export const list = (name: string, asked: Query): Row => query(name, { ...asked, refusal: 'FORBIDDEN' });

/** The supplier whose shop serves the community. */
export const SHOP = { SUPERMARKET: ['OWN'] } as const satisfies Open;
/** The volunteer whose task it is. */
export const TASK = { VOLUNTEER: ['TASK'] } as const satisfies Open;

export const BASIS = { legalBasis: '鄂政发〔2020〕1号' };
