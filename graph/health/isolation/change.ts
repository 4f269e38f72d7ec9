import { changeFacts } from '#graph/codes/fact/change.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { relations } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { Person } from '#graph/people/person/store.ts';
import { countyOf } from '#graph/store/key.ts';
import { doneTaskChange } from '#graph/workforce/task/cause.ts';
import { addDays, type Day, dayOf, isDay } from '#verify/calendar.ts';
import { type Prepared, stepIsolation } from './advance.ts';
import { arrange } from './arrange.ts';
import { subjectOfIsolation } from './facts.ts';
import { holdsOf, isolationDates } from './order.ts';
import {
  datesOver,
  type ExtensionReason,
  groundsUntil,
  isLiveIsolation,
  type IsolationEvent,
  isolationLifecycle,
  type IsolationPlace,
  type MoveReason,
  type ShorteningReason,
  EVIDENCE_OF_CHANGE,
} from './policy.ts';
import type { IsolationOrder, IsolationStep, Transport } from './store.ts';

type MovingRole = Extract<Role, 'COMMUNITY_WORKER' | 'PROFESSIONAL'>;

/**
 * An order that the caller may move, and in which role. One that was closed is found on that day alone, so
 * that a repeat and whoever came second are answered; later it is nobody's to act on.
 */
export async function orderToMove(
  context: RequestContext,
  id: string,
  by: readonly MovingRole[],
): Promise<{ readonly order: IsolationOrder; readonly role: MovingRole }> {
  const order = await context.isolations.order(id);
  const role = order && roleOver(context, order, by);
  const isKnown = order && (isLiveIsolation(order.status) || closedOn(order) === context.today);
  if (!order || !role || !isKnown) throw notFound('isolation', 'order');
  return { order, role };
}

/** In which role the caller has to do with the person of an order, where they live by it. */
function roleOver(context: RequestContext, order: IsolationOrder, by: readonly MovingRole[]): MovingRole | undefined {
  const related = relations(viewerOf(context), subjectOfIsolation(order));
  return by.find((one) => related.some((found) => found.role === one));
}

/**
 * Race: the person comes to live elsewhere, and with them the order, after the caller was let in. It is
 * looked at in each attempt, so that nobody moves what left them.
 */
export function checkStillTheirs(context: RequestContext, order: IsolationOrder, by: readonly MovingRole[]): void {
  if (!roleOver(context, order, by)) throw notFound('isolation', 'order');
}

const closedOn = ({ history }: IsolationOrder): Day => dayOf(Date.parse(history.at(-1)!.at));

interface Move {
  readonly event: IsolationEvent;
  readonly reason?: IsolationStep['reason'];
  readonly by: readonly MovingRole[];
  readonly guard: (order: IsolationOrder) => boolean;
  readonly prepare: (order: IsolationOrder) => Promise<Prepared>;
  /** Whether a step is what the caller asks for. */
  readonly isAsked: (step: IsolationStep) => boolean;
  /** What somebody is told who was overtaken. */
  readonly overtaken: Text;
}

/** Moves an order for the caller. The same account's repeat answers with the order as it now is. */
async function moveOrder(
  context: RequestContext,
  id: string,
  { event, reason, by, guard, prepare, isAsked, overtaken }: Move,
): Promise<IsolationOrder> {
  const { role } = await orderToMove(context, id, by);
  const { account } = viewerOf(context);
  const actor = { account, role, ...(reason && { reason }) };
  const { outcome, order } = await stepIsolation(context, {
    event,
    id,
    actor,
    guard,
    prepare(current) {
      checkStillTheirs(context, current, by);
      return prepare(current);
    },
  });
  const last = order.history.findLast((step) => step.event !== 'SUPPLY')!;
  if (outcome === 'MADE' || (last.event === event && last.account === account && isAsked(last))) return order;
  throw refusal('INVALID_TRANSITION', sentenceOf(order, event, overtaken), 'order');
}

function sentenceOf({ status }: IsolationOrder, event: IsolationEvent, overtaken: Text): Text {
  const from: readonly string[] = isolationLifecycle.transitions[event].from;
  return from.includes(status) ? overtaken : healthTexts.isolationIs(status);
}

/** The order with what changes, its facts and all that follows. */
async function changed(
  context: RequestContext,
  order: IsolationOrder,
  change: Partial<IsolationOrder>,
  detail: Partial<IsolationStep>,
): Promise<Prepared> {
  const person = await personOf(context, order);
  const next = { ...order, ...change };
  const facts = changeFacts(context, person, order.id, { hold: holdsOf(next.grounds, next.place) });
  const arranged = await arrange(context, order, next);
  const { supply } = arranged.order;
  return { set: { ...change, supply }, detail, follows: [facts, ...arranged.change] };
}

/** Read anew before codes and facts: see `standingWrite`. */
async function personOf(context: RequestContext, { person }: IsolationOrder): Promise<Person> {
  const found = await context.persons.person(person);
  if (!found) throw notFound('isolation', 'order');
  return found;
}

export interface MoveDueDay<Reason extends string> {
  readonly order: string;
  /** The due day as the caller read it. */
  readonly dueOn: string;
  readonly newDueOn: string;
  readonly reason: Reason;
  readonly evidence: EvidenceInput;
}

/** Extends an isolation, no further than the policy value allows beyond what its exposures ask for. */
export const extendIsolation = (context: RequestContext, input: MoveDueDay<ExtensionReason>): Promise<IsolationOrder> =>
  moveDueDay(context, 'EXTEND', input, async (order, day) => {
    const { today } = context;
    if (day <= order.dueOn || day <= today) throw refusal('INVALID_DAY', healthTexts.laterDue, 'newDueOn');
    const latest = await latestDueDay(context, order);
    if (day > latest) throw refusal('BEYOND_BOUNDS', healthTexts.longestIsolation(latest), 'newDueOn');
  });

