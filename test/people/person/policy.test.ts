import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdNumber, maskIdNumber, maskPhone, normalisePhone } from '#graph/people/person/policy.ts';
import { addDays } from '#verify/calendar.ts';

const TODAY = '2020-04-20';
/** The two example numbers that GB 11643-1999 itself prints. */
const WOMAN = '11010519491231002X';
const MAN = '440524188001010014';

/**
 * A number with a check character found by trial: the standard's condition is that the weighted sum is 1 mod
 * 11.
 */
function withCheck(first17: string): string {
  const weight = (position: number) => 2 ** (17 - position) % 11;
  const sum = [...first17].reduce((total, digit, position) => total + Number(digit) * weight(position), 0);
  const check = Array.from({ length: 11 }, (_, value) => value).find((value) => (sum + value) % 11 === 1);
  return first17 + (check === 10 ? 'X' : String(check));
}

function faultOf(text: string): string {
  const checked = checkIdNumber(text, TODAY);
  return checked.ok ? 'none' : checked.reason;
}

const validNumber = fc
  .tuple(
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.integer({ min: 0, max: 44_000 }).map((count) => addDays(TODAY, -count)),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([division, birth, sequence]) => ({
    number: withCheck(`${division}${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`),
    birth,
    sex: sequence % 2 === 1 ? 'MALE' : 'FEMALE',
  }));

describe('a resident identity number', () => {
  it('passes as the standard prints it', () => {
    expect(checkIdNumber(WOMAN, TODAY)).toEqual({ ok: true, value: WOMAN, birthDate: '1949-12-31', sex: 'FEMALE' });
    expect(checkIdNumber(MAN, TODAY)).toEqual({ ok: true, value: MAN, birthDate: '1880-01-01', sex: 'MALE' });
  });

  it.each([
    ['a lower-case x', '11010519491231002x'],
    ['spaces around it', `  ${WOMAN}\n`],
    ['spaces between its groups', '110105 19491231 002X'],
    ['full-width characters', '１１０１０５１９４９１２３１００２Ｘ'],
    ['an ideographic space', `　${WOMAN}`],
  ])('is normalised from %s', (_what, text) => {
    expect(checkIdNumber(text, TODAY)).toMatchObject({ ok: true, value: WOMAN });
  });

  it.each([
    ['', 'LENGTH'],
    ['11010519491231002', 'LENGTH'],
    ['110105194912310020X', 'LENGTH'],
    // The 15-digit numbers of before 1999 ceased to be valid in 2013.
    ['110105491231002', 'LENGTH'],
    ['1'.repeat(100_000), 'LENGTH'],
    ['11010519491231002Y', 'CHARACTERS'],
    ['1101051949123100XX', 'CHARACTERS'],
    ['11010519491231-02X', 'CHARACTERS'],
    [withCheck('01010519491231002'), 'DIVISION'],
    [withCheck('11010519490229002'), 'BIRTH_DATE'],
    [withCheck('11010519491301002'), 'BIRTH_DATE'],
    [withCheck('11010500000000002'), 'BIRTH_DATE'],
    [withCheck('11010520200421002'), 'BIRTH_DATE'],
    ['110105194912310020', 'CHECK_DIGIT'],
    ['440524188001010015', 'CHECK_DIGIT'],
  ])('%.40s fails by %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it('passes with a birth on the leap day and on the very day, and not on the next', () => {
    expect(faultOf(withCheck('42010620200229002'))).toBe('none');
    expect(faultOf(withCheck('42010620200420002'))).toBe('none');
    expect(faultOf(withCheck('42010620200421002'))).toBe('BIRTH_DATE');
  });

  it('gives back the birth date and sex that it was made of', () => {
    fc.assert(
      fc.property(validNumber, ({ number, birth, sex }) => {
        expect(checkIdNumber(number, TODAY)).toEqual({ ok: true, value: number, birthDate: birth, sex });
      }),
    );
  });

  it('is refused with any one character mistyped', () => {
    fc.assert(
      fc.property(validNumber, fc.nat(17), fc.constantFrom(...'0123456789X'), ({ number }, position, character) => {
        fc.pre(number.charAt(position) !== character);
        expect(checkIdNumber(number.slice(0, position) + character + number.slice(position + 1), TODAY).ok).toBe(false);
      }),
    );
  });

  it('is refused with any two neighbours exchanged', () => {
    fc.assert(
      fc.property(validNumber, fc.nat(16), ({ number }, position) => {
        const [one, other] = [number.charAt(position), number.charAt(position + 1)];
        fc.pre(one !== other);
        expect(checkIdNumber(number.slice(0, position) + other + one + number.slice(position + 2), TODAY).ok).toBe(
          false,
        );
      }),
    );
  });

  it('never throws, and explains a refusal in both languages without repeating what was entered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 3 }), (text) => {
        const checked = checkIdNumber(text, TODAY);
        if (checked.ok) return;
        expect(checked.text.zh).toMatch(/\p{Script=Han}/u);
        expect(checked.text.en).toMatch(/^[A-Z].*\.$/);
      }),
    );
    const refused = JSON.stringify(checkIdNumber('110105194912310020', TODAY));
    expect(refused).not.toContain('19491231');
  });
});

