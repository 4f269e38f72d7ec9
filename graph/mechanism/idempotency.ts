import { refusal } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import { type Db, type Item, putNew, type Write } from '#graph/store/db.ts';
import type { Keyring } from './keyring.ts';
import { keys } from './keys.ts';

/** How long a repeat is answered with the same object (days). */
const KEPT_DAYS = 7;

/** 8 to 128 printable ASCII characters, so that a key survives every transport. */
const KEY_SHAPE = /^[\x21-\x7e]{8,128}$/;

/** What is created once, and how. */
export interface Once<Reply> {
  /** The operation: the same key may serve different ones. */
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
  /**
   * Makes the id of the object from 32 hexadecimal digits that belong to this account, operation, key and
   * moment alone.
   */
  readonly id: (digits: string) => string;
  /** For a repeat: the object as it now is. */
  readonly read: (id: string) => Promise<Reply>;
}

/** The claim of a create: what is written with it, and what a repeat is answered with. */
export interface Claim<Reply> {
  readonly id: string;
  /** Fails by the name `idempotency` where another has claimed the key. */
  readonly write: Write;
  /** What was created before by this key; null where nothing was. */
  answer(): Promise<{ readonly reply: Reply } | null>;
}

interface StoredClaim extends Item {
  readonly objectId: string;
  /** Only a keyed hash of the input is kept: it may hold identity numbers. */
  readonly bodyHash: string;
  readonly expiresAt: number;
}

/** Who creates. */
interface Creator {
  readonly db: Db;
  readonly keyring: Keyring;
  readonly viewer: { readonly account: string } | null;
  readonly now: Date;
}

/**
 * What makes a create happen once, however often it is asked for: a repeat within 7 days answers with the
 * same object as it now is, whatever the rules would say today; the same key with another input is refused.
 *
 * Race: two repeats at once. The claim stands in the transaction of the create: one of them writes it, the
 * other fails on the condition `idempotency` and answers with what was made, whose id stands in the claim. Or
 * it looks again after the first has made the object, which now stands in its way: so a refusal, too, is the
 * last word only where there is no claim.
 */
export async function claimOf<Reply>(creator: Creator, once: Once<Reply>): Promise<Claim<Reply>> {
  const { db, keyring, viewer, now } = creator;
  const { operation, input, id, read } = once;
  const { idempotencyKey, ...body } = input;
  if (!KEY_SHAPE.test(idempotencyKey))
    throw refusal('INVALID_IDEMPOTENCY_KEY', requestTexts.idempotencyKeyShape, 'idempotencyKey');
  if (!viewer) throw new Error('Nobody creates something: the access table must deny it');
  const { account } = viewer;
  const digits = await keyring.hash('idempotency', canonical([account, operation, idempotencyKey]));
  const bodyHash = await keyring.hash('body', canonical(body));
  // A key that was forgotten makes another object, which must not have the id of the first: hence the moment.
  const own = await keyring.hash('idempotency', canonical([account, operation, idempotencyKey, now]));
  const key = keys.idempotency(digits);
  const objectId = id(own.slice(0, 32));
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    id: objectId,
    write: {
      ...putNew('idempotency', { ...key, bodyHash, objectId, expiresAt: seconds + KEPT_DAYS * 86_400 }),
      // A claim that has expired, or does so while the request runs, counts as gone: another's new one
      // expires days later.
      condition: 'attribute_not_exists(pk) OR expiresAt <= :soon',
      values: { ':soon': seconds + 60 },
    },
    async answer() {
      const claim = await db.get<StoredClaim>(key);
      if (!claim) return null;
      if (claim.bodyHash === bodyHash) return { reply: await read(claim.objectId) };
      throw refusal('IDEMPOTENCY_KEY_REUSED', requestTexts.idempotencyKeyReused, 'idempotencyKey');
    },
  };
}

/**
 * JSON with sorted object keys and without those that are null: neither the order in which a client writes
 * its fields matters, nor whether it leaves one out or says that there is nothing.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(given(inner)) : inner,
  );
}

const given = (fields: object): [string, unknown][] =>
  Object.entries(fields)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
