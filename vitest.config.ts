import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql for the sources and for the libraries: Node itself gives both this one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // What is said to whoever runs a command comes in the language of the environment.
    env: { LC_ALL: 'C' },
    include: ['test/**/*.test.ts'],
    // Engines, servers and bundles start in some tests; a slow machine is no failure.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
