import { type RequestContext, systemContext } from '#graph/context.ts';
import { runSweep } from '#graph/mechanism/sweep.ts';
import type { RunSweep } from './row.ts';

interface Rows<Row> {
  readonly next: (
    context: RequestContext,
    input: Readonly<Record<string, string>>,
    page: { readonly first: number; readonly after: string | undefined },
  ) => Promise<readonly Row[]>;
  readonly cursorOf: (row: Row) => string;
  readonly act: (context: RequestContext, row: Row) => Promise<boolean>;
}

/**
 * Runs a sweep over rows. The context is opened anew for each page, so that a page reads what its rows share
 * once, and the next what has changed since.
 */
export const sweepOver =
  <Row>({ next, cursorOf, act }: Rows<Row>): RunSweep =>
  (deps, found, isTimeUp) => {
    let context = systemContext(deps, 'sweep');
    const rows = {
      next(input: Readonly<Record<string, string>>, after: string | null, first: number) {
        context = systemContext(deps, 'sweep');
        return next(context, input, { first, after: after ?? undefined });
      },
      cursorOf,
      act: (row: Row) => act(context, row),
    };
    return runSweep(deps.db, found, rows, { isTimeUp, logFault: (error) => console.error(found.id, error) });
  };
