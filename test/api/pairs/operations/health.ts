import { row } from '#test/support/arrivals.ts';
import { investigation, laboratory, ownOf, ticket } from '#test/support/evidence.ts';
import { CHUCAI, HUBUXIANG, NANGANG } from '#test/support/world.ts';
import { county, doctor, keeper, operation, worker } from './operation.ts';

/** One of each kind for both orders of a pair. */
/** A report of a laboratory and a ticket name one person. */
const [REPORT, SEEN] = [laboratory(), ticket()];
const laboratoryOf = ({ person }: { readonly person: string }) => ({ evidence: ownOf(REPORT, person) });
const ticketOf = ({ person }: { readonly person: string }) => ({ evidence: ownOf(SEEN, person) });
const INVESTIGATION = { evidence: investigation() };
const SUSPECTED = { case: ['SUSPECTED', 'UNCONFIRMED'] } as const;

/** What is found of somebody's health, and where they come from. */
export const healthOperations = [
  operation('recordCase', {
    by: doctor,
    input: ({ person, today: confirmedOn }) => ({
      community: CHUCAI,
      person,
      confirmedOn,
      sourceKnown: true,
      ...laboratoryOf({ person }),
    }),
  }),
  operation('recordCase', {
    as: 'on suspicion',
    by: doctor,
    input: ({ person, today: confirmedOn }) => ({
      community: CHUCAI,
      kind: 'SUSPECTED',
      person,
      confirmedOn,
      sourceKnown: true,
      ...laboratoryOf({ person }),
    }),
  }),
  operation('recordInvestigation', {
    needs: SUSPECTED,
    by: doctor,
    input: ({ case: found }) => ({ case: found, sourceKnown: true, ...INVESTIGATION }),
  }),
  operation('recordAdmission', { needs: SUSPECTED, by: doctor, input: ({ case: found }) => ({ case: found }) }),
  operation('confirmCase', {
    needs: SUSPECTED,
    by: doctor,
    input: ({ case: found, today: confirmedOn, person }) => ({ case: found, confirmedOn, ...laboratoryOf({ person }) }),
  }),
  operation('ruleOutCase', {
    needs: SUSPECTED,
    by: doctor,
    input: ({ case: found, person }) => ({ case: found, ...laboratoryOf({ person }) }),
  }),
  operation('confirmFinding', {
    needs: { case: ['UNCONFIRMED'] },
    by: doctor,
    input: ({ case: record }) => ({ record, number: '检字2020-0416' }),
  }),
  operation('withdrawFact', {
    as: 'of a case',
    needs: SUSPECTED,
    by: doctor,
    input: ({ case: record }) => ({ record, reason: 'NOT_SO', explanation: '复核病历后确认登记有误' }),
  }),
  operation('withdrawFact', {
    as: 'of an arrival',
    needs: { arrival: ['REPORTED'] },
    by: keeper,
    input: ({ arrival: record }) => ({ record, reason: 'WRONG_PERSON', explanation: '同名不同人，车票不是此人的' }),
  }),
  operation('recordContact', {
    by: doctor,
    input: ({ person, yesterday: lastContactOn }) => ({ person, lastContactOn, ...INVESTIGATION }),
  }),
  operation('recordWorkplace', {
    by: doctor,
    input: ({ person }) => ({ person, creditCode: '91420100MA4K12345X' }),
  }),
  operation('recordMeeting', {
    by: doctor,
    input: ({ person, partner, yesterday: on }) => ({
      on,
      setting: 'MEETING',
      people: [person, partner],
      ...INVESTIGATION,
    }),
  }),
  operation('withdrawFact', {
    as: 'of a meeting',
    needs: { meeting: ['RECORDED'] },
    by: keeper,
    input: ({ meeting: record }) => ({ record, reason: 'WRONG_DAY', explanation: '聚餐是前一天的事，登记时记错' }),
  }),
  operation('withdrawFact', {
    as: 'of a workplace',
    needs: { workplace: ['RECORDED'] },
    by: keeper,
    input: ({ workplace: record }) => ({ record, reason: 'NOT_SO', explanation: '本人已从该单位离职多年' }),
  }),
  operation('recordDischarge', {
    needs: { discharge: ['NONE'] },
    by: doctor,
    input: ({ person, today: dischargedOn }) => ({ person, dischargedOn, ...laboratoryOf({ person }) }),
  }),
  operation('recordRecheck', {
    needs: { discharge: ['FOLLOWED_UP'] },
    by: doctor,
    input: ({ discharge, today: on, person }) => ({ discharge, on, result: 'NEGATIVE', ...laboratoryOf({ person }) }),
  }),
  operation('recordRecheck', {
    as: 'that is positive',
    needs: { discharge: ['FOLLOWED_UP'] },
    by: doctor,
    input: ({ discharge, today: on, person }) => ({
      discharge,
      on,
      result: 'POSITIVE_WITH_SYMPTOMS',
      ...laboratoryOf({ person }),
    }),
  }),
  operation('withdrawFact', {
    as: 'of a discharge',
    needs: { discharge: ['FOLLOWED_UP'] },
    by: doctor,
    input: ({ discharge: record }) => ({ record, reason: 'WRONG_PERSON', explanation: '出院小结是同名者的' }),
  }),
  operation('registerArrival', {
    by: worker,
    input: ({ person, yesterday: arrivedOn }) => ({
      person,
      from: 'ABROAD',
      place: 'IT',
      arrivedOn,
      ...ticketOf({ person }),
    }),
  }),
  operation('registerArrival', {
    as: 'with them along',
    parts: 2,
    by: worker,
    input: ({ person, partner, yesterday: arrivedOn }) => ({
      person: partner,
      companions: [person],
      from: 'HIGH_RISK_AREA',
      place: NANGANG,
      arrivedOn,
      ...ticketOf({ person }),
    }),
  }),
  operation('registerArrivals', {
    by: ({ feed }) => feed,
    input: ({ idNumber, yesterday: arrivedOn }, side) => ({
      rows: [row({ sentId: `pair-${side}`, idNumber, arrivedOn })],
    }),
    fields: 'rows { outcome errors { code } }',
  }),
  operation('confirmArrival', {
    needs: { arrival: ['REPORTED'] },
    by: ({ resident }) => resident,
    input: ({ arrival, person }) => ({ arrival, ...ticketOf({ person }) }),
  }),
  operation('decideArrival', {
    needs: { arrival: ['REPORTED'] },
    by: doctor,
    input: ({ arrival, person }) => ({ arrival, binds: true, reason: '与铁路部门核对车次', ...ticketOf({ person }) }),
  }),
  operation('decideArrival', {
    as: 'that it does not bind',
    needs: { arrival: ['REPORTED'] },
    by: doctor,
    input: ({ arrival, person }) => ({ arrival, binds: false, reason: '与铁路部门核对车次', ...ticketOf({ person }) }),
  }),
  operation('matchArrival', {
    needs: { arrival: ['UNMATCHED'] },
    by: worker,
    input: ({ arrival, person }) => ({ arrival, person }),
  }),
  operation('assignArrival', {
    needs: { arrival: ['UNMATCHED'] },
    by: county,
    input: ({ arrival }) => ({ arrival, to: HUBUXIANG }),
  }),
];
