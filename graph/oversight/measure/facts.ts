import type { NounFacts } from '#graph/shared/facts.ts';
import { event, PLACE } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { measureStore } from './store.ts';

/** The place of a measure among those that hold. The measure itself stays. */
const LEFT = [keys.liveMeasures('*')];

export const facts = {
  stores: (db: Db) => ({ measures: measureStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'measure.scheduled': event(
      PLACE,
      '防控措施已通过审查，待生效。',
      'A measure was found lawful and will take effect.',
      'gen.1',
    ),
    'measure.refused': event(
      PLACE,
      '防控措施超出等级，已被驳回。',
      'A measure beyond the tier was refused.',
      'rights.1',
    ),
    'measure.in_force': event(PLACE, '防控措施已生效。', 'A measure has taken effect.', 'gen.1'),
    'measure.lapsed': event(PLACE, '防控措施已到期。', 'A measure has lapsed.', 'gen.1'),
    'measure.ended': event(PLACE, '防控措施已解除。', 'A measure has ended.', 'gen.1'),
  },
  concerned: {},
  named: { measure: ['COMMUNITY', 'DIVISION'] },
  deletes: { asked: LEFT, due: LEFT },
} as const satisfies NounFacts;
