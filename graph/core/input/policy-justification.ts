/**
 * Texts that justify something: a reason, a legal basis, an issuer. No rule can tell whether one is true;
 * this one keeps out what says nothing: placeholders, characters over and over, rows of the keyboard, and
 * what points elsewhere.
 */

/** What remains of a text once spaces and punctuation are gone, in one form of its characters. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Words that stand for a text that somebody owes; a text of such words alone says nothing. */
const PLACEHOLDERS = [
  ...['see', 'above', 'below', 'as', 'same', 'ditto', 'idem', 'ibid', 'before', 'none', 'nil', 'null', 'na', 'tbd'],
  ...['tba', 'todo', 'test', 'testing', 'tested', 'unknown', 'undefined', 'unspecified', 'other', 'others', 'misc'],
  ...['xxx', 'foo', 'bar', 'baz', 'lorem', 'ipsum', 'dolor', 'placeholder', 'dummy', 'sample', 'example', 'blank'],
  ...['empty', 'nothing', 'no', 'not', 'yes', 'ok', 'okay', 'the', 'a', 'an', 'and', 'or', 'of', 'for', 'to', 'be'],
  ...['reason', 'evidence', 'ground', 'grounds', 'basis', 'proof', 'document', 'number', 'text', 'note', 'is', 'it'],
  ...['applicable', 'available', 'filled', 'given', 'later', 'follow', 'follows', 'pending', 'whatever', 'because'],
  ...[
    '同上',
    '见上',
    '见上文',
    '见下文',
    '如上所述',
    '所述',
    '如上',
    '如前',
    '同前',
    '上述',
    '上文',
    '下文',
    '前述',
    '见下',
    '如下',
    '见附件',
    '详见',
    '参见',
    '参照',
  ],
  ...[
    '略',
    '无',
    '暂无',
    '没有',
    '不详',
    '未知',
    '不明',
    '未填',
    '未定',
    '待定',
    '待补',
    '待填',
    '待查',
    '待',
    '后补',
    '补充',
    '补',
  ],
  ...[
    '测试',
    '试验',
    '占位',
    '示例',
    '样例',
    '其他',
    '其它',
    '相关',
    '有关',
    '等',
    '的',
    '以',
    '为',
    '按',
    '了',
    '请',
    '情况',
  ],
  ...[
    '理由',
    '原因',
    '依据',
    '证据',
    '证明',
    '凭据',
    '说明',
    '备注',
    '文件',
    '材料',
    '编号',
    '规定',
    '要求',
    '需要',
    '上级',
  ],
  ...[
    '领导',
    '内容',
    '这里',
    '此处',
    '填写',
    '附件',
    '附后',
    '另附',
    '另行',
    '是',
    '有',
    '否',
    '不',
    '可以',
    '同意',
    '已',
    '详',
  ],
  ...[
    '按照',
    '依照',
    '根据',
    '遵照',
    '经',
    '由',
    '单位',
    '部门',
    '组织',
    '工作',
    '执行',
    '办理',
    '处理',
    '事项',
    '问题',
    '符合',
  ],
].map(plain);

/** Rows of a keyboard and of an alphabet, in which a text without meaning runs along. */
const ROWS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '一二三四五六七八九十',
];
const RUNS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];

/** Letters and digits that a reason has at least, a Chinese character counted as two; and that a name has. */
const LEAST_OF_REASON = 6;
const LEAST_OF_NAME = 3;

/** Whether a text says nothing that could justify anything. */
export const saysNothing = (text: string): boolean => isEmpty(text, LEAST_OF_REASON);

/** Whether a text is no name of whoever could have issued something. */
export const namesNobody = (text: string): boolean => isEmpty(text, LEAST_OF_NAME);

function isEmpty(text: string, least: number): boolean {
  const said = plain(text);
  if (weightOf(said) < least || !/\p{L}/u.test(said)) return true;
  return isRepeated([...said]) || isRun(said) || isPlaceholder(text);
}

const weightOf = (said: string): number =>
  [...said].reduce((sum, one) => sum + (/\p{Script=Han}/u.test(one) ? 2 : 1), 0);

/** Of two different characters at most, or one part over and over. */
function isRepeated(said: readonly string[]): boolean {
  const periods = Array.from({ length: Math.floor(said.length / 2) }, (_, i) => i + 1);
  const goesRound = (period: number) => said.every((one, i) => i < period || one === said[i - period]);
  return (said.length > 3 && new Set(said).size < 3) || periods.some(goesRound);
}

/** Runs along rows alone: `asdfgh`, `abcd1234`. */
export function isRun(said: string): boolean {
  const runs = said.match(/\p{Script=Han}+|[a-z]+|\d+/gu) ?? [];
  return runs.every((run) => run.length >= 3 && RUNS.some((row) => row.includes(run)));
}

/** Made of placeholders alone, words in Latin letters as whole words. */
function isPlaceholder(text: string): boolean {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [];
  return words.every((word) => /^\p{N}{1,3}$/u.test(word) || isMadeOf(word));
}

/** Every place is looked at once: a text has more ways to be made of them than could be tried one by one. */
function isMadeOf(word: string): boolean {
  if (!/\p{Script=Han}/u.test(word)) return PLACEHOLDERS.includes(word);
  const reached = new Set([0]);
  for (let at = 0; at < word.length; at++)
    if (reached.has(at)) for (const one of PLACEHOLDERS) if (word.startsWith(one, at)) reached.add(at + one.length);
  return reached.has(word.length);
}

/** An identity number by its form, and a mobile number of the mainland, with spaces and dashes or without. */
const PERSONAL_NUMBERS = [
  /[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]/i,
  /(?<!\d)1[3-9]\d{9}(?!\d)/,
];

/** Whether a text holds a number by which somebody is found: what justifies something is kept in plain. */
export function holdsPersonalNumber(text: string): boolean {
  const joined = text.normalize('NFKC').replaceAll(/(?<=\d)[\s-]+(?=[\dXx])/gu, '');
  return PERSONAL_NUMBERS.some((one) => one.test(joined));
}
