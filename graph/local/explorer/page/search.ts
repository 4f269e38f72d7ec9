import type { Example } from '#graph/local/explorer/example.ts';

/** Whether every word looked for stands in the titles of an example and its task, or in its operation. */
export function matches({ title, task, operation }: Example, wanted: string): boolean {
  const text = [title.zh, title.en, task.zh, task.en, operation].join('\n').toLowerCase();
  return wanted
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
