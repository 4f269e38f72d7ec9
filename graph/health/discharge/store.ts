import type { ClauseId } from '#graph/core/clauses.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import type { Withdrawn } from '#graph/shared/policy-withdrawn.ts';
import { type Db, putNew } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { DischargeEvent, DischargeStatus, RecheckDays, RecheckResult, RecheckRound } from './policy.ts';

export interface Recheck {
  readonly on: Day;
  readonly round: RecheckRound | null;
  readonly result: RecheckResult;
}

export interface DischargeStep extends Step<DischargeStatus, DischargeEvent> {
  readonly role: Role | 'SYSTEM';
  /** The reference to what it rests on; none of a withdrawal. */
  readonly evidence?: Evidence;
  readonly recheck?: Recheck;
}

/** That a person came home from hospital, and how they are followed up. */
export interface Discharge extends Living<DischargeStatus, DischargeEvent> {
  readonly clause: ClauseId;
  readonly person: string;
  readonly dischargedOn: Day;
  /** The last day of each recheck. */
  readonly rechecksBy: RecheckDays;
  readonly withdrawn?: Withdrawn | undefined;
  /** When it is forgotten (epoch seconds): once it is over. */
  readonly expiresAt?: number | undefined;
  readonly history: readonly DischargeStep[];
}

/** Discharges of one person that are kept at most, and rechecks of each. */
export const DISCHARGES_LIMIT = 100;
export const RECHECKS_LIMIT = 100;

export const dischargeStore = (db: Db) => ({
  async discharge(id: string): Promise<Discharge | null> {
    const person = personOfScoped('discharge', id);
    return person === null ? null : db.get<Discharge>(keys.discharge(person, id));
  },

  dischargesOf: (person: string): Promise<Discharge[]> =>
    db.query<Discharge>(keys.discharges(person), { first: DISCHARGES_LIMIT }),
});

export const dischargeWrite = (discharge: Omit<Discharge, keyof Key>) =>
  putNew('discharge', { ...keys.discharge(discharge.person, discharge.id), ...discharge });
