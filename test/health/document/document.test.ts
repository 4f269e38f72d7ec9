import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Evidence } from '#graph/core/input/evidence.ts';
import { done } from '#test/support/api.ts';
import { feedOf } from '#test/support/arrivals.ts';
import { DOCUMENT, test } from '#test/support/cited.ts';
import { border, clinical, investigation, laboratory, ticket } from '#test/support/evidence.ts';
import { follow, typesOf } from '#test/support/feed.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { CHUCAI, HUBUXIANG, WUCHANG } from '#test/support/world.ts';

const PATH = ['input', 'evidence', 'number'];

describe('a document that names one person', () => {
  test('is refused for another, whom the refusal does not name, and taken for the same again', async ({
    world,
    doctor,
    someone,
  }) => {
    const [one, other] = [await someone(), await someone()];
    const evidence = laboratory();
    const suspected = (who: string) => ({
      community: CHUCAI,
      kind: 'SUSPECTED',
      person: who,
      confirmedOn: world.today(),
      sourceKnown: true,
      evidence: { ...evidence, number: ` ${evidence.number}` },
    });
    const { case: made } = await done(doctor, 'recordCase', suspected(one), 'case { id }');
    const { errors } = await doctor.mutate('recordCase', suspected(other), 'case { id }');
    expect(errors).toMatchObject([{ code: 'INVALID_EVIDENCE', path: PATH }]);
    expect(JSON.stringify(errors)).not.toContain(one);
    expect(await world.deps.cases.casesOf([other])).toEqual([]);
    await done(doctor, 'confirmCase', { case: made.id, confirmedOn: world.today(), evidence }, 'case { kind }');
  });

  test('is refused as the number of a finding about another', async ({ world, doctor, someone }) => {
    const { number, ...unnumbered } = clinical();
    const given = { community: CHUCAI, kind: 'SUSPECTED', confirmedOn: world.today(), sourceKnown: true };
    const suspected = async (evidence: object) => ({ ...given, person: await someone(), evidence });
    await done(doctor, 'recordCase', await suspected({ ...unnumbered, number }), 'case { id }');
    const { case: found } = await done(doctor, 'recordCase', await suspected(unnumbered), 'case { id }');

    const { errors } = await doctor.mutate('confirmFinding', { record: found.id, number }, 'confirmation { at }');

    expect(errors).toMatchObject([{ code: 'INVALID_EVIDENCE', path: ['input', 'number'] }]);
    expect(await world.deps.cases.case(found.id)).toMatchObject({ provisional: { event: 'REPORT' } });
  });

  test('is free again once the fact is withdrawn or ruled out', async ({ world, doctor, someone }) => {
    const [first, second, third] = [await someone(), await someone(), await someone()];
    const evidence = clinical();
    const given = { community: CHUCAI, kind: 'SUSPECTED', confirmedOn: world.today(), sourceKnown: true, evidence };
    const record = async (who: string) =>
      (await done(doctor, 'recordCase', { ...given, person: who }, 'case { id }')).case.id;
    await done(doctor, 'ruleOutCase', { case: await record(first), evidence: laboratory() }, 'case { status }');
    const withdrawn = { record: await record(second), reason: 'WRONG_PERSON', explanation: '实为同楼另一名住户' };
    await done(doctor, 'withdrawFact', withdrawn, 'withdrawal { status }');
    await record(third);
  });

  test('that a laboratory has pooled is taken for as many as are registered, and flagged beyond', async ({
    world,
    doctor,
    someone,
    register,
    listed,
  }) => {
    const evidence = laboratory();
    expect((await register(evidence, 2)).errors).toEqual([]);
    for (let i = 1; i <= 3; i++) {
      const given = { kind: 'ASYMPTOMATIC', confirmedOn: world.today(), sourceKnown: true, evidence };
      await done(doctor, 'recordCase', { ...given, community: CHUCAI, person: await someone() }, 'case { id }');
      expect(await listed(evidence)).toHaveLength(i === 3 ? 1 : 0);
    }
  });

  test('is one person’s, where two cite it for two at once', async ({ world, someone, contactOf }) => {
    const [one, other] = [await someone(), await someone()];
    const evidence = laboratory();
    const suspected = (who: string) =>
      world.as('PROFESSIONAL', { division: WUCHANG, account: `of-${who}` }).mutate(
        'recordCase',
        {
          community: CHUCAI,
          kind: 'SUSPECTED',
          person: who,
          confirmedOn: world.today(),
          sourceKnown: true,
          evidence,
        },
        'case { id }',
      );
    const answers = await atLastMoment(
      world,
      () => suspected(other),
      () => suspected(one),
      one,
    );
    expect(answers.map(({ errors }) => errors.map(({ code }: any) => code)).sort()).toEqual([[], ['INVALID_EVIDENCE']]);
    // What names many is not refused.
    expect((await contactOf(one, investigation())).errors).toEqual([]);
  });
});

