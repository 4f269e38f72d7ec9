import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, NATION } from '#graph/core/access.ts';
import { notFound, type Refusal, refusal } from '#graph/core/errors.ts';
import { checkReason } from '#graph/core/input/text.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import { type Change, type Part, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { startSweepChange } from '#graph/mechanism/sweep.ts';
import { sweepIds } from '#graph/store/ids.ts';
import {
  type ChangeDecision,
  decideChange,
  type EmergencyLevel,
  type EmergencyResponseEvent,
  mayHaveResponse,
  responsibleFor,
  type ResponseChange,
  strictestInForce,
} from './policy.ts';
import {
  type EmergencyResponse,
  type EmergencyResponseStep,
  responseItem,
  responseStepWrite,
  responseWrites,
} from './store.ts';

export interface EndResponse {
  readonly division: string;
  readonly legalBasis: string;
}

export interface ChangeResponse extends EndResponse {
  readonly level: EmergencyLevel;
}

export interface StartResponse extends ChangeResponse {
  readonly idempotencyKey: string;
}

/** The response of this very division, in force or the last one. */
export const responseOf = (context: RequestContext, division: string): Promise<EmergencyResponse | null> =>
  context.loaders.response(division);

/**
 * The strictest response in force for a division or community: its own, or that of a division above; of
 * equals the nearest. The responses are read together, in one batch with what else is read at the time.
 */
export async function responseInForce(context: RequestContext, code: string): Promise<EmergencyResponse | null> {
  const found = await Promise.all(responsibleFor(code).map((division) => context.loaders.response(division)));
  return strictestInForce(found);
}

export async function startResponse(context: RequestContext, input: StartResponse): Promise<EmergencyResponse> {
  const { division, level } = input;
  await checkDivision(context, division);
  const legalBasis = checkReason(input.legalBasis, 200, 'legalBasis');
  const startedAt = context.now.toISOString();
  return commit(
    context,
    async (id) => {
      const before = await context.responses.current(division);
      if (before?.status === 'IN_FORCE') throw alreadyInForce();
      const history = [stepOf(context, 'START', level, legalBasis)];
      const made = responseItem({ id, divisionCode: division, level, status: 'IN_FORCE', startedAt, history });
      return { reply: made, change: [...responseWrites(made, before), told(context, 'response.started', made)] };
    },
    {
      once: {
        operation: 'startEmergencyResponse',
        input,
        // Begins with the moment, so that those of a division lie in their order.
        id: (digits) => `${startedAt}#${digits}`,
        read: async (id) => (await context.responses.response(division, id))!,
      },
    },
  );
}

export const changeResponse = (
  context: RequestContext,
  event: 'RAISE' | 'LOWER',
  { level, ...input }: ChangeResponse,
): Promise<EmergencyResponse> => change(context, { event, level, account: viewerOf(context).account }, input);

/**
 * Where no other response is in force, the control measures of the division's communities end with it: a
 * sweep goes over them.
 */
export const endResponse = (context: RequestContext, input: EndResponse): Promise<EmergencyResponse> =>
  change(context, { event: 'END', account: viewerOf(context).account }, input);

/**
 * Its state is its level as well, which the caller names: so it is moved here, by a decision of its own, and
 * not by a table of states.
 *
 * Race: somebody else changed it since it was read. What they left decides.
 */
async function change(
  context: RequestContext,
  asked: ResponseChange,
  { division, ...input }: EndResponse,
): Promise<EmergencyResponse> {
  await checkDivision(context, division);
  const legalBasis = checkReason(input.legalBasis, 200, 'legalBasis');
  return commit(context, async () => {
    const seen = await context.responses.current(division);
    const decision = decideChange(seen, asked);
    if (!seen) throw noResponse();
    if (decision.outcome === 'REPEATED') return { reply: seen };
    if (decision.outcome === 'REFUSED') throw refused(decision);
    const { level, status } = decision;
    const step = stepOf(context, asked.event, level, legalBasis);
    const moved = { level, status, ...(status === 'ENDED' && { endedAt: step.at }) };
    const made = { ...seen, ...moved, history: [...seen.history, step] };
    const follow = status === 'ENDED' ? endChange(context, made) : [];
    const change = [responseStepWrite(seen, step, moved), told(context, TOLD[asked.event], made), ...follow];
    return { reply: made, change };
  });
}

const TOLD = { RAISE: 'response.raised', LOWER: 'response.lowered', END: 'response.ended' } as const;

const told = (
  context: RequestContext,
  type: `response.${string}`,
  { divisionCode: subject, level }: EmergencyResponse,
): Part => tell({ type, subject, data: { level } }, viewerOf(context).account);

/** A response ends once: so the sweep that follows from it has its id. */
const endChange = (context: RequestContext, { id, divisionCode: division }: EmergencyResponse): Change =>
  startSweepChange({
    id: sweepIds.responseEnded(division, id),
    kind: 'RESPONSE_ENDED',
    input: { division },
    startedBy: viewerOf(context).account,
    startedAt: context.now.toISOString(),
  });

const stepOf = (
  context: RequestContext,
  event: EmergencyResponseEvent,
  level: EmergencyLevel,
  legalBasis: string,
): EmergencyResponseStep => ({
  event,
  level,
  at: context.now.toISOString(),
  account: viewerOf(context).account,
  role: 'AUTHORITY',
  legalBasis,
  clause: 'org.3',
});

/** The division of a response, and the caller's to decide for. */
async function checkDivision(context: RequestContext, code: string): Promise<void> {
  const isDivision = mayHaveResponse(code) && (code === NATION || (await context.loaders.division(code)));
  if (!isDivision || !covers(viewerOf(context).division, code))
    throw notFound('nation, province, city or county', 'division');
}

const alreadyInForce = (): Refusal => refusal('ALREADY_IN_FORCE', regionTexts.responseInForce, 'division');

const noResponse = (): Refusal => refusal('NO_RESPONSE', regionTexts.noResponse, 'division');

function refused({ because }: ChangeDecision & { outcome: 'REFUSED' }): Refusal {
  if (because === 'NOT_IN_FORCE') return noResponse();
  const message = because === 'NOT_HIGHER' ? regionTexts.notStricter : regionTexts.notMilder;
  return refusal('INVALID_TRANSITION', message, 'level');
}
