import { parse, validate } from 'graphql';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '#graph/core/roles.ts';
import * as access from '#graph/generated/access.ts';
import { loadDemo } from '#graph/local/demo.ts';
import { type Example, examples } from '#graph/local/explorer/examples.ts';
import { explorer } from '#graph/local/explorer/explorer.ts';
import { fill, type Memory, remember } from '#graph/local/explorer/page/fill.js';
import { type PersonaId, personas } from '#graph/local/explorer/personas.ts';
import { issuerKey, signAccessToken } from '#graph/local/issuer.ts';
import { loadPlaces } from '#graph/local/places.ts';
import { openLocal } from '#graph/local/platform.ts';
import { readTokenRequest } from '#graph/local/token.ts';
import { createServer, type Server } from '#graph/server.ts';
import { buildSchema } from '#resolvers/schema.ts';

describe('the page', () => {
  const referenced = (text: string) =>
    [...text.matchAll(/(?:src|href|from|fetch\()[=\s('"]+([^'"\s>]+)['"]/g)].map(([, url]) => url!);

  test('answers HTML that lets nothing in from elsewhere', async () => {
    const page = await explorer('/');
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page!.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page!.headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(page!.body).toContain('<html lang="zh-CN">');
  });

  test('loads only what this server serves', async () => {
    const paths = referenced((await explorer('/'))!.body);
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) {
      expect(path).toMatch(/^\/explorer\//);
      expect(await explorer(path), path).toMatchObject({ status: 200 });
    }
  });

  test('its script and styles load only what this server serves', async () => {
    const script = await explorer('/explorer/page.js');
    expect(referenced(script!.body)).toEqual(['./fill.js', '/explorer/data.json', '/graphql']);
    expect(await explorer('/explorer/fill.js')).toMatchObject({ status: 200 });
    const data = JSON.parse((await explorer('/explorer/data.json'))!.body);
    expect(data.examples).toHaveLength(examples.length);
    for (const path of ['/explorer/page.css', '/explorer/graphiql.css'])
      expect((await explorer(path))!.body).not.toMatch(/@import|url\(\s*["']?(?!data:)/);
  });

  test.each([
    '/explorer',
    '/explorer/',
    '/explorer/explorer.ts',
    '/explorer/../../package.json',
    '/explorer/..%2f..%2fpackage.json',
    '/explorer/page.js/../../explorer.ts',
    '/explorer/constructor',
    '//explorer/page.js',
  ])('serves nothing at %s', async (path) => {
    expect(await explorer(path)).toBeNull();
  });
});

describe('the examples', () => {
  const schema = buildSchema();

  test.each(examples)('$id is valid by the schema', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test('have an id and a title of their own for everyone that they are offered to', () => {
    for (const { id } of personas) {
      const own = examples.filter((example) => example.for.includes(id));
      expect(own.length, id).toBeGreaterThan(1);
      expect(new Set(own.map(({ title }) => title.zh)).size).toBe(own.length);
    }
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  });

  test('cover every role and every operation', () => {
    expect(personas.map(({ id }) => id)).toEqual(expect.arrayContaining([...roles]));
    const asked = new Set(
      examples.flatMap(({ query }) => [...query.matchAll(/^ {2}(\w+)/gm)].map(([, field]) => field)),
    );
    const missing = Object.keys(access.operations).filter((path) => !asked.has(path.split('.')[1]));
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
  async function run({ id, query, variables, purpose }: Example, who: PersonaId) {
    const { claims } = personas.find((persona) => persona.id === who)!;
    const { filled, missing } = fill(variables ?? {}, memory);
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
      body: JSON.stringify({ query, variables: filled }),
      requestId: randomUUID(),
    });
    const answer = JSON.parse(response.body);
    remember(memory, answer.data);
    return answer;
  }

  async function expectAsTold(example: Example, who: PersonaId) {
    const answer = await run(example, who);
    const told = `${example.id} as ${who}: ${JSON.stringify(answer)}`;
    // Each example answers for its own.
    expect(faults.splice(0), told).toEqual([]);
    if (example.denied) return expect(answer.errors?.[0]?.extensions.code, told).toBe(example.denied);
    expect(answer.errors, told).toBeUndefined();
    for (const field of Object.values<{ errors?: { code: string }[] } | null>(answer.data)) {
      expect(field, told).not.toBeNull();
      const refusals = (field!.errors ?? []).map(({ code }) => code);
      expect(refusals, told).toEqual(example.refused ? [example.refused] : []);
    }
  }

  const needsAnAnswer = ({ variables = {} }: Example) => fill(variables, {}).missing.length > 0;
  const evidence = ['report-cases', 'cluster', 'case', 'arrival', 'contact'];
  const others = examples.filter((example) => !needsAnAnswer(example) && !evidence.includes(example.id));

  test.each(others.flatMap((example) => example.for.map((who) => ({ name: example.id, who, example }))))(
    '$name runs as $who',
    ({ example, who }) => expectAsTold(example, who),
  );

  const chains: readonly (readonly [id: string, who: PersonaId])[][] = [
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
      ...examples.find(({ id }) => id === 'verify')!.for.map((who) => ['verify', who] as const),
    ],
    [
      ['arrivals-hand-over', 'FEED'],
      ['arrivals-of-county', 'AUTHORITY'],
      ['arrival-assign', 'AUTHORITY'],
      ['arrivals-unmatched', 'COMMUNITY_WORKER'],
      ['arrival-match', 'COMMUNITY_WORKER'],
      ['arrival-elsewhere', 'RESIDENT'],
      ['my-arrival', 'RESIDENT'],
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
      ['ruled-out', 'PROFESSIONAL'],
    ],
    [
      ['register-household', 'COMMUNITY_WORKER'],
      ['discharge', 'PROFESSIONAL'],
      ['recheck', 'PROFESSIONAL'],
    ],
    // What raises tiers and changes standings comes last.
    [
      ['arrival', 'FEED'],
      ['issue-code-own', 'VOLUNTEER'],
      ['contact', 'PROFESSIONAL'],
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

  test('together they run every example as everyone that it is offered to', () => {
    const ran = new Set([
      ...others.flatMap(({ id, for: whom }) => whom.map((who) => `${id} ${who}`)),
      ...chains.flat().map(([id, who]) => `${id} ${who}`),
    ]);
    expect(
      examples.flatMap(({ id, for: whom }) => whom.map((who) => `${id} ${who}`)).filter((pair) => !ran.has(pair)),
    ).toEqual([]);
  });
});
