import { accessExamples } from './examples/access.ts';
import { codeExamples } from './examples/codes.ts';
import { evidenceExamples } from './examples/evidence.ts';
import type { Example } from './examples/example.ts';
import { feedExamples } from './examples/feed.ts';
import { findingExamples } from './examples/findings.ts';
import { gridExamples } from './examples/grid.ts';
import { measureExamples } from './examples/measures.ts';
import { peopleExamples } from './examples/people.ts';
import { placeExamples } from './examples/places.ts';
import { responseExamples } from './examples/response.ts';
import { ruleExamples } from './examples/rules.ts';
import { supplyExamples } from './examples/supply.ts';
import { warningExamples } from './examples/warnings.ts';

export type { Example };

/** Every example; whoever comes is shown the first that is offered to them. */
export const examples: readonly Example[] = [
  ...peopleExamples,
  ...findingExamples,
  ...placeExamples,
  ...ruleExamples,
  ...evidenceExamples,
  ...responseExamples,
  ...measureExamples,
  ...warningExamples,
  ...gridExamples,
  ...feedExamples,
  ...codeExamples,
  ...supplyExamples,
  ...accessExamples,
];
