import { expect } from 'vitest';
import { done, test } from '#test/support/api.ts';
import { EXPLANATION } from '#test/support/appeals.ts';
import { issueCode } from '#test/support/codes.ts';
import { investigation } from '#test/support/evidence.ts';
import { NOON, person, WUCHANG } from '#test/support/world.ts';

/** A bus of 60 people rode with a case: one professional finds them by one report of the investigation. */
const SEATS = 60;
const RODE_ON = '2020-04-12';
const OVER_ON = '2020-04-26';
const EXCESS = `{ excessDocuments(county: "${WUCHANG}", first: 5) { nodes { number } } }`;

test('60 contacts by one registered report are isolated to their day and told each; the wrong person is free at once, and 59 stay', async ({
  world,
  doctor,
  residentOf,
}) => {
  world.setClock(NOON);
  const people: string[] = [];
  for (let i = 0; i < SEATS; i += 1) people.push((await world.buildHousehold([person()])).members[0]!);
  const report = investigation();
  const asked = { document: report, persons: SEATS, idempotencyKey: 'bus-of-sixty' };
  await done(doctor, 'registerDocument', asked, 'document { persons }');
  const contacts: string[] = [];
  const requests: number[] = [];
  for (const whose of people) {
    let sent = 0;
    await world.meddleWith(
      () => {
        sent += 1;
      },
      async () => {
        const input = { person: whose, lastContactOn: RODE_ON, setting: 'TRANSPORT', evidence: report };
        const { contact } = await done(doctor, 'recordContact', input, 'contact { id outcome }', 'INVESTIGATION');
        expect(contact.outcome).toBe('ISOLATED');
        contacts.push(contact.id);
      },
    );
    requests.push(sent);
  }
  // The last of a bus costs no more than the first.
  expect(Math.max(...requests.slice(1))).toBeLessThanOrEqual(requests[0]!);

  await world.drain();
  expect((await doctor.ask(EXCESS)).data.excessDocuments.nodes).toEqual([]);

  const isIsolated = async (whose: string) => (await world.deps.isolations.live(whose))?.dueOn === OVER_ON;
  const isTold = async (contact: string) =>
    (await world.deps.tasks.tasksCausedBy(contact)).some(({ kind }) => kind === 'TELLING');
  expect(await Promise.all(people.map(isIsolated))).toEqual(people.map(() => true));
  expect(await Promise.all(contacts.map(isTold))).toEqual(contacts.map(() => true));

  const [wrong, ...others] = people as [string, ...string[]];
  const input = { record: contacts[0], reason: 'WRONG_PERSON', explanation: EXPLANATION };
  const { withdrawal } = await done(doctor, 'withdrawFact', input, 'withdrawal { status }');
  expect(withdrawal.status).toBe('WITHDRAWN');
  expect(await world.deps.isolations.live(wrong)).toBeNull();
  expect(await issueCode(residentOf(wrong), wrong)).toMatchObject({ colour: 'GREEN' });
  expect(await isTold(contacts[0]!)).toBe(false);
  await world.drain();
  expect(await Promise.all(others.map(isIsolated))).toEqual(others.map(() => true));
  expect(await issueCode(residentOf(others[0]!), others[0]!)).not.toMatchObject({ colour: 'GREEN' });
});
