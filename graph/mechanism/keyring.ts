/**
 * Keyed hashes and envelope encryption. On AWS the keys stay in KMS (`graph/handlers/kms.ts`); on one machine
 * they stand in a file beside the data (`graph/local/keys.ts`). Nothing else sees key material.
 */
export interface Keyring {
  /**
   * A keyed hash (HMAC-SHA-256, 64 hexadecimal digits), for looking up what must not be readable. `use` keeps
   * the hashes of different things apart.
   */
  hash(
    use:
      | 'idempotency'
      | 'body'
      | 'id-number'
      | 'phone'
      | 'binding'
      | 'status-list'
      | 'paper'
      | 'demander'
      | 'workplace'
      | 'cursor',
    value: string,
  ): Promise<string>;
  /**
   * A new data key for a person: its raw 32 bytes, and wrapped by the master key with the person's id as
   * context.
   */
  createDataKey(person: string): Promise<{ raw: Uint8Array; wrapped: Uint8Array }>;
  /** The raw bytes of a wrapped data key. Fails for another person's id. */
  unwrapDataKey(person: string, wrapped: Uint8Array): Promise<Uint8Array>;
}
