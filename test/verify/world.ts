/**
 * A small world of codes: Wuhan issues, Hangzhou recognises it, and it is eight in the morning of 14 April
 * 2020.
 */
import { exportJWK, generateKeyPair } from 'jose';
import { expect } from 'vitest';
import { COLOUR_RULES, deriveColour, type Fact } from '#verify/colour-rules.ts';
import type { ReasonCode, Verification, VerificationContext } from '#verify/index.ts';
import { localSigner, type Signer } from '#verify/jose/signer.ts';
import {
  readStatusList,
  signStatusList,
  type StatusEntry,
  type StatusList,
  type StatusListClaims,
} from '#verify/status-list.ts';
import { newTokenId, signToken, type TokenClaims } from '#verify/token.ts';
import type { IssuerKey, PublicJwk, TrustDocument } from '#verify/trust.ts';

export const NOW = Date.parse('2020-04-14T08:00:00+08:00');
export const PLAN = 'community-guidance-2020-04-14';
export const TODAY = '2020-04-14';
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const LIST_URI = 'https://codes.example.gov.cn/status/4201/2020-04-14/000012.jwt';
export const LIST_SIZE = 1_024;
export const [HUBEI, ZHEJIANG] = COLOUR_RULES;

export interface TestKey {
  readonly issuerKey: IssuerKey;
  readonly signer: Signer;
}

export async function buildKey(kid: string, overrides: Partial<IssuerKey> = {}): Promise<TestKey> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid } as PublicJwk;
  return {
    issuerKey: { jwk, notBefore: NOW - 30 * DAY, notAfter: NOW + 30 * DAY, ...overrides },
    signer: await localSigner(kid, privateKey),
  };
}

export interface TokenOptions {
  readonly facts?: readonly Fact[];
  readonly index?: number;
  readonly observedAt?: number;
}

/** Claims of a code of Wuhan, issued a minute ago, its colour derived from `facts`. */
export function buildClaims({ facts = [], index = 7, observedAt = NOW - MINUTE }: TokenOptions = {}): TokenClaims {
  return {
    issuer: '4201',
    id: newTokenId(),
    issuedAt: NOW - MINUTE,
    expiresAt: NOW + 12 * HOUR,
    maskedName: '王*明',
    standing: { ...deriveColour(facts, HUBEI, TODAY), observedAt },
    status: { index, uri: LIST_URI },
  };
}

export async function buildWorld() {
  const wuhan = await buildKey('4201-2020-04');
  const hangzhou = await buildKey('3301-2020-04');
  const stranger = await buildKey('9901-2020-04');
  const trust: TrustDocument = {
    issuers: [
      { region: '4201', name: { zh: '武汉市', en: 'Wuhan' }, keys: [wuhan.issuerKey] },
      { region: '3301', name: { zh: '杭州市', en: 'Hangzhou' }, keys: [hangzhou.issuerKey] },
    ],
    agreements: [{ destination: '3301', issuer: '4201', from: NOW - DAY, until: null, ruleVersion: ZHEJIANG.version }],
  };

  async function listJwt(
    entries: Iterable<StatusEntry> = [],
    overrides: Partial<StatusListClaims> = {},
    signer = wuhan.signer,
  ): Promise<string> {
    const times = { issuedAt: NOW - 30 * SECOND, expiresAt: NOW + HOUR, ttl: 300 * SECOND };
    return signStatusList({ issuer: '4201', uri: LIST_URI, ...times, ...overrides }, entries, LIST_SIZE, signer);
  }

  /** A list as a verifier holds it; read when it was fresh, however old it is by now. */
  async function list(entries: Iterable<StatusEntry> = [], overrides: Partial<StatusListClaims> = {}) {
    const readAt = overrides.issuedAt ?? NOW;
    const reading = await readStatusList(await listJwt(entries, overrides), LIST_URI, trust, readAt);
    if (!reading.ok) throw new Error(reading.fault);
    return reading.list;
  }

  function context(current: StatusList | null, overrides: Partial<VerificationContext> = {}): VerificationContext {
    const lists = new Map(current ? [[LIST_URI, current]] : []);
    return {
      trust,
      lists,
      rules: COLOUR_RULES,
      destination: '4201',
      now: NOW,
      planVersion: PLAN,
      maxStaleness: 10 * MINUTE,
      ...overrides,
    };
  }

  const token = (options: TokenOptions = {}, overrides: Partial<TokenClaims> = {}, signer = wuhan.signer) =>
    signToken({ ...buildClaims(options), ...overrides }, signer);

  return { wuhan, hangzhou, stranger, trust, listJwt, list, context, token };
}

export function codesOf(ruling: Verification): readonly ReasonCode[] {
  return ruling.reasons.map(({ code }) => code);
}

/** A doubt is never a refusal: it asks for temperature and registration, and shows no colour. */
export function expectDoubt(ruling: Verification, ...reasons: readonly ReasonCode[]): void {
  expect(codesOf(ruling)).toEqual(reasons);
  expect(ruling).toMatchObject({ verdict: 'UNKNOWN', action: 'UNKNOWN', colour: null, tier: null });
  expect(ruling.conditions.map(({ code, clause }) => [code, clause])).toEqual([
    ['TEMPERATURE', 'low.it.1'],
    ['REGISTRATION', 'low.it.1'],
  ]);
}
