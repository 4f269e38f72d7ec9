import type { RawItem } from './watched.ts';

/** What a request relies on and what it writes, by places: a table and the keys in it. */
export interface Touched {
  readonly written: ReadonlySet<string>;
  /** The beginnings of the places that are looked at: a whole place, or all that a query asks for. */
  readonly read: ReadonlySet<string>;
}

const END = '\n';

/** The place of an item. It ends where its keys do, so that none is the beginning of another. */
export const placeOf = (table: string, { pk, sk }: RawItem): string =>
  [table, String(pk?.['S']), ...(sk ? [String(sk['S'])] : [])].join('\n') + END;

export function keyAt(place: string): { readonly table: string; readonly key: RawItem } {
  const [table = '', pk, sk] = place.slice(0, -END.length).split('\n');
  return { table, key: { pk: { S: pk }, ...(sk !== undefined && { sk: { S: sk } }) } };
}

/** The places that a request may write to. */
export function writtenBy(operation: string, input: any): string[] {
  const one = ({ TableName, Key, Item }: any) => placeOf(TableName, Key ?? Item);
  if (['PutItem', 'UpdateItem', 'DeleteItem'].includes(operation)) return [one(input)];
  if (operation !== 'TransactWriteItems') return [];
  return input.TransactItems.flatMap(({ Put, Update, Delete }: any) =>
    [Put ?? Update ?? Delete].filter(Boolean).map(one),
  );
}

/** The beginnings of the places that a request looks at, beside those that it writes to. */
export function readBy(operation: string, input: any): string[] {
  if (operation === 'GetItem') return [placeOf(input.TableName, input.Key)];
  if (operation === 'BatchGetItem')
    return Object.entries<any>(input.RequestItems).flatMap(([table, { Keys }]) =>
      Keys.map((key: RawItem) => placeOf(table, key)),
    );
  if (operation === 'TransactWriteItems')
    return input.TransactItems.flatMap(({ ConditionCheck: check }: any) =>
      check ? [placeOf(check.TableName, check.Key)] : [],
    );
  return operation === 'Query' ? [rangeOf(input)] : [];
}

/** An index is kept beside its table: what it holds may lie anywhere in it. */
function rangeOf({ TableName, IndexName, KeyConditionExpression, ExpressionAttributeValues: values }: any): string {
  if (IndexName !== undefined) return '';
  const [from = '', to = from] = [values[':sk']?.S, values[':end']?.S] as (string | undefined)[];
  const isWithin = /begins_with|BETWEEN/.test(KeyConditionExpression);
  return [TableName, values[':pk'].S, isWithin ? sharedBeginning(from, to) : ''].join('\n');
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

const isHit = (places: ReadonlySet<string>, beginnings: ReadonlySet<string>): boolean =>
  [...places].some((place) => [...beginnings].some((beginning) => place.startsWith(beginning)));

/** Whether what one writes is anything that the other looks at or writes. */
export const concerns = (one: Touched, other: Touched): boolean =>
  isHit(one.written, other.written) || isHit(one.written, other.read);

export const meet = (one: Touched, other: Touched): boolean => concerns(one, other) || concerns(other, one);
