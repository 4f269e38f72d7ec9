import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kept, localKeyring, newDataKeys, newKeyPair } from '#graph/local/keys.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'shequ-keys-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('what is kept in a file', () => {
  test('is made once, and read from then on', async () => {
    const file = join(directory, 'deep', 'keys.json');
    let made = 0;
    const make = async () => ({ made: (made += 1) });
    expect(await kept(file, make)).toEqual({ made: 1 });
    expect(await kept(file, make)).toEqual({ made: 1 });
  });

  test('is one thing for all who make it at once, and leaves no draft behind', async () => {
    const file = join(directory, 'keys.json');
    let made = 0;
    const make = async () => ({ made: (made += 1) });
    const answers = await Promise.all(Array.from({ length: 8 }, () => kept(file, make)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(readdirSync(directory)).toEqual(['keys.json']);
  });

  test('is for nobody else on the machine to read', async () => {
    const file = join(directory, 'keys.json');
    await kept(file, async () => 'secret');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('is not made anew where the file cannot be read: data that depends on it would be lost', async () => {
    const file = join(directory, 'keys.json');
    writeFileSync(file, '{"master":');
    await expect(kept(file, async () => 'another')).rejects.toThrow(`${file} holds no JSON`);
    expect(readFileSync(file, 'utf8')).toBe('{"master":');
  });
});

describe('the keyring of one machine', () => {
  test('gives the same hash for the same use and value, and under another key another one', async () => {
    const [mine, theirs] = [localKeyring(await newDataKeys([])), localKeyring(await newDataKeys([]))];
    const hash = await mine.hash('phone', '+8613800000001');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await mine.hash('phone', '+8613800000001')).toBe(hash);
    expect(await mine.hash('id-number', '+8613800000001')).not.toBe(hash);
    expect(await theirs.hash('phone', '+8613800000001')).not.toBe(hash);
  });

  test('wraps a data key for one person: for another, changed by a bit, or by another keyring, it does not open', async () => {
    const keys = await newDataKeys([]);
    const keyring = localKeyring(keys);
    const { raw, wrapped } = await keyring.createDataKey('person_1');
    expect(raw).toHaveLength(32);
    expect(Buffer.from(await keyring.unwrapDataKey('person_1', wrapped))).toEqual(Buffer.from(raw));
    expect(Buffer.from(await localKeyring(keys).unwrapDataKey('person_1', wrapped))).toEqual(Buffer.from(raw));
    const changed = Buffer.from(wrapped);
    changed[changed.length - 1]! ^= 1;
    await expect(async () => keyring.unwrapDataKey('person_2', wrapped)).rejects.toThrow();
    await expect(async () => keyring.unwrapDataKey('person_1', changed)).rejects.toThrow();
    const other = localKeyring(await newDataKeys([]));
    await expect(async () => other.unwrapDataKey('person_1', wrapped)).rejects.toThrow();
  });

  test('makes no two data keys alike', async () => {
    const keyring = localKeyring(await newDataKeys([]));
    const [one, other] = [await keyring.createDataKey('person_1'), await keyring.createDataKey('person_1')];
    expect(Buffer.from(one.raw)).not.toEqual(Buffer.from(other.raw));
  });

  test('has a signing key for each region, whose public half holds nothing private', async () => {
    const { regions } = await newDataKeys(['4201', '3301']);
    expect(regions.map(({ region, kid }) => [region, kid])).toEqual([
      ['4201', '4201-1'],
      ['3301', '3301-1'],
    ]);
    const { publicKey, privateKey } = await newKeyPair('a');
    expect(Object.keys(publicKey).sort()).toEqual(['crv', 'kid', 'kty', 'x', 'y']);
    expect(privateKey.d).toEqual(expect.any(String));
  });
});
