/** Sentences of GraphQL itself, as callers are told them in English, and the same in Chinese. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^Cannot query field ("\w+") on type ("\w+")\.$/, '类型 $2 没有字段 $1。'],
  [/^Field ("\w+") of type "[^"]+" must have a selection of subfields\.$/, '字段 $1 须列出要读取的子字段。'],
  [/^Field ("\w+") must not have a selection since type "[^"]+" has no subfields\.$/, '字段 $1 没有子字段。'],
  [/^Field ("\w+") argument ("\w+") of type "[^"]+" is required, but it was not provided\.$/, '字段 $1 缺少参数 $2。'],
  [/^Field ("[\w.]+") of required type "[^"]+" was not provided\.$/, '缺少必填字段 $1。'],
  [/^Unknown argument ("\w+") on field ("[\w.]+")\.$/, '字段 $2 没有参数 $1。'],
  [/^Unknown type ("\w+")\.$/, '没有类型 $1。'],
  [/^Unknown fragment ("\w+")\.$/, '没有片段 $1。'],
  [/^Variable ("\$\w+") of required type "[^"]+" was not provided\.$/, '缺少变量 $1。'],
  [/^Variable ("\$\w+") of non-null type "[^"]+" must not be null\.$/, '变量 $1 不能为 null。'],
  [/^Variable ("\$\w+") is not defined.*\.$/, '变量 $1 没有声明。'],
  [/^Variable ("\$\w+") is never used.*\.$/, '变量 $1 没有用到。'],
  [
    /^Variable ("\$\w+") of type ("[^"]+") used in position expecting type ("[^"]+")\.$/,
    '变量 $1 的类型是 $2，此处须为 $3。',
  ],
  [/^Expected non-nullable type "[^"]+" not to be null\.$/, '此处不能为 null。'],
  [/^Expected type ("[^"]+") to be an object\.$/, '此处须为 $1 类型的对象。'],
  [/^Expected value of type ("[^"]+")\.$/, '此处须为 $1 类型的值。'],
  [/^It is none of the values of ("\w+")\.$/, '不是 $1 的取值之一。'],
  [/^("\w+") has no field ("\w+")\.$/, '$1 没有字段 $2。'],
  [/^("\w+") has no such field\.$/, '$1 没有这个字段。'],
  [/^Argument ("\w+") is not valid\.$/, '参数 $1 无效。'],
  [/^(\w+) cannot represent this value\.$/, '$1 类型不接受这个值。'],
  [/^DivisionCode is a code by GB\/T 2260.*$/s, '须为 GB/T 2260 的行政区划代码。'],
  [/^LocalDate is a calendar day.*$/s, '日期须写作 YYYY-MM-DD，如 "2020-04-15"。'],
  [/^There is no (\w+) here\.$/, '本接口没有 $1。'],
  [/^Query depth limit of (\d+) exceeded, found \d+\.$/, '查询嵌套不得超过 $1 层。'],
  [/^Aliases limit of (\d+) exceeded, found \d+\.$/, '别名不得超过 $1 个。'],
  [/^Directives limit of (\d+) exceeded, found \d+\.$/, '指令不得超过 $1 个。'],
  [/^The document repeats its fields too often.*$/s, '查询中字段重复过多，无法检查：每个字段请只写一次。'],
  [/^So much of the variables does not fit.*$/s, '变量中错误过多，其余未再检查。'],
  [/^The document has no operation of this name\.$/, '查询中没有这个名称的操作。'],
  [/^Must provide operation name if query contains multiple operations\.$/, '查询含有多个操作，请指明 operationName。'],
  [/^A document has up to (\d+) tokens.*$/s, '查询不得超过 $1 个词法单元：列表和文本请放入变量。'],
  [/^The document is no GraphQL: see where it says so\.$/, '这不是有效的 GraphQL，出错位置见 locations。'],
  [
    /^This operation could answer with (\d+) fields: ask for up to (\d+),.*$/s,
    '此查询可能返回 $1 个字段，上限为 $2：请减小 `first`，或减少分页的嵌套。',
  ],
  [
    /^This operation has been blocked as a potential Cross-Site Request Forgery.*$/s,
    '为防跨站请求伪造，此请求已被拦截：请附上令牌，或请求头 apollo-require-preflight。',
  ],
  [/^GET requests only support query operations.*$/s, 'GET 只能查询，更改请用 POST。'],
  [/^The '?(\w+)'? search parameter may only be specified once\.$/, '参数 $1 只能写一次。'],
  [/^The (\w+) search parameter contains invalid JSON\.$/, '参数 $1 不是有效的 JSON。'],
  [/^POST body missing, invalid Content-Type, or JSON object has no keys\.$/, '请求体须为非空的 JSON 对象。'],
  [/^GraphQL operations must contain a non-empty `query`.*$/s, '请求中缺少 `query`。'],
];

/** What is not among them is told in its own words. */
export function sentenceInChinese(english: string): string {
  const known = SENTENCES.find(([pattern]) => pattern.test(english));
  return known ? english.replace(known[0], known[1]) : `请求不符合接口的定义：${english}`;
}
