import { NATION } from '#graph/core/access.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';

export const UNMATCHED_STATUSES = ['UNMATCHED', 'MATCHED'] as const;

export type UnmatchedStatus = (typeof UNMATCHED_STATUSES)[number];

export type UnmatchedEvent = 'REGISTER' | 'ASSIGN' | 'MATCH';

/**
 * The life of an arrival of somebody who is registered nowhere yet: it goes from place to place until
 * somebody knows them.
 */
export const unmatchedLifecycle = {
  noun: 'arrival',
  initial: 'UNMATCHED',
  transitions: {
    REGISTER: { from: [], to: 'UNMATCHED', by: ['SYSTEM'] },
    ASSIGN: { from: ['UNMATCHED'], to: 'SAME', by: ['AUTHORITY'] },
    MATCH: { from: ['UNMATCHED'], to: 'MATCHED', by: ['COMMUNITY_WORKER'] },
  },
} as const satisfies Lifecycle<UnmatchedStatus, UnmatchedEvent, Role>;

/**
 * The places that an arrival may lie in, from the one that it names upwards: a community, its county, city,
 * province, and the nation, which is always known.
 */
export function placesUpward(code: string | null): readonly string[] {
  if (code === null || code === NATION) return [NATION];
  return [...[12, 6, 4, 2].filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits)), NATION];
}
