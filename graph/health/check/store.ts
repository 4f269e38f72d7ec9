import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { AlertEvent, AlertOutcome, AlertStatus, Measured } from './policy.ts';

/** A check of a person who is isolated or followed up. */
export interface DailyCheck extends Key, Measured {
  readonly id: string;
  readonly person: string;
  readonly clause: ClauseId;
  readonly on: Day;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** When it is forgotten (epoch seconds). */
  readonly expiresAt: number;
}

export interface AlertStep extends Step<AlertStatus, AlertEvent> {
  readonly role: Role | 'SYSTEM';
}

/** That a check showed fever or symptoms, and what became of it. */
export interface Alert extends Living<AlertStatus, AlertEvent> {
  readonly clause: ClauseId;
  readonly person: string;
  readonly community: string;
  readonly raisedAt: string;
  readonly answerBy: string;
  readonly outcome: AlertOutcome | null;
  readonly expiresAt?: number | undefined;
  readonly history: readonly AlertStep[];
}

interface Alerting extends Key {
  readonly live: string | null;
}

export function checkStore(db: Db) {
  async function alert(id: string): Promise<Alert | null> {
    const person = personOfScoped('alert', id);
    return person === null ? null : db.get<Alert>(keys.alert(person, id));
  }

  return {
    check: (person: string, on: Day, id: string): Promise<DailyCheck | null> =>
      db.get<DailyCheck>(keys.dailyCheck(person, on, id)),

    checksOf: (person: string, options: QueryOptions): Promise<DailyCheck[]> =>
      db.query<DailyCheck>(keys.dailyChecks(person), { ...options, newestFirst: true }),

    alert,

    /** The alert of a person that nobody has answered yet. */
    async openAlertOf(person: string): Promise<Alert | null> {
      const alerting = await db.get<Alerting>(keys.alerting(person));
      return alerting?.live ? alert(alerting.live) : null;
    },
  };
}

export const checkWrite = (check: Omit<DailyCheck, keyof Key>) =>
  putNew('check', { ...keys.dailyCheck(check.person, check.on, check.id), ...check });

/**
 * Race: two checks raise an alert of one person at once; the condition lets one through, and the other finds
 * it.
 */
export const newAlertWrites = (alert: Omit<Alert, keyof Key>): Write[] => [
  putNew('alert', { ...keys.alert(alert.person, alert.id), ...alert }),
  {
    named: 'alerting',
    put: { ...keys.alerting(alert.person), live: alert.id },
    condition: 'attribute_not_exists(pk) OR attribute_type(live, :nothing)',
    values: { ':nothing': 'NULL' },
  },
];

/**
 * Leaves the place of a person's alert free for another, as long as it is still held by the one that is
 * answered.
 */
export const freeAlertWrite = ({ person, id }: Pick<Alert, 'person' | 'id'>): Write => ({
  named: 'alerting',
  put: { ...keys.alerting(person), live: null },
  condition: 'live = :id',
  values: { ':id': id },
});
