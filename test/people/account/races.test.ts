import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erase, requestErasure } from '#test/support/erasure.ts';
import { atLastMoment, everyInterruption } from '#test/support/interrupt.ts';
import { type Caller, CHUCAI, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';

let world: World;
let former: Caller;
let newer: Caller;
beforeAll(async () => {
  world = await openWorld();
  former = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'former' });
  newer = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN], account: 'newer' });
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

let accounts = 0;
const newResident = () => world.as('RESIDENT', { account: `resident-${++accounts}` });
const bind = (caller: Caller, bindingCode: string) => caller.mutate('bindAccount', { bindingCode }, 'person { id }');
const codeFor = async (of: string): Promise<string> =>
  (await newer.mutate('createBindingCode', { person: of }, 'bindingCode')).bindingCode;
const personOf = async (caller: Caller) =>
  (await caller.ask('{ viewer { person { id } } }')).data.viewer.person?.id ?? null;
const codesOf = (answers: readonly any[]) => answers.flatMap(({ errors }) => errors.map((error: any) => error.code));

/** Somebody who was handed over, with the code that was made for the registration that waited for them. */
async function buildHandedOver() {
  const known = person();
  const id = (await world.buildHousehold([known])).members[0]!;
  const waiting = (await world.buildHousehold([known], QINGBOMEN)).members[0]!;
  const code = await codeFor(waiting);
  await world.drain();
  const [asked] = await world.deps.handovers.openHandoversOf(id);
  const { errors } = await former.mutate('acceptHandover', { handover: asked!.id }, 'handover { status }');
  expect(errors).toEqual([]);
  return { id, code };
}

describe('somebody for whom two codes were made, one of them as they waited for a handover', () => {
  test('is bound by one of two accounts that use them at once, and the other is told', async () => {
    const steps = await everyInterruption(world, async () => {
      const { id, code } = await buildHandedOver();
      const own = await codeFor(id);
      const [one, other] = [newResident(), newResident()];
      const answers: any[] = [];
      return {
        first: async () => void answers.push(await bind(one, code)),
        second: async () => void answers.push(await bind(other, own)),
        async holds() {
          expect(codesOf(answers)).toEqual(['ALREADY_BOUND']);
          expect([await personOf(one), await personOf(other)].toSorted()).toEqual([id, null].toSorted());
        },
      };
    });
    expect(steps).toBeGreaterThan(2);
  });

  test('is not bound by one who comes just as they are forgotten', async () => {
    const { id, code } = await buildHandedOver();
    const { erasure } = await requestErasure(newer, id, { ground: 'DECEASED', evidence: 'REG-2020-17' });
    const county = world.as('AUTHORITY', { division: '330102', account: 'county' });
    const resident = newResident();
    const [bound, erased] = await atLastMoment(
      world,
      () => erase(county, erasure.id),
      () => bind(resident, code),
      'account.bound',
    );
    expect([codesOf([erased]), codesOf([bound])]).toEqual([[], ['BINDING_CODE_INVALID']]);
    expect(
      (await world.deps.accounts.grants(`resident-${accounts}`)).map((grant) => grant.person ?? null),
    ).not.toContain(id);
    expect(await world.deps.persons.registration(id)).not.toHaveProperty('account');
  });
});
