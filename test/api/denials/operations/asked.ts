import type { Purpose } from '#graph/core/roles.ts';
import type { Open } from '#test/api/denials/relations.ts';
import { CREATES } from '#test/support/keyed.ts';
import type { Caller } from '#test/support/world.ts';

/** What was answered: the codes of what was refused, and whether there was anything to see. */
export interface Answered {
  readonly codes: readonly string[];
  readonly isEmpty: boolean;
}

/** An operation as somebody asks for it, and to whom it is open. */
export interface Asked<Scene> {
  /** The name of the root field, and what tells it apart where it stands in several rows. */
  readonly title: string;
  readonly path: string;
  readonly ask: (caller: Caller, scene: Scene) => Promise<Answered>;
  readonly open: Open;
  /** Who is answered that there is none: a list of their own, or one that holds nothing. */
  readonly none: Open;
  /** What a caller in a role that may ask is told where it is not open to them. */
  readonly refusal: Refusal;
  /** Who of them is told something else, by its code: they may know of it. */
  readonly otherwise: Readonly<Record<string, Open>>;
}

/** What somebody may not see is not there for them; of a list whose place they name they may not ask. */
export type Refusal = 'NOT_FOUND' | 'FORBIDDEN';

/** What a mutation is answered. Keys of its own keep one caller's request from being another's repeat. */
export async function mutated(
  caller: Caller,
  mutation: string,
  input: object,
  key: string,
  fields = '__typename',
): Promise<Answered> {
  const once = CREATES.has(mutation) ? { idempotencyKey: key } : {};
  const { errors = [], topErrors = [], rows = [] } = await caller.mutate(mutation, { ...input, ...once }, fields);
  const codes = [
    ...(topErrors as any[]).map(({ extensions }) => extensions.code),
    ...[...errors, ...rows.flatMap((row: any) => row.errors)].map(({ code }: { code: string }) => code),
  ];
  return { codes, isEmpty: false };
}

const isNothing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0) || (value as any)?.nodes?.length === 0;

/** What a query is answered: nothing, where it is null or a list of none. */
export async function queried(caller: Caller, query: string, purpose?: Purpose): Promise<Answered> {
  const { data, errors = [] } = await caller.ask(`{ ${query} }`, {}, purpose ? { 'x-purpose': purpose } : {});
  return {
    codes: errors.map(({ extensions }) => extensions.code),
    isEmpty: Object.values(data ?? {}).every(isNothing),
  };
}
