import type { Evidence } from '#graph/core/input/evidence.ts';
import type { ContactSetting } from '#graph/health/contact/policy.ts';
import type { Withdrawn } from '#graph/shared/policy-withdrawn.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';

/** That a person works somewhere, by the keyed hash of its number. Each record says so by itself. */
export interface Workplace extends Key {
  readonly id: string;
  readonly person: string;
  readonly workplace: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly withdrawn?: Withdrawn;
  readonly expiresAt: number;
}

/** Somebody of a workplace, and the records that say so. */
export interface Colleague extends Key {
  readonly person: string;
  readonly records: readonly string[];
  readonly expiresAt: number;
}

/** A meeting as it was recorded. Who is forgotten is none of its people any more. */
export interface StoredMeeting extends Key {
  readonly id: string;
  readonly on: Day;
  readonly setting: ContactSetting;
  readonly people: Readonly<Record<string, true>>;
  readonly evidence: Evidence;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly withdrawn?: Withdrawn;
  readonly expiresAt: number;
}

/** A meeting as each of its people keeps it: who is forgotten takes their own entry along. */
export interface Met extends Key, Pick<StoredMeeting, 'id' | 'on' | 'setting' | 'expiresAt'> {
  readonly person: string;
  readonly people: readonly string[];
}

/** How many people one meeting has at most: each keeps an entry, and all of them are written together. */
export const PEOPLE_LIMIT = 50;

/** How many workplaces of a person are kept: a page of colleagues reads all of them. */
export const WORKPLACES_LIMIT = 50;

/** How many records of them, those that are withdrawn too. */
export const WORKPLACE_RECORDS_LIMIT = 200;

export function candidateStore(db: Db) {
  const workplacesOf = (person: string): Promise<Workplace[]> =>
    db.query<Workplace>(keys.ownWorkplaces(person), { first: 2 * WORKPLACE_RECORDS_LIMIT });

  return {
    workplacesOf,

    async workplace(id: string): Promise<Workplace | null> {
      const person = personOfScoped('workplace', id);
      return person === null ? null : db.get<Workplace>(keys.ownWorkplace(person, id));
    },

    colleague: ({ workplace, person }: Pick<Workplace, 'workplace' | 'person'>): Promise<Colleague | null> =>
      db.get<Colleague>(keys.colleague(workplace, person)),

    /** The people of a workplace in the order of their ids. */
    async colleaguesAt(workplace: string, options: QueryOptions): Promise<string[]> {
      const found = await db.query<Colleague>(keys.colleagues(workplace), options);
      return found.map(({ person }) => person);
    },

    meeting: (id: string): Promise<StoredMeeting | null> => db.get<StoredMeeting>(keys.meeting(id)),

    /** The meetings of a person from a day on, the newest first. */
    meetingsSince: (person: string, day: Day, options: QueryOptions): Promise<Met[]> =>
      db.query<Met>(keys.metBy(person), { ...options, above: `MET#${day}`, newestFirst: true }),
  };
}

/** The workplaces of which a record stands. */
export const standingOf = (records: readonly Workplace[]): string[] => [
  ...new Set(records.filter(({ withdrawn }) => !withdrawn).map(({ workplace }) => workplace)),
];

/** Where somebody works, from both sides. */
export function workplaceWrites(
  { id, person, workplace, ...said }: Omit<Workplace, keyof Key>,
  before: Colleague | null,
  now: Date,
): { made: Workplace; writes: Write[] } {
  const { put: made, ...write } = putNew('workplace', {
    ...keys.ownWorkplace(person, id),
    id,
    person,
    workplace,
    ...said,
  });
  const records = [...(before?.records ?? []), id];
  const expiresAt = Math.max(before?.expiresAt ?? 0, said.expiresAt);
  return {
    made,
    writes: [{ ...write, put: made }, colleagueWrite({ workplace, person, records, expiresAt }, before, now)],
  };
}

/** A record of a workplace is withdrawn; whoever has no other one works there no more. */
export function withdrawnWorkplaceWrites(
  { pk, sk, id, workplace, person }: Workplace,
  withdrawn: Withdrawn,
  before: Colleague | null,
  now: Date,
): Write[] {
  const records = (before?.records ?? []).filter((one) => one !== id);
  const expiresAt = records.length > 0 ? before!.expiresAt : seconds(now);
  return [
    {
      named: 'workplace',
      update: { pk, sk },
      set: 'SET withdrawn = :withdrawn',
      condition: STANDS,
      values: { ':withdrawn': withdrawn },
    },
    colleagueWrite({ workplace, person, records, expiresAt }, before, now),
  ];
}

/** Race: two record one workplace of a person, or withdraw it. One of them counts what the other has left. */
const colleagueWrite = (
  { workplace, ...colleague }: Omit<Colleague, keyof Key> & Pick<Workplace, 'workplace'>,
  before: Colleague | null,
  now: Date,
): Write => ({
  named: 'colleague',
  put: { ...keys.colleague(workplace, colleague.person), ...colleague } satisfies Colleague,
  ...(before
    ? { condition: 'records = :before', values: { ':before': before.records } }
    : { condition: 'attribute_not_exists(pk) OR expiresAt <= :now', values: { ':now': seconds(now) } }),
});

/** Somebody who is forgotten works nowhere any more. */
export const leaveWorkplaceWrite = ({ person, workplace }: Workplace): Write => ({
  named: 'workplace',
  delete: keys.colleague(workplace, person),
});

/** A meeting, and what each of its people keeps of it. */
export function meetingWrites({ people, ...said }: Omit<StoredMeeting, keyof Key | 'people'> & Pick<Met, 'people'>): {
  made: StoredMeeting;
  writes: Write[];
} {
  const { id, on, setting, expiresAt } = said;
  const among = Object.fromEntries(people.map((person) => [person, true as const]));
  const head = putNew('meeting', { ...keys.meeting(id), ...said, people: among });
  const met = people.map((person): Met => ({
    ...keys.met(person, on, id),
    id,
    on,
    setting,
    person,
    people,
    expiresAt,
  }));
  return { made: head.put, writes: [head, ...met.map((one) => putNew('met', one))] };
}

/**
 * A meeting is withdrawn, and over for each of its people at once: nothing is deleted by hand from theirs.
 * Race: two withdraw it, or one of its people is forgotten. One is made anew.
 */
export const withdrawnMeetingWrites = (
  { pk, sk, id, on, people }: StoredMeeting,
  withdrawn: Withdrawn,
  now: Date,
): Write[] => [
  {
    named: 'meeting',
    update: { pk, sk },
    set: 'SET withdrawn = :withdrawn',
    condition: `${STANDS} AND people = :people`,
    values: { ':withdrawn': withdrawn, ':people': people },
  },
  ...Object.keys(people).map((person): Write => ({
    named: 'met',
    update: keys.met(person, on, id),
    set: 'SET expiresAt = :now',
    values: { ':now': seconds(now) },
  })),
];

/** Somebody who is forgotten has met nobody: the meeting of the others stands. */
export async function leaveMeetingWrites({ id, person }: Met, db: Db): Promise<Write[]> {
  const { pk, sk } = keys.meeting(id);
  const isThere = (await db.get<StoredMeeting>({ pk, sk })) !== null;
  return isThere
    ? [{ named: 'meeting', update: { pk, sk }, set: 'REMOVE people.#person', names: { '#person': person } }]
    : [];
}

const STANDS = 'attribute_exists(pk) AND attribute_not_exists(withdrawn)';

const seconds = (now: Date): number => Math.floor(now.getTime() / 1000);
