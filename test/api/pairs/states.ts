/**
 * What may be so of a person, by axes that stand for themselves. An operation names the values that it takes
 * on some of them; two operations that share none on an axis cannot meet on one person.
 */
export const AXES = {
  /** DUE: its due day is today. */
  isolation: ['NONE', 'ISOLATING', 'DUE'],
  place: ['HOME', 'CENTRAL'],
  alert: ['NONE', 'OPEN'],
  /** UNCONFIRMED: suspected too, without its number. */
  case: ['NONE', 'SUSPECTED', 'UNCONFIRMED'],
  discharge: ['NONE', 'FOLLOWED_UP'],
  care: ['NONE', 'ACTIVE'],
  /** FINISHED: its tasks are done. */
  plan: ['NONE', 'OPEN', 'FINISHED'],
  /** The release notice of an isolation that is over. */
  notice: ['NONE', 'ISSUED'],
  /** A visit to their home that a worker has planned. */
  visit: ['OPEN', 'TAKEN'],
  grievance: ['NONE', 'RAISED', 'REMEDY_ORDERED'],
  /** Against the case that is suspected. */
  appeal: ['NONE', 'FILED'],
  erasure: ['NONE', 'REQUESTED'],
  /** Of a registration elsewhere that waits for it. */
  handover: ['NONE', 'REQUESTED'],
  /** Of a contact whom nobody has named yet. */
  contact: ['NONE', 'REQUESTED'],
  /** The arrival of somebody whom nobody knows yet, or one of theirs that a worker has reported. */
  arrival: ['NONE', 'UNMATCHED', 'REPORTED'],
  /** That they met somebody, and where they work, as a worker has recorded it. */
  meeting: ['NONE', 'RECORDED'],
  workplace: ['NONE', 'RECORDED'],
  /** What a worker has reported of their health, and waits for a decision. */
  suspicion: ['NONE', 'REPORTED'],
  /** BOUND: an account is theirs, by which they report. */
  binding: ['NONE', 'CODE', 'BOUND'],
  /** They act for a child. */
  guardianship: ['NONE', 'APPOINTED'],
  /** Somebody acts for them. */
  consent: ['NONE', 'GIVEN'],
  /** They act for another adult. */
  trust: ['NONE', 'GIVEN'],
} as const;

type Axes = typeof AXES;
export type Axis = keyof Axes;

/** The values that are taken on an axis; any where it is left out. */
export type Needs = { readonly [A in Axis]?: readonly Axes[A][number][] };

/** One value on each. */
export type State = { readonly [A in Axis]: Axes[A][number] };

const axes = Object.keys(AXES) as Axis[];

/** The values that both take; an axis on which they share none is where they exclude one another. */
export function bothOf(one: Needs, other: Needs): { readonly needs: Needs } | { readonly apart: Axis } {
  const both: Partial<Record<Axis, readonly string[]>> = {};
  for (const axis of axes) {
    const [a, b] = [one[axis], other[axis]] as (readonly string[] | undefined)[];
    const shared = a && b ? a.filter((value) => b.includes(value)) : (a ?? b);
    if (shared?.length === 0) return { apart: axis };
    if (shared) both[axis] = shared;
  }
  return { needs: both as Needs };
}

/** The plainest state that is as needed: the first value of each axis that is taken. */
export const stateOf = (needs: Needs): State =>
  Object.fromEntries(
    axes.map((axis) => [
      axis,
      AXES[axis].find((value) => (needs[axis] as readonly string[] | undefined)?.includes(value) ?? true),
    ]),
  ) as State;

export interface Met<Operation> {
  readonly pair: readonly [Operation, Operation];
  readonly needs: Needs;
}

/** The unordered pairs of a list, an operation with itself too: who may meet, and who cannot. */
export function pairsOf<O extends { readonly needs: Needs }>(operations: readonly O[]) {
  const met: Met<O>[] = [];
  const apart: { readonly pair: readonly [O, O]; readonly apart: Axis }[] = [];
  operations.forEach((one, i) => {
    for (const other of operations.slice(i)) {
      const both = bothOf(one.needs, other.needs);
      const pair = [one, other] as const;
      if ('apart' in both) apart.push({ pair, ...both });
      else met.push({ pair, ...both });
    }
  });
  return { met, apart };
}

export interface Group<O> {
  readonly state: State;
  readonly pairs: readonly (readonly [O, O])[];
}

/** As few states as a first fit finds, each with the pairs that meet in it. */
export function groupsOf<O>(met: readonly Met<O>[]): Group<O>[] {
  const groups: { needs: Needs; pairs: (readonly [O, O])[] }[] = [];
  for (const { pair, needs } of met) {
    const fits = groups.map((group) => ({ group, both: bothOf(group.needs, needs) }));
    const first = fits.find(({ both }) => 'needs' in both);
    if (first && 'needs' in first.both) {
      first.group.needs = first.both.needs;
      first.group.pairs.push(pair);
    } else groups.push({ needs, pairs: [pair] });
  }
  return groups.map(({ needs, pairs }) => ({ state: stateOf(needs), pairs }));
}

/** Written as what differs from the plainest state. */
export const nameOf = (state: State): string =>
  axes
    .filter((axis) => state[axis] !== AXES[axis][0])
    .map((axis) => `${axis} ${state[axis]}`)
    .join(', ') || 'nothing';
