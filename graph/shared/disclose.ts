import { type RequestContext, viewerOf } from '#graph/context.ts';
import { decideField, relations, type Subject } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';

/**
 * Whether the caller reads a field of a subject: their own, or for the purpose that they sent. The reading is
 * recorded before this answers, so that nothing is shown that is not on the record. Asks for a purpose where
 * one would open the field.
 */
export async function disclose(context: RequestContext, subject: Subject, field: string): Promise<boolean> {
  const decision = decideField(viewerOf(context), subject, field, context.purpose);
  if (decision.outcome === 'FORBIDDEN') return false;
  if (decision.outcome === 'PURPOSE_REQUIRED') throw purposeRequired(field, decision.purposes);
  if (decision.outcome === 'RECORD') {
    const { role, purpose } = decision;
    await context.disclosure.record({ subject: subject.id, field, role, purpose });
  }
  return true;
}

/**
 * The same for who works with people: nobody to whom the subject is none of their business is asked for a
 * purpose.
 */
export async function mayRead(context: RequestContext, subject: Subject, field: string): Promise<boolean> {
  const isAtWork = relations(viewerOf(context), subject).some(
    ({ role }) => role === 'COMMUNITY_WORKER' || role === 'PROFESSIONAL',
  );
  return isAtWork && disclose(context, subject, field);
}

export const purposeRequired = (field: string, purposes: readonly string[]): Denial =>
  new Denial('PURPOSE_REQUIRED', requestTexts.purposeRequired(field, [...new Set(purposes)].join(', ')));
