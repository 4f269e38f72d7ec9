import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#verify/calendar.ts';
import { deriveColour, isStricter, type Fact, type FactKind } from '#verify/colour-rules.ts';
import { verify, type Verification, type VerificationContext } from '#verify/index.ts';
import { signJws } from '#verify/jose/jws.ts';
import { STATUS_VALUES, type CodeStatus, type StatusList } from '#verify/status-list.ts';
import { TOKEN_TYPE } from '#verify/token.ts';
import { buildKey, buildWorld, DAY, HOUR, HUBEI, LIST_URI, MINUTE, NOW, TODAY, ZHEJIANG } from './world.ts';

const world = await buildWorld();
const fresh = await world.list();
const good = await world.token();
const STATUSES = Object.keys(STATUS_VALUES) as CodeStatus[];

const fact: fc.Arbitrary<Fact> = fc.record({
  kind: fc.constantFrom(...(Object.keys(HUBEI.facts) as FactKind[])),
  on: fc.integer({ min: 0, max: 20 }).map((ago) => addDays(TODAY, -ago)),
});

/** What holds of every ruling, whatever the code. */
function expectSound(ruling: Verification): void {
  expect(ruling.verdict === 'UNKNOWN').toBe(ruling.action === 'UNKNOWN');
  expect(ruling.verdict === 'REFUSED').toBe(ruling.action === 'REFUSE');
  expect(ruling.reasons.length).toBeGreaterThan(0);
  if (ruling.verdict === 'UNKNOWN') expect(ruling).toMatchObject({ colour: null });
  if (ruling.verdict === 'ALLOWED') expect(ruling).toMatchObject({ colour: 'GREEN', conditions: [] });
  expect(['UNKNOWN', 'ALLOWED_WITH_CONDITIONS'].includes(ruling.verdict)).toBe(ruling.conditions.length > 0);
}

describe('verification', () => {
  test('is total: any text is answered with a sound ruling that is not an acceptance', async () => {
    const segment = fc.oneof(fc.base64String(), fc.constantFrom(...good.split('.')), fc.string({ unit: 'binary' }));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 11_000 }),
      fc.array(segment, { maxLength: 5 }).map((segments) => segments.join('.')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (token) => {
        fc.pre(token !== good);
        const ruling = await verify(token, world.context(fresh));
        expectSound(ruling);
        expect(ruling.verdict).not.toMatch(/^ALLOWED/);
      }),
      { numRuns: 300 },
    );
  });

  test('is total on anything that a trusted issuer might sign', async () => {
    const claims = fc.dictionary(
      fc.constantFrom('iss', 'iat', 'exp', 'jti', 'n', 'c', 'b', 'r', 'o', 'status', '__proto__'),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(claims, async (json) => {
        const token = await signJws(TOKEN_TYPE, json, world.wuhan.signer);
        const ruling = await verify(token, world.context(fresh));
        expectSound(ruling);
        expect(ruling.verdict).toBe('UNKNOWN');
      }),
    );
  });

  test('never accepts a code after the change of any single character', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ';
    for (let at = 0; at < good.length; at++) {
      const other = alphabet[(alphabet.indexOf(good[at]!) + 1) % alphabet.length]!;
      const ruling = await verify(good.slice(0, at) + other + good.slice(at + 1), world.context(fresh));
      expectSound(ruling);
      expect(ruling.verdict, `character ${at}`).not.toMatch(/^ALLOWED/);
    }
    const change = fc.tuple(fc.nat(good.length - 1), fc.constantFrom(...alphabet));
    await fc.assert(
      fc.asyncProperty(change, async ([at, other]) => {
        fc.pre(other !== good[at]);
        const ruling = await verify(good.slice(0, at) + other + good.slice(at + 1), world.context(fresh));
        expect(ruling.verdict).not.toMatch(/^ALLOWED/);
      }),
      { numRuns: 300 },
    );
  });

  test('never accepts a code of which a character was left out, doubled or added', async () => {
    for (let at = 0; at <= good.length; at++) {
      const variants = [good.slice(0, at) + good.slice(at + 1), good.slice(0, at) + 'A' + good.slice(at)];
      for (const token of variants.filter((variant) => variant !== good)) {
        expect((await verify(token, world.context(fresh))).verdict).not.toMatch(/^ALLOWED/);
      }
    }
  });
});

