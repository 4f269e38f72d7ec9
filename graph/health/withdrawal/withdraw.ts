import type { RequestContext } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkReason } from '#graph/core/input/text.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { BY_TIME_ALONE, type WithdrawalReason } from '#graph/shared/policy-withdrawn.ts';
import { readId } from '#graph/store/ids.ts';
import { withdrawArrival } from './of-arrival.ts';
import { withdrawCase } from './of-case.ts';
import { withdrawContact } from './of-contact.ts';
import { withdrawDischarge } from './of-discharge.ts';
import { withdrawMeeting } from './of-meeting.ts';
import { withdrawWorkplace } from './of-workplace.ts';
import type { Withdrawal } from './record.ts';

export interface WithdrawFact {
  readonly record: string;
  readonly reason: WithdrawalReason;
  readonly explanation: string;
}

const EXPLANATION_LENGTH = 200;

/** How each is withdrawn, by the type of its id. */
const BY_TYPE = {
  arrival: withdrawArrival,
  case: withdrawCase,
  contact: withdrawContact,
  discharge: withdrawDischarge,
  meeting: withdrawMeeting,
  workplace: withdrawWorkplace,
} as const;

const isType = (type: string | undefined): type is keyof typeof BY_TYPE => type !== undefined && type in BY_TYPE;

/**
 * Takes back what was recorded of somebody wrongly, with all that follows from it: facts, colour, isolation
 * and the class of the community are what they would be without it. What was done meanwhile stands. The same
 * account's repeat answers with what it did.
 */
export function withdrawFact(context: RequestContext, input: WithdrawFact): Promise<Withdrawal> {
  const { record, reason } = input;
  if (reason === BY_TIME_ALONE) throw refusal('INVALID_GROUND', healthTexts.byTimeAlone, 'reason');
  const explanation = checkReason(input.explanation, EXPLANATION_LENGTH, 'explanation');
  const type = readId(record)?.type;
  if (!isType(type)) throw notFound('record', 'record');
  return BY_TYPE[type](context, { record, reason, explanation });
}
