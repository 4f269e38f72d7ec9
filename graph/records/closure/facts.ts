import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { readProgramId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';
import { type Program, programStore } from './store.ts';

function programKey(id: string): Key {
  const { county = '', day = '' } = readProgramId(id) ?? {};
  return keys.program(county, day);
}

export const facts = {
  stores: (db: Db) => ({ programs: programStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'program.announced': event(['DIVISION'], '防疫个人信息将予销毁。', 'A closure was announced.', 'org.3'),
    'program.erasing': event(['DIVISION'], '防疫个人信息正在销毁。', 'A closure destroys its data.', 'org.3'),
    'program.closed': event(['DIVISION'], '防疫个人信息已销毁。', 'A closure is finished.', 'org.3'),
  },
  concerned: { program: { keyOf: programKey, concerns: ({ division }: Program) => ({ division }) } },
  named: { program: ['DIVISION'] },
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
