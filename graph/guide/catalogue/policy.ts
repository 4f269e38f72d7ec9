/**
 * The clauses of the guidance as the API shows them: what each says, how strongly it binds, what it asks for
 * and what carries it out.
 */
import {
  CLAUSE_OPERATIONS,
  type ClauseAspect,
  type ClauseId,
  type ClauseRow,
  CLAUSES,
  type Force,
} from '#graph/core/clauses.ts';
import { MEASURE_KINDS, MEASURES, type MeasureKind, type MeasureRow } from '#graph/oversight/measure/policy-table.ts';
import type { Tier } from '#graph/region/tier/policy.ts';
import { EVERYWHERE_TEXTS } from './policy-everywhere.ts';
import { type ClauseText, TIER_TEXTS } from './policy-tiers.ts';

export interface Clause extends ClauseText {
  readonly id: ClauseId;
  /** The tier whose communities it addresses; `null` where it holds at every tier. */
  readonly tier: Tier | null;
  readonly aspect: ClauseAspect;
  /** The force of the clause, or of its first part. */
  readonly force: Force;
  /** The forces of all its parts. */
  readonly forces: readonly Force[];
  /** The measures that it asks for, allows, limits or forbids at some tier. */
  readonly measures: readonly MeasureKind[];
  /** The operations of the schema that carry it out; empty where none does yet. */
  readonly operations: readonly string[];
}

const TEXTS: Readonly<Record<ClauseId, ClauseText>> = { ...TIER_TEXTS, ...EVERYWHERE_TEXTS };

/** All 53 clauses, in the order of the guidance. */
export const CATALOGUE: readonly Clause[] = CLAUSES.map((row: ClauseRow & { readonly id: ClauseId }) => ({
  id: row.id,
  tier: row.group === 'ALL' ? null : row.group,
  aspect: row.aspect,
  force: row.forces[0],
  forces: row.forces,
  ...TEXTS[row.id],
  measures: MEASURE_KINDS.filter((kind) => Object.values(MEASURES[kind].tiers).some((each) => speaksOf(row, each))),
  operations: CLAUSE_OPERATIONS[row.id],
}));

/**
 * Whether a row of the measure table is what the clause itself says: a permission by a clause that permits
 * nothing is its silence.
 */
function speaksOf({ id, forces }: ClauseRow, { clause, modality }: MeasureRow): boolean {
  return clause === id && (modality !== 'PERMITTED' || forces.includes('MAY'));
}

const BY_ID: ReadonlyMap<string, Clause> = new Map(CATALOGUE.map((clause) => [clause.id, clause]));

/** A clause by its id; `null` when there is none. */
export function clauseOf(id: string): Clause | null {
  return BY_ID.get(id) ?? null;
}

/** The clauses of an aspect, and of a tier: its own ones and those that hold at every tier. */
export function clausesFor({ tier, aspect }: { tier?: Tier | null; aspect?: ClauseAspect | null }): readonly Clause[] {
  return CATALOGUE.filter(
    (clause) => (!tier || clause.tier === tier || clause.tier === null) && (!aspect || clause.aspect === aspect),
  );
}
