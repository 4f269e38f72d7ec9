import { refusal } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import type { Day } from '#verify/calendar.ts';
import { checks } from './checks.ts';
import { isPastDay } from './past.ts';
import { isRun } from './policy-justification.ts';
import { checkIssuer, checkNamesNobody } from './text.ts';

/** What a fact about a person may rest on. */
export const EVIDENCE_KINDS = [
  'LABORATORY_REPORT',
  'CLINICAL_FINDING',
  'INVESTIGATION_REPORT',
  'BORDER_RECORD',
  'TICKET',
  'ASSISTANCE_LETTER',
  'PUBLISHED_NOTICE',
  'SENDER_RECORD',
  'DECLARATION',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A document, or a word, that a fact rests on: by what it bears, so that somebody else can find it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Null for a declaration: the person says it themself, and is named nowhere in plain. */
  readonly issuer: string | null;
  /** Null for what bears none. */
  readonly number: string | null;
  readonly on: Day;
}

/** The same as it is handed in. */
export interface EvidenceInput {
  readonly kind: EvidenceKind;
  readonly issuer?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly on: string;
}

/** What a clinician finds or somebody says is written down here and bears no number of its own. */
const UNNUMBERED: ReadonlySet<EvidenceKind> = new Set(['CLINICAL_FINDING', 'DECLARATION']);

const ISSUER_LENGTH = 100;
/** Letters, digits and what stands between them in the numbers of Chinese documents. */
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} 〔〕()[\]\-/.#_]{1,58}[\p{L}\p{N})〕\]]$/u;

interface Shown {
  readonly today: Day;
  readonly shownBy: readonly EvidenceKind[];
  /** Whether it may come without the number that its kind bears, which follows. */
  readonly mayFollow?: true;
  /** Whether it needs a number, of whatever kind: what binds by it at once is confirmed by nobody else. */
  readonly isNumbered?: true;
}

/** The evidence as it is kept. Refuses a kind that cannot show it, and what does not fit, all at once. */
export function checkEvidence(
  { kind, issuer, number, on }: EvidenceInput,
  { today, shownBy, mayFollow, isNumbered }: Shown,
  ...path: readonly string[]
): Evidence {
  const check = checks(path);
  check.of(() => {
    if (!shownBy.includes(kind))
      throw refusal('INVALID_EVIDENCE', requestTexts.evidenceKind(shownBy.join(', ')), 'kind');
  });
  const evidence = {
    kind,
    issuer: kind === 'DECLARATION' ? null : check.of(() => checkIssuer(issuer ?? '', ISSUER_LENGTH, 'issuer')),
    number: check.of(() =>
      isMissing(number) && !isNumbered && (mayFollow || UNNUMBERED.has(kind))
        ? null
        : checkNumber(number ?? '', 'number'),
    ),
    on: check.of(() => checkDay(on, today)),
  };
  check.done();
  return evidence;
}

const isMissing = (number: string | null | undefined): boolean => number === null || number === undefined;

/** The number of a document as it is kept. */
export function checkNumber(number: string, ...path: readonly string[]): string {
  const kept = number.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
  const digits = kept.replaceAll(/\D/g, '');
  const isMade = new Set(digits).size < 2 && digits.length > 2;
  checkNamesNobody(kept, ...path);
  if (NUMBER.test(kept) && digits !== '' && !isMade && !isRun(kept.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()))
    return kept;
  throw refusal('INVALID_EVIDENCE', requestTexts.evidenceNumber, ...path);
}

function checkDay(on: string, today: Day): Day {
  if (isPastDay(on, today)) return on;
  throw refusal('INVALID_DAY', requestTexts.evidenceDay, 'on');
}
