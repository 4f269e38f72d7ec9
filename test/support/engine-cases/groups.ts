import type { Case, Step } from './case.ts';
import { conditionCases, conditionSetup } from './conditions.ts';
import { keyCases } from './keys.ts';
import { rangeCases, rangeSetup } from './ranges.ts';
import { sizeCases, sizeSetup } from './sizes.ts';
import { updateCases } from './updates.ts';
import { valueCases } from './values.ts';

export interface Group {
  readonly about: string;
  readonly setup: readonly Step[];
  readonly cases: readonly Case[];
}

export const groups: readonly Group[] = [
  { about: 'values of every type in every place', setup: [], cases: valueCases },
  { about: 'keys of the table and of its index', setup: [], cases: keyCases },
  { about: 'conditions', setup: conditionSetup, cases: conditionCases },
  { about: 'update expressions', setup: [], cases: updateCases },
  { about: 'ranges and pages', setup: rangeSetup, cases: rangeCases },
  { about: 'sizes, batches and projections', setup: sizeSetup, cases: sizeCases },
];
