import { expect } from 'vitest';
import { languageOf } from '#graph/http/language.ts';
import { test } from '#test/support/api.ts';
import { CHUCAI } from '#test/support/world.ts';

const CHINESE = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };
const HAN = /\p{Script=Han}/u;

test.for<[string | undefined, 'zh' | 'en']>([
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['ZH-hant-TW', 'zh'],
  ['en-US,en;q=0.9,zh;q=0.8', 'en'],
  ['en;q=0.5, zh;q=0.9', 'zh'],
  ['fr-FR, fr;q=0.9, zh;q=0.3', 'zh'],
  ['fr, *;q=0.5', 'en'],
  ['zh;q=0, en', 'en'],
  ['zh;q=0', 'en'],
  ['zh;q=much', 'en'],
  [',;;q=,', 'en'],
])('Accept-Language %j is answered in %s', ([header, lang]) => {
  expect(languageOf(header)).toBe(lang);
});

const WRONG = `mutation ($input: RegisterHouseholdInput!) {
  registerHousehold(input: $input) { errors { message zh: message(lang: ZH) en: message(lang: EN) } }
}`;
const TAKEN = { community: '420106999999', address: { building: '1' }, idempotencyKey: 'language-1' };

test('a refusal is in the language of the request, or in that which its field asks for', async ({ worker }) => {
  const en = 'There is no such community among those that you may act on.';
  const zh = '在您可以办理的范围内没有这样的社区。';
  const errorsOf = async (headers?: Record<string, string>) =>
    (await worker.ask(WRONG, { input: TAKEN }, headers)).data.registerHousehold.errors;
  expect(await errorsOf()).toEqual([{ message: en, zh, en }]);
  expect(await errorsOf(CHINESE)).toEqual([{ message: zh, zh, en }]);
});

test('an error of GraphQL is in the language of the request', async ({ world, worker }) => {
  const messageOf = async (query: string, variables: object = {}) =>
    (await worker.ask(query, variables, CHINESE)).errors?.[0]?.message;
  expect(await messageOf('{ person(id: "person_nobody") { id } }')).toBe('没有此编号的人员，或您无权查看。');
  expect(await messageOf('{ viewer { nothing } }')).toBe('类型 "Viewer" 没有字段 "nothing"。');
  expect(await messageOf('{ viewer {')).toBe('这不是有效的 GraphQL，出错位置见 locations。');
  expect(await messageOf(WRONG, { input: { ...TAKEN, address: undefined } })).toBe(
    '变量 "$input" 无效：缺少必填字段 "address"。',
  );
  expect(await messageOf(`{ communities(within: "42", first: 500) { nodes { code } } }`)).toBe(
    '`first` 须为 1 至 100。',
  );
  const nobody = await world.send('{ viewer { account } }', {}, CHINESE);
  expect(nobody.errors?.[0]?.message).toBe('请附上令牌：“Authorization: Bearer <令牌>”。');
});

test('a request that is not carried out is told why in its language', async ({ world }) => {
  const ask = async (path: string, method: string, body: string, headers: Record<string, string> = {}) => {
    const request = { method, path, search: '', headers: { ...CHINESE, ...headers }, body, requestId: 'request-1' };
    const answer = await world.server.handle(request);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    return JSON.parse(answer.body).errors[0].message as string;
  };
  const json = { 'content-type': 'application/json' };
  const told = [
    await ask('/nowhere', 'GET', ''),
    await ask('/nowhere', 'POST', ''),
    await ask('/graphql', 'POST', '{', json),
    await ask('/graphql', 'POST', '{}', json),
    await ask('/graphql', 'POST', '{}', { 'content-type': 'text/plain' }),
    await ask('/graphql', 'POST', '{}', { ...json, authorization: 'Bearer x.y.z' }),
    await ask('/graphql', 'POST', '{}', { ...json, 'x-purpose': 'NOSINESS' }),
    await ask('/graphql', 'GET', ''),
    await ask('/graphql', 'OPTIONS', '', {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
    }),
  ];
  for (const message of told) expect(message).toMatch(HAN);
  expect(new Set(told).size).toBe(told.length);
});

test('a mark by which programs know an error stays as it is', async ({ worker, world }) => {
  const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } });
  const headers = { ...CHINESE, 'content-type': 'application/json' };
  const request = { method: 'POST', path: '/graphql', search: '', headers, body, requestId: 'request-1' };
  expect((await world.server.handle(request)).body).toContain('"PersistedQueryNotSupported"');
  expect((await worker.ask(`{ community(code: "${CHUCAI}") { code } }`, {}, CHINESE)).errors).toBeUndefined();
});
