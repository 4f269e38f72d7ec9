import type { RequestContext } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkOptionalReason, checkOptionalText } from '#graph/core/input/text.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import { keys as caseKeys } from '#graph/health/case/keys.ts';
import type { StoredCase } from '#graph/health/case/store.ts';
import {
  type ControlMeasureKind,
  type EssentialExit,
  type EvidenceArea,
  fitsScope,
  type MeasureScope,
} from '#graph/oversight/measure/policy.ts';
import type { Measure } from '#graph/oversight/measure/store.ts';
import { keys as evidenceKeys } from '#graph/region/evidence/keys.ts';
import { readDatedId, readEvidenceId } from '#graph/store/ids.ts';
import { countyOf, type Key } from '#graph/store/key.ts';
import { addDays, isDay } from '#verify/calendar.ts';

export interface MeasurePlace {
  readonly scope: MeasureScope;
  readonly building?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly venue?: string | null | undefined;
  readonly persons?: readonly string[] | null | undefined;
}

export interface ProposeMeasure {
  readonly community: string;
  readonly kind: ControlMeasureKind;
  readonly place: MeasurePlace;
  readonly from: string;
  readonly until?: string | null | undefined;
  readonly ground?: string | null | undefined;
  readonly legalBasis?: string | null | undefined;
  readonly professionalAdvice?: string | null | undefined;
  readonly evidence: readonly string[];
  readonly exits: readonly EssentialExit[];
  readonly supply?: string | null | undefined;
  readonly care?: string | null | undefined;
  readonly idempotencyKey: string;
}

const PLACE_LENGTH = 60;
const GROUND_LENGTH = 500;
const REFERENCE_LENGTH = 200;
export const PERSONS_LIMIT = 50;
const EVIDENCE_LIMIT = 20;

type Period = Pick<Measure, 'from' | 'until'>;

/**
 * The days of a measure. It begins within as many days as it may hold for: what lies further ahead nobody can
 * judge now. A measure of n days ends through day D+n, as isolations do. Without an end it can be judged, and
 * is refused.
 */
export function checkPeriod({ today }: RequestContext, { from, until }: ProposeMeasure, measureDays: number): Period {
  if (!isDay(from) || from < today || from > addDays(today, measureDays))
    throw refusal('INVALID_PERIOD', oversightTexts.measureFirstDay(measureDays), 'from');
  if (until === null || until === undefined) return { from };
  if (!isDay(until) || until < from || until > addDays(from, measureDays))
    throw refusal('INVALID_PERIOD', oversightTexts.measureLastDay(measureDays), 'until');
  return { from, until };
}

const PLACE_FIELDS = ['building', 'unit', 'venue', 'persons'] as const;
const FIELDS_OF: Readonly<Record<MeasureScope, readonly (typeof PLACE_FIELDS)[number][]>> = {
  PERSONS: ['persons'],
  VENUE: ['venue'],
  UNIT: ['building', 'unit'],
  BUILDING: ['building'],
  COMMUNITY: [],
};

/** What a measure covers: what its scope needs is there, and nothing else is. */
export async function checkPlace(
  context: RequestContext,
  { community, kind, place }: ProposeMeasure,
): Promise<Pick<Measure, 'scope' | 'building' | 'unit' | 'venue' | 'personIds'>> {
  const { scope, building, unit, venue, persons } = place;
  if (!fitsScope(kind, scope)) throw refusal('INVALID_PLACE', oversightTexts.kindNotForScope, 'place', 'scope');
  for (const field of PLACE_FIELDS) {
    const isGiven = place[field] !== null && place[field] !== undefined;
    if (isGiven !== FIELDS_OF[scope].includes(field))
      throw refusal('INVALID_PLACE', oversightTexts.scopeCovers, 'place', field);
  }
  return {
    scope,
    building: checkOptionalText(building, PLACE_LENGTH, 'place', 'building'),
    unit: checkOptionalText(unit, PLACE_LENGTH, 'place', 'unit'),
    venue: checkOptionalText(venue, PLACE_LENGTH, 'place', 'venue'),
    personIds: persons ? await checkPersons(context, community, persons) : [],
  };
}

async function checkPersons(
  { loaders }: RequestContext,
  community: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0 || ids.length > PERSONS_LIMIT || new Set(ids).size < ids.length)
    throw refusal('INVALID_PLACE', oversightTexts.personsNamed(PERSONS_LIMIT), 'place', 'persons');
  const found = await Promise.all(ids.map((id) => loaders.personFor(id, (one) => one.community === community)));
  const missing = found.indexOf(null);
  if (missing >= 0) throw notFound('person in this community', 'place', 'persons', String(missing));
  return ids;
}

/** The texts as they will be kept. What is left out may be what the measure is refused for. */
export const checkTexts = (
  input: ProposeMeasure,
): Pick<Measure, 'ground' | 'legalBasis' | 'professionalAdvice' | 'supply' | 'care'> => ({
  ground: checkOptionalReason(input.ground, GROUND_LENGTH, 'ground'),
  legalBasis: checkOptionalReason(input.legalBasis, REFERENCE_LENGTH, 'legalBasis'),
  professionalAdvice: checkOptionalReason(input.professionalAdvice, REFERENCE_LENGTH, 'professionalAdvice'),
  supply: checkOptionalReason(input.supply, REFERENCE_LENGTH, 'supply'),
  care: checkOptionalReason(input.care, REFERENCE_LENGTH, 'care'),
});

/**
 * Where the cases of the evidence lie. All of it has to be there, and to be of the community's own county or
 * city.
 */
export async function checkEvidence(
  { db }: RequestContext,
  { community, evidence }: ProposeMeasure,
): Promise<EvidenceArea[]> {
  if (evidence.length > EVIDENCE_LIMIT)
    throw refusal('TOO_MANY', oversightTexts.evidenceMost(EVIDENCE_LIMIT), 'evidence');
  const wanted = evidence.map((id, i) => keyOfEvidence(id, community, i));
  const found = await db.getMany<StoredCase | object>(wanted);
  // What was ruled out is evidence of nothing.
  const missing = found.findIndex((item) => item === null || ('status' in item && item.status === 'RULED_OUT'));
  if (missing >= 0) throw notFound('evidence', 'evidence', String(missing));
  return found.flatMap((item) => (item && 'confirmedOn' in item ? [areaOf(item, community)] : []));
}

/**
 * The id tells where a piece of evidence belongs: of what lies elsewhere it is not even said whether it is
 * there.
 */
function keyOfEvidence(id: string, community: string, i: number): Key {
  const elsewhere = () => refusal('EVIDENCE_ELSEWHERE', oversightTexts.evidenceElsewhere, 'evidence', String(i));
  const ofCase = readDatedId('case', id);
  if (ofCase) {
    if (countyOf(ofCase.community) !== countyOf(community)) throw elsewhere();
    return caseKeys.communityCase(ofCase.community, ofCase.day, id);
  }
  const reported = readEvidenceId(id);
  if (!reported) throw notFound('evidence', 'evidence', String(i));
  const { type, division, day } = reported;
  if (!community.startsWith(division)) throw elsewhere();
  return type === 'cluster' ? evidenceKeys.cluster(division, day, id) : evidenceKeys.dayReport(division, day);
}

/** The buildings of another community are not known by their names here. */
const areaOf = (found: StoredCase, community: string): EvidenceArea =>
  found.community === community ? { building: found.building, unit: found.unit } : {};
