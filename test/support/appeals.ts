import { done } from './api.ts';
import { clinical, investigation, laboratory } from './evidence.ts';
import { type Caller, CHUCAI, idNumber, person, type World, WUCHANG } from './world.ts';

/** What the tests of appeals ask for, in few words. */
export const APPEAL = `id clause status inCharge { code } deadline overdue filedAt correctedFor dismissedFor furtherUntil
  history { event status role }`;

export const STATEMENT = '我从未出境，航班上的是同名的另一个人';
export const EXPLANATION = '同名不同人，核对出入境记录后更正';
export const NOTE = '经核对出入境记录，当日确有入境';

/** Somebody, by themself of Chucai, with the callers around them. */
export async function buildAppellant(world: World, community = CHUCAI) {
  const who = { ...person(), idNumber: idNumber() };
  const { id: home, members } = await world.buildHousehold([who], community);
  const id = members[0]!;
  return { id, home, idNumber: who.idNumber, resident: world.as('RESIDENT', { person: id, account: `self-${id}` }) };
}

/** The professionals who record and review, each with an account of their own. */
export const reviewersOf = (world: World) => {
  const of = (division: string, account: string) => world.as('PROFESSIONAL', { division, account });
  return {
    author: of('420106006', 'author'),
    line: of(WUCHANG, 'line'),
    reviewer: of(WUCHANG, 'reviewer'),
    second: of(WUCHANG, 'second'),
    city: of('4201', 'city'),
    province: of('42', 'province'),
    nation: of('CN', 'nation'),
    elsewhere: of('420102', 'elsewhere'),
    worker: world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' }),
  };
};

export const recordContact = async (by: Caller, whose: string, given: object = {}): Promise<string> => {
  const input = { person: whose, lastContactOn: '2020-04-14', evidence: investigation(), ...given };
  return (await done(by, 'recordContact', input, 'contact { id }', 'INVESTIGATION')).contact.id;
};

export const recordCase = async (by: Caller, whose: string, kind: string): Promise<string> => {
  const evidence = kind === 'SUSPECTED' ? clinical() : laboratory();
  const about = { community: CHUCAI, person: whose, confirmedOn: '2020-04-15', sourceKnown: true };
  return (await done(by, 'recordCase', { ...about, kind, evidence }, 'case { id }')).case.id;
};

export const file = async (by: Caller, whose: string, given: object = {}, fields = APPEAL): Promise<any[]> => {
  const { appeals } = await done(
    by,
    'fileAppeal',
    { person: whose, statement: STATEMENT, ...given },
    `appeals { ${fields} }`,
  );
  return appeals;
};

export const uphold = async (by: Caller, appeal: string, given: object = {}): Promise<any> => {
  const input = { appeal, reason: 'WRONG_PERSON', explanation: EXPLANATION, ...given };
  return (await done(by, 'upholdAppeal', input, `appeal { ${APPEAL} }`)).appeal;
};

export const dismiss = async (by: Caller, appeal: string, given: object = {}): Promise<any> => {
  const input = { appeal, reason: 'RECORD_IS_RIGHT', note: NOTE, ...given };
  return (await done(by, 'dismissAppeal', input, `appeal { ${APPEAL} }`)).appeal;
};
