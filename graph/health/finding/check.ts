import { type RequestContext, viewerOf } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { isConfirmedBy, isInTime, type Provisional } from '#graph/shared/policy-provisional.ts';

/** A finding that binds from now on, and since when. */
export interface Confirmation {
  readonly record: string;
  readonly at: string;
}

export const overOrBound = () => refusal('INVALID_TRANSITION', healthTexts.confirmedOrOver, 'record');

/** Refuses to confirm what is the caller's own without its number, and whatever waits for nobody any more. */
export function checkConfirms(
  context: RequestContext,
  provisional: Provisional | null | undefined,
  number: string | null,
): void {
  if (!provisional || !isInTime(provisional, context.now)) throw overOrBound();
  if (!isConfirmedBy(provisional, viewerOf(context).account, number))
    throw refusal('INVALID_TRANSITION', healthTexts.confirmsOwn, 'number');
}
