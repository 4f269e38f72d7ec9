import {
  AUTHORITIES,
  CITIES,
  EVERYBODY,
  HOUSEHOLD,
  NOBODY,
  OFFICES,
  othersThan,
  PROFESSIONALS,
  SELF,
  WORKERS,
} from '#test/api/denials/relations.ts';
import { CHUCAI, WUCHANG } from '#test/support/world.ts';
import { list, query, type Row, SHOP, TASK } from './row.ts';

/** An office of the street watches over nothing: it reads no list of those who do. */
const STREET = '(division: "420106006", first: 1)';

/** What everybody reads. */
export const publicRows: readonly Row[] = [
  query('node', { text: () => `(id: "community_${CHUCAI}") { id }`, open: EVERYBODY }),
  query('viewer', { text: () => ' { account }', open: EVERYBODY }),
  query('division', { text: () => '(code: "42") { name }', open: EVERYBODY }),
  query('community', { text: () => `(code: "${CHUCAI}") { name }`, open: EVERYBODY }),
  query('communities', { text: () => `(within: "${WUCHANG}", first: 1) { nodes { name } }`, open: EVERYBODY }),
  query('tierPolicy', { text: () => '(tier: LOW) { tier }', open: EVERYBODY }),
  query('measures', { text: () => ' { kind }', open: EVERYBODY }),
  query('clauses', { text: () => ' { id }', open: EVERYBODY }),
  query('clause', { text: () => '(id: "gen.1") { id }', open: EVERYBODY }),
  query('previewTier', { text: () => `(community: "${CHUCAI}", riskLevel: HIGH) { to }`, open: EVERYBODY }),
  query('policyValues', { text: () => `(division: "${WUCHANG}") { name }`, open: EVERYBODY }),
];

/** Codes and papers are shown to whoever asks; supply points are for those whom they serve. */
export const openRows: readonly Row[] = [
  query('verifyHealthCode', { text: ({ code }) => `(code: "${code}") { verdict }`, open: EVERYBODY }),
  query('verifyPaper', {
    text: ({ paper }) => `(number: "${paper}") { ruling { verdict } }`,
    open: EVERYBODY,
  }),
  query('supplyPoint', { text: ({ supplyPoint }) => `(id: "${supplyPoint}") { id }`, open: { ...EVERYBODY, ...SHOP } }),
  query('supplyPoints', {
    text: () => `(community: "${CHUCAI}", first: 1) { nodes { id } }`,
    open: { ...EVERYBODY, ...SHOP },
    none: othersThan('SUPERMARKET', SHOP),
  }),
];

/** What is about somebody, a place or an order, by its id. */
export const readRows: readonly Row[] = [
  query('person', {
    text: ({ near }) => `(id: "${near.self}") { id }`,
    open: { ...WORKERS, ...PROFESSIONALS, ...HOUSEHOLD },
  }),
  query('household', {
    text: ({ household }) => `(id: "${household}") { id }`,
    open: {
      ...WORKERS,
      ...PROFESSIONALS,
      ...HOUSEHOLD,
    },
  }),
  query('order', {
    text: ({ orders }) => `(id: "${orders.placed}") { id }`,
    open: { ...WORKERS, ...HOUSEHOLD, ...SHOP },
  }),
  query('isolationOrder', {
    text: ({ order }) => `(id: "${order}") { id }`,
    open: {
      ...WORKERS,
      ...PROFESSIONALS,
      RESIDENT: ['HOME'],
    },
  }),
  query('arrival', {
    text: ({ arrival }) => `(id: "${arrival}") { id }`,
    open: {
      ...WORKERS,
      ...PROFESSIONALS,
      RESIDENT: ['NEIGHBOUR'],
    },
  }),
  query('suspicion', {
    text: ({ suspicion }) => `(id: "${suspicion}") { id }`,
    open: { COMMUNITY_WORKER: ['KEEPER'], ...PROFESSIONALS, RESIDENT: ['NEIGHBOUR'] },
  }),
  query('contactCandidates', {
    text: ({ case: found }) => `(case: "${found}", first: 1) { nodes { person { id } } }`,
    open: PROFESSIONALS,
    purpose: 'INVESTIGATION',
  }),
  query('import', { text: ({ import: id }) => `(id: "${id}") { id }`, open: AUTHORITIES }),
  query('workList', { text: ({ grid }) => `(grid: "${grid}") { on }`, open: WORKERS }),
  query('workList', {
    as: 'of the community',
    text: () => `(community: "${CHUCAI}") { on }`,
    open: WORKERS,
  }),
  query('tasks', {
    as: 'of the community',
    text: () => `(community: "${CHUCAI}", first: 1) { nodes { id } }`,
    open: { ...WORKERS, ...PROFESSIONALS, ...OFFICES },
  }),
  query('tasks', {
    text: ({ grid }) => `(grid: "${grid}", first: 1) { nodes { id } }`,
    open: {
      ...WORKERS,
      ...PROFESSIONALS,
      ...OFFICES,
    },
  }),
];

