import type { Evidence } from '#graph/core/input/evidence.ts';
import type { ContactSetting } from '#graph/health/contact/policy.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';

/** Where a person works, by the keyed hash of its number. */
export interface OwnWorkplace extends Key {
  readonly person: string;
  readonly workplace: string;
  readonly expiresAt: number;
}

interface Colleague extends Key {
  readonly person: string;
  readonly expiresAt: number;
}

/** A meeting as each of its people keeps it: who is forgotten takes their own entry along. */
export interface Met extends Key {
  readonly id: string;
  readonly on: Day;
  readonly setting: ContactSetting;
  readonly people: readonly string[];
  readonly evidence: Evidence;
  readonly recordedBy: string;
  readonly expiresAt: number;
}

/** How many workplaces of a person are kept: a page of colleagues reads all of them. */
export const WORKPLACES_LIMIT = 50;

export const candidateStore = (db: Db) => ({
  async workplacesOf(person: string): Promise<string[]> {
    const own = await db.query<OwnWorkplace>(keys.ownWorkplaces(person), { first: 2 * WORKPLACES_LIMIT });
    return own.map(({ workplace }) => workplace);
  },

  /** The people of a workplace in the order of their ids. */
  async colleaguesAt(workplace: string, options: QueryOptions): Promise<string[]> {
    const found = await db.query<Colleague>(keys.colleagues(workplace), options);
    return found.map(({ person }) => person);
  },

  /** The meetings of a person from a day on, the newest first. */
  meetingsSince: (person: string, day: Day, options: QueryOptions): Promise<Met[]> =>
    db.query<Met>(keys.metBy(person), { ...options, above: `MET#${day}`, newestFirst: true }),
});

/** Where somebody works, from both sides. Recorded again it is the same, for longer. */
export const workplaceWrites = (person: string, workplace: string, expiresAt: number): Write[] => [
  {
    named: 'workplace',
    put: { ...keys.ownWorkplace(person, workplace), person, workplace, expiresAt } satisfies OwnWorkplace,
  },
  { named: 'workplace', put: { ...keys.colleague(workplace, person), person, expiresAt } satisfies Colleague },
];

export const meetingWrites = (met: Omit<Met, keyof Key>): Write[] =>
  met.people.map((person) => putNew('met', { ...keys.met(person, met.on, met.id), ...met }));

/** Somebody who is forgotten works nowhere any more. */
export const leaveWorkplaceWrite = ({ person, workplace }: OwnWorkplace): Write => ({
  named: 'workplace',
  delete: keys.colleague(workplace, person),
});
