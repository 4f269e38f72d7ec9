import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '#resolvers/schema.ts';
import { OPERATIONS } from '#test/api/pairs/operations/all.ts';
import { type Operation, titleOf } from '#test/api/pairs/operations/operation.ts';
import { crewOf, prepare, prepareCrew } from '#test/api/pairs/prepare.ts';
import { stateOf } from '#test/api/pairs/states.ts';
import { openWatched, type Watched } from '#test/api/pairs/watched.ts';

/** Evidence that shows nothing, with the code of its refusal and the field that it names. */
const WRONG: readonly (readonly [string, object, string, string])[] = [
  ['of a kind that shows something else', { kind: 'SENDER_RECORD' }, 'INVALID_EVIDENCE', 'kind'],
  ['that nobody issued', { issuer: '同上' }, 'SAYS_NOTHING', 'issuer'],
  ['issued by “x”', { issuer: 'x' }, 'SAYS_NOTHING', 'issuer'],
  ['without an issuer', { issuer: ' ' }, 'INVALID_TEXT', 'issuer'],
  ['with an issuer without an end', { issuer: '武汉市疾控中心'.repeat(20) }, 'INVALID_TEXT', 'issuer'],
  ['with a number without a digit', { number: 'abc' }, 'INVALID_EVIDENCE', 'number'],
  ['with the number 0000', { number: '0000' }, 'INVALID_EVIDENCE', 'number'],
  ['with the number 12345', { number: '12345' }, 'INVALID_EVIDENCE', 'number'],
  ['with the number x', { number: 'x' }, 'INVALID_EVIDENCE', 'number'],
  ['of tomorrow', { on: '2020-04-25' }, 'INVALID_DAY', 'on'],
  ['from before the epidemic', { on: '2019-11-30' }, 'INVALID_DAY', 'on'],
  ['of no day', { on: '0020-04-15' }, 'INVALID_DAY', 'on'],
];

type Given = { readonly evidence?: object };

let watched: Watched;
beforeAll(async () => {
  watched = await openWatched();
  await prepareCrew(watched.world);
});
afterAll(async () => {
  expect(watched.world.faults).toEqual([]);
  await watched.close();
});

const mutations = buildSchema().getMutationType()!.getFields();

/** Whether an operation takes evidence of this form. */
function takesEvidence(mutation: string): boolean {
  const input = getNamedType(mutations[mutation]?.args[0]?.type);
  const field = isInputObjectType(input) ? input.getFields().evidence : undefined;
  return field !== undefined && getNamedType(field.type).name === 'EvidenceInput';
}

const taking = OPERATIONS.filter(({ mutation }) => takesEvidence(mutation));
const cases = taking.map((one): [string, Operation] => [titleOf(one), one]);

describe('evidence that shows nothing', () => {
  test('is tried on every operation that takes some', () => {
    const all = Object.keys(mutations).filter(takesEvidence);
    const tried = new Set(taking.map(({ mutation }) => mutation));
    // These two name nobody yet: their evidence is tried where they are.
    expect(all.filter((mutation) => !tried.has(mutation))).toEqual(['handOverContact', 'vouchForCase']);
  });

  test.each(cases)('is refused by %s, all that is wrong at once, and nothing is written', async (_, operation) => {
    const { given, refusedFor } = await preparing(operation);
    const refusedWith = (evidence: object) => refusedFor({ evidence: { ...(given as Given).evidence, ...evidence } });
    for (const [why, evidence, code, field] of WRONG)
      expect(await refusedWith(evidence), why).toEqual([`${code} input.evidence.${field}`]);
    expect(await refusedWith({ kind: 'SENDER_RECORD', issuer: '无', number: 'x', on: '2021-01-01' })).toEqual([
      'INVALID_EVIDENCE input.evidence.kind',
      'SAYS_NOTHING input.evidence.issuer',
      'INVALID_EVIDENCE input.evidence.number',
      'INVALID_DAY input.evidence.on',
    ]);
  });
});

/** The days of what has happened, by the operation that tells them. */
const PAST: Readonly<Record<string, readonly string[]>> = {
  recordCase: ['confirmedOn', 'onsetOn'],
  confirmCase: ['confirmedOn', 'onsetOn'],
  recordContact: ['lastContactOn'],
  recordMeeting: ['on'],
  registerArrival: ['arrivedOn'],
  recordDischarge: ['dischargedOn'],
};
const days = OPERATIONS.flatMap((one) =>
  (PAST[one.mutation] ?? []).map((field): [string, string, Operation] => [titleOf(one), field, one]),
);

test.each(days)('%s is told no %s before the epidemic or to come', async (_, field, operation) => {
  const { refusedFor } = await preparing(operation);
  for (const day of ['2019-11-30', '1920-04-24', '0020-04-24', '2020-04-25'])
    expect(await refusedFor({ [field]: day }), day).toEqual([`INVALID_DAY input.${field}`]);
});

/** The operation as it would be done, and what is answered where some of its input is otherwise. */
async function preparing(operation: Operation) {
  const { world } = watched;
  const ready = await prepare(world, stateOf(operation.needs));
  const by = operation.by(crewOf(world, ready.person, 0));
  const given = operation.input(ready, 0);
  const before = await watched.stored();
  async function refusedFor(otherwise: object): Promise<string[]> {
    let answer: { errors?: readonly { code: string; path: readonly string[] }[] } = {};
    const ask = () => by.mutate(operation.mutation, { ...given, ...otherwise }, operation.fields);
    const { changed } = await watched.doneBy(before, async () => void (answer = await ask()));
    expect([...changed.keys()].filter((place) => !place.includes('RATE#'))).toEqual([]);
    return (answer.errors ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);
  }
  return { given, refusedFor };
}
