import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { isAccount } from '#graph/core/access.ts';
import { roles } from '#graph/core/roles.ts';
import { listen } from '#graph/local/http.ts';
import { AUDIENCE, ISSUER, issuerKey, jwksOf, signAccessToken } from '#graph/local/issuer.ts';
import { readTokenRequest } from '#graph/local/token.ts';
import { runToken, tokenOf } from '#test/support/local-run.ts';

describe('the token command', () => {
  test('prints one line: a token by RFC 9068, signed by the key that the local server accepts', async () => {
    const { code, stdout, stderr } = await runToken('--role', 'COMMUNITY_WORKER', '--community', '420106006001');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const token = stdout.trim();
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: 'local-1' });
    const { payload } = await jwtVerify(token, createLocalJWKSet(jwksOf(await issuerKey())), {
      issuer: ISSUER,
      audience: AUDIENCE,
      typ: 'at+jwt',
      // The claims that RFC 9068, 2.2 requires.
      requiredClaims: ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'],
    });
    expect(payload).toMatchObject({
      roles: ['COMMUNITY_WORKER'],
      communities: ['420106006001'],
      sub: 'local|COMMUNITY_WORKER|420106006001',
    });
    expect(payload.exp! - payload.iat!).toBe(12 * 3_600);
  });

  test('takes every claim that the design names, and several of a kind', async () => {
    const token = await tokenOf(
      ...['--role', 'RESIDENT', '--role', 'volunteer', '--community', '420106006001,420106006002'],
      ...[
        '--division',
        '420106',
        '--supplier',
        'supplier_huimin',
        '--scope',
        'arrivals:write',
        '--scope',
        'crowd:write',
      ],
      ...['--person', 'person_demo-wang-xiaoming', '--account', 'me'],
    );
    expect(decodeJwt(token)).toMatchObject({
      sub: 'me',
      roles: ['RESIDENT', 'VOLUNTEER'],
      communities: ['420106006001', '420106006002'],
      division: '420106',
      supplier: 'supplier_huimin',
      scope: 'arrivals:write crowd:write',
      person: 'person_demo-wang-xiaoming',
    });
  });

  test('works as the contract spells it, through npm', () => {
    const { status, stdout } = spawnSync(
      'npm',
      ['run', '-s', 'token', '--', '--role', 'COMMUNITY_WORKER', '--community', '420106006001'],
      {
        cwd: fileURLToPath(new URL('../../', import.meta.url)),
        encoding: 'utf8',
      },
    );
    expect(status).toBe(0);
    expect(decodeJwt(stdout.trim())).toMatchObject({ roles: ['COMMUNITY_WORKER'], communities: ['420106006001'] });
  });

  test('says how it is used where it cannot tell what is asked for, prints no token, and ends with 1', async () => {
    const asked = [
      [],
      ['--role', 'MAYOR'],
      ['--role', 'RESIDENT', '--role', 'MAYOR'],
      ['--role', ''],
      ['--role'],
      ['--role', 'RESIDENT', '--colour', 'GREEN'],
      ['RESIDENT'],
    ];
    for (const { code, stdout, stderr } of await Promise.all(asked.map((args) => runToken(...args)))) {
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('npm run -s token -- --role ROLE');
      for (const role of roles) expect(stderr).toContain(role);
      expect(stderr).not.toContain('    at ');
    }
  });

  test('refuses an account that no server accepts', async () => {
    const { code, stdout, stderr } = await runToken('--role', 'RESIDENT', '--account', 'name with spaces');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('--account');
  });
});

describe('an account that is not named', () => {
  const accountOf = async (communities: string[]) =>
    decodeJwt(await signAccessToken(await issuerKey(), { roles: ['COMMUNITY_WORKER'], communities })).sub!;

  test('belongs to exactly the claims of its token, however many they are', async () => {
    const many = Array.from({ length: 20 }, (_, i) => `4201060060${String(i).padStart(2, '0')}`);
    const one = await accountOf(many);
    const other = await accountOf(many.with(-1, '420106006099'));
    expect(other).not.toBe(one);
    expect(await accountOf(many)).toBe(one);
    expect([one, other].every(isAccount)).toBe(true);
  });
});

describe('the words of a query string', () => {
  test('ask for the same tokens', () => {
    expect(readTokenRequest({ role: 'resident', person: ['person_1', 'person_2'] })).toMatchObject({
      roles: ['RESIDENT'],
      person: 'person_1',
      communities: [],
      supplier: null,
    });
    expect(() => readTokenRequest({})).toThrow('ROLE is one of');
  });
});

describe('the page that gives tokens', () => {
  const server = { handle: () => Promise.resolve({ status: 404, headers: {}, body: '' }) };
  const ask = async (path: string, host: string): Promise<{ status: number; body: string }> => {
    const { url, close } = await listen(server, 0);
    const sent = request(new URL(path, url), { headers: { host } }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const body = await text(response);
    await close();
    return { status: response.statusCode ?? 0, body };
  };

  test.each(['localhost', 'localhost:4000', 'LOCALHOST:4000', '127.0.0.1:4000', '[::1]:4000'])(
    'answers who asks this machine as %s',
    async (host) => {
      const { status, body } = await ask('/local/token?role=RESIDENT', host);
      expect([status, JSON.parse(body)]).toEqual([200, { token: expect.any(String) }]);
    },
  );

  test.each(['evil.example', 'localhost.evil.example', 'evil.example:4000', '127.0.0.1.evil.example', '10.0.0.1'])(
    'gives nothing to a page that asks it as %j',
    async (host) => {
      const { status, body } = await ask('/local/token?role=AUTHORITY&division=CN', host);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('token"');
    },
  );

  test.each(['/local/token', '/local/token?role=KING'])('says for %s which roles there are', async (path) => {
    const { status, body } = await ask(path, 'localhost');
    expect(status).toBe(400);
    for (const role of roles) expect(body).toContain(role);
  });
});
