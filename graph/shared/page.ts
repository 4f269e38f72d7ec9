import { Denial } from '#graph/core/errors.ts';
import { BadCursor } from '#graph/store/db.ts';

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const FIRST_LIMIT = 100;

/**
 * A page of a Relay connection. `read` is asked for one more than the page holds, so that `hasNextPage` is
 * never a guess; cursors are the sort keys of the items, which `after` goes on from even when the item itself
 * is gone.
 */
export async function readPage<T>(
  { first, after }: PageArgs,
  read: (options: { first: number; after: string | undefined }) => Promise<readonly T[]>,
  sortKeyOf: (item: T) => string,
): Promise<Connection<T>> {
  if (!Number.isInteger(first) || first < 1 || first > FIRST_LIMIT)
    throw new Denial('BAD_USER_INPUT', `Ask for a \`first\` of 1 to ${FIRST_LIMIT}.`);
  const items = await read({ first: first + 1, after: decodeCursor(after) }).catch((error: unknown) => {
    throw error instanceof BadCursor ? badCursor() : error;
  });
  const nodes = items.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(sortKeyOf(node)), node }));
  return {
    nodes,
    edges,
    pageInfo: { hasNextPage: items.length > first, endCursor: edges.at(-1)?.cursor ?? null },
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

const badCursor = () =>
  new Denial('BAD_USER_INPUT', 'This `after` is no cursor of this list: pass on an `endCursor` as it is.');

const encodeCursor = (sortKey: string): string => Buffer.from(sortKey).toString('base64url');

function decodeCursor(cursor: string | null | undefined): string | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const sortKey = /^[\w-]{2,400}$/.test(cursor) ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  if (!/^[\x20-\x7e]{1,300}$/.test(sortKey)) throw badCursor();
  return sortKey;
}
