import { describe, expect, test } from 'vitest';
import type { Colour, ColourRules, Fact } from '#verify/colour-rules.ts';
import { verify, verifyMany, type ReasonCode, type Verification } from '#verify/index.ts';
import type { CodeStatus, StatusList } from '#verify/status-list.ts';
import type { Issuer, TrustDocument } from '#verify/trust.ts';
import {
  buildClaims,
  buildKey,
  buildWorld,
  codesOf,
  DAY,
  expectDoubt,
  HOUR,
  HUBEI,
  LIST_URI,
  MINUTE,
  NOW,
  PLAN,
  SECOND,
  TODAY,
} from './world.ts';

const world = await buildWorld();
const fresh = await world.list();
const CONTACT: Fact = { kind: 'CONTACT', on: '2020-04-10' };
const CASE: Fact = { kind: 'CASE_CONFIRMED', on: '2020-04-10' };

function withIssuer(overrides: Partial<Issuer>): TrustDocument {
  const [wuhan, ...others] = world.trust.issuers;
  return { ...world.trust, issuers: [{ ...wuhan!, ...overrides }, ...others] };
}

describe('a code in order', () => {
  test('is accepted when it is green, and the ruling says by whom and until when', async () => {
    const ruling = await verify(await world.token(), world.context(fresh));
    expect(ruling).toEqual({
      verdict: 'ALLOWED',
      action: 'ACCEPT',
      reasons: [expect.objectContaining({ code: 'GREEN_STANDING', clause: 'low.it.1' })],
      conditions: [],
      ruleVersion: 'hubei-2020-03-03',
      planVersion: PLAN,
      tier: null,
      colour: 'GREEN',
      issuer: '4201',
      maskedName: '王*明',
      observedAt: NOW - MINUTE,
      expiresAt: NOW + 12 * HOUR,
    });
  });

  const rows: readonly { fact: Fact; destination: string; expected: Partial<Verification>; reason: ReasonCode }[] = [
    {
      fact: CONTACT,
      destination: '4201',
      expected: { verdict: 'ALLOWED_WITH_CONDITIONS', action: 'ACCEPT_WITH_CONDITIONS', colour: 'YELLOW' },
      reason: 'YELLOW_STANDING',
    },
    {
      fact: CONTACT,
      destination: '3301',
      expected: { verdict: 'REFUSED', action: 'REFUSE', colour: 'RED', ruleVersion: 'zhejiang-2020-02-17' },
      reason: 'RED_STANDING',
    },
    {
      fact: { kind: 'ARRIVAL_HIGH_RISK_AREA', on: '2020-04-10' },
      destination: '3301',
      expected: { verdict: 'ALLOWED_WITH_CONDITIONS', colour: 'YELLOW' },
      reason: 'YELLOW_STANDING',
    },
    {
      fact: CASE,
      destination: '4201',
      expected: { verdict: 'REFUSED', action: 'REFUSE', colour: 'RED' },
      reason: 'RED_STANDING',
    },
  ];
  test.each(rows)(
    'of $fact.kind is $expected.colour in $destination',
    async ({ fact, destination, expected, reason }) => {
      const status = fact === CASE ? 'RED' : 'YELLOW';
      const context = world.context(await world.list([[7, status]]), { destination });
      const ruling = await verify(await world.token({ facts: [fact] }), context);
      expect(ruling).toMatchObject(expected);
      expect(codesOf(ruling)).toEqual([reason]);
      const isConditional = ruling.action === 'ACCEPT_WITH_CONDITIONS';
      expect(ruling.conditions.map(({ code }) => code)).toEqual(isConditional ? ['TEMPERATURE', 'REGISTRATION'] : []);
    },
  );

  test.each([
    ['2020-03-31', 'RED'],
    ['2020-03-30', 'GREEN'],
  ] as const)('weighs a contact of %s elsewhere, on the day of D+14 or D+15, as %s', async (on, colour) => {
    const standing = { ...buildClaims().standing, colour: 'YELLOW', basis: [{ kind: 'CONTACT', on }] } as const;
    const context = world.context(await world.list([[7, 'YELLOW']]), { destination: '3301' });
    expect((await verify(await world.token({}, { standing }), context)).colour).toBe(colour);
  });

  test('is at home what it shows on the day of its standing, where an isolation outlasts the table', async () => {
    const standing = {
      ...buildClaims().standing,
      colour: 'YELLOW',
      basis: [{ kind: 'CONTACT', on: '2020-03-30' }],
    } as const;
    const context = world.context(await world.list([[7, 'YELLOW']]));
    expect((await verify(await world.token({}, { standing }), context)).colour).toBe('YELLOW');
  });

  test('counts days by the calendar of China: D+14 ends at midnight there', async () => {
    const standing = {
      ...buildClaims().standing,
      colour: 'YELLOW',
      basis: [{ kind: 'CONTACT', on: '2020-03-31' }],
    } as const;
    const midnight = Date.parse('2020-04-15T00:00:00+08:00');
    const token = await world.token({}, { standing, expiresAt: NOW + 20 * HOUR });
    const at = async (now: number) => {
      const list = await world.list([[7, 'YELLOW']], { issuedAt: now, expiresAt: now + HOUR });
      return (await verify(token, world.context(list, { now }))).colour;
    };
    expect(await at(midnight - 1)).toBe('YELLOW');
    expect(await at(midnight)).toBe('GREEN');
  });

  test('is not judged by the day before its issue when the verifier’s clock is behind midnight', async () => {
    const midnight = Date.parse('2020-04-14T00:00:00+08:00');
    const standing = { ...buildClaims().standing, observedAt: midnight } as const;
    const lapsing = { ...standing, colour: 'YELLOW', basis: [{ kind: 'CONTACT', on: '2020-03-30' }] } as const;
    const list = await world.list([[7, 'YELLOW']], { issuedAt: midnight, expiresAt: midnight + HOUR });
    const token = await world.token({}, { standing: lapsing, issuedAt: midnight, expiresAt: midnight + HOUR });
    const behind = { now: midnight - 30 * SECOND, destination: '3301' };
    expect((await verify(token, world.context(list, behind))).colour).toBe('GREEN');
  });

  test('is ruled on by the version of rules that the agreement names, at home by those in force', async () => {
    const lax: ColourRules = { ...HUBEI, region: '3301', version: 'lax', from: '2021-01-01' };
    const agreements = [{ destination: '3301', issuer: '4201', from: NOW - DAY, ruleVersion: 'lax' }];
    const context = world.context(await world.list([[7, 'YELLOW']]), {
      destination: '3301',
      trust: { ...world.trust, agreements },
      rules: [...world.context(null).rules, lax],
    });
    const ruling = await verify(await world.token({ facts: [CONTACT] }), context);
    expect(ruling).toMatchObject({ colour: 'YELLOW', ruleVersion: 'lax' });
  });
});