describe('a document about many', () => {
  test('that nobody registered is one person’s: a second fact stands, and the county is told once', async ({
    world,
    doctor,
    county,
    someone,
    contactOf,
    listed,
  }) => {
    const evidence = investigation();
    const events = follow(county, { division: WUCHANG });
    await world.tell();
    await events.next();
    expect((await contactOf(await someone(), evidence)).errors).toEqual([]);
    expect(await listed(evidence)).toEqual([]);
    const second = await someone(HUBUXIANG);
    expect((await contactOf(second, evidence)).errors).toEqual([]);
    expect(await world.deps.isolations.live(second)).toMatchObject({ status: 'ISOLATING' });
    const row = { number: evidence.number, persons: null, citedPersons: 2 };
    expect([await listed(evidence), await listed(evidence, doctor)]).toEqual([[row], [row]]);
    await contactOf(await someone(), evidence);
    expect(await listed(evidence)).toEqual([{ ...row, citedPersons: 3 }]);
    await world.tell();
    expect(typesOf(await events.next()).filter((type) => type === 'DOCUMENT_EXCEEDED')).toHaveLength(1);
  });

  test('counts a person once, however many facts of theirs rest on it', async ({ someone, contactOf, listed }) => {
    const [who, evidence] = [await someone(), investigation()];
    for (let i = 0; i < 3; i++) await contactOf(who, evidence);
    expect(await listed(evidence)).toEqual([]);
  });

  test('is off the list once it is registered with a count that covers it, and on it again beyond', async ({
    world,
    someone,
    contactOf,
    register,
    listed,
  }) => {
    const evidence = investigation();
    for (let i = 0; i < 3; i++) await contactOf(await someone(), evidence);
    expect(await listed(evidence)).toHaveLength(1);
    expect((await register(evidence, 3)).document).toMatchObject({ persons: 3, citedPersons: 3, on: evidence.on });
    world.setClock('2020-04-15T04:00:01.000Z');
    expect(await listed(evidence)).toEqual([]);
    const { contact } = await contactOf(await someone(), evidence);
    expect(await listed(evidence)).toMatchObject([{ persons: 3, citedPersons: 4 }]);
    const given = { record: contact.id, reason: 'NOT_SO', explanation: '当日并未同车，经核实排除' };
    const author = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
    await done(author, 'withdrawFact', given, 'withdrawal { status }');
    expect(await listed(evidence)).toEqual([]);
  });

  test('is exceeded where two cite the last free place at once: both facts stand, and it is listed', async ({
    world,
    someone,
    contactOf,
    register,
    listed,
  }) => {
    const evidence = investigation();
    await register(evidence, 2);
    await contactOf(await someone(), evidence);
    const [one, other] = [await someone(), await someone()];
    const colleague = world.as('PROFESSIONAL', { division: WUCHANG, account: 'colleague' });
    const answers = await atLastMoment(
      world,
      () => contactOf(other, evidence, colleague),
      () => contactOf(one, evidence),
      one,
    );
    expect(answers.map(({ errors }) => errors)).toEqual([[], []]);
    expect(await listed(evidence)).toMatchObject([{ persons: 2, citedPersons: 3 }]);
  });
});

describe('a registration', () => {
  test('with the same count is the same whoever makes it; with another it is refused, and answers what there is', async ({
    world,
    register,
  }) => {
    const evidence = investigation();
    const first = await register(evidence, 60);
    expect(first).toMatchObject({ errors: [], document: { persons: 60, number: evidence.number } });
    const colleague = world.as('PROFESSIONAL', { division: '420102', account: 'far' });
    expect(await register({ ...evidence, issuer: ` ${evidence.issuer} ` }, 60, colleague)).toEqual(first);
    const other = await register(evidence, 61, colleague);
    expect(other.document).toMatchObject({ persons: 60 });
    expect(other.errors).toMatchObject([{ code: 'INVALID_COUNT', path: ['input', 'persons'] }]);
  });

  test('of two at once with two counts is one', async ({ world, register }) => {
    const evidence = investigation();
    const colleague = world.as('PROFESSIONAL', { division: WUCHANG, account: 'second' });
    const answers = await atLastMoment(
      world,
      () => register(evidence, 20, colleague),
      () => register(evidence, 30),
    );
    expect(answers.map(({ document }) => document.persons)).toEqual([20, 20]);
    expect(answers.map(({ errors }) => errors.length)).toEqual([1, 0]);
  });

  test('by a feed is of what feeds hold, and tells it no count of people', async ({ world, register }) => {
    const feed = feedOf(world, 'registrar');
    const evidence = border();
    expect(await register(evidence, 300, feed)).toMatchObject({
      errors: [],
      document: { persons: 300, citedPersons: null },
    });
    const { errors } = await register(investigation(), 300, feed);
    expect(errors).toMatchObject([{ code: 'INVALID_EVIDENCE', path: ['input', 'document', 'kind'] }]);
  });

  test('is of documents about many, by whoever issues them, within the policy value', async ({ doctor, refusedAs }) => {
    const refused = (document: Evidence, persons: number, code: string, path: string) =>
      refusedAs(code, doctor, 'registerDocument', { document, persons }, path);
    await refused(ticket(), 2, 'INVALID_EVIDENCE', 'document.kind');
    await refused(clinical(), 2, 'INVALID_EVIDENCE', 'document.kind');
    await refused(border(), 2, 'INVALID_EVIDENCE', 'document.kind');
    await refused(investigation(), 1, 'INVALID_COUNT', 'persons');
    await refused(investigation(), 2_001, 'INVALID_COUNT', 'persons');
  });

  test('may be repeated, and answers with the document as it now is', async ({ doctor, someone, contactOf }) => {
    const evidence = investigation();
    const input = { document: evidence, persons: 5, idempotencyKey: randomUUID() };
    await done(doctor, 'registerDocument', input, DOCUMENT);
    await contactOf(await someone(), evidence);
    const { document } = await done(doctor, 'registerDocument', input, DOCUMENT);
    expect(document).toMatchObject({ persons: 5, citedPersons: 1 });
  });
});
