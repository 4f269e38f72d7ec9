import { investigation } from '#test/support/evidence.ts';
import { addDays } from '#verify/calendar.ts';
import { county, doctor, keeper, operation, worker } from './operation.ts';

/** One for both orders of a pair. */
const EVIDENCE = investigation();

const ISOLATED = { isolation: ['ISOLATING', 'DUE'] } as const;
const DUE = { isolation: ['DUE'], alert: ['NONE'] } as const;

/** What changes somebody's isolation, and what comes after it. */
export const isolationOperations = [
  operation('extendIsolation', {
    needs: ISOLATED,
    by: doctor,
    input: ({ order, dueOn }, side) => ({
      order,
      dueOn,
      newDueOn: addDays(dueOn, 2 + side),
      reason: 'SYMPTOMS',
      evidence: EVIDENCE,
    }),
  }),
  operation('shortenIsolation', {
    needs: { isolation: ['ISOLATING'] },
    by: doctor,
    input: ({ order, dueOn }, side) => ({
      order,
      dueOn,
      newDueOn: addDays(dueOn, -2 - side),
      reason: 'EXPOSURE_EARLIER',
      evidence: EVIDENCE,
    }),
  }),
  operation('moveIsolation', {
    as: 'to a central site',
    needs: { ...ISOLATED, place: ['HOME'] },
    by: worker,
    input: ({ order }) => ({ order, place: 'CENTRAL', reason: 'NO_ROOM_OF_OWN', transport: { vehicle: '鄂A·12345' } }),
  }),
  operation('moveIsolation', {
    as: 'home',
    needs: { ...ISOLATED, place: ['CENTRAL'] },
    by: worker,
    input: ({ order }) => ({ order, place: 'HOME', reason: 'OWN_WISH' }),
  }),
  operation('recordTransfer', {
    needs: { ...ISOLATED, place: ['CENTRAL'] },
    by: worker,
    input: ({ order }, side) => ({ order, vehicle: `鄂A1234${side}` }),
  }),
  operation('releaseFromIsolation', { needs: DUE, by: worker, input: ({ order }) => ({ order }) }),
  operation('issueIsolationNotice', { needs: ISOLATED, by: doctor, input: ({ order }) => ({ order }) }),
  operation('issueReleaseNotice', { needs: DUE, by: county, input: ({ order }) => ({ order }) }),
  operation('recordNoticeDelivery', {
    needs: { notice: ['ISSUED'] },
    by: worker,
    input: ({ paper, today: deliveredOn }) => ({ paper, deliveredOn }),
  }),
  operation('explainToStairwell', {
    needs: { plan: ['OPEN'] },
    by: keeper,
    input: ({ plan }) => ({ plan, text: 'NEIGHBOURLINESS' }),
  }),
  operation('completeReturn', { needs: { plan: ['FINISHED'] }, by: keeper, input: ({ plan }) => ({ plan }) }),
  operation('assignCareContact', {
    // Whose days are over today is in nobody's care any more.
    needs: { isolation: ['ISOLATING'], care: ['NONE'] },
    by: worker,
    input: ({ person, accounts }, side) => ({ person, account: accounts[side] }),
  }),
  operation('recordCareContact', {
    needs: { ...ISOLATED, care: ['ACTIVE'] },
    by: keeper,
    input: ({ care: contact, today: on }) => ({ contact, on, kind: 'PHONE', needs: ['FOOD'], note: '一切都好' }),
  }),
  operation('recordDailyCheck', {
    needs: ISOLATED,
    by: worker,
    input: ({ person, today: on }) => ({ person, on, temperature: 36.5, symptoms: [] }),
  }),
  operation('recordDailyCheck', {
    as: 'with fever',
    needs: { ...ISOLATED, alert: ['NONE'] },
    by: worker,
    input: ({ person, today: on }) => ({ person, on, temperature: 38.5, symptoms: ['COUGH'] }),
  }),
  operation('answerAlert', {
    needs: { ...ISOLATED, alert: ['OPEN'] },
    by: doctor,
    input: ({ alert }) => ({ alert, outcome: 'OBSERVED' }),
  }),
];
