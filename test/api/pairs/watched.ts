import { type EngineRequest, openEngine } from '#graph/local/engine.ts';
import { lineOf } from '#test/support/requests.ts';
import { openWorld, type World } from '#test/support/world.ts';
import { keyAt, placeOf, readBy, type Touched, writtenBy } from './touched.ts';

/** An item as the engine sends it: each attribute under the name of its type. */
export type RawItem = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is stored, by the place of each item: its table and its keys. */
export type Stored = ReadonlyMap<string, RawItem>;

/** The items that something has changed, as they are after it; null for those that are gone. */
export type Changed = ReadonlyMap<string, RawItem | null>;

export interface Done {
  readonly changed: Changed;
  readonly touched: Touched;
  /** The requests that were sent, each as a line: in the order of the lines, since some go at once. */
  readonly sent: readonly string[];
}

export interface Watched {
  readonly world: World;
  /** Everything that is stored now. */
  readonly stored: () => Promise<Stored>;
  /** What `act` makes of what was stored, which is put back before this answers. */
  readonly doneBy: (before: Stored, act: () => Promise<void>) => Promise<Done>;
  /** Lets `act` happen as a whole before the next transaction that is asked for, or after it. */
  readonly atNextTransaction: (when: 'BEFORE' | 'AFTER', act: () => Promise<void>) => { readonly forget: () => void };
  readonly close: () => Promise<void>;
}

const TABLES = ['shequ', 'shequ-keys'] as const;

function* partsOf<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}

/** A world that can be put back to what was stored before. It starts no second engine for each attempt. */
export async function openWatched(): Promise<Watched> {
  const engine = await openEngine();
  let watching: { readonly written: Set<string>; readonly read: Set<string>; readonly sent: string[] } | null = null;
  let between: { readonly when: 'BEFORE' | 'AFTER'; readonly act: () => Promise<void> } | null = null;

  async function handle(request: EngineRequest) {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const comes = operation === 'TransactWriteItems' ? between : null;
    if (comes) between = null;
    if (comes?.when === 'BEFORE') await comes.act();
    if (watching) {
      const body = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body);
      const input = JSON.parse(body);
      watching.sent.push(lineOf(operation, input));
      for (const place of writtenBy(operation, input)) watching.written.add(place);
      for (const place of readBy(operation, input)) watching.read.add(place);
    }
    const answer = await engine.requestHandler.handle(request);
    if (comes?.when === 'AFTER') await comes.act();
    return answer;
  }

  async function call(operation: string, input: object): Promise<any> {
    const headers = { 'x-amz-target': `DynamoDB_20120810.${operation}` };
    const { response } = await engine.requestHandler.handle({ headers, body: JSON.stringify(input) });
    const answer = JSON.parse(new TextDecoder().decode(response.body));
    if (response.statusCode !== 200) throw new Error(`${operation}: ${JSON.stringify(answer)}`);
    return answer;
  }

  async function stored(): Promise<Stored> {
    const found = new Map<string, RawItem>();
    for (const TableName of TABLES) {
      let ExclusiveStartKey: unknown;
      do {
        const page = await call('Scan', { TableName, ConsistentRead: true, ExclusiveStartKey });
        for (const item of page.Items) found.set(placeOf(TableName, item), item);
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
    }
    return found;
  }

  async function itemsAt(places: readonly string[]): Promise<Map<string, RawItem>> {
    const found = new Map<string, RawItem>();
    for (const part of partsOf(places, 100)) {
      const RequestItems: Record<string, { ConsistentRead: true; Keys: RawItem[] }> = {};
      for (const place of part) {
        const { table, key } = keyAt(place);
        (RequestItems[table] ??= { ConsistentRead: true, Keys: [] }).Keys.push(key);
      }
      const { Responses } = await call('BatchGetItem', { RequestItems });
      for (const [table, items] of Object.entries<RawItem[]>(Responses))
        for (const item of items) found.set(placeOf(table, item), item);
    }
    return found;
  }

  async function putBack(before: Stored, places: readonly string[]): Promise<void> {
    for (const part of partsOf(places, 25)) {
      const RequestItems: Record<string, object[]> = {};
      for (const place of part) {
        const { table, key } = keyAt(place);
        const item = before.get(place);
        (RequestItems[table] ??= []).push(item ? { PutRequest: { Item: item } } : { DeleteRequest: { Key: key } });
      }
      await call('BatchWriteItem', { RequestItems });
    }
  }

  async function doneBy(before: Stored, act: () => Promise<void>): Promise<Done> {
    const touched = { written: new Set<string>(), read: new Set<string>() };
    const sent: string[] = [];
    watching = { ...touched, sent };
    await act().finally(() => {
      watching = null;
      between = null;
    });
    const places = [...touched.written];
    const after = await itemsAt(places);
    await putBack(before, places);
    const isSame = (place: string) => JSON.stringify(after.get(place)) === JSON.stringify(before.get(place));
    const changed = places.filter((place) => !isSame(place)).map((place) => [place, after.get(place) ?? null] as const);
    return { changed: new Map(changed), touched, sent: sent.sort() };
  }

  const world = await openWorld({
    dynamo: {
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      requestHandler: { handle } as never,
    },
  });
  return {
    world,
    stored,
    doneBy,
    atNextTransaction(when, act) {
      between = { when, act };
      return { forget: () => (between = null) };
    },
    async close() {
      await world.close();
      await engine.close();
    },
  };
}
