import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Compares a text with a file in test/golden, which `npm test -- test/golden -u` alone renews. */
export async function expectGolden(name: string, text: string): Promise<void> {
  const file = fileURLToPath(new URL(`../golden/facts/${name}`, import.meta.url));
  // Outside of CI vitest would write a file that is missing, and pass.
  const isRenewed = expect.getState().snapshotState.snapshotUpdateState === 'all';
  expect(isRenewed || existsSync(file), `${name} is there`).toBe(true);
  await expect(text).toMatchFileSnapshot(file);
}

/** The same for facts, one a line, in the order of their texts. */
export const expectGoldenFacts = (name: string, facts: readonly string[]): Promise<void> =>
  expectGolden(name, `${[...facts].sort().join('\n')}\n`);
