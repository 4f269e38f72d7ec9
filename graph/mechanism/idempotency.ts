import { Refusal, refusal } from '#graph/core/errors.ts';
import { ConditionFailed, type Db, type Item, putNew, type Write } from '#graph/store/db.ts';
import { keys } from '#graph/store/keys.ts';
import type { Keyring } from './keyring.ts';
import { type Settling, untilSettled } from './settle.ts';

/** How long a repeat is answered with the same object (days). */
const KEPT_DAYS = 7;

/** 8 to 128 printable ASCII characters, so that a key survives every transport. */
const KEY_SHAPE = /^[\x21-\x7e]{8,128}$/;

/** Who creates, and with what. */
export interface Creator {
  readonly db: Db;
  readonly keyring: Keyring;
  readonly account: string;
  readonly now: Date;
}

export interface Creation<T> {
  /** The operation: the same key may serve different ones. */
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
  /**
   * Makes the id of the object from 32 hexadecimal digits that belong to this account, operation, key and
   * moment alone.
   */
  readonly id: (digits: string) => string;
  /** For a repeat: the object as it now is. */
  readonly read: (id: string) => Promise<T>;
  /**
   * The object and the writes that make it, from what is there now: asked for again when one of their
   * conditions failed.
   */
  readonly make: (id: string) => Promise<{ readonly made: T; readonly writes: readonly Write[] }>;
  /** Before another attempt: says no for good where that is not worth it, or forgets what was read. */
  readonly failed?: Settling['failed'];
}

interface Claim extends Item {
  readonly objectId: string;
  /** Only a keyed hash of the input is kept: it may hold identity numbers. */
  readonly bodyHash: string;
  readonly expiresAt: number;
}

/**
 * Creates an object once, however often it is asked for: a repeat within 7 days answers with the same object
 * as it now is, whatever the rules would say today; the same key with another input is refused.
 *
 * Race: two repeats at once. The claim stands in the transaction of the create: one of them writes it, the
 * other fails on the condition `idempotency` and answers with what was made, whose id stands in the claim. Or
 * it looks again after the first has made the object, which now stands in its way: so a refusal, too, is the
 * last word only where there is no claim.
 */
export async function createOnce<T>({ db, keyring, account, now }: Creator, creation: Creation<T>): Promise<T> {
  const { operation, input, read } = creation;
  const { idempotencyKey, ...body } = input;
  if (!KEY_SHAPE.test(idempotencyKey))
    throw refusal(
      'INVALID_IDEMPOTENCY_KEY',
      'Send an idempotency key of 8 to 128 printable ASCII characters without spaces.',
      'idempotencyKey',
    );
  const digits = await keyring.hash('idempotency', canonical([account, operation, idempotencyKey]));
  const bodyHash = await keyring.hash('body', canonical(body));
  const seconds = Math.floor(now.getTime() / 1000);
  const key = keys.idempotency(digits);
  // A key that was forgotten makes another object, which must not have the id of the first: hence the moment.
  const own = await keyring.hash('idempotency', canonical([account, operation, idempotencyKey, now]));
  const id = creation.id(own.slice(0, 32));

  async function madeBefore(): Promise<string | null> {
    const claim = await db.get<Claim>(key);
    if (!claim) return null;
    if (claim.bodyHash === bodyHash) return claim.objectId;
    throw refusal(
      'IDEMPOTENCY_KEY_REUSED',
      'This idempotency key was used for another input within 7 days. Choose a new key for a new request.',
      'idempotencyKey',
    );
  }

  const claimWrite: Write = {
    ...putNew('idempotency', { ...key, bodyHash, objectId: id, expiresAt: seconds + KEPT_DAYS * 86_400 }),
    // A claim that has expired, or does so while the request runs, counts as gone: another's new one expires
    // days later.
    condition: 'attribute_not_exists(pk) OR expiresAt <= :soon',
    values: { ':soon': seconds + 60 },
  };

  const before = await madeBefore();
  if (before !== null) return read(before);
  async function attempt(): Promise<T> {
    try {
      const { made, writes } = await creation.make(id);
      await db.transact([claimWrite, ...writes]);
      return made;
    } catch (error) {
      const overtaken = error instanceof Refusal || (error instanceof ConditionFailed && error.has('idempotency'));
      const other = overtaken ? await madeBefore() : null;
      if (other === null) throw error;
      return read(other);
    }
  }
  return untilSettled(attempt, creation);
}

/** JSON with sorted object keys, so that the order in which a client writes its fields does not matter. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
