import { QINGBOMEN } from '#test/support/world.ts';
import { county, operation, worker } from './operation.ts';

/** What changes where somebody is registered, and whether they are remembered. */
export const recordOperations = [
  operation('registerPerson', {
    as: 'into their home',
    by: worker,
    input: ({ household, newNumbers }, side) => ({ household, name: '张三', idNumber: newNumbers[side] }),
  }),
  operation('registerHousehold', {
    as: 'of theirs elsewhere',
    needs: { handover: ['NONE'] },
    by: ({ elsewhere }) => elsewhere,
    input: ({ idNumber }) => ({
      community: QINGBOMEN,
      address: { building: '5栋' },
      members: [{ name: '王小明', idNumber, phone: '13900000009' }],
    }),
  }),
  operation('movePerson', {
    // To another home than the other worker: whoever comes second is told.
    givesWay: 'INVALID_TRANSITION',
    by: worker,
    input: ({ person, homes }, side) => ({ person, household: homes[side] }),
  }),
  operation('acceptHandover', {
    needs: { handover: ['REQUESTED'] },
    // It comes into the lists first, where it was not yet.
    parts: 2,
    by: worker,
    input: ({ handover }) => ({ handover }),
  }),
  operation('acceptHandover', {
    as: 'of a contact who is them',
    needs: { contact: ['REQUESTED'] },
    by: worker,
    input: ({ contact: handover, person }) => ({ handover, person }),
  }),
  operation('declineHandover', {
    needs: { handover: ['REQUESTED'] },
    // It comes into the lists first, where it was not yet.
    parts: 2,
    by: worker,
    input: ({ handover }) => ({ handover, reason: 'STILL_LIVES_HERE' }),
  }),
  operation('withdrawHandover', {
    needs: { handover: ['REQUESTED'] },
    // It comes into the lists first, where it was not yet.
    parts: 2,
    by: ({ elsewhere }) => elsewhere,
    input: ({ waiting: person }) => ({ person }),
  }),
  operation('requestErasure', {
    needs: { erasure: ['NONE'] },
    by: worker,
    input: ({ person }) => ({ person, ground: 'REGISTERED_IN_ERROR', evidence: '户籍档案 3' }),
  }),
  operation('withdrawErasure', {
    needs: { erasure: ['REQUESTED'] },
    by: worker,
    input: ({ erasure }) => ({ erasure }),
  }),
  operation('erasePerson', {
    needs: {
      erasure: ['REQUESTED'],
      isolation: ['NONE'],
      case: ['NONE'],
      discharge: ['NONE'],
      grievance: ['NONE'],
      handover: ['NONE'],
    },
    by: county,
    input: ({ erasure }) => ({ erasure }),
  }),
  operation('erasePerson', {
    as: 'who is held back',
    needs: { erasure: ['REQUESTED'], isolation: ['ISOLATING', 'DUE'] },
    refused: ['HELD_BACK'],
    by: county,
    input: ({ erasure }) => ({ erasure }),
  }),
];
