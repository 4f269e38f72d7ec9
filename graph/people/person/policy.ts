/**
 * What can be told of a person's numbers by their form alone, and how they are shown. No answer repeats its
 * input: it may end in a log.
 */
import type { Text } from '#graph/core/ruling.ts';
import { isDay, type Day } from '#verify/calendar.ts';

export type IdNumberFault = 'LENGTH' | 'CHARACTERS' | 'DIVISION' | 'BIRTH_DATE' | 'CHECK_DIGIT';
export type Sex = 'MALE' | 'FEMALE';

export type IdNumberCheck =
  | { readonly ok: true; readonly value: string; readonly birthDate: Day; readonly sex: Sex }
  | { readonly ok: false; readonly reason: IdNumberFault; readonly text: Text };

/**
 * Digits of a resident identity number (公民身份号码), GB 11643-1999: division 6, birth date 8, sequence 3, check
 * 1.
 */
const ID_NUMBER_LENGTH = 18;
/**
 * ISO 7064 MOD 11-2: 2^(17−i) mod 11 for the i-th of the first 17 digits, and the check characters by
 * remainder.
 */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
/** Longer texts are refused unread: no number, however it is written, comes near. Characters. */
const LONGEST_INPUT = 64;

/**
 * Checks a resident identity number by GB 11643-1999 and normalises it (full width, spaces, lower-case x).
 * A number that passes is well formed; whether it was ever issued, this does not tell.
 * @param text as it was entered.
 * @param today a birth date after this day is refused.
 */
export function checkIdNumber(text: string, today: Day): IdNumberCheck {
  const value = normalise(text).toUpperCase();
  if (value.length !== ID_NUMBER_LENGTH) return idFault('LENGTH');
  if (!/^\d{17}[\dX]$/.test(value)) return idFault('CHARACTERS');
  // Divisions come and go, and a number keeps that of its first issue: only the form is judged.
  if (value.startsWith('0')) return idFault('DIVISION');
  const birthDate = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isDay(birthDate) || birthDate > today) return idFault('BIRTH_DATE');
  if (value.charAt(17) !== checkCharacterOf(value)) return idFault('CHECK_DIGIT');
  return { ok: true, value, birthDate, sex: Number(value.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE' };
}

function checkCharacterOf(value: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value.charAt(index)), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Full-width forms become plain ones; spaces go, also those between groups of digits. */
function normalise(text: string): string {
  return text.length > LONGEST_INPUT ? '' : text.normalize('NFKC').replaceAll(/\s/g, '');
}

const ID_NUMBER_FAULTS: Readonly<Record<IdNumberFault, Text>> = {
  LENGTH: { zh: '公民身份号码应为18位。', en: 'A resident identity number has 18 characters.' },
  CHARACTERS: {
    zh: '公民身份号码前17位应为数字，末位为数字或X。',
    en: 'A resident identity number is 17 digits and then a digit or X.',
  },
  DIVISION: { zh: '公民身份号码的地址码不正确。', en: 'The division part of the identity number cannot be right.' },
  BIRTH_DATE: {
    zh: '公民身份号码中的出生日期不存在或晚于今天。',
    en: 'The birth date in the identity number does not exist or is yet to come.',
  },
  CHECK_DIGIT: {
    zh: '公民身份号码校验码不符，请核对。',
    en: 'The check character of the identity number does not fit; compare it with the document.',
  },
};

function idFault(reason: IdNumberFault): IdNumberCheck {
  return { ok: false, reason, text: ID_NUMBER_FAULTS[reason] };
}

export type PhoneFault = 'CHARACTERS' | 'LENGTH' | 'PREFIX';

export type PhoneCheck =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: PhoneFault; readonly text: Text };

/** A mobile number of the mainland, without the country code. */
const MOBILE = /^1[3-9]\d{9}$/;
/**
 * A fixed line of the mainland without the leading 0: area code of 2 or 3 digits, then 8, or 7 to 8 digits.
 */
const FIXED_LINE = /^(?:(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8})$/;
/** Digits of an E.164 number with its country code: at most 15 by ITU-T E.164; the shortest in use have 7. */
const E164_SHORTEST = 7;
const E164_LONGEST = 15;