describe('the newer of code and list wins', () => {
  const rows: readonly [shown: Colour, listed: CodeStatus, colour: Colour, note: ReasonCode | null][] = [
    ['GREEN', 'GREEN', 'GREEN', null],
    ['GREEN', 'YELLOW', 'YELLOW', 'STANDING_CHANGED'],
    ['GREEN', 'RED', 'RED', 'STANDING_CHANGED'],
    ['YELLOW', 'GREEN', 'YELLOW', 'REFRESH_ADVISED'],
    ['YELLOW', 'YELLOW', 'YELLOW', null],
    ['YELLOW', 'RED', 'RED', 'STANDING_CHANGED'],
    ['RED', 'GREEN', 'RED', 'REFRESH_ADVISED'],
    ['RED', 'YELLOW', 'RED', 'REFRESH_ADVISED'],
    ['RED', 'RED', 'RED', null],
  ];
  const facts: Record<Colour, readonly Fact[]> = { GREEN: [], YELLOW: [CONTACT], RED: [CASE] };

  test.each(rows)('a %s code on a newer list as %s is ruled on as %s (%s)', async (shown, listed, colour, note) => {
    const list = await world.list([[7, listed]]);
    const ruling = await verify(await world.token({ facts: facts[shown] }), world.context(list));
    expect(ruling.colour).toBe(colour);
    expect(codesOf(ruling)).toEqual([`${colour}_STANDING`, ...(note ? [note] : [])]);
  });

  test.each(rows)('a %s code newer than a list that says %s is ruled on by itself', async (shown, listed) => {
    const list = await world.list([[7, listed]], { issuedAt: NOW - 2 * MINUTE });
    const ruling = await verify(await world.token({ facts: facts[shown] }), world.context(list));
    expect(ruling.colour).toBe(shown);
    expect(codesOf(ruling)).toEqual([`${shown}_STANDING`]);
  });

  test.each([
    [NOW - MINUTE, 'YELLOW'],
    [NOW - MINUTE + SECOND, 'GREEN'],
  ] as const)(
    'of two as old as each other the list wins; what counts is when the facts were read',
    async (at, colour) => {
      const list = await world.list([[7, 'YELLOW']], { issuedAt: NOW - MINUTE });
      const token = await world.token({ observedAt: at }, { issuedAt: NOW });
      expect((await verify(token, world.context(list))).colour).toBe(colour);
    },
  );

  test('a stricter list never makes a code milder than its facts are at the destination', async () => {
    const context = world.context(await world.list([[7, 'YELLOW']]), { destination: '3301' });
    const standing = { ...buildClaims().standing, basis: [CONTACT] };
    const ruling = await verify(await world.token({}, { standing }), context);
    expect(ruling).toMatchObject({ verdict: 'REFUSED', colour: 'RED' });
    expect(codesOf(ruling)).toEqual(['RED_STANDING', 'STANDING_CHANGED']);
  });

  test.each([NOW - 30 * SECOND, NOW - 5 * MINUTE])('a revoked code is refused, however new it is', async (issuedAt) => {
    const list = await world.list([[7, 'REVOKED']], { issuedAt });
    const ruling = await verify(await world.token(), world.context(list));
    expect(ruling).toMatchObject({ verdict: 'REFUSED', action: 'REFUSE', colour: null, issuer: '4201' });
    expect(codesOf(ruling)).toEqual(['REVOKED']);
  });
});

