import { colourRules } from '#graph/codes/health-code/colour.ts';
import {
  closeAgainWrite,
  closeFactWrite,
  FACTS_LIMIT,
  type FactHold,
  factWrite,
  holdFactWrite,
  reopenFactWrite,
  returnFactWrite,
  shownFactWrite,
  statusWrite,
  type StoredFact,
} from '#graph/codes/health-code/store.ts';
import { followTold } from '#graph/codes/telling/tell.ts';
import type { RequestContext } from '#graph/context.ts';
import type { Change, Fold } from '#graph/mechanism/change.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { type Person, standingWrite } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { checkSpace } from '#graph/shared/room.ts';
import type { Write } from '#graph/store/db.ts';
import { deriveColour, type Fact } from '#verify/colour-rules.ts';
import { factsKeptOf, inForce } from './read.ts';

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
  /** What facts rest on, where the number of a document came later. */
  readonly shown?: readonly Pick<StoredFact, 'id' | 'evidence'>[] | undefined;
  /**
   * What the same cause has recorded is over, what it has closed is open again unless something else has
   * closed it since, and what it has held holds as it did before.
   */
  readonly undo?: true | undefined;
}

/** A change of facts with the id of what it follows from. */
interface Caused extends FactsChange {
  readonly cause: string;
}

/** What is asked of a person's facts, from the person as they were read. */
interface FactsAsked {
  readonly person: Person;
  readonly changes: readonly Caused[];
}

/**
 * Changes the facts of a person because of something: the facts, their standing, the status of every code of
 * theirs that runs and now shows something else, stricter or milder, and what is to be told in person. It is
 * a fold: what several parts ask of one person moves the standing once, and codes turn by all of it.
 *
 * Race: others change the facts, or issue a code. The person must have been read before: see `standingWrite`.
 */
export const changeFacts = (
  context: RequestContext,
  person: Person,
  cause: string,
  change: FactsChange,
): Fold<FactsAsked> => ({
  fold: `facts:${person.id}`,
  ask: { person, changes: [{ ...change, cause }] },
  add: (one, other) => ({
    // Where two parts have read the person at different moments, the earlier finds out who was in between.
    person: one.person.standingVersion <= other.person.standingVersion ? one.person : other.person,
    // By cause, so that what closes or holds a fact is the same in whatever order it is asked.
    changes: [...one.changes, ...other.changes].sort((a, b) => a.cause.localeCompare(b.cause)),
  }),
  writes: (asked) => factsWrites(context, asked),
});

/** Where the registration waits for a handover, the former one follows: it is about one human being. */
async function factsWrites(context: RequestContext, { person, changes }: FactsAsked): Promise<Change> {
  const holder = person.holder ? await context.persons.person(person.holder) : null;
  const made = await Promise.all([person, ...(holder ? [holder] : [])].map((one) => writesFor(context, one, changes)));
  const [over, again] = [made.flatMap((one) => one.over), made.flatMap((one) => one.again)];
  return [...made.flatMap(({ writes }) => writes), ...(await followTold(context, person, { over, again }))];
}

/** What becomes of the facts of a person by all that is asked. */
function outcomeOf(context: RequestContext, person: Person, kept: readonly StoredFact[], changes: readonly Caused[]) {
  const own = kept.filter(({ closedAt }) => closedAt === undefined);
  const record = changes.flatMap(({ record: facts = [], cause }) => facts.map((fact) => ({ ...fact, cause })));
  const closed = own.flatMap((fact) => {
    const by = changes.find(({ close = [], undo, cause }) => close.includes(fact.id) || (undo && fact.cause === cause));
    return by ? [{ fact, cause: by.cause }] : [];
  });
  const reopened = reopenedBy(kept, changes).filter(
    ({ left: fact }) => inForce([fact], person.community, context.today).length > 0,
  );
  const open = own.filter((fact) => !closed.some((one) => one.fact === fact));
  const held = open.flatMap((fact) => {
    const holds = longestHold(fact, changes);
    return holds ? [{ fact, holds }] : [];
  });
  const returned = open.flatMap((fact) => {
    const by = changes.find(({ undo, cause }) => undo && heldBy(fact, cause));
    return by ? [{ fact, was: heldBy(fact, by.cause)!.was, cause: by.cause }] : [];
  });
  const left = [
    ...open.filter((fact) => ![...held, ...returned].some((one) => one.fact === fact)),
    ...returned.map(({ fact, was }) => ({ ...fact, until: was.until ?? undefined, place: was.place ?? undefined })),
    ...held.map(({ fact, holds: { until, place } }) => ({ ...fact, until, place })),
    ...reopened.map((one) => one.left),
    ...record,
  ];
  return { record, closed, reopened, held, returned, left };
}

