import * as access from '#graph/generated/access.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { documentsOf } from './document.ts';
import { type Example, examplesOf, type Task } from './example.ts';
import { appeals } from './tasks/appeals.ts';
import { arrivals } from './tasks/arrivals.ts';
import { codes } from './tasks/codes.ts';
import { evidence } from './tasks/evidence.ts';
import { findings } from './tasks/findings.ts';
import { isolation } from './tasks/isolation.ts';
import { measures } from './tasks/measures.ts';
import { mine } from './tasks/mine.ts';
import { people } from './tasks/people.ts';
import { places } from './tasks/places.ts';
import { records } from './tasks/records.ts';
import { rounds } from './tasks/rounds.ts';
import { suspicions } from './tasks/suspicions.ts';
import { supply } from './tasks/supply.ts';

const tasks: readonly Task[] = [
  ...places,
  ...mine,
  ...codes,
  ...supply,
  ...people,
  ...rounds,
  ...isolation,
  ...appeals,
  ...arrivals,
  ...suspicions,
  ...findings,
  ...measures,
  ...evidence,
  ...records,
];

const write = documentsOf(buildSchema(), access);

/** Every example, by task; the page opens with the first. */
export const examples: readonly Example[] = tasks.flatMap((task) => examplesOf(task, write, access));
