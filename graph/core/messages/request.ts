/** Of requests as such: how they are written, who sends them, and what keeps them from an answer. */

export const bodyTooLarge = { en: 'Send a body of up to 1 MB.', zh: '请求体不得超过 1 MB。' };
export const notJsonType = { en: 'Send the body as application/json.', zh: '请以 application/json 类型发送请求体。' };
export const notUtf8 = { en: 'The body is not UTF-8.', zh: '请求体不是 UTF-8 编码。' };
export const notJson = { en: 'The body is not JSON.', zh: '请求体不是有效的 JSON。' };
export const originNotAllowed = {
  en: 'Pages of this origin may not ask here: it is none of those that are configured.',
  zh: '该来源的网页不在允许之列，不能在此调用。',
};
export const sendToGraphql = { en: 'Send GraphQL to /graphql.', zh: '请将 GraphQL 请求发往 /graphql。' };
export const nothingHere = { en: 'There is nothing here.', zh: '此处没有内容。' };
export const fault = { en: 'Something went wrong here. It has been logged.', zh: '系统出错，已记录在案。' };
export const retryLater = {
  en: 'Something that this rests on does not answer at the moment. Send the same request again in a few seconds.',
  zh: '所依赖的服务暂无响应，请过几秒后原样重发。',
};
export const busy = {
  en: 'Others change the same thing at this moment. Try again.',
  zh: '他人正在修改同一内容，请重试。',
};
export const busyNothingWritten = {
  en: 'Others change the same thing at this moment. Nothing was written: send the same request again.',
  zh: '他人正在修改同一内容，本次未作任何更改，请原样重发。',
};
export const purposeUnknown = (purposes: string) => ({
  en: `The header X-Purpose is one of ${purposes}.`,
  zh: `请求头 X-Purpose 只能是：${purposes}。`,
});
export const purposeRequired = (field: string, purposes: string) => ({
  en: `Send the header X-Purpose with what you read ${field} for: ${purposes}.`,
  zh: `查看 ${field} 须在请求头 X-Purpose 中说明目的：${purposes}。`,
});
export const notRecorded = {
  en: 'The reading could not be recorded, so nothing is shown. Try again.',
  zh: '查看记录未能保存，因此不予显示，请重试。',
};
export const tokenMissing = {
  en: 'Send a token: "Authorization: Bearer <token>".',
  zh: '请附上令牌：“Authorization: Bearer <令牌>”。',
};
export const tokenMisplaced = {
  en: 'Send the header as "Authorization: Bearer <token>".',
  zh: '请求头应写作“Authorization: Bearer <令牌>”。',
};
export const tokenWithoutAccount = { en: 'The token names no account in `sub`.', zh: '令牌的 `sub` 中没有账号。' };
export const tokenIssuerUnknown = {
  en: 'The token comes from an issuer that is not accepted here.',
  zh: '令牌的签发方不被接受。',
};
export const tokenExpired = { en: 'The token has expired: get a new one.', zh: '令牌已过期，请重新获取。' };
export const tokenAudience = { en: "The token's audience do not fit this API.", zh: '令牌的受众不是本接口。' };
export const tokenClaims = { en: "The token's claims do not fit this API.", zh: '令牌的声明不符合本接口的要求。' };
export const tokenLife = {
  en: 'A token holds for 24 hours at most, by `iat` and `exp` in seconds: get another one.',
  zh: '令牌的有效期（`iat` 至 `exp`，以秒计）最长 24 小时，请重新获取。',
};
export const notThisMachine = {
  en: 'Ask this machine by its own name, such as http://localhost.',
  zh: '请以本机名称访问，如 http://localhost。',
};
export const localRole = (roles: string) => ({
  en: `Give a role, such as /local/token?role=RESIDENT: it is one of ${roles}.`,
  zh: `请指定角色，如 /local/token?role=RESIDENT。可选：${roles}。`,
});
export const tokenInvalid = { en: 'The token is not valid.', zh: '令牌无效。' };
export const variableInvalid = (name: string, place: string, reason: string) => ({
  en: `Variable "$${name}"${place && ` at "${place}"`} is not valid: ${reason}`,
  zh: `变量 "$${name}"${place && ` 中的 "${place}"`} 无效：${reason}`,
});
export const operationNotAllowed = (path: string, roles: string) => ({
  en: `${path} is for ${roles}.`,
  zh: `${path} 仅供以下角色使用：${roles}。`,
});
export const notForThirdParties = { en: 'This is not open to third-party apps.', zh: '此内容不对第三方应用开放。' };
export const fieldNotOpen = (path: string) => ({ en: `${path} is not open to you.`, zh: `您无权查看 ${path}。` });
export const nothingWithId = {
  en: 'There is nothing with this id that you may see.',
  zh: '没有此编号，或您无权查看。',
};
export const pageSize = (most: number) => ({
  en: `Ask for a \`first\` of 1 to ${most}.`,
  zh: `\`first\` 须为 1 至 ${most}。`,
});
export const notACursor = {
  en: 'This `after` is no cursor of this list: pass on an `endCursor` as it is.',
  zh: '`after` 不是此列表的游标，请原样传入 `endCursor`。',
};
export const idempotencyKeyShape = {
  en: 'Send an idempotency key of 8 to 128 printable ASCII characters without spaces.',
  zh: '幂等键须为 8 至 128 个可见 ASCII 字符，不含空格。',
};
export const idempotencyKeyReused = {
  en: 'This idempotency key was used for another input within 7 days. Choose a new key for a new request.',
  zh: '此幂等键 7 天内已用于其他内容，新的请求请换用新键。',
};
export const textLength = (most: number) => ({
  en: `Give 1 to ${most} printable characters.`,
  zh: `请填写 1 至 ${most} 个可见字符。`,
});
export const saysNothing = {
  en: 'Say in your own words, or by a document, what this rests on: placeholders and pointers elsewhere justify nothing.',
  zh: '请用自己的话或以具体文书说明依据；占位文字、“同上”“见附件”之类不能作为依据。',
};
export const holdsPersonalNumber = {
  en: 'Leave identity numbers and phone numbers out here: others read this. Name the document by its own number.',
  zh: '此处会供他人查看，请勿填写身份证号或手机号；文书请填其自身编号。',
};
export const namesNobody = {
  en: 'Give the name of the organisation or person who issued it.',
  zh: '请填写出具的单位或个人名称。',
};
export const evidenceKind = (kinds: string) => ({
  en: `This is shown by evidence of one of these kinds: ${kinds}.`,
  zh: `此事须以下列种类之一的依据说明：${kinds}。`,
});
export const evidenceNumber = {
  en: 'Give the number that the document bears: 3 to 60 letters and digits, a digit among them.',
  zh: '请填写文书上的编号：3 至 60 位字母和数字，其中至少一位数字。',
};
export const evidenceDay = {
  en: 'Give the day that the document bears, written YYYY-MM-DD, from 2019-12-01 to today.',
  zh: '请填写文书上的日期，写作 YYYY-MM-DD，自 2019-12-01 起，不晚于今天。',
};
export const notPast = {
  en: 'Give an instant that is past, and not before December 2019.',
  zh: '时间不得晚于现在，也不得早于 2019 年 12 月。',
};
export const changedTooOften = (times: number) => ({
  en: `This was changed ${times} times: it can come to its end, and goes round no more.`,
  zh: `此项已变更 ${times} 次，只能办结，不能再反复变更。`,
});
