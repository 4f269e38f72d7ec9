import { DynamoDBClient, type DynamoDBClientConfig, ScanCommand } from '@aws-sdk/client-dynamodb';
import { randomUUID } from 'node:crypto';
import { drain } from '#graph/app/due.ts';
import type { Purpose, Role } from '#graph/core/roles.ts';
import { relay } from '#graph/feed/relay/relay.ts';
import { trustChange } from '#graph/local/demo.ts';
import { type EngineRequest, type EngineRequestHandler, openEngine } from '#graph/local/engine.ts';
import { issuerKey, signAccessToken, type TokenRequest } from '#graph/local/issuer.ts';
import { newDataKeys } from '#graph/local/keys.ts';
import { openLocal, REGIONS } from '#graph/local/platform.ts';
import { dayReportWrite } from '#graph/region/evidence/store.ts';
import { placeItem } from '#graph/region/place/store.ts';
import { createServer } from '#graph/server.ts';
import { stockWrite } from '#graph/supply/stock/store.ts';
import { supplyPointWrites } from '#graph/supply/supply-point/store.ts';
import { addDays, type Day, dayOf } from '#verify/calendar.ts';
import { CREATES } from './keyed.ts';
import { write } from './write.ts';

/** Noon in Wuhan on the day after the guidance. */
export const NOON = '2020-04-15T04:00:00.000Z';

export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors: readonly { message: string; path?: readonly unknown[]; extensions: { code: string } }[] | undefined;
  readonly text: string;
}

export type Caller = ReturnType<World['as']>;
export type World = Awaited<ReturnType<typeof openWorld>>;

/**
 * A whole system of a test's own: engine, keys, clock, two cities with one county, street and community each,
 * and callers of every role. Over a data directory it can neither be meddled with nor looked at whole.
 */
export async function openWorld(options: { dynamo?: DynamoDBClientConfig; dataDir?: string } = {}) {
  let now = new Date(NOON);
  const engine = options.dynamo || options.dataDir ? null : await openEngine();
  let meddle: Meddle | null = null;
  const dynamo: DynamoDBClientConfig = options.dynamo ?? {
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    ...(engine && { requestHandler: meddling(engine.requestHandler, () => meddle) }),
  };
  const dataKeys = await newDataKeys(REGIONS);
  const publicUrl = 'https://codes.shequ.example';
  const kept = options.dataDir ? { dataDir: options.dataDir } : { dynamo };
  const local = await openLocal({ ...kept, dataKeys, clock: () => now, publicUrl });
  const { deps } = local;
  const faults: unknown[] = [];
  const server = await createServer(deps, { introspection: true, logFault: (error) => faults.push(error) });
  await write(deps, trustChange(dataKeys, now));
  await deps.places.load(PLACES.map(([code, name]) => placeItem(code, name)));

  if (!(await deps.evidence.dayReport(NANGANG, CASE_DAY))) await report(NANGANG, CASE_DAY, 1, 9);

  const tokenFor = async (request: TokenRequest): Promise<string> =>
    signAccessToken(await issuerKey(), { now, ...request });

  /** A caller: asks through the server as any host would hand it in. */
  function as(role: Role | readonly Role[], claims: Omit<TokenRequest, 'roles'> = {}) {
    const roles = [role].flat() as Role[];
    async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
      const authorization = `Bearer ${await tokenFor({ ...claims, roles })}`;
      return send(query, variables, { authorization, ...headers });
    }
    return {
      ask,
      /** Asks for a purpose. */
      askFor: (purpose: Purpose, query: string, variables: object = {}) =>
        ask(query, variables, { 'x-purpose': purpose }),
      /** One mutation by its name, with the fields of its payload; answers with the payload. */
      async mutate(name: string, input: object, fields: string, headers: Record<string, string> = {}) {
        const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
        const errors =
          'errors { code message path ... on RuleViolation { ruling { verdict tier reasons { code clause } } } }';
        const answer = await ask(
          `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} ${errors} } }`,
          { input: CREATES.has(name) ? { idempotencyKey: randomUUID(), ...input } : input },
          headers,
        );
        return { ...answer.data?.[name], topErrors: answer.errors } as any;
      },
    };
  }

  async function send(query: string, variables: object, headers: Record<string, string>): Promise<Answer> {
    const response = await server.handle({
      method: 'POST',
      path: '/graphql',
      search: '',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
      requestId: randomUUID(),
    });
    const parsed = JSON.parse(response.body);
    return { status: response.status, data: parsed.data, errors: parsed.errors, text: response.body };
  }

  /** Everything in both tables, as text, for asserting that nothing was written. */
  async function contents(): Promise<string[]> {
    const client = new DynamoDBClient(dynamo);
    const pages = await Promise.all(
      ['shequ', 'shequ-keys'].map((TableName) => client.send(new ScanCommand({ TableName, ConsistentRead: true }))),
    );
    client.destroy();
    const items = pages.flatMap(({ Items, LastEvaluatedKey }) => {
      if (LastEvaluatedKey) throw new Error('This world has grown too large to look at in one page');
      return Items ?? [];
    });
    return items.map(readable).sort();
  }

  const today = (): Day => dayOf(now.getTime());

  return {
    deps,
    dataKeys,
    server,
    faults,
    as,
    send,
    tokenFor,
    contents,
    today,
    daysAgo: (count: number): Day => addDays(today(), -count),
    setClock: (instant: string) => {
      now = new Date(instant);
    },
    /**
     * Sees every request to the embedded engine while `act` runs; what it throws is what the request fails
     * with.
     */
    async meddleWith<T>(look: Meddle, act: () => Promise<T>): Promise<T> {
      meddle = look;
      try {
        return await act();
      } finally {
        meddle = null;
      }
    },
    /** Quiet days up to yesterday, so that a county is LOW by complete evidence. */
    async reportQuietDays(division: string = WUCHANG, days = 15, cumulativeConfirmed = 0) {
      for (let i = 1; i <= days; i++) await report(division, addDays(today(), -i), 0, cumulativeConfirmed);
    },
    report,
    /** Brings about everything that is due by the clock, and what follows from it; a fault fails the test. */
    async drain() {
      const logFault = (error: unknown) => {
        throw error;
      };
      while ((await drain(deps, { logFault })) > 0);
    },
    /** The same, and what happened is told to those whom it concerns. */
    async tell() {
      await this.drain();
      await relay(deps);
    },
    /** A supply point that serves Chucai, with its stock by SKU. */
    async buildSupplyPoint(
      stock: Readonly<Record<string, number>>,
      id = 'supplyPoint_test',
      supplier = 'supplier_test',
      slotCapacity = 2,
    ) {
      await deps.db.transact([
        ...supplyPointWrites({
          id,
          name: '测试保供点',
          supplier,
          communities: [CHUCAI],
          hours: { opens: '09:00', closes: '18:00', slotCapacity },
        }),
        ...Object.entries(stock).map(([sku, available]) =>
          stockWrite(id, {
            sku,
            name: { zh: sku, en: sku },
            category: 'PACKAGE',
            unit: '份',
            priceFen: 1000,
            available,
          }),
        ),
      ]);
      return id;
    },
    /** A household in a community, registered by its worker, with its persons. */
    async buildHousehold(
      members: readonly { name: string; idNumber: string; phone?: string }[] = [person()],
      community = CHUCAI,
    ) {
      const worker = as('COMMUNITY_WORKER', { communities: [community] });
      const { household, errors } = await worker.mutate(
        'registerHousehold',
        { community, address: { building: '1栋', unit: '1单元', room: '101' }, members },
        'household { id members { id } }',
        { 'x-purpose': 'REGISTRATION' },
      );
      if (errors?.length !== 0) throw new Error(JSON.stringify(errors));
      return { id: household.id as string, members: household.members.map(({ id }: { id: string }) => id) as string[] };
    },
    async close() {
      await server.stop();
      await local.close();
      await engine?.close();
    },
  };

  async function report(division: string, day: Day, newConfirmed: number, cumulativeConfirmed: number, clusters = 0) {
    const recorded = { evidence: 'test', recordedBy: 'test', recordedAt: now.toISOString() };
    await deps.db.transact([
      dayReportWrite({ division, day, newConfirmed, cumulativeConfirmed, clusters, ...recorded }),
    ]);
  }
}

