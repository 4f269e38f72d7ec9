import { CHUCAI } from '#test/support/world.ts';
import { county, keeper, operation, reviewer, worker } from './operation.ts';

const APPEALED = { case: ['SUSPECTED', 'UNCONFIRMED'], appeal: ['FILED'] } as const;
const WATCHED = { isolation: ['ISOLATING', 'DUE'], place: ['HOME'] } as const;

/** What is done about somebody, and what they complain of. */
export const workOperations = [
  operation('planTask', {
    by: worker,
    input: ({ household, today: dueOn }) => ({ community: CHUCAI, kind: 'VISIT', household, dueOn }),
  }),
  operation('takeTask', { needs: { visit: ['OPEN'] }, by: worker, input: ({ visit: task }) => ({ task }) }),
  operation('takeTask', { as: 'of their check', needs: WATCHED, by: worker, input: ({ check: task }) => ({ task }) }),
  operation('assignTask', {
    needs: { visit: ['OPEN'] },
    by: worker,
    input: ({ visit: task, accounts }, side) => ({ task, account: accounts[side] }),
  }),
  operation('returnTask', { needs: { visit: ['TAKEN'] }, by: keeper, input: ({ visit: task }) => ({ task }) }),
  operation('reportTask', {
    by: keeper,
    input: ({ visit: task, now: doneAt }, side) => ({ task, reportId: `pair-report-${side}`, doneAt }),
  }),
  operation('reportTask', {
    as: 'of their check',
    needs: WATCHED,
    by: worker,
    input: ({ check: task, now: doneAt }, side) => ({ task, reportId: `pair-report-${side}`, doneAt }),
  }),
  operation('cancelTask', { by: worker, input: ({ visit: task }) => ({ task, reason: 'NO_LONGER_NEEDED' }) }),
  operation('reportOverControl', {
    needs: { binding: ['BOUND'] },
    by: ({ bound }) => bound,
    input: () => ({ community: CHUCAI, kind: 'CLOSED_MANAGEMENT', scope: 'COMMUNITY', description: '小区大门被封' }),
  }),
  operation('fileAppeal', {
    needs: { case: ['SUSPECTED', 'UNCONFIRMED'] },
    by: worker,
    input: ({ person, case: against }) => ({ person, against, statement: '病历是同名者的，请复核' }),
  }),
  operation('upholdAppeal', {
    needs: APPEALED,
    by: reviewer,
    input: ({ appeal }) => ({ appeal, reason: 'WRONG_PERSON', explanation: '复核病历后确认是同名者的' }),
  }),
  operation('dismissAppeal', {
    needs: APPEALED,
    by: reviewer,
    input: ({ appeal }) => ({ appeal, reason: 'RECORD_IS_RIGHT', note: '复核病历后确认登记无误' }),
  }),
  operation('reportGrievance', {
    by: worker,
    input: ({ person }) => ({
      kind: 'PROPERTY',
      party: 'OTHER',
      community: CHUCAI,
      person,
      description: '门被贴上封条',
    }),
  }),
  operation('investigateGrievance', {
    needs: { grievance: ['RAISED'] },
    by: county,
    input: ({ grievance }) => ({ grievance, note: '派人核实' }),
  }),
  operation('orderRemedy', {
    needs: { grievance: ['RAISED'] },
    by: county,
    input: ({ grievance, tomorrow: remedyBy }) => ({ grievance, remedy: 'RESTITUTION', remedyBy }),
  }),
  operation('orderRemedy', {
    as: 'to correct a record',
    needs: { grievance: ['RAISED'], case: ['SUSPECTED', 'UNCONFIRMED'] },
    by: county,
    input: ({ grievance, tomorrow: remedyBy, case: record }) => ({
      grievance,
      remedy: 'CORRECTION_OF_RECORD',
      remedyBy,
      record,
    }),
  }),
  operation('dismissGrievance', {
    needs: { grievance: ['RAISED'] },
    by: county,
    input: ({ grievance }) => ({ grievance, reason: 'NOT_CONFIRMED', note: '查无此事' }),
  }),
  operation('confirmRemedy', {
    needs: { grievance: ['REMEDY_ORDERED'] },
    by: ({ resident }) => resident,
    input: ({ grievance }) => ({ grievance }),
  }),
  operation('contestRemedy', {
    needs: { grievance: ['REMEDY_ORDERED'] },
    by: ({ resident }) => resident,
    input: ({ grievance }) => ({ grievance, note: '尚未归还' }),
  }),
];
