import { accessExamples } from './examples/access.ts';
import { arrivalExamples } from './examples/arrivals.ts';
import { codeExamples } from './examples/codes.ts';
import { evidenceExamples } from './examples/evidence.ts';
import type { Example } from './examples/example.ts';
import { feedExamples } from './examples/feed.ts';
import { findingExamples } from './examples/findings.ts';
import { grievanceExamples } from './examples/grievances.ts';
import { gridExamples } from './examples/grid.ts';
import { guardianExamples } from './examples/guardian.ts';
import { handoverExamples } from './examples/handover.ts';
import { isolationExamples } from './examples/isolation.ts';
import { measureExamples } from './examples/measures.ts';
import { paperExamples } from './examples/papers.ts';
import { peopleExamples } from './examples/people.ts';
import { placeExamples } from './examples/places.ts';
import { privacyExamples } from './examples/privacy.ts';
import { responseExamples } from './examples/response.ts';
import { returnExamples } from './examples/return.ts';
import { ruleExamples } from './examples/rules.ts';
import { supplyExamples } from './examples/supply.ts';
import { warningExamples } from './examples/warnings.ts';

export type { Example };

/** Every example; whoever comes is shown the first that is offered to them. */
export const examples: readonly Example[] = [
  ...peopleExamples,
  ...findingExamples,
  ...arrivalExamples,
  ...placeExamples,
  ...ruleExamples,
  ...evidenceExamples,
  ...responseExamples,
  ...isolationExamples,
  ...measureExamples,
  ...warningExamples,
  ...handoverExamples,
  ...guardianExamples,
  ...gridExamples,
  ...returnExamples,
  ...grievanceExamples,
  ...feedExamples,
  ...codeExamples,
  ...paperExamples,
  ...supplyExamples,
  ...privacyExamples,
  ...accessExamples,
];
