import { creatorOf, type RequestContext } from '#graph/context.ts';
import { Denial, type Problem, Refusal, refusal } from '#graph/core/errors.ts';
import { createOnce } from '#graph/mechanism/idempotency.ts';
import type { Day } from '#verify/calendar.ts';
import { Busy, ConditionFailed } from '#graph/store/db.ts';
import { identityHash, identityOf, registeredAs } from './identity.ts';
import {
  type ArrivalInput,
  checkJourney,
  checks,
  checkTraveller,
  COMPANIONS_LIMIT,
  type TravellerInput,
} from './input.ts';
import type { Named } from './judge.ts';
import type { Journey, Traveller } from './store.ts';
import { arrivalWrites, hostWrites, type Incoming } from './record.ts';
import { concurrently } from '#graph/core/concurrently.ts';
import { checkHandedOver, hostsOf, isArrivalFeed } from './register.ts';
import { unmatchedWrites } from './unmatched.ts';

interface ArrivalRow extends ArrivalInput, TravellerInput {
  readonly sentId: string;
  readonly companions: readonly TravellerInput[];
}

export interface RowOutcome {
  readonly sentId: string;
  readonly outcome: 'TAKEN' | 'REPEATED' | 'REFUSED';
  readonly errors: readonly Problem[];
}

const ROWS_LIMIT = 1_000;
/** Rows that are taken at the same time. A row of one unknown person is 3 requests to the table, and one to the keeper of keys; companions are as much again. */
const AT_ONCE = 16;
const SENT_ID = /^[\w.:-]{1,64}$/;

/** Takes rows, each committed alone, and answers them in their order. No answer tells whether anybody is registered anywhere. */
export async function registerArrivals(
  context: RequestContext,
  { rows }: { readonly rows: readonly ArrivalRow[] },
): Promise<readonly RowOutcome[]> {
  if (!isArrivalFeed(context))
    throw new Denial('FORBIDDEN', 'Arrivals are handed over by a FEED with the scope arrivals:write.');
  if (rows.length < 1 || rows.length > ROWS_LIMIT)
    throw refusal('TOO_MANY', `Hand in 1 to ${ROWS_LIMIT} rows a request.`, 'rows');
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
    const taken = await takeParty(context, row, checkRow(context, row, isAgain));
    return { sentId, outcome: taken, errors: [] };
  } catch (error) {
    if (error instanceof Refusal) return { sentId, outcome: 'REFUSED', errors: error.problems.map(atRow(i)) };
    if (!(error instanceof Busy || error instanceof ConditionFailed)) throw error;
    return { sentId, outcome: 'REFUSED', errors: [{ ...BUSY, path: ['input', 'rows', String(i)] }] };
  }
}

const BUSY: Problem = {
  code: 'BUSY',
  message: 'Others change the same thing at this moment: send the same row again.',
  path: [],
};

/** Where in the request it is wrong: the sender's id serves as the key of the row. */
const atRow =
  (i: number) =>
  (problem: Problem): Problem => {
    const [, ...path] = problem.path;
    return { ...problem, path: ['input', 'rows', String(i), ...(path[0] === 'idempotencyKey' ? ['sentId'] : path)] };
  };

interface CheckedRow {
  readonly traveller: Traveller;
  readonly companions: readonly Traveller[];
  readonly journey: Journey;
}

/** All that is wrong with a row by itself, at once. */
function checkRow(context: RequestContext, row: ArrivalRow, isAgain: boolean): CheckedRow {
  const { today } = context;
  const check = checks();
  check.of(() => checkSentId(row, isAgain));
  check.of(() => checkHandedOver(context, row));
  const traveller = check.of(() => checkTraveller(row, today));
  const journey = check.of(() => checkJourney(row, today));
  const companions = check.of(() => checkCompanions(row.companions, today));
  check.done();
  checkOnce(traveller, companions, journey);
  return { traveller, companions, journey };
}

