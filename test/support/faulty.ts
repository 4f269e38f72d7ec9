import { once } from 'node:events';
import { createServer, type IncomingMessage, request as send, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How a service fails: it never answers, answers with a fault of its own or with a page, or hangs up. */
export type Fault = 'HANG' | 'ERROR' | 'THROTTLE' | 'CUT' | 'PAGE';

/** A service behind which another one answers, as long as it does not fail. */
export async function openFaulty(target: string) {
  let fault: Fault | null = null;
  let asked = 0;
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    asked += 1;
    const body = await buffer(request);
    if (fault === null) return pass(target, request, body, response);
    if (fault === 'CUT') return void request.socket.destroy();
    if (fault === 'ERROR') return void answer(response, 500, { __type: 'InternalServerError', message: 'broken' });
    if (fault === 'PAGE') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
    if (fault === 'THROTTLE') answer(response, 400, { __type: 'ThrottlingException', message: 'too much' });
  }
  const server = createServer((request, response) => void respond(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How often it was asked. */
    asked: () => asked,
    fail(as: Fault | null) {
      fault = as;
    },
    async close() {
      server.closeAllConnections();
      await server[Symbol.asyncDispose]();
    },
  };
}

export type Faulty = Awaited<ReturnType<typeof openFaulty>>;

const answer = (response: ServerResponse, status: number, body: object) =>
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));

async function pass(target: string, { method, headers, url }: IncomingMessage, body: Buffer, response: ServerResponse) {
  const passed = send(new URL(url ?? '/', target), { method, headers });
  passed.end(body);
  const [answered] = (await once(passed, 'response')) as [IncomingMessage];
  response.writeHead(answered.statusCode!, answered.headers).end(await buffer(answered));
}