/** Lists of a place. Where there is none, whoever may ask is told so, and whoever may not is refused. */
export const listRows: readonly Row[] = [
  list('releasesDue', {
    text: () => `(community: "${CHUCAI}", on: "2020-05-30", first: 1) { nodes { order } }`,
    open: AUTHORITIES,
  }),
  list('grievances', { text: () => `(division: "${WUCHANG}", first: 1) { nodes { id } }`, open: AUTHORITIES }),
  list('appeals', {
    text: () => `(division: "${WUCHANG}", first: 1) { nodes { id } }`,
    open: { PROFESSIONAL: ['COUNTY', 'CITY'] },
  }),
  list('appeals', {
    as: 'of the city',
    text: () => '(division: "4201", first: 1) { nodes { id } }',
    open: NOBODY,
    none: { PROFESSIONAL: ['CITY'] },
  }),
  list('warnings', { text: () => `(division: "${WUCHANG}", first: 1) { nodes { id } }`, open: AUTHORITIES }),
  list('warnings', {
    as: 'of the community',
    text: () => `(division: "${CHUCAI}", first: 1) { nodes { id } }`,
    open: { ...WORKERS, ...AUTHORITIES },
  }),
  list('warnings', {
    as: 'of the city',
    text: () => '(division: "4201", first: 1) { nodes { id } }',
    open: CITIES,
  }),
  list('warnings', { as: 'of the street', text: () => `${STREET} { nodes { id } }`, open: AUTHORITIES }),
  list('grievances', {
    as: 'of the city',
    text: () => '(division: "4201", first: 1) { nodes { id } }',
    open: NOBODY,
    none: CITIES,
  }),
  list('grievances', {
    as: 'of the street',
    text: () => `${STREET} { nodes { id } }`,
    open: NOBODY,
    none: AUTHORITIES,
  }),
  list('events', {
    as: 'of the city',
    text: () => '(division: "4201", first: 1) { nodes { type } }',
    open: { ...CITIES, PROFESSIONAL: ['CITY'] },
  }),
  list('events', { as: 'of the street', text: () => `${STREET} { nodes { type } }`, open: NOBODY, none: AUTHORITIES }),
  list('paperDemands', {
    text: () => `(county: "${WUCHANG}", first: 1) { nodes { demander } }`,
    open: NOBODY,
    none: AUTHORITIES,
  }),
  list('excessDocuments', {
    text: () => `(county: "${WUCHANG}", first: 1) { nodes { number } }`,
    open: NOBODY,
    none: { ...AUTHORITIES, PROFESSIONAL: ['COUNTY', 'CITY'] },
  }),
  list('factsForReview', {
    text: () => `(county: "${WUCHANG}", first: 1) { nodes { record } }`,
    open: NOBODY,
    none: CITIES,
  }),
  list('handovers', {
    text: () => `(division: "${WUCHANG}", first: 1) { nodes { id } }`,
    open: AUTHORITIES,
    none: { PROFESSIONAL: ['COUNTY', 'CITY'] },
  }),
  list('erasures', {
    text: () => `(division: "${WUCHANG}", first: 1) { nodes { id } }`,
    open: NOBODY,
    none: AUTHORITIES,
  }),
  list('programs', {
    text: () => `(division: "${WUCHANG}", first: 1) { nodes { id } }`,
    open: NOBODY,
    none: AUTHORITIES,
  }),
  list('unmatchedArrivals', {
    text: () => `(division: "${WUCHANG}", first: 1) { nodes { id } }`,
    open: NOBODY,
    none: AUTHORITIES,
  }),
  list('events', {
    text: () => `(division: "${WUCHANG}", first: 1) { nodes { type } }`,
    open: AUTHORITIES,
  }),
  list('onCall', {
    text: () => `(division: "${WUCHANG}") { id }`,
    open: { COMMUNITY_WORKER: ['OWN', 'KEEPER', 'NEXT'], PROFESSIONAL: ['COUNTY', 'CITY'], ...AUTHORITIES },
  }),
  // Nobody is on call in the county: what waits is the city's.
  list('awaitedDecisions', {
    text: () => `(division: "${WUCHANG}", first: 1) { nodes { id } }`,
    open: NOBODY,
    none: { PROFESSIONAL: ['COUNTY', 'CITY'] },
  }),
  list('awaitedDecisions', {
    as: 'of the city',
    text: () => '(division: "4201", first: 1) { nodes { id } }',
    open: { PROFESSIONAL: ['CITY'] },
  }),
  list('orderedRemedies', {
    text: () => `(division: "${WUCHANG}", first: 1) { nodes { kind } }`,
    open: NOBODY,
    none: { AUTHORITY: ['COUNTY'] },
  }),
  list('handovers', {
    as: 'of the community',
    text: () => `(division: "${CHUCAI}", first: 1) { nodes { id } }`,
    open: { ...WORKERS, ...PROFESSIONALS, ...AUTHORITIES },
  }),
  list('unmatchedArrivals', {
    as: 'of the community',
    text: () => `(division: "${CHUCAI}", first: 1) { nodes { id } }`,
    open: NOBODY,
    none: { ...WORKERS, ...AUTHORITIES },
  }),
  list('events', {
    as: 'of the community',
    text: () => `(division: "${CHUCAI}", first: 1) { nodes { type } }`,
    open: WORKERS,
  }),
  list('orderedRemedies', {
    as: 'of the community',
    text: () => `(division: "${CHUCAI}", first: 1) { nodes { kind } }`,
    open: WORKERS,
  }),
];

