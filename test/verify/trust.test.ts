import { describe, expect, test } from 'vitest';
import {
  AGREEMENT_NOTICE,
  checkAgreement,
  checkKey,
  findIssuer,
  findKey,
  findRecognition,
  isKeyValidAt,
  isSuspended,
  type Agreement,
  type Issuer,
  type IssuerKey,
} from '#verify/trust.ts';
import { DAY, HOUR, NOW } from './world.ts';

const KEY: IssuerKey = {
  jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y', kid: 'a' },
  notBefore: NOW,
  notAfter: NOW + DAY,
};
const ISSUER: Issuer = { region: '4201', name: { zh: '武汉市', en: 'Wuhan' }, keys: [KEY] };

function buildAgreement(overrides: Partial<Agreement> = {}): Agreement {
  return { destination: '3301', issuer: '4201', from: NOW, until: null, ruleVersion: 'v1', ...overrides };
}

function recognise(agreements: readonly Agreement[], now = NOW, destination = '3301', issuer = '4201') {
  return findRecognition({ issuers: [ISSUER], agreements }, destination, issuer, now);
}

describe('issuers and keys', () => {
  test('are found by region and kid, and null when unknown', () => {
    expect(findIssuer({ issuers: [ISSUER], agreements: [] }, '4201')).toBe(ISSUER);
    expect(findIssuer({ issuers: [ISSUER], agreements: [] }, '42')).toBeNull();
    expect(findKey(ISSUER, 'a')).toBe(KEY);
    expect(findKey(ISSUER, 'b')).toBeNull();
  });

  test.each([
    [NOW - 1, false],
    [NOW, true],
    [NOW + DAY - 1, true],
    [NOW + DAY, false],
    [Number.NaN, false],
  ])('a key signs from its first instant until just before its last (%d: %s)', (issuedAt, expected) => {
    expect(isKeyValidAt(KEY, issuedAt)).toBe(expected);
  });

  test.each([
    [undefined, false],
    [null, false],
    [NOW + 1, false],
    [NOW, true],
    [NOW - 1, true],
    [Number.NaN, true],
  ])('an issuer suspended from %s is suspended now: %s', (suspendedFrom, expected) => {
    expect(isSuspended({ ...ISSUER, suspendedFrom: suspendedFrom ?? null }, NOW)).toBe(expected);
  });

  test.each([
    [{ ...KEY, jwk: { ...KEY.jwk, kid: 'b' } }, []],
    [KEY, ['DUPLICATE_KID']],
    [{ ...KEY, jwk: { ...KEY.jwk, kid: 'a b' } }, ['BAD_KID']],
    [{ ...KEY, jwk: { ...KEY.jwk, kid: 'b' }, notAfter: NOW }, ['ENDS_BEFORE_START']],
    [{ ...KEY, jwk: { ...KEY.jwk, kid: 'b' }, notAfter: 0.5 }, ['BAD_INSTANT', 'ENDS_BEFORE_START']],
  ])('a key is checked before it is registered (%#)', (key, faults) => {
    expect(checkKey(ISSUER, key)).toEqual(faults);
  });
});

describe('recognition', () => {
  test('a region recognises itself without an agreement, by its rules in force', () => {
    expect(recognise([], NOW, '4201')).toEqual({ ruleVersion: null });
  });

  test('another region is recognised by agreement alone, and in one direction', () => {
    expect(recognise([])).toBeNull();
    expect(recognise([buildAgreement()])).toEqual({ ruleVersion: 'v1' });
    expect(recognise([buildAgreement()], NOW, '4201', '3301')).toBeNull();
  });

  test.each([
    [NOW - 1, null],
    [NOW, 'v1'],
    [NOW + DAY - 1, 'v1'],
    [NOW + DAY, null],
  ])('an agreement holds from its start until just before its end (%d: %s)', (now, version) => {
    expect(recognise([buildAgreement({ until: NOW + DAY })], now)?.ruleVersion ?? null).toBe(version);
  });

  test('the version that started last decides, and its end does not revive the one before', () => {
    const versions = [
      buildAgreement({ from: NOW + HOUR, until: NOW + 2 * HOUR, ruleVersion: 'v2' }),
      buildAgreement({ ruleVersion: 'v1' }),
    ];
    expect(recognise(versions, NOW)).toEqual({ ruleVersion: 'v1' });
    expect(recognise(versions, NOW + HOUR)).toEqual({ ruleVersion: 'v2' });
    expect(recognise(versions, NOW + 2 * HOUR)).toBeNull();
  });

  test('an agreement with a broken instant recognises nobody', () => {
    expect(recognise([buildAgreement({ from: Number.NaN })])).toBeNull();
    expect(recognise([buildAgreement({ until: Number.NaN })])).toBeNull();
  });
});

describe('a new version of an agreement', () => {
  test.each([
    [AGREEMENT_NOTICE, []],
    [AGREEMENT_NOTICE + 1, []],
    [AGREEMENT_NOTICE - 1, ['TOO_SOON']],
    [-DAY, ['TOO_SOON']],
  ])('starting %d ms ahead has the faults %j', (ahead, faults) => {
    expect(checkAgreement(buildAgreement({ from: NOW + ahead }), NOW)).toEqual(faults);
  });

  test('the notice is 48 hours', () => {
    expect(AGREEMENT_NOTICE).toBe(48 * HOUR);
  });

  test.each([
    [{ destination: '4201' }, ['OWN_REGION']],
    [{ destination: '330100' }, ['BAD_REGION']],
    [{ issuer: '' }, ['BAD_REGION']],
    [{ ruleVersion: ' ' }, ['BAD_RULE_VERSION']],
    [{ from: Number.NaN }, ['BAD_INSTANT', 'TOO_SOON']],
    [{ until: NOW + 3 * DAY }, ['ENDS_BEFORE_START']],
    [{ until: NOW + 4 * DAY }, []],
  ])('with %j has the faults %j', (overrides, faults) => {
    expect(checkAgreement(buildAgreement({ from: NOW + 3 * DAY, ...overrides }), NOW)).toEqual(faults);
  });
});
