import { type RequestContext, viewerOf } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { authorityAbove, isAuthorityOver } from '#graph/core/authority.ts';
import { Denial } from '#graph/core/errors.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { above, type Escalation, moveDeadline } from '#graph/mechanism/escalation.ts';
import { create, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { ControlMeasureKind, MeasureRuling, MeasureScope } from '#graph/oversight/measure/policy.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { cityOf } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import {
  deadlineAfter,
  showsNote,
  sightOf,
  type WarningEvent,
  warningLifecycle,
  type WarningSource,
  type WarningStatus,
} from './policy.ts';
import { type OverControlWarning, type WarningStep, warningWrite } from './store.ts';

/** What is said with a warning (characters). */
export const TEXT_LENGTH = 500;

/** By when somebody has to act after an event that happens now; null when nobody has to any more. */
export async function deadlineOf(
  { loaders, now, today }: RequestContext,
  event: WarningEvent,
  rectifyBy: Day | null = null,
): Promise<string | null> {
  const national = await loaders.values(NATION);
  return deadlineAfter(event, now.getTime(), national(today).warningResponseHours, rectifyBy);
}

/** The authority in charge answers in time, or the one above is in charge, with a deadline of its own. */
export const WARNING_DEADLINE: Escalation<OverControlWarning> = {
  kind: 'WARNING_DEADLINE',
  overdueAt: ({ deadline }) => deadline,
  toldNext: above,
};

export interface Raised {
  /** Made by `warningId`. */
  readonly id: string;
  readonly community: string;
  readonly source: WarningSource;
  readonly kind: ControlMeasureKind;
  readonly scope: MeasureScope;
  readonly measureId: string | null;
  readonly ruling: MeasureRuling;
  readonly description: string | null;
  /** In which role the caller raises it, and for an authority that of which division. */
  readonly raisedBy: {
    readonly role: Extract<Role, 'COMMUNITY_WORKER' | 'AUTHORITY' | 'RESIDENT'>;
    readonly division: string | null;
  };
}

/**
 * A warning and the writes that raise it, for the transaction of what it is about. In charge is the authority
 * above whoever proposed it, so that nobody judges a proposal of their own; a report is the county's.
 */
export async function raiseWarning(
  context: RequestContext,
  { raisedBy: { role, division }, ...raised }: Raised,
): Promise<{ readonly warning: OverControlWarning; readonly writes: Change }> {
  const { account } = viewerOf(context);
  const deadline = await deadlineOf(context, 'RAISE');
  const inCharge = authorityAbove(role === 'AUTHORITY' && division !== null ? division : raised.community);
  const fresh = {
    ...raised,
    clause: 'rights.1',
    inCharge,
    deadline,
    raisedAt: context.now.toISOString(),
    raisedBy: account,
    rectifyBy: null,
  } as const;
  const { noun, change } = create(warningLifecycle, fresh, {
    event: 'RAISE',
    actor: { account, role },
    now: context.now,
    tells: { data: { community: raised.community, inCharge } },
    // Events travel: that of a report does not say whose it is.
    teller: raised.source === 'RESIDENT' ? SYSTEM : account,
  });
  const write = warningWrite(noun);
  const due = moveDeadline(WARNING_DEADLINE, null, write.put);
  return { warning: write.put, writes: [write, ...due, ...change] };
}

/** A warning by id, for those who may see it. */
export async function warning(context: RequestContext, id: string): Promise<OverControlWarning | null> {
  const found = await context.warnings.warning(id);
  return found && sightOf(viewerOf(context), found) ? found : null;
}

export interface WarningsArgs extends PageArgs {
  readonly division: string;
  readonly status?: WarningStatus | null | undefined;
}

/**
 * The warnings about communities of a division: for its authority all of them, for a worker those that the
 * community knows of.
 */
export async function warnings(
  context: RequestContext,
  { division, status, ...page }: WarningsArgs,
): Promise<Connection<OverControlWarning>> {
  const { roles, communities } = viewerOf(context);
  const toldAlone = !isAuthorityOver(viewerOf(context), division);
  if (toldAlone && !(roles.includes('COMMUNITY_WORKER') && communities.includes(division)))
    throw new Denial('FORBIDDEN', oversightTexts.warningsFor);
  const [cities, isKnown] = await Promise.all([citiesOf(context, division), exists(context, division)]);
  // A mistyped code is not to look like a place without warnings.
  if (!isKnown) throw new Denial('NOT_FOUND', regionTexts.noDivisionOrCommunity);
  const within = division === NATION || division.length <= 4 ? null : division;
  return readPage(
    context,
    ['warnings', division, status, toldAlone],
    page,
    (options) => context.warnings.warningsOf({ cities, within, status: status ?? null, toldAlone }, options),
    ({ place }) => place,
  );
}

const exists = async ({ loaders }: RequestContext, code: string): Promise<boolean> =>
  code === NATION || (await (code.length === 12 ? loaders.community(code) : loaders.division(code))) !== null;

/** Divisions below one at most (GB/T 2260 leaves two digits). */
const BELOW_LIMIT = 100;

/** The cities of a division, some 340 in the whole nation: as many ranges are asked for a page. */
async function citiesOf(context: RequestContext, code: string): Promise<readonly string[]> {
  if (code !== NATION && code.length > 2) return [cityOf(code)];
  const below = await context.places.divisionsBelow(code, { first: BELOW_LIMIT });
  if (code !== NATION) return below.map((city) => city.code);
  return (await Promise.all(below.map((province) => citiesOf(context, province.code)))).flat();
}

/** What a resident wrote: for the authorities, and for the one who wrote it. */
export function descriptionFor(context: RequestContext, found: OverControlWarning): string | null {
  const sight = sightOf(viewerOf(context), found);
  return sight === 'AUTHORITY' || sight === 'REPORTER' ? found.description : null;
}

/** What has happened to it, with the notes that are for the caller. */
export function historyFor(context: RequestContext, found: OverControlWarning): readonly WarningStep[] {
  const sight = sightOf(viewerOf(context), found);
  return found.history.map(({ reason, ...told }) =>
    reason !== undefined && showsNote(sight, told.event) ? { ...told, reason } : told,
  );
}
