import type { RequestContext } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';
import { isPastDay, isPastInstant } from '#graph/core/input/past.ts';
import { checkPast } from '#graph/core/input/text.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { checkBorn } from '#graph/people/person/age.ts';
import { namesOf, type Person } from '#graph/people/person/store.ts';
import { type Day, dayOf } from '#verify/calendar.ts';

/** When things happened to a case, as they are handed in. */
interface GivenDays {
  readonly confirmedOn: string;
  readonly onsetOn?: string | null | undefined;
  readonly foundAt?: Date | null | undefined;
  readonly isolatedAt?: Date | null | undefined;
}

/** Refuses days of a case that are none, out of their order, or before its person was born. */
export async function checkDays(context: RequestContext, given: GivenDays, person: Person | null): Promise<void> {
  const { confirmedOn, onsetOn, foundAt, isolatedAt } = given;
  const { today, now } = context;
  if (!isPastDay(confirmedOn, today)) throw refusal('INVALID_DAY', healthTexts.confirmedDay, 'confirmedOn');
  if (onsetOn && !isPastDay(onsetOn, confirmedOn)) throw refusal('INVALID_DAY', healthTexts.onsetDay, 'onsetOn');
  if (foundAt && (!isPastInstant(foundAt, now) || dayOf(foundAt.getTime()) > confirmedOn))
    throw refusal('INVALID_DAY', healthTexts.isolatedBefore, 'foundAt');
  checkPast(now, isolatedAt, 'isolatedAt');
  if (!person) return;
  await checkBorn(context, person, confirmedOn, 'confirmedOn');
  if (onsetOn) await checkBorn(context, person, onsetOn as Day, 'onsetOn');
  if (foundAt) await checkBorn(context, person, dayOf(foundAt.getTime()), 'foundAt');
  if (isolatedAt) await checkBorn(context, person, dayOf(isolatedAt.getTime()), 'isolatedAt');
}

/** Who was discharged was well: a new illness begins on that day or later. */
export async function checkAfterDischarge(
  { discharges }: RequestContext,
  person: Person,
  confirmedOn: Day,
): Promise<void> {
  const found = (await Promise.all(namesOf(person).map((name) => discharges.dischargesOf(name)))).flat();
  const last = found
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(({ dischargedOn }) => dischargedOn)
    .sort()
    .at(-1);
  if (last && confirmedOn < last) throw refusal('INVALID_DAY', healthTexts.dayFrom(last), 'confirmedOn');
}
