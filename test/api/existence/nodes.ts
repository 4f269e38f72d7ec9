import { rows } from '#graph/app/rows.ts';
import { queried } from '#test/api/denials/operations/asked.ts';
import { idsIn, typeOf } from './ids.ts';
import type { Asking } from './matrix.ts';

/** The types that `node` reads. */
export const NODES: ReadonlySet<string> = new Set(
  rows.flatMap(({ node }) => (node === 'NO_NODE' ? [] : Object.keys(node))),
);

/** One of each type that a text names, as `node` is asked for it. */
export function nodesIn(value: unknown): readonly Asking<unknown>[] {
  const one = new Map(idsIn(value).map((id) => [typeOf(id) as string, id]));
  return [...one]
    .filter(([type]) => NODES.has(type))
    .map(([type, id]) => ({
      title: type,
      path: 'Query.node',
      ask: (caller) => queried(caller, `node(id: "${id}") { id }`),
    }));
}
