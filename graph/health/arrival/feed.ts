import type { RequestContext } from '#graph/context.ts';
import { concurrently } from '#graph/core/concurrently.ts';
import { Denial, type Problem, Refusal, refusal } from '#graph/core/errors.ts';
import { checks } from '#graph/core/input/checks.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { Busy, ConditionFailed } from '#graph/store/db.ts';
import type { Day } from '#verify/calendar.ts';
import { type ArrivalInput, checkJourney, checkTraveller, type TravellerInput } from './input.ts';
import { EVIDENCE_OF_ARRIVAL } from './policy.ts';
import { identityOf } from './read.ts';
import { checkCompanionCount, checkHandedOver, isArrivalFeed, registerParty } from './register.ts';
import type { Journey, Traveller } from './store.ts';

interface ArrivalRow extends ArrivalInput, TravellerInput {
  readonly sentId: string;
  readonly companions: readonly TravellerInput[];
}

export interface RowOutcome {
  readonly sentId: string;
  readonly outcome: 'TAKEN' | 'REPEATED' | 'REFUSED';
  readonly errors: readonly Problem[];
}

export const ROWS_LIMIT = 1_000;
/** Of one row: whoever mends as many, and sends it again, is told the rest. */
export const ERRORS_LIMIT = 5;
/**
 * Rows that are taken at the same time. One of an unknown person is 3 requests to the table and one for a
 * key; each companion is as much again.
 */
const AT_ONCE = 16;
const SENT_ID = /^[\w.:-]{1,64}$/;

/**
 * Takes rows, each committed alone, and answers in their order. No answer says whether anybody is registered.
 */
export async function registerArrivals(
  context: RequestContext,
  { rows }: { readonly rows: readonly ArrivalRow[] },
): Promise<readonly RowOutcome[]> {
  if (!isArrivalFeed(context)) throw new Denial('FORBIDDEN', healthTexts.feedAlone);
  if (rows.length < 1 || rows.length > ROWS_LIMIT) throw refusal('TOO_MANY', healthTexts.rowsMost(ROWS_LIMIT), 'rows');
  const outcomes: RowOutcome[] = [];
  const first = new Map<string, number>();
  rows.forEach(({ sentId }, i) => first.set(sentId, first.get(sentId) ?? i));
  await concurrently([...rows.entries()], AT_ONCE, async ([i, row]) => {
    outcomes[i] = await takeRow(context, row, i, first.get(row.sentId) !== i);
  });
  return outcomes;
}

async function takeRow(context: RequestContext, row: ArrivalRow, i: number, isAgain: boolean): Promise<RowOutcome> {
  const { sentId } = row;
  try {
    const party = checkRow(context, row, isAgain);
    const { isRepeat } = await registerParty(context, { ...row, idempotencyKey: `sent-id:${sentId}` }, party);
    return { sentId, outcome: isRepeat ? 'REPEATED' : 'TAKEN', errors: [] };
  } catch (error) {
    if (error instanceof Refusal)
      return { sentId, outcome: 'REFUSED', errors: error.problems.slice(0, ERRORS_LIMIT).map(atRow(i)) };
    if (!(error instanceof Busy || error instanceof ConditionFailed)) throw error;
    return { sentId, outcome: 'REFUSED', errors: [{ ...BUSY, path: ['input', 'rows', String(i)] }] };
  }
}

const BUSY: Problem = {
  code: 'BUSY',
  message: healthTexts.rowBusy,
  path: [],
};

/** Where in the request it is wrong: the sender's id serves as the key of the row. */
const atRow =
  (i: number) =>
  (problem: Problem): Problem => {
    const [, ...path] = problem.path;
    return { ...problem, path: ['input', 'rows', String(i), ...(path[0] === 'idempotencyKey' ? ['sentId'] : path)] };
  };

/** All that is wrong with a row by itself, at once. */
function checkRow(context: RequestContext, row: ArrivalRow, isAgain: boolean) {
  const { today } = context;
  const check = checks();
  check.of(() => checkSentId(row, isAgain));
  check.of(() => checkHandedOver(context, row));
  const who = check.of(() => checkTraveller(row, today));
  const journey = check.of(() => checkJourney(row, today, EVIDENCE_OF_ARRIVAL.FEED));
  const companions = check.of(() => checkCompanions(row.companions, today));
  check.done();
  checkOnce(who, companions, journey);
  return { who, companions, journey };
}

function checkSentId({ sentId }: ArrivalRow, isAgain: boolean): void {
  if (!SENT_ID.test(sentId)) throw refusal('INVALID_TEXT', healthTexts.sentIdShape, 'sentId');
  if (isAgain) throw refusal('SENT_TWICE', healthTexts.sentTwice, 'sentId');
}

function checkCompanions(companions: readonly TravellerInput[], today: Day) {
  checkCompanionCount(companions);
  return companions.map((one, i) => {
    const check = checks(['companions', String(i)]);
    const traveller = check.of(() => checkTraveller(one, today));
    check.done();
    return traveller;
  });
}

/** Everybody of a row is somebody else: a number that stands twice would count one person as two. */
function checkOnce(traveller: Traveller, companions: readonly Traveller[], { hosts }: Journey): void {
  const seen = new Set([identityOf(traveller)]);
  const check = checks();
  const once = (identity: string, ...path: string[]) =>
    check.of(() => {
      if (seen.has(identity)) throw refusal('NAMED_TWICE', healthTexts.rowNamesTwice, ...path);
      seen.add(identity);
    });
  companions.forEach((one, i) => once(identityOf(one), 'companions', String(i)));
  hosts.forEach((host, i) => host?.idNumber && once(host.idNumber, 'hosts', String(i)));
  check.done();
}
