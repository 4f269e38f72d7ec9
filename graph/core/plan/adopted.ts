/**
 * What the nation and the counties adopt beside the published plans (gen.2), and what therefore holds on a
 * day:
 *
 * | of a value            | holds on a day                                                               |
 * |-----------------------|------------------------------------------------------------------------------|
 * | the published plan    | that of the newest plan which has begun                                      |
 * | adopted by the nation | the newest that has begun, over the plan, until a later plan states all anew |
 * | chosen by a county    | the newest that has begun, over both, within the national bounds of that day |
 *
 * A plan and an adopted value that begin on one day: the adopted value holds, since who adopted it knew of
 * the plan. Where the nation narrows its bounds after a county has chosen, the nearest bound holds.
 */
import { NATION } from '#graph/core/access.ts';
import type { Day } from '#verify/calendar.ts';
import { type Bounds, POLICY_VALUES, type ValueField } from './names.ts';
import { valuesOn } from './published.ts';
import { type PlanValues, POLICY_VALUE_NAMES, type PolicyValueName, type ValuesOn } from './values.ts';

/**
 * A value from a day on. The nation states bounds with what a county may choose; a county has none to state.
 */
export interface AdoptedValue {
  /** `CN` or a county. */
  readonly division: string;
  readonly name: PolicyValueName;
  readonly value: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly from: Day;
  readonly legalBasis: string;
  readonly adoptedBy: string;
  readonly adoptedAt: string;
}

/** A value on a day, with what a county may choose on that day, and what set it. */
export interface ValueInForce extends Bounds {
  readonly value: number;
  readonly from: Day;
  readonly version: string;
}

/** One value on a day, from what the nation and one county have adopted, in any order. */
export const valueInForce = (name: PolicyValueName, adopted: readonly AdoptedValue[], day: Day): ValueInForce =>
  resolve(name, begunBy(adopted, day));

/**
 * All values by the day, from what the nation and one county have adopted, in any order. It remembers the
 * days that it was asked for: a county is walked day by day, and thousands of counties by the same days.
 */
export function valuesWith(adopted: readonly AdoptedValue[]): ValuesOn {
  if (adopted.length === 0) return valuesOn;
  const known = new Map<Day, PlanValues>();
  return (day) => {
    const values = known.get(day) ?? overlay(begunBy(adopted, day));
    known.set(day, values);
    return values;
  };
}

/** What has begun by a day and was not superseded since. */
interface Begun {
  readonly plan: PlanValues;
  readonly national: readonly AdoptedValue[];
  readonly local: readonly AdoptedValue[];
}

function begunBy(adopted: readonly AdoptedValue[], day: Day): Begun {
  const plan = valuesOn(day);
  const begun = adopted.filter(({ from }) => from <= day);
  // Before the first plan begins, its values stand in, and supersede nothing.
  const isStated = plan.from <= day;
  return {
    plan,
    national: begun.filter(({ division, from }) => division === NATION && !(isStated && from < plan.from)),
    // A choice that has become the nation's alone is past.
    local: begun.filter(({ division, name }) => division !== NATION && POLICY_VALUES[name].owner === 'COUNTY'),
  };
}

function resolve(name: PolicyValueName, { plan, national, local }: Begun): ValueInForce {
  const { field, bounds } = POLICY_VALUES[name];
  const set = newest(national.filter((row) => row.name === name));
  const standard = {
    value: set?.value ?? plan[field],
    min: set?.min ?? bounds.min,
    max: set?.max ?? bounds.max,
    from: set?.from ?? plan.from,
    version: set ? versionOf(set) : plan.planVersion,
  };
  const choice = newest(local.filter((row) => row.name === name));
  if (!choice) return standard;
  const value = Math.min(Math.max(choice.value, standard.min), standard.max);
  // At the bound it is the nation that sets the value.
  return value === choice.value
    ? { ...standard, value, from: choice.from, version: versionOf(choice) }
    : { ...standard, value };
}

function overlay(begun: Begun): PlanValues {
  const { plan } = begun;
  const national = newest(begun.national);
  const local = newest(begun.local);
  const values = Object.fromEntries(
    POLICY_VALUE_NAMES.map((name) => [POLICY_VALUES[name].field, resolve(name, begun).value]),
  ) as Record<ValueField, number>;
  return {
    ...values,
    from: [plan, national, local].reduce((last, row) => (row && row.from > last ? row.from : last), plan.from),
    planVersion: national ? `${plan.planVersion}+${versionOf(national)}` : plan.planVersion,
    localPolicy: local && versionOf(local),
    chosen: POLICY_VALUE_NAMES.filter((name) => begun.local.some((row) => row.name === name)),
  };
}

/**
 * The one that began last. Nothing of one name begins twice on a day; of several names that do, any tells the
 * version.
 */
const newest = (rows: readonly AdoptedValue[]): AdoptedValue | null =>
  rows.reduce<AdoptedValue | null>((last, row) => (last && last.from >= row.from ? last : row), null);

const versionOf = ({ division, from }: AdoptedValue): string => `${division}@${from}`;
