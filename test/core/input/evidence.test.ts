import { describe, expect, test } from 'vitest';
import { Refusal } from '#graph/core/errors.ts';
import { checkEvidence, EVIDENCE_KINDS, type EvidenceInput } from '#graph/core/input/evidence.ts';

const TODAY = '2020-04-15';
const GOOD: EvidenceInput = {
  kind: 'LABORATORY_REPORT',
  issuer: '武昌区疾控中心实验室',
  number: '检字〔2020〕317 号',
  on: '2020-04-14',
};
const check = (given: Partial<EvidenceInput>) =>
  checkEvidence({ ...GOOD, ...given }, { today: TODAY, shownBy: EVIDENCE_KINDS }, 'evidence');

function problems(given: Partial<EvidenceInput>) {
  try {
    check(given);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
}

describe('evidence', () => {
  test.each([
    '检字〔2020〕317 号',
    '鄂检2020-0317',
    'CA910/20200414',
    'E1234567',
    'WH-20-4',
    '流调（2020）17号',
    'a 1 b',
  ])('may bear the number %s', (number) => expect(problems({ number })).toEqual([]));

  test.each([
    '',
    ' ',
    '.',
    '1',
    'x',
    'xx',
    'abc',
    '---1---',
    '0000',
    '1111111',
    '12345678',
    '987654321',
    '见附件',
    '1'.repeat(61),
  ])('bears no number such as “%s”', (number) =>
    expect(problems({ number })).toEqual(['INVALID_EVIDENCE input.evidence.number']),
  );

  test.each(EVIDENCE_KINDS)('of the kind %s bears a number, unless a clinician or the person says it', (kind) => {
    const wanted =
      kind === 'CLINICAL_FINDING' || kind === 'DECLARATION' ? [] : ['INVALID_EVIDENCE input.evidence.number'];
    expect(problems({ kind, number: null })).toEqual(wanted);
    expect(problems({ kind, number: undefined })).toEqual(wanted);
  });

  test('is of a day from 1 December 2019 to today', () => {
    expect(['2019-12-01', TODAY].flatMap((on) => problems({ on }))).toEqual([]);
    for (const on of ['2019-11-30', '2020-04-16', '1920-04-14', '0020-04-14', '2020-02-30', 'today', ''])
      expect(problems({ on }), on).toEqual(['INVALID_DAY input.evidence.on']);
  });

  test('names nobody: neither the person who declares it, nor anybody by a number', () => {
    expect(check({ kind: 'DECLARATION', issuer: '王小明', number: null })).toMatchObject({
      issuer: null,
      number: null,
    });
    expect(problems({ issuer: '王小明 13800000001', number: '420106198001011018' })).toEqual([
      'INVALID_TEXT input.evidence.issuer',
      'INVALID_TEXT input.evidence.number',
    ]);
  });

  test('is kept in one form', () => {
    expect(check({ issuer: ' 武昌区疾控中心实验室 ', number: ' 检字［２０２０］  317 号 ' })).toEqual({
      ...GOOD,
      number: '检字[2020] 317 号',
    });
  });

  test('of a kind that cannot show it is refused, with the kinds that can', () => {
    const refuse = () => checkEvidence(GOOD, { today: TODAY, shownBy: ['TICKET', 'DECLARATION'] }, 'evidence');
    const en = 'This is shown by evidence of one of these kinds: TICKET, DECLARATION.';
    expect(refuse).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ message: expect.objectContaining({ en }) })] }),
    );
  });
});
