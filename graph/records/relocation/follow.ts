import type { RequestContext } from '#graph/context.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { type Arrival, arrivalListingWrite, unlistArrivalWrite } from '#graph/health/arrival/store.ts';
import { stepIsolation } from '#graph/health/isolation/advance.ts';
import { arrange } from '#graph/health/isolation/arrange.ts';
import { closing, isolationOf, isolationChange } from '#graph/health/isolation/order.ts';
import { replacedTaskWrite } from '#graph/health/return/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit, send } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { advance, decide, SYSTEM, toldOf } from '#graph/mechanism/lifecycle.ts';
import { copiedAccessWrite } from '#graph/people/account/store.ts';
import type { Person } from '#graph/people/person/store.ts';
import { handoverLifecycle, toldOfRequest } from '#graph/records/handover/policy.ts';
import { askTaskChange } from '#graph/records/handover/request.ts';
import { type Handover, relistHandoverWrites } from '#graph/records/handover/store.ts';
import { factsOf, inParts } from '#graph/records/move/move-house.ts';
import {
  droppedFactWrite,
  followedRecordWrite,
  livesElsewhereCheck,
  livesThereCheck,
} from '#graph/records/move/store.ts';
import { ConditionFailed, TRANSACTION_LIMIT } from '#graph/store/db.ts';
import { dropTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { isLiveTask } from '#graph/workforce/task/policy.ts';
import { moveTaskChange, type Task } from '#graph/workforce/task/store-writes.ts';
import { type Day, startOf } from '#verify/calendar.ts';

/**
 * What a community had of somebody who moved away, brought to where they live now: what was left of their
 * facts, the tasks about them, the record of who read their waiting registration, and what others ask of the
 * community where they lived. The move itself is made; each step ends the same when it is made twice, and a
 * step that fails is made again.
 *
 * Race: they move on meanwhile. Each step has it as a condition that they still live where it brings
 * something; otherwise all of it is made anew, to where they live by then.
 */
export const followPerson = (context: RequestContext, { subject, data }: Due): Promise<Handled> =>
  commit<Handled>(context, async () => {
    await follow(context, subject, data ?? {});
    return { reply: 'DONE' };
  });

async function follow(context: RequestContext, subject: string, data: NonNullable<Due['data']>): Promise<void> {
  const { community = '', household = '', waiting = '' } = data;
  const person = await context.persons.person(subject);
  await dropFacts(context, subject, household);
  const former = waiting === '' ? null : await context.persons.registration(waiting);
  if (former) await dropFacts(context, former.id, former.householdId);
  if (!person) return;
  if (former) await takeIsolation(context, former.id, person.id);
  if (former) await takeAccessLog(context, former.id, person.id);
  await takeTasks(context, person, { community, household });
  await takeRecords(context, person);
  for (const open of await context.handovers.openHandoversOf(person.id)) await askElsewhere(context, open, person.id);
}

/**
 * Facts that stay behind in a household. Race: the person moves back at this moment; the check lets their
 * facts be.
 */
async function dropFacts(context: RequestContext, id: string, household: string): Promise<void> {
  const left = (await context.codes.factsKept(household)).filter(({ personId }) => personId === id);
  const part = TRANSACTION_LIMIT - 1;
  for (let start = 0; start < left.length; start += part) {
    const dropped = left.slice(start, start + part).map(droppedFactWrite);
    await unless('lives-there', send(context, [livesElsewhereCheck(id, household), ...dropped]));
  }
}

async function unless(condition: string, done: Promise<void>): Promise<void> {
  await done.catch((error: unknown) => {
    if (!(error instanceof ConditionFailed && error.has(condition))) throw error;
  });
}

/**
 * What the waiting registration was isolated for is a ground of the person, whose facts it rests on already;
 * then its own order is over. Until then that one holds. Race: somebody isolates or releases the person at
 * this moment. Each ground moves their standing, so that it is added to what is there then.
 */
async function takeIsolation(context: RequestContext, from: string, to: string): Promise<void> {
  const order = await isolationOf(context, from);
  if (!order) return;
  for (const { cause, ref, fact, exposureOn, clause } of order.grounds)
    await commit(context, async () => {
      const person = await context.persons.person(to);
      const known = person && (await factsOf(context, person)).find(({ id }) => id === fact);
      const isTaken = (await isolationOf(context, to))?.grounds.some((ground) => ground.ref === ref) ?? false;
      if (!known || known.closedAt !== undefined || isTaken) return { reply: undefined };
      const { place, transport } = order;
      const asked = { place, cause, ref, fact: { existing: known }, exposureOn, clause, transport };
      return { reply: undefined, change: (await isolationChange(context, person, asked)).change };
    });
  await stepIsolation(context, {
    event: 'CANCEL',
    id: order.id,
    actor: { account: SYSTEM, role: 'SYSTEM' },
    async prepare(current) {
      const set = await closing(context, current);
      const { change } = await arrange(context, current, { ...current, ...set, status: 'CLOSED' });
      return { set, follows: change };
    },
  });
}

const PAGE = 100;

/** Who read the waiting registration read of the person: it stands in their own record from now on. */
async function takeAccessLog(context: RequestContext, from: string, to: string): Promise<void> {
  for (let after: string | undefined; ;) {
    const page = await context.accounts.accesses(from, { first: PAGE, after });
    await inParts(
      context,
      page.map((entry) => copiedAccessWrite(entry, to)),
    );
    after = page.at(-1)?.sk;
    if (page.length < PAGE) return;
  }
}

interface Home {
  readonly community: string;
  readonly household: string;
}

/**
 * The tasks about the person that are still to be done: dropped where they were, made anew where the person
 * lives now.
 */
async function takeTasks(context: RequestContext, person: Person, { community, household }: Home): Promise<void> {
  if (person.householdId === household) return;
  const home = await context.loaders.household(community, household);
  const grid = home && (await context.loaders.gridOfBuilding(community, home.address.building));
  for (const place of [...(grid ? [grid] : []), community])
    for (const task of await tasksAbout(context, place, person)) await takeTask(context, task, person);
}

/**
 * What is to be done in a grid or community, as far as it is about somebody: by pages, since the list is that
 * of everybody.
 */
async function tasksAbout(context: RequestContext, place: string, { id, aliases = [] }: Person): Promise<Task[]> {
  const about: Task[] = [];
  for (let after: string | undefined; ;) {
    const page = await context.tasks.tasksOf(place, 'OPEN', { first: PAGE, after });
    about.push(...page.filter(({ subject }) => subject?.person && [id, ...aliases].includes(subject.person)));
    after = page.at(-1)?.place;
    if (page.length < PAGE) return about;
  }
}

/**
 * Race: somebody does something with it at this moment. Where it is over then, there is nothing to take along
 * any more; where it goes on, all is looked at anew.
 */
async function takeTask(context: RequestContext, task: Task, person: Person): Promise<void> {
  const { kind, dueOn, until, daily, ref, note, clause } = task;
  // What asks for the person goes by its own way.
  if (!isLiveTask(task.status) || kind === 'HANDOVER') return;
  const step = { account: SYSTEM, role: 'SYSTEM', reason: 'CAUSE_ENDED' } as const;
  const days = { dueOn, daily, ...(until !== null && { until }) };
  const { id, community } = person;
  const made = await newTask(context, { kind, community, subject: { person: id }, ...days, ref, note, clause });
  const dropped = moveTaskChange(task, { event: 'CANCEL', step, now: context.now });
  // A plan knows its tasks by their ids.
  const plan = await context.returnPlans.plan(ref);
  const known = plan?.tasks.includes(task.id) ? [replacedTaskWrite(plan, task.id, made.task.id)] : [];
  const change = [livesThereCheck(person), ...dropped, ...made.writes, ...known];
  await send(context, change).catch(async (error: unknown) => {
    const isOvertaken = error instanceof ConditionFailed && error.has(`task:${task.id}`);
    const left = isOvertaken ? await context.tasks.task(task.id) : null;
    if (!isOvertaken || (left && isLiveTask(left.status))) throw error;
  });
}

/**
 * What is in the hands of a community beside the person: arrivals that ask something of them, the plan of
 * their return, the care for them.
 */
async function takeRecords(context: RequestContext, person: Person): Promise<void> {
  const { id, aliases = [], community } = person;
  const take = (change: Change) => unless('followed', send(context, [livesThereCheck(person), ...change]));
  const names = [id, ...aliases];
  const arrivals = (await Promise.all(names.map((one) => context.arrivals.arrivalsOf(one)))).flat();
  for (const arrival of arrivals)
    if (arrival.community !== community) await take(arrivalChange(arrival, community, context.today));
  const plans = (await Promise.all(names.map((one) => context.returnPlans.plansOf(one)))).flat();
  const cares = await Promise.all(names.map((one) => context.careContacts.liveOf(one)));
  for (const record of [...plans, ...cares.filter((care) => care !== null)])
    if (record.community !== community) await take([followedRecordWrite(record, community)]);
}

/**
 * An arrival with its place in the list of a community, which it has as long as it asks something of anybody.
 */
function arrivalChange(arrival: Arrival, community: string, today: Day): Change {
  const until = Date.parse(startOf(arrival.settledOn)) / 1000;
  return [
    followedRecordWrite(arrival, community),
    unlistArrivalWrite(arrival),
    ...(arrival.settledOn > today ? [arrivalListingWrite({ ...arrival, community }, until)] : []),
  ];
}

/** A community that asks for somebody asks where they live now. */
async function askElsewhere(context: RequestContext, open: Handover, id: string): Promise<void> {
  // Race: somebody answers it at this moment. Its status and steps let one through.
  await commit(context, async () => {
    const person = await context.persons.person(id);
    const current = (await context.handovers.handover(open.id)) ?? open;
    if (!person || !isCommunity(current.asked)) return { reply: undefined };
    const { community } = person;
    const asked = { event: 'FOLLOW', actor: { account: SYSTEM, role: 'SYSTEM' } } as const;
    const { outcome } = decide(handoverLifecycle, current, { ...asked, guard: current.asked !== community });
    if (outcome !== 'MADE') return { reply: undefined };
    const set = { asked: community };
    const { noun, change } = advance(handoverLifecycle, current, { ...asked, now: context.now, set });
    const follows = [
      ...(await dropTaskChange(context, current.id)),
      ...(current.status === 'REQUESTED' && current.deadline !== null
        ? await askTaskChange(context, noun, current.deadline)
        : []),
      ...(current.deadline === null ? [] : relistHandoverWrites(current, noun)),
      toldOf(handoverLifecycle, noun, 'REQUEST', { account: SYSTEM, ...toldOfRequest(noun) }),
    ];
    return { reply: undefined, change: [livesThereCheck(person), ...change, ...follows] };
  });
}
