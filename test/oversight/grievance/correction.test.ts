import { describe, expect } from 'vitest';
import { test } from '#test/support/api.ts';
import { buildAppellant, dismiss, file, recordContact, reviewersOf, uphold } from '#test/support/appeals.ts';
import { issueCode } from '#test/support/codes.ts';
import { move, peopleOf, report } from '#test/support/grievances.ts';
import { NOON, type World } from '#test/support/world.ts';

const CORRECTED = 'id status remedy deadline correction { id status deadline inCharge { code } }';
const ORDERED = { remedy: 'CORRECTION_OF_RECORD', remedyBy: '2020-04-20' } as const;

/** Somebody who complains of a contact that was recorded of them. */
async function complained(world: World) {
  world.setClock(NOON);
  const callers = { ...reviewersOf(world), authority: peopleOf(world).county };
  const who = await buildAppellant(world);
  const contact = await recordContact(callers.author, who.id);
  const about = { kind: 'OTHER_RIGHTS', party: 'OTHER', description: '流调把我记成了密接，要求更正' };
  const { grievance } = await report(who.resident, about);
  return { ...callers, who, contact, grievance: grievance.id as string };
}
const order = async (world: World, given: object = {}) => {
  const all = await complained(world);
  const input = { ...ORDERED, record: all.contact, ...given };
  const ordered = await move(all.authority, 'ORDER', all.grievance, input, CORRECTED);
  expect(ordered.errors).toEqual([]);
  return { ...all, ordered: ordered.grievance };
};
const openFacts = async (world: World, home: string) => (await world.deps.codes.facts(home)).map(({ kind }) => kind);

describe('the order to correct a record', () => {
  test('opens an appeal against it, in charge of those who review in the county', async ({ world }) => {
    const { who, contact, ordered } = await order(world);
    expect(ordered).toMatchObject({
      status: 'REMEDY_ORDERED',
      remedy: 'CORRECTION_OF_RECORD',
      correction: { status: 'FILED', deadline: '2020-04-16T04:00:00.000Z', inCharge: { code: '420106' } },
    });
    expect(await world.deps.appeals.openAppeal(contact)).toMatchObject({
      id: ordered.correction.id,
      person: who.id,
      statement: null,
      filedAs: 'AUTHORITY',
    });
    expect(await openFacts(world, who.home)).toEqual(['CONTACT']);
  });

  test('takes the appeal that is open already', async ({ world }) => {
    const { who, authority, contact, grievance } = await complained(world);
    const [appeal] = await file(who.resident, who.id);
    const { errors } = await move(authority, 'ORDER', grievance, { ...ORDERED, record: contact }, CORRECTED);
    expect(errors).toEqual([]);
    expect(await world.deps.grievances.grievance(grievance)).toMatchObject({ record: contact, appeal: appeal.id });
  });

  test('ends in a correction: the fact is withdrawn, the colour follows, and only then is it confirmed', async ({
    world,
    refusedAs,
  }) => {
    const { who, reviewer, contact, grievance, ordered } = await order(world);
    expect(await issueCode(who.resident, who.id)).not.toMatchObject({ colour: 'GREEN' });
    const refused = await refusedAs('INVALID_TRANSITION', who.resident, 'confirmRemedy', { grievance }, 'grievance');
    expect(JSON.stringify(refused)).toMatch(/still stands/);
    expect(await uphold(reviewer, ordered.correction.id)).toMatchObject({ status: 'UPHELD' });
    expect((await world.deps.contacts.contact(contact))?.withdrawn).toMatchObject({ account: 'reviewer' });
    expect(await openFacts(world, who.home)).toEqual([]);
    expect(await issueCode(who.resident, who.id)).toMatchObject({ colour: 'GREEN' });
    const { grievance: confirmed } = await move(who.resident, 'CONFIRM', grievance, {}, CORRECTED);
    expect(confirmed).toMatchObject({ status: 'REMEDIED', correction: { status: 'UPHELD' } });
  });

  test('that comes to nothing is contested, and ordered anew it goes to the level above', async ({ world }) => {
    const { who, authority, reviewer, contact, grievance, ordered } = await order(world);
    await dismiss(reviewer, ordered.correction.id);
    const contested = await move(who.resident, 'CONTEST', grievance, { note: '记录仍未更正' }, CORRECTED);
    expect(contested.grievance).toMatchObject({ status: 'INVESTIGATING' });
    const { grievance: again } = await move(authority, 'ORDER', grievance, { ...ORDERED, record: contact }, CORRECTED);
    expect(again).toMatchObject({ status: 'REMEDY_ORDERED', correction: { inCharge: { code: '4201' } } });
    expect(again.correction.id).not.toBe(ordered.correction.id);
  });

  test('is not decided by who recorded it, and not by the authority that ordered it', async ({ world, refusedAs }) => {
    const { authority, contact, ordered } = await order(world);
    const input = { appeal: ordered.correction.id, reason: 'NOT_SO', explanation: '复核流调报告后确认有误' };
    await refusedAs('FORBIDDEN', authority, 'upholdAppeal', input);
    await refusedAs('NOT_FOUND', reviewersOf(world).author, 'upholdAppeal', input, 'appeal');
    expect((await world.deps.contacts.contact(contact))?.withdrawn).toBeUndefined();
  });

  test('names a record of whose grievance it is, and no other remedy does', async ({ world, refusedAs }) => {
    const { author, authority, contact, grievance } = await complained(world);
    const other = await buildAppellant(world);
    const theirs = await recordContact(author, other.id);
    const asked = { ...ORDERED, grievance };
    await refusedAs('NOT_FOUND', authority, 'orderRemedy', asked, 'record');
    for (const record of [theirs, 'contact_nobody_1', 'grievance_1', ''])
      await refusedAs('NOT_FOUND', authority, 'orderRemedy', { ...asked, record }, 'record');
    await refusedAs(
      'INVALID_GROUND',
      authority,
      'orderRemedy',
      { ...asked, remedy: 'APOLOGY', record: contact },
      'record',
    );
  });

  test('names no record that was taken back already', async ({ world, refusedAs }) => {
    const { author, authority, contact, grievance } = await complained(world);
    const gone = { record: contact, reason: 'WRONG_PERSON', explanation: '同名不同人，流调复核后更正' };
    expect((await author.mutate('withdrawFact', gone, 'withdrawal { status }')).errors).toEqual([]);
    await refusedAs('NOT_FOUND', authority, 'orderRemedy', { ...ORDERED, grievance, record: contact }, 'record');
  });

  test('shows the appeal to whose grievance it is and to who ordered it, and to those complained of nothing', async ({
    world,
  }) => {
    const { who, authority, worker, ordered, grievance } = await order(world);
    const ask = 'query ($id: ID!) { node(id: $id) { ... on Grievance { correction { id statement } } } }';
    for (const by of [who.resident, authority])
      expect((await by.ask(ask, { id: grievance })).data.node.correction).toEqual({
        id: ordered.correction.id,
        statement: null,
      });
    expect((await worker.ask(ask, { id: grievance })).data.node).toBeNull();
    const appeal = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await worker.ask(appeal, { id: ordered.correction.id })).data.node).toBeNull();
  });
});
