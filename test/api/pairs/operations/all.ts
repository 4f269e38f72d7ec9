import { healthOperations } from './health.ts';
import { isolationOperations } from './isolation.ts';
import type { Operation } from './operation.ts';
import { peopleOperations } from './people.ts';
import { recordOperations } from './records.ts';
import { suspicionOperations } from './suspicion.ts';
import { workOperations } from './work.ts';

/** Every operation that changes something about one person. */
export const OPERATIONS: readonly Operation[] = [
  ...peopleOperations,
  ...recordOperations,
  ...healthOperations,
  ...isolationOperations,
  ...workOperations,
  ...suspicionOperations,
];
