import { describe, expect } from 'vitest';
import { documentOf } from '#graph/health/document/policy.ts';
import { hashOf } from '#graph/health/document/store.ts';
import { done } from '#test/support/api.ts';
import { feedOf, handIn, row } from '#test/support/arrivals.ts';
import { test } from '#test/support/cited.ts';
import { buildBound, erase, requestErasure, traces } from '#test/support/erasure.ts';
import { border, investigation, ticket } from '#test/support/evidence.ts';
import { CHUCAI, NANGANG, person, WUCHANG } from '#test/support/world.ts';

const PATH = ['input', 'evidence', 'number'];

describe('a document of an arrival', () => {
  test('that names one person is free again once the arrival is refused', async ({
    doctor,
    world,
    worker,
    someone,
  }) => {
    const [third, fourth] = [await someone(), await someone()];
    const seen = ticket();
    const arrived = (who: string) => ({
      person: who,
      from: 'ABROAD',
      place: 'IT',
      arrivedOn: world.today(),
      evidence: seen,
    });
    const reported = await done(worker, 'registerArrival', arrived(third), 'arrival { id standing }', 'REGISTRATION');
    expect(reported.arrival.standing).toBe('REPORTED');
    const again = await worker.mutate('registerArrival', arrived(fourth), 'factId', { 'x-purpose': 'REGISTRATION' });
    expect(again.errors).toMatchObject([{ code: 'INVALID_EVIDENCE', path: PATH }]);
    const decision = { arrival: reported.arrival.id, binds: false, reason: '核实后确认未曾离境' };
    await done(doctor, 'decideArrival', decision, 'arrival { id }');
    await done(worker, 'registerArrival', arrived(fourth), 'arrival { id }', 'REGISTRATION');
  });

  test('says nothing of a companion: neither counted for them, nor binding by a feed', async ({ world }) => {
    const [who, along] = [person(), person()];
    for (const one of [who, along]) await world.buildHousehold([one]);
    const feed = feedOf(world, 'tickets');
    const rowOf = row({
      idNumber: who.idNumber,
      companions: [{ idNumber: along.idNumber, name: along.name }],
      evidence: ticket(),
    });
    expect(await handIn(feed, [rowOf])).toMatchObject([{ outcome: 'TAKEN' }]);
    const statusOf = async ({ idNumber }: { idNumber: string }) => {
      const hash = await world.deps.keyring.hash('id-number', idNumber);
      const [entry] = await world.deps.persons.idNumberEntries(hash);
      return (await world.deps.arrivals.arrivalsOf(entry!.personId)).map(({ status }) => status);
    };
    expect([await statusOf(who), await statusOf(along)]).toEqual([['BINDING'], ['REPORTED']]);
  });

  test('that names another is no word of a feed, which learns by it of nobody that they are known', async ({
    world,
  }) => {
    const [known, other, stranger] = [person(), person(), person()];
    for (const one of [known, other]) await world.buildHousehold([one]);
    const [feed, seen] = [feedOf(world, 'guesses'), ticket()];
    const rowsOf = (who: typeof known) => [row({ idNumber: who.idNumber, name: who.name, evidence: seen })];
    for (const who of [known, other, stranger])
      expect(await handIn(feed, rowsOf(who))).toMatchObject([{ outcome: 'TAKEN' }]);
    const arrivalsOf = async ({ idNumber }: { idNumber: string }) => {
      const [entry] = await world.deps.persons.idNumberEntries(await world.deps.keyring.hash('id-number', idNumber));
      return world.deps.arrivals.arrivalsOf(entry!.personId);
    };
    expect(await arrivalsOf(known)).toMatchObject([{ status: 'BINDING' }]);
    expect(await arrivalsOf(other)).toMatchObject([{ status: 'REPORTED', fact: null, words: { fed: false } }]);
  });

  test('of a feed is listed for the county of who was one too many, and no county of others', async ({
    world,
    someone,
    listed,
  }) => {
    const evidence = border();
    const feed = feedOf(world, 'manifests');
    const arrive = async (community: string) =>
      done(
        feed,
        'registerArrival',
        {
          person: await someone(community),
          from: 'HIGH_RISK_AREA',
          place: NANGANG,
          arrivedOn: world.daysAgo(1),
          evidence,
        },
        'factId',
      );
    await arrive(CHUCAI);
    await arrive(CHUCAI);
    const elsewhere = world.as('AUTHORITY', { division: '330102', account: 'hangzhou' });
    expect([await listed(evidence), await listed(evidence, elsewhere, '330102')]).toMatchObject([
      [{ persons: null }],
      [],
    ]);
  });

  test('lets a whole delivery cite it at once: no item of it is written by more than a few', async ({
    world,
    listed,
  }) => {
    const evidence = border();
    const people = Array.from({ length: 48 }, () => person());
    for (let i = 0; i < people.length; i += 12) await world.buildHousehold(people.slice(i, i + 12));
    const [first, ...others] = people.map(({ idNumber }) => row({ idNumber, evidence }));
    const feed = feedOf(world, 'deliveries');
    await handIn(feed, [first!]);
    const hash = hashOf(documentOf(evidence)!);
    const writes = new Map<string, number>();
    const outcomes = await world.meddleWith(
      (operation, { TransactItems = [] }) => {
        if (operation !== 'TransactWriteItems') return;
        for (const one of TransactItems) {
          const { Key, Item } = (one.Update ?? one.Put ?? one.Delete ?? one.ConditionCheck) as Record<string, any>;
          const [pk, sk] = [(Key ?? Item).pk.S, (Key ?? Item).sk?.S];
          if (`${pk} ${sk}`.includes(hash) && !pk.includes('PERSON')) writes.set(sk, (writes.get(sk) ?? 0) + 1);
        }
      },
      () => handIn(feed, others),
    );
    expect(outcomes.every(({ outcome }) => outcome === 'TAKEN')).toBe(true);
    expect(Math.max(...writes.values())).toBeLessThan(others.length / 3);
    expect(await listed(evidence)).toMatchObject([{ citedPersons: 48 }]);
  });

  test('keeps who it was cited for with the person alone: it goes with them, and makes no room', async ({
    world,
    county,
    worker,
    contactOf,
  }) => {
    const evidence = investigation();
    const bound = await buildBound(world);
    const { contact } = await contactOf(bound.id, evidence);
    await done(
      world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' }),
      'withdrawFact',
      { record: contact.id, reason: 'WRONG_PERSON', explanation: '实为同楼另一名住户' },
      'withdrawal { status }',
    );
    const single = ticket();
    const arrived = { person: bound.id, from: 'ELSEWHERE', arrivedOn: world.today(), evidence: single };
    await done(worker, 'registerArrival', arrived, 'factId', 'REGISTRATION');
    const { erasure } = await requestErasure(bound.resident, bound.id);
    expect((await erase(county, erasure.id)).errors).toEqual([]);
    world.setClock('2020-04-15T04:10:00.000Z');
    await world.drain();
    const left = (await traces(world, bound.id)).filter(({ sk }) => String(sk).startsWith('CITATION#'));
    expect(left).toEqual([]);
    const hash = hashOf(documentOf(single)!);
    expect(await world.deps.documents.countedDocument(hash)).toMatchObject({ cited: 1 });
  });
});