describe('a status list that cannot be relied on leaves the code in doubt', () => {
  const cases: readonly [string, (list: StatusList) => StatusList | null][] = [
    ['is missing', () => null],
    ['is older than the destination allows', (list) => ({ ...list, issuedAt: NOW - 10 * MINUTE - 1 })],
    ['has ended', (list) => ({ ...list, expiresAt: NOW })],
    ['is dated more than the skew ahead', (list) => ({ ...list, issuedAt: NOW + MINUTE + 1 })],
    ['has a broken date', (list) => ({ ...list, issuedAt: Number.NaN })],
    ['comes from another issuer', (list) => ({ ...list, issuer: '3301' })],
    ['has another URI', (list) => ({ ...list, uri: `${LIST_URI}x` })],
    ['does not reach so far', (list) => ({ ...list, statusAt: () => null })],
  ];
  test.each(cases)('when it %s', async (_, change) => {
    for (const facts of [[], [CONTACT], [CASE]]) {
      expectDoubt(await verify(await world.token({ facts }), world.context(change(fresh))), 'STALE_STATUS');
    }
  });

  test.each<[string, Partial<StatusList>]>([
    ['as old as the destination allows', { issuedAt: NOW - 10 * MINUTE }],
    ['to end in a millisecond', { expiresAt: NOW + 1 }],
    ['dated ahead by the skew', { issuedAt: NOW + MINUTE }],
  ])('but one %s still counts', async (_, change) => {
    const ruling = await verify(await world.token(), world.context({ ...fresh, ...change }));
    expect(ruling.verdict).toBe('ALLOWED');
  });

  test('an index beyond the list is no status', async () => {
    expectDoubt(await verify(await world.token({ index: fresh.size }), world.context(fresh)), 'STALE_STATUS');
  });
});

