import type { ActingKind, ActsFor, Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { type Db, putNew, type Write } from '#graph/store/db.ts';
import { isId, personScopedId, readId } from '#graph/store/ids.ts';
import { keys } from './keys.ts';
import type { ActingEvent, ActingStatus } from './policy.ts';

export interface ActingStep extends Step<ActingStatus, ActingEvent> {
  readonly role: Role | 'SYSTEM';
  /** The document by which a worker wrote it down. */
  readonly evidence?: string;
}

/**
 * That somebody acts for a person, or did: one record for each two and kind, however often it ended and began
 * again.
 */
export interface Acting extends Living<ActingStatus, ActingEvent> {
  readonly kind: ActingKind;
  readonly person: string;
  /** Who acts for them. */
  readonly agent: string;
  readonly history: readonly ActingStep[];
}

/** For how many one person acts at most, and how many for one in a way: a large family. */
export const ACTS_FOR_LIMIT = 30;
/** Of whoever ever acted for a person the record is kept. */
const EVER_ACTED = 10_000;

export function guardianStore(db: Db) {
  return {
    acting: async (person: string, kind: ActingKind, agent: string): Promise<Acting | null> =>
      isId('person', agent) ? db.get<Acting>(keys.acting(person, kind, agent)) : null,
    /** All who act for a person in a way, or did. */
    actingFor: (person: string, kind: ActingKind): Promise<Acting[]> =>
      db.queryAll<Acting>(keys.actings(person, kind), EVER_ACTED),
  };
}

/** Each has one id: it follows from who acts for whom. */
const TYPES = { GUARDIAN: 'guardian', CONSENT: 'consent' } as const;

const idOfActing = (person: string, kind: ActingKind, agent: string): string =>
  personScopedId(TYPES[kind], person, readId(agent)?.rest ?? '');

export type NewActing = Pick<Acting, 'person' | 'kind' | 'agent'>;

/**
 * The record for the first time. Race: two write it at once; the condition lets one through, and the other is
 * decided anew on it.
 */
export const newActing = ({ person, kind, agent }: NewActing) => ({
  ...keys.acting(person, kind, agent),
  id: idOfActing(person, kind, agent),
  kind,
  person,
  agent,
});

export const actingWrite = (acting: Acting) => putNew('status', acting);

/**
 * Whoever acts carries for whom they do, since that is read with them: from the next request on it holds, or
 * does not. Two changes at once need no condition, each adds or takes its own entry; the number is held.
 */
export const carriedWrite = ({ person, kind, agent }: NewActing, holds: boolean): Write => ({
  named: 'acts-for-full',
  update: personKeys.person(agent),
  set: `${holds ? 'ADD' : 'DELETE'} actsFor :entry`,
  condition: holds
    ? 'attribute_exists(pk) AND (attribute_not_exists(actsFor) OR size(actsFor) < :limit OR contains(actsFor, :one))'
    : 'attribute_exists(pk)',
  values: {
    ':entry': new Set([entryOf({ person, as: kind })]),
    ...(holds && { ':limit': ACTS_FOR_LIMIT, ':one': entryOf({ person, as: kind }) }),
  },
});

const entryOf = ({ person, as }: ActsFor): string => `${as}#${person}`;
