/** What a ruling on a measure says, in sentences. They name no person and no place. */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Reason, Text } from '#graph/core/ruling.ts';
import { type MeasureRow, MEASURES } from './policy-table.ts';
import type { EssentialExit, LighterMeasure, MeasureReasonCode, MeasureScope } from './policy.ts';

/** A reason on a measure always rests on a clause. */
export type MeasureReason = Reason<MeasureReasonCode> & { readonly clause: ClauseId };

/** The reasons that say the same whatever the measure. */
type FixedCode = Exclude<
  MeasureReasonCode,
  'EXITS_MISSING' | 'WITHIN_TIER' | 'TIER_CONDITION' | 'LIGHTER_MEASURE_SERVES'
>;

const TEXTS: Readonly<Record<FixedCode, Text>> = {
  NO_EMERGENCY_RESPONSE: {
    zh: '当前没有启动应急响应，不得采取防控措施。',
    en: 'No emergency response is in force: no control measure applies.',
  },
  LEVEL_UNREPORTED: {
    zh: '县（市、区）已多日未报送疫情日报，不得依据其风险等级新采取措施：请先补报，或由上级代为报送。',
    en: 'The county has reported no figures for so long that no measure begins on its level: report the missing days first, or have the authority above report them.',
  },
  BANS_ALL_GOING_OUT: {
    zh: '禁止一个地方的全部人员外出属于简单粗暴的一刀切，任何等级下均不得采取。',
    en: 'Banning everybody from going out is crude blanket control: no tier allows it.',
  },
  NO_LEGAL_BASIS: { zh: '未写明法律依据。', en: 'It names no legal basis.' },
  NO_GROUND: { zh: '未写明采取措施的理由。', en: 'It gives no ground.' },
  NO_END_DATE: { zh: '未写明截止日期：任何措施都要到期自动失效。', en: 'It has no end date: every measure lapses.' },
  NO_ESSENTIAL_EXITS: {
    zh: '未保留就医、应急和居民返家的必要通道。',
    en: 'It leaves no essential way out or in: for care, for emergencies, for residents who come home.',
  },
  NO_SUPPLY_OR_CARE: {
    zh: '未安排里面居民的生活物资保障或关爱照料。',
    en: 'It does not provide for both supply and care of those inside.',
  },
  BEYOND_TIER: { zh: '本等级下不得采取该措施。', en: 'The tier does not allow this measure.' },
  NO_LOCAL_CHOICE: {
    zh: '仅在县（市、区）自行选定限值时适用，本地未选定。',
    en: 'It is lawful only where the county has chosen a value of its own, and it has chosen none.',
  },
  NO_PROFESSIONAL_ADVICE: {
    zh: '须有疾控等专业机构的意见。',
    en: 'It needs the advice of CDC or another professional body.',
  },
  NOT_TARGETED: {
    zh: '管控的场所和人员要合理确定：限于与病例有关的楼栋、单元、场所或者具体人员。',
    en: 'What is controlled has to be chosen reasonably: the building, unit or venue around cases, or the persons concerned.',
  },
  OVER_CONTROL: {
    zh: '防控措施不得超出分区分级的要求；超出的予以预警。',
    en: 'Control must not go beyond what tier and class ask for; what does is warned about.',
  },
  SAFEGUARDS_BIND: {
    zh: '仅在所写明的法律依据、理由、期限、必要通道、物资保障和关爱照料落实期间有效。',
    en: 'It holds only with the legal basis, ground, end, exits, supply and care that it was proposed with.',
  },
};

export const reason = (code: FixedCode, clause: ClauseId): MeasureReason => ({ code, text: TEXTS[code], clause });

const EXIT_NAMES: Readonly<Record<EssentialExit, Text>> = {
  MEDICAL_CARE: { zh: '就医', en: 'medical care' },
  EMERGENCY: { zh: '应急', en: 'emergencies' },
  RETURN_HOME: { zh: '居民返家', en: 'residents who come home' },
  WORK: { zh: '返岗', en: 'work' },
  SUPPLIES: { zh: '采购', en: 'supplies' },
  CARE_OF_OTHERS: { zh: '照护他人', en: 'care of others' },
  SCHOOL: { zh: '上学和考试', en: 'school and examinations' },
};

export const exitMissing = (exit: EssentialExit, clause: ClauseId): MeasureReason => ({
  code: 'EXITS_MISSING',
  text: { zh: `未保留${EXIT_NAMES[exit].zh}的通道。`, en: `It leaves no way out and in for ${EXIT_NAMES[exit].en}.` },
  clause,
});

export const withinTier = ({ modality, clause }: MeasureRow): MeasureReason => ({
  code: 'WITHIN_TIER',
  text:
    modality === 'REQUIRED'
      ? { zh: '本等级要求采取该措施。', en: 'The tier asks for this measure.' }
      : { zh: '本等级允许采取该措施。', en: 'The tier allows this measure.' },
  clause,
});

export const conditionOf = ({ condition, clause }: MeasureRow): MeasureReason[] =>
  condition ? [{ code: 'TIER_CONDITION', text: condition, clause }] : [];

const SCOPE_NAMES: Readonly<Record<MeasureScope, Text>> = {
  PERSONS: { zh: '具体人员', en: 'the persons concerned' },
  VENUE: { zh: '场所', en: 'the venue' },
  UNIT: { zh: '单元', en: 'the unit' },
  BUILDING: { zh: '楼栋', en: 'the building' },
  COMMUNITY: { zh: '社区', en: 'the community' },
};

export function lighterServes({ kind, scope }: LighterMeasure): MeasureReason {
  const [name, reach] = [MEASURES[kind].name, SCOPE_NAMES[scope]];
  return {
    code: 'LIGHTER_MEASURE_SERVES',
    text: {
      zh: `较轻的措施也能达到目的：${name.zh}，范围为${reach.zh}。`,
      en: `A lighter measure serves the same end: ${name.en}, for ${reach.en}.`,
    },
    clause: 'gen.1',
  };
}