describe('time', () => {
  const times = { issuedAt: NOW - HOUR, expiresAt: NOW };
  const standing = { ...buildClaims().standing, observedAt: NOW - HOUR };

  test.each([
    [MINUTE - 1, 'ALLOWED'],
    [MINUTE, 'UNKNOWN'],
    [HOUR, 'UNKNOWN'],
  ])('%d ms after its end a code is %s: the skew is 60 seconds', async (after, verdict) => {
    const now = NOW + after;
    const list = { ...fresh, issuedAt: now, expiresAt: now + HOUR };
    const ruling = await verify(await world.token({}, { ...times, standing }), world.context(list, { now }));
    expect(ruling.verdict).toBe(verdict);
    if (verdict === 'UNKNOWN') expectDoubt(ruling, 'EXPIRED');
    expect(ruling.expiresAt).toBe(NOW);
  });

  test.each([
    [-1, 'ALLOWED'],
    [0, 'UNKNOWN'],
  ])('without tolerance a code ends at its end exactly (%d ms: %s)', async (after, verdict) => {
    const context = world.context(fresh, { now: NOW + after, clockSkew: 0 });
    expect((await verify(await world.token({}, { ...times, standing }), context)).verdict).toBe(verdict);
  });

  test.each([
    [MINUTE, 'ALLOWED'],
    [MINUTE + SECOND, 'UNKNOWN'],
  ])('a code issued %d ms ahead is %s', async (ahead, verdict) => {
    const token = await world.token({}, { issuedAt: NOW + ahead });
    const ruling = await verify(token, world.context(fresh));
    expect(ruling.verdict).toBe(verdict);
    if (verdict === 'UNKNOWN') expectDoubt(ruling, 'NOT_YET_VALID');
  });
});

describe('trust', () => {
  test('an issuer that is not listed leaves the code in doubt', async () => {
    const token = await world.token({}, { issuer: '9901' }, world.stranger.signer);
    const ruling = await verify(token, world.context(fresh));
    expectDoubt(ruling, 'UNTRUSTED_ISSUER');
    expect(ruling).toMatchObject({ issuer: null, maskedName: null, expiresAt: null });
  });

  test('a key that is not the issuer’s leaves it in doubt, even when another issuer has it', async () => {
    for (const { signer } of [world.stranger, world.hangzhou]) {
      expectDoubt(await verify(await world.token({}, {}, signer), world.context(fresh)), 'UNKNOWN_KEY');
    }
  });

  test.each([
    [{ notBefore: NOW - MINUTE }, 'ALLOWED'],
    [{ notBefore: NOW - MINUTE + 1 }, 'UNKNOWN'],
    [{ notAfter: NOW - MINUTE + 1 }, 'ALLOWED'],
    [{ notAfter: NOW - MINUTE }, 'UNKNOWN'],
  ])('a key with the window %j makes a code issued a minute ago %s', async (window, verdict) => {
    const trust = withIssuer({ keys: [{ ...world.wuhan.issuerKey, ...window }] });
    const ruling = await verify(await world.token(), world.context(fresh, { trust }));
    expect(ruling.verdict).toBe(verdict);
    if (verdict === 'UNKNOWN') expectDoubt(ruling, 'UNKNOWN_KEY');
  });

  test('a key that is no P-256 key leaves the code in doubt', async () => {
    const { jwk } = world.wuhan.issuerKey;
    const trust = withIssuer({ keys: [{ ...world.wuhan.issuerKey, jwk: { ...jwk, x: 'AAAA' } }] });
    expectDoubt(await verify(await world.token(), world.context(fresh, { trust })), 'UNKNOWN_KEY');
  });

  test.each([
    [NOW + 1, 'ALLOWED'],
    [NOW, 'UNKNOWN'],
    [NOW - DAY, 'UNKNOWN'],
  ])('an issuer suspended from %d makes its codes %s, whenever they were issued', async (suspendedFrom, verdict) => {
    const context = world.context(fresh, { trust: withIssuer({ suspendedFrom }) });
    const ruling = await verify(await world.token(), context);
    expect(ruling.verdict).toBe(verdict);
    if (verdict === 'UNKNOWN') expectDoubt(ruling, 'ISSUER_SUSPENDED');
  });

  test('without an agreement a code of another region is in doubt, not refused', async () => {
    const context = world.context(fresh, { destination: '3301', trust: { ...world.trust, agreements: [] } });
    expectDoubt(await verify(await world.token(), context), 'NOT_RECOGNISED');
  });

  test('an agreement works in one direction', async () => {
    const status = { index: 7, uri: LIST_URI };
    const token = await world.token({}, { issuer: '3301', status }, world.hangzhou.signer);
    expectDoubt(await verify(token, world.context({ ...fresh, issuer: '3301' })), 'NOT_RECOGNISED');
  });

  test('rules that the verifier does not hold leave the code in doubt', async () => {
    const foreign = world.context(fresh, { destination: '3301', rules: [HUBEI] });
    const ruling = await verify(await world.token(), foreign);
    expectDoubt(ruling, 'RULES_UNKNOWN');
    expect(ruling.ruleVersion).toBe('none');
    expectDoubt(await verify(await world.token(), world.context(fresh, { rules: [] })), 'RULES_UNKNOWN');
  });

  test('every doubt that applies is named', async () => {
    const trust = {
      ...withIssuer({ suspendedFrom: NOW, keys: [{ ...world.wuhan.issuerKey, notAfter: 0 }] }),
      agreements: [],
    };
    const context = world.context(null, { destination: '3301', trust, now: NOW + DAY });
    const doubts = ['UNKNOWN_KEY', 'ISSUER_SUSPENDED', 'NOT_RECOGNISED', 'EXPIRED', 'STALE_STATUS'] as const;
    expectDoubt(await verify(await world.token(), context), ...doubts);
  });
});

