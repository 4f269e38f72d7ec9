import type { Places } from '#test/api/denials/places.ts';
import { AUTHORITIES, CITIES, NOBODY, OFFICES, type Open, WORKERS } from '#test/api/denials/relations.ts';
import { CLOSURE } from '#test/support/measures.ts';
import { WUCHANG } from '#test/support/world.ts';
import { BASIS, mutation, type Row } from './row.ts';

const figures = ({ yesterday: day }: Places) => ({
  division: WUCHANG,
  day,
  newConfirmed: 0,
  cumulativeConfirmed: 1,
  clusters: 0,
  evidence: 'WHO-2020-1',
});

/** The province whose response it is, and the nation. */
const PROVINCE: Open = { AUTHORITY: ['PROVINCE', 'NATION'] };

const BELOW_PROVINCE: Open = { AUTHORITY: ['STREET', 'COUNTY', 'CITY', 'OTHER_COUNTY', 'OTHER_CITY', 'NONE'] };

const published = (number: string) => ({
  kind: 'PUBLISHED_NOTICE',
  issuer: '湖北省防控指挥部',
  number,
  on: '2020-04-01',
});

/** What a county, a province or the nation lays down. */
export const regionRows: readonly Row[] = [
  mutation('recordDayReport', { input: (places) => ({ ...figures(places), day: '2020-03-01' }), open: AUTHORITIES }),
  mutation('recordDayReport', {
    as: 'of the city',
    input: (places) => ({ ...figures(places), division: '4201' }),
    open: CITIES,
  }),
  mutation('correctDayReport', {
    input: (places) => ({ ...figures(places), reason: '经核实更正数字' }),
    open: AUTHORITIES,
  }),
  mutation('recordCluster', {
    input: ({ today: day }) => ({ division: WUCHANG, day, linkedCases: 12, evidence: 'WHO-2020-1' }),
    open: AUTHORITIES,
  }),
  mutation('recordCluster', {
    as: 'of the city',
    input: ({ today: day }) => ({ division: '4201', day, linkedCases: 12, evidence: 'WHO-2020-1' }),
    open: CITIES,
  }),
  mutation('correctDayReport', {
    as: 'of the city',
    input: (places) => ({ ...figures(places), division: '4201', reason: '经核实更正数字' }),
    open: NOBODY,
    otherwise: { NOT_REPORTED: CITIES },
  }),
  mutation('startImport', {
    input: () => ({ name: 'a.csv', digest: 'a'.repeat(64), rows: 1 }),
    open: { AUTHORITY: [...OFFICES.AUTHORITY, 'OTHER_COUNTY', 'OTHER_CITY'] },
  }),
  mutation('importDayReports', {
    input: ({ import: id }) => ({
      import: id,
      rows: [{ row: 1, division: WUCHANG, day: '2020-03-02', newConfirmed: 0 }],
    }),
    open: { AUTHORITY: ['COUNTY'] },
  }),
  mutation('startEmergencyResponse', {
    input: () => ({ division: WUCHANG, level: 'I', ...BASIS }),
    open: AUTHORITIES,
  }),
  mutation('raiseEmergencyResponse', { input: () => ({ division: '42', level: 'I', ...BASIS }), open: PROVINCE }),
  mutation('lowerEmergencyResponse', { input: () => ({ division: '42', level: 'III', ...BASIS }), open: PROVINCE }),
  mutation('endEmergencyResponse', { input: () => ({ division: '42', ...BASIS }), open: PROVINCE }),
  mutation('listHighRiskArea', {
    input: ({ today: from }) => ({ area: WUCHANG, from, notice: published('鄂防指通告2020年第1号') }),
    open: PROVINCE,
    otherwise: { FORBIDDEN: BELOW_PROVINCE },
  }),
  mutation('delistHighRiskArea', {
    input: ({ listed: area, today: until }) => ({ area, until, notice: published('鄂防指通告2020年第2号') }),
    open: { AUTHORITY: ['PROVINCE'] },
    otherwise: { FORBIDDEN: BELOW_PROVINCE },
  }),
  mutation('adoptPolicyValue', {
    as: 'of a county',
    input: ({ tomorrow: from }) => ({ division: WUCHANG, name: 'MONITORING_DAYS', value: 7, from, ...BASIS }),
    open: AUTHORITIES,
  }),
  mutation('adoptPolicyValue', {
    as: 'of the nation',
    input: ({ tomorrow: from }) => ({ division: 'CN', name: 'ALERT_HOURS', value: 3, from, ...BASIS }),
    open: { AUTHORITY: ['NATION'] },
  }),
];

/** Measures and what is said against them. */
export const oversightRows: readonly Row[] = [
  mutation('proposeMeasure', {
    input: ({ today: from, tomorrow: until }) => ({ ...CLOSURE, evidence: [], from, until }),
    open: { ...WORKERS, ...OFFICES },
  }),
  mutation('endMeasure', {
    input: ({ measure }) => ({ measure, reason: 'NO_LONGER_NEEDED' }),
    open: { ...WORKERS, ...OFFICES },
  }),
  mutation('investigateWarning', { input: ({ warnings }) => ({ warning: warnings.raised }), open: AUTHORITIES }),
  mutation('notifyRectification', {
    input: ({ warnings, tomorrow: rectifyBy }) => ({ warning: warnings.raised, rectifyBy, note: '请恢复通行' }),
    open: AUTHORITIES,
  }),
  mutation('reportRectification', {
    input: ({ warnings }) => ({ warning: warnings.rectifying, note: '已经恢复' }),
    open: WORKERS,
  }),
  mutation('confirmRectification', { input: ({ warnings }) => ({ warning: warnings.reported }), open: AUTHORITIES }),
  mutation('dismissWarning', {
    input: ({ warnings }) => ({ warning: warnings.raised, note: '不属实' }),
    open: AUTHORITIES,
  }),
];
