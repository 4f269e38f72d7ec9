/**
 * Of two measures that serve, the lighter is named (gen.1): one that does less, or one that reaches less far.
 */
import type { Tier } from '#graph/region/tier/policy.ts';
import { type MeasureRow, measureRow, MEASURES } from './policy-table.ts';
import {
  type ControlMeasureKind,
  type EvidenceArea,
  fitsScope,
  type LighterMeasure,
  MEASURE_SCOPES,
  type MeasureProposal,
  type MeasureScope,
  PERSONAL_MEASURES,
} from './policy.ts';

/** Whether a row lets a measure be taken at all. */
export const allows = ({ modality }: MeasureRow): boolean => modality !== 'FORBIDDEN' && modality !== 'SUSPENDED';

const width = (scope: MeasureScope): number => MEASURE_SCOPES.indexOf(scope);
const narrowerOf = (a: MeasureScope, b: MeasureScope): MeasureScope => (width(a) < width(b) ? a : b);

/**
 * The smallest place that holds all cases of the evidence; null where they lie apart, or where there are
 * none.
 */
function commonArea(areas: readonly EvidenceArea[]): 'UNIT' | 'BUILDING' | null {
  const [first] = areas;
  if (first?.building === undefined) return null;
  if (areas.some(({ building }) => building !== first.building)) return null;
  return first.unit !== undefined && areas.every(({ unit }) => unit === first.unit) ? 'UNIT' : 'BUILDING';
}

/**
 * The lighter measure that serves (gen.1); null where none is known. Of what the tier forbids: the heaviest
 * of its lighter ones that the tier allows. Of what it allows over a wide place: the place around the cases,
 * where these lie together.
 */
export function lighterThan(proposal: MeasureProposal, tier: Tier): LighterMeasure | null {
  const { kind, scope } = proposal;
  const area = commonArea(proposal.evidenceAreas);
  const candidates = allows(measureRow(kind, tier)) ? narrower(proposal, area) : lighterKinds(proposal, area);
  const found = candidates.find((one) => allows(measureRow(one.kind, tier)) && width(one.scope) <= width(scope));
  if (!found) return null;
  const { modality, clause } = measureRow(found.kind, tier);
  return { ...found, modality, clause };
}

type Candidate = Pick<LighterMeasure, 'kind' | 'scope'>;

function lighterKinds({ kind, scope }: MeasureProposal, area: MeasureScope | null): Candidate[] {
  const reach = (lighter: ControlMeasureKind): MeasureScope => {
    if (PERSONAL_MEASURES.includes(lighter)) return 'PERSONS';
    return lighter === 'CONTROL_ZONE' ? narrowerOf(scope, area ?? 'BUILDING') : scope;
  };
  return (MEASURES[kind].lighter ?? [])
    .map((lighter) => ({ kind: lighter, scope: reach(lighter) }))
    .filter((lighter) => fitsScope(lighter.kind, lighter.scope));
}

/** What may be narrowed down to the place around the cases. */
const NARROWED: readonly ControlMeasureKind[] = ['CLOSED_MANAGEMENT', 'ENTRY_RESTRICTION', 'CONTROL_ZONE'];

function narrower({ kind, scope }: MeasureProposal, area: MeasureScope | null): Candidate[] {
  if (PERSONAL_MEASURES.includes(kind)) return scope === 'PERSONS' ? [] : [{ kind, scope: 'PERSONS' }];
  const isUntargeted = kind === 'CONTROL_ZONE' && scope === 'COMMUNITY';
  const reach = area ?? (isUntargeted ? 'BUILDING' : null);
  const isNarrower = reach !== null && width(reach) < width(scope);
  return NARROWED.includes(kind) && isNarrower ? [{ kind: 'CONTROL_ZONE', scope: reach }] : [];
}
