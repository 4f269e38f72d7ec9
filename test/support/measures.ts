import { dayReportWrite } from '#graph/region/evidence/store.ts';
import type { Tier } from '#graph/region/tier/policy.ts';
import type { Day } from '#verify/calendar.ts';
import { type Caller, CHUCAI, type World, WUCHANG } from './world.ts';

/** Closed management that lacks nothing. */
export const CLOSURE = {
  community: CHUCAI,
  kind: 'CLOSED_MANAGEMENT',
  place: { scope: 'COMMUNITY' },
  ground: '本社区出现确诊病例',
  legalBasis: '传染病防治法第四十二条',
  professionalAdvice: '武昌区疾控中心2020年第17号意见',
  exits: ['MEDICAL_CARE', 'EMERGENCY', 'RETURN_HOME', 'WORK'],
  supply: '保供点每日配送到楼栋',
  care: '网格员每日联系独居老人',
} as const;

export const MEASURE =
  'measure { id status kind scope building unit venue from until ground legalBasis professionalAdvice exits supply care community { code } history { event status at role reason } }';
export const RULING =
  'ruling { verdict action tier blanket reasons { code clause text(lang: EN) } conditions { code clause } lighter { kind scope modality clause name(lang: EN) } planVersion localPolicy }';
const OUTCOME = `${MEASURE} ${RULING} warning { id source kind scope status inCharge { code } measure { id status } }`;

/** Proposes what lacks nothing, from today through the day 13 days on, but for what is given. */
export const propose = (world: World, by: Caller, given: object = {}, fields = OUTCOME): Promise<any> =>
  by.mutate('proposeMeasure', { ...CLOSURE, from: world.today(), until: world.daysAgo(-13), ...given }, fields);

/** A measure that was found lawful. */
export async function proposed(world: World, by: Caller, given: object = {}): Promise<any> {
  const { measure, errors, topErrors } = await propose(world, by, given);
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
  return measure;
}

/** An emergency response of the province. */
export async function startResponse(world: World, level = 'I'): Promise<void> {
  const { errors, topErrors } = await world
    .as('AUTHORITY', { division: '42' })
    .mutate(
      'startEmergencyResponse',
      { division: '42', level, legalBasis: '鄂政发〔2020〕1号' },
      'emergencyResponse { level }',
    );
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
}

const FIGURES = { LOW: [0, 0, 0], MEDIUM: [1, 1, 0], HIGH: [60, 60, 1] } as const satisfies Record<
  Tier,
  readonly [number, number, number]
>;

/**
 * Brings the county to a level by its report of today, the last of fifteen: nobody is told, and no sweep
 * follows.
 */
export async function bringTo(world: World, tier: Tier): Promise<void> {
  for (let i = 15; i >= 1; i--) await setReport(world, world.daysAgo(i), 0, 0);
  const [newConfirmed, cumulativeConfirmed, clusters] = FIGURES[tier];
  await setReport(world, world.today(), newConfirmed, cumulativeConfirmed, clusters);
}

/** Puts a day report of the county, over another where there is one. */
export const setReport = (world: World, day: Day, newConfirmed: number, cumulativeConfirmed: number, clusters = 0) => {
  const recorded = { evidence: 'test', recordedBy: 'test', recordedAt: `${day}T16:00:00.000Z` };
  const figures = { newConfirmed, cumulativeConfirmed, clusters };
  return world.deps.db.putMany([{ ...dayReportWrite({ division: WUCHANG, day, ...figures, ...recorded }).put }]);
};

/** What a caller sees of the measures of the community. */
export async function measuresSeen(by: Caller, args = 'first: 50', fields = 'id status'): Promise<any[]> {
  const { data, errors } = await by.ask(
    `{ community(code: "${CHUCAI}") { measures(${args}) { nodes { ${fields} } } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.community.measures.nodes;
}
