/**
 * The way back into the neighbourhood (rights.4, rights.5): the life of a plan, and what a stairwell is told
 * without naming anyone.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { TaskKind } from '#graph/workforce/task/policy-kinds.ts';

/** What somebody comes back from: an isolation by its grounds, or a suspicion that was ruled out. */
export const RETURN_CAUSES = ['ARRIVAL_ABROAD', 'ARRIVAL_HIGH_RISK_AREA', 'CONTACT', 'DISCHARGE', 'RULED_OUT'] as const;
export type ReturnCause = (typeof RETURN_CAUSES)[number];

const FROM_ELSEWHERE: readonly ReturnCause[] = ['ARRIVAL_ABROAD', 'ARRIVAL_HIGH_RISK_AREA'];

/**
 * The clause that a plan carries out: the return of who was away, or the reintegration of who is cured or was
 * ruled out.
 */
export const clauseOfReturn = (causes: readonly ReturnCause[]): ClauseId =>
  causes.some((cause) => FROM_ELSEWHERE.includes(cause)) ? 'rights.4' : 'rights.5';

export type ReturnStatus = 'OPEN' | 'EXPLAINED' | 'COMPLETED';
export type ReturnEvent = 'START' | 'EXPLAIN' | 'COMPLETE';

export const returnPlanLifecycle = {
  noun: 'return-plan',
  initial: 'OPEN',
  transitions: {
    START: { from: [], to: 'OPEN', by: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY', 'SYSTEM'] },
    EXPLAIN: { from: ['OPEN'], to: 'EXPLAINED', by: ['COMMUNITY_WORKER'] },
    // A worker may have explained on the spot, and the task be done without a notice.
    COMPLETE: { from: ['OPEN', 'EXPLAINED'], to: 'COMPLETED', by: ['COMMUNITY_WORKER'] },
  },
} as const satisfies Lifecycle<ReturnStatus, ReturnEvent, Role>;

/** The steps of a plan, each a task; LATER: after as many days as the policy value says. */
export const RETURN_STEPS = [
  { kind: 'RETURN_VISIT', when: 'NOW' },
  { kind: 'STAIRWELL_EXPLANATION', when: 'NOW' },
  { kind: 'REINTEGRATION_CALL', when: 'LATER' },
] as const satisfies readonly { readonly kind: TaskKind; readonly when: 'NOW' | 'LATER' }[];

/**
 * What a stairwell may be told: a closed set, so that no text can name a person, a room, a number or an
 * illness. None says that it is about one's own stairwell: the same text goes to a building or a community
 * where a stairwell has too few homes.
 */
export const STAIRWELL_TEXTS = {
  RULES: {
    zh: '解除隔离的居民已按规定完成隔离和健康监测，与其他居民享有同等的出入和生活权利。任何人不得另设条件或要求其出示其他证明。',
    en:
      'Residents who are released from isolation have completed what the rules ask. They come, go and live here as anybody does; nobody may set them further ' +
      'conditions or ask them for further papers.',
  },
  NEIGHBOURLINESS: {
    zh: '近期有居民结束隔离、治愈或排除感染后回归社区。请像对待每一位邻居一样友善相待，不打听、不猜测、不传播他人的情况。如有疑问，请联系社区。',
    en:
      'Residents return to the community after isolation, recovery or a suspicion that was ruled out. Please meet them as you meet any neighbour: do not ask, guess ' +
      'or pass on who they are. The community answers your questions.',
  },
  NO_DISCRIMINATION: {
    zh: '依法不得歧视新冠肺炎治愈者、疑似排除者和解除隔离者，不得阻碍其回家、出入、购物和就医。遇到歧视，可以向主管部门反映，社区将依法处理。',
    en:
      'Nobody may discriminate against those who are cured, ruled out or released from isolation, or keep them from coming home, going out, shopping or seeing a ' +
      'doctor. Discrimination can be reported, and the authority above answers for it.',
  },
} as const satisfies Record<string, Text>;
export type StairwellText = keyof typeof STAIRWELL_TEXTS;

/** How far an explanation goes. */
export type NoticeReach = 'STAIRWELL' | 'BUILDING' | 'COMMUNITY';

/**
 * Other homes that an explanation needs around the one that it is about: with fewer it would point to that.
 * Our reading: the guidance asks that nobody is named, and gives no number.
 */
export const OTHERS_AROUND = 3;

/**
 * How far an explanation goes where so many other homes are known to be in the stairwell and in the building.
 */
export function reachOf(others: { readonly stairwell: number; readonly building: number }): NoticeReach {
  if (others.stairwell >= OTHERS_AROUND) return 'STAIRWELL';
  return others.building >= OTHERS_AROUND ? 'BUILDING' : 'COMMUNITY';
}