/** What was established may end it sooner: from today on, never before. */
export const shortenIsolation = (
  context: RequestContext,
  input: MoveDueDay<ShorteningReason>,
): Promise<IsolationOrder> =>
  moveDueDay(context, 'SHORTEN', input, (order, day) => {
    if (day >= order.dueOn || day < context.today || day < order.startOn)
      throw refusal('INVALID_DAY', healthTexts.earlierDue, 'newDueOn');
    return Promise.resolve();
  });

async function latestDueDay(context: RequestContext, { community, grounds, dueOn }: IsolationOrder): Promise<Day> {
  const values = await context.loaders.values(countyOf(community));
  const asked = await Promise.all(
    grounds.map(({ cause, exposureOn }) => isolationDates(context, community, cause, exposureOn)),
  );
  const { dueOn: last } = datesOver(asked, asked[0]?.dueOn ?? dueOn);
  return addDays(last, values(context.today).isolationExtensionDays);
}

/**
 * Race: two move the due day at once. Each says which due day they have read; so the second of them is
 * refused, and decides anew on what the first one left.
 */
async function moveDueDay(
  context: RequestContext,
  event: 'EXTEND' | 'SHORTEN',
  input: MoveDueDay<ExtensionReason | ShorteningReason>,
  check: (order: IsolationOrder, day: Day) => Promise<void>,
): Promise<IsolationOrder> {
  const { newDueOn: day, reason } = input;
  await orderToMove(context, input.order, ['PROFESSIONAL']);
  if (!isDay(day)) throw refusal('INVALID_DAY', healthTexts.giveADay, 'newDueOn');
  const evidence = checkEvidence(input.evidence, { today: context.today, shownBy: EVIDENCE_OF_CHANGE }, 'evidence');
  return moveOrder(context, input.order, {
    event,
    reason,
    by: ['PROFESSIONAL'],
    guard: ({ dueOn }) => dueOn === input.dueOn,
    async prepare(order) {
      await check(order, day);
      const grounds = groundsUntil(order.grounds, day);
      const dates = datesOver(grounds, day);
      return changed(context, order, { grounds, ...dates }, { evidence, dueOn: day });
    },
    isAsked: ({ dueOn }) => dueOn === day,
    overtaken: healthTexts.dueOvertaken,
  });
}

export interface MoveIsolation {
  readonly order: string;
  readonly place: IsolationPlace;
  readonly reason: MoveReason;
  readonly transport?: Transport | null | undefined;
}

/**
 * Moves an isolation between home and a central site. Race: two move it at once; the second finds it moved.
 */
export async function moveIsolation(context: RequestContext, input: MoveIsolation): Promise<IsolationOrder> {
  const { place, reason } = input;
  await orderToMove(context, input.order, ['COMMUNITY_WORKER', 'PROFESSIONAL']);
  const transport = transportTo(place, input.transport ?? null);
  return moveOrder(context, input.order, {
    event: 'MOVE',
    reason,
    by: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
    guard: (order) => order.place !== place,
    prepare: (order) => changed(context, order, { place, transport }, { place }),
    isAsked: (step) => step.place === place,
    overtaken: healthTexts.inThatPlace,
  });
}

function transportTo(place: IsolationPlace, transport: Transport | null): Transport | null {
  if (place === 'CENTRAL' && transport) return { vehicle: checkVehicle(transport.vehicle, 'transport', 'vehicle') };
  if (place === 'HOME' && !transport) return null;
  throw refusal('INVALID_PLACE', healthTexts.vehicleOfTransfer, 'transport');
}

/** A plate, such as 鄂A12345, 鄂A·D12345 or 鄂A1234警: nobody's name or number has this shape. */
const VEHICLE = /^\p{Script=Han}?[A-Z]{1,2}[·.-]?(?=[A-Z]*\d)[A-Z0-9]{3,7}\p{Script=Han}?$/u;

/** The registration of a vehicle as it is kept: no note. */
function checkVehicle(text: string, ...path: string[]): string {
  const vehicle = text.normalize('NFC').trim().toUpperCase();
  if (VEHICLE.test(vehicle)) return vehicle;
  throw refusal('INVALID_TEXT', healthTexts.plate, ...path);
}

export interface RecordTransfer {
  readonly order: string;
  readonly vehicle: string;
}

/**
 * Records that somebody was brought to central isolation, and with which vehicle: the transfer is done, the
 * disinfection is still to do.
 */
export async function recordTransfer(context: RequestContext, input: RecordTransfer): Promise<IsolationOrder> {
  await orderToMove(context, input.order, ['COMMUNITY_WORKER']);
  const vehicle = checkVehicle(input.vehicle, 'vehicle');
  return moveOrder(context, input.order, {
    event: 'TRANSFER',
    by: ['COMMUNITY_WORKER'],
    guard: ({ place, history }) => place === 'CENTRAL' && !isTransferred(history),
    prepare: async ({ id: ref }) => ({
      set: { transport: { vehicle } },
      follows: await doneTaskChange(context, { ref, kind: 'TRANSFER', day: context.today }),
    }),
    isAsked: () => true,
    overtaken: healthTexts.transferAlone,
  });
}

/** Whether the transfer to where somebody now is was recorded. */
const isTransferred = (history: readonly IsolationStep[]): boolean =>
  history.findLast(({ event, place }) => event === 'TRANSFER' || place !== undefined)?.event === 'TRANSFER';
