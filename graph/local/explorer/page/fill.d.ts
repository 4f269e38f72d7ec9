/** What the page keeps of earlier answers, by the name of its placeholder. */
export type Memory = Record<string, string>;

/** The variables with their placeholders filled in; `missing` names those that nothing is known for yet. */
export function fill<T>(value: T, memory: Readonly<Memory>, now?: Date): { filled: T; missing: string[] };

/** Keeps what later examples ask for of the `data` of an answer. */
export function remember(memory: Memory, data: unknown): void;
