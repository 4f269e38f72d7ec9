/** What a function rests on, as a process of its own: the entry point that `systems.ts` spawns. */
import { createHash } from 'node:crypto';
import { openEngine } from '#graph/local/engine.ts';
import { KEYS, serveJson, TABLES } from '#test/support/aws.ts';
import { startKms } from '#test/support/kms-stub.ts';
import { serveEngine } from '#test/support/serve-engine.ts';

export type Dependency = { readonly port: number } & (
  { readonly kind: 'STORE'; readonly path: string } | { readonly kind: 'KMS' } | { readonly kind: 'JWKS'; body: object }
);

const dependency = JSON.parse(process.env.DEPENDENCY ?? '{}') as Dependency;

/** The same again after a restart. */
const secretOf = (id: string): Buffer => createHash('sha256').update(id).digest();

async function serve(): Promise<string> {
  const { port } = dependency;
  if (dependency.kind === 'JWKS') return (await serveJson(dependency.body, port)).url;
  const ids = { wrapping: KEYS.wrapping, hashing: KEYS.hashing, signing: [KEYS.wuhan] };
  if (dependency.kind === 'KMS') return (await startKms(ids, { port, secretOf })).endpoint;
  const engine = await openEngine({ path: dependency.path, forgetful: [TABLES.keys] });
  void engine.failed.then(() => process.exit(1));
  return (await serveEngine(engine, port)).endpoint;
}

console.log(`Ready ${await serve()}`);
