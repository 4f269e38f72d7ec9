import { nightOf } from '#test/api/denials/places.ts';
import { AUTHORITIES, HOUSEHOLD, OFFICES, PROFESSIONALS, WORKERS } from '#test/api/denials/relations.ts';
import { CHUCAI, WUCHANG } from '#test/support/world.ts';
import { mutation, type Row, SHOP, TASK } from './row.ts';

/** Orders, from the shop to the door. */
export const goodsRows: readonly Row[] = [
  mutation('placeOrder', {
    input: ({ household, supplyPoint }) => ({ household, supplyPoint, lines: [{ sku: 'RICE', quantity: 1 }] }),
    open: { ...WORKERS, ...HOUSEHOLD },
  }),
  mutation('acceptOrder', { input: ({ orders }) => ({ order: orders.placed }), open: SHOP }),
  mutation('rejectOrder', { input: ({ orders }) => ({ order: orders.placed, reason: 'CLOSED' }), open: SHOP }),
  mutation('startPicking', { input: ({ orders }) => ({ order: orders.accepted }), open: SHOP }),
  mutation('packOrder', { input: ({ orders }) => ({ order: orders.picking }), open: SHOP }),
  mutation('dispatchOrder', { input: ({ orders }) => ({ order: orders.packed }), open: SHOP }),
  mutation('confirmDelivery', {
    input: ({ orders }) => ({ order: orders.dispatched }),
    open: { ...WORKERS, ...HOUSEHOLD },
  }),
  mutation('cancelOrder', {
    input: ({ orders }) => ({ order: orders.placed, reason: 'NO_LONGER_NEEDED' }),
    open: { ...WORKERS, ...HOUSEHOLD },
  }),
];

/** Grids, and work that is somebody’s by name. */
export const workRows: readonly Row[] = [
  mutation('createGrid', {
    input: () => ({ community: CHUCAI, name: '第二网格', buildings: ['9栋'], workers: [] }),
    open: { ...WORKERS, ...OFFICES },
  }),
  mutation('assignGridWorkers', {
    input: ({ grid }) => ({ grid, workers: ['worker'] }),
    open: { ...WORKERS, ...OFFICES },
  }),
  mutation('assignGridBuildings', {
    input: ({ grid }) => ({ grid, buildings: ['1栋', '2栋'] }),
    open: { ...WORKERS, ...OFFICES },
  }),
  mutation('putOnCall', {
    input: ({ tomorrow }) => ({ division: WUCHANG, account: 'doctor', ...nightOf(tomorrow) }),
    open: { ...AUTHORITIES, PROFESSIONAL: ['COUNTY', 'CITY'] },
  }),
  mutation('endOnCall', {
    input: ({ onCall }) => ({ onCall }),
    open: { ...AUTHORITIES, PROFESSIONAL: ['COUNTY', 'CITY'] },
  }),
  mutation('handOverShift', { input: ({ grid }) => ({ grid, from: 'worker', to: 'colleague' }), open: WORKERS }),
  mutation('reportTask', {
    as: 'of a volunteer',
    input: ({ task, today }) => ({ task, reportId: 'volunteers-report', doneAt: `${today}T04:00:00.000Z` }),
    open: { ...WORKERS, ...TASK },
  }),
  mutation('returnTask', { as: 'of a volunteer', input: ({ task }) => ({ task }), open: { ...WORKERS, ...TASK } }),
  mutation('returnTask', {
    as: 'of a professional',
    input: ({ recheck: task }) => ({ task }),
    open: { ...WORKERS, PROFESSIONAL: ['COUNTY'] },
  }),
  mutation('recordDailyCheck', {
    as: 'of a volunteer',
    input: ({ check: task, today: on }) => ({ task, on, temperature: 36.5, symptoms: [] }),
    open: { ...WORKERS, ...PROFESSIONALS, ...TASK },
  }),
  mutation('recordCareContact', {
    as: 'of a professional',
    input: ({ care: contact, today: on }) => ({ contact, on, kind: 'PHONE', needs: [], note: '一切都好' }),
    open: { PROFESSIONAL: ['COUNTY'] },
  }),
];
