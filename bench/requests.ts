/**
 * Budget: the DynamoDB requests of each canonical operation are what its access pattern needs, and no more.
 * One line an operation: what was sent, and beside it why nothing can be left out.
 */
import { createServer } from '#graph/server.ts';
import { localSigner } from '#verify/jose/signer.ts';
import { runCanonical } from './canonical.ts';
import { openCounted } from './support.ts';

const { deps, dataKeys, sent } = await openCounted();
for (const { region, kid, privateKey } of dataKeys.regions)
  (deps.signers as Map<string, unknown>).set(region, await localSigner(kid, privateKey));
const server = await createServer(deps, { introspection: false, logFault: console.error });

for (const { name, most, why, sent: requests } of await runCanonical(deps, dataKeys, server, sent.operations)) {
  const missed = requests.length > most;
  if (missed) process.exitCode = 1;
  console.log(`${name}: ${requests.length} requests (budget ${most}: ${why})${missed ? ' MISSED' : ''}`);
  console.log(`    ${requests.join(' ')}`);
}