/**
 * A phone number as E.164. Without `+` or `00` it is one of the mainland: a mobile, or a fixed line with its
 * area code. Spaces, hyphens, dots and brackets between digits are ignored.
 */
export function normalisePhone(text: string): PhoneCheck {
  const compact = normalise(text).replaceAll(/[-‐‑–.()]/g, '');
  if (!/^\+?\d+$/.test(compact)) return phoneFault(text.length > LONGEST_INPUT ? 'LENGTH' : 'CHARACTERS');
  const international = /^(?:\+|00)(\d*)$/.exec(compact)?.[1];
  if (international === undefined) return mainlandPhone(compact);
  // +86 (0)27…: the trunk 0 is dialled inside the country alone.
  if (international.startsWith('86')) return mainlandPhone(international.slice(2).replace(/^(?=[2-9]|10)/, '0'));
  if (!/^[1-9]/.test(international)) return phoneFault('PREFIX');
  if (international.length < E164_SHORTEST || international.length > E164_LONGEST) return phoneFault('LENGTH');
  return { ok: true, value: `+${international}` };
}

/** @param digits as dialled inside the mainland: a mobile, or a fixed line behind its trunk 0. */
function mainlandPhone(digits: string): PhoneCheck {
  if (MOBILE.test(digits)) return { ok: true, value: `+86${digits}` };
  if (digits.startsWith('0') && FIXED_LINE.test(digits.slice(1))) return { ok: true, value: `+86${digits.slice(1)}` };
  return phoneFault(/^(?:1[3-9]|010|0[2-9])/.test(digits) ? 'LENGTH' : 'PREFIX');
}

const PHONE_FAULTS: Readonly<Record<PhoneFault, Text>> = {
  CHARACTERS: { zh: '电话号码只能包含数字。', en: 'A phone number consists of digits.' },
  LENGTH: { zh: '电话号码位数不正确。', en: 'The phone number has too few or too many digits.' },
  PREFIX: {
    zh: '请填写手机号码、带区号的固定电话，或以+和国家代码开头的境外号码。',
    en: 'Give a mobile number, a fixed line with its area code, or + and the country code.',
  },
};

function phoneFault(reason: PhoneFault): PhoneCheck {
  return { ok: false, reason, text: PHONE_FAULTS[reason] };
}

/**
 * `420***********123X`: first 3 and last 4, for a number that passed `checkIdNumber`. Any other text is all
 * hidden.
 */
export function maskIdNumber(value: string): string {
  if (value.length !== ID_NUMBER_LENGTH) return '*'.repeat(ID_NUMBER_LENGTH);
  return `${value.slice(0, 3)}${'*'.repeat(ID_NUMBER_LENGTH - 7)}${value.slice(-4)}`;
}

/**
 * `138****5678` for a mainland mobile in E.164. Of any other number only the end shows: 4 digits, or 2 of a
 * number so short that 4 would be the whole of it.
 */
export function maskPhone(value: string): string {
  const mobile = value.startsWith('+86') ? value.slice(3) : value;
  if (MOBILE.test(mobile)) return `${mobile.slice(0, 3)}****${mobile.slice(-4)}`;
  return `****${value.slice(value.length > 10 ? -4 : -2)}`;
}

/** The kinds of care that the guidance names: mid.service.6, high.service.2, high.service.6. */
export type CareNeed =
  'LIVING_ALONE' | 'CHILD_WITHOUT_GUARDIAN' | 'DISABILITY' | 'MEDIC_FAMILY' | 'MATERNITY' | 'CHRONIC_ILLNESS';

/**
 * The age from which people act for themselves (years): General Provisions of the Civil Law, article 17. Law,
 * not policy.
 */
const MAJORITY_YEARS = 18;

/**
 * Whether somebody born on a day is a child: through the eve of the 18th birthday. Who is born on 29 February
 * comes of age on 1 March.
 */
export function isChild(birthDate: Day, today: Day): boolean {
  const year = Number(birthDate.slice(0, 4)) + MAJORITY_YEARS;
  // As texts: a day that does not exist stands between those around it.
  return today < `${String(year).padStart(4, '0')}${birthDate.slice(4)}`;
}

/** What is sealed of a person. */
export interface Identity {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly careNeeds: readonly CareNeed[];
}
