/** A text that is as long as it says and says no part of it twice. */
export const longText = (length: number): string =>
  Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + 7 * i)).join('');
