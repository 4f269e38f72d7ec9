import type { Deps, RequestContext } from '#graph/context.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import type { Sweep } from '#graph/mechanism/sweep.ts';
import type { Write } from '#graph/store/db.ts';

/** By the whole id, or by what follows its beginning. */
type Read<T> = (context: RequestContext, id: string, rest: string) => Promise<T | null>;

/**
 * Brings one item about, on behalf of nobody: the context has no viewer. See `HandleDue` for `settle` and
 * `isTimeUp`.
 */
export type DueHandler = (
  context: RequestContext,
  due: Due,
  settle: Write,
  isTimeUp: () => boolean,
) => Promise<Handled>;

export type RunSweep = (deps: Deps, found: Sweep, isTimeUp: () => boolean) => Promise<Handled>;

/** What is assembled of each noun: one that lacks a part is a type error that names it. */
export interface NounRow {
  /** How `node` reads it, by the beginning of its id: as its own query does, so that one relation decides. */
  readonly node: Readonly<Record<string, Read<{ readonly __typename: string }>>> | 'NO_NODE';
  /** What time brings about it, by kind. */
  readonly due: Readonly<Record<string, DueHandler>>;
  /** The long work that it has, by kind. */
  readonly sweeps: Readonly<Record<string, RunSweep>>;
}

/** A reader whose answer says of which type of the schema it is. */
export const as =
  <const Name extends string, T extends object>(
    __typename: Name,
    read: Read<T>,
  ): Read<T & { readonly __typename: Name }> =>
  async (context, id, rest) => {
    const found = await read(context, id, rest);
    return found && { ...found, __typename };
  };
