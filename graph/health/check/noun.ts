import type { NounRow } from '#graph/shared/row.ts';
import { tellAlertOverdue } from './alert.ts';

export const noun = {
  node: 'NO_NODE',
  due: { ALERT_DEADLINE: tellAlertOverdue },
  sweeps: {},
} as const satisfies NounRow;
