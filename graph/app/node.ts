import type { RequestContext } from '#graph/context.ts';
import { Denial } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import { readId } from '#graph/store/ids.ts';
import type * as nouns from './nouns.ts';
import { rows } from './rows.ts';

type Readers = Exclude<(typeof nouns)[keyof typeof nouns]['node'], 'NO_NODE'>;
type ReaderOf<R> = R extends unknown ? R[keyof R] : never;

/** Anything that has an id, with the name of its type. */
export type NodeItem = NonNullable<Awaited<ReturnType<ReaderOf<Readers>>>>;

type Reader = (context: RequestContext, id: string, rest: string) => Promise<NodeItem | null>;

const READERS = Object.fromEntries(
  rows.flatMap(({ node }) => (node === 'NO_NODE' ? [] : Object.entries(node))),
) as Readonly<Record<string, Reader>>;

/** Each reader is the one behind the noun's own query: the same relation decides on every path. */
export async function node(context: RequestContext, id: string): Promise<NodeItem> {
  const parts = readId(id);
  const reader = parts && Object.hasOwn(READERS, parts.type) ? READERS[parts.type] : undefined;
  const found = parts && reader ? await reader(context, id, parts.rest) : null;
  if (!found) throw new Denial('NOT_FOUND', requestTexts.nothingWithId);
  return found;
}
