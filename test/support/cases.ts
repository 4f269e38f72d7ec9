import { readDatedId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { done } from './api.ts';
import { investigation, laboratory } from './evidence.ts';
import { CHUCAI, type World, WUCHANG } from './world.ts';

/** Another one of the county vouches for a case that names nobody. */
export async function vouch(world: World, id: string): Promise<void> {
  const division = countyOf(readDatedId('case', id)!.community);
  const another = world.as('PROFESSIONAL', { division, account: `another-of-${division}` });
  await done(another, 'vouchForCase', { case: id, evidence: investigation() }, 'case { id }');
}

/** A confirmed case that names nobody and counts, in Chucai today or as said. Answers with its id. */
export async function counted(world: World, given: object = {}): Promise<string> {
  const found = { community: CHUCAI, confirmedOn: world.today(), sourceKnown: true, evidence: laboratory(), ...given };
  const { case: made } = await done(
    world.as('PROFESSIONAL', { division: WUCHANG }),
    'recordCase',
    found,
    'case { id }',
  );
  await vouch(world, made.id);
  return made.id;
}

/** Somebody of the county holds that a confirmed case is none: another one may rule it out from now on. */
export async function question(world: World, id: string): Promise<void> {
  const first = world.as('PROFESSIONAL', { division: WUCHANG, account: 'first-of-two' });
  const { errors } = await first.mutate('ruleOutCase', { case: id, evidence: laboratory() }, 'case { id }');
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors));
}
