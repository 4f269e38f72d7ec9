import { expect, test } from 'vitest';
import { type Proof, prove } from '#test/support/clause.ts';
import { WUCHANG } from '#test/support/world.ts';

/** A proof has to be one: what only claims that a clause is carried out is refused. */
const start = (division: string, as: Parameters<Proof['carriedOut']>[0]['as'], by: string) =>
  as('AUTHORITY', { division: by }).mutate(
    'startEmergencyResponse',
    { division, level: 'I', legalBasis: '鄂政发〔2020〕1号' },
    'emergencyResponse { level }',
  );

const PROOF: Proof = {
  operation: 'Mutation.startEmergencyResponse',
  by: 'AUTHORITY',
  carriedOut: ({ as }) => start(WUCHANG, as, WUCHANG),
  denied: ({ as }) => start('33', as, WUCHANG),
};

test('a clause whose operation runs, leaves a citing record, and whose denial leaves none, is shown', async () => {
  await prove('org.3', PROOF);
});

const nothing = async () => {};

test.each([
  ['the operation is none of the clause', 'org.2', PROOF, /not among the operations of org\.2/],
  ['the role may not ask for it', 'org.3', { ...PROOF, by: 'RESIDENT' }, /RESIDENT may not ask/],
  ['it never ran', 'org.3', { ...PROOF, carriedOut: nothing }, /did not run over HTTP/],
  ['it ran in another role than said', 'rights.1', { ...PROOF, operation: 'Mutation.proposeMeasure' }, /did not run/],
  [
    'nothing that it left cites the clause',
    'org.3',
    { ...PROOF, carriedOut: ({ as }) => start('33', as, WUCHANG) },
    /Neither a record nor a ruling cites org\.3/,
  ],
  ['its denial was never tried', 'org.3', { ...PROOF, denied: nothing }, /was not tried/],
  [
    'its denial is none',
    'org.3',
    { ...PROOF, denied: ({ as }) => start('4201', as, '4201') },
    /expected false to be true/,
  ],
] as const satisfies readonly (readonly [string, Parameters<typeof prove>[0], Proof, RegExp])[])(
  'it is not shown where %s',
  async (_, id, proof, why) => {
    await expect(prove(id, proof)).rejects.toThrow(why);
  },
);
