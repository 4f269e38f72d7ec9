import type { Purpose, Role } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import { CHUCAI } from '#graph/local/demo-data.ts';
import { DEMO_SUPPLIER } from '#graph/local/demo.ts';

/** Whom one can act as: each role, nobody, a resident whose account is not bound yet, and a province. */
export type PersonaId = Role | 'NOBODY' | 'NEWCOMER' | 'PROVINCE';

export interface Persona {
  readonly id: PersonaId;
  readonly title: Text;
  /** What the token says, in the words of /local/token; null for no token. */
  readonly claims: Readonly<Record<string, string>> | null;
  /** Who that is in the demo. */
  readonly note: Text;
}

export const personas: readonly Persona[] = [
  {
    id: 'THIRD_PARTY_APP',
    title: { zh: '第三方应用', en: 'Third-party app' },
    claims: { role: 'THIRD_PARTY_APP' },
    note: { zh: '只读公开信息，看不到任何个人', en: 'Reads what is public; never a person' },
  },
  {
    id: 'RESIDENT',
    title: { zh: '居民', en: 'Resident' },
    claims: { role: 'RESIDENT', person: 'person_demo-wang-xiaoming' },
    note: { zh: '王小明，楚材社区三口之家', en: 'Wang Xiaoming, a household of three in Chucai' },
  },
  {
    id: 'NEWCOMER',
    title: { zh: '居民（账号未绑定）', en: 'Resident, account not bound' },
    // A new account each time the page is opened: one account is bound to one person, for good.
    claims: { role: 'RESIDENT', account: 'explorer-{{account}}' },
    note: { zh: '刚注册的账号，等着绑定', en: 'A new account that waits to be bound' },
  },
  {
    id: 'VOLUNTEER',
    title: { zh: '志愿者', en: 'Volunteer' },
    claims: { role: 'VOLUNTEER,RESIDENT', person: 'person_demo-xu-wen' },
    note: {
      zh: '许雯，杭州清波门社区；志愿者也是居民',
      en: 'Xu Wen of Qingbomen, Hangzhou; a volunteer is a resident too',
    },
  },
  {
    id: 'COMMUNITY_WORKER',
    title: { zh: '社区工作者', en: 'Community worker' },
    claims: { role: 'COMMUNITY_WORKER', community: CHUCAI },
    note: { zh: '楚材社区，只管本社区', en: 'Of Chucai, and of no other community' },
  },
  {
    id: 'PROFESSIONAL',
    title: { zh: '专业人员', en: 'Professional' },
    claims: { role: 'PROFESSIONAL', division: '420106' },
    note: { zh: '武昌区疾控人员', en: 'Of the CDC of Wuchang' },
  },
  {
    id: 'AUTHORITY',
    title: { zh: '主管部门', en: 'Authority' },
    claims: { role: 'AUTHORITY', division: '420106' },
    note: { zh: '武昌区指挥部', en: 'The headquarters of Wuchang' },
  },
  {
    id: 'PROVINCE',
    title: { zh: '省级主管部门', en: 'Authority of the province' },
    claims: { role: 'AUTHORITY', division: '42' },
    note: { zh: '湖北省指挥部', en: 'The headquarters of Hubei' },
  },
  {
    id: 'SUPERMARKET',
    title: { zh: '合作商超', en: 'Supermarket' },
    claims: { role: 'SUPERMARKET', supplier: DEMO_SUPPLIER },
    note: { zh: '惠民生鲜，楚材保供点', en: 'Huimin, which runs the supply point of Chucai' },
  },
  {
    id: 'REGIONAL_VERIFIER',
    title: { zh: '异地核验方', en: 'Regional verifier' },
    claims: { role: 'REGIONAL_VERIFIER', division: '3301' },
    note: { zh: '杭州市，核验武汉签发的健康码', en: 'Hangzhou, which verifies codes issued by Wuhan' },
  },
  {
    id: 'FEED',
    title: { zh: '数据对接方', en: 'Feed' },
    claims: { role: 'FEED', scope: 'arrivals:write' },
    note: { zh: '口岸与交通数据，只写不读', en: 'Border and transport: writes, never reads' },
  },
  {
    id: 'NOBODY',
    title: { zh: '未登录', en: 'Nobody' },
    claims: null,
    note: { zh: '不带令牌', en: 'Without a token' },
  },
];

export const purposeTitles: Readonly<Record<Purpose, Text>> = {
  REGISTRATION: { zh: '登记', en: 'Registration' },
  CARE: { zh: '关爱服务', en: 'Care' },
  CODE_ISSUING: { zh: '代办健康码', en: 'Issuing a code' },
  INVESTIGATION: { zh: '流行病学调查', en: 'Investigation' },
  SUPPLY: { zh: '物资保障', en: 'Supply' },
  SELF: { zh: '本人', en: 'Oneself' },
};
