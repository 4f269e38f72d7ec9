import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { readDivisionCode } from '#graph/core/division-code.ts';

function readCode(text: unknown): string {
  const code = typeof text === 'string' ? readDivisionCode(text) : null;
  if (code === null)
    throw new GraphQLError('DivisionCode is a code by GB/T 2260: 2, 4, 6, 9 or 12 digits as a string.');
  return code;
}

export const DivisionCode = new GraphQLScalarType<string, string>({
  name: 'DivisionCode',
  serialize: (code) => String(code),
  parseValue: readCode,
  parseLiteral: (literal) => readCode(literal.kind === Kind.STRING ? literal.value : null),
});
