/**
 * Daily checks of who is isolated or followed up (low.control.3) or lives with an arrival (low.control.2),
 * and the alert that fever or symptoms raise: a medic looks into it within a few hours, and whoever it is
 * about is not released before. Without an answer it ends by time.
 */
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Role } from '#graph/core/roles.ts';
import type { IsolationCause, IsolationPlace, IsolationStatus } from '#graph/health/isolation/policy.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import { addDays, type Day } from '#verify/calendar.ts';

/** The symptoms that the protocols of April 2020 name beside fever. */
export type Symptom =
  'COUGH' | 'FATIGUE' | 'SORE_THROAT' | 'CONGESTION' | 'BREATHLESSNESS' | 'DIARRHOEA' | 'LOSS_OF_SMELL';

/** What was measured: the temperature in tenths of a degree Celsius. */
export interface Measured {
  readonly tenths: number;
  readonly symptoms: readonly Symptom[];
}

/** What a thermometer shows of a person, in tenths of a degree Celsius. */
const TENTHS = { least: 340, most: 430 };

/** Degrees as tenths, to the nearest; null for what is no temperature of a person. */
export function tenthsOf(celsius: number): number | null {
  const tenths = Math.round(celsius * 10);
  return tenths >= TENTHS.least && tenths <= TENTHS.most ? tenths : null;
}

/** Whether a check raises an alert: a fever, exactly at its threshold too, or any symptom. */
export const isAlarming = ({ tenths, symptoms }: Measured, { feverTenthsCelsius }: PlanValues): boolean =>
  tenths >= feverTenthsCelsius || symptoms.length > 0;

/** What of an isolation decides on who is monitored beside its person. */
interface AtHome {
  readonly status: IsolationStatus;
  readonly place: IsolationPlace;
  readonly startOn: Day;
  readonly grounds: readonly { readonly cause: IsolationCause }[];
}

/** The clause by which those around an arrival from abroad are monitored, and the only one. */
export const HOME_CLAUSE = 'low.control.2';

/**
 * Whether those who live with somebody isolated are monitored on a day: of an arrival from abroad who is
 * isolated at home, for as many days as the rules of the place ask for.
 */
export const monitorsHome = (
  { status, place, startOn, grounds }: AtHome,
  on: Day,
  { homeMonitoringDays }: PlanValues,
): boolean =>
  status === 'ISOLATING' &&
  place === 'HOME' &&
  grounds.some(({ cause }) => cause === 'ARRIVAL_ABROAD') &&
  on < addDays(startOn, homeMonitoringDays);

export type AlertStatus = 'OPEN' | 'ANSWERED' | 'LAPSED';
export type AlertEvent = 'RAISE' | 'OVERDUE' | 'ANSWER' | 'LAPSE';
export type AlertOutcome = 'NO_FINDING' | 'OBSERVED' | 'REFERRED';

export const alertLifecycle = {
  noun: 'alert',
  initial: 'OPEN',
  transitions: {
    RAISE: { from: [], to: 'OPEN', by: ['RESIDENT', 'COMMUNITY_WORKER', 'PROFESSIONAL', 'VOLUNTEER'] },
    // Nobody has answered in time: the county is told.
    OVERDUE: { from: ['OPEN'], to: 'SAME', by: ['SYSTEM'] },
    // Whether somebody is ill is a medic's to say: a worker calls one.
    ANSWER: { from: ['OPEN'], to: 'ANSWERED', by: ['PROFESSIONAL'] },
    // It has held a release for as long as it may: the person is referred, and released.
    LAPSE: { from: ['OPEN'], to: 'LAPSED', by: ['SYSTEM'] },
  },
} as const satisfies Lifecycle<AlertStatus, AlertEvent, Role>;
