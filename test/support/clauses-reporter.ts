import type { Reporter, TestModule } from 'vitest/node';
import { CATALOGUE } from '#graph/guide/catalogue/policy.ts';

/**
 * Prints the clauses of the guidance, and which of them the run has shown to be carried out: by which
 * operation, in which role.
 */
export default class ClausesReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const shown = tests.flatMap((test) => (test.ok() ? (test.meta().clause ?? []) : []));
    for (const { id, force, title } of CATALOGUE) {
      const proofs = shown.filter((one) => one.id === id).map(({ operation, by }) => `${operation} as ${by}`);
      const state = proofs.length > 0 ? `carried out: ${[...new Set(proofs)].join('; ')}` : '-';
      console.log(`${id.padEnd(22)}${force.padEnd(11)}${title.en.padEnd(48)}${state}`);
    }
    for (const test of tests)
      if (!test.ok()) console.error(`FAILED ${test.fullName}: ${test.result().errors?.[0]?.message ?? ''}`);
    for (const module of modules) for (const error of module.errors()) console.error(`FAILED ${error.message}`);
    console.log(`carried out ${new Set(shown.map(({ id }) => id)).size} of ${CATALOGUE.length}`);
  }
}
