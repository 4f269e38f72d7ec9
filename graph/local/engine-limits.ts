import {
  type AttributeValue,
  checks,
  db,
  type Index,
  type Item,
  type ItemRequest,
  type RangeRequest,
  type Table,
  validationError,
  type WireError,
} from './dynalite.ts';

/** The limits of DynamoDB, in bytes of UTF-8 and levels: dynalite counts units of UTF-16, or nothing. */

const KEY_BYTES = { hash: 2048, range: 1024 };
export const NESTING = 32;
const DIGITS = 38;
const TRANSACTION_BYTES = 4 * 1024 * 1024;

const keyBytes = (value: string, type: string): number =>
  type === 'N' ? 0 : Buffer.byteLength(value, type === 'B' ? 'base64' : 'utf8');

const isTooLong = (value: string, type: string, isHash: boolean): boolean =>
  keyBytes(value, type) > (isHash ? KEY_BYTES.hash : KEY_BYTES.range);

const dynalites = { ...db, ...checks };

/** A key may be one of an index, with those of its table. */
export function validateKeyPiece(key: Item, attribute: string, type: string, isHash: boolean) {
  return dynalites.validateKeyPiece(key, attribute, type, isHash) ?? keyTooLong(key, attribute, type, isHash);
}

export function validateKey(key: Item | undefined, table: Table) {
  return dynalites.validateKey(key, table) ?? tableKeyTooLong(key!, table);
}

export function validateItem(item: Item | undefined, table: Table) {
  return dynalites.validateItem(item, table) ?? tableKeyTooLong(item!, table) ?? validateIndexKeys(item!, table);
}

const tableKeyTooLong = (item: Item, table: Table): WireError | undefined =>
  db.traverseKey(table, (attribute, type, isHash) => keyTooLong(item, attribute, type, isHash));

/** What a key condition compares with has to be a key itself. */
export function wrongKeyCondition(
  { KeyConditions = {}, IndexName }: RangeRequest,
  table: Table,
): WireError | undefined {
  const ofIndex = (index: Index) => (index.IndexName === IndexName ? index : undefined);
  const { KeySchema } = db.traverseIndexes(table, (_attribute, _type, index) => ofIndex(index)) ?? table;
  for (const [position, { AttributeName }] of KeySchema.entries())
    for (const value of KeyConditions[AttributeName]?.AttributeValueList ?? []) {
      const [[type, content]] = Object.entries(value) as [[string, unknown]];
      // A partition key may be of any length here: there is no such partition.
      if (position === 0 && content !== '') continue;
      const wrong = validateKeyPiece({ [AttributeName]: value }, AttributeName, type, position === 0);
      if (wrong) return wrong;
    }
  return undefined;
}

function keyTooLong(item: Item, attribute: string, type: string, isHash: boolean): WireError | undefined {
  if (!isTooLong(item[attribute]![type] as string, type, isHash)) return undefined;
  return validationError(
    isHash
      ? 'One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes'
      : 'One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes',
  );
}

export function validateIndexKeys(item: Item, table: Table): WireError | undefined {
  return db.traverseIndexes(table, (attribute, type, { IndexName, KeySchema }) => {
    const value = item[attribute]?.[type] as string | undefined;
    if (value === undefined) return undefined;
    if (value === '')
      return validationError(
        'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
          `The AttributeValue for a key attribute cannot contain an empty ${type === 'S' ? 'string' : 'binary'} value. ` +
          `IndexName: ${IndexName}, IndexKey: ${attribute}`,
      );
    if (isTooLong(value, type, attribute === KeySchema[0]!.AttributeName))
      return validationError(
        `One or more parameter values were invalid: Size limit exceeded for IndexName: ${IndexName}, IndexKey: ${attribute}`,
      );
    return undefined;
  });
}

/** As AWS counts: names and texts in UTF-8, numbers by their digits, and some bytes for a list or map. */
export const itemSize = (item: Item): number => {
  let size = 0;
  for (const name in item) size += Buffer.byteLength(name) + valueSize(item[name]!);
  return size;
};

function valueSize(value: AttributeValue): number {
  for (const type in value) {
    const content = value[type];
    switch (type) {
      case 'S':
        return Buffer.byteLength(content as string);
      case 'B':
        return Buffer.byteLength(content as string, 'base64');
      case 'N':
        return numberSize(content as string);
      case 'SS':
      case 'NS':
      case 'BS':
        return (content as string[]).reduce((sum, member) => sum + valueSize({ [type.charAt(0)]: member }), 0);
      case 'L':
        return (content as AttributeValue[]).reduce((sum, member) => sum + 1 + valueSize(member), 3);
      case 'M':
        return 3 + Object.keys(content as Item).length + itemSize(content as Item);
      default:
        return 1;
    }
  }
  return 0;
}

/** A byte for each pair of digits from the point on, but zeros at an end; one for a minus; one more. */
function numberSize(number: string): number {
  const [, minus, whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(number) ?? [];
  const digits = (whole.length % 2 ? '0' : '') + whole + fraction + (fraction.length % 2 ? '0' : '');
  const first = digits.search(/[^0]/);
  if (first < 0) return 1;
  const last = digits.length - digits.replace(/0+$/, '').length;
  const pairs = digits.length / 2 - Math.floor(first / 2) - Math.floor(last / 2);
  return 1 + pairs + (minus ? 1 : 0);
}

/** What is wrong with a value that dynalite lets pass; a plus sign goes, on which it would stumble. */
export function wrongValue(value: AttributeValue, levels = NESTING): string | undefined {
  if (levels === 0)
    return 'Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit';
  if (typeof value.N === 'string' && value.N.startsWith('+')) value.N = value.N.slice(1);
  if (typeof value.N === 'string' && value.N.length > DIGITS) {
    const wrong = dynalites.validateAttributeValue({ ...value });
    if (wrong) return wrong;
  }
  if (value.L)
    for (const member of value.L as AttributeValue[]) {
      const wrong = wrongValue(member, levels - 1);
      if (wrong) return wrong;
    }
  if (value.M)
    for (const name in value.M as Item) {
      const wrong = name === '' ? 'Empty attribute name' : wrongValue((value.M as Item)[name]!, levels - 1);
      if (wrong) return wrong;
    }
  return undefined;
}

/** What an update has made of an item. */
export function validateUpdated(item: Item, table: Table): WireError | undefined {
  for (const name in item) {
    const wrong = wrongValue(item[name]!);
    if (wrong) return validationError(wrong);
  }
  return validateIndexKeys(item, table);
}

/** A transaction carries, besides items and keys, what its expressions say and compare with. */
export function transactionTooLarge(requests: readonly ItemRequest[]): string | undefined {
  const size = requests.reduce((sum, request) => sum + payloadSize(request), 0);
  return size > TRANSACTION_BYTES ? `Transaction payload size cannot exceed 4MB. Payload Size: ${size}` : undefined;
}

function payloadSize({ Item, Key, ConditionExpression, UpdateExpression, ExpressionAttributeValues }: ItemRequest) {
  const literals = Object.values(ExpressionAttributeValues ?? {}).reduce((sum, value) => sum + valueSize(value), 0);
  return (
    itemSize(Item ?? Key ?? {}) + Buffer.byteLength(`${ConditionExpression ?? ''}${UpdateExpression ?? ''}`) + literals
  );
}
