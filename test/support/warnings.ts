import type { Viewer } from '#graph/authenticate.ts';
import { openContext } from '#graph/context.ts';
import { valuesOn } from '#graph/core/plan/published.ts';
import { MEASURE_RULE_VERSION } from '#graph/oversight/measure/policy-ruling.ts';
import type { MeasureRuling } from '#graph/oversight/measure/policy.ts';
import { raiseWarning, type Raised } from '#graph/oversight/warning/raise.ts';
import { warningId } from '#graph/store/ids.ts';
import { type Caller, CHUCAI, type World } from './world.ts';
import { write } from './write.ts';

/** A refusal of sealing a community, as any warning could carry it. */
export const REFUSED: MeasureRuling = {
  verdict: 'REFUSED',
  action: 'CLOSED_MANAGEMENT',
  reasons: [{ code: 'BEYOND_TIER', text: { zh: '越级', en: 'Beyond the tier.' }, clause: 'rights.1' }],
  conditions: [],
  ruleVersion: MEASURE_RULE_VERSION,
  planVersion: valuesOn('2020-04-15').planVersion,
  tier: 'LOW',
  blanket: false,
  lighter: null,
};

let serial = 0;
/** Digits that no other warning of this run has, in the order in which they are asked for. */
export const newDigits = (): string => String((serial += 1)).padStart(32, '0');

export interface WarningOverrides extends Partial<Omit<Raised, 'id'>> {
  readonly account?: string;
}

/** A warning about a proposal of the community's worker, raised now; or any other. */
export async function buildWarning(world: World, overrides: WarningOverrides = {}): Promise<string> {
  const { account = 'proposer', ...rest } = overrides;
  const community = rest.community ?? CHUCAI;
  const viewer: Viewer = {
    account,
    roles: [],
    communities: [],
    division: null,
    supplier: null,
    scopes: [],
    person: null,
  };
  const context = openContext(world.deps, { viewer, purpose: null, requestId: 'test' });
  const { warning, writes } = await raiseWarning(context, {
    id: warningId(community, newDigits()),
    community,
    source: 'PROPOSAL',
    kind: 'CLOSED_MANAGEMENT',
    scope: 'COMMUNITY',
    measureId: null,
    ruling: REFUSED,
    description: null,
    raisedBy: { role: 'COMMUNITY_WORKER', division: null },
    ...rest,
  });
  await write(world.deps, writes);
  return warning.id;
}

export const WARNING = 'id status deadline overdue rectifyBy inCharge { code } description';
const FIELDS = `warning { ${WARNING} history { event status role note } }`;

/** The mutations of a warning, by their events, each with an input that suits it. */
export const MOVES = {
  INVESTIGATE: ['investigateWarning', {}],
  NOTIFY: ['notifyRectification', { rectifyBy: '2020-04-18', note: '请恢复通行' }],
  REPORT_RECTIFICATION: ['reportRectification', { note: '已经恢复' }],
  CONFIRM: ['confirmRectification', {}],
  DISMISS: ['dismissWarning', { note: '不属实' }],
} as const;
export type Move = keyof typeof MOVES;

/** Makes one move as somebody; answers with the payload. */
export function move(caller: Caller, event: Move, warning: string, input: object = {}) {
  const [name, usual] = MOVES[event];
  return caller.mutate(name, { warning, ...usual, ...input }, FIELDS);
}

/** Everybody who has to do with the warnings of Chucai, and some who have not. */
export const peopleOf = (world: World) => ({
  county: world.as('AUTHORITY', { division: '420106' }),
  city: world.as('AUTHORITY', { division: '4201' }),
  province: world.as('AUTHORITY', { division: '42' }),
  nation: world.as('AUTHORITY', { division: 'CN' }),
  worker: world.as('COMMUNITY_WORKER', { communities: [CHUCAI] }),
  otherCounty: world.as('AUTHORITY', { division: '420102' }),
  otherCity: world.as('AUTHORITY', { division: '3301' }),
  office: world.as('AUTHORITY', { division: '420106006' }),
  otherWorker: world.as('COMMUNITY_WORKER', { communities: ['420106006002'] }),
  professional: world.as('PROFESSIONAL', { division: '420106' }),
  outsider: world.as('RESIDENT', { account: 'outsider' }),
  app: world.as('THIRD_PARTY_APP'),
});
