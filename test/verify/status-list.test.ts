import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { base64url } from 'jose';
import { describe, expect, test } from 'vitest';
import { signJws } from '#verify/jose/jws.ts';
import {
  MAX_LIST_SIZE,
  packStatuses,
  readStatusList,
  signStatusList,
  STATUS_LIST_TYPE,
  STATUS_VALUES,
  type CodeStatus,
  type StatusEntry,
  type StatusListClaims,
  type StatusListFault,
} from '#verify/status-list.ts';
import { buildKey, buildWorld, DAY, LIST_SIZE, LIST_URI, MINUTE, NOW, SECOND } from './world.ts';

const world = await buildWorld();
const STATUSES = Object.keys(STATUS_VALUES) as CodeStatus[];
const BY_VALUE = Object.fromEntries(STATUSES.map((status) => [STATUS_VALUES[status], status]));

/** draft-ietf-oauth-status-list, section 4.1 and 4.2: twelve codes of 2 bits. */
const DRAFT_VALUES = [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3];
const DRAFT_LST = 'eNo76fITAAPfAgc';
/** The same, appendix of test vectors: 2^20 codes of 2 bits, all not named being 0. */
const DRAFT_SPARSE: readonly (readonly [number, number])[] = [
  [0, 1],
  [1993, 2],
  [25460, 1],
  [159495, 3],
  [495669, 1],
  [554353, 1],
  [645645, 2],
  [723232, 1],
  [854545, 1],
  [934534, 2],
  [1000345, 3],
];
const DRAFT_SPARSE_LST =
  'eNrt2zENACEQAEEuoaBABP5VIO01fCjIHTMStt9ovGVIAAAAAABAbiEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEB5' +
  'WwIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
  'AAAAAAAAAID0ugQAAAAAAAAAAAAAAAAAQG12SgAAAAAAAAAAAAAAAAAAAAAAAAAAAOCSIQEAAAAAAAAAAAAAAAAAAAAAAAD8ExIA' +
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwJEuAQAAAAAAAAAAAAAAAAAAAAAAAMB9SwIAAAAAAAAAAAAAAAAAAACoYUoA' +
  'AAAAAAAAAAAAAEBqH81gAQw';

const claims: StatusListClaims = {
  issuer: '4201',
  uri: LIST_URI,
  issuedAt: NOW - 30 * SECOND,
  expiresAt: NOW + DAY,
  ttl: 300 * SECOND,
};

function signRaw(overrides: Record<string, unknown>, signer = world.wuhan.signer, typ = STATUS_LIST_TYPE) {
  const times = { iat: NOW / SECOND, exp: NOW / SECOND + 600, ttl: 300 };
  const list = { bits: 2, lst: DRAFT_LST };
  return signJws(typ, { iss: '4201', sub: LIST_URI, ...times, status_list: list, ...overrides }, signer);
}

const read = (jwt: string, now = NOW) => readStatusList(jwt, LIST_URI, world.trust, now);

async function faultOf(jwt: string, now = NOW): Promise<StatusListFault | null> {
  const reading = await read(jwt, now);
  return reading.ok ? null : reading.fault;
}

async function readList(jwt: string) {
  const reading = await read(jwt);
  if (!reading.ok) throw new Error(reading.fault);
  return reading.list;
}

