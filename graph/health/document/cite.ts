import type { RequestContext } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import { type Change, type Fold, makeDue, type Part } from '#graph/mechanism/change.ts';
import type { Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { countyOf } from '#graph/store/key.ts';
import { documentOf, namesOne } from './policy.ts';
import {
  type Citation,
  citationWrite,
  countedWrite,
  documentWrite,
  forgetCitationWrite,
  hashOf,
  onlyCountedWrite,
  placeOf,
  type StoredDocument,
  uncountedWrite,
} from './store.ts';

/** Where a registration waits for a handover, the former one is counted: it is about one human being. */
const countedAs = ({ id, holder }: Person): string => holder ?? id;

/**
 * A record of a person rests on a document, which counts them once. Refuses a second person of one that names
 * one; of any other the count is compared with what it states by what is due, so that no fact waits for it.
 *
 * Race: two cite it for two people at once. Of a document that names one the first stands; of any other both
 * are counted, each at the place of their person, and what is due adds all places up once both are written.
 * The path is that of its number in the input.
 */
export async function cite(
  context: RequestContext,
  person: Person,
  record: string,
  evidence: Evidence,
  ...path: readonly string[]
): Promise<Change> {
  const bearing = documentOf(evidence);
  if (!bearing) return [];
  const whose = countedAs(person);
  const hash = hashOf(bearing);
  const { document, first, citation } = await context.documents.citing(hash, whose);
  if (citation?.records.includes(record)) return [];
  const { now } = context;
  if (citation) return [citationWrite(whose, { ...citation, records: [...citation.records, record] }, citation, now)];
  const expiresAt = await expiryOf(context, person.community, 'CASE', context.today);
  const known = document ?? { ...bearing, hash, on: evidence.on, expiresAt };
  const isOnly = namesOne(known);
  if (isOnly && first > 0) {
    const number = path.length > 0 ? path : ['evidence', 'number'];
    throw refusal('INVALID_EVIDENCE', groundsTexts.documentOfAnother, ...number);
  }
  const place = placeOf(whose, known);
  return [
    ...(document ? [] : [documentWrite(known, now)]),
    citationWrite(whose, { document: hash, place, records: [record], expiresAt }, null, now),
    isOnly ? onlyCountedWrite(hash, expiresAt, now) : countedWrite(hash, place, expiresAt),
    ...(isOnly ? [] : [countDue(context, { hash, place }, person)]),
  ];
}

/** Whether a document names one person, and another than this one. */
export async function isAnothers(context: RequestContext, person: Person, evidence: Evidence): Promise<boolean> {
  const bearing = documentOf(evidence);
  if (!bearing) return false;
  const { document, first, citation } = await context.documents.citing(hashOf(bearing), countedAs(person));
  return citation === null && first > 0 && namesOne(document ?? bearing);
}

/** Whether a registered document states somebody among its people, or one more than it was cited for. */
export async function isCovered(context: RequestContext, person: Person, evidence: Evidence): Promise<boolean> {
  const bearing = documentOf(evidence);
  const found = bearing && (await context.documents.countedDocument(hashOf(bearing)));
  if (found?.persons === undefined) return false;
  if (found.cited < found.persons) return true;
  const { citation } = await context.documents.citing(found.hash, countedAs(person));
  return found.cited === found.persons && citation !== null;
}

/**
 * A record of a person is over as if it had not been: the documents that it rested on are free of them, but
 * for the one that it rests on still.
 */
export async function uncite(
  context: RequestContext,
  person: Person,
  record: string,
  rests: Evidence | null = null,
): Promise<Change> {
  const bearing = rests && documentOf(rests);
  const kept = bearing && hashOf(bearing);
  const cited = await context.documents.citationsOf(countedAs(person));
  return cited
    .filter(({ document, records }) => records.includes(record) && document !== kept)
    .flatMap((one) => uncited(context, person, one, record));
}

/** Several records of a person may be over in one transaction: what they cited is written once. */
function uncited(context: RequestContext, person: Person, citation: Citation, record: string): Change {
  const { document: hash, place } = citation;
  const fold: Fold<readonly string[]> = {
    fold: `uncite:${citation.pk}:${hash}`,
    ask: [record],
    add: (one, other) => [...new Set([...one, ...other])].sort(),
    writes(over) {
      const records = citation.records.filter((one) => !over.includes(one));
      const left = citationWrite(countedAs(person), { ...citation, records }, citation, context.now);
      const isLeft = records.length > 0;
      return Promise.resolve(isLeft ? [left] : [forgetCitationWrite(citation, context.now), uncountedWrite(citation)]);
    },
  };
  return [fold as Fold, countDue(context, { hash, place }, person)];
}

/**
 * The count is compared with what the document states. One item for each place, so that the rows of a
 * delivery do not wait for one another at this one.
 */
const countDue = (
  { now }: RequestContext,
  { hash, place }: Pick<StoredDocument, 'hash'> & Pick<Citation, 'place'>,
  { community }: Person,
): Part => countedAnew(hash, place, countyOf(community), now);

export const countedAnew = (hash: string, place: number, county: string, now: Date): Part =>
  makeDue({ kind: 'DOCUMENT_COUNT', subject: `${hash}_${place}`, at: now.toISOString(), data: { county } });
