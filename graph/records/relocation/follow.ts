import type { RequestContext } from '#graph/context.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { stepIsolation } from '#graph/health/isolation/advance.ts';
import { arrange, closing } from '#graph/health/isolation/arrange.ts';
import { isolationOf, isolationChange } from '#graph/health/isolation/order.ts';
import { replacedTaskWrite } from '#graph/health/return/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { advance, BY_TIME, decide, SYSTEM, toldOf } from '#graph/mechanism/lifecycle.ts';
import { copiedAccessWrite } from '#graph/people/account/store.ts';
import { type Person, standing } from '#graph/people/person/store.ts';
import { handoverLifecycle, toldOfRequest } from '#graph/records/handover/policy.ts';
import { askTaskChange } from '#graph/records/handover/request.ts';
import { relistHandoverWrites } from '#graph/records/handover/store.ts';
import { factsOf, inParts, movedPersonOf } from '#graph/records/move/move-house.ts';
import {
  droppedFactWrite,
  followedRecordWrite,
  livesElsewhereCheck,
  livesThereCheck,
} from '#graph/records/move/store.ts';
import { TRANSACTION_LIMIT } from '#graph/store/db.ts';
import { dropTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { isLiveTask } from '#graph/workforce/task/policy.ts';
import { moveTaskChange, type Task } from '#graph/workforce/task/store-writes.ts';
import { arrivalChange, suspicionChange } from './reported.ts';

/**
 * What a community had of somebody who moved away, brought to where they live now: what was left of their
 * facts, the tasks about them, the record of who read their waiting registration, and what others ask of the
 * community where they lived. The move itself is made; each step ends the same when it is made twice, and a
 * step that fails is made again.
 */
export async function followPerson(context: RequestContext, due: Due): Promise<Handled> {
  const { community = '', household = '', waiting = '' } = due.data ?? {};
  const moved = movedPersonOf(due);
  const person = await context.persons.person(moved);
  await dropFacts(context, moved, household);
  const former = waiting === '' ? null : await context.persons.registration(waiting);
  if (former) await dropFacts(context, former.id, former.householdId);
  if (!person) return 'DONE';
  if (former) await takeIsolation(context, former.id, person.id);
  if (former) await takeAccessLog(context, former.id, person.id);
  await takeTasks(context, person, { community, household });
  await takeRecords(context, person);
  for (const { id } of await context.handovers.openHandoversOf(person.id))
    await bring(context, person.id, (current) => askedElsewhere(context, current, id));
  return 'DONE';
}

/**
 * Brings something to where a person lives as it is brought. Race: they move on, or somebody does something
 * with it at this moment; then it is looked at anew, and is brought to where they live by then.
 */
async function bring(context: RequestContext, id: string, step: (person: Person) => Promise<Change>): Promise<void> {
  // Between two steps they may have moved on as well: nothing that was read for the last one holds.
  context.reopen();
  await commit(context, async () => {
    const person = await context.persons.person(id);
    const change = person ? await step(person) : [];
    return { reply: undefined, change: person && change.length > 0 ? [livesThereCheck(person), ...change] : [] };
  });
}

const PART = TRANSACTION_LIMIT - 1;

/**
 * Facts that stay behind in a household. Race: the person moves back at this moment; the check lets their
 * facts be.
 */
async function dropFacts(context: RequestContext, id: string, household: string): Promise<void> {
  const dropPart = () =>
    commit(context, async () => {
      const registered = await context.persons.registration(id);
      const isBack = registered && registered.movedTo === undefined && standing(registered)?.householdId === household;
      const left = isBack ? [] : (await context.codes.factsKept(household)).filter(({ personId }) => personId === id);
      const dropped = left.slice(0, PART).map(droppedFactWrite);
      const change = dropped.length > 0 ? [livesElsewhereCheck(id, household), ...dropped] : [];
      return { reply: left.length - dropped.length, change };
    });
  while ((await dropPart()) > 0);
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
    actor: BY_TIME,
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
    for (const { id } of await tasksAbout(context, place, person))
      await bring(context, person.id, (current) => takenTask(context, current, { id, household }));
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

/** A task as it is made where the person lives. Of one that is over there is nothing to take along. */
async function takenTask(
  context: RequestContext,
  { id: person, community, householdId }: Person,
  { id, household }: { readonly id: string; readonly household: string },
): Promise<Change> {
  const task = await context.tasks.task(id);
  // What asks for the person goes by its own way.
  if (!task || !isLiveTask(task.status) || task.kind === 'HANDOVER' || householdId === household) return [];
  const { kind, dueOn, until, daily, ref, note, clause } = task;
  const step = { account: SYSTEM, role: 'SYSTEM', reason: 'CAUSE_ENDED' } as const;
  const days = { dueOn, daily, ...(until !== null && { until }) };
  const made = await newTask(context, { kind, community, subject: { person }, ...days, ref, note, clause });
  const dropped = moveTaskChange(task, { event: 'CANCEL', step, now: context.now });
  // A plan knows its tasks by their ids.
  const plan = await context.returnPlans.plan(ref);
  const known = plan?.tasks.includes(id) ? [replacedTaskWrite(plan, id, made.task.id)] : [];
  return [...dropped, ...made.writes, ...known];
}

/**
 * What is in the hands of a community beside the person: arrivals that ask something of them, the plan of
 * their return, the care for them.
 */
async function takeRecords(context: RequestContext, { id: person, aliases = [] }: Person): Promise<void> {
  const { arrivals, suspicions, returnPlans, careContacts } = context;
  const names = [person, ...aliases];
  const follow = (read: () => Promise<Parameters<typeof followedRecordWrite>[0] | null>) =>
    bring(context, person, async ({ community }) => {
      const record = await read();
      return record && record.community !== community ? [followedRecordWrite(record, community)] : [];
    });
  for (const { id } of (await Promise.all(names.map((one) => arrivals.arrivalsOf(one)))).flat())
    await bring(context, person, async ({ community }) => {
      const arrival = await arrivals.arrival(id);
      return arrival && arrival.community !== community ? arrivalChange(context, arrival, community) : [];
    });
  for (const { id } of (await Promise.all(names.map((one) => suspicions.suspicionsOf(one)))).flat())
    await bring(context, person, async ({ community }) => {
      const found = await suspicions.suspicion(id);
      return found && found.community !== community ? suspicionChange(context, found, community) : [];
    });
  for (const { id } of (await Promise.all(names.map((one) => returnPlans.plansOf(one)))).flat())
    await follow(() => returnPlans.plan(id));
  for (const one of names) await follow(() => careContacts.liveOf(one));
}

/** A community that asks for somebody asks where they live now. */
async function askedElsewhere(context: RequestContext, { community }: Person, id: string): Promise<Change> {
  const open = await context.handovers.handover(id);
  if (!open || !isCommunity(open.asked)) return [];
  const asked = { event: 'FOLLOW', actor: BY_TIME } as const;
  const { outcome } = decide(handoverLifecycle, open, { ...asked, guard: open.asked !== community });
  if (outcome !== 'MADE') return [];
  const { noun, change } = advance(handoverLifecycle, open, { ...asked, now: context.now, set: { asked: community } });
  return [
    ...change,
    ...(await dropTaskChange(context, open.id)),
    ...(open.status === 'REQUESTED' && open.deadline !== null ? await askTaskChange(context, noun, open.deadline) : []),
    ...(open.deadline === null ? [] : relistHandoverWrites(open, noun)),
    toldOf(handoverLifecycle, noun, 'REQUEST', { account: SYSTEM, ...toldOfRequest(noun) }),
  ];
}
