/**
 * Stands in the bundle for the library that Apollo would build a schema with. It is handed one that is built.
 */
export function makeExecutableSchema(): never {
  throw new Error('Apollo was asked to build a schema: hand it the one of resolvers/schema.ts');
}
