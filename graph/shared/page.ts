import { Denial } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import type { Keyring } from '#graph/mechanism/keyring.ts';
import { BadCursor } from '#graph/store/db.ts';
import { badCursor, cursorAt, type ListName, sortKeyIn } from './cursor.ts';

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
}

const FIRST_LIMIT = 100;

/**
 * A page of a Relay connection. `read` is asked for one more than the page holds, so that `hasNextPage` is
 * never a guess; cursors hold the sort keys of the items, and go on from there even when the item is gone.
 */
export async function readPage<T>(
  { keyring }: { readonly keyring: Keyring },
  list: ListName,
  { first, after: cursor }: PageArgs,
  read: (options: { first: number; after: string | undefined }) => Promise<readonly T[]>,
  sortKeyOf: (item: T) => string,
): Promise<Connection<T>> {
  if (!Number.isInteger(first) || first < 1 || first > FIRST_LIMIT)
    throw new Denial('BAD_USER_INPUT', requestTexts.pageSize(FIRST_LIMIT));
  const after = typeof cursor === 'string' ? await sortKeyIn(keyring, list, cursor) : undefined;
  const items = await read({ first: first + 1, after }).catch((error: unknown) => {
    throw error instanceof BadCursor ? badCursor() : error;
  });
  const nodes = items.slice(0, first);
  const edges = await Promise.all(
    nodes.map(async (node) => ({ cursor: await cursorAt(keyring, list, sortKeyOf(node)), node })),
  );
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: items.length > first,
      // Whoever has a cursor was given an item there, which this page begins behind.
      hasPreviousPage: after !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

interface ReadOptions {
  readonly first: number;
  readonly after: string | undefined;
}

/**
 * A page of what is for the caller: as many pages of the list are read as it takes to fill one, or as there
 * are.
 */
export async function fillPage<Listed, Wanted>(
  { first, after }: ReadOptions,
  read: (options: ReadOptions) => Promise<readonly Listed[]>,
  placeOf: (listed: Listed) => string,
  wantedOf: (page: readonly Listed[]) => readonly Wanted[] | Promise<readonly Wanted[]>,
): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (let from = after; ;) {
    const page = await read({ first, after: from });
    wanted.push(...(await wantedOf(page)));
    const last = page.at(-1);
    if (!last || page.length < first || wanted.length >= first) return wanted.slice(0, first);
    from = placeOf(last);
  }
}
