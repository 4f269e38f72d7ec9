import { CREATES } from '#test/support/keyed.ts';
import type { Operation, Side } from './operations/operation.ts';
import type { Crew, Ready } from './prepare.ts';
import type { Changed, RawItem, Stored } from './watched.ts';

/** What a caller is answered: the codes of what was refused; none where it was done. */
export type Answered = readonly string[];

/** What two leave: what each is answered, and what is stored otherwise than before. */
export interface Outcome {
  readonly answered: readonly (Answered | null)[];
  readonly changed: Changed;
}

export async function ask(
  { mutation, by, input, fields }: Operation,
  crew: Crew,
  ready: Ready,
  side: Side,
): Promise<Answered> {
  const key = CREATES.has(mutation) ? { idempotencyKey: `${mutation}-${side}` } : {};
  const { errors, topErrors, rows = [] } = await by(crew).mutate(mutation, { ...input(ready, side), ...key }, fields);
  if (topErrors) return topErrors.map(({ extensions }: any) => `top: ${extensions.code}`);
  return [...errors, ...rows.flatMap((row: any) => row.errors)].map(({ code }: { code: string }) => code);
}

/** Digits that nobody chose: an id, a hash or the instant of one request. */
const DIGITS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,64}/g;

const textOf = (item: RawItem | null): string =>
  JSON.stringify(item, (name, value: unknown) => {
    if (name === 'B') return 'sealed';
    if (name === 'SS') return [...(value as string[])].sort();
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  })
    // What is spread over shards by chance, or by digits that nobody chose.
    .replaceAll(/(OUTBOX|DUE)#(?:[A-Z]+#)?\d+/g, '$1')
    .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'token')
    .replaceAll(/"version":\{"S":"[^"]+"\}/g, '"version":"one"')
    .replaceAll(/"index":\{"N":"\d+"\}/g, '"index":"one"')
    .replaceAll(/"sk":\{"S":"\d{8}"\}/g, '"sk":"one"');

const digitsIn = (text: string): Set<string> => new Set(text.match(DIGITS) ?? []);

/** What the night brings, at an instant by the digits of its subject, which are by chance: see `nightOf`. */
const NIGHTLY = /#(?:ISOLATION_SUPPLY|CARE_REVIEW|ERASURE_HELD)#/;
const NIGHT = /T(?!16:00:00\.000)1[6-9]:\d\d:\d\d\.\d{3}Z/g;

/** Of an account and not of a person: how often it has tried, and how many places of a list are used up. */
const NOT_OF_A_PERSON = /RATE#|OPERATIONAL#STATUS#/;

/** What was changed, as lines. The place of a code in a status list is by chance. */
const linesOf = ({ answered, changed }: Outcome): string[] => [
  `answered ${JSON.stringify(answered)}`,
  ...[...changed]
    .filter(([place]) => !NOT_OF_A_PERSON.test(place))
    .map(([at, item]) => {
      const place = at.replace(/(PUBLIC#STATUS#.*)\n\d{8}/, '$1');
      const [, ...key] = place
        .trimEnd()
        .replace(/(OUTBOX|DUE)#(?:[A-Z]+#)?\d+/, '$1')
        .split('\n');
      const line = `${key.join(' ')}: ${item ? textOf(item) : 'gone'}`;
      return NIGHTLY.test(line) ? line.replaceAll(NIGHT, ' in the night') : line;
    }),
];

/**
 * What stands in one of two outcomes alone, each with its sign; none where they are the same. Digits that
 * stand in one of them alone, and not in what was there before, are those of chance.
 */
export function difference(one: Outcome, other: Outcome, known: ReadonlySet<string>): string[] {
  const lines = [linesOf(one), linesOf(other)] as const;
  const digits = lines.map((of) => digitsIn(of.join('\n')));
  const isShared = (found: string) => known.has(found) || digits.every((of) => of.has(found));
  const [left, right] = lines.map((of) => {
    const counts = new Map<string, number>();
    for (const line of of) {
      const text = line.replaceAll(DIGITS, (found) => (isShared(found) ? found : '*'));
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  }) as [Map<string, number>, Map<string, number>];
  const without = (sign: string, of: Map<string, number>, than: Map<string, number>) =>
    [...of].filter(([text, count]) => count !== than.get(text)).map(([text]) => `${sign} ${text}`);
  return [...without('-', right, left), ...without('+', left, right)];
}

export const knownDigits = (before: Stored): ReadonlySet<string> =>
  digitsIn([...before].map(([place, item]) => place + JSON.stringify(item)).join('\n'));
