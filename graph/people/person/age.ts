import type { RequestContext } from '#graph/context.ts';
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

/** Whether a person is a child or an adult today, by their identity number; null for who is forgotten. */
export async function ageOf({ loaders, today }: RequestContext, person: Person): Promise<'CHILD' | 'ADULT' | null> {
  const identity = await loaders.identity(person);
  const checked = identity && checkIdNumber(identity.idNumber, today);
  if (!checked?.ok) return null;
  return isChild(checked.birthDate, today) ? 'CHILD' : 'ADULT';
}
