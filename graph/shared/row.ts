import type { RequestContext } from '#graph/context.ts';
import type { IdType } from '#graph/store/ids.ts';

/** By the whole id, or by what follows its beginning. */
type Read<T> = (context: RequestContext, id: string, rest: string) => Promise<T | null>;

/** What is assembled of each noun: one that lacks a part is a type error that names it. */
export interface NounRow {
  /** How `node` reads it, by the beginning of its id: as its own query does, so that one relation decides. */
  readonly node: Readonly<Partial<Record<IdType, Read<{ readonly __typename: string }>>>> | 'NO_NODE';
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
