import type { Purpose } from '#graph/core/roles.ts';
import type { Lang } from '#graph/core/ruling.ts';
import { openDisclosure } from '#graph/mechanism/disclosure.ts';
import { type Day, dayOf } from '#verify/calendar.ts';
import type { Viewer } from './authenticate.ts';
import type { Deps } from './deps.ts';
import { openLoaders } from './loaders.ts';
export type { Deps };

export interface Caller {
  /** Null without a token. */
  readonly viewer: Viewer | null;
  readonly purpose: Purpose | null;
  readonly requestId: string;
  /** In which language it is told what does not ask for one itself: English by default. */
  readonly lang?: Lang;
}

/** What one request works with. The clock is read once: a request has one now. */
export type RequestContext = Deps &
  Caller & {
    readonly now: Date;
    readonly today: Day;
    readonly lang: Lang;
    /** Opened anew before each mutation of a document: what one wrote, the next must see. */
    loaders: ReturnType<typeof openLoaders>;
    /** Changes when the request itself binds the account. */
    viewer: Viewer | null;
    readonly disclosure: ReturnType<typeof openDisclosure>;
    /** Forgets what was read: whoever decides anew sees what the others have written. */
    reopen(): void;
  };

export function openContext(deps: Deps, caller: Caller): RequestContext {
  const now = deps.clock();
  return {
    ...deps,
    lang: 'en',
    ...caller,
    now,
    today: dayOf(now.getTime()),
    loaders: openLoaders(deps, now),
    disclosure: openDisclosure(deps.db, caller.viewer?.account ?? 'anonymous', caller.requestId, deps.clock),
    // Of the context on which it is called: Apollo hands a copy to the resolvers.
    reopen(this: RequestContext) {
      this.loaders = openLoaders(deps, now);
    },
  };
}

/** The viewer of an operation that the access table opens to signed-in callers alone. */
export function viewerOf(context: RequestContext): Viewer {
  if (!context.viewer) throw new Error('An operation without a viewer ran: the access table must deny it');
  return context.viewer;
}

/** A context on behalf of nobody. */
export const systemContext = (deps: Deps, what: string): RequestContext =>
  openContext(deps, { viewer: null, purpose: null, requestId: what });
