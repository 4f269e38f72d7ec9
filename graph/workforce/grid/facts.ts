import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { gridStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ grids: gridStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'grid.created': event(['COMMUNITY'], '网格已设立。', 'A grid was laid out.', 'base.1'),
    'grid.arranged': event(
      ['COMMUNITY'],
      '网格的楼栋或网格员已调整。',
      'Buildings or workers of a grid have changed.',
      'base.1',
    ),
  },
  concerned: {},
  named: { grid: ['COMMUNITY'] },
  // The place of a building in its grid. The grid itself stays.
  deletes: { asked: [keys.gridBuilding('*', '')], due: [] },
} as const satisfies NounFacts;
