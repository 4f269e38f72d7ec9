import { NATION } from '#graph/core/access.ts';

/** The levels of an emergency response (国家突发公共事件总体应急预案), from the strictest. */
export const EMERGENCY_LEVELS = ['I', 'II', 'III', 'IV'] as const;
export type EmergencyLevel = (typeof EMERGENCY_LEVELS)[number];

export type EmergencyResponseEvent = 'START' | 'RAISE' | 'LOWER' | 'END';
export type EmergencyResponseStatus = 'IN_FORCE' | 'ENDED';

/**
 * How many digits the code of a division has that may start a response: a county, a city, a province. The
 * nation may, too.
 */
const LEVEL_DIGITS = [6, 4, 2] as const;

/** Whether a division of this code may have a response: the nation, a province, a city or a county. */
export const mayHaveResponse = (code: string): boolean =>
  code === NATION || LEVEL_DIGITS.some((digits) => code.length === digits);

/**
 * The divisions whose response reaches a division or community, the nearest first: itself, and those above.
 */
export const responsibleFor = (code: string): string[] =>
  code === NATION
    ? [NATION]
    : [...LEVEL_DIGITS.filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits)), NATION];

const rank = (level: EmergencyLevel): number => EMERGENCY_LEVELS.indexOf(level);

/** Whether one level is stricter than another. */
export const isStricter = (level: EmergencyLevel, than: EmergencyLevel): boolean => rank(level) < rank(than);

interface Standing {
  readonly status: EmergencyResponseStatus;
  readonly level: EmergencyLevel;
}

/**
 * The strictest of those in force; of equals the first. Null outside a response: then no control measure
 * applies (org.3).
 */
export const strictestInForce = <R extends Standing>(responses: readonly (R | null)[]): R | null =>
  responses.reduce<R | null>(
    (strictest, one) =>
      one?.status === 'IN_FORCE' && (!strictest || isStricter(one.level, strictest.level)) ? one : strictest,
    null,
  );

interface Step {
  readonly event: EmergencyResponseEvent;
  readonly level: EmergencyLevel;
  readonly account: string;
}

/** What is asked of a response that was started. Ending it leaves its level as it is. */
export type ResponseChange =
  | { readonly event: 'RAISE' | 'LOWER'; readonly level: EmergencyLevel; readonly account: string }
  | { readonly event: 'END'; readonly account: string };

export type ChangeDecision =
  | { readonly outcome: 'MADE'; readonly status: EmergencyResponseStatus; readonly level: EmergencyLevel }
  | { readonly outcome: 'REPEATED' }
  | { readonly outcome: 'REFUSED'; readonly because: 'NOT_IN_FORCE' | 'NOT_HIGHER' | 'NOT_LOWER' };

/**
 * Whether a change may be made now. The same account's repeat of a change that still stands is none, unless
 * the response has moved on to where the change may be made again.
 */
export function decideChange(
  response: (Standing & { readonly history: readonly Step[] }) | null,
  change: ResponseChange,
): ChangeDecision {
  const isRepeat = response?.history.some(
    ({ event, level, account }) => event === change.event && level === response.level && account === change.account,
  );
  if (change.event === 'END') {
    if (response?.status === 'IN_FORCE') return { outcome: 'MADE', status: 'ENDED', level: response.level };
    return isRepeat ? { outcome: 'REPEATED' } : { outcome: 'REFUSED', because: 'NOT_IN_FORCE' };
  }
  if (response?.status !== 'IN_FORCE') return { outcome: 'REFUSED', because: 'NOT_IN_FORCE' };
  const { event, level } = change;
  const fits = event === 'RAISE' ? isStricter(level, response.level) : isStricter(response.level, level);
  if (fits) return { outcome: 'MADE', status: 'IN_FORCE', level };
  if (isRepeat && level === response.level) return { outcome: 'REPEATED' };
  return { outcome: 'REFUSED', because: event === 'RAISE' ? 'NOT_HIGHER' : 'NOT_LOWER' };
}
