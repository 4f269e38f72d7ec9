import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { CareEvent, CareStatus, ContactKind, ContactNeed } from './policy.ts';

export interface CareStep extends Step<CareStatus, CareEvent> {
  readonly role: Role | 'SYSTEM';
}

/**
 * That somebody keeps in touch with a person who is isolated or ill (rights.5). Who that is stands in its
 * task.
 */
export interface CareContact extends Living<CareStatus, CareEvent> {
  readonly clause: ClauseId;
  readonly person: string;
  readonly community: string;
  readonly startedOn: Day;
  /** How far apart contacts lie (days). */
  readonly everyDays: number;
  readonly nextOn: Day;
  readonly history: readonly CareStep[];
}

/** A contact that was made. */
export interface CareRecord extends Key {
  readonly id: string;
  readonly contact: string;
  readonly person: string;
  readonly on: Day;
  readonly kind: ContactKind;
  readonly needs: readonly ContactNeed[];
  /** What was said, under the person's data key. */
  readonly note: Uint8Array | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly expiresAt: number;
}

interface Caring extends Key {
  readonly live: string | null;
}

export function careContactStore(db: Db) {
  async function contact(id: string): Promise<CareContact | null> {
    const person = personOfScoped('careContact', id);
    return person === null ? null : db.get<CareContact>(keys.careContact(person, id));
  }

  return {
    contact,

    /** The care that a person has now. */
    async liveOf(person: string): Promise<CareContact | null> {
      const caring = await db.get<Caring>(keys.caring(person));
      return caring?.live ? contact(caring.live) : null;
    },

    record: (person: string, contactId: string, on: Day, id: string): Promise<CareRecord | null> =>
      db.get<CareRecord>(keys.careRecord(person, contactId, on, id)),

    recordsOf: ({ person, id }: Pick<CareContact, 'person' | 'id'>, options: QueryOptions): Promise<CareRecord[]> =>
      db.query<CareRecord>(keys.careRecords(person, id), { ...options, newestFirst: true }),
  };
}

/**
 * Race: two workers assign somebody for one person at once; the condition on the place of a person's care
 * lets one through. The care itself is new by its id.
 */
export function newCareWrites(care: Omit<CareContact, keyof Key>): {
  readonly care: CareContact;
  readonly writes: Write[];
} {
  const write = putNew('care', { ...keys.careContact(care.person, care.id), ...care });
  const caring: Write = {
    named: 'caring',
    put: { ...keys.caring(care.person), live: care.id },
    condition: 'attribute_not_exists(pk) OR attribute_type(live, :nothing)',
    values: { ':nothing': 'NULL' },
  };
  return { care: write.put, writes: [write, caring] };
}

/** Leaves the place of a person's care free for another, as long as it is still held by the one that ends. */
export const freeCareWrite = ({ person, id }: Pick<CareContact, 'person' | 'id'>): Write => ({
  named: 'caring',
  put: { ...keys.caring(person), live: null },
  condition: 'live = :id',
  values: { ':id': id },
});

export const careRecordWrite = (record: Omit<CareRecord, keyof Key>) =>
  putNew('care-record', { ...keys.careRecord(record.person, record.contact, record.on, record.id), ...record });
