/**
 * How examples become requests: `{{name}}` stands for what only the moment or an earlier answer knows,
 * `{{name:default}}` for what has a default.
 */
import type { Example } from '#graph/local/explorer/example.ts';

/** What the page keeps of earlier answers, by the name of its placeholder. */
export type Memory = Record<string, string>;

const DAY_MS = 86_400_000;
/** The communities' own calendar, wherever the browser is. */
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
const day =
  (from: number) =>
  (now: Date): string =>
    calendar.format(now.getTime() + from * DAY_MS);

/** What is made anew at each place where it stands. */
const MADE: Readonly<Record<string, (now: Date) => string>> = {
  today: day(0),
  yesterday: day(-1),
  dayBeforeYesterday: day(-2),
  tomorrow: day(1),
  nextWeek: day(7),
  inTwoWeeks: day(14),
  now: (now) => now.toISOString(),
  key: () => crypto.randomUUID(),
  idNumber: newIdNumber,
};

/** An invented identity number whose check character fits (GB 11643): each person is registered once. */
function newIdNumber(): string {
  const random = (from: number, count: number) => String(from + Math.floor(Math.random() * count));
  const birth = random(1940, 60) + random(1, 12).padStart(2, '0') + random(1, 28).padStart(2, '0');
  const body = `420106${birth}${random(100, 900)}`;
  const sum = Array.from(body).reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/** With the placeholders filled in; `missing` names those that nothing is known for yet. */
export function fill<T>(value: T, memory: Readonly<Memory>, now = new Date()): { filled: T; missing: string[] } {
  const missing: string[] = [];
  const text = JSON.stringify(value).replace(
    /\{\{(\w+)(?::([\w-]+))?\}\}/g,
    (placeholder: string, name: string, otherwise?: string) => {
      const known = MADE[name]?.(now) ?? memory[name] ?? otherwise;
      if (known === undefined) missing.push(name);
      return known ?? placeholder;
    },
  );
  return { filled: JSON.parse(text) as T, missing };
}

/** Keeps what later examples ask for of the `data` of an answer. */
export function remember(memory: Memory, examples: readonly Example[], data: object | null | undefined): void {
  for (const [field, answer] of Object.entries(data ?? {})) {
    for (const { keeps = {} } of examples.filter(({ operation }) => operation === field)) {
      for (const [name, path] of Object.entries(keeps)) {
        const value = path.split('.').reduce<unknown>(stepInto, answer);
        if (typeof value === 'string') memory[name] = value;
      }
    }
  }
}

/** One step of a path: a field, a place in a list, or the first in it of which `field=value` holds. */
function stepInto(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const [name, wanted] = step.split('=');
  const fields = value as Readonly<Record<string, unknown>>;
  return wanted === undefined
    ? fields[step]
    : Object.values(fields).find((one) => (one as typeof fields)[name!] === wanted);
}
