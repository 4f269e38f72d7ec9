import { operation, worker } from './operation.ts';

const EVIDENCE = { evidence: '户口簿' };

/** What changes who somebody is, where they live, and who acts for them. */
export const peopleOperations = [
  operation('createBindingCode', {
    needs: { binding: ['NONE', 'CODE'] },
    // Whoever holds the other code would find it void.
    givesWay: 'BUSY',
    by: worker,
    input: ({ person }) => ({ person }),
  }),
  operation('bindAccount', {
    needs: { binding: ['CODE'] },
    by: ({ newcomer }) => newcomer,
    input: ({ bindingCode }) => ({ bindingCode }),
  }),
  operation('appointGuardian', {
    needs: { guardianship: ['NONE'] },
    by: worker,
    input: ({ person: guardian, child }) => ({ child, guardian, ...EVIDENCE }),
  }),
  operation('endGuardianship', {
    needs: { guardianship: ['APPOINTED'] },
    by: worker,
    input: ({ person: guardian, child }) => ({ child, guardian, ...EVIDENCE }),
  }),
  operation('giveConsent', {
    needs: { consent: ['NONE'] },
    by: worker,
    input: ({ person, partner: to }) => ({ person, to, ...EVIDENCE }),
  }),
  operation('giveConsent', {
    as: 'to them',
    needs: { trust: ['NONE'] },
    by: worker,
    input: ({ person: to, partner: person }) => ({ person, to, ...EVIDENCE }),
  }),
  operation('withdrawConsent', {
    needs: { consent: ['GIVEN'] },
    by: worker,
    input: ({ person, partner: to }) => ({ person, to, ...EVIDENCE }),
  }),
  operation('withdrawConsent', {
    as: 'from them',
    needs: { trust: ['GIVEN'] },
    by: worker,
    input: ({ person: to, partner: person }) => ({ person, to, ...EVIDENCE }),
  }),
  operation('issueHealthCode', { by: worker, input: ({ person }) => ({ person }) }),
  operation('issueResidenceCertificate', { by: worker, input: ({ person }) => ({ person }) }),
];
