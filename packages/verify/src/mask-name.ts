/** Enough of a name to show that a code was borrowed, too little to learn it (王*明). */

const MAX_WORDS = 4;
const MAX_STARS = 3;

/**
 * The masked form of a name: first and last character kept (王小明 → 王*明, 司马相如 → 司**如), of two the first (王明 →
 * 王*), of one none; of several words in a script with spaces the initials (John Smith → J* S*). At most 12
 * characters, always with a star, and the stars do not tell the length beyond five characters.
 */
export function maskName(name: string): string {
  const clean = name.normalize('NFC').replace(/\p{C}/gu, '').trim();
  const words = /\p{Script=Han}/u.test(clean) ? [clean.replace(/\s/gu, '')] : clean.split(/\s+/u);
  if (words.length === 1) return maskWord(Array.from(words[0] ?? ''));
  return words
    .slice(0, MAX_WORDS)
    .map((word) => `${Array.from(word)[0]}*`)
    .join(' ');
}

function maskWord(characters: readonly string[]): string {
  const [first, second] = characters;
  if (first === undefined || second === undefined) return '*';
  if (characters.length === 2) return `${first}*`;
  return `${first}${'*'.repeat(Math.min(characters.length - 2, MAX_STARS))}${characters.at(-1)}`;
}
