import type { Catalogue } from '#graph/core/messages/catalogue.ts';
import type { Lang, Text } from '#graph/core/ruling.ts';

/** In the language that the environment asks for: Chinese, or else English. */
export const say = (text: Text): string => text[environmentLang()];

export function environmentLang({ LC_ALL, LC_MESSAGES, LANG } = process.env): Lang {
  return [LC_ALL, LC_MESSAGES, LANG].find((name) => name)?.startsWith('zh') ? 'zh' : 'en';
}

/** What whoever runs the server or a command on one machine is told. */
export const localTexts = {
  portInvalid: { en: 'PORT is a number from 1 to 65535.', zh: 'PORT 应为 1 至 65535 的数字。' },
  portInUse: (port: number) => ({
    en: `Port ${port} is in use: set PORT to another.`,
    zh: `端口 ${port} 已被占用，请将 PORT 设为其他端口。`,
  }),
  inMemory: (places: number) => ({
    en: `There are ${places} places. Data is in memory.`,
    zh: `已载入 ${places} 个区划和社区，数据在内存中。`,
  }),
  inDirectory: (places: number, directory: string) => ({
    en: `There are ${places} places. Data is in ${directory}.`,
    zh: `已载入 ${places} 个区划和社区，数据在 ${directory} 中。`,
  }),
  noExplorer: (reason: string) => ({
    en: `There is no explorer: ${reason}.`,
    zh: `没有操作页面：${reason}。`,
  }),
  directoryLocked: (directory: string) => ({
    en: `The data directory ${directory} cannot be opened: another process has it open.`,
    zh: `无法打开数据目录 ${directory}：另一个进程正在使用。`,
  }),
  directoryNotOpened: (directory: string, reason: string) => ({
    en: `The data directory ${directory} cannot be opened: ${reason}.`,
    zh: `无法打开数据目录 ${directory}：${reason}。`,
  }),
  directoryFull: (directory: string, reason: string) => ({
    en: `The data directory ${directory} takes no more writes: ${reason}. Make room, then start again.`,
    zh: `数据目录 ${directory} 无法再写入：${reason}。请腾出空间后重新启动。`,
  }),
  keysUnreadable: (file: string) => ({
    en: `${file} holds no JSON: restore it, or begin anew without it and the data beside it.`,
    zh: `${file} 不是有效的 JSON：请恢复该文件，或连同其旁的数据一并移走后重新开始。`,
  }),
  tokenUsage: (roles: string) => ({
    en: `Prints a token that the local server accepts.

  npm run -s token -- --role ROLE [--role ROLE …]
      [--community CODE …] [--division CODE] [--supplier ID] [--scope SCOPE …] [--person ID] [--account NAME]

ROLE is one of ${roles}.`,
    zh: `生成本地服务接受的令牌。

  npm run -s token -- --role ROLE [--role ROLE …]
      [--community CODE …] [--division CODE] [--supplier ID] [--scope SCOPE …] [--person ID] [--account NAME]

ROLE 可选：${roles}。`,
  }),
  accountShape: {
    en: 'For --account give up to 120 letters, digits and any of . @ : | / - _ alone.',
    zh: '--account 至多 120 个字符，只能用字母、数字和 . @ : | / - _ 。',
  },
} as const satisfies Catalogue;

/** What the import command says. */
export const importTexts = {
  usage: {
    en: `Imports a file of day reports into the running server.

  npm run import -- cases FILE

FILE is CSV in UTF-8 with a header: date, cityCode (or division, or code), confirmed (or cumulativeConfirmed);
newConfirmed and clusters where it has them. Interrupted, the same command goes on where it stopped; run twice,
it changes nothing.

SHEQU_URL    where the server runs; http://localhost:4000 when left out
SHEQU_TOKEN  the token of an AUTHORITY; for the local server one of the nation is made when left out.`,
    zh: `将日报文件导入正在运行的服务。

  npm run import -- cases FILE

FILE 为带表头的 UTF-8 编码 CSV：date、cityCode（或 division、code）、confirmed（或 cumulativeConfirmed），
可另有 newConfirmed 和 clusters。中断后，原命令从停下处继续；重复运行不作任何更改。

SHEQU_URL    服务地址，默认 http://localhost:4000
SHEQU_TOKEN  AUTHORITY 的令牌；对本地服务可省略，自动生成全国范围的令牌。`,
  },
  noFile: { en: 'There is no such file.', zh: '没有此文件。' },
  directory: { en: 'A directory is no file.', zh: '这是目录，不是文件。' },
  notUtf8: { en: 'The file is not in UTF-8.', zh: '文件不是 UTF-8 编码。' },
  noServer: (url: string) => ({
    en: `No server answers at ${url}: start it by "npm start", or set SHEQU_URL.`,
    zh: `${url} 处没有服务应答：请用 npm start 启动，或设置 SHEQU_URL。`,
  }),
  notThisApi: (url: string, status: number) => ({
    en: `What answers at ${url} is not this API (status ${status}).`,
    zh: `${url} 处应答的不是本接口（状态码 ${status}）。`,
  }),
  status: (status: number) => ({
    en: `The server answers with ${status}.`,
    zh: `服务返回状态码 ${status}。`,
  }),
  waits: (seconds: number) => ({
    en: `The server takes nothing at the moment: asked again in ${seconds} s.`,
    zh: `服务暂时无法受理，${seconds} 秒后重试。`,
  }),
  noReason: { en: 'The server did not say why.', zh: '服务未说明原因。' },
  counted: (done: number, rows: number, taken: number, refused: number) => ({
    en: `${done} of ${rows} rows done: ${taken} taken, ${refused} refused.`,
    zh: `共 ${rows} 行，已处理 ${done} 行：采用 ${taken} 行，未采用 ${refused} 行。`,
  }),
  refusedRow: (line: string, division: string, day: string, code: string, message: string) => ({
    en: `Line ${line} · ${division || 'no code'} · ${day || 'no day'} · ${code}: ${message}`,
    zh: `第 ${line} 行 · ${division || '无代码'} · ${day || '无日期'} · ${code}：${message}`,
  }),
  all: (rows: number, taken: number, refused: number) => ({
    en: `${rows} rows: ${taken} taken, ${refused} refused.`,
    zh: `共 ${rows} 行：采用 ${taken} 行，未采用 ${refused} 行。`,
  }),
  goesOn: (counted: string) => ({
    en: `Goes on where it stopped: ${counted}`,
    zh: `从上次停下处继续：${counted}`,
  }),
  interrupted: (counted: string) => ({
    en: `Interrupted: ${counted} The same command goes on from there.`,
    zh: `已中断：${counted}原命令将从此处继续。`,
  }),
  stands: { en: 'The import does not move on: begin it again later.', zh: '导入没有进展，请稍后重新开始。' },
  before: {
    en: 'This file was imported before: nothing changed.',
    zh: '此文件此前已导入，未作任何更改。',
  },
} as const satisfies Catalogue;
