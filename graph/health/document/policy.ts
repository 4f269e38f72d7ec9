/**
 * Documents that facts rest on. A document is the same by its kind, its issuer and its number, and each
 * person for whom a fact rests on it counts once.
 *
 * | kind                 | names                       | beyond that                  | registered by |
 * |----------------------|-----------------------------|------------------------------|---------------|
 * | ticket               | one person                  | refused                      | nobody        |
 * | clinical finding     | one person                  | refused                      | nobody        |
 * | laboratory report    | one person, unless pooled   | refused; flagged when pooled | PROFESSIONAL  |
 * | investigation report | as many as it states        | flagged                      | PROFESSIONAL  |
 * | assistance letter    | as many as it states        | flagged                      | PROFESSIONAL  |
 * | published notice     | nobody: those whom it finds | flagged                      | PROFESSIONAL  |
 * | border record        | as many as it states        | flagged                      | FEED          |
 * | sender's record      | as many as it states        | flagged                      | FEED          |
 * | declaration          | is no document: a word      |                              |               |
 *
 * One that nobody registered states one person. What bears no number is no document yet.
 */
import type { Evidence, EvidenceKind } from '#graph/core/input/evidence.ts';

/** Who says how many people a document states. */
export type Registrar = 'PROFESSIONAL' | 'FEED';

interface DocumentRow {
  readonly kind: EvidenceKind;
  /** Whether one that nobody registered is refused for a second person, or cited beyond its count. */
  readonly beyond: 'REFUSED' | 'FLAGGED';
  readonly registeredBy: Registrar | null;
}

const row = (kind: EvidenceKind, beyond: DocumentRow['beyond'], registeredBy: Registrar | null): DocumentRow => ({
  kind,
  beyond,
  registeredBy,
});

const ROWS: readonly DocumentRow[] = [
  row('TICKET', 'REFUSED', null),
  row('CLINICAL_FINDING', 'REFUSED', null),
  row('LABORATORY_REPORT', 'REFUSED', 'PROFESSIONAL'),
  row('INVESTIGATION_REPORT', 'FLAGGED', 'PROFESSIONAL'),
  row('ASSISTANCE_LETTER', 'FLAGGED', 'PROFESSIONAL'),
  row('PUBLISHED_NOTICE', 'FLAGGED', 'PROFESSIONAL'),
  row('BORDER_RECORD', 'FLAGGED', 'FEED'),
  row('SENDER_RECORD', 'FLAGGED', 'FEED'),
];

/** The kinds of documents of which somebody says how many people they state. */
export const kindsOf = (registrars: readonly Registrar[]): EvidenceKind[] =>
  ROWS.flatMap(({ kind, registeredBy }) => (registeredBy && registrars.includes(registeredBy) ? [kind] : []));

/** What a document is known by. */
export interface Bearing {
  readonly kind: EvidenceKind;
  readonly issuer: string;
  readonly number: string;
}

/** The document that is cited; null for a word, and for what bears no number yet. */
export function documentOf({ kind, issuer, number }: Evidence): Bearing | null {
  const isDocument = ROWS.some((one) => one.kind === kind);
  return isDocument && issuer !== null && number !== null ? { kind, issuer, number } : null;
}

/** What makes two writings of a document one: width, case, spaces and the shape of brackets do not matter. */
export const writingOf = ({ kind, issuer, number }: Bearing): string =>
  JSON.stringify([kind, plain(issuer), plain(number)]);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll(/[[〔]/g, '(')
    .replaceAll(/[\]〕]/g, ')')
    .toLowerCase();

/** What of a document decides on whom it may be cited for. */
export interface Stated {
  readonly kind: EvidenceKind;
  /** How many people it states; missing as long as nobody registered it. */
  readonly persons?: number | undefined;
}

/** Whether a further person is refused, rather than counted as one too many. */
export const namesOne = ({ kind, persons }: Stated): boolean =>
  persons === undefined && ROWS.some((one) => one.kind === kind && one.beyond === 'REFUSED');

/** Whether it was cited for more people than it states. */
export const isExceeded = ({ persons = 1, cited }: Omit<Stated, 'kind'> & { readonly cited: number }): boolean =>
  cited > persons;

/** How many people a document about many states at least. */
export const LEAST_PERSONS = 2;
