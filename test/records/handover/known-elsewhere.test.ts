import { describe, expect } from 'vitest';
import type { Purpose, Role } from '#graph/core/roles.ts';
import { handoverOf } from '#graph/records/handover/request.ts';
import { done, test } from '#test/support/api.ts';
import { type Caller, CHUCAI, person, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';

/** Somebody who is registered in Qingbomen, and waits in Chucai. */
interface Waiting {
  readonly holder: string;
  readonly waiting: string;
  readonly household: string;
  readonly partner: string;
}

/** Where a caller learns that a person is known elsewhere, by what they ask and what they are answered. */
interface Place {
  readonly role: Role;
  readonly ask: (caller: Caller, about: Waiting, world: World) => Promise<readonly string[]>;
  readonly told: string;
  readonly purpose: Purpose;
}

const codesOf = ({ errors = [], topErrors = [] }: any): string[] =>
  [...errors, ...(topErrors as any[]).map(({ extensions }) => extensions)].map(({ code }) => code);

const refusedTo =
  (mutation: string, input: (about: Waiting) => object): Place['ask'] =>
  async (caller, about) =>
    codesOf(await caller.mutate(mutation, input(about), '__typename'));

const worker = (mutation: string, input: (about: Waiting) => object): Place => ({
  role: 'COMMUNITY_WORKER',
  ask: refusedTo(mutation, input),
  told: 'HANDOVER_REQUESTED',
  purpose: 'REGISTRATION',
});

const evidence = '户口簿';
const nodeOf = async (caller: Caller, id: string): Promise<string[]> =>
  ((await caller.ask(`{ node(id: "${id}") { id } }`)).errors ?? []).map(({ extensions }) => extensions.code);

const erased: Place['ask'] = async (caller, { waiting }, world) => {
  const asking = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'asking' });
  const input = { person: waiting, ground: 'REGISTERED_IN_ERROR', evidence };
  const { erasure } = await done(asking, 'requestErasure', input, 'erasure { id }');
  return codesOf(await caller.mutate('erasePerson', { erasure: erasure.id }, '__typename'));
};

const bound: Place['ask'] = async (caller, { waiting }, world) => {
  const making = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'making' });
  const { bindingCode } = await done(making, 'createBindingCode', { person: waiting }, 'bindingCode');
  return codesOf(await caller.mutate('bindAccount', { bindingCode }, '__typename'));
};

/** By the id of the handover, or of the registration that it follows from: what is not there counts, too. */
const BY_ID: Readonly<Record<string, Place>> = {
  'node of the handover': {
    role: 'COMMUNITY_WORKER',
    ask: (caller, { waiting }) => nodeOf(caller, handoverOf(waiting)),
    told: '',
    purpose: 'REGISTRATION',
  },
  withdrawHandover: { ...worker('withdrawHandover', ({ waiting }) => ({ person: waiting })), told: '' },
};

const REFUSALS: Readonly<Record<string, Place>> = {
  issueHealthCode: worker('issueHealthCode', ({ waiting }) => ({ person: waiting })),
  issueResidenceCertificate: worker('issueResidenceCertificate', ({ waiting }) => ({ person: waiting })),
  movePerson: worker('movePerson', ({ waiting, household }) => ({ person: waiting, household })),
  'appointGuardian of them': worker('appointGuardian', ({ waiting, partner }) => ({
    child: waiting,
    guardian: partner,
    evidence,
  })),
  'appointGuardian as whom': worker('appointGuardian', ({ waiting, partner }) => ({
    child: partner,
    guardian: waiting,
    evidence,
  })),
  endGuardianship: worker('endGuardianship', ({ waiting, partner }) => ({
    child: waiting,
    guardian: partner,
    evidence,
  })),
  'giveConsent of them': worker('giveConsent', ({ waiting, partner }) => ({ person: waiting, to: partner, evidence })),
  'giveConsent to them': worker('giveConsent', ({ waiting, partner }) => ({ person: partner, to: waiting, evidence })),
  withdrawConsent: worker('withdrawConsent', ({ waiting, partner }) => ({ person: waiting, to: partner, evidence })),
  bindAccount: { role: 'RESIDENT', ask: bound, told: 'HANDOVER_REQUESTED', purpose: 'SELF' },
  erasePerson: { role: 'AUTHORITY', ask: erased, told: 'HELD_BACK', purpose: 'REGISTRATION' },
};

const TABLE = Object.entries({ ...BY_ID, ...REFUSALS });

async function buildWaiting(world: World): Promise<Waiting> {
  const known = person();
  const holder = (await world.buildHousehold([known], QINGBOMEN)).members[0]!;
  const { id: household, members } = await world.buildHousehold([known, person()]);
  return { holder, waiting: members[0]!, household, partner: members[1]! };
}

let accounts = 0;
/** A caller of Chucai with an account of their own, who was told nothing yet. */
const callerOf = (world: World, role: Role): Caller =>
  world.as(role, {
    account: `told-${(accounts += 1)}`,
    ...(role === 'COMMUNITY_WORKER' && { communities: [CHUCAI] }),
    ...(role === 'AUTHORITY' && { division: WUCHANG }),
  });

const recordOf = async (world: World, subject: string) =>
  (await world.deps.accounts.accesses(subject, { first: 100 })).filter(({ fields }) =>
    fields.includes('Handover.status'),
  );

describe('that a person is known elsewhere', () => {
  test.for(TABLE)('is on their record before %s tells it', async ([, { role, ask, told, purpose }], { world }) => {
    const about = await buildWaiting(world);
    expect((await ask(callerOf(world, role), about, world)).join()).toBe(told);
    const entries = await recordOf(world, about.holder);
    expect(entries).toMatchObject([{ role, purpose, fields: ['Handover.status'] }]);
    expect(await recordOf(world, about.waiting)).toEqual([]);
  });

  test('is told thirty times an hour, and whoever is refused by the count stands on the record too', async ({
    world,
  }) => {
    const about = await buildWaiting(world);
    const caller = callerOf(world, 'COMMUNITY_WORKER');
    const { ask } = REFUSALS['issueHealthCode']!;
    for (let i = 0; i < 30; i++) expect(await ask(caller, about, world)).toEqual(['HANDOVER_REQUESTED']);
    expect(await ask(caller, about, world)).toEqual(['RATE_LIMITED']);
    expect(await recordOf(world, about.holder)).toHaveLength(31);
  });

  test.for(Object.entries(BY_ID))(
    'is not told by %s beyond the count: what is there ends like what is not',
    async ([, { ask }], { world }) => {
      const about = await buildWaiting(world);
      const caller = callerOf(world, 'COMMUNITY_WORKER');
      const nobody = { ...about, waiting: 'person_00000000000000000000000000000000' };
      for (let i = 0; i < 30; i++) expect(await ask(caller, nobody, world)).toEqual(['NOT_FOUND']);
      expect(await ask(caller, nobody, world)).toEqual(['RATE_LIMITED']);
      expect(await ask(caller, about, world)).toEqual(['RATE_LIMITED']);
      expect(await recordOf(world, about.holder)).toEqual([]);
    },
  );
});
