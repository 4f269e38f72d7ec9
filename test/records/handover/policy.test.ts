import { describe, expect, it } from 'vitest';
import type { Role } from '#graph/core/roles.ts';
import {
  answerBy,
  HANDOVER_STATUSES,
  type HandoverConcern,
  type HandoverEvent,
  handoverLifecycle,
  maySeeHandoversOf,
  sightOfHandover,
  toldOfRequest,
} from '#graph/records/handover/policy.ts';

const CHUCAI = '420106006001';
const QINGBOMEN = '330102001051';

const handover = (overrides: Partial<HandoverConcern> = {}): HandoverConcern => ({
  kind: 'REGISTRATION',
  asked: CHUCAI,
  requestedBy: { community: QINGBOMEN, division: null },
  person: 'person_a',
  ...overrides,
});
const viewer = (roles: readonly Role[], overrides: object = {}) => ({
  roles,
  communities: [] as string[],
  division: null as string | null,
  person: null,
  ...overrides,
});
const self = { person: { id: 'person_a', household: 'household_1', community: CHUCAI } };

describe('a handover', () => {
  it.each<[HandoverEvent, string[], string]>([
    ['ACCEPT', ['REQUESTED'], 'ACCEPTED'],
    ['DECIDE', ['REQUESTED', 'DECLINED'], 'ACCEPTED'],
    ['DECLINE', ['REQUESTED'], 'DECLINED'],
    ['WITHDRAW', ['REQUESTED', 'DECLINED'], 'WITHDRAWN'],
    ['OVERDUE', ['REQUESTED'], 'SAME'],
    ['FOLLOW', ['REQUESTED', 'DECLINED'], 'SAME'],
  ])('%s happens from %j, and leaves it %s', (event, from, to) => {
    expect(handoverLifecycle.transitions[event]).toMatchObject({ from, to });
  });

  it('that is over never moves again', () => {
    for (const status of HANDOVER_STATUSES.filter((one) => one === 'ACCEPTED' || one === 'WITHDRAWN'))
      for (const { from } of Object.values(handoverLifecycle.transitions))
        expect((from as readonly string[]).includes(status)).toBe(false);
  });

  it('is decided over a refusal by an authority alone', () => {
    expect(handoverLifecycle.transitions.DECIDE.by).toEqual(['AUTHORITY']);
  });

  it.each([
    [{}, { as: 'REQUESTED', data: { community: CHUCAI, person: 'person_a', registration: 'person_b' } }],
    [{ kind: 'CONTACT' }, { as: 'CONTACT_REQUESTED', data: { community: CHUCAI } }],
    [
      { kind: 'CONTACT', asked: '420106' },
      { as: 'UNPLACED', data: { division: '420106' } },
    ],
  ] as const)(
    'with %j is told %j: of a contact nobody learns whom, and a county where no community is known',
    (over, told) => {
      expect(toldOfRequest({ ...handover(over), ref: 'person_b' })).toEqual(told);
    },
  );

  it('is to be answered as many hours after it was asked for, over a midnight too', () => {
    expect(answerBy('2020-04-15T20:00:00.000Z', 48)).toBe('2020-04-17T20:00:00.000Z');
  });
});

describe('somebody has to do with a handover', () => {
  it.each<[string, Parameters<typeof sightOfHandover>[0], Partial<HandoverConcern>, string | null]>([
    ['a worker of the community that is asked', viewer(['COMMUNITY_WORKER'], { communities: [CHUCAI] }), {}, 'ASKED'],
    ['a worker of the one that asks', viewer(['COMMUNITY_WORKER'], { communities: [QINGBOMEN] }), {}, 'REQUESTER'],
    ['a worker of a third', viewer(['COMMUNITY_WORKER'], { communities: ['420106006002'] }), {}, null],
    ['a professional over it, for a registration', viewer(['PROFESSIONAL'], { division: '420106' }), {}, null],
    [
      'a professional over it, for a contact',
      viewer(['PROFESSIONAL'], { division: '420106' }),
      { kind: 'CONTACT' },
      'ASKED',
    ],
    [
      'a professional of the division that asks',
      viewer(['PROFESSIONAL'], { division: '330102' }),
      { kind: 'CONTACT', requestedBy: { community: null, division: '330102' } },
      'REQUESTER',
    ],
    ['the authority of the county', viewer(['AUTHORITY'], { division: '420106' }), {}, 'AUTHORITY'],
    ['that of the nation', viewer(['AUTHORITY'], { division: 'CN' }), {}, 'AUTHORITY'],
    ['the office of the street', viewer(['AUTHORITY'], { division: '420106006' }), {}, null],
    ['another county', viewer(['AUTHORITY'], { division: '420102' }), {}, null],
    ['the person', viewer(['RESIDENT'], self), {}, 'PERSON'],
    [
      'the person, as a contact: a professional’s finding comes first',
      viewer(['RESIDENT'], self),
      { kind: 'CONTACT' },
      null,
    ],
    ['another resident', viewer(['RESIDENT'], { person: { ...self.person, id: 'person_b' } }), {}, null],
    ['whoever names nobody', viewer(['RESIDENT'], self), { person: null }, null],
    ['a supermarket', viewer(['SUPERMARKET']), {}, null],
  ])('%s', (_, who, overrides, expected) => {
    expect(sightOfHandover(who, handover(overrides))?.sight ?? null).toBe(expected);
  });
});

describe('the list of a place', () => {
  it.each<[string, Parameters<typeof maySeeHandoversOf>[0], string, boolean]>([
    ['its worker', viewer(['COMMUNITY_WORKER'], { communities: [CHUCAI] }), CHUCAI, true],
    ['its worker, that of the county', viewer(['COMMUNITY_WORKER'], { communities: [CHUCAI] }), '420106', false],
    ['a professional over it', viewer(['PROFESSIONAL'], { division: '4201' }), CHUCAI, true],
    ['the authority over it', viewer(['AUTHORITY'], { division: '420106' }), '420106', true],
    ['an office of the street', viewer(['AUTHORITY'], { division: '420106006' }), CHUCAI, false],
    ['a worker of another', viewer(['COMMUNITY_WORKER'], { communities: [QINGBOMEN] }), CHUCAI, false],
  ])('is open to %s: %s', (_, who, place, expected) => {
    expect(maySeeHandoversOf(who, place)).toBe(expected);
  });
});
