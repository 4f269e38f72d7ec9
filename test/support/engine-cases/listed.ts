import type { Refusal } from './answer.ts';

/** Where the embedded engine differs from DynamoDB Local and stays so: the head of the engine lists these. */
export interface Listed {
  readonly difference: string;
  readonly cases: RegExp;
  readonly holds: (ours: readonly unknown[], theirs: readonly unknown[]) => boolean;
}

const refusal = (answers: readonly unknown[], name: string) =>
  answers.some((answer) => (answer as Partial<Refusal>).error === name);

interface Page {
  items: unknown[];
  scanned: number;
}
const pages = (answers: readonly unknown[]) => answers[0] as Page[];
const allItems = (answers: readonly unknown[]) => JSON.stringify(pages(answers).flatMap(({ items }) => items));

export const listed: readonly Listed[] = [
  {
    difference: 'a transaction that holds an invalid write is cancelled with reasons, not refused as a whole',
    cases: /in a transaction$/,
    holds: (ours, theirs) =>
      ours.some((answer) => (answer as Partial<Refusal>).reasons?.includes('ValidationError')) &&
      theirs.every((answer) => !(answer as Partial<Refusal>).reasons) &&
      (refusal(theirs, 'ValidationException') || refusal(theirs, 'TransactionCanceledException')),
  },
  {
    difference: 'a page ends at 1 MB of what was read, not of what a filter left',
    cases: /^pages .*FilterExpression/,
    holds: (ours, theirs) => allItems(ours) === allItems(theirs) && pages(ours)[0]!.scanned < pages(theirs)[0]!.scanned,
  },
  {
    difference: 'a start key that no item can have is refused',
    cases: /^from a sort key too long/,
    holds: (ours, theirs) => refusal(ours, 'ValidationException') && !refusal(theirs, 'ValidationException'),
  },
  {
    difference: '`size` is a reserved word',
    cases: /'(SET size = :text|size)'$/,
    holds: (ours, theirs) => refusal(ours, 'ValidationException') && !refusal(theirs, 'ValidationException'),
  },
];
