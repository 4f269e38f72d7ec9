/**
 * Files of case counts (CSV with a header), read into the rows of an import. Columns are known by their
 * names, in any order, others are left out:
 *
 * | column                               | what                                                       |
 * |--------------------------------------|------------------------------------------------------------|
 * | `date`                               | the day, YYYY-MM-DD                                        |
 * | `cityCode`, `division` or `code`     | the code of the division; zeros that pad it are left out   |
 * | `confirmed` or `cumulativeConfirmed` | confirmed cases in all, to the end of that day             |
 * | `newConfirmed`                       | new ones; else what the count rose by since the row before |
 * | `clusters`                           | clusters reported new on that day; else none               |
 *
 * Nothing is guessed: a count that steps back has no new cases, a code that is none stays as it is, and the
 * import refuses both by row. The row before is that of the division's day before in the file, in whatever
 * order the rows stand; of two rows of one day the first, since that is the one which will stand. The first
 * day of a division has all of its cases new: a file that begins later gives `newConfirmed`.
 */
import { readDivisionCode } from '#graph/core/division-code.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import type { Text } from '#graph/core/ruling.ts';
import { isDay } from '#verify/calendar.ts';

export interface CaseRow {
  /** Its place among the rows of the file, from 1. */
  readonly row: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly division: string | null;
  readonly day: string | null;
  /** Null where the cumulative count steps back, or where a figure cannot be read. */
  readonly newConfirmed: number | null;
  /** Null where a figure of the row cannot be read. */
  readonly cumulativeConfirmed: number | null;
  readonly clusters: number;
}

export type CaseFile =
  | { readonly outcome: 'READ'; readonly rows: readonly CaseRow[] }
  | { readonly outcome: 'UNREADABLE'; readonly problem: Text };

const COLUMNS = {
  day: ['date'],
  division: ['cityCode', 'division', 'code'],
  cumulativeConfirmed: ['confirmed', 'cumulativeConfirmed'],
  newConfirmed: ['newConfirmed'],
  clusters: ['clusters'],
} as const;
const NEEDED = ['day', 'division', 'cumulativeConfirmed'] as const;
type Column = keyof typeof COLUMNS;

/** Counts above this are no counts of people. */
const COUNT_LIMIT = 2_000_000_000;

export function readCaseFile(text: string): CaseFile {
  const { lines, fault } = readCsv(text);
  if (fault !== null) return unreadable(regionTexts.fileQuotation(fault));
  const [header, ...rows] = lines;
  if (!header || rows.length === 0) return unreadable(regionTexts.fileEmpty);
  const names = header.cells.map((name) => name.trim());
  const places = Object.fromEntries(
    Object.entries(COLUMNS).map(([column, known]) => [column, names.findIndex((name) => isOneOf(known, name))]),
  ) as Record<Column, number>;
  const missing = NEEDED.filter((column) => places[column] < 0).map((column) => COLUMNS[column].join(' / '));
  if (missing.length > 0) return unreadable(regionTexts.fileColumns(missing.join(', ')));
  return { outcome: 'READ', rows: withNew(rows.map((line, i) => readRow(line, i + 1, places, names.length))) };
}

const isOneOf = (known: readonly string[], name: string): boolean => known.includes(name);
const unreadable = (problem: Text): CaseFile => ({ outcome: 'UNREADABLE', problem });

/** A row by itself: new cases as the file gives them, undefined where it does not. */
interface ReadRow extends Omit<CaseRow, 'newConfirmed'> {
  readonly newConfirmed: number | null | undefined;
}

function readRow({ line, cells }: Line, row: number, places: Record<Column, number>, width: number): ReadRow {
  const cell = (column: Column) => (cells[places[column]] ?? '').trim();
  const division = cell('division');
  const figures = {
    newConfirmed: cell('newConfirmed') === '' ? undefined : readCount(cell('newConfirmed')),
    cumulativeConfirmed: readCount(cell('cumulativeConfirmed')),
    clusters: cell('clusters') === '' ? 0 : readCount(cell('clusters')),
  };
  // A cell too many has moved the others, and which is which is not guessed.
  const isWhole = cells.slice(width).every((extra) => extra.trim() === '') && !Object.values(figures).includes(null);
  return {
    row,
    line,
    division: division === '' ? null : (readDivisionCode(division) ?? division),
    day: cell('day') || null,
    newConfirmed: isWhole ? figures.newConfirmed : null,
    cumulativeConfirmed: isWhole ? figures.cumulativeConfirmed : null,
    clusters: isWhole ? (figures.clusters ?? 0) : 0,
  };
}

function readCount(text: string): number | null {
  const count = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return count <= COUNT_LIMIT ? count : null;
}

/** The rows in their order, each with what is new in it. */
function withNew(rows: readonly ReadRow[]): CaseRow[] {
  const added = new Map<number, number | null>();
  for (const ofDivision of Map.groupBy(rows, ({ division }) => division).values()) {
    let [today, before] = [{ day: '', count: 0 }, 0];
    for (const { row, day, cumulativeConfirmed: count } of ofDivision.toSorted(byDay)) {
      if (day === null || !isDay(day) || count === null) continue;
      if (day !== today.day) [today, before] = [{ day, count }, today.count];
      added.set(row, count < before ? null : count - before);
    }
  }
  return rows.map((row) => {
    const rise = added.get(row.row) ?? null;
    return { ...row, newConfirmed: rise === null ? null : (row.newConfirmed ?? rise) };
  });
}

/** Rows of one day keep their order. */
const byDay = ({ day: a }: ReadRow, { day: b }: ReadRow): number => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Csv {
  readonly lines: readonly Line[];
  /**
   * The line whose quotation marks cannot be understood, which would swallow what follows; null in a sound
   * file.
   */
  readonly fault: number | null;
}

/** CSV by RFC 4180, with or without a byte order mark; blank lines are left out. */
function readCsv(text: string): Csv {
  const lines: Line[] = [];
  let [line, begun, cells]: [number, number, string[]] = [1, 1, []];
  for (const [whole, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(CELL)) {
    if (quoted === undefined && plain.trimStart().startsWith('"')) return { lines, fault: line };
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.match(/\r?\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: begun, cells });
    if (end === '') break;
    [cells, begun] = [[], line];
  }
  return { lines, fault: null };
}

/** A cell, quoted or plain, and what ends it: a comma, the end of the line or of the text. */
const CELL = /(?:[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*|([^,\r\n]*))(,|\r?\n|\r|$)/g;
