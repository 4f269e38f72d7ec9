/**
 * Budget: 1,000 codes verified offline, parsing, trust, status and ruling included, at least as fast as the
 * bare signatures are by the synchronous ES256 of node:crypto. Both in one run, in turns, so that the machine
 * cancels out.
 */
import { createPublicKey, verify as verifySync } from 'node:crypto';
import { base64url, exportJWK, generateKeyPair } from 'jose';
import { COLOUR_RULES, verifyMany, type VerificationContext } from '#verify/index.ts';
import { localSigner } from '#verify/jose/signer.ts';
import { readStatusList, signStatusList, type StatusEntry } from '#verify/status-list.ts';
import { newTokenId, signToken } from '#verify/token.ts';
import type { PublicJwk, TrustDocument } from '#verify/trust.ts';

const CODES = 1_000;
const ROUNDS = 25;
const BUDGET = 1;
const NOW = Date.parse('2020-04-14T08:00:00+08:00');
const URI = 'https://codes.example.gov.cn/status/4201/2020-04-14/000012.jwt';
const LIST_SIZE = 2 ** 20;
const DAY = 86_400_000;

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: '4201-2020-04' } as PublicJwk;
const signer = await localSigner(jwk.kid, privateKey);
const trust: TrustDocument = {
  issuers: [
    { region: '4201', name: { zh: '武汉市', en: 'Wuhan' }, keys: [{ jwk, notBefore: NOW - DAY, notAfter: NOW + DAY }] },
  ],
  agreements: [
    { destination: '3301', issuer: '4201', from: NOW - DAY, until: null, ruleVersion: 'zhejiang-2020-02-17' },
  ],
};

const tokens = await Promise.all(Array.from({ length: CODES }, (_, index) => buildToken(index)));
const context = await buildContext();
const bare = tokens.map((token) => {
  const end = token.lastIndexOf('.');
  return { signed: Buffer.from(token.slice(0, end)), signature: base64url.decode(token.slice(end + 1)) };
});
const bareKey = {
  key: createPublicKey({ key: { ...jwk }, format: 'jwk' }),
  dsaEncoding: 'ieee-p1363',
} as const;

await round();
const rounds = [];
for (let count = 0; count < ROUNDS; count++) rounds.push(await round());
const raw = median(rounds.map((times) => times.raw));
const ours = median(rounds.map((times) => times.ours));
const ratio = median(rounds.map((times) => times.raw / times.ours));
console.log(`${CODES} codes: verifyMany ${ours.toFixed(1)} ms, bare synchronous ES256 ${raw.toFixed(1)} ms`);
console.log(`ratio ${ratio.toFixed(2)} (budget: at least ${BUDGET.toFixed(2)}, more is faster)`);
process.exitCode = ratio >= BUDGET ? 0 : 1;

async function round(): Promise<{ raw: number; ours: number }> {
  const start = performance.now();
  const genuine = bare.filter(({ signed, signature }) => verifySync('sha256', signed, bareKey, signature)).length;
  const between = performance.now();
  const rulings = await verifyMany(tokens, context);
  const end = performance.now();
  if (genuine !== CODES || rulings.some(({ verdict }) => verdict !== 'ALLOWED'))
    throw new Error('a code did not verify');
  return { raw: between - start, ours: end - between };
}

function buildToken(index: number): Promise<string> {
  const standing = { colour: 'GREEN', basis: [], ruleVersion: 'hubei-2020-03-03', observedAt: NOW - 60_000 } as const;
  const times = { issuedAt: NOW - 60_000, expiresAt: NOW + DAY / 2 };
  return signToken(
    { issuer: '4201', id: newTokenId(), ...times, maskedName: '王*明', standing, status: { index, uri: URI } },
    signer,
  );
}

/** A list of a million codes, 1 % of them not green and none of ours among them. */
async function buildContext(): Promise<VerificationContext> {
  const claims = { issuer: '4201', uri: URI, issuedAt: NOW - 30_000, expiresAt: NOW + DAY, ttl: 300_000 };
  const entries = Array.from({ length: LIST_SIZE / 100 }, (_, nth): StatusEntry => [
    LIST_SIZE - 1 - nth * 99,
    'YELLOW',
  ]);
  const reading = await readStatusList(await signStatusList(claims, entries, LIST_SIZE, signer), URI, trust, NOW);
  if (!reading.ok) throw new Error(reading.fault);
  const lists = new Map([[URI, reading.list]]);
  return {
    trust,
    lists,
    rules: COLOUR_RULES,
    destination: '3301',
    now: NOW,
    planVersion: 'none',
    maxStaleness: 600_000,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
