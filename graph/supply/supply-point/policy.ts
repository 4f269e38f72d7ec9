import { SLOT_HORIZON_DAYS } from '#graph/core/plan/values.ts';
import { addDays, type Day, isDay } from '#verify/calendar.ts';

/** Opening hours and slots of a supply point, in the time zone of its communities. */
export interface PickupHours {
  /** Such as `09:00`. */
  readonly opens: string;
  readonly closes: string;
  /** How many orders a slot takes. */
  readonly slotCapacity: number;
}

/** All communities of the guidance keep one time (UTC+8, no summer time). */
const ZONE = '+08:00';

/**
 * The starts of the slots of a day, as instants in UTC. `minutes` is the length that the policy values of
 * that day give them.
 */
export function slotsOf(hours: PickupHours, day: string, minutes: number): string[] {
  if (!isDay(day)) return [];
  const length = minutes * 60_000;
  const close = Date.parse(`${day}T${hours.closes}:00${ZONE}`);
  const slots: string[] = [];
  for (let at = Date.parse(`${day}T${hours.opens}:00${ZONE}`); at + length <= close; at += length)
    slots.push(new Date(at).toISOString());
  return slots;
}

/** The slots of a day that can be taken now: those that have not begun, up to the horizon. */
export function openSlots(
  hours: PickupHours,
  day: string,
  { today, now }: { readonly today: Day; readonly now: Date },
  minutes: number,
): string[] {
  const isNear = isDay(day) && day <= addDays(today, SLOT_HORIZON_DAYS);
  return isNear ? slotsOf(hours, day, minutes).filter((start) => start > now.toISOString()) : [];
}
