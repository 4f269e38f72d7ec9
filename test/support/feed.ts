import type { Caller } from './world.ts';

export interface SeenEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly zh: string;
  readonly en: string;
  readonly clause: string | null;
  readonly subject: string | null;
  readonly community: { readonly code: string } | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const EVENTS = `query ($division: DivisionCode, $first: Int!, $after: String) {
  events(division: $division, first: $first, after: $after) {
    nodes { id type at zh: text en: text(lang: EN) clause subject community { code } from to }
    edges { cursor } pageInfo { hasNextPage endCursor } } }`;

export interface Follow {
  readonly division?: string;
  readonly first?: number;
  readonly after?: string | null;
}

/** Reads a caller's events to their end by pages, and each time goes on from there. */
export function follow(caller: Caller, { division, first = 100, after = null }: Follow = {}) {
  let cursor = after;
  return {
    cursor: () => cursor,
    async next(): Promise<SeenEvent[]> {
      const seen: SeenEvent[] = [];
      for (;;) {
        const { data, errors } = await caller.ask(EVENTS, { division, first, after: cursor });
        if (errors) throw new Error(JSON.stringify(errors));
        const { nodes, edges, pageInfo } = data.events;
        if (nodes.length > first || edges.length !== nodes.length) throw new Error('A page of another size');
        seen.push(...nodes);
        cursor = pageInfo.endCursor ?? cursor;
        if (!pageInfo.hasNextPage) return seen;
      }
    },
  };
}

/** The same for what comes from now on. */
export async function followFromNow(caller: Caller, asked: Follow = {}) {
  const following = follow(caller, asked);
  await following.next();
  return following;
}

export const typesOf = (events: readonly SeenEvent[]): string[] => events.map(({ type }) => type);
