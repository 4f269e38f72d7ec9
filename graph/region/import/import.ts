import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkText } from '#graph/core/input/text.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import { canonical } from '#graph/mechanism/idempotency.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import {
  advanceWrite,
  readSweep,
  type Sweep,
  sweepErrors,
  sweepErrorWrite,
  sweepWrite,
} from '#graph/mechanism/sweep.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { ConditionFailed } from '#graph/store/db.ts';
import { idOf, isId } from '#graph/store/ids.ts';
import { type ImportRefusal, type ImportRow, refused, takeRows } from './rows.ts';

export type { ImportRefusal };

export interface Import {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly done: number;
  readonly taken: number;
  readonly refused: number;
  readonly complete: boolean;
}

const ROWS_LIMIT = 1_000_000;
export const ROWS_A_REQUEST = 1_000;
/**
 * Rows that are counted together with their refusals: a transaction takes 100 writes, one of which moves the
 * import on.
 */
const ROWS_A_STEP = 99;
/** A sweep that is pushed from outside: its rows are handed in. */
type ImportSweep = Sweep<'IMPORT'>;

/**
 * Race: the same file begun twice at once. Its id follows from the account and the content, so the condition
 * on the import lets one of them through, and both answer with it: nothing is left to decide anew.
 */
export async function startImport(
  context: RequestContext,
  input: { readonly name: string; readonly digest: string; readonly rows: number },
): Promise<Import> {
  const { account, division } = viewerOf(context);
  if (division === null) throw notFound('division');
  const name = checkText(input.name, 120, 'name');
  const digest = input.digest.toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digest)) throw refusal('INVALID_TEXT', regionTexts.digestShape, 'digest');
  if (input.rows < 1 || input.rows > ROWS_LIMIT) throw refusal('INVALID_COUNT', regionTexts.importSize, 'rows');
  const digits = await context.keyring.hash('idempotency', canonical([account, 'import', digest]));
  const id = idOf('import', digits.slice(0, 32));
  const standing = await readSweep<'IMPORT'>(context.db, id);
  if (standing) return asImport(standing);
  const begun = sweepWrite({
    id,
    kind: 'IMPORT',
    input: { name, digest, rows: String(input.rows), division },
    startedBy: account,
    startedAt: context.now.toISOString(),
  });
  try {
    await context.db.transact([begun]);
    return asImport(begun.put);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    return asImport(await readAgain(context, id));
  }
}

/** For authorities of the division that it was begun in, and of those above. */
export async function importOf(context: RequestContext, id: string): Promise<Import | null> {
  const found = await find(context, id);
  return found && covers(viewerOf(context).division, found.input['division'] ?? '') ? asImport(found) : null;
}

export const refusalsOf = (
  context: RequestContext,
  { id }: Import,
  page: PageArgs,
): Promise<Connection<ImportRefusal>> =>
  readPage(
    context,
    ['refusals', id],
    page,
    async (options) => (await sweepErrors(context.db, id, options)).map(({ row, code }) => refused(Number(row), code)),
    ({ row }) => mechanismKeys.sweepError(id, rowText(row)).sk,
  );

/**
 * The rows are taken step by step, in their order; those that were done before change nothing, and are
 * answered as they were then.
 */
export async function importDayReports(
  context: RequestContext,
  { import: id, rows }: { readonly import: string; readonly rows: readonly ImportRow[] },
): Promise<{ readonly import: Import; readonly refused: readonly ImportRefusal[] }> {
  const found = await find(context, id);
  if (found?.startedBy !== viewerOf(context).account) throw notFound('import', 'import');
  if (rows.length < 1 || rows.length > ROWS_A_REQUEST) throw refusal('TOO_MANY', regionTexts.importPage, 'rows');
  const done = doneOf(found);
  checkOrder(rows, done, Number(found.input['rows']));
  const told = await refusedBefore(
    context,
    id,
    rows.filter(({ row }) => row <= done),
  );
  const left = rows.filter(({ row }) => row > done);
  let standing = found;
  for (let start = 0; start < left.length && doneOf(standing) === done + start; start += ROWS_A_STEP) {
    const step = left.slice(start, start + ROWS_A_STEP);
    const refusedRows = await takeRows(context, found.input['name'] ?? '', step);
    told.push(...refusedRows);
    standing = await moveOn(context, standing, step, refusedRows);
  }
  return { import: asImport(standing), refused: told };
}

/** A row left out would be a day without a report, and nobody would know. */
function checkOrder(rows: readonly ImportRow[], done: number, all: number): void {
  const first = rows[0]?.row ?? 0;
  const isInOrder = rows.every(({ row }, i) => row === first + i);
  if (isInOrder && first >= 1 && first <= done + 1 && first + rows.length - 1 <= all) return;
  throw refusal('OUT_OF_ORDER', regionTexts.importOrder(done, all), 'rows');
}

async function refusedBefore(
  context: RequestContext,
  id: string,
  rows: readonly ImportRow[],
): Promise<ImportRefusal[]> {
  const [first, last] = [rows[0]?.row, rows.at(-1)?.row];
  if (first === undefined || last === undefined) return [];
  const after = mechanismKeys.sweepError(id, rowText(first - 1)).sk;
  const errors = await sweepErrors(context.db, id, { first: rows.length, after });
  return errors.map(({ row, code }) => refused(Number(row), code)).filter(({ row }) => row <= last);
}

/**
 * Race: two runners of one import. The condition on where it stood lets one count the step; the other goes by
 * what that one left. It is not made anew: the same rows would be counted twice.
 */
async function moveOn(
  context: RequestContext,
  standing: ImportSweep,
  step: readonly ImportRow[],
  refusedRows: readonly ImportRefusal[],
): Promise<ImportSweep> {
  const last = step.at(-1)?.row ?? 0;
  const [all, failed] = [step.length, refusedRows.length];
  const complete = last === Number(standing.input['rows']);
  const progress = { cursor: rowText(last), done: all, changed: all - failed, failed, complete };
  const errors = refusedRows.map(({ row, code, message }) =>
    sweepErrorWrite(standing.id, { row: rowText(row), code, message: message.en }),
  );
  try {
    await context.db.transact([advanceWrite(standing, progress), ...errors]);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    return readAgain(context, standing.id);
  }
  return {
    ...standing,
    cursor: progress.cursor,
    done: standing.done + all,
    changed: standing.changed + all - failed,
    failed: standing.failed + failed,
    status: complete ? 'DONE' : 'RUNNING',
  };
}

const find = async (context: RequestContext, id: string): Promise<ImportSweep | null> =>
  isId('import', id) ? readSweep<'IMPORT'>(context.db, id) : null;

async function readAgain(context: RequestContext, id: string): Promise<ImportSweep> {
  const found = await readSweep<'IMPORT'>(context.db, id);
  if (!found) throw new Error('An import vanished while it ran');
  return found;
}

/** Texts that sort as the rows do. */
const rowText = (row: number): string => String(row).padStart(7, '0');

const doneOf = ({ cursor }: ImportSweep): number => Number(cursor ?? 0);

const asImport = (sweep: ImportSweep): Import => ({
  id: sweep.id,
  name: sweep.input['name'] ?? '',
  rows: Number(sweep.input['rows']),
  done: doneOf(sweep),
  taken: sweep.changed,
  refused: sweep.failed,
  complete: sweep.status === 'DONE',
});