/** Told of a request to the engine before it is carried out. */
export type Meddle = (operation: string, input: any) => void | Promise<void>;

const meddling = (handler: EngineRequestHandler, current: () => Meddle | null) =>
  ({
    async handle(request: EngineRequest) {
      const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      const body = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body);
      await current()?.(operation, JSON.parse(body));
      return handler.handle(request);
    },
  }) as NonNullable<DynamoDBClientConfig['requestHandler']>;

/** An item as one text: names in order at every depth, bytes as base64. */
function readable(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export const CHUCAI = '420106006001';
export const HUBUXIANG = '420106006002';
export const WUCHANG = '420106';
export const QINGBOMEN = '330102001051';
/** A county far away that is above LOW by its record: whoever was there comes from a high-risk area. */
export const NANGANG = '230103';
const CASE_DAY = '2020-03-30';
const PLACES: readonly (readonly [string, string])[] = [
  ['42', '湖北省'],
  ['4201', '武汉市'],
  ['420102', '江岸区'],
  ['420106', '武昌区'],
  ['420106006', '中华路街道'],
  [CHUCAI, '楚材社区居委会'],
  [HUBUXIANG, '户部巷社区居委会'],
  ['33', '浙江省'],
  ['3301', '杭州市'],
  ['330102', '上城区'],
  ['330102001', '清波街道'],
  [QINGBOMEN, '清波门社区'],
];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
let serial = 0;

/** A well-formed identity number that nobody else of this run has. */
export function idNumber(): string {
  serial += 1;
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  const [month, day, rest] = [serial % 12, Math.floor(serial / 12) % 28, Math.floor(serial / 336)];
  const body = `4201061980${digits(1 + month, 2)}${digits(1 + day, 2)}${digits(100 + rest, 3)}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/** A person to register; a name and a number of their own unless given. */
export const person = (overrides: Partial<{ name: string; idNumber: string; phone: string }> = {}) => ({
  name: '王小明',
  idNumber: idNumber(),
  ...overrides,
});
