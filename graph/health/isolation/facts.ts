import type { Subject } from '#graph/core/access.ts';
import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { event, healthEvent } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import { keys } from './keys.ts';
import { type IsolationOrder, isolationStore, unlistIsolationWrite } from './store.ts';

/** Whom an order is about, and who has to do with them. */
export const subjectOfIsolation = ({
  person,
  household,
  community,
}: Pick<IsolationOrder, 'person' | 'household' | 'community'>): Subject => ({
  id: person,
  person,
  household,
  community,
});

/** The place of an order in the list of its community. The order itself stays. */
const LEFT = [keys.isolationListings('*')];

export const facts = {
  stores: (db: Db) => ({ isolations: isolationStore(db) }),
  about: { IsolationOrder: subjectOfIsolation, IsolationGround: carried, IsolationStep: carried },
  erased: { ISOLATION: { counted: 'ISOLATION', elsewhere: (order: IsolationOrder) => [unlistIsolationWrite(order)] } },
  closed: {},
  events: {
    'isolation.isolating': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '已开始隔离医学观察，如有异议可以申诉。',
      'An isolation was ordered, and may be appealed against.',
      'low.control.2',
    ),
    'isolation.restart': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '有新的暴露，隔离期限重新计算。',
      'A new exposure: the clock of an isolation starts again.',
      'mid.control.2',
    ),
    'isolation.add_ground': healthEvent(['PERSON'], '隔离依据有新增，期限不变。', 'An isolation has another ground.'),
    'isolation.extend': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '隔离期限已延长。',
      'An isolation was extended.',
      'mid.control.2',
    ),
    'isolation.shorten': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '隔离期限已缩短。',
      'An isolation was shortened.',
      'mid.control.2',
    ),
    'isolation.move': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '隔离地点已变更。',
      'The place of an isolation has changed.',
      'low.control.3',
    ),
    'isolation.transfer': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '已转运至集中隔离点。',
      'Somebody was brought to central isolation.',
      'low.control.3',
    ),
    'isolation.supply': healthEvent(
      ['PERSON'],
      '生活物资已安排。',
      'Living supplies of the next days are made sure.',
      'low.control.3',
    ),
    'isolation.follow_home': event(
      [],
      '隔离已随人员转入新住址。',
      'An isolation has followed its person to a new home.',
    ),
    'isolation.end_ground': healthEvent(['PERSON'], '一项隔离依据已解除。', 'A ground of an isolation is over.'),
    'isolation.monitored': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '隔离已解除，继续健康监测。',
      'An isolation is over, and follow-up goes on.',
      'rights.4',
    ),
    'isolation.closed': healthEvent(['PERSON', 'COMMUNITY'], '隔离和监测已结束。', 'An isolation is over.', 'rights.4'),
  },
  concerned: {
    isolationOrder: {
      keyOf: (id: string) => keys.isolationOrder(personOfScoped('isolationOrder', id) ?? '', id),
      concerns: ({ person, household, community }: IsolationOrder) => ({ person, household, community }),
    },
  },
  named: { isolationOrder: ['PERSON'] },
  deletes: { asked: LEFT, due: LEFT },
} as const satisfies NounFacts;
