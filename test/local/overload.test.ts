import { connect } from 'node:net';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { AT_WORK, listen } from '#graph/local/http.ts';
import type { Server } from '#graph/server.ts';

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

/** A server whose answers wait until they are let go. */
async function open() {
  let letGo!: () => void;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const server: Pick<Server, 'handle'> = {
    async handle({ path }) {
      if (path !== '/health') await gate;
      return { status: 200, headers: {}, body: '{}' };
    },
  };
  const { url, close: end } = await listen(server, 0);
  close = () => (letGo(), end());
  return { url, letGo };
}

const ask = (url: string) => fetch(`${url}/graphql`, { method: 'POST', body: '{}' });

test('beyond the number that it takes, requests are refused at once, and those at work are answered', async () => {
  const { url, letGo } = await open();
  const taken = Array.from({ length: AT_WORK }, () => ask(url));
  const beyond = await Promise.race([...taken, new Promise((resolve) => setTimeout(resolve, 500))]);
  expect(beyond).toBeUndefined();

  const refused = await Promise.all(Array.from({ length: 20 }, () => ask(url)));
  for (const one of refused) {
    expect([one.status, one.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await one.json()).toMatchObject({ errors: [{ extensions: { code: 'RETRY_LATER' } }] });
  }
  expect((await fetch(`${url}/health`)).status).toBe(200);

  letGo();
  expect((await Promise.all(taken)).map(({ status }) => status)).toEqual(taken.map(() => 200));
  expect((await ask(url)).status).toBe(200);
});

test.each([
  ['the head', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n'],
  ['the body', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{'],
])(
  'who sends %s and never the rest is cut',
  async (_, text) => {
    const { url } = await open();
    const socket = connect(Number(new URL(url).port), 'localhost');
    socket.on('error', () => undefined);
    socket.write(text);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toContain('408 Request Timeout');
    await once(socket, 'close');
  },
  20_000,
);
