import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { healthEvent } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import { keys } from './keys.ts';
import { type Alert, checkStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ checks: checkStore(db) }),
  about: { DailyCheck: carried, Alert: carried, MonitoredMember: carried },
  erased: { CHECK: { counted: 'ISOLATION' }, ALERT: { counted: 'ISOLATION' } },
  closed: {},
  events: {
    'alert.open': healthEvent(
      ['PERSON', 'COMMUNITY'],
      '健康监测发现发热或症状，将有人跟进。',
      'Fever or symptoms were reported, and somebody looks into it.',
      'low.control.3',
    ),
    'alert.overdue': healthEvent(
      ['COMMUNITY', 'DIVISION'],
      '发热或症状逾期未处置。',
      'Fever or symptoms were not looked into in time.',
      'low.control.3',
    ),
    'alert.answered': healthEvent(
      ['PERSON'],
      '发热或症状已处置。',
      'Fever or symptoms were looked into.',
      'low.control.3',
    ),
    'alert.lapsed': healthEvent(
      ['PERSON', 'DIVISION'],
      '发热或症状始终无人处置，已转诊发热门诊，解除隔离不再暂缓。',
      'Nobody has looked into fever or symptoms: they are referred to a fever clinic, and hold no release any more.',
      'low.control.3',
    ),
  },
  concerned: {
    alert: {
      keyOf: (id: string) => keys.alert(personOfScoped('alert', id) ?? '', id),
      concerns: ({ person, community }: Alert) => ({ person, community }),
    },
  },
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
