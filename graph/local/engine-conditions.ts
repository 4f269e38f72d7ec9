import { type AttributeValue, db, type Expression, type Item, type Operand } from './dynalite.ts';

/** What conditions mean: the comparison of dynalite knows no lists, maps, `false` or empty texts. */

type Typed = readonly [type: string, value: unknown];

const typed = (value: AttributeValue | undefined): Typed | undefined => value && Object.entries(value)[0];

const ordered = new Set(['S', 'N', 'B']);

/** Of operands that are not there nothing holds, but that they are not there and that they differ. */
export function holds(expression: Expression, item: Item): boolean {
  const args = expression.args;
  switch (expression.type) {
    case 'and':
      return args.every((part) => holds(part as Expression, item));
    case 'or':
      return args.some((part) => holds(part as Expression, item));
    case 'not':
      return !holds(args[0] as Expression, item);
    default: {
      const operator = expression.type === 'function' ? expression.name! : expression.type;
      const [first, ...others] = args.map((arg) => resolve(arg as Operand, item));
      return compare(operator, first, others);
    }
  }
}

function resolve(operand: Operand, item: Item): AttributeValue | undefined {
  if (Array.isArray(operand)) return db.mapPath(operand, item) ?? undefined;
  if (!isExpression(operand)) return operand;
  const size = sizeOf(typed(resolve(operand.args[0]!, item)));
  return size === undefined ? undefined : { N: String(size) };
}

const isExpression = (operand: Operand): operand is Expression => 'args' in operand && Array.isArray(operand.args);

function sizeOf(value: Typed | undefined): number | undefined {
  if (!value) return undefined;
  const [type, content] = value;
  if (type === 'S') return (content as string).length;
  if (type === 'B') return Buffer.byteLength(content as string, 'base64');
  return typeof content === 'object' ? Object.keys(content!).length : undefined;
}

export function compare(
  operator: string,
  value?: AttributeValue,
  others: (AttributeValue | undefined)[] = [],
): boolean {
  const a = typed(value);
  const [b, c] = others.map(typed);
  switch (operator) {
    case '=':
      return equal(a, b);
    case '<>':
      return !equal(a, b);
    case '<':
      return order(a, b) < 0;
    case '<=':
      return order(a, b) <= 0;
    case '>':
      return order(a, b) > 0;
    case '>=':
      return order(a, b) >= 0;
    case 'between':
      return order(a, b) >= 0 && order(a, c) <= 0;
    case 'in':
      return others.some((other) => equal(a, typed(other)));
    case 'attribute_exists':
      return a !== undefined;
    case 'attribute_not_exists':
      return a === undefined;
    case 'attribute_type':
      return a !== undefined && a[0] === b?.[1];
    case 'begins_with':
      return a !== undefined && a[0] === b?.[0] && ordered.has(a[0]) && bytes(a).indexOf(bytes(b)) === 0;
    case 'contains':
      return contains(a, b);
    default:
      throw new Error(`Unknown operator ${operator}`);
  }
}

/** Numbers have one spelling by now, and dynalite has made sure of base64. */
function equal(a: Typed | undefined, b: Typed | undefined): boolean {
  if (!a || !b) return false;
  const [type, one] = a;
  const [otherType, other] = b;
  if (type !== otherType) return false;
  if (typeof one !== 'object') return one === other;
  const [left, right] = [one, other] as [Item, Item];
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  if (type.endsWith('S')) return (one as string[]).every((member) => (other as string[]).includes(member));
  return names.every((name) => equal(typed(left[name]), typed(right[name])));
}

/** NaN, of which no comparison holds, where there is no order. */
function order(a: Typed | undefined, b: Typed | undefined): number {
  if (!a || !b) return NaN;
  if (a[0] !== b[0] || !ordered.has(a[0])) return NaN;
  return Buffer.compare(bytes(a), bytes(b));
}

/** Texts are ordered by their UTF-8, which pairs of UTF-16 are not; numbers as dynalite's keys spell them. */
function bytes([type, value]: Typed): Buffer {
  if (type === 'N') return Buffer.from(db.toLexiStr(value as string, 'N'), 'latin1');
  return Buffer.from(value as string, type === 'B' ? 'base64' : 'utf8');
}

function contains(a: Typed | undefined, b: Typed | undefined): boolean {
  if (!a || !b) return false;
  const [type, content] = a;
  if (type === 'L') return (content as AttributeValue[]).some((member) => equal(typed(member), b));
  if (type === `${b[0]}S`) return (content as string[]).includes(b[1] as string);
  return type === b[0] && (type === 'S' || type === 'B') && bytes(a).includes(bytes(b));
}

const needOrder = new Set(['<', '<=', '>', '>=', 'between']);

/** What is wrong with the operands of an expression that dynalite has parsed and let pass. */
export function wrongOperand({ type, args }: Expression): string | undefined {
  for (const arg of args) {
    if (Array.isArray(arg)) continue;
    const wrong = isExpression(arg as Operand)
      ? wrongOperand(arg as Expression)
      : wrongLiteral(type, arg as AttributeValue);
    if (wrong) return wrong;
  }
  const [first, ...others] = args.map((arg) => JSON.stringify(arg));
  if (type === 'in' && Array.isArray(args[0]) && others.includes(first!))
    return `The first operand must be distinct from the remaining operands for this operator or function; operator: IN, first operand: [${args[0].join(', ')}]`;
  return undefined;
}

function wrongLiteral(operator: string, value: AttributeValue): string | undefined {
  const type = Object.keys(value)[0]!;
  if (!needOrder.has(operator) || ordered.has(type)) return undefined;
  return `Incorrect operand type for operator or function; operator or function: ${operator.toUpperCase()}, operand type: ${type}`;
}
