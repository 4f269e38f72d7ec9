import { as, type NounRow } from '#graph/shared/row.ts';
import { tellCounty } from './answer.ts';
import { handover, listHandovers } from './request.ts';

export const noun = {
  node: { handover: as('Handover', handover) },
  due: { HANDOVER_ASKED: listHandovers, HANDOVER_DEADLINE: tellCounty },
  sweeps: {},
} as const satisfies NounRow;
