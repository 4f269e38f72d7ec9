import { parse, validate } from 'graphql';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '#graph/core/roles.ts';
import * as access from '#graph/generated/access.ts';
import { loadDemo } from '#graph/local/demo.ts';
import type { Example } from '#graph/local/explorer/example.ts';
import { examples } from '#graph/local/explorer/examples.ts';
import { explorer } from '#graph/local/explorer/explorer.ts';
import { fill, type Memory, remember } from '#graph/local/explorer/page/fill.ts';
import { matches } from '#graph/local/explorer/page/search.ts';
import { type PersonaId, personas } from '#graph/local/explorer/personas.ts';
import { issuerKey, signAccessToken } from '#graph/local/issuer.ts';
import { loadPlaces } from '#graph/local/places.ts';
import { openLocal } from '#graph/local/platform.ts';
import { readTokenRequest } from '#graph/local/token.ts';
import { createServer, type Server } from '#graph/server.ts';
import { buildSchema } from '#resolvers/schema.ts';

describe('the page', () => {
  const referenced = (text: string) => [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
  /** Scripts by their own names, and by the address that the page gives its workers. */
  const loaded = (text: string) => [
    ...[...text.matchAll(/(?:from|import|import\()"\.(\/[\w.-]+\.js)"/g)].map(([, path]) => `/explorer${path!}`),
    ...[...text.matchAll(/fetch\(["'`]([^"'`?$]+)/g)].map(([, path]) => path!),
  ];

  test('answers HTML that lets nothing in from elsewhere', async () => {
    const page = await explorer('/');
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page!.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page!.headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(page!.body).toContain('<html lang="zh-CN">');
  });

  test('loads only what this server serves, and so does each script that it loads', async () => {
    const seen = new Set<string>();
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path) || path === '/graphql' || path === '/local/token') return;
      seen.add(path);
      const found = await explorer(path);
      expect(found, path).toMatchObject({ status: 200 });
      if (path.endsWith('.js')) for (const other of loaded(found!.body)) await visit(other);
    };
    const workers = ['editor', 'graphql', 'json'].map((name) => `/explorer/${name}.worker.js`);
    for (const path of [...referenced((await explorer('/'))!.body), ...workers]) await visit(path);
    expect([...seen]).toEqual(
      expect.arrayContaining(['/explorer/main.js', '/explorer/main.css', '/explorer/data.json']),
    );
    expect(seen.size).toBeGreaterThan(20);
  });

  test('its styles bring their own fonts', async () => {
    const { body } = (await explorer('/explorer/main.css'))!;
    expect(body).not.toMatch(/@import|url\(\s*["']?(?!data:|#)/);
  });

  test('is told of every example', async () => {
    const data = JSON.parse((await explorer('/explorer/data.json'))!.body);
    expect(data.examples).toHaveLength(examples.length);
  });

  test('opens with an example that runs as it is, for who asks first', () => {
    const [{ query, variables, askers }] = examples as [Example];
    expect([query.startsWith('query'), fill(variables, {}).missing]).toEqual([true, []]);
    expect(askers[0]).toEqual({ who: personas[0]!.id });
  });

  test.each([
    '/explorer',
    '/explorer/',
    '/explorer/explorer.ts',
    '/explorer/main.tsx',
    '/explorer/../../package.json',
    '/explorer/..%2f..%2fpackage.json',
    '/explorer/main.js/../../explorer.ts',
    '/explorer/constructor',
    '//explorer/main.js',
  ])('serves nothing at %s', async (path) => {
    expect(await explorer(path)).toBeNull();
  });
});

describe('the examples', () => {
  const schema = buildSchema();

  test.each(examples)('$id is valid by the schema', ({ query }) => {
    expect(validate(schema, parse(fill(query, {}).filled))).toEqual([]);
  });

  test('have an id and a title of their own for everyone that they are offered to', () => {
    for (const { id } of personas) {
      const own = examples.filter(({ askers }) => askers.some(({ who }) => who === id));
      expect(own.length, id).toBeGreaterThan(1);
      expect(new Set(own.map(({ title }) => title.zh)).size).toBe(own.length);
    }
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  test.each([
    ['解除隔离', 'release'],
    ['RELEASE due', 'release'],
    ['下单 配送', 'order-delivery'],
    ['placeorder delivery', 'order-delivery'],
    ['网格 task', 'task-plan'],
    ['paper code', 'paper-code'],
  ])('are found by “%s”', (wanted, id) => {
    const found = examples.filter((example) => matches(example, wanted));
    expect(found.map((example) => example.id)).toContain(id);
    expect(found.length).toBeLessThan(20);
  });

  test('are not found by what stands in none of them', () => {
    expect(examples.filter((example) => matches(example, '隔离 supermarket'))).toEqual([]);
  });

  test('cover every role and every operation', () => {
    expect(personas.map(({ id }) => id)).toEqual(expect.arrayContaining([...roles]));
    const asked = new Set(examples.map(({ operation }) => operation));
    const missing = Object.keys(access.operations).filter((path) => !asked.has(path.split('.')[1]!));
    expect(missing).toEqual([]);
  });
});

describe('run against the demo', () => {
  let local: Awaited<ReturnType<typeof openLocal>>;
  let server: Server;
  const memory: Memory = { account: 'test' };
  const faults: unknown[] = [];

  beforeAll(async () => {
    local = await openLocal({ publicUrl: 'http://localhost:4000' });
    await loadPlaces(local.deps);
    await loadDemo(local.deps, local.dataKeys);
    server = await createServer(local.deps, { introspection: true, logFault: (error) => faults.push(error) });
  });
  afterAll(async () => {
    await server.stop();
    await local.close();
  });

  /** As the page does it. */
  async function run({ id, query, variables, askers }: Example, who: PersonaId) {
    const { claims } = personas.find((persona) => persona.id === who)!;
    const { purpose } = askers.find((asker) => asker.who === who)!;
    const { filled, missing } = fill({ query, variables }, memory);
    expect(missing, `${id} needs what no example has answered with`).toEqual([]);
    const token = claims && (await signAccessToken(await issuerKey(), readTokenRequest(fill(claims, memory).filled)));
    const response = await server.handle({
      method: 'POST',
      path: '/graphql',
      search: '',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
        ...(purpose && { 'x-purpose': purpose }),
      },
      body: JSON.stringify(filled),
      requestId: randomUUID(),
    });
    const answer = JSON.parse(response.body);
    remember(memory, examples, answer.data);
    return answer;
  }

  async function expectAsTold(example: Example, who: PersonaId) {
    const answer = await run(example, who);
    const told = `${example.id} as ${who}: ${JSON.stringify(answer)}`;
    // Each example answers for its own.
    expect(faults.splice(0), told).toEqual([]);
    const { denied } = example.askers.find((asker) => asker.who === who)!;
    if (denied) return expect(answer.errors?.[0]?.extensions.code, told).toBe(denied);
    expect(answer.errors, told).toBeUndefined();
    for (const field of Object.values<{ errors?: { code: string }[] } | null>(answer.data)) {
      expect(field, told).not.toBeNull();
      const refusals = (field!.errors ?? []).map(({ code }) => code);
      expect(refusals, told).toEqual(example.refused ? [example.refused] : []);
    }
  }

  const needsAnAnswer = ({ variables }: Example) => fill(variables, {}).missing.length > 0;
  const evidence = ['report-cases', 'cluster', 'case', 'arrival', 'contact', 'unconfirmed'];
  const others = examples.filter((example) => !needsAnAnswer(example) && !evidence.includes(example.id));

  test.each(others.flatMap((example) => example.askers.map(({ who }) => ({ name: example.id, who, example }))))(
    '$name runs as $who',
    ({ example, who }) => expectAsTold(example, who),
  );

  const chains: readonly (readonly [id: string, who: PersonaId])[][] = [
    [
      ['suspicion-report', 'COMMUNITY_WORKER'],
      ['suspicion-one', 'COMMUNITY_WORKER'],
      ['suspicion-one', 'PROFESSIONAL'],
      ['suspicion-one', 'RESIDENT'],
      ['suspicion-refused', 'PROFESSIONAL'],
    ],
    [
      ['on-call-set', 'PROFESSIONAL'],
      ['on-call-end', 'AUTHORITY'],
      ['on-call-end', 'PROFESSIONAL'],
    ],
    [
      ['order-delivery', 'RESIDENT'],
      ['order', 'RESIDENT'],
      ['order', 'COMMUNITY_WORKER'],
      ['order', 'SUPERMARKET'],
      ['accept', 'SUPERMARKET'],
      ['pick', 'SUPERMARKET'],
      ['pack', 'SUPERMARKET'],
      ['dispatch', 'SUPERMARKET'],
      ['confirm', 'RESIDENT'],
    ],
    [
      ['order-care', 'COMMUNITY_WORKER'],
      ['accept', 'SUPERMARKET'],
      ['pack', 'SUPERMARKET'],
      ['dispatch', 'SUPERMARKET'],
      ['confirm', 'COMMUNITY_WORKER'],
    ],
    [
      ['order-delivery', 'RESIDENT'],
      ['cancel', 'RESIDENT'],
      ['order-care', 'COMMUNITY_WORKER'],
      ['cancel', 'COMMUNITY_WORKER'],
    ],
    [
      ['order-delivery', 'RESIDENT'],
      ['reject', 'SUPERMARKET'],
    ],
    [
      ['register-household', 'COMMUNITY_WORKER'],
      ['binding-code', 'COMMUNITY_WORKER'],
      ['bind', 'NEWCOMER'],
      ['me', 'NEWCOMER'],
    ],
    [
      ['issue-code', 'RESIDENT'],
      ...examples.find(({ id }) => id === 'verify')!.askers.map(({ who }) => ['verify', who] as const),
    ],
    [
      ['arrivals-hand-over', 'FEED'],
      ['arrivals-of-county', 'AUTHORITY'],
      ['arrival-assign', 'AUTHORITY'],
      ['arrivals-unmatched', 'COMMUNITY_WORKER'],
      ['arrival-match', 'COMMUNITY_WORKER'],
      ['arrival-elsewhere', 'RESIDENT'],
      ['my-arrival', 'RESIDENT'],
      ['arrival-report', 'COMMUNITY_WORKER'],
      ['arrivals-reported', 'PROFESSIONAL'],
      ['arrival-refused', 'PROFESSIONAL'],
      ['arrival-confirm', 'RESIDENT'],
    ],
    [
      ['isolated', 'PROFESSIONAL'],
      ['isolation-order', 'PROFESSIONAL'],
      ['extend-isolation', 'PROFESSIONAL'],
      ['shorten-isolation', 'PROFESSIONAL'],
      ['isolated', 'COMMUNITY_WORKER'],
      ['release', 'COMMUNITY_WORKER'],
      ['release', 'PROFESSIONAL'],
      ['move-isolation', 'COMMUNITY_WORKER'],
      ['record-transfer', 'COMMUNITY_WORKER'],
    ],
    [
      ['isolated', 'COMMUNITY_WORKER'],
      ['daily-check', 'COMMUNITY_WORKER'],
      ['alert', 'PROFESSIONAL'],
      ['answer-alert', 'PROFESSIONAL'],
    ],
    [
      ['handovers', 'COMMUNITY_WORKER'],
      ['decline-handover', 'COMMUNITY_WORKER'],
      ['handovers-county', 'AUTHORITY'],
      ['accept-handover', 'AUTHORITY'],
    ],
    [
      ['register-household', 'COMMUNITY_WORKER'],
      ['move-person', 'COMMUNITY_WORKER'],
    ],
    [
      ['propose-monitoring', 'AUTHORITY'],
      ['measures-in-force', 'RESIDENT'],
      ['end-measure', 'COMMUNITY_WORKER'],
      ['propose-monitoring', 'COMMUNITY_WORKER'],
      ['end-measure', 'AUTHORITY'],
    ],
    [
      ['report-over-control', 'RESIDENT'],
      ['investigate', 'AUTHORITY'],
      ['notify', 'AUTHORITY'],
      ['warnings-own', 'COMMUNITY_WORKER'],
      ['rectify', 'COMMUNITY_WORKER'],
      ['confirm-rectified', 'AUTHORITY'],
    ],
    [
      ['propose-seal', 'COMMUNITY_WORKER'],
      ['dismiss', 'AUTHORITY'],
    ],
    [
      ['import-start', 'AUTHORITY'],
      ['import-rows', 'AUTHORITY'],
      ['import', 'AUTHORITY'],
    ],
    [
      ['register-household', 'COMMUNITY_WORKER'],
      ['erasure-request', 'COMMUNITY_WORKER'],
      ['erasure-withdraw', 'COMMUNITY_WORKER'],
      ['erasure-request', 'COMMUNITY_WORKER'],
      ['erase-person', 'AUTHORITY'],
    ],
    [
      ['grid-create', 'COMMUNITY_WORKER'],
      ...(['COMMUNITY_WORKER', 'AUTHORITY'] as const).flatMap((who) => [
        ['grid-buildings', who] as const,
        ['grid-workers', who] as const,
      ]),
      ['task-plan', 'COMMUNITY_WORKER'],
      ['work-list', 'COMMUNITY_WORKER'],
      ['work-subjects', 'COMMUNITY_WORKER'],
      ...(['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY'] as const).map((who) => ['tasks-of-grid', who] as const),
      ['task-take', 'COMMUNITY_WORKER'],
      ['task-return', 'COMMUNITY_WORKER'],
      ['task-assign', 'COMMUNITY_WORKER'],
      ['hand-over-shift', 'COMMUNITY_WORKER'],
      ['task-report', 'COMMUNITY_WORKER'],
      ['task-cancel', 'COMMUNITY_WORKER'],
    ],
    [
      ['return-tasks', 'COMMUNITY_WORKER'],
      ['return-take', 'COMMUNITY_WORKER'],
      ['explain-to-stairwell', 'COMMUNITY_WORKER'],
      ['complete-return', 'COMMUNITY_WORKER'],
      ['care-assign', 'COMMUNITY_WORKER'],
      ['care-record', 'COMMUNITY_WORKER'],
    ],
    [
      ['grievance-report', 'RESIDENT'],
      ['grievance-investigate', 'AUTHORITY'],
      ['remedy-order', 'AUTHORITY'],
      ['remedy-contest', 'RESIDENT'],
      ['grievance-dismiss', 'AUTHORITY'],
      ['grievance-report', 'RESIDENT'],
      ['remedy-order', 'AUTHORITY'],
      ['remedy-confirm', 'RESIDENT'],
    ],
    [
      ['suspicion', 'PROFESSIONAL'],
      ['candidates', 'PROFESSIONAL'],
      ['investigation', 'PROFESSIONAL'],
      ['admission', 'PROFESSIONAL'],
      ['confirmation', 'PROFESSIONAL'],
      ['vouch', 'PROFESSIONAL'],
      ['ruled-out', 'PROFESSIONAL'],
    ],
    [
      ['register-household', 'COMMUNITY_WORKER'],
      ['discharge', 'PROFESSIONAL'],
      ['recheck', 'PROFESSIONAL'],
    ],
    [
      ['appeal-file', 'COMMUNITY_WORKER'],
      ['appeal-uphold', 'PROFESSIONAL'],
    ],
    // What raises tiers and changes standings comes last.
    [
      ['arrival', 'FEED'],
      ['issue-code-own', 'VOLUNTEER'],
      ['contact', 'PROFESSIONAL'],
      ['appeal-file', 'COMMUNITY_WORKER'],
      ['appeal-dismiss', 'PROFESSIONAL'],
      ['unconfirmed', 'PROFESSIONAL'],
      ['confirmed', 'PROFESSIONAL'],
      ['withdrawn', 'PROFESSIONAL'],
      ['case', 'PROFESSIONAL'],
      ['propose-zone', 'COMMUNITY_WORKER'],
      ['report-cases', 'AUTHORITY'],
      ['cluster', 'AUTHORITY'],
      ['order-slot', 'RESIDENT'],
    ],
  ];

  test.each(chains.map((chain) => ({ name: chain.map(([id]) => id).join(' → '), chain })))(
    '$name',
    async ({ chain }) => {
      for (const [id, who] of chain)
        await expectAsTold(
          examples.find((example) => example.id === id)!,
          who,
        );
    },
  );

  const pairs = ({ id, askers }: Example) => askers.map(({ who }) => `${id} ${who}`);

  test('together they run every example as everyone that it is offered to', () => {
    const ran = new Set([...others.flatMap(pairs), ...chains.flat().map(([id, who]) => `${id} ${who}`)]);
    expect(examples.flatMap(pairs).filter((pair) => !ran.has(pair))).toEqual([]);
  });
});
