/** The papers that are issued, and the number that each bears. */

export type PaperKind = 'RESIDENCE_CERTIFICATE' | 'RELEASE_NOTICE' | 'ISOLATION_NOTICE';

/** Crockford's Base32: no I, L, O and U, which are misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['I', '1'],
  ['L', '1'],
]);
/** 80 bits are 16 characters. */
export const NUMBER_BYTES = 10;
const NUMBER_LENGTH = 16;

/** The number of a paper from 80 random bits, in four groups of four: XXXX-XXXX-XXXX-XXXX. */
export function paperNumber(bytes: Uint8Array): string {
  if (bytes.length !== NUMBER_BYTES) throw new RangeError('The number of a paper has 80 bits');
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const characters = bits.match(/.{5}/g)!.map((five) => ALPHABET.charAt(Number.parseInt(five, 2)));
  return groups(characters.join(''));
}

/**
 * A number as somebody typed it, in its one spelling: case, spaces and dashes do not matter, and what is
 * misread is read. Null for what is none.
 */
export function readPaperNumber(text: string): string | null {
  if (text.length > 2 * NUMBER_LENGTH) return null;
  const plain = text.toUpperCase().replace(/[\s-]/g, '');
  const read = [...plain].map((character) => MISREAD.get(character) ?? character);
  return read.length === NUMBER_LENGTH && read.every((character) => ALPHABET.includes(character))
    ? groups(read.join(''))
    : null;
}

const groups = (characters: string): string => characters.match(/.{4}/g)!.join('-');
