import { describe, expect } from 'vitest';
import { keys as healthCodeKeys } from '#graph/codes/health-code/keys.ts';
import { FACTS_LIMIT } from '#graph/codes/health-code/store.ts';
import { keys as arrivalKeys } from '#graph/health/arrival/keys.ts';
import { ARRIVALS_LIMIT } from '#graph/health/arrival/store.ts';
import { keys as contactKeys } from '#graph/health/contact/keys.ts';
import { CONTACTS_LIMIT } from '#graph/health/contact/store.ts';
import { keys as dischargeKeys } from '#graph/health/discharge/keys.ts';
import { DISCHARGES_LIMIT, RECHECKS_LIMIT } from '#graph/health/discharge/store.ts';
import { GROUNDS_LIMIT } from '#graph/health/isolation/store.ts';
import { STEPS_LIMIT } from '#graph/mechanism/lifecycle.ts';
import { keys as guardianKeys } from '#graph/people/guardian/keys.ts';
import { ACTS_FOR_LIMIT } from '#graph/people/guardian/store.ts';
import { idOf, personScopedId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { supplyPointWrites } from '#graph/supply/supply-point/store.ts';
import { done, test } from '#test/support/api.ts';
import { ticket, clinical, investigation, laboratory } from '#test/support/evidence.ts';
import { idNumberBorn, isolate } from '#test/support/people.ts';
import { CHUCAI, person, type World } from '#test/support/world.ts';

const digits = (n: number) => String(n).padStart(32, '0');
const at = '2020-04-10T04:00:00.000Z';
const many = (count: number, of: (n: number) => Key) => Array.from({ length: count }, (_, n) => of(n));
const fill = ({ deps }: World, items: readonly Key[]) => deps.db.putMany(items as never);
/** What is stored under a key, with something else in it. */
const change = async ({ deps }: World, found: Key, more: object) => deps.db.putMany([{ ...found, ...more }]);

const contact = (world: World, of: string) => ({
  person: of,
  lastContactOn: world.daysAgo(2),
  evidence: investigation(),
});
const storedContacts = (of: string, count: number) =>
  many(count, (n) => {
    const id = personScopedId('contact', of, digits(n));
    return { ...contactKeys.contact(of, id), id, person: of, foundAt: at };
  });
const acting = (of: string, kind: 'GUARDIAN' | 'CONSENT', count: number) =>
  many(count, (n) => {
    const agent = idOf('person', digits(n));
    const history = [{ event: 'BEGIN', at, account: 'a', role: 'RESIDENT' }];
    return {
      ...guardianKeys.acting(of, kind, agent),
      kind,
      person: of,
      agent,
      status: kind === 'GUARDIAN' ? 'APPOINTED' : 'GIVEN',
      history,
    };
  });

describe('beyond its size is refused in words', () => {
  test('the contacts of a person, also when two are found at once', async ({ world, doctor, refusedAs }) => {
    const [full, almost] = (await world.buildHousehold([person(), person()])).members as [string, string];
    await fill(world, storedContacts(full, CONTACTS_LIMIT));
    const [refusal] = await refusedAs('TOO_MANY', doctor, 'recordContact', contact(world, full), 'person');
    expect(refusal.message).toBe(
      `There are ${CONTACTS_LIMIT} contacts of this person already, the most there may be. ` +
        'Go on with one of these, or come back when the oldest is forgotten.',
    );
    await fill(world, storedContacts(almost, CONTACTS_LIMIT - 1));
    const both = await Promise.all(
      [1, 2].map(() => doctor.mutate('recordContact', contact(world, almost), 'contact { id }')),
    );
    expect(both.map(({ errors }) => errors[0]?.code).toSorted()).toEqual(['TOO_MANY', undefined]);
    const { data, errors } = await world
      .as('RESIDENT', { person: almost })
      .ask(`{ person(id: "${almost}") { contacts { id } } }`);
    expect(errors).toBeUndefined();
    expect(data.person.contacts).toHaveLength(CONTACTS_LIMIT);
  }, 60_000);

  test('the arrivals of a person', async ({ world, worker, refusedAs }) => {
    const { members } = await world.buildHousehold();
    const of = members[0]!;
    const stored = many(ARRIVALS_LIMIT, (n) => {
      const id = personScopedId('arrival', of, digits(n));
      return { ...arrivalKeys.arrival(of, id), id, person: of };
    });
    await fill(world, stored);
    const input = { person: of, from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(1), evidence: ticket() };
    await refusedAs('TOO_MANY', worker, 'registerArrival', input, 'person');
  }, 60_000);

  test('the discharges of a person, and the rechecks after one', async ({ world, doctor, refusedAs }) => {
    const [full, checked] = (await world.buildHousehold([person(), person()])).members as [string, string];
    const stored = many(DISCHARGES_LIMIT, (n) => {
      const id = personScopedId('discharge', full, digits(n));
      return { ...dischargeKeys.discharge(full, id), id, person: full, status: 'COMPLETED', history: [{ at }] };
    });
    await fill(world, stored);
    const discharged = (of: string) => ({ person: of, dischargedOn: world.daysAgo(1), evidence: clinical() });
    await refusedAs('TOO_MANY', doctor, 'recordDischarge', discharged(full), 'person');
    const { discharge } = await done(
      doctor,
      'recordDischarge',
      discharged(checked),
      'discharge { id }',
      'INVESTIGATION',
    );
    const found = (await world.deps.discharges.discharge(discharge.id))!;
    const recheck = {
      event: 'RECHECK',
      status: found.status,
      at,
      account: 'a',
      role: 'PROFESSIONAL',
      recheck: { on: '2020-04-14', round: null, result: 'NEGATIVE' },
    };
    await change(world, found, { history: [...found.history, ...Array<object>(RECHECKS_LIMIT).fill(recheck)] });
    const input = { discharge: discharge.id, on: world.daysAgo(0), result: 'NEGATIVE', evidence: laboratory() };
    await refusedAs('TOO_MANY', doctor, 'recordRecheck', input, 'discharge');
  }, 60_000);

  test('the facts of a person in force', async ({ world, doctor, refusedAs }) => {
    const { id: household, members } = await world.buildHousehold();
    const of = members[0]!;
    const stored = many(FACTS_LIMIT, (n) => {
      const id = idOf('fact', digits(n));
      const fact = {
        id,
        kind: 'CONTACT',
        on: world.daysAgo(1),
        evidence: investigation(),
        personId: of,
        householdId: household,
      };
      return { ...healthCodeKeys.fact(household, of, id), ...fact, community: CHUCAI };
    });
    await fill(world, stored);
    await refusedAs('TOO_MANY', doctor, 'recordContact', contact(world, of), 'person');
  });

  test('the grounds to isolate somebody', async ({ world, doctor, refusedAs }) => {
    const { members } = await world.buildHousehold();
    const order = await isolate(world, members[0]!);
    const grounds = many(GROUNDS_LIMIT, (n) => ({ ...order.grounds[0]!, ref: `contact_full_${n}` }) as never);
    await change(world, order, { grounds });
    await refusedAs('TOO_MANY', doctor, 'recordContact', contact(world, members[0]!), 'person');
  });

  test('the guardians of a child', async ({ world, worker, refusedAs }) => {
    const child = person({ idNumber: idNumberBorn('2012-11-20') });
    const { members } = await world.buildHousehold([person(), child]);
    await fill(world, acting(members[1]!, 'GUARDIAN', ACTS_FOR_LIMIT));
    const input = { child: members[1]!, guardian: members[0]!, evidence: '户口簿' };
    await refusedAs('TOO_MANY', worker, 'appointGuardian', input, 'child');
  });

  test('whom a person has consented to, also when two are named at once', async ({ world, residentOf }) => {
    const [giver, ...others] = (await world.buildHousehold([person(), person(), person()])).members as [
      string,
      ...string[],
    ];
    await fill(world, acting(giver, 'CONSENT', ACTS_FOR_LIMIT - 1));
    const give = (to: string) => residentOf(giver).mutate('giveConsent', { to }, 'person { id }');
    const both = await Promise.all(others.map(give));
    expect(both.map(({ errors }) => errors[0]?.code).toSorted()).toEqual(['TOO_MANY', undefined]);
    // Who takes one back has room for another.
    const given = others[both.findIndex(({ errors }) => errors.length === 0)]!;
    const other = others.find((one) => one !== given)!;
    await done(residentOf(giver), 'withdrawConsent', { to: given }, 'person { id }');
    await done(residentOf(giver), 'giveConsent', { to: other }, 'person { id }');
  });

  test('what is given and taken back again and again; taken back it is always', async ({
    world,
    residentOf,
    refusedAs,
  }) => {
    const [giver, to] = (await world.buildHousehold([person(), person()])).members as [string, string];
    const caller = residentOf(giver);
    await done(caller, 'giveConsent', { to }, 'person { id }');
    const found = (await world.deps.guardians.acting(giver, 'CONSENT', to))!;
    const steps = many(STEPS_LIMIT, (n) => ({ ...found.history[0], event: n % 2 ? 'BEGIN' : 'END' }) as never);
    await change(world, found, { history: steps });
    await done(caller, 'withdrawConsent', { to }, 'person { id }');
    await refusedAs('TOO_MANY', caller, 'giveConsent', { to });
  });

  test('the communities of a supply point', async ({ world }) => {
    const communities = Array.from({ length: 100 }, (_, n) => String(420106006100 + n));
    const hours = { opens: '09:00', closes: '17:00', slotCapacity: 1 };
    const point = (some: string[]) =>
      world.deps.db.transact(
        supplyPointWrites({ id: 'supplyPoint_full', supplier: 's', name: 'N', communities: some, hours }),
      );
    await expect(point(communities)).rejects.toThrow('100 writes at most');
    await point(communities.slice(1));
    expect((await world.deps.supply.supplyPoint('supplyPoint_full'))?.communities).toHaveLength(99);
  });
});
