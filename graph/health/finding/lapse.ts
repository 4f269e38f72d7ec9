import type { RequestContext } from '#graph/context.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { isId } from '#graph/store/ids.ts';
import { lapseCase } from './of-case.ts';
import { lapseContact } from './of-contact.ts';

/**
 * Nobody has confirmed a finding in time: it ends as if it had not been. What moves the finding takes its
 * deadline away, so that twice is the same as once.
 */
export async function lapseFinding(context: RequestContext, { subject, at }: Due): Promise<Handled> {
  await (isId('case', subject) ? lapseCase : lapseContact)(context, subject, at);
  return 'DONE';
}