async function writesFor(context: RequestContext, person: Person, changes: readonly Caused[]) {
  const kept = await factsKeptOf(context, person);
  const { record, closed, reopened, held, returned, left } = outcomeOf(context, person, kept, changes);
  if (record.length > 0) checkFacts(context, person, left);
  const at = context.now.toISOString();
  const { id: personId, householdId, community } = person;
  const recorded = { personId, householdId, community, recordedBy: accountOf(context), recordedAt: at };
  const expiresAt =
    closed.length > 0 ? await expiryOf(context, community, 'ISOLATION', context.today) : Number.POSITIVE_INFINITY;
  const writes = [
    ...record.map((fact) => factWrite({ ...fact, ...recorded })),
    ...held.map(({ fact, holds }) => holdFactWrite(fact, holds, { at, cause: holds.cause })),
    ...closed.map(({ fact, cause }) => closeFactWrite(fact, { at, cause }, expiresAt)),
    ...returned.map(({ fact, was, cause }) => returnFactWrite(fact, was, { at, cause })),
    ...reopened.map(({ fact, holds }) => reopenFactWrite(fact, { at, cause: fact.changes!.at(-1)!.cause }, holds)),
    ...closedAgain(kept, changes).map(({ fact, cause }) => closeAgainWrite(fact, { at, cause })),
    ...shownBy(kept, changes).map(({ fact, evidence }) => shownFactWrite(fact, evidence)),
    standingWrite(person),
    ...(await turnWrites(context, person, left)),
  ];
  const stand = causesOf(left);
  return {
    writes,
    over: causesOf(closed.map(({ fact }) => fact)).filter((one) => !stand.includes(one)),
    again: causesOf(reopened.map(({ fact }) => fact)),
  };
}

const causesOf = (facts: readonly { readonly cause: string }[]): string[] => facts.map(({ cause }) => cause);

/** Closed by that and by nothing since, and not what it has recorded itself. */
export const isClosedBy = ({ closedAt, cause, changes = [] }: StoredFact, by: string): boolean =>
  closedAt !== undefined && cause !== by && changes.at(-1)?.cause === by;

/** The facts that open again, each for the time that is asked for with it, or as it was. */
const reopenedBy = (kept: readonly StoredFact[], changes: readonly Caused[]) =>
  kept
    .filter((fact) => changes.some(({ undo, cause }) => undo && isClosedBy(fact, cause)))
    .filter(({ id }) => !changes.some(({ close = [] }) => close.includes(id)))
    .map((fact) => {
      const holds = longestHold(fact, changes);
      return { fact, holds, left: holds ? { ...fact, until: holds.until, place: holds.place } : fact };
    });

/** The facts that are over already, and that something else ends too: they open again by neither alone. */
const closedAgain = (kept: readonly StoredFact[], changes: readonly Caused[]) =>
  kept.flatMap((fact) => {
    const by = changes.find(({ close = [] }) => close.includes(fact.id));
    const isNew = by && fact.closedAt !== undefined && fact.changes?.at(-1)?.cause !== by.cause;
    return isNew ? [{ fact, cause: by.cause }] : [];
  });

/** The change by which that has held a fact for another time. */
const heldBy = ({ changes = [] }: StoredFact, by: string) => changes.find(({ cause }) => cause === by);

/** The facts whose document got its number, those that are over too: they may open again. */
const shownBy = (kept: readonly StoredFact[], changes: readonly Caused[]) =>
  changes.flatMap(({ shown = [] }) =>
    shown.flatMap(({ id, evidence }) => {
      const fact = kept.find((one) => one.id === id);
      return fact ? [{ fact, evidence }] : [];
    }),
  );

/** Of the facts that there would be, those in force are counted, as the list of them shows them. */
function checkFacts(context: RequestContext, { community }: Person, left: readonly Fact[]): void {
  const others = inForce(left, community, context.today).length - 1;
  checkSpace(context, others, { limit: FACTS_LIMIT, of: 'facts', field: 'person' });
}

/** What holds a fact the longest, of what is asked of it. */
const longestHold = ({ id }: StoredFact, changes: readonly Caused[]) =>
  changes
    .flatMap(({ hold = [], cause }) => hold.map((one) => ({ ...one, cause })))
    .filter((one) => one.id === id)
    .sort((a, b) => b.until.localeCompare(a.until))[0];

const accountOf = ({ viewer }: RequestContext): string => viewer?.account ?? SYSTEM;

/**
 * The status of every code that a verifier still accepts, as far as it is to show another one by the facts
 * that are left.
 */
async function turnWrites(context: RequestContext, { id }: Person, left: readonly Fact[]): Promise<Write[]> {
  const codes = await context.codes.acceptedCodes(id, context.now);
  if (codes.length === 0) return [];
  const shown = await context.codes.shown(codes);
  return codes.flatMap((code, i) => {
    const { colour } = deriveColour(left, colourRules(context, code.region), context.today);
    return shown[i] === colour || shown[i] === 'REVOKED' ? [] : [statusWrite(code, colour)];
  });
}
