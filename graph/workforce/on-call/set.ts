import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as workforceTexts from '#graph/core/messages/workforce.ts';
import { tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { checkSpace } from '#graph/shared/room.ts';
import { onCallId } from '#graph/store/ids.ts';
import { AHEAD_DAYS, isSpan, mayArrange, SPAN_DAYS } from './policy.ts';
import { isProfessionalOf } from './read.ts';
import { endOnCallWrite, type OnCall, onCallWrite, SPANS_LIMIT } from './store.ts';

export interface PutOnCall {
  readonly division: string;
  readonly account: string;
  readonly from?: Date | null | undefined;
  readonly until: Date;
  readonly idempotencyKey: string;
}

/**
 * Puts a professional on call for a division. Whose grant is taken away later is on call no more: see
 * `accountsOnCall`.
 */
export async function putOnCall(context: RequestContext, input: PutOnCall): Promise<OnCall> {
  const { division, account, until } = input;
  const known = mayArrange(viewerOf(context), division) && (await context.loaders.division(division));
  if (!known) throw notFound('division', 'division');
  const once = {
    operation: 'putOnCall',
    input,
    id: (digits: string) => onCallId(division, digits),
    read: async (id: string) => (await context.onCalls.span(id))!,
  };
  return commit<OnCall>(
    context,
    async (id) => {
      const from = input.from ?? context.now;
      if (!isSpan(from, until, context.now))
        throw refusal('INVALID_PERIOD', workforceTexts.onCallSpan(SPAN_DAYS, AHEAD_DAYS), 'until');
      if (!(await isProfessionalOf(context, account, division)))
        throw notFound('professional of this division', 'account');
      const spans = await context.onCalls.spansOf(division);
      checkSpace(context, spans.length, { limit: SPANS_LIMIT, of: 'spans', field: 'division' });
      const { account: setBy } = viewerOf(context);
      const [at, end] = [from.toISOString(), until.toISOString()];
      const setAt = context.now.toISOString();
      const write = onCallWrite({ id, division, account, from: at, until: end, setBy, setAt });
      const told = tell({ type: 'on-call.set', subject: division, data: {} }, setBy);
      return { reply: write.put, change: [write, told] };
    },
    { once },
  );
}

/** Ends a span before its time: from now on, or before it has begun. One that is over stays as it is. */
export const endOnCall = (context: RequestContext, input: { readonly onCall: string }): Promise<OnCall> =>
  commit<OnCall>(context, async () => {
    const found = await context.onCalls.span(input.onCall);
    if (!found || !mayArrange(viewerOf(context), found.division)) throw notFound('span on call', 'onCall');
    const at = context.now.toISOString();
    if (found.until <= at) return { reply: found };
    const told = tell({ type: 'on-call.ended', subject: found.division, data: {} }, viewerOf(context).account);
    return { reply: { ...found, until: at }, change: [endOnCallWrite(found, at), told] };
  });
