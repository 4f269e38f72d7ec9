import { accessExamples } from '#graph/local/explorer/examples/access.ts';
import { arrivalExamples } from '#graph/local/explorer/examples/arrivals.ts';
import { codeExamples } from '#graph/local/explorer/examples/codes.ts';
import { evidenceExamples } from '#graph/local/explorer/examples/evidence.ts';
import type { Example } from '#graph/local/explorer/examples/example.ts';
import { feedExamples } from '#graph/local/explorer/examples/feed.ts';
import { findingExamples } from '#graph/local/explorer/examples/findings.ts';
import { gridExamples } from '#graph/local/explorer/examples/grid.ts';
import { grievanceExamples } from '#graph/local/explorer/examples/grievances.ts';
import { guardianExamples } from '#graph/local/explorer/examples/guardian.ts';
import { handoverExamples } from '#graph/local/explorer/examples/handover.ts';
import { isolationExamples } from '#graph/local/explorer/examples/isolation.ts';
import { measureExamples } from '#graph/local/explorer/examples/measures.ts';
import { paperExamples } from '#graph/local/explorer/examples/papers.ts';
import { peopleExamples } from '#graph/local/explorer/examples/people.ts';
import { placeExamples } from '#graph/local/explorer/examples/places.ts';
import { privacyExamples } from '#graph/local/explorer/examples/privacy.ts';
import { responseExamples } from '#graph/local/explorer/examples/response.ts';
import { returnExamples } from '#graph/local/explorer/examples/return.ts';
import { ruleExamples } from '#graph/local/explorer/examples/rules.ts';
import { supplyExamples } from '#graph/local/explorer/examples/supply.ts';
import { warningExamples } from '#graph/local/explorer/examples/warnings.ts';

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