describe('many codes', () => {
  test('are answered in their order, each as if alone', async () => {
    const forger = await buildKey(world.wuhan.issuerKey.jwk.kid);
    const list = await world.list([[8, 'RED']]);
    const tokens = [
      await world.token(),
      'garbage',
      await world.token({ facts: [CONTACT] }),
      await world.token({}, {}, forger.signer),
      await world.token({ index: 8 }),
    ];
    const rulings = await verifyMany(tokens, world.context(list));
    expect(rulings.map((ruling) => codesOf(ruling)[0])).toEqual([
      'GREEN_STANDING',
      'MALFORMED',
      'YELLOW_STANDING',
      'BAD_SIGNATURE',
      'RED_STANDING',
    ]);
    expect(rulings).toEqual(await Promise.all(tokens.map((token) => verify(token, world.context(list)))));
  });

  test('may be more than one batch, or none', async () => {
    const token = await world.token();
    const tokens = Array.from({ length: 1_001 }, (_, nth) => (nth === 1_000 ? 'garbage' : token));
    const rulings = await verifyMany(tokens, world.context(fresh));
    expect(rulings.filter(({ verdict }) => verdict === 'ALLOWED')).toHaveLength(1_000);
    expect(rulings[1_000]?.verdict).toBe('UNKNOWN');
    expect(await verifyMany([], world.context(fresh))).toEqual([]);
  });
});

test('every ruling explains itself in Chinese and English', async () => {
  const { REASONS, CONDITIONS } = await import('#verify/reasons.ts');
  for (const { code, text } of [...Object.values(REASONS), ...Object.values(CONDITIONS)]) {
    expect(text.zh, code).toMatch(/\p{Script=Han}.*。$/u);
    expect(text.en, code).toMatch(/^[A-Z][\x20-\x7e]+\.$/);
  }
  for (const code of ['BAD_SIGNATURE', 'REVOKED', 'EXPIRED', 'STALE_STATUS'] as const) {
    expect(REASONS[code].text.en).toContain('like anyone without a code');
    expect(REASONS[code].text.zh).toContain('按无码人员办理');
  }
});

test('the day of the tests is the day of the guidance', () => {
  expect(new Date(NOW + 8 * HOUR).toISOString().startsWith(TODAY)).toBe(true);
});
