import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { expect } from 'vitest';
import type { Item } from '#graph/store/db.ts';
import { type Caller, CHUCAI, person, type World } from './world.ts';

export const ERASURE = `erasure { id status ground clause evidence holds community { code } erased { class count }
  history { event status role } }`;

let accounts = 0;

/** A person of a home in Chucai with a phone number and an account. */
export async function buildBound(world: World, given: object = {}, community = CHUCAI) {
  const who = person({ phone: '13800138000', ...given });
  const home = await world.buildHousehold([who], community);
  const id = home.members[0]!;
  const worker = world.as('COMMUNITY_WORKER', { communities: [community] });
  const resident = world.as('RESIDENT', { account: `account-${++accounts}` });
  const { bindingCode } = await worker.mutate('createBindingCode', { person: id }, 'bindingCode');
  const { errors } = await resident.mutate('bindAccount', { bindingCode }, 'person { id }');
  expect(errors).toEqual([]);
  return { ...who, id, household: home.id, resident, worker };
}

export const requestErasure = (caller: Caller, of: string, given: object = {}) =>
  caller.mutate('requestErasure', { person: of, ground: 'PERSON_REQUEST', ...given }, ERASURE);

export const erase = (caller: Caller, erasure: string) => caller.mutate('erasePerson', { erasure }, ERASURE);

/** When what a key sealed is deleted: see `deletionDue`. */
export const LATER = '2020-04-15T04:02:00.000Z';

/** Every item of the main table that names a person somewhere, in its key or in what it holds. */
export async function traces(world: World, id: string): Promise<readonly Item[]> {
  const items = (await world.contents()).map((text) => unmarshall(JSON.parse(text) as Record<string, AttributeValue>));
  return items.filter((item) => JSON.stringify(item).includes(id.replace('person_', '')));
}
