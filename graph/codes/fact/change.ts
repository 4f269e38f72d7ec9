import { colourRules } from '#graph/codes/health-code/colour.ts';
import {
  closeFactWrite,
  type FactHold,
  factWrite,
  holdFactWrite,
  statusWrite,
  type StoredFact,
} from '#graph/codes/health-code/store.ts';
import type { RequestContext } from '#graph/context.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { type Person, standingWrite } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { deriveColour, type Fact } from '#verify/colour-rules.ts';
import { factsOf } from './read.ts';

export type NewFact = Fact & Pick<StoredFact, 'id' | 'evidence'>;

/** Until when a fact holds from now on, and where its isolation takes place. */
export interface HeldFact extends FactHold {
  readonly id: string;
}

/**
 * What changes of a person's facts in one transaction: new ones, others that hold for another time, others
 * that are over.
 */
export interface FactsChange {
  readonly record?: readonly NewFact[] | undefined;
  readonly hold?: readonly HeldFact[] | undefined;
  readonly close?: readonly string[] | undefined;
}

/**
 * The writes that change the facts of a person: the facts, the move of their standing, and the status of
 * every code of theirs that runs and now shows something else, stricter or milder. One transaction takes them
 * once, since it moves the standing once. Where the registration waits for a handover, the former one
 * follows: it is about one human being.
 *
 * Race: others change the facts, or issue a code. The person must have been read before: see `standingWrite`.
 */
export async function changeFactsWrites(context: RequestContext, person: Person, change: FactsChange): Promise<Change> {
  const holder = person.holder ? await context.persons.person(person.holder) : null;
  const writes = await Promise.all([person, ...(holder ? [holder] : [])].map((one) => writesFor(context, one, change)));
  return writes.flat();
}

/** The writes that record a fact about a person. */
export const factWrites = (context: RequestContext, person: Person, fact: NewFact): Promise<Change> =>
  changeFactsWrites(context, person, { record: [fact] });

/**
 * The writes that close facts of a person: from then on they are no basis of a colour, and nobody's to read.
 */
export const closeFactWrites = (context: RequestContext, person: Person, ids: readonly string[]): Promise<Change> =>
  changeFactsWrites(context, person, { close: ids });

async function writesFor(
  context: RequestContext,
  person: Person,
  { record = [], hold = [], close = [] }: FactsChange,
): Promise<Change> {
  const own = await factsOf(context, person);
  const closed = own.filter(({ id }) => close.includes(id));
  const held = own.flatMap((fact) => {
    const holds = hold.find(({ id }) => id === fact.id);
    return holds && !closed.includes(fact) ? [{ fact, holds }] : [];
  });
  const left = [
    ...own.filter((fact) => !closed.includes(fact) && !held.some((one) => one.fact === fact)),
    ...held.map(({ fact, holds: { until, place } }) => ({ ...fact, until, place })),
    ...record,
  ];
  const at = context.now.toISOString();
  const { id: personId, householdId, community } = person;
  const recorded = { personId, householdId, community, recordedBy: accountOf(context), recordedAt: at };
  const expiresAt =
    closed.length > 0 ? await expiryOf(context, community, 'ISOLATION', context.today) : Number.POSITIVE_INFINITY;
  return [
    ...record.map((fact) => factWrite({ ...fact, ...recorded })),
    ...held.map(({ fact, holds }) => holdFactWrite(fact, holds)),
    ...closed.map((fact) => closeFactWrite(fact, at, expiresAt)),
    standingWrite(person),
    ...(await turnWrites(context, person, left)),
  ];
}

const accountOf = ({ viewer }: RequestContext): string => viewer?.account ?? SYSTEM;

/**
 * The status of every code that a verifier still accepts, as far as it is to show another one by the facts
 * that are left.
 */
async function turnWrites(context: RequestContext, { id }: Person, left: readonly Fact[]): Promise<Change> {
  const codes = await context.codes.acceptedCodes(id, context.now);
  if (codes.length === 0) return [];
  const shown = await context.codes.shown(codes);
  return codes.flatMap((code, i) => {
    const { colour } = deriveColour(left, colourRules(context, code.region), context.today);
    return shown[i] === colour || shown[i] === 'REVOKED' ? [] : [statusWrite(code, colour)];
  });
}
