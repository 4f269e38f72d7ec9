import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Denial } from '#graph/core/errors.ts';
import { sentenceInChinese } from '#graph/core/messages/graphql.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import type { Lang } from '#graph/core/ruling.ts';
import { Busy } from '#graph/store/db.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { RETRY_LATER } from './retry-later.ts';

/**
 * Faults of the request that GraphQL itself tells; their words are for the caller, once they no longer repeat
 * the input.
 */
const CALLER_FAULTS = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COSTLY',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const TOO_MUCH_WRONG = /^Too many errors processing variables.*$/s;

/** How many tokens a document has at most. Checked while it is read. */
export const DOCUMENT_TOKENS = 1_000;

/**
 * The one mapping of errors to answers: a denial keeps its code and words, a fault of the request loses what
 * it quotes of the input, and anything else is masked and logged.
 */
export const formatErrors =
  (logFault: (error: unknown) => void, langOf: () => Lang) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const lang = langOf();
    const { locations, path } = formatted;
    const at = { ...(locations && { locations }), ...(path && { path }) };
    const original = unwrapResolverError(error);
    if (original instanceof Denial) {
      if (original.cause) logFault(original.cause);
      return { message: original.text[lang], ...at, extensions: { code: original.code } };
    }
    if (original instanceof Busy) return { message: requestTexts.busy[lang], ...at, extensions: { code: 'BUSY' } };
    if (original instanceof Unavailable) {
      logFault(original);
      return { message: RETRY_LATER.text[lang], ...at, extensions: { code: RETRY_LATER.code } };
    }
    // The one fault of the request that has no code.
    const code = TOO_MUCH_WRONG.test(formatted.message) ? 'BAD_USER_INPUT' : String(formatted.extensions?.code);
    if (code === 'GRAPHQL_PARSE_FAILED')
      return { message: inLang(lang, unread(formatted.message)), ...at, extensions: { code } };
    if (CALLER_FAULTS.has(code)) {
      const field = fieldOf(formatted.message, error);
      return { message: withoutInput(lang, formatted.message, error), ...at, extensions: { code, ...field } };
    }
    logFault(original);
    return { message: requestTexts.fault[lang], ...at, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };

/** Programs know this one by its words. */
const MARKS = new Set(['PersistedQueryNotSupported']);

const inLang = (lang: Lang, english: string): string =>
  lang === 'en' || MARKS.has(english) ? english : sentenceInChinese(english);

/** What is wrong with a document that cannot be read; the parser would quote it. */
function unread(message: string): string {
  const tokens = /Document contains more that \d+ tokens/.test(message);
  return tokens
    ? `A document has up to ${DOCUMENT_TOKENS} tokens: lists and texts go in variables.`
    : 'The document is no GraphQL: see where it says so.';
}

/**
 * A variable that does not fit is quoted whole, and its reason may quote it once more: of both, the place and
 * what was expected are passed on, the value is not.
 */
function withoutInput(lang: Lang, message: string, error: unknown): string {
  const variable = variableOf(message, error);
  if (!variable) return inLang(lang, reworded(message));
  const { name, place, reason } = variable;
  return requestTexts.variableInvalid(name, place, inLang(lang, reworded(reason)))[lang];
}

/** Of a variable that does not fit: where, as `MutationError.path` says it, down to the field at fault. */
function fieldOf(message: string, error: unknown): { readonly path?: readonly string[] } {
  const variable = variableOf(message, error);
  if (!variable) return {};
  const { name, place, reason } = variable;
  const [, missing] = /^Field "(\w+)" of required type /.exec(reason) ?? [];
  const [, unknown] = UNKNOWN_FIELD.exec(reason) ?? [];
  const field = missing ?? (isShown(unknown) ? unknown : undefined);
  const parents = (place || name).split(/[.[\]]+/).filter((part) => part !== '');
  return { path: field === undefined ? parents : [...parents, field] };
}

function variableOf(message: string, error: unknown) {
  const [, name] = /^Variable "\$(\w+)" got invalid value /.exec(message) ?? [];
  if (!name) return null;
  const reason = error instanceof GraphQLError ? (error.originalError?.message ?? '') : '';
  const [, place = ''] = / at "([\w.[\]]+)"; $/.exec(message.slice(0, message.length - reason.length)) ?? [];
  return { name, place, reason };
}

const UNKNOWN_FIELD = /^Field "(.*)" is not defined by type ("\w+").*$/s;

/** The name of an unknown field is input: one with digits may be somebody's number. */
const isShown = (name: string | undefined): boolean => /^[A-Za-z_]{1,40}$/.test(name ?? '');

/** What GraphQL says of values, without them. Names of types, fields and arguments stay. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(\w+ cannot represent) .*$/s, '$1 this value.'],
  [/^Enum ("\w+") cannot represent .*$/s, 'It is none of the values of $1.'],
  [/^Value .* does not exist in ("\w+") enum\..*$/s, 'It is none of the values of $1.'],
  [/^(Argument "\w+") has invalid value .*$/s, '$1 is not valid.'],
  [/^(Expected value of type "[^"]*"), found .*$/s, '$1.'],
  [/^Validation aborted\.$/, 'The document repeats its fields too often to be checked: ask for each of them once.'],
  [TOO_MUCH_WRONG, 'So much of the variables does not fit that the rest was not looked at.'],
  [/^Unknown operation named .*$/s, 'The document has no operation of this name.'],
  [/Did you mean .*$/s, ''],
  [/^Syntax Error: /, ''],
];

function reworded(message: string): string {
  const [, unknown, type] = UNKNOWN_FIELD.exec(message) ?? [];
  if (type) return isShown(unknown) ? `${type} has no field "${unknown}".` : `${type} has no such field.`;
  return WORDS.reduce((text, [quoting, instead]) => text.replace(quoting, instead), message).trim();
}