function checkSentId({ sentId }: ArrivalRow, isAgain: boolean): void {
  if (!SENT_ID.test(sentId))
    throw refusal(
      'INVALID_TEXT',
      'Give an id of 1 to 64 letters, digits, dots, dashes, colons or underscores.',
      'sentId',
    );
  if (isAgain)
    throw refusal('SENT_TWICE', 'This id stands on an earlier row of the request: send each once.', 'sentId');
}

function checkCompanions(companions: readonly TravellerInput[], today: Day) {
  if (companions.length > COMPANIONS_LIMIT)
    throw refusal('TOO_MANY', `Name ${COMPANIONS_LIMIT} companions at most.`, 'companions');
  return companions.map((one, i) => {
    const check = checks(['companions', String(i)]);
    const traveller = check.of(() => checkTraveller(one, today));
    check.done();
    return traveller;
  });
}

/** Everybody of a row is somebody else: the same number twice is a slip that would count one person as two. */
function checkOnce(traveller: Traveller, companions: readonly Traveller[], { hosts }: Journey): void {
  const seen = new Set([identityOf(traveller)]);
  const check = checks();
  const once = (identity: string, ...path: string[]) =>
    check.of(() => {
      if (seen.has(identity)) throw refusal('NAMED_TWICE', 'Name everybody of a row once.', ...path);
      seen.add(identity);
    });
  companions.forEach((one, i) => once(identityOf(one), 'companions', String(i)));
  hosts.forEach((host, i) => host?.idNumber && once(host.idNumber, 'hosts', String(i)));
  check.done();
}

/**
 * The arrival of a row, and one of each companion. The first comes first, since it says whether the row was taken before: another row under the same id changes nothing.
 *
 * A crash between two of them leaves those that were made: the row sent again is answered as repeated, and makes those that are missing.
 */
async function takeParty(context: RequestContext, row: ArrivalRow, checked: CheckedRow): Promise<'TAKEN' | 'REPEATED'> {
  const { traveller, companions, journey } = checked;
  const taken = await takeOnce(context, row, 'registerArrivals', traveller, async () => ({
    role: 'ARRIVAL',
    journey,
    named: [...(await hostsOf(context, journey)), ...(await companionsOf(context, companions))],
  }));
  // Hosts, hotel and proofs are the arrival's own.
  const along = { ...journey, hosts: [], hotel: null, proofs: [] };
  for (const [i, companion] of companions.entries())
    await takeOnce(context, row, `registerArrivals ${i}`, companion, () =>
      Promise.resolve({ role: 'COMPANION', journey: along, named: [] }),
    );
  return taken;
}

const companionsOf = (context: RequestContext, companions: readonly Traveller[]): Promise<Named[]> =>
  Promise.all(
    companions.map(async (one) => ({
      role: 'COMPANION' as const,
      person: await registeredAs(context, one),
      name: one.name,
      phone: null,
    })),
  );

/** One arrival, matched to the person who is registered with the identity, or left for those who find out who it is. */
const takeOnce = (
  context: RequestContext,
  row: ArrivalRow,
  operation: string,
  traveller: Traveller,
  prepare: () => Promise<Pick<Incoming, 'role' | 'journey' | 'named'>>,
): Promise<'TAKEN' | 'REPEATED'> =>
  createOnce<'TAKEN' | 'REPEATED'>(creatorOf(context), {
    operation,
    input: { ...row, idempotencyKey: `sent-id:${row.sentId}` },
    id: (digits) => digits,
    read: () => Promise.resolve('REPEATED'),
    async make(digits) {
      const incoming: Incoming = { ...(await prepare()), digits, clause: 'low.it.2' };
      const person = await registeredAs(context, traveller);
      const writes = person
        ? (await arrivalWrites(context, person, incoming)).writes
        : await unmatchedWrites(context, traveller, await identityHash(context, traveller), incoming);
      return { made: 'TAKEN', writes: [...writes, ...(await hostWrites(context, incoming))] };
    },
  });
