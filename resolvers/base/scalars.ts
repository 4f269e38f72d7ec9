import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { GraphQLError, GraphQLScalarType } from 'graphql';

/** A scalar of the library under our name, whose complaints do not repeat what was given. */
function quiet<Internal, External>(
  scalar: GraphQLScalarType<Internal, External>,
  name: string,
  complaint: string,
): GraphQLScalarType<Internal, External> {
  const { parseValue, parseLiteral, ...config } = scalar.toConfig();
  const quietly =
    <Args extends unknown[]>(parse: (...args: Args) => Internal) =>
    (...args: Args): Internal => {
      try {
        return parse(...args);
      } catch {
        throw new GraphQLError(complaint);
      }
    };
  return new GraphQLScalarType({
    ...config,
    name,
    parseValue: quietly(parseValue),
    parseLiteral: quietly(parseLiteral),
  });
}

export const DateTime = quiet(
  GraphQLDateTimeISO,
  'DateTime',
  'DateTime is an instant by RFC 3339 as a string, such as 2020-04-14T01:30:00Z.',
);

export const LocalDate = quiet(GraphQLLocalDate, 'LocalDate', 'LocalDate is a calendar day as a string, YYYY-MM-DD.');
