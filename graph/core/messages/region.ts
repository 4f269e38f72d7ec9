/** Of divisions, their evidence and levels, policy values and emergency responses. */

export const dayReported = {
  en: 'This day has been reported with other figures, which stand. A correction is an act of its own.',
  zh: '此日已按其他数字上报，以已报为准；如需更正，请另行办理更正。',
};
export const dayNotReported = {
  en: 'This day has not been reported yet: report it before it is corrected.',
  zh: '此日尚未上报：请先上报，再更正。',
};
export const nothingToCorrect = {
  en: 'These are the figures that stand: there is nothing to correct.',
  zh: '所填数字与现有数字相同，无需更正。',
};
export const clusterSize = (size: number) => ({
  en: `By the policy values of that day a cluster is ${size} linked cases or more (CLUSTER_SIZE).`,
  zh: `按当日的政策参数，聚集性疫情须有 ${size} 例以上有关联的病例（CLUSTER_SIZE）。`,
});
export const reportedDay = {
  en: 'Report a day from December 2019 up to today.',
  zh: '只能上报 2019 年 12 月至今天的日期。',
};
export const cumulativeTooSmall = {
  en: 'The cumulative count holds the new cases too: it cannot be smaller.',
  zh: '累计数包含新增数，不能小于新增数。',
};
export const countNegative = { en: 'Give a count of 0 or more.', zh: '请填写不小于 0 的数量。' };
export const digestShape = {
  en: 'Give the SHA-256 of the file as 64 hexadecimal digits.',
  zh: '请填写文件的 SHA-256，即 64 位十六进制数字。',
};
export const importSize = { en: 'An import has 1 to 1,000,000 rows.', zh: '一次导入须为 1 至 1,000,000 行。' };
export const importPage = { en: 'Hand in 1 to 1,000 rows.', zh: '每次请提交 1 至 1,000 行。' };
export const importOrder = (done: number, all: number) => ({
  en: `Hand in the rows one after the other, none left out: ${done} of ${all} are done.`,
  zh: `请按顺序逐行提交，不得遗漏：共 ${all} 行，已处理 ${done} 行。`,
});
export const fileEmpty = { en: 'The file has no rows below a header.', zh: '文件的表头之下没有数据行。' };
export const fileColumns = (columns: string) => ({
  en: `The header lacks a column: ${columns}.`,
  zh: `表头缺少列：${columns}。`,
});
export const fileQuotation = (line: number) => ({
  en: `Line ${line}: a quotation mark does not enclose a whole cell.`,
  zh: `第 ${line} 行：引号未包住整个单元格。`,
});
export const rowWithoutDivision = {
  en: 'No county or city has this code: it is never guessed from a name.',
  zh: '没有此代码的县（市、区）或市；系统不按名称猜测。',
};
export const rowNotYours = { en: 'You do not report for this division.', zh: '此行政区划不由您上报。' };
export const rowDay = {
  en: 'Give a day, written YYYY-MM-DD, from December 2019 up to today.',
  zh: '日期须写作 YYYY-MM-DD，在 2019 年 12 月至今天之间。',
};
export const rowCounts = {
  en: 'Give counts of 0 or more, the cumulative one not smaller than that of new cases.',
  zh: '数量不得小于 0，累计数不得小于新增数。',
};
export const rowStepsBack = {
  en: 'The cumulative count is smaller than before: how many cases are new is not guessed.',
  zh: '累计数小于此前：新增多少例，系统不作推测。',
};
export const noCommunity = {
  en: 'No community has this code: a community has 12 digits.',
  zh: '没有此代码的社区：社区代码为 12 位数字。',
};
export const noDivisionAbove = {
  en: 'No province, city, county or street has this code.',
  zh: '没有此代码的省、市、县（市、区）或街道（乡镇）。',
};
export const codeOfCommunity = {
  en: 'This is the code of a community: ask `community`.',
  zh: '这是社区的代码，请用 `community` 查询。',
};
export const noDivision = { en: 'No division has this code.', zh: '没有此代码的行政区划。' };
export const asOfDay = { en: '`asOf` is a calendar day, such as 2020-04-15.', zh: '`asOf` 须为日期，如 2020-04-15。' };
export const noDecidingDivision = {
  en: 'No nation, province, city or county has this code.',
  zh: '没有此代码的国家、省、市或县（市、区）。',
};
export const valuesAhead = (most: number) => ({
  en: `At most ${most} changes of one value may lie ahead.`,
  zh: `同一参数最多可有 ${most} 项尚未生效的变更。`,
});
export const valueFrom = (earliest: string) => ({
  en: `This value can be adopted from ${earliest} on: never for a day that has begun.`,
  zh: `此参数最早可自 ${earliest} 起生效，已开始的日期不能再改。`,
});
export const nationalValue = { en: 'This value is the nation’s alone to choose.', zh: '此参数只能由国家确定。' };
export const nationalBounds = {
  en: 'Bounds are the nation’s alone: leave them out.',
  zh: '上下限只能由国家规定，请不要填写。',
};
export const noLocalChoice = {
  en: 'No county chooses this value: leave bounds out.',
  zh: '县（市、区）不得自行确定此参数，请不要填写上下限。',
};
export const wholeNumber = (min: number, max: number) => ({
  en: `Choose a whole number from ${min} to ${max}.`,
  zh: `请填写 ${min} 至 ${max} 的整数。`,
});
export const valueAdopted = {
  en: 'For this day another value has been adopted, which stands. Choose a later day.',
  zh: '这一天已确定采用另一数值，以其为准；请另选较晚的日期。',
};
export const responseInForce = {
  en: 'A response of this division is in force: raise or lower its level, or end it first.',
  zh: '此行政区划的应急响应正在生效：请调整级别，或先终止响应。',
};
export const noResponse = {
  en: 'No emergency response of this division is in force.',
  zh: '此行政区划没有正在生效的应急响应。',
};
export const notStricter = {
  en: 'Only a stricter level raises a response; I is the strictest.',
  zh: '提高响应须选更高的级别，I 级最高。',
};
export const notMilder = {
  en: 'Only a milder level lowers a response; IV is the mildest.',
  zh: '降低响应须选更低的级别，IV 级最低。',
};
export const levelDay = {
  en: 'Ask for a day from December 2019 up to today.',
  zh: '只能查询 2019 年 12 月至今天的日期。',
};
export const noDivisionOrCommunity = {
  en: 'No division or community has this code.',
  zh: '没有此代码的行政区划或社区。',
};
export const noCommunityOrCounty = {
  en: 'No community or county has this code.',
  zh: '没有此代码的社区或县（市、区）。',
};
export const listsOfProvinces = {
  en: 'A list of high-risk areas is published by the nation or by a province.',
  zh: '高风险地区名单由国家或省级公布。',
};
export const listsByProvince = {
  en: 'Ask for the high-risk areas of a province, a city or a county.',
  zh: '请按省、市或县查询高风险地区。',
};
export const listedDay = {
  en: 'Give a day from December 2019 up to today.',
  zh: '请填写 2019 年 12 月至今天的日期。',
};
export const listedAlready = {
  en: 'This area is on the list, or was on that day: take it off first, or name a later day.',
  zh: '该地区在此日已在名单上：请先移出，或填写更晚的日期。',
};
export const notListedThen = {
  en: 'This area was taken off the list already, or came onto it after that day.',
  zh: '该地区已移出名单，或在此日之后才列入。',
};
