import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, NATION } from '#graph/core/access.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import { checkReason } from '#graph/core/input/text.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import { type AdoptedValue, type ValueInForce, valueInForce } from '#graph/core/plan/adopted.ts';
import { type Bounds, POLICY_VALUES, type PolicyUnit } from '#graph/core/plan/names.ts';
import { POLICY_VALUE_NAMES, type PolicyValueName } from '#graph/core/plan/values.ts';
import type { Text } from '#graph/core/ruling.ts';
import { tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { policyValueWrite } from '#graph/shared/plan/store.ts';
import { addDays, type Day, dayOf, isDay } from '#verify/calendar.ts';

/** A policy value as it holds in a division on a day. */
export interface PolicyValue extends ValueInForce {
  readonly name: PolicyValueName;
  readonly description: Text;
  readonly unit: PolicyUnit;
  readonly owner: 'NATION' | 'COUNTY';
  readonly clause: ClauseId;
}

const shown = (name: PolicyValueName, inForce: ValueInForce): PolicyValue => {
  const { description, unit, owner, clause } = POLICY_VALUES[name];
  return { name, description, unit, owner, clause, ...inForce };
};

/** All values of a division on a day: those of the nation, and in a county its own choices. */
export async function policyValues(
  context: RequestContext,
  division: string,
  asOf?: string | null,
): Promise<readonly PolicyValue[]> {
  const day = asOf ?? context.today;
  if (!isDay(day)) throw new Denial('BAD_USER_INPUT', regionTexts.asOfDay);
  if (division !== NATION && !(isCountyOrAbove(division) && (await context.loaders.division(division))))
    throw new Denial('NOT_FOUND', regionTexts.noDecidingDivision);
  const adopted = await adoptedFor(context, division, day);
  return POLICY_VALUE_NAMES.map((name) => shown(name, valueInForce(name, adopted, day)));
}

const isCounty = (code: string): boolean => code.length === 6;
const isCountyOrAbove = (code: string): boolean => code.length <= 6;

/**
 * What the nation and, of a county, itself have adopted. Of days up to today it is known; what is to come is
 * read from the table.
 */
async function adoptedFor({ policies, today }: RequestContext, division: string, day: Day): Promise<AdoptedValue[]> {
  const divisions = isCounty(division) ? [NATION, division] : [NATION];
  const read = (one: string) => (day > today ? policies.adopted(one) : policies.adoptedBy(one, today));
  return (await Promise.all(divisions.map(read))).flat();
}

export interface AdoptPolicyValue {
  readonly division: string;
  readonly name: PolicyValueName;
  readonly value: number;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly from: string;
  readonly legalBasis: string;
  readonly idempotencyKey: string;
}

/** Values of one name that may lie ahead: a division plans, it does not fill calendars. */
const AHEAD_LIMIT = 10;
const LEGAL_BASIS_LENGTH = 200;

/**
 * Adopts a value from a day to come on. What is adopted stands: another value for the same day is refused,
 * and one for a later day takes its place from then on.
 */
export async function adoptPolicyValue(context: RequestContext, input: AdoptPolicyValue): Promise<PolicyValue> {
  const { division, name } = input;
  await checkDivision(context, division);
  const { account } = viewerOf(context);
  const { from } = await commit<AdoptedValue>(
    context,
    // Race: another value for the same day at once. Both are put new under one key; who comes second looks
    // again and finds the first.
    async () => {
      const from = checkDay(context, input);
      checkOwner(input);
      const legalBasis = checkReason(input.legalBasis, LEGAL_BASIS_LENGTH, 'legalBasis');
      // Race: the nation narrows its bounds at once. Nothing is written against that: what is chosen is held
      // inside them on each day.
      const adopted = await adoptedFor(context, division, from);
      const choice = checkChoice(input, valueInForce(name, adopted, from));
      const own = adopted.filter((row) => row.division === division && row.name === name);
      const standing = own.find((row) => row.from === from);
      if (standing && !isSame(standing, choice)) throw alreadyAdopted();
      // The same value by another hand is no second one.
      if (standing) return { reply: standing, change: [] };
      if (own.filter((row) => row.from > context.today).length >= AHEAD_LIMIT)
        throw refusal('TOO_MANY', regionTexts.valuesAhead(AHEAD_LIMIT), 'from');
      const adoption = { legalBasis, adoptedBy: account, adoptedAt: context.now.toISOString() };
      const write = policyValueWrite({ division, name, ...choice, from, ...adoption });
      const event = { type: 'policy.adopted', subject: division, data: { name, value: choice.value, from } } as const;
      return { reply: write.put, change: [write, tell(event, account)] };
    },
    {
      once: {
        operation: 'adoptPolicyValue',
        input,
        id: () => `${division}#${name}#${input.from}`,
        read: async () => (await context.policies.policyValue(division, name, input.from as Day))!,
      },
    },
  );
  return shown(name, valueInForce(name, await adoptedFor(context, division, from), from));
}

/**
 * The nation adopts for itself alone, a county's authority and those above it for the county; nobody does in
 * between.
 */
async function checkDivision(context: RequestContext, division: string): Promise<void> {
  const viewer = viewerOf(context);
  const isOwn =
    division === NATION
      ? viewer.division === NATION
      : isCounty(division) && covers(viewer.division, division) && (await context.loaders.division(division)) !== null;
  if (!isOwn) throw notFound('nation or county', 'division');
}

/** Servers' clocks differ by less, and no request takes as long (milliseconds). */
const CLOCK_MARGIN_MS = 5 * 60_000;

/**
 * The first day from which a value can be adopted now: one that no server has begun, so that whoever has read
 * what holds today has read all of it; for what decides of days ahead, a day that nobody looks ahead to yet.
 */
const earliestDay = (now: Date, name: PolicyValueName): Day =>
  addDays(dayOf(now.getTime() + CLOCK_MARGIN_MS), POLICY_VALUES[name].noticeDays);

function checkDay({ now }: RequestContext, { name, from }: AdoptPolicyValue): Day {
  const earliest = earliestDay(now, name);
  if (isDay(from) && from >= earliest) return from;
  throw refusal('INVALID_DAY', regionTexts.valueFrom(earliest), 'from');
}

function checkOwner({ division, name, min, max }: AdoptPolicyValue): void {
  const { owner } = POLICY_VALUES[name];
  if (division !== NATION && owner === 'NATION') throw refusal('NOT_LOCAL', regionTexts.nationalValue, 'name');
  const given = isGiven(min) ? 'min' : isGiven(max) ? 'max' : null;
  if (given && division !== NATION) throw refusal('NOT_LOCAL', regionTexts.nationalBounds, given);
  if (given && owner === 'NATION') throw refusal('NOT_LOCAL', regionTexts.noLocalChoice, given);
}

const isGiven = (bound: number | null | undefined): bound is number => bound !== null && bound !== undefined;

type Choice = Pick<AdoptedValue, 'value' | 'min' | 'max'>;

/**
 * The value inside its bounds. The nation's keeps the bounds that it sets, so that no other value changes
 * them afterwards.
 */
function checkChoice({ division, name, value, min, max }: AdoptPolicyValue, inForce: ValueInForce): Choice {
  if (division !== NATION) {
    checkWithin(value, inForce, 'value');
    return { value };
  }
  const { limits } = POLICY_VALUES[name];
  const bounds = { min: min ?? inForce.min, max: max ?? inForce.max };
  checkWithin(bounds.min, limits, 'min');
  checkWithin(bounds.max, { min: bounds.min, max: limits.max }, 'max');
  checkWithin(value, bounds, 'value');
  return { value, ...bounds };
}

function checkWithin(value: number, { min, max }: Bounds, field: string): void {
  if (value < min || value > max) throw refusal('BEYOND_BOUNDS', regionTexts.wholeNumber(min, max), field);
}

const isSame = (standing: Choice, { value, min, max }: Choice): boolean =>
  standing.value === value && standing.min === min && standing.max === max;

const alreadyAdopted = () => refusal('INVALID_DAY', regionTexts.valueAdopted, 'from');
