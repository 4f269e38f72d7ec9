import { KMSClient } from '@aws-sdk/client-kms';
import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kmsKeyring, kmsSigner } from '#graph/handlers/kms.ts';
import { startKms } from '#test/support/kms-stub.ts';

let kms: Awaited<ReturnType<typeof startKms>>;
let client: KMSClient;
beforeAll(async () => {
  kms = await startKms({ wrapping: 'wrapping', hashing: 'hashing', signing: ['wuhan'] });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new KMSClient({ region: 'local', endpoint: kms.endpoint, credentials });
});
afterAll(async () => {
  client.destroy();
  await kms.close();
});

const KEYS = { wrappingKey: 'wrapping', hashingKey: 'hashing' };

test('a keyed hash is the same in every cold start, costs one call in each, and differs by use', async () => {
  const [one, another] = [kmsKeyring(() => client, KEYS), kmsKeyring(() => client, KEYS)];
  const before = kms.calls.length;
  const hashes = [await one.hash('phone', '1'), await one.hash('phone', '1'), await another.hash('phone', '1')];
  expect(kms.calls.length - before).toBe(2);
  expect(new Set(hashes).size).toBe(1);
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(await one.hash('id-number', '1')).not.toBe(hashes[0]);
});

test('a failed derivation of the secret is not kept', async () => {
  const keyring = kmsKeyring(() => client, { ...KEYS, hashingKey: 'wuhan' });
  const before = kms.calls.length;
  for (const _ of [1, 2]) await expect(keyring.hash('phone', '1')).rejects.toThrow();
  expect(kms.calls.length - before).toBe(2);
});

test('a person’s key opens for that person alone', async () => {
  const keyring = kmsKeyring(() => client, KEYS);
  const { raw, wrapped } = await keyring.createDataKey('person_1');
  expect(raw).toHaveLength(32);
  expect(await keyring.unwrapDataKey('person_1', wrapped)).toEqual(raw);
  await expect(keyring.unwrapDataKey('person_2', wrapped)).rejects.toThrow();
});

test('a signature of KMS is what a JWS takes: 64 bytes that the public key verifies', async () => {
  const signer = kmsSigner(() => client, '4201-1', 'wuhan');
  const key = createPublicKey({ key: kms.publicKey('wuhan'), format: 'jwk' });
  // Often enough for r and s with leading zeros, which DER leaves out.
  for (let i = 0; i < 300; i++) {
    const input = Buffer.from(`input ${i}`);
    const signature = await signer.sign(input);
    expect(signature).toHaveLength(64);
    expect(verify('sha256', input, { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  }
});
