import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENV, type IssuerEnv } from '#graph/env.ts';
import { CHUCAI } from '#test/support/aws.ts';
import { APP, type Deployed, openDeployed, WORKER } from '#test/support/deployed.ts';
import { type Fault, type Faulty, openFaulty } from '#test/support/faulty.ts';
import { idNumber } from '#test/support/world.ts';

/** What the function rests on, by what stands between them. */
type Dependency = 'DYNAMODB' | 'KMS' | 'JWKS';

async function openBehindFaults() {
  const faulty: Partial<Record<Dependency, Faulty>> = {};
  const deployed = await openDeployed(async (env) => {
    const [issuer] = JSON.parse(env[ENV.issuers]!) as [IssuerEnv];
    const { origin, pathname } = new URL(issuer.jwksUri);
    faulty.DYNAMODB = await openFaulty(env['AWS_ENDPOINT_URL_DYNAMODB']!);
    faulty.KMS = await openFaulty(env['AWS_ENDPOINT_URL_KMS']!);
    faulty.JWKS = await openFaulty(origin);
    return {
      ...env,
      AWS_ENDPOINT_URL_DYNAMODB: faulty.DYNAMODB.url,
      AWS_ENDPOINT_URL_KMS: faulty.KMS.url,
      [ENV.issuers]: JSON.stringify([{ ...issuer, jwksUri: `${faulty.JWKS.url}${pathname}` }]),
    };
  });
  const all = faulty as Record<Dependency, Faulty>;
  return {
    deployed,
    fail: (one: Dependency, as: Fault | null) => all[one].fail(as),
    asked: (one: Dependency) => all[one].asked(),
    async close() {
      await deployed.close();
      for (const one of Object.values(all)) await one.close();
    },
  };
}

type Behind = Awaited<ReturnType<typeof openBehindFaults>>;

const COMMUNITY = `{ community(code: "${CHUCAI}") { name } }`;
const READ = { status: 200, answer: { data: { community: { name: '楚材社区居委会' } } } };
const LATER = {
  status: 503,
  headers: { 'retry-after': '5' },
  answer: { errors: [{ extensions: { code: 'RETRY_LATER' } }] },
};

/** What is asked of which dependency: a read of the table, a data key, and the keys of the issuer. */
const ASKED: Readonly<Record<Dependency, (deployed: Deployed) => ReturnType<Deployed['ask']>>> = {
  DYNAMODB: (deployed) => deployed.ask(APP, COMMUNITY),
  KMS: (deployed) => deployed.registerHousehold(WORKER, { name: '王小明', idNumber: idNumber() }),
  JWKS: (deployed) => deployed.ask(APP, COMMUNITY),
};

const FAULTS: Readonly<Record<Dependency, readonly Fault[]>> = {
  DYNAMODB: ['HANG', 'ERROR', 'THROTTLE', 'CUT'],
  KMS: ['HANG', 'ERROR', 'THROTTLE', 'CUT'],
  JWKS: ['HANG', 'ERROR', 'PAGE', 'CUT'],
};

describe.each(['DYNAMODB', 'KMS', 'JWKS'] as const)('while %s fails', (dependency) => {
  let behind: Behind;
  beforeAll(async () => {
    behind = await openBehindFaults();
  });
  afterAll(() => behind.close());

  // A function of 25 seconds would be ended by AWS without a word: the answer comes within half of that.
  test.each(FAULTS[dependency])(
    'by %s, the caller is told to come again, and is served once it is over',
    { timeout: 20_000 },
    async (fault) => {
      const { deployed, fail, asked } = behind;
      const before = asked(dependency);
      fail(dependency, fault);
      const ended = Promise.withResolvers<never>();
      const clock = setTimeout(() => ended.reject(new Error('No answer in 12 s')), 12_000);
      const answer = await Promise.race([ASKED[dependency](deployed), ended.promise]).finally(() => {
        clearTimeout(clock);
        fail(dependency, null);
      });
      expect(answer).toMatchObject(LATER);
      expect(answer.body).not.toMatch(/ECONN|127\.0\.0\.1|InternalServerError|Throttling|Sign in/);
      expect(asked(dependency)).toBeGreaterThan(before);
      if (dependency === 'KMS') expect((await ASKED.KMS(deployed)).status).toBe(200);
      else if (dependency === 'DYNAMODB') expect(await ASKED.DYNAMODB(deployed)).toMatchObject(READ);
    },
  );

  if (dependency === 'JWKS')
    test('no longer, its keys are read once and serve every later request', async () => {
      const { deployed, asked, fail } = behind;
      expect(await ASKED.JWKS(deployed)).toMatchObject(READ);
      const before = asked('JWKS');
      fail('JWKS', 'ERROR');
      expect(await ASKED.JWKS(deployed)).toMatchObject(READ);
      expect(asked('JWKS')).toBe(before);
    });
});
