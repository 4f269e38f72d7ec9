import { type Caller, CHUCAI, person, type World } from './world.ts';

/** A resident of Chucai, with their account. */
export async function buildResident(world: World, community = CHUCAI): Promise<{ id: string; caller: Caller }> {
  const { members } = await world.buildHousehold([person()], community);
  const id = members[0]!;
  return { id, caller: world.as('RESIDENT', { person: id, account: `account-${id}` }) };
}

export const GRIEVANCE = `id kind clause status party community { code } division { code } supplier remedySought remedy remedyBy
  dismissedFor inCharge { code } deadline overdue raisedAt`;

/** Reports a grievance; answers with the payload. */
export const report = (caller: Caller, given: object = {}, fields = GRIEVANCE) =>
  caller.mutate(
    'reportGrievance',
    { kind: 'PROPERTY', party: 'COMMUNITY', community: CHUCAI, description: '门被贴上封条，物品被拿走', ...given },
    `grievance { ${fields} }`,
  );

/** The mutations of a grievance, by their events, each with an input that suits it. */
export const MOVES = {
  INVESTIGATE: ['investigateGrievance', { note: '派人核实' }],
  ORDER: ['orderRemedy', { remedy: 'RESTITUTION', remedyBy: '2020-04-20', note: '请社区归还' }],
  CONFIRM: ['confirmRemedy', {}],
  CONTEST: ['contestRemedy', { note: '尚未归还' }],
  DISMISS: ['dismissGrievance', { reason: 'NOT_CONFIRMED', note: '查无此事' }],
} as const;
export type Move = keyof typeof MOVES;

/** Makes one move as somebody; answers with the payload. */
export function move(caller: Caller, event: Move, grievance: string, input: object = {}, fields = GRIEVANCE) {
  const [name, usual] = MOVES[event];
  return caller.mutate(name, { grievance, ...usual, ...input }, `grievance { ${fields} }`);
}

/** Everybody who has to do with the grievances of Chucai, and some who have not. */
export const peopleOf = (world: World) => ({
  county: world.as('AUTHORITY', { division: '420106', account: 'county' }),
  city: world.as('AUTHORITY', { division: '4201', account: 'city' }),
  province: world.as('AUTHORITY', { division: '42', account: 'province' }),
  nation: world.as('AUTHORITY', { division: 'CN', account: 'nation' }),
  worker: world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' }),
  otherCounty: world.as('AUTHORITY', { division: '420102' }),
  office: world.as('AUTHORITY', { division: '420106006' }),
  supermarket: world.as('SUPERMARKET', { supplier: 'supplier_test' }),
});
