import { createCipheriv } from 'node:crypto';
import { Denial } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import type { Keyring } from '#graph/mechanism/keyring.ts';

/** Which list it is: its name, whose it is, and every argument but those of the page. */
export type ListName = readonly [name: string, ...what: (string | boolean | null | undefined)[]];

/** Hexadecimal digits of the check: nobody hits upon 64 bits by guessing. As text it is the nonce of AES. */
const CHECK_DIGITS = 16;

export const badCursor = () => new Denial('BAD_USER_INPUT', requestTexts.notACursor);

/**
 * A keyed hash over list and sort key comes first: a cursor of another list, or one made up, has another. The
 * sort key is encrypted: it may name a person whom the caller may not know.
 */
export async function cursorAt(keyring: Keyring, list: ListName, sortKey: string): Promise<string> {
  const hash = await keyring.hash('cursor', JSON.stringify([list, sortKey]));
  const check = Buffer.from(hash.slice(0, CHECK_DIGITS));
  return Buffer.concat([check, await crypt(keyring, check, Buffer.from(sortKey))]).toString('base64url');
}

export async function sortKeyIn(keyring: Keyring, list: ListName, cursor: string): Promise<string> {
  const sortKey = await openCursor(keyring, cursor);
  if (cursor !== (await cursorAt(keyring, list, sortKey))) throw badCursor();
  return sortKey;
}

/** What a cursor holds, of whatever list, and whoever made it: its check is not looked at. */
export async function openCursor(keyring: Keyring, cursor: string): Promise<string> {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length < CHECK_DIGITS) throw badCursor();
  const sortKey = await crypt(keyring, bytes.subarray(0, CHECK_DIGITS), bytes.subarray(CHECK_DIGITS));
  return sortKey.toString();
}

/** In counter mode both ways are one. No two texts share a nonce, since the check is made of the text. */
async function crypt(keyring: Keyring, check: Buffer, text: Buffer): Promise<Buffer> {
  const key = Buffer.from(await keyring.hash('cursor', 'key'), 'hex');
  const cipher = createCipheriv('aes-256-ctr', key, check);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}
