import { type ItemRequest, type OperationName, operations, validate, type Validation, wireError } from './dynalite.ts';
import { doTogether, isConditionFailure, type Outcome, type Step, withReturnOnFailure } from './engine-items.ts';
import { transactionTooLarge } from './engine-limits.ts';
import type { OpenStore } from './engine-store.ts';
import type { RequestTokens } from './engine-tokens.ts';

/** TransactWriteItems and TransactGetItems, which dynalite lacks: its single-item actions, done together. */

type TransactItem = Record<string, ItemRequest>;

const expressionFields = ['ConditionExpression', 'ExpressionAttributeNames', 'ExpressionAttributeValues'];
const writeFields = ['TableName', ...expressionFields, 'ReturnValuesOnConditionCheckFailure'];

const writeMembers = {
  ConditionCheck: member('DeleteItem', ['Key', ...writeFields], 'ConditionExpression'),
  Put: member('PutItem', ['Item', ...writeFields]),
  Update: member('UpdateItem', ['Key', 'UpdateExpression', ...writeFields], 'UpdateExpression'),
  Delete: member('DeleteItem', ['Key', ...writeFields]),
};
const getMembers = {
  Get: member('GetItem', ['TableName', 'Key', 'ProjectionExpression', 'ExpressionAttributeNames']),
};

const writeValidation = transactionOf(
  writeMembers,
  'TransactItems can only contain one of Check, Put, Update or Delete',
);
const getValidation = transactionOf(getMembers, 'TransactItems can only contain Get');

export async function transactWriteItems(store: OpenStore, tokens: RequestTokens, input: object): Promise<object> {
  const digest = tokens.digest(input);
  const { TransactItems, ClientRequestToken } = validate<{
    TransactItems: TransactItem[];
    ClientRequestToken?: string;
  }>(input, writeValidation, store);
  await tokens.once(ClientRequestToken, digest, async (record) => {
    throwIfCancelled(await doTogether(store, TransactItems.map(toStep), record));
  });
  return {};
}

export async function transactGetItems(store: OpenStore, input: object): Promise<object> {
  const { TransactItems } = validate<{ TransactItems: TransactItem[] }>(input, getValidation, store);
  const outcomes = await doTogether(store, TransactItems.map(toStep));
  throwIfCancelled(outcomes);
  return { Responses: outcomes.map((outcome) => (outcome.error ? {} : outcome.result)) };
}

function toStep(item: TransactItem): Step {
  const [[kind, request]] = Object.entries(item) as [[string, ItemRequest]];
  const { operation } = ({ ...writeMembers, ...getMembers } as Record<string, Member>)[kind]!;
  return { action: operations[operation].action, request, check: kind === 'ConditionCheck' };
}

/**
 * One reason for each item, in the order of the request; what depends on the table or the item is a reason
 * too.
 */
function throwIfCancelled(outcomes: Outcome[]): void {
  if (!outcomes.some(({ error }) => error)) return;
  const reasons = outcomes.map(({ error }) => {
    if (!error) return { Code: 'None' };
    const Code = isConditionFailure(error) ? 'ConditionalCheckFailed' : 'ValidationError';
    return { Code, Message: error.body.message, Item: error.body.Item };
  });
  throw wireError(
    'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${reasons.map(({ Code }) => Code).join(', ')}]`,
    { CancellationReasons: reasons },
  );
}

interface Member {
  operation: OperationName;
  validation: Validation;
}

/**
 * The fields that a transaction takes of a single operation: the service ignores the others, so they must go.
 */
function member(operation: OperationName, fields: string[], required?: string): Member {
  const { types, custom } = withReturnOnFailure(operations[operation].validation);
  const taken = fields.map((field) => [field, { ...types[field], ...(field === required && { notNull: true }) }]);
  return { operation, validation: { types: Object.fromEntries(taken), custom } };
}

function transactionOf(members: Record<string, Member>, oneOnly: string): Validation {
  const kinds = Object.entries(members).map(([kind, { validation }]) => [
    kind,
    { type: `FieldStruct<${kind}>`, children: validation.types },
  ]);
  return {
    types: {
      TransactItems: {
        type: 'List',
        notNull: true,
        lengthGreaterThanOrEqual: 1,
        lengthLessThanOrEqual: 100,
        children: { type: 'ValueStruct<TransactItem>', children: Object.fromEntries(kinds) },
      },
      ClientRequestToken: { type: 'String', lengthGreaterThanOrEqual: 1, lengthLessThanOrEqual: 36 },
    },
    custom: ({ TransactItems }: { TransactItems: TransactItem[] }, store) => {
      for (const item of TransactItems) {
        const [entry, ...others] = Object.entries(item);
        if (!entry || others.length) return oneOnly;
        const wrong = members[entry[0]]!.validation.custom?.(entry[1] as never, store);
        if (wrong) return wrong;
      }
      return transactionTooLarge(TransactItems.flatMap((item) => Object.values(item)));
    },
  };
}
