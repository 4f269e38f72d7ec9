import { row } from '#test/support/arrivals.ts';
import { CHUCAI, HUBUXIANG } from '#test/support/world.ts';
import { county, doctor, operation, worker } from './operation.ts';

const EVIDENCE = { evidence: 'CDC-1' };
const SUSPECTED = { case: ['SUSPECTED'] } as const;

/** What is found of somebody's health, and where they come from. */
export const healthOperations = [
  operation('recordCase', {
    by: doctor,
    input: ({ person, today: confirmedOn }) => ({
      community: CHUCAI,
      person,
      confirmedOn,
      sourceKnown: true,
      ...EVIDENCE,
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
      ...EVIDENCE,
    }),
  }),
  operation('recordInvestigation', {
    needs: SUSPECTED,
    by: doctor,
    input: ({ case: found }) => ({ case: found, sourceKnown: true, ...EVIDENCE }),
  }),
  operation('recordAdmission', { needs: SUSPECTED, by: doctor, input: ({ case: found }) => ({ case: found }) }),
  operation('confirmCase', {
    needs: SUSPECTED,
    by: doctor,
    input: ({ case: found, today: confirmedOn }) => ({ case: found, confirmedOn, ...EVIDENCE }),
  }),
  operation('ruleOutCase', {
    needs: SUSPECTED,
    by: doctor,
    input: ({ case: found }) => ({ case: found, ...EVIDENCE }),
  }),
  operation('recordContact', {
    by: doctor,
    input: ({ person, yesterday: lastContactOn }) => ({ person, lastContactOn, ...EVIDENCE }),
  }),
  operation('recordWorkplace', {
    by: doctor,
    input: ({ person }) => ({ person, creditCode: '91420100MA4K12345X' }),
  }),
  operation('recordMeeting', {
    by: doctor,
    input: ({ person, partner, yesterday: on }) => ({ on, setting: 'MEETING', people: [person, partner], ...EVIDENCE }),
  }),
  operation('recordDischarge', {
    needs: { discharge: ['NONE'] },
    by: doctor,
    input: ({ person, today: dischargedOn }) => ({ person, dischargedOn, ...EVIDENCE }),
  }),
  operation('recordRecheck', {
    needs: { discharge: ['FOLLOWED_UP'] },
    by: doctor,
    input: ({ discharge, today: on }) => ({ discharge, on, result: 'NEGATIVE', ...EVIDENCE }),
  }),
  operation('recordRecheck', {
    as: 'that is positive',
    needs: { discharge: ['FOLLOWED_UP'] },
    by: doctor,
    input: ({ discharge, today: on }) => ({ discharge, on, result: 'POSITIVE_WITH_SYMPTOMS', ...EVIDENCE }),
  }),
  operation('registerArrival', {
    by: worker,
    input: ({ person, yesterday: arrivedOn }) => ({ person, from: 'ABROAD', arrivedOn, ...EVIDENCE }),
  }),
  operation('registerArrival', {
    as: 'with them along',
    parts: 2,
    by: worker,
    input: ({ person, partner, yesterday: arrivedOn }) => ({
      person: partner,
      companions: [person],
      from: 'HIGH_RISK_AREA',
      arrivedOn,
      ...EVIDENCE,
    }),
  }),
  operation('registerArrivals', {
    by: ({ feed }) => feed,
    input: ({ idNumber, yesterday: arrivedOn }, side) => ({
      rows: [row({ sentId: `pair-${side}`, idNumber, arrivedOn })],
    }),
    fields: 'rows { outcome errors { code } }',
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
