import { refusal } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import { isPastInstant } from './past.ts';
import { holdsPersonalNumber, namesNobody, saysNothing } from './policy-justification.ts';

/**
 * A text as it will be kept: trimmed, in Unicode's composed form. Refuses what is empty, too long or not
 * printable.
 */
export function checkText(text: string, limit: number, ...path: string[]): string {
  const kept = text.normalize('NFC').trim();
  // Cc, Cf, Zl, Zp: control and invisible characters, breaks of lines; Co, Cs: private use and lone
  // surrogates.
  if (kept === '' || [...kept].length > limit || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.test(kept))
    throw refusal('INVALID_TEXT', requestTexts.textLength(limit), ...path);
  return kept;
}

export const checkOptionalText = (
  text: string | null | undefined,
  limit: number,
  ...path: string[]
): string | undefined => (text === null || text === undefined ? undefined : checkText(text, limit, ...path));

/** Refuses a number by which somebody is found, where a text is kept in plain. */
export function checkNamesNobody(text: string, ...path: string[]): void {
  if (holdsPersonalNumber(text)) throw refusal('INVALID_TEXT', requestTexts.holdsPersonalNumber, ...path);
}

/** A text that justifies something: it must say something, whatever that is. */
export function checkReason(text: string, limit: number, ...path: string[]): string {
  const kept = checkText(text, limit, ...path);
  if (saysNothing(kept)) throw refusal('SAYS_NOTHING', requestTexts.saysNothing, ...path);
  checkNamesNobody(kept, ...path);
  return kept;
}

export const checkOptionalReason = (
  text: string | null | undefined,
  limit: number,
  ...path: string[]
): string | undefined => (text === null || text === undefined ? undefined : checkReason(text, limit, ...path));

/** The name of whoever has issued something. */
export function checkIssuer(text: string, limit: number, ...path: string[]): string {
  const kept = checkText(text, limit, ...path);
  if (namesNobody(kept)) throw refusal('SAYS_NOTHING', requestTexts.namesNobody, ...path);
  checkNamesNobody(kept, ...path);
  return kept;
}

/** What a finding rests on (characters). */
export const EVIDENCE_LENGTH = 200;

/** Refuses an instant that is still to come, or before anything was. */
export function checkPast(now: Date, instant: Date | null | undefined, field: string): void {
  if (instant && !isPastInstant(instant, now)) throw refusal('INVALID_DAY', requestTexts.notPast, field);
}
