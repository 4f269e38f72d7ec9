/**
 * What DynamoDB asks IAM for a request: an action on a table or index, with the partition keys that it names.
 */
export interface Use {
  readonly action: string;
  readonly resource: string;
  readonly leadingKeys: readonly string[];
}

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition: Readonly<Record<string, Readonly<Record<string, any>>>>;
}

type Attributes = Readonly<Record<string, { readonly S?: string }>>;

const use = (action: string, table: string, keys: readonly (Attributes | undefined)[]): Use => ({
  action: `dynamodb:${action}`,
  resource: table,
  leadingKeys: keys.flatMap((key) => key?.pk?.S ?? []),
});

const TRANSACTED = { Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem', ConditionCheck: 'ConditionCheckItem' };

/** The uses that a request is made of: a transaction is checked write by write, a batch by table. */
export function usesOf(operation: string, input: any): Use[] {
  if (operation === 'TransactWriteItems')
    return input.TransactItems.flatMap((item: Record<string, any>) =>
      Object.entries(item).map(([kind, write]) =>
        use(TRANSACTED[kind as keyof typeof TRANSACTED], write.TableName, [write.Key ?? write.Item]),
      ),
    );
  if (operation === 'BatchGetItem')
    return Object.entries<any>(input.RequestItems).map(([table, { Keys }]) => use(operation, table, Keys));
  if (operation === 'BatchWriteItem')
    return Object.entries<any>(input.RequestItems).map(([table, writes]) =>
      use(
        operation,
        table,
        writes.map((write: any) => write.PutRequest?.Item ?? write.DeleteRequest?.Key),
      ),
    );
  const resource = input.IndexName ? `${input.TableName}/index/${input.IndexName}` : input.TableName;
  return [use(operation, resource, [input.Key ?? input.Item])];
}

/**
 * Whether a policy lets a use pass: allowed by a statement, and denied by none. Knows the conditions on
 * leading keys alone.
 */
export function permits(statements: readonly Statement[], asked: Use): boolean {
  const applying = statements.filter(
    ({ actions, resources, condition }) =>
      actions.includes(asked.action) && resources.includes(asked.resource) && holds(condition, asked.leadingKeys),
  );
  return applying.length > 0 && applying.every(({ effect }) => effect === 'Allow');
}

function holds(condition: Statement['condition'], leadingKeys: readonly string[]): boolean {
  const isLike = (operator: string) => (key: string) =>
    condition[operator]!['dynamodb:LeadingKeys'].some((pattern: string) => key.startsWith(pattern.replace(/\*$/, '')));
  return Object.keys(condition).every((operator) => {
    if (operator === 'ForAllValues:StringLike') return leadingKeys.every(isLike(operator));
    if (operator === 'ForAnyValue:StringLike') return leadingKeys.some(isLike(operator));
    if (operator === 'Null') return leadingKeys.length > 0;
    throw new Error(`Unknown condition ${operator}`);
  });
}
