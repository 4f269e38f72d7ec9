import { accessExamples } from './examples/access.ts';
import { codeExamples } from './examples/codes.ts';
import type { Example } from './examples/example.ts';
import { findingExamples } from './examples/findings.ts';
import { peopleExamples } from './examples/people.ts';
import { placeExamples } from './examples/places.ts';
import { supplyExamples } from './examples/supply.ts';

export type { Example };

/** Every example; whoever comes is shown the first that is offered to them. */
export const examples: readonly Example[] = [
  ...peopleExamples,
  ...findingExamples,
  ...placeExamples,
  ...codeExamples,
  ...supplyExamples,
  ...accessExamples,
];