/** Lists of the caller's own: whoever has none reads an empty one. */
export const ownRows: readonly Row[] = [
  list('findPersons', {
    text: () => '(phone: "13800138000", first: 1) { nodes { id } }',
    open: WORKERS,
    none: othersThan('COMMUNITY_WORKER', WORKERS),
  }),
  list('orders', {
    text: () => '(first: 1) { nodes { id } }',
    open: { ...WORKERS, ...HOUSEHOLD, ...SHOP },
    none: {
      COMMUNITY_WORKER: ['NEXT', 'FAR'],
      RESIDENT: ['NEIGHBOUR', 'STRANGER'],
      SUPERMARKET: ['OTHER'],
    },
  }),
  list('myTasks', {
    text: () => '(first: 1) { nodes { id } }',
    open: { ...TASK, PROFESSIONAL: ['COUNTY'] },
    none: {
      ...othersThan('VOLUNTEER', TASK),
      ...othersThan('PROFESSIONAL', { PROFESSIONAL: ['COUNTY'] }),
      COMMUNITY_WORKER: EVERYBODY.COMMUNITY_WORKER!,
    },
  }),
  list('myGrievances', { text: () => '(first: 1) { nodes { id } }', open: SELF, none: othersThan('RESIDENT', SELF) }),
  list('events', {
    as: 'of one’s own',
    text: () => '(first: 1) { nodes { type } }',
    open: { COMMUNITY_WORKER: ['OWN', 'KEEPER', 'FAR'], RESIDENT: ['SELF', 'HOME', 'NEIGHBOUR', 'STRANGER'], ...SHOP },
    none: { COMMUNITY_WORKER: ['NEXT'], SUPERMARKET: ['OTHER'] },
  }),
  list('orderedRemedies', {
    as: 'of a supplier',
    text: () => '(first: 1) { nodes { kind } }',
    open: SHOP,
    none: { SUPERMARKET: ['OTHER'] },
  }),
];
