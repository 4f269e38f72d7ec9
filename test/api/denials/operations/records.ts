import { AUTHORITIES, OFFICES, PROFESSIONALS, RESIDENTS, SELF, WORKERS } from '#test/api/denials/relations.ts';
import { border, investigation } from '#test/support/evidence.ts';
import { CHUCAI, idNumber, QINGBOMEN } from '#test/support/world.ts';
import { BASIS, mutation, type Row } from './row.ts';

/** Registrations, handovers, papers and roles. */
export const recordRows: readonly Row[] = [
  mutation('registerHousehold', {
    input: () => ({
      community: CHUCAI,
      address: { building: '7栋' },
      members: [{ name: '赵六', idNumber: idNumber() }],
    }),
    open: WORKERS,
  }),
  mutation('reportGrievance', {
    as: 'of one’s own',
    input: () => ({ kind: 'PROPERTY', party: 'COMMUNITY', community: CHUCAI, description: '门被贴上封条' }),
    open: { RESIDENT: ['SELF', 'HOME', 'NEIGHBOUR', 'STRANGER'] },
  }),
  mutation('requestErasure', {
    as: 'of oneself',
    input: ({ near }) => ({ person: near.self, ground: 'PERSON_REQUEST' }),
    open: { ...WORKERS, ...SELF },
  }),
  mutation('closeProgram', {
    input: ({ today: effectiveOn }) => ({ division: '330102', effectiveOn, evidence: 'WC-2020-1', ...BASIS }),
    open: { AUTHORITY: ['OTHER_CITY', 'NATION'] },
  }),
  mutation('requestPaper', {
    input: () => ({
      community: CHUCAI,
      kind: 'RESIDENCE_CERTIFICATE',
      demandedBy: { kind: 'EMPLOYER', name: '某某公司' },
      inTheNameOfTheEpidemic: false,
    }),
    open: { ...WORKERS, ...RESIDENTS },
  }),
  mutation('handOverContact', {
    input: ({ yesterday: lastContactOn }) => ({
      division: QINGBOMEN,
      who: '王小明',
      lastContactOn,
      setting: 'OTHER',
      place: 'HOME',
      evidence: investigation(),
    }),
    open: { PROFESSIONAL: [...PROFESSIONALS.PROFESSIONAL, 'OTHER_COUNTY', 'OTHER_CITY'] },
  }),
  // Of which they have seen the original, wherever those whom it names live.
  mutation('registerDocument', {
    input: () => ({ document: investigation(), persons: 2 }),
    open: { PROFESSIONAL: [...PROFESSIONALS.PROFESSIONAL, 'OTHER_COUNTY', 'OTHER_CITY'] },
    otherwise: {
      FORBIDDEN: { PROFESSIONAL: ['NONE'], FEED: ['OTHER', 'NONE'] },
      INVALID_EVIDENCE: { FEED: ['SCOPE'] },
    },
  }),
  mutation('registerDocument', {
    as: 'of a border',
    input: () => ({ document: border(), persons: 2 }),
    open: { FEED: ['SCOPE'] },
    otherwise: {
      FORBIDDEN: { PROFESSIONAL: ['NONE'], FEED: ['OTHER', 'NONE'] },
      INVALID_EVIDENCE: { PROFESSIONAL: [...PROFESSIONALS.PROFESSIONAL, 'OTHER_COUNTY', 'OTHER_CITY'] },
    },
  }),
  mutation('vouchForCase', {
    input: ({ nameless }) => ({ case: nameless, evidence: investigation() }),
    open: { PROFESSIONAL: ['COUNTY', 'CITY'] },
  }),
  mutation('grantRole', {
    input: () => ({ account: 'newcomer', role: 'COMMUNITY_WORKER', communities: [CHUCAI] }),
    open: OFFICES,
  }),
  mutation('revokeRole', { input: () => ({ account: 'worker', role: 'COMMUNITY_WORKER' }), open: OFFICES }),
  mutation('acceptHandover', {
    as: 'that the community declined',
    input: ({ handovers }) => ({ handover: handovers.declined }),
    open: AUTHORITIES,
    otherwise: { INVALID_TRANSITION: WORKERS },
  }),
  mutation('declineHandover', {
    as: 'of a contact',
    input: ({ handovers }) => ({ handover: handovers.contact, reason: 'DOES_NOT_LIVE_HERE' }),
    open: { ...WORKERS, ...PROFESSIONALS, ...AUTHORITIES },
  }),
  mutation('withdrawHandover', {
    as: 'of a contact',
    input: ({ handovers }) => ({ handover: handovers.contact }),
    open: { PROFESSIONAL: ['OTHER_CITY'] },
  }),
  mutation('confirmRemedy', {
    as: 'of what a worker wrote down',
    input: ({ grievances }) => ({ grievance: grievances.written }),
    open: { COMMUNITY_WORKER: ['KEEPER'], ...SELF },
  }),
  mutation('contestRemedy', {
    as: 'of what a worker wrote down',
    input: ({ grievances }) => ({ grievance: grievances.written, note: '尚未归还' }),
    open: { COMMUNITY_WORKER: ['KEEPER'], ...SELF },
  }),
];