describe('the bits of a list', () => {
  test('stand as in the example of the draft', () => {
    const entries = DRAFT_VALUES.map((value, index): StatusEntry => [index, BY_VALUE[value]!]);
    expect([...packStatuses(entries, 12)]).toEqual([0xc9, 0x44, 0xf9]);
  });

  test('are read as in the example of the draft', async () => {
    const list = await readList(await signRaw({}));
    expect(list.size).toBe(12);
    expect(DRAFT_VALUES.map((_, index) => list.statusAt(index))).toEqual(DRAFT_VALUES.map((value) => BY_VALUE[value]));
  });

  test('agree with the test vector of the draft for 2^20 codes', async () => {
    const list = await readList(await signRaw({ status_list: { bits: 2, lst: DRAFT_SPARSE_LST } }));
    expect(list.size).toBe(2 ** 20);
    for (const [index, value] of DRAFT_SPARSE) expect(list.statusAt(index)).toBe(BY_VALUE[value]);
    const entries = DRAFT_SPARSE.map(([index, value]): StatusEntry => [index, BY_VALUE[value]!]);
    const packed = packStatuses(entries, 2 ** 20);
    for (let index = 0; index < list.size; index++) {
      const value = (packed[index >> 2]! >> ((index % 4) * 2)) & 3;
      if (BY_VALUE[value] !== list.statusAt(index)) expect.fail(`index ${index}`);
    }
  });

  test('say green for all that is not named, and the last of two entries for one code', async () => {
    const list = await world.list([
      [3, 'RED'],
      [3, 'YELLOW'],
      [5, 'REVOKED'],
    ]);
    expect([2, 3, 4, 5, 6].map((index) => list.statusAt(index))).toEqual([
      'GREEN',
      'YELLOW',
      'GREEN',
      'REVOKED',
      'GREEN',
    ]);
  });

  test.each([LIST_SIZE, -1, 0.5, Number.NaN, 2 ** 53])('say nothing of an index outside: %d', async (index) => {
    expect((await world.list()).statusAt(index)).toBeNull();
  });

  test('come back as they went in, whatever the entries', async () => {
    const entry = fc.tuple(fc.nat(LIST_SIZE - 1), fc.constantFrom(...STATUSES));
    await fc.assert(
      fc.asyncProperty(fc.array(entry), async (entries) => {
        const expected = new Map<number, CodeStatus>(entries);
        const list = await readList(await world.listJwt(entries));
        for (let index = 0; index < LIST_SIZE; index++) {
          expect(list.statusAt(index)).toBe(expected.get(index) ?? 'GREEN');
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('publishing', () => {
  test.each([
    [0, 1],
    [1, 24],
    [10, 112],
  ])('a million codes of which %d %% are not green take at most %d KiB compressed', async (percent, limit) => {
    // Scattered like permuted indices: a fixed multiplicative generator (MINSTD), nine yellow to one red.
    let state = 1;
    const entries = Array.from({ length: percent * 10_000 }, (_, nth): StatusEntry => {
      state = (state * 48_271) % 2_147_483_647;
      return [state % 1_000_000, nth % 10 === 0 ? 'RED' : 'YELLOW'];
    });
    const jwt = await signStatusList(claims, entries, 1_000_000, world.wuhan.signer);
    const { status_list: list } = JSON.parse(new TextDecoder().decode(base64url.decode(jwt.split('.')[1]!)));
    expect(base64url.decode(list.lst).length).toBeLessThanOrEqual(limit * 1024);
  });

  test.each([
    ['an index outside', claims, [[12, 'RED']], 12],
    ['a negative index', claims, [[-1, 'RED']], 12],
    ['no codes', claims, [], 0],
    ['too many codes', claims, [], MAX_LIST_SIZE + 1],
    ['a ttl of 301 seconds', { ...claims, ttl: 301 * SECOND }, [], 12],
    ['no ttl', { ...claims, ttl: 0 }, [], 12],
    ['an end before its start', { ...claims, expiresAt: claims.issuedAt }, [], 12],
  ] as const)('is refused for %s', async (_, wrong, entries, size) => {
    await expect(signStatusList(wrong, entries, size, world.wuhan.signer)).rejects.toThrow(RangeError);
  });
});

describe('reading', () => {
  test('gives who published the list, where and when', async () => {
    expect(await world.list([], { issuedAt: NOW - MINUTE })).toMatchObject({
      issuer: '4201',
      uri: LIST_URI,
      issuedAt: NOW - MINUTE,
      expiresAt: NOW + 60 * MINUTE,
      ttl: 300 * SECOND,
      size: LIST_SIZE,
    });
  });

  const now = NOW / SECOND;
  test.each<[string, Record<string, unknown>, StatusListFault | null]>([
    ['another subject', { sub: `${LIST_URI}x` }, 'WRONG_URI'],
    ['an issuer nobody trusts', { iss: '9901' }, 'UNTRUSTED_ISSUER'],
    ['the name of another issuer', { iss: '3301' }, 'UNKNOWN_KEY'],
    ['a start 60 seconds ahead', { iat: now + 60 }, null],
    ['a start 61 seconds ahead', { iat: now + 61 }, 'NOT_YET_VALID'],
    ['an end in one second', { exp: now + 1 }, null],
    ['an end that is now', { exp: now }, 'EXPIRED'],
    ['a start before its key', { iat: now - 31 * 86_400 }, 'UNKNOWN_KEY'],
    ['no subject', { sub: undefined }, 'MALFORMED'],
    ['no end', { exp: undefined }, 'MALFORMED'],
    ['a negative start', { iat: -1 }, 'MALFORMED'],
    ['a ttl of 301 seconds', { ttl: 301 }, 'MALFORMED'],
    ['a ttl of nothing', { ttl: 0 }, 'MALFORMED'],
    ['one bit a code', { status_list: { bits: 1, lst: DRAFT_LST } }, 'MALFORMED'],
    ['no list', { status_list: [] }, 'MALFORMED'],
    ['a list that is not base64url', { status_list: { bits: 2, lst: 'eNo76fITAAPfAgc=' } }, 'MALFORMED'],
    ['a list that is not zlib', { status_list: { bits: 2, lst: 'AAAA' } }, 'MALFORMED'],
    ['a list that is cut off', { status_list: { bits: 2, lst: DRAFT_SPARSE_LST.slice(0, 400) } }, 'MALFORMED'],
    ['an empty list', { status_list: { bits: 2, lst: base64url.encode(deflateSync(new Uint8Array(0))) } }, 'MALFORMED'],
  ])('a list with %s: %#', async (_, overrides, fault) => {
    expect(await faultOf(await signRaw(overrides))).toBe(fault);
  });

  test('refuses another key under a trusted name, and a text that was changed', async () => {
    const forger = await buildKey('4201-2020-04');
    expect(await faultOf(await signRaw({}, forger.signer))).toBe('BAD_SIGNATURE');
    const [header, , signature] = (await signRaw({})).split('.');
    const [, other] = (await signRaw({ ttl: 299 })).split('.');
    expect(await faultOf(`${header}.${other}.${signature}`)).toBe('BAD_SIGNATURE');
  });

  test('refuses a health code in the place of a list', async () => {
    expect(await faultOf(await signRaw({}, world.wuhan.signer, 'health-code+jwt'))).toBe('MALFORMED');
    expect(await faultOf(await world.token())).toBe('MALFORMED');
  });

  test('takes a list of the greatest size and drops one that unpacks to a byte more', async () => {
    const lst = (bytes: number) => base64url.encode(deflateSync(new Uint8Array(bytes)));
    const atLimit = await signRaw({ status_list: { bits: 2, lst: lst(MAX_LIST_SIZE / 4) } });
    expect((await readList(atLimit)).size).toBe(MAX_LIST_SIZE);
    const beyond = await signRaw({ status_list: { bits: 2, lst: lst(MAX_LIST_SIZE / 4 + 1) } });
    expect(await faultOf(beyond)).toBe('MALFORMED');
  });

  test('drops a list that unpacks without end before it fills the memory', async () => {
    const bomb = await signRaw({
      status_list: { bits: 2, lst: base64url.encode(deflateSync(new Uint8Array(2 ** 28))) },
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await faultOf(bomb)).toBe('MALFORMED');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 26);
  });

  test('never throws, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (text) => {
        expect(await faultOf(text)).toBe('MALFORMED');
      }),
    );
  });
});
