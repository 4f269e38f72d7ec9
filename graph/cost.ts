import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { RequestContext } from './context.ts';
import { listSizeOf } from './list-size.ts';

/**
 * Fields that one operation may ask for at most, those of a list counted as often as it may hold entries. The
 * visits of a full work list with all whom they are to is 26,000.
 */
export const LIMIT = 30_000;

/** A field costs one; what stands under a list costs as often as the list may be long. */
const byLength: ComplexityEstimator = ({ args, field, childComplexity }) => {
  const first: unknown = args.first;
  // Longer pages are refused where they are asked for, in words of their own.
  const length = typeof first === 'number' ? Math.min(Math.max(first, 1), 100) : (listSizeOf(field) ?? 1);
  return 1 + childComplexity * length;
};

/**
 * Refuses, before anything runs, an operation that could answer with more than the limit: `first` in
 * variables, defaults and fragments counts as well. Every answer says what its operation counted.
 */
export const costLimit = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart() {
    let requested: number | null = null;
    return Promise.resolve({
      didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
        // Variables that do not fit their types: nothing will run, and execution says so in its own words.
        if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return Promise.resolve();
        // By the name of what runs: the one that was asked for may be none.
        requested = costOf({ schema, query: document, variables, operationName: operation?.name?.value });
        if (requested <= LIMIT) return Promise.resolve();
        throw tooCostly(requested);
      },
      willSendResponse({ response: { body } }) {
        if (requested === null || body.kind !== 'single') return Promise.resolve();
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit: LIMIT } };
        return Promise.resolve();
      },
    });
  },
});

const tooCostly = (requested: number): GraphQLError =>
  new GraphQLError(
    `This operation could answer with ${requested} fields: ask for up to ${LIMIT}, by a smaller \`first\` or fewer lists in lists.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
  );

/**
 * What cannot be counted is not carried out: a variable that is null where it may not be would hide the cost
 * of everything else.
 */
function costOf(query: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number {
  try {
    return getComplexity({ ...query, estimators: [byLength] });
  } catch (error) {
    throw new GraphQLError(error instanceof Error ? error.message : 'The cost cannot be told.', {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