describe('a phone number', () => {
  it.each([
    ['13812345678', '+8613812345678'],
    ['138 1234 5678', '+8613812345678'],
    ['138-1234-5678', '+8613812345678'],
    ['１３８１２３４５６７８', '+8613812345678'],
    ['+86 138 1234 5678', '+8613812345678'],
    ['008613812345678', '+8613812345678'],
    ['19912345678', '+8619912345678'],
    ['027-88886666', '+862788886666'],
    ['(010) 12345678', '+861012345678'],
    ['0714-6222222', '+867146222222'],
    ['0755-12345678', '+8675512345678'],
    ['+86 27 8888 6666', '+862788886666'],
    ['+86 (0)27 8888 6666', '+862788886666'],
    ['+86 10 1234 5678', '+861012345678'],
    ['+852 2345 6789', '+85223456789'],
    ['+44 20 7946 0958', '+442079460958'],
    ['001 202 555 0123', '+12025550123'],
  ])('%s is %s', (text, value) => {
    expect(normalisePhone(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'CHARACTERS'],
    ['not a number', 'CHARACTERS'],
    ['1381234567O', 'CHARACTERS'],
    ['++8613812345678', 'CHARACTERS'],
    ['027-88886666转8', 'CHARACTERS'],
    ['1381234567', 'LENGTH'],
    ['138123456789', 'LENGTH'],
    ['+86 138 1234 567', 'LENGTH'],
    ['027-8888666', 'LENGTH'],
    ['0714-622222', 'LENGTH'],
    ['+123456', 'LENGTH'],
    ['+1234567890123456', 'LENGTH'],
    ['1'.repeat(1_000), 'LENGTH'],
    ['12345678901', 'PREFIX'],
    ['88886666', 'PREFIX'],
    ['+0123456789', 'PREFIX'],
    ['+86', 'PREFIX'],
    ['+', 'CHARACTERS'],
    ['00', 'PREFIX'],
  ])('%.30s fails by %s', (text, reason) => {
    expect(normalisePhone(text)).toMatchObject({
      ok: false,
      reason,
      text: { zh: expect.any(String), en: expect.any(String) },
    });
  });

  it('once normalised stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+0-9 ()-]{5,20}$/), (text) => {
        const first = normalisePhone(text);
        if (!first.ok) return;
        expect(first.value).toMatch(/^\+[1-9]\d{6,14}$/);
        expect(normalisePhone(first.value)).toEqual(first);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a mask', () => {
  it('shows the first three and last four of an identity number', () => {
    expect(maskIdNumber('42010619900307123X')).toBe('420***********123X');
    expect(maskIdNumber(WOMAN)).toHaveLength(18);
  });

  it('hides whole what is no identity number', () => {
    expect(maskIdNumber('4201061990')).toBe('******************');
    expect(maskIdNumber('')).toBe('******************');
  });

  it('shows the first three and last four of a mobile', () => {
    expect(maskPhone('+8613812345678')).toBe('138****5678');
    expect(maskPhone('13812345678')).toBe('138****5678');
  });

  it('shows of any other number only the end', () => {
    expect(maskPhone('+862788886666')).toBe('****6666');
    expect(maskPhone('+442079460958')).toBe('****0958');
    expect(maskPhone('+6834002')).toBe('****02');
  });
});
