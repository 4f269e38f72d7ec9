import { as, type NounRow } from '#graph/shared/row.ts';
import { sweepOver } from '#graph/shared/sweep.ts';
import { followGrid } from './pass-on.ts';
import { task } from './read.ts';

export const noun = {
  node: { task: as('Task', task) },
  due: {},
  sweeps: {
    /** Buildings came into a grid or left it: what is to be done in them follows. */
    GRID_TASKS: sweepOver({
      next: ({ tasks }, { place = '' }, page) => tasks.tasksOf(place, 'OPEN', page),
      cursorOf: ({ place }) => place,
      act: followGrid,
    }),
  },
} as const satisfies NounRow;
