import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM: 12 bytes of nonce, 16 of tag, then the text. */
const NONCE = 12;
const TAG = 16;

/**
 * Encrypts a value under a data key. `context` is bound to it: a ciphertext moved to another item does not
 * open.
 */
export function seal(dataKey: Uint8Array, context: string, value: unknown): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonce).setAAD(Buffer.from(context));
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Opens what `seal` made; throws when key, context or bytes are not the same. */
export function open<T>(dataKey: Uint8Array, context: string, sealed: Uint8Array): T {
  const decipher = createDecipheriv('aes-256-gcm', dataKey, sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  const text = Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  return JSON.parse(text.toString('utf8')) as T;
}
