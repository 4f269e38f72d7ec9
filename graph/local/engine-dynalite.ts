import { type AttributeValue, checks, db, type Expression, type Item, wireError } from './dynalite.ts';
import { compare, holds, wrongOperand } from './engine-conditions.ts';
import { itemSize, NESTING, validateItem, validateKey, validateKeyPiece, wrongValue } from './engine-limits.ts';
import { queryTable } from './engine-pages.ts';

/**
 * Puts the engine's own functions in the place of those that dynalite calls through its exports: what it
 * takes for a limit, for equal and for a page is not what AWS does. To be imported for its effect.
 */
const { checkConditional } = db;
const { validateAttributeValue, validateExpressions } = checks;

interface Parsed {
  ExpressionAttributeValues?: Record<string, AttributeValue>;
  _condition?: { expression: Expression };
  _filter?: { expression: Expression };
}

const operators: Record<string, string> = { EQ: '=', LT: '<', LE: '<=', GT: '>', GE: '>=' };

Object.assign(db, {
  validateItem,
  validateKey,
  validateKeyPiece,
  itemSize,
  queryTable,
  compare: (operator: string, value: AttributeValue, others: AttributeValue | AttributeValue[]) =>
    compare(operators[operator] ?? operator.toLowerCase(), value, [others].flat()),
  checkConditional: (request: Parsed, item: Item = {}) => {
    if (!request._condition) return checkConditional(request, item);
    return holds(request._condition.expression, item) ? null : conditionFailed();
  },
});

Object.assign(checks, {
  validateAttributeValue: (value: AttributeValue) => wrongValue(value) ?? validateAttributeValue(value),
  validateExpressions: (request: Parsed) =>
    wrongLiterals(request) ?? validateExpressions(request) ?? wrongOperands(request),
});

/** A literal may be as deep as what it is part of, once it is stored, may not. */
function wrongLiterals({ ExpressionAttributeValues = {} }: Parsed): string | undefined {
  for (const name in ExpressionAttributeValues) {
    const wrong = wrongValue(ExpressionAttributeValues[name]!, NESTING + 1);
    if (wrong) return `ExpressionAttributeValues contains invalid value: ${wrong} for key ${name}`;
  }
  return undefined;
}

function wrongOperands({ _condition, _filter }: Parsed): string | undefined {
  const inCondition = _condition && wrongOperand(_condition.expression);
  if (inCondition) return `Invalid ConditionExpression: ${inCondition}`;
  const inFilter = _filter && wrongOperand(_filter.expression);
  return inFilter && `Invalid FilterExpression: ${inFilter}`;
}

const conditionFailed = () =>
  wireError('com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException', 'The conditional request failed');
