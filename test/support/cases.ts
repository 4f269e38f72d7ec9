import { laboratory } from './evidence.ts';
import { type World, WUCHANG } from './world.ts';

/** Somebody of the county holds that a confirmed case is none: another one may rule it out from now on. */
export async function question(world: World, id: string): Promise<void> {
  const first = world.as('PROFESSIONAL', { division: WUCHANG, account: 'first-of-two' });
  const { errors } = await first.mutate('ruleOutCase', { case: id, evidence: laboratory() }, 'case { id }');
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors));
}
