import type { RequestContext } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';
import { type Change, makeDue, type Part } from '#graph/mechanism/change.ts';
import { isolationOf } from './order.ts';
import { holdWrite, type IsolationOrder, unholdWrite } from './store.ts';

export async function checkNotHeld({ isolations }: RequestContext, { person }: IsolationOrder): Promise<void> {
  if (await isolations.isHeld(person))
    throw refusal('ALERT_OPEN', 'Fever or symptoms were reported: the alert is to be answered first.', 'order');
}

/**
 * For the transaction that raises an alert of somebody: from then on nobody releases them, until
 * `endHoldWrites` of the same alert.
 */
export const holdReleaseWrite = (person: string, alert: string): Part => holdWrite(person, alert);

/**
 * For the transaction that answers an alert. Whom isolation has waited for only because of it is released in
 * the next drain; of anybody else nothing changes but that they may be released when they are due.
 */
export async function endHoldChange(context: RequestContext, person: string, alert: string): Promise<Change> {
  const order = await isolationOf(context, person);
  const again = order && makeDue({ kind: 'ISOLATION_RELEASE', subject: order.id, at: context.now.toISOString() });
  return [unholdWrite(person, alert), ...(again ? [again] : [])];
}
