import { clinical, laboratory } from '#test/support/evidence.ts';
import { doctor, operation, worker } from './operation.ts';

/** One of each kind for both orders of a pair. */
const LABORATORY = { evidence: laboratory() };
const CLINICAL = { evidence: clinical() };

/** What is reported of somebody's health, and decided on. */
export const suspicionOperations = [
  operation('reportSuspicion', {
    by: worker,
    input: ({ person }) => ({ person, kind: 'SUSPECTED', grounds: '与确诊者同桌吃饭后咳嗽', ...CLINICAL }),
  }),
  operation('reportSuspicion', {
    as: 'of a fever',
    needs: { isolation: ['NONE'] },
    by: ({ resident }) => resident,
    input: ({ person }) => ({ person, kind: 'FEVER', grounds: '昨晚起发热，体温三十八度', ...CLINICAL }),
  }),
  operation('decideSuspicion', {
    needs: { suspicion: ['REPORTED'] },
    by: doctor,
    input: ({ suspicion }) => ({ suspicion, binds: true, reason: '视诊并查看肺部影像', ...LABORATORY }),
  }),
  operation('decideSuspicion', {
    as: 'that it does not bind',
    needs: { suspicion: ['REPORTED'] },
    by: doctor,
    input: ({ suspicion }) => ({ suspicion, binds: false, reason: '视诊并查看肺部影像', ...LABORATORY }),
  }),
];
