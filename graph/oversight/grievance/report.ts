import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, NATION } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkText } from '#graph/core/input/text.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import { once } from '#graph/core/once.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { moveDeadline } from '#graph/mechanism/escalation.ts';
import { create, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { actForPerson } from '#graph/people/person/read.ts';
import { sealFor } from '#graph/people/person/seal.ts';
import { type Person, standingWrite } from '#graph/people/person/store.ts';
import { idOf, isId } from '#graph/store/ids.ts';
import {
  type Accused,
  answeredBy,
  clauseOfGrievance,
  type GrievanceKind,
  grievanceLifecycle,
  isAccused,
  type Remedy,
} from './policy.ts';
import { deadlineOf, GRIEVANCE_DEADLINE } from './read.ts';
import { type Grievance, newGrievanceWrites } from './store.ts';

/** What is told of a grievance (characters). */
export const GRIEVANCE_LENGTH = 1_000;
const REPORTS_AN_HOUR = 10;

export interface ReportGrievance {
  readonly kind: GrievanceKind;
  readonly party: Accused['kind'];
  readonly community: string;
  readonly division?: string | null | undefined;
  readonly supplyPoint?: string | null | undefined;
  readonly person?: string | null | undefined;
  readonly description: string;
  readonly remedySought?: Remedy | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Takes a grievance in: of a resident for themself, or written down by a worker for a resident of theirs. It
 * goes to the authority above whom it is about, and neither its id nor its event says whose it is.
 */
export async function reportGrievance(context: RequestContext, input: ReportGrievance): Promise<Grievance> {
  const person = await reporterOf(context, input);
  const place = input.community.length === 12 ? await context.loaders.community(input.community) : null;
  if (!place) throw notFound('community', 'community');
  const accused = await accusedIn(context, input);
  // A worker would be the one who writes down what is said against them.
  if (viewerOf(context).person?.id !== person.id && isAccused(viewerOf(context), accused))
    throw refusal('INVALID_PLACE', oversightTexts.reportedByResident, 'party');
  const text = checkText(input.description, GRIEVANCE_LENGTH, 'description');
  // Counted by the first attempt alone: who is overtaken has not come more often.
  const count = once(() => countReport(context));
  const attempt = async (id: string) => {
    await count();
    // Race: they are forgotten at this moment. An open grievance holds that up, and each moves the standing;
    // so the second of the two looks anew at what the first left.
    const fresh = await context.persons.person(person.id);
    if (!fresh) throw notFound('person', 'person');
    return newGrievance(context, input, { id, person: fresh, accused, text });
  };
  return commit(context, attempt, {
    once: {
      operation: 'reportGrievance',
      input,
      id: (digits) => idOf('grievance', digits),
      read: async (id) => (await context.grievances.grievance(id))!,
    },
  });
}

/** Whose it is: the resident's own, or that of somebody for whom a worker acts. */
async function reporterOf(context: RequestContext, { person: id }: ReportGrievance): Promise<Person> {
  const { roles, person: self } = viewerOf(context);
  if (id !== null && id !== undefined && id !== self?.id && roles.includes('COMMUNITY_WORKER')) {
    const found = await actForPerson(context, id);
    if (viewerOf(context).communities.includes(found.community)) return found;
  }
  const isOwn = self !== null && roles.includes('RESIDENT') && (id ?? self.id) === self.id;
  const found = isOwn ? await context.loaders.person(self.id) : null;
  if (!found) throw notFound('person', 'person');
  return found;
}

async function accusedIn(context: RequestContext, input: ReportGrievance): Promise<Accused> {
  const { party: kind, community, division, supplyPoint } = input;
  if (kind === 'OTHER') return { kind, id: null };
  if (kind === 'COMMUNITY') return { kind, id: community };
  if (kind === 'SUPPLIER') {
    const point =
      supplyPoint && isId('supplyPoint', supplyPoint) ? await context.loaders.supplyPoint(supplyPoint) : null;
    if (!point) throw notFound('supply point', 'supplyPoint');
    return { kind, id: point.supplier };
  }
  const isAbove = division && division.length < 12 && covers(division, community);
  const isKnown = isAbove && (division === NATION || (await context.loaders.division(division)) !== null);
  if (!isKnown) throw notFound('division', 'division');
  return { kind, id: division };
}

interface Told {
  readonly id: string;
  readonly person: Person;
  readonly accused: Accused;
  readonly text: string;
}

async function newGrievance(context: RequestContext, input: ReportGrievance, { id, person, accused, text }: Told) {
  const { account } = viewerOf(context);
  const { kind, community } = input;
  const at = context.now.toISOString();
  const inCharge = answeredBy(accused, community);
  const deadline = await deadlineOf(context, 'RAISE');
  const isOwn = viewerOf(context).person?.id === person.id;
  const fresh = {
    id,
    clause: clauseOfGrievance(kind),
    kind,
    person: person.id,
    community,
    accused,
    inCharge,
    deadline,
    description: await sealFor(context, person.id, id, text),
    notes: [],
    remedySought: input.remedySought ?? null,
    remedy: null,
    remedyBy: null,
    orderedAt: null,
    dismissedFor: null,
    raisedAt: at,
    raisedBy: account,
  };
  const { noun, change } = create(grievanceLifecycle, fresh, {
    event: 'RAISE',
    actor: { account, role: isOwn ? 'RESIDENT' : 'COMMUNITY_WORKER' },
    now: context.now,
    // Events travel: this one does not say whose it is.
    tells: { data: { inCharge } },
    teller: SYSTEM,
  });
  const { grievance, writes } = newGrievanceWrites(noun);
  const due = moveDeadline(GRIEVANCE_DEADLINE, null, grievance);
  return { reply: grievance, change: [...writes, standingWrite(person), ...due, ...change] };
}

async function countReport(context: RequestContext): Promise<void> {
  const { account } = viewerOf(context);
  if (!(await context.accounts.withinRate(account, 'report-grievance', 1, REPORTS_AN_HOUR, context.now)))
    throw refusal('RATE_LIMITED', oversightTexts.grievancesAnHour(REPORTS_AN_HOUR));
}
