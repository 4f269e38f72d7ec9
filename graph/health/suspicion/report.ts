import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type Evidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { checkReason } from '#graph/core/input/text.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import type { Role } from '#graph/core/roles.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { create } from '#graph/mechanism/lifecycle.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { actForPerson, roleFor } from '#graph/people/person/read.ts';
import { sealFor } from '#graph/people/person/seal.ts';
import { namesOf, type Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { checkSpace } from '#graph/shared/room.ts';
import { personScopedId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { divisionInCharge } from '#graph/workforce/on-call/read.ts';
import { newTask } from '#graph/workforce/task/cause.ts';
import {
  CLAUSE_OF,
  decideBy,
  EVIDENCE_OF_REPORT,
  isKnown,
  mayReport,
  suspicionLifecycle,
  type SuspicionKind,
} from './policy.ts';
import { isSeen, type SubjectSuspicion } from './read.ts';
import { listSuspicionWrite, type Suspicion, SUSPICIONS_LIMIT, suspicionWrite } from './store.ts';
import { inTurn, moveDecision } from './wait.ts';

const GROUNDS_LENGTH = 500;

export interface ReportSuspicion {
  readonly person: string;
  readonly kind: SuspicionKind;
  readonly grounds: string;
  readonly evidence: EvidenceInput;
  readonly idempotencyKey: string;
}

export interface Reported {
  /** Null where somebody else had reported it, who alone reads it. */
  readonly suspicion: SubjectSuspicion | null;
  /** Whether somebody has said so already: then nothing was recorded. */
  readonly alreadyReported: boolean;
}

/** A report as it was checked. */
interface Report {
  readonly kind: SuspicionKind;
  readonly grounds: string;
  readonly evidence: Evidence;
  readonly role: Extract<Role, 'COMMUNITY_WORKER' | 'RESIDENT'>;
}

/**
 * Reports what a community knows of somebody's health. It asks nothing of them: a professional decides, and a
 * fever has a worker look after them. Who was reported already is answered with that report. Race: `inTurn`.
 */
export async function reportSuspicion(context: RequestContext, input: ReportSuspicion): Promise<Reported> {
  const known = await actForPerson(context, input.person);
  const role = roleFor(context, subjectOfPerson(known)) === 'COMMUNITY_WORKER' ? 'COMMUNITY_WORKER' : 'RESIDENT';
  if (!mayReport(role, input.kind)) throw refusal('INVALID_GROUND', groundsTexts.suspicionOfWorkers, 'kind');
  const grounds = checkReason(input.grounds, GROUNDS_LENGTH, 'grounds');
  const evidence = checkEvidence(
    input.evidence,
    { today: context.today, shownBy: EVIDENCE_OF_REPORT, mayFollow: true },
    'evidence',
  );
  const once = {
    operation: 'reportSuspicion',
    input,
    id: (digits: string) => personScopedId('suspicion', known.id, digits),
    async read(id: string): Promise<Reported> {
      const found = await context.suspicions.suspicion(id);
      if (!found) throw notFound('suspicion');
      return { suspicion: { ...found, subject: subjectOfPerson(known) }, alreadyReported: false };
    },
  };
  const report = { kind: input.kind, grounds, evidence, role } as const;
  return commit<Reported>(context, (id) => newReport(context, { id, person: known.id }, report), { once });
}

async function newReport(
  context: RequestContext,
  of: { readonly id: string; readonly person: string },
  report: Report,
) {
  // Read anew for each attempt: see `standingWrite`.
  const person = await context.persons.person(of.person);
  const subject = person && subjectOfPerson(person);
  // Whoever reports of themself still does where they have just moved house.
  const isTheirs = subject && (report.role === 'RESIDENT' || roleFor(context, subject) === report.role);
  if (!person || !isTheirs) throw notFound('person', 'person');
  const { kind } = report;
  const all = (await Promise.all(namesOf(person).map((name) => context.suspicions.suspicionsOf(name)))).flat();
  const same = all.find((one) => isKnown(one, kind, context.today));
  // What somebody else has told is not read by telling it again.
  const known = same && isSeen(context, same, person) ? { ...same, subject } : null;
  if (same) return { reply: { suspicion: known, alreadyReported: true } };
  checkSpace(context, all.length, { limit: SUSPICIONS_LIMIT, of: 'suspicions', field: 'person' });
  if (kind === 'FEVER') await checkNotIsolated(context, person);
  const { noun, change } = await begun(context, person, of.id, report);
  const write = suspicionWrite(noun);
  return {
    reply: { suspicion: { ...write.put, subject }, alreadyReported: false },
    change: [
      write,
      ...change,
      listSuspicionWrite(noun),
      ...moveDecision(null, noun),
      ...(kind === 'FEVER' ? await careChange(context, person, of.id) : []),
      inTurn(context, person, of.id),
    ],
  };
}

/** Who is isolated is watched every day, and has a check and an alert of their own. */
async function checkNotIsolated(context: RequestContext, { id }: Person): Promise<void> {
  const order = await isolationOf(context, id);
  if (order?.status === 'ISOLATING') throw refusal('INVALID_TRANSITION', groundsTexts.feverOfIsolated, 'kind');
}

async function begun(context: RequestContext, person: Person, id: string, { kind, grounds, evidence, role }: Report) {
  const values = await context.loaders.values(countyOf(person.community));
  const by = decideBy(kind, context.now, values(context.today));
  const { account } = viewerOf(context);
  const inCharge = by === null ? null : await divisionInCharge(context, person.community);
  const fresh: Omit<Suspicion, 'pk' | 'sk' | 'status' | 'history'> = {
    id,
    person: person.id,
    community: person.community,
    clause: CLAUSE_OF[kind],
    kind,
    evidence,
    sealed: await sealFor(context, person.id, id, grounds),
    case: null,
    inCharge,
    decideBy: by,
    reportedBy: account,
    reportedAt: context.now.toISOString(),
    expiresAt: await expiryOf(context, person.community, 'CARE', context.today),
  };
  return create(suspicionLifecycle, fresh, {
    event: by === null ? 'CARE' : 'REPORT',
    actor: { account, role },
    now: context.now,
    tells: { data: { person: person.id, ...(inCharge !== null && { inCharge }) } },
  });
}

/** Somebody looks after them: whoever takes that on alone learns whom it is about. */
async function careChange(context: RequestContext, { id: person, community }: Person, ref: string): Promise<Change> {
  const task = { kind: 'FEVER_CARE', community, subject: { person }, dueOn: context.today, ref } as const;
  return (await newTask(context, task)).writes;
}
