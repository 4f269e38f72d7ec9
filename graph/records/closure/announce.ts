import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import { checkReason } from '#graph/core/input/text.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import { makeDue } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { create } from '#graph/mechanism/lifecycle.ts';
import { countsByClass, countsByHold } from '#graph/records/erasure/policy.ts';
import { responseInForce } from '#graph/region/response/change.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { programId } from '#graph/store/ids.ts';
import { cityOf } from '#graph/store/key.ts';
import { addDays, type Day, isDay, startOf } from '#verify/calendar.ts';
import { numericDate, signJws } from '#verify/jose/jws.ts';
import { ANNOUNCED_DAYS, CLAUSE_OF_CLOSURE, PROGRAM_RULE_VERSION, programLifecycle } from './policy.ts';
import { type Program, programWrite } from './store.ts';

const TEXT_LENGTH = 200;

export interface CloseProgram {
  readonly division: string;
  readonly effectiveOn: string;
  readonly legalBasis: string;
  readonly evidence: string;
  readonly idempotencyKey: string;
}

/**
 * Announces that the personal data of a county are destroyed from a day on. One closure a day and county: it
 * is read by who announces it twice, and finds nothing where another has been before.
 */
export async function closeProgram(context: RequestContext, input: CloseProgram): Promise<SeenProgram> {
  const { division } = input;
  if (!isOver(context, division) || !(await isCounty(context, division))) throw notFound('county', 'division');
  const effectiveOn = checkDay(context, input.effectiveOn);
  const legalBasis = checkReason(input.legalBasis, TEXT_LENGTH, 'legalBasis');
  const evidence = checkReason(input.evidence, TEXT_LENGTH, 'evidence');
  async function attempt(id: string) {
    // Race: a response starts at this moment. On the day itself it is looked at again: see `continueClosure`.
    if (await responseInForce(context, division))
      throw refusal('RESPONSE_IN_FORCE', recordsTexts.responseFirst, 'division');
    const { account } = viewerOf(context);
    const at = context.now.toISOString();
    const fresh = {
      id,
      clause: CLAUSE_OF_CLOSURE,
      division,
      effectiveOn,
      legalBasis,
      evidence,
      announcedAt: at,
      finishedAt: null,
      reported: null,
    } as const;
    const actor = { account, role: 'AUTHORITY' } as const;
    const tells = { data: { division } };
    const { noun, change } = create(programLifecycle, fresh, { event: 'ANNOUNCE', actor, now: context.now, tells });
    const write = programWrite(noun);
    const start = startOf(effectiveOn);
    const due = makeDue({ kind: 'PROGRAM', subject: id, at: start > at ? start : at });
    return { reply: write.put, change: [write, due, ...change] };
  }
  const made = await commit<Program>(context, attempt, {
    once: {
      operation: 'closeProgram',
      input,
      id: () => programId(division, effectiveOn),
      read: async (id) => (await context.programs.program(id))!,
    },
    // Race: another request announces one of this day. There is one a county and day.
    final: {
      program: () => refusal('ALREADY_IN_FORCE', recordsTexts.closureAnnounced, 'effectiveOn'),
    },
  });
  return seen(context, made);
}

/** Whether the caller is the authority of a county, or one above it. */
function isOver(context: RequestContext, county: string): boolean {
  const { roles, division } = viewerOf(context);
  return roles.includes('AUTHORITY') && covers(division, county);
}

function checkDay({ today }: RequestContext, day: string): Day {
  if (isDay(day) && day >= today && day <= addDays(today, ANNOUNCED_DAYS)) return day;
  throw refusal('INVALID_DAY', recordsTexts.closureAhead(ANNOUNCED_DAYS), 'effectiveOn');
}

/** A closure by id, for the authority of its county and those above. */
export async function program(context: RequestContext, id: string): Promise<SeenProgram | null> {
  const found = await context.programs.program(id);
  return found && isOver(context, found.division) ? seen(context, found) : null;
}

export interface ProgramsArgs extends PageArgs {
  readonly division: string;
}

/** The closures of a county, for its authority and those above. */
export async function programs(
  context: RequestContext,
  { division, ...page }: ProgramsArgs,
): Promise<Connection<SeenProgram>> {
  if (!isOver(context, division) || !(await isCounty(context, division)))
    throw new Denial('FORBIDDEN', recordsTexts.closuresFor);
  return readPage(
    context,
    ['programs', division],
    page,
    async (options) => {
      const found = await context.programs.programsOf(division, options);
      return Promise.all(found.map((one) => seen(context, one)));
    },
    ({ sk }) => sk,
  );
}

const isCounty = async ({ loaders }: RequestContext, code: string): Promise<boolean> =>
  code.length === 6 && (await loaders.division(code)) !== null;

/** A closure with what it has done so far. */
export type SeenProgram = Awaited<ReturnType<typeof seen>>;

async function seen({ programs }: RequestContext, found: Program) {
  const { erased, held, ...people } = await programs.counts(found);
  return { ...found, ...people, erased: countsByClass(erased), held: countsByHold(held) };
}

/** The `typ` of a report: nobody takes a code for one, or one for a code. */
export const REPORT_TYPE = 'program-closure+jwt';

/**
 * The report of a closure that is finished, signed with the key of the region's codes, whose public half
 * everybody has. It says what was so when it was finished, each time anew: the signature is made where the
 * key is, and what it signs never changes.
 */
export async function reportOf(context: RequestContext, found: Program): Promise<string | null> {
  const { division, effectiveOn, legalBasis, finishedAt, reported } = found;
  const region = cityOf(division);
  const signer = context.signers.get(region);
  if (!signer || finishedAt === null || reported === null) return null;
  return signJws(
    REPORT_TYPE,
    {
      iss: region,
      jti: found.id,
      iat: numericDate(Date.parse(finishedAt)),
      division,
      effectiveOn,
      legalBasis,
      ruleVersion: PROGRAM_RULE_VERSION,
      finishedAt,
      erased: reported.erased,
      heldBack: { people: reported.heldPeople, by: reported.held },
    },
    signer,
  );
}
