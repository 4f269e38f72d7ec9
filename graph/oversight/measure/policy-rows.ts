/**
 * What the rows of the measure table are made of: one word for each way in which a clause speaks of a
 * measure.
 */
import type { ClauseId, ClauseWith } from '#graph/core/clauses.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { Tier } from '#graph/region/tier/policy.ts';

/** How a tier stands to a measure. */
export type Modality =
  | 'REQUIRED'
  | 'RECOMMENDED'
  | 'ENCOURAGED'
  | 'EXPLORED'
  | 'PERMITTED'
  | 'LIMITED'
  | 'CONDITIONAL'
  | 'SUSPENDED'
  | 'FORBIDDEN';

export interface MeasureRow {
  readonly modality: Modality;
  readonly clause: ClauseId;
  /** What it is bound to: there exactly where the modality is CONDITIONAL or LIMITED. */
  readonly condition?: Text;
}

/** A measure as the tables write it: its kind is its key. */
export interface MeasureDraft {
  readonly name: Text;
  readonly restricts: boolean;
  readonly tiers: Readonly<Record<Tier, MeasureRow>>;
}

/** Where the tiers speak of a measure; a tier that is left out is silent. */
export type Spoken = Partial<Readonly<Record<Tier, MeasureRow>>>;

export const must = (clause: ClauseWith<'MUST'>): MeasureRow => ({ modality: 'REQUIRED', clause });
export const should = (clause: ClauseWith<'SHOULD'>): MeasureRow => ({ modality: 'RECOMMENDED', clause });
export const may = (clause: ClauseWith<'MAY'>): MeasureRow => ({ modality: 'PERMITTED', clause });
export const explore = (clause: ClauseWith<'EXPLORE'>): MeasureRow => ({ modality: 'EXPLORED', clause });
export const suspend = (clause: ClauseWith<'MUST'>): MeasureRow => ({ modality: 'SUSPENDED', clause });
export const forbid = (clause: ClauseWith<'MUST_NOT'>): MeasureRow => ({ modality: 'FORBIDDEN', clause });

/** Encouraged, supported or promoted: voluntary in each case. */
export const encourage = (clause: ClauseWith<'ENCOURAGE' | 'PROMOTE'>): MeasureRow => ({
  modality: 'ENCOURAGED',
  clause,
});

/** Not asked for by the tier, and not against it: a clause that bears on it is cited. */
export const leave = (clause: ClauseId): MeasureRow => ({ modality: 'PERMITTED', clause });

/** Forbidden because the clause demands the opposite. */
export const undo = (clause: ClauseWith<'MUST'>): MeasureRow => ({ modality: 'FORBIDDEN', clause });

/** What has to be done so that a ban of the guidance holds. */
export const uphold = (clause: ClauseWith<'MUST_NOT'>): MeasureRow => ({ modality: 'REQUIRED', clause });

/** Under a condition. */
export const when = (clause: ClauseId, zh: string, en: string): MeasureRow => ({
  modality: 'CONDITIONAL',
  clause,
  condition: { zh, en },
});

/** Within a limit. */
export const within = (clause: ClauseId, zh: string, en: string): MeasureRow => ({
  modality: 'LIMITED',
  clause,
  condition: { zh, en },
});

/** The same at every tier. */
export const throughout = (row: MeasureRow): Spoken => ({ LOW: row, MEDIUM: row, HIGH: row });

/**
 * A measure that restricts. Where a tier is silent it is forbidden: nothing beyond what the tier asks for
 * (rights.1).
 */
export function restricting(zh: string, en: string, spoken: Spoken): MeasureDraft {
  const beyond = forbid('rights.1');
  return { name: { zh, en }, restricts: true, tiers: { LOW: beyond, MEDIUM: beyond, HIGH: beyond, ...spoken } };
}

/**
 * A measure that serves. Where a tier is silent it is permitted, since silence is never a ban: by the clause
 * of the nearest looser tier that speaks of it, and where none does, because service follows people's needs
 * (rights.6).
 */
export function serving(zh: string, en: string, spoken: Spoken): MeasureDraft {
  const low = spoken.LOW ?? leave('rights.6');
  const medium = spoken.MEDIUM ?? leave(low.clause);
  const high = spoken.HIGH ?? leave(medium.clause);
  return { name: { zh, en }, restricts: false, tiers: { LOW: low, MEDIUM: medium, HIGH: high } };
}
