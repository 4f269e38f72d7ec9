import type { NounRow } from '#graph/shared/row.ts';
import { endHoldByTime, tellAlertOverdue } from './alert.ts';

export const noun = {
  node: 'NO_NODE',
  due: { ALERT_DEADLINE: tellAlertOverdue, ALERT_HOLD: endHoldByTime },
  sweeps: {},
} as const satisfies NounRow;
