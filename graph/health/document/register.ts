import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isArrivalFeed, NATION } from '#graph/core/access.ts';
import { Denial, type Problem, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { countedAnew } from './cite.ts';
import { documentOf, kindsOf, LEAST_PERSONS, type Registrar } from './policy.ts';
import { type CountedDocument, hashOf, registeredWrite, type StoredDocument } from './store.ts';

export interface RegisterDocument {
  readonly document: EvidenceInput;
  readonly persons: number;
  readonly idempotencyKey: string;
}

/** The document as it is registered, and why this registration of it is none. */
export interface Registration {
  readonly document: CountedDocument;
  readonly errors: readonly Problem[];
}

/**
 * Registers a document about many with the count that it states: once, whoever does. With the same count it
 * is the same; another one is refused, and answered with what is registered. Facts that were one too many are
 * so no more where the count covers them.
 */
export async function registerDocument(context: RequestContext, input: RegisterDocument): Promise<Registration> {
  const shownBy = kindsOf(registrarsOf(context));
  const evidence = checkEvidence(input.document, { today: context.today, shownBy }, 'document');
  const { persons } = input;
  await checkPersons(context, persons);
  const bearing = documentOf(evidence)!;
  const hash = hashOf(bearing);
  const once = { operation: 'registerDocument', input, id: () => hash, read: (id: string) => registered(context, id) };
  const document = await commit<CountedDocument>(
    context,
    async () => {
      const found = await context.documents.countedDocument(hash);
      if (found?.persons !== undefined) return { reply: found };
      const fresh = { ...bearing, hash, on: evidence.on, persons, ...(await registration(context)) };
      const { put, ...write } = registeredWrite(fresh, context.now);
      return {
        reply: { cited: 0, excess: null, ...found, ...put },
        change: [{ ...write, put }, ...recounted(context, found)],
      };
    },
    { once },
  );
  const isOther = document.persons !== persons;
  return {
    document,
    errors: isOther ? refusal('INVALID_COUNT', groundsTexts.registeredWith, 'persons').problems : [],
  };
}

async function registered({ documents }: RequestContext, hash: string): Promise<CountedDocument> {
  const found = await documents.countedDocument(hash);
  if (found) return found;
  throw refusal('INVALID_EVIDENCE', groundsTexts.documentForgotten, 'document');
}

/** As what the caller says how many people a document states. */
function registrarsOf(context: RequestContext): Registrar[] {
  const viewer = viewerOf(context);
  const isProfessional = viewer.roles.includes('PROFESSIONAL') && viewer.division !== null;
  const isFeed = isArrivalFeed(viewer);
  if (!isProfessional && !isFeed) throw new Denial('FORBIDDEN', groundsTexts.documentsFor);
  return [...(isProfessional ? (['PROFESSIONAL'] as const) : []), ...(isFeed ? (['FEED'] as const) : [])];
}

async function checkPersons({ loaders, today }: RequestContext, persons: number): Promise<void> {
  const { documentPersons } = (await loaders.values(NATION))(today);
  if (persons < LEAST_PERSONS || persons > documentPersons)
    throw refusal('INVALID_COUNT', groundsTexts.documentPersons(LEAST_PERSONS, documentPersons), 'persons');
}

async function registration(
  context: RequestContext,
): Promise<Pick<StoredDocument, 'expiresAt' | 'registeredAt' | 'registeredBy'>> {
  const expiresAt = await expiryOf(context, NATION, 'CASE', context.today);
  return { registeredBy: viewerOf(context).account, registeredAt: context.now.toISOString(), expiresAt };
}

/** What was one too many is looked at anew, for the county that was told. */
const recounted = ({ now }: RequestContext, found: CountedDocument | null): Change =>
  found?.excess ? [countedAnew(found.hash, 0, found.excess.county, now)] : [];
