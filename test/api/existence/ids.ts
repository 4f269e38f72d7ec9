import { createHash } from 'node:crypto';
import { idTypes, personOfScoped, type IdType, readId } from '#graph/store/ids.ts';
import type { Answer, Caller } from '#test/support/world.ts';

/** Ids of nouns in a text. A supplier is an account, and places are known to everybody. */
const NOUNS = idTypes.filter((type) => !['supplier', 'division', 'community'].includes(type));
const ID = new RegExp(`\\b(?:${NOUNS.join('|')})_[\\w-]+`, 'g');

export const idsIn = (value: unknown): string[] => [...new Set(JSON.stringify(value).match(ID) ?? [])];
export const typeOf = (id: string): IdType => readId(id)!.type as IdType;
export const personOf = (id: string): string | null => personOfScoped(typeOf(id), id);

/** Other digits of the same shape, always the same ones. */
function otherDigits(digits: string): string {
  const made = createHash('sha256').update(digits).digest('hex').repeat(4);
  return [...digits].map((one, i) => (one === '-' ? one : made[i])).join('');
}

/** An id of the same shape that names nothing; what its beginning tells stays. */
export const unknownOf = (id: string): string => id.replace(/[0-9a-z-]{4,}$/, otherDigits);

/** The same, of a person who is not there. */
export const unknownWithPerson = (id: string): string => id.replaceAll(/[0-9a-f]{32,}/g, otherDigits);

export type Swap = (id: string) => string;

function swapped(value: unknown, swap: Swap): any {
  if (typeof value === 'string') return value.replaceAll(ID, swap);
  if (Array.isArray(value)) return value.map((one) => swapped(one, swap));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const isKept = (name: string) => name === 'idempotencyKey';
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, isKept(name) ? one : swapped(one, swap)]),
  );
}

/** What a caller asked for and was answered. */
export interface Heard {
  readonly ids: string[];
  readonly answers: string[];
}

/** A caller whose requests name other ids. */
export function swapping(caller: Caller, swap: Swap, heard: Heard): Caller {
  const hear = (answer: unknown) => heard.answers.push(JSON.stringify(answer));
  return {
    ...caller,
    async ask(query, variables = {}, headers = {}): Promise<Answer> {
      heard.ids.push(...idsIn([query, variables]));
      const answer = await caller.ask(swapped(query, swap), swapped(variables, swap), headers);
      hear([answer.data, answer.errors]);
      return answer;
    },
    async mutate(name, input, fields, headers = {}) {
      heard.ids.push(...idsIn(input));
      const answer = await caller.mutate(name, swapped(input, swap), fields, headers);
      hear([answer.errors, answer.topErrors]);
      return answer;
    },
  };
}
