import { type RequestContext, viewerOf } from '#graph/context.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import { checkOptionalText } from '#graph/core/input/text.ts';
import * as workforceTexts from '#graph/core/messages/workforce.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { type Day, dayOf } from '#verify/calendar.ts';
import { loadTask, NOTE_LENGTH } from './pass-on.ts';
import { rowOfTask } from './policy-kinds.ts';
import { afterReport, isLiveTask } from './policy.ts';
import { doingRole, roleIn } from './read.ts';
import { moveTask, type Task } from './store-writes.ts';
import { reportWrite, type TaskReport } from './store.ts';

export interface ReportTask {
  readonly task: string;
  readonly reportId: string;
  readonly doneAt: Date;
  readonly note?: string | null | undefined;
}

/** What a client may choose as the id of a report: it becomes part of a key. */
const REPORT_ID = /^[\w.-]{8,64}$/;

/**
 * Takes in that a task was done. It may come late and in any order from a phone that was offline, and more
 * than once: the client's own id tells a repeat. A report of a daily task counts for the day on which it was
 * done, also after the task was closed; of the others the first report counts, and a later one is told so.
 *
 * Race: a report beside another, a cancellation or a handover. The condition on the task's status and steps
 * lets one through; the other is decided anew on what that one left, and so is the same report that was sent
 * twice at once.
 */
export async function reportTask(context: RequestContext, input: ReportTask): Promise<Task> {
  if (!REPORT_ID.test(input.reportId)) throw refusal('INVALID_TEXT', workforceTexts.reportIdShape, 'reportId');
  const note = checkOptionalText(input.note, NOTE_LENGTH, 'note') ?? null;
  return commit(context, () => take(context, { ...input, note }));
}

interface Given extends ReportTask {
  readonly note: string | null;
}

/** One attempt. */
async function take(context: RequestContext, given: Given): Promise<Attempt<Task>> {
  const { account } = viewerOf(context);
  const found = await context.tasks.task(given.task);
  // By the id alone: of a task that is not there as many reads.
  const before = await context.tasks.report(given.task, given.reportId);
  // A volunteer sees no more of a task that is done, but may send again what they reported.
  const isOwn =
    found && before?.account === account && (before.role === 'VOLUNTEER' || roleIn(context, found) !== null);
  if (isOwn && !isRepeat(before, given)) throw reused();
  // Race: it was counted after the task was read.
  if (isOwn) return { reply: await loadTask(context, found.id) };
  const role = found && doingRole(context, found);
  if (!found || !role) throw notFound('task', 'task');
  if (before) throw reused();
  const { recordedBy } = rowOfTask(found.kind);
  if (recordedBy) throw refusal('INVALID_TRANSITION', workforceTexts.taskDoneBy(recordedBy), 'task');
  const day = checkTime(context, found, given.doneAt);
  const report = {
    id: given.reportId,
    task: found.id,
    day,
    doneAt: given.doneAt.toISOString(),
    reportedAt: context.now.toISOString(),
    account,
    role,
    note: given.note,
  };
  const written = reportWrite(found.community, report);
  const reported = afterReport(found, day);
  if (!reported) return { reply: found, change: [written] };
  // `checkTime` leaves no status in which this event may not happen.
  const { event, ...change } = reported;
  const { task, writes } = moveTask(found, { event, change, step: { account, role }, now: context.now });
  return { reply: task, change: [...writes, written] };
}

const isRepeat = (before: TaskReport, { doneAt, note }: Given): boolean =>
  before.doneAt === doneAt.toISOString() && before.note === note;

const reused = () => refusal('IDEMPOTENCY_KEY_REUSED', workforceTexts.reportIdReused, 'reportId');

/** The day that a report counts for. */
function checkTime({ now }: RequestContext, found: Task, doneAt: Date): Day {
  const day = dayOf(doneAt.getTime());
  if (doneAt > now || doneAt.toISOString() < found.history[0]!.at)
    throw refusal('INVALID_DAY', workforceTexts.doneAt, 'doneAt');
  if (isLiveTask(found.status)) return day;
  const closed = found.history.findLast(({ event }) => event === 'REPORT' || event === 'CANCEL')!;
  if (found.daily && day <= dayOf(Date.parse(closed.at))) return day;
  throw refusal('INVALID_TRANSITION', workforceTexts.taskAlready(found.status), 'task');
}

/** What was reported of a task, for who sees to it. A volunteer writes reports and reads none. */
export async function reportsOf(context: RequestContext, found: Task, page: PageArgs): Promise<Connection<TaskReport>> {
  const role = roleIn(context, found);
  if (role !== 'COMMUNITY_WORKER' && role !== 'PROFESSIONAL') throw new Denial('FORBIDDEN', workforceTexts.reportsFor);
  return readPage(
    context,
    ['taskReports', found.id],
    page,
    (options) => context.tasks.reports(found, options),
    ({ sk }) => sk,
  );
}
