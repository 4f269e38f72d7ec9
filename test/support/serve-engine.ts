import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Engine } from '#graph/local/engine.ts';

/**
 * The embedded engine over HTTP on this machine alone, for a second process, such as a bundled Lambda under
 * test: set its AWS_ENDPOINT_URL_DYNAMODB to `endpoint`. Closing it leaves the engine open.
 */
export async function serveEngine(engine: Engine, port = 0): Promise<{ endpoint: string; close(): Promise<void> }> {
  const server = createServer((request, response) => void answer(engine, request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

async function answer(engine: Engine, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const body = await buffer(request);
    const { response: answered } = await engine.requestHandler.handle({ headers: request.headers, body });
    response.writeHead(answered.statusCode, answered.headers).end(answered.body);
  } catch (error) {
    // A fault of the engine, or a client that went away: either way this request is over, and the test should
    // see why.
    const message = error instanceof Error ? error.stack : String(error);
    if (!response.headersSent) response.writeHead(500).end(JSON.stringify({ __type: 'InternalServerError', message }));
    else response.destroy();
  }
}
