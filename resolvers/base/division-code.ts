import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const SHAPE = /^(?:CN|[1-9]\d(?:\d{2}(?:\d{2}(?:\d{3}(?:\d{3})?)?)?)?)$/;

/** The zeros that pad a code to 6 or 12 digits say nothing: 420100 and 420100000000 are the city 4201. */
function readCode(text: unknown): string {
  const code = typeof text === 'string' ? unpad(text.trim()) : '';
  if (!SHAPE.test(code))
    throw new GraphQLError('DivisionCode is a code by GB/T 2260: 2, 4, 6, 9 or 12 digits as a string.');
  return code;
}

function unpad(code: string): string {
  const significant = code.length === 12 ? code.replace(/0{3}$/, '').replace(/^(\d{6})0{3}$/, '$1') : code;
  return significant.length === 6 ? significant.replace(/(?:00){1,2}$/, '') : significant;
}

export const DivisionCode = new GraphQLScalarType<string, string>({
  name: 'DivisionCode',
  serialize: (code) => String(code),
  parseValue: readCode,
  parseLiteral: (literal) => readCode(literal.kind === Kind.STRING ? literal.value : null),
});
