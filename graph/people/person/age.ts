import { type RequestContext, viewerOf } from '#graph/context.ts';
import { relations } from '#graph/core/access.ts';
import { refusal } from '#graph/core/errors.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import type { Day } from '#verify/calendar.ts';
import { subjectOfPerson } from './facts.ts';
import { checkIdNumber, isChild } from './policy.ts';
import type { Person } from './store.ts';

/**
 * Looks at the age of somebody whose guardian the caller is, once a request and only where they have to do
 * with them: a guardian acts for a child, and from the 18th birthday on for nobody. Until it was looked at,
 * they do not.
 */
export async function knowWard(context: RequestContext, id: string | null): Promise<void> {
  const isWard = () => id !== null && (context.viewer?.person?.wards?.includes(id) ?? false);
  if (id === null || !isWard()) return;
  const ward = await context.loaders.person(id);
  const isMinor = ward !== null && (await ageOf(context, ward)) === 'CHILD';
  const { viewer } = context;
  // Race: two fields of one request look at once; the second finds it known.
  if (!viewer?.person || !isWard()) return;
  const { actsFor = [], wards = [] } = viewer.person;
  context.viewer = {
    ...viewer,
    person: {
      ...viewer.person,
      actsFor: isMinor ? [...actsFor, { person: id, as: 'GUARDIAN' }] : actsFor,
      wards: wards.filter((one) => one !== id),
    },
  };
}

/** Whether a person is a child or an adult today; null for who is forgotten. */
export async function ageOf(context: RequestContext, person: Person): Promise<'CHILD' | 'ADULT' | null> {
  const born = await birthOf(context, person);
  return born && (isChild(born, context.today) ? 'CHILD' : 'ADULT');
}

/**
 * When a person was born, by their identity number; null for who is forgotten. It decides, and is told to
 * nobody: so it is no disclosure.
 */
async function birthOf({ loaders, today }: RequestContext, person: Person): Promise<Day | null> {
  const identity = await loaders.identity(person);
  return identity && birthBy(identity.idNumber, today);
}

function birthBy(idNumber: string, today: Day): Day | null {
  const checked = checkIdNumber(idNumber, today);
  return checked.ok ? checked.birthDate : null;
}

/** Of whom something is recorded: a person, or somebody who is known by their number at most. */
type Whose = Person | { readonly idNumber: string | null };

/**
 * Refuses what is told of somebody of a day before they were born: whatever records something of a day asks
 * this. The answer does not say when that was.
 */
export async function checkBorn(context: RequestContext, whose: Whose, day: Day, ...path: string[]): Promise<void> {
  const born =
    'idNumber' in whose ? whose.idNumber && birthBy(whose.idNumber, context.today) : await birthOf(context, whose);
  if (born && day < born) throw refusal('INVALID_DAY', peopleTexts.beforeBirth, ...path);
}

/** Whether it is about the caller, or whom they act for: then they decide on nothing of it. */
export async function isTheirOwn(context: RequestContext, whose: Person): Promise<boolean> {
  await knowWard(context, whose.id);
  return relations(viewerOf(context), subjectOfPerson(whose)).some(
    ({ relation }) => relation === 'SELF' || relation === 'GUARDIAN' || relation === 'CONSENT',
  );
}
