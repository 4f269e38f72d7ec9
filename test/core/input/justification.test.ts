import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsPersonalNumber, namesNobody, saysNothing } from '#graph/core/input/policy-justification.ts';

const NOTHING = [
  '.',
  'x',
  'xx',
  'xxxxxxxxxx',
  'ababababab',
  'abcabcabc',
  '啊啊啊啊啊啊',
  '一一二二一一',
  'aaaaaab',
  '………………',
  '      ',
  '-',
  '—',
  '1',
  '12345678',
  '0000000000',
  '2020-04-14',
  'asdfgh',
  'qwertyuiop',
  'abcdefg',
  'zxcvbnm',
  'abcd1234',
  'QWERTY',
  'ｘｘｘｘｘｘ',
  'test',
  'Test 1',
  'testing',
  'TEST TEST',
  'n/a',
  'N.A.',
  'none',
  'None given.',
  'not applicable',
  'to be filled',
  'TBD',
  'to follow',
  'see above',
  'See above.',
  'as above',
  'same as above',
  'ditto',
  'see below',
  'lorem ipsum',
  'no reason',
  'unknown',
  'placeholder text is',
  '同上',
  '同上。',
  '见上文',
  '同上同上',
  '如上所述',
  '详见附件',
  '见附件1',
  '略',
  '无',
  '暂无',
  '没有',
  '不详',
  '待补充',
  '后补',
  '测试',
  '测试测试',
  '测试1',
  '按规定',
  '按照要求',
  '按上级要求',
  '上级领导要求',
  '有关规定',
  '相关依据',
  '理由同上',
  '其他',
  '其他原因',
  '无理由',
  '依据：无',
  '待定……',
  '一二三四五六',
  '证明材料',
  '情况说明',
  '已填写',
  '请填写理由',
  '另附材料',
];

const SOMETHING = [
  'Laboratory report 2020-0414-17 of Wuchang CDC',
  'Order of 4 February 2020',
  'Two cases in unit 1',
  'Lives alone, 83 years old',
  'Investigation 17',
  '武昌区疾控中心流调报告第17号',
  '实验室报告 鄂检2020-0317',
  '1单元有2例确诊',
  '家中有老人需照护',
  '《传染病防治法》第四十二条',
  '区指挥部令〔2020〕12号',
  '密切接触者转运名单',
  '航班 CA910 旅客名单',
  '门被贴上封条，无法买药',
  '经核实无风险',
  '自述4月1日乘车返汉',
  'See the report of 4 April, page 3',
  'The test was positive twice',
  '参照市指挥部第8号通告执行',
];

describe('a text that justifies something', () => {
  test.each(NOTHING)('is not “%s”', (text) => expect(saysNothing(text)).toBe(true));

  test.each(SOMETHING)('may be “%s”', (text) => expect(saysNothing(text)).toBe(false));

  test('is judged at once, in however many ways it could be made of placeholders', () => {
    expect(saysNothing(`${'不详'.repeat(249)}甲乙`)).toBe(false);
    expect(saysNothing(`无${'不详'.repeat(249)}`)).toBe(true);
  });

  test('says no more by being said again, spaced out or punctuated', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NOTHING),
        fc.constantFrom(' ', '，', '. ', '…', '/', '\n'),
        fc.integer({ min: 2, max: 6 }),
        (text, between, times) => saysNothing(Array.from({ length: times }, () => text).join(between)),
      ),
    );
  });

  test('is judged by what it says and not by how it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NOTHING, ...SOMETHING),
        fc.constantFrom('。', '!!', ' ', '（）', '——'),
        (text, mark) => saysNothing(`${mark}${text.toUpperCase()}${mark}`) === saysNothing(text),
      ),
    );
  });
});

describe('an issuer', () => {
  test.each(['武昌区疾控', '省卫健委', 'CDC', '海关', 'Wuhan Customs', '本人', '王小明', '12306平台'])(
    'may be “%s”',
    (text) => expect(namesNobody(text)).toBe(false),
  );

  test.each(['.', 'x', 'xxx', '无', '同上', 'n/a', '123', 'test', '有关单位领导上级要求', '测试'])(
    'is not “%s”',
    (text) => expect(namesNobody(text)).toBe(true),
  );
});

describe('a text that is kept in plain', () => {
  test.each([
    ['420106198001011018'],
    ['身份证 42010619800101101X'],
    ['420106 19800101 1018'],
    ['４２０１０６１９８００１０１１０１８'],
    ['13800000001'],
    ['电话138-0000-0001'],
    ['ring 138 0000 0001'],
  ])('holds no personal number such as %s', (text) => expect(holdsPersonalNumber(text)).toBe(true));

  test.each([
    '鄂检2020-0317',
    '检字〔2020〕317 号',
    '12300000001',
    '2020041512345678',
    '1380000000',
    '913800000001',
    '027-88880000',
  ])('may hold %s', (text) => expect(holdsPersonalNumber(text)).toBe(false));
});