describe('a green code', async () => {
  const forger = await buildKey(world.wuhan.signer.kid);
  const forged = await world.token({}, {}, forger.signer);
  const revoked = await world.list([[7, 'REVOKED']]);
  const worsened = await world.list([[7, 'YELLOW']]);

  interface Attempt {
    readonly token: string;
    readonly context: VerificationContext;
  }
  type Breach = (attempt: Attempt) => Attempt;
  const within = (change: (context: VerificationContext) => Partial<VerificationContext>): Breach => {
    return ({ token, context }) => ({ token, context: { ...context, ...change(context) } });
  };
  const onWuhan = (change: object) =>
    within(({ trust }) => ({
      trust: {
        ...trust,
        issuers: trust.issuers.map((issuer) => (issuer.region === '4201' ? { ...issuer, ...change } : issuer)),
      },
    }));
  const onList = (change: (list: StatusList) => StatusList) =>
    within(({ lists }) => ({ lists: { get: (uri) => (lists.get(uri) ? change(lists.get(uri)!) : undefined) } }));

  /** Each takes away one of the things that must all be so. */
  const breaches: Readonly<Record<string, Breach>> = {
    'the signature is another’s': ({ context }) => ({ token: forged, context }),
    'the issuer is not trusted': within(({ trust }) => ({ trust: { ...trust, issuers: [] } })),
    'the issuer is suspended': onWuhan({ suspendedFrom: NOW }),
    'the issuer has no keys': onWuhan({ keys: [] }),
    'the key was not valid yet': onWuhan({ keys: [{ ...world.wuhan.issuerKey, notBefore: NOW }] }),
    'the key was no longer valid': onWuhan({ keys: [{ ...world.wuhan.issuerKey, notAfter: NOW - HOUR }] }),
    'there is no agreement': within(({ trust }) => ({ trust: { ...trust, agreements: [] } })),
    'the rules are not at hand': within(() => ({ rules: [HUBEI] })),
    'the code has expired': within(() => ({ now: NOW + DAY })),
    'the code is dated ahead': within(() => ({ now: NOW - HOUR })),
    'there is no list': within(() => ({ lists: new Map() })),
    'the list is too old': within(() => ({ maxStaleness: 0 })),
    'the list has ended': onList((list) => ({ ...list, expiresAt: NOW })),
    'the list is another issuer’s': onList((list) => ({ ...list, issuer: '3301' })),
    'the code is revoked': onList((list) => ({ ...list, statusAt: (index) => revoked.statusAt(index) })),
    'the standing has changed': onList((list) => ({ ...list, statusAt: (index) => worsened.statusAt(index) })),
  };
  const context = world.context(fresh, { destination: '3301', maxStaleness: 10 * MINUTE });

  test('is accepted when nothing is wrong', async () => {
    expect((await verify(good, context)).verdict).toBe('ALLOWED');
  });

  test.each(Object.keys(breaches))('is not accepted when %s', async (name) => {
    const attempt = breaches[name]!({ token: good, context });
    expect((await verify(attempt.token, attempt.context)).verdict).not.toBe('ALLOWED');
  });

  test('is never accepted when anything is wrong, and a doubt never becomes a refusal', async () => {
    const some = fc.subarray(Object.keys(breaches), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(some, async (names) => {
        const attempt = names.reduce<Attempt>((so, name) => breaches[name]!(so), { token: good, context });
        const ruling = await verify(attempt.token, attempt.context);
        expectSound(ruling);
        expect(ruling.verdict).not.toBe('ALLOWED');
      }),
      { numRuns: 300 },
    );
  });
});

test('the destination’s rules decide on the facts, whatever the colour shown', async () => {
  const destinations = { '4201': HUBEI, '3301': ZHEJIANG } as const;
  const destination = fc.constantFrom<keyof typeof destinations>('4201', '3301');
  await fc.assert(
    fc.asyncProperty(fc.array(fact, { maxLength: 5 }), destination, async (facts, region) => {
      const shown = deriveColour(facts, HUBEI, TODAY);
      const list = await world.list([[7, shown.colour]]);
      const ruling = await verify(await world.token({ facts }), world.context(list, { destination: region }));
      const expected = deriveColour(shown.basis, destinations[region], TODAY).colour;
      expect(ruling.colour).toBe(expected);
      expect(ruling.action).toBe(destinations[region].accepts[expected].action);
    }),
    { numRuns: 60 },
  );
});

test('whatever code and newer list say, the ruling is at least as strict as either', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fact, { maxLength: 3 }), fc.constantFrom(...STATUSES), async (facts, status) => {
      const list = await world.list([[7, status]]);
      const ruling = await verify(await world.token({ facts }), world.context(list));
      expectSound(ruling);
      if (status === 'REVOKED') {
        expect(ruling.action).toBe('REFUSE');
        return;
      }
      const shown = deriveColour(facts, HUBEI, TODAY).colour;
      expect(ruling.colour).toBe(isStricter(status, shown) ? status : shown);
    }),
    { numRuns: 60 },
  );
});

test('the list of a code is asked for by the URI in the code', async () => {
  const asked: string[] = [];
  const lists = { get: (uri: string) => (asked.push(uri), fresh) };
  await verify(good, world.context(null, { lists }));
  expect(asked).toEqual([LIST_URI]);
});
