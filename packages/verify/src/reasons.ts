/**
 * Why a verification came out as it did: every reason in Chinese and English, with the clause that it rests
 * on.
 */
import type { Colour, ConditionCode } from './colour-rules.ts';
import type { Reason } from './ruling.ts';

/** What leaves a code undecided: never a refusal, since a code is a help and not a condition (low.it.1). */
export type DoubtCode =
  | 'MALFORMED'
  | 'UNTRUSTED_ISSUER'
  | 'UNKNOWN_KEY'
  | 'ISSUER_SUSPENDED'
  | 'NOT_RECOGNISED'
  | 'RULES_UNKNOWN'
  | 'NOT_YET_VALID'
  | 'EXPIRED'
  | 'STALE_STATUS';

export type ReasonCode =
  | DoubtCode
  | 'BAD_SIGNATURE'
  | 'REVOKED'
  | 'GREEN_STANDING'
  | 'YELLOW_STANDING'
  | 'RED_STANDING'
  | 'STANDING_CHANGED'
  | 'REFRESH_ADVISED';

/** The clauses of the guidance that a verification rests on. */
export type VerificationClause = 'low.it.1' | 'mid.it.1';

type ReasonText = Omit<Reason<string, VerificationClause>, 'code'>;

const AS_WITHOUT_CODE = {
  zh: '持码人按无码人员办理：测温、登记。',
  en: 'Its bearer is treated like anyone without a code: temperature and registration.',
};

const TEXTS = {
  MALFORMED: doubt('无法识别该健康码。', 'The code cannot be read.'),
  UNTRUSTED_ISSUER: doubt('签发地不在信任名单内。', 'The region that issued the code is not on the trust list.'),
  UNKNOWN_KEY: doubt(
    '签名密钥不在签发地的有效密钥之列。',
    'The signing key is not among the keys of the issuing region that were valid on the day of issue.',
  ),
  ISSUER_SUSPENDED: doubt('签发地的健康码已暂停采信。', 'Codes of the issuing region are suspended.'),
  NOT_RECOGNISED: doubt(
    '本地与签发地之间没有生效的互认协议。',
    'No agreement in force lets this region recognise codes of the issuing region.',
  ),
  RULES_UNKNOWN: doubt(
    '核验端没有本地相应版本的转码规则。',
    'The verifier does not hold the colour rules of this region in the version that applies.',
  ),
  NOT_YET_VALID: doubt(
    '健康码的签发时间晚于核验时间，请核对设备时间。',
    'The code was issued later than the time of verification: check the clock of the device.',
  ),
  EXPIRED: doubt('健康码已过期，请刷新。', 'The code has expired: refresh it.'),
  STALE_STATUS: doubt(
    '状态列表缺失或已过时，无法确认该码的现状。',
    'The status list is missing or too old to tell what has become of the code.',
  ),
  BAD_SIGNATURE: reason(
    null,
    `签名不符，该码不予采信。${AS_WITHOUT_CODE.zh}`,
    `The signature does not match, so the code is refused. ${AS_WITHOUT_CODE.en}`,
  ),
  REVOKED: reason(
    null,
    `该码已被签发地撤销，请重新申领。${AS_WITHOUT_CODE.zh}`,
    `The issuing region has revoked the code, so it is refused: apply for a new one. ${AS_WITHOUT_CODE.en}`,
  ),
  GREEN_STANDING: reason('low.it.1', '按本地规则为绿码。', 'The code is green by the rules of this region.'),
  YELLOW_STANDING: reason(
    'mid.it.1',
    '按本地规则为黄码，测温、登记后通行；对颜色有异议可申诉。',
    'The code is yellow by the rules of this region: passage with temperature and registration. The colour can be appealed.',
  ),
  RED_STANDING: reason(
    'mid.it.1',
    '按本地规则为红码，不能凭此码通行；居民回家不受此限，对颜色有异议可申诉。',
    'The code is red by the rules of this region and gives no passage. It never keeps residents from their home, and the colour can be appealed.',
  ),
  STANDING_CHANGED: reason(
    'low.it.1',
    '签发后状态已变更，按签发地最新公布的颜色处理。',
    'The standing changed after the code was issued; the colour published since then decides.',
  ),
  REFRESH_ADVISED: reason(
    'low.it.1',
    '签发地最新公布的状态更为宽松，请刷新健康码后重新核验。',
    'The issuing region has since published a milder standing: refresh the code and have it verified again.',
  ),
} satisfies Record<ReasonCode, ReasonText>;

const CONDITION_TEXTS = {
  TEMPERATURE: reason('low.it.1', '测量体温。', 'Have the temperature taken.'),
  REGISTRATION: reason('low.it.1', '登记出入信息。', 'Register entry and exit.'),
} satisfies Record<ConditionCode, ReasonText>;

export const REASONS = withCodes<ReasonCode>(TEXTS);
export const CONDITIONS = withCodes<ConditionCode>(CONDITION_TEXTS);

/** What anyone without a usable code is asked for. */
export const WITHOUT_CODE: readonly ConditionCode[] = ['TEMPERATURE', 'REGISTRATION'];

export const STANDING_REASON = {
  GREEN: 'GREEN_STANDING',
  YELLOW: 'YELLOW_STANDING',
  RED: 'RED_STANDING',
} as const satisfies Record<Colour, ReasonCode>;

function reason(clause: VerificationClause | null, zh: string, en: string): ReasonText {
  return { clause, text: { zh, en } };
}

function doubt(zh: string, en: string): ReasonText {
  return reason('low.it.1', zh + AS_WITHOUT_CODE.zh, `${en} ${AS_WITHOUT_CODE.en}`);
}

function withCodes<Code extends string>(texts: Readonly<Record<Code, ReasonText>>) {
  const codes = Object.keys(texts) as Code[];
  return Object.fromEntries(codes.map((code) => [code, { code, ...texts[code] }])) as Readonly<
    Record<Code, Reason<Code, VerificationClause>>
  >;
}
