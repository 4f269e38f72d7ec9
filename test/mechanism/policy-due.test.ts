import { describe, expect, test } from 'vitest';
import { dueKinds } from '#graph/app/due.ts';
import { sweepKinds } from '#graph/app/sweep.ts';
import { dueKeyOf } from '#graph/mechanism/due.ts';
import { nightOf, NIGHT_MS, QUEUES, queueOf, RANKS, sweepDueKind, URGENT_SWEEPS } from '#graph/mechanism/policy-due.ts';
import { dayOf, startOf } from '#verify/calendar.ts';

const DAY = '2020-04-16';
const subjects = Array.from({ length: 4_000 }, (_, i) => `isolation_${i}`);

describe('the rank of what is due', () => {
  test('is of kinds and sweeps that there are', () => {
    expect(Object.keys(RANKS).filter((kind) => !dueKinds.includes(kind))).toEqual([]);
    expect(URGENT_SWEEPS.filter((kind) => !sweepKinds.includes(kind))).toEqual([]);
  });

  test.each(['ISOLATION_RELEASE', 'ISOLATION_FOLLOW_UP', 'ALERT_DEADLINE', 'CASE_RULED_OUT', 'MEASURE_LAPSE'])(
    'is urgent for %s',
    (kind) => expect(queueOf({ kind, subject: 'any' })).toMatch(/^URGENT#\d$/),
  );

  test('is urgent for the sweep of a response that has ended, and for no other', () => {
    const urgent = sweepKinds.filter((kind) => sweepDueKind(kind) === 'URGENT_SWEEP');
    expect(urgent).toEqual(['RESPONSE_ENDED']);
    expect(queueOf({ kind: sweepDueKind('RESPONSE_ENDED'), subject: 'any' })).toMatch(/^URGENT#/);
    expect(queueOf({ kind: sweepDueKind('TIER'), subject: 'any' })).toMatch(/^BULK#/);
  });

  test('says in which of the queues an item lies, so that each is looked into', () => {
    for (const kind of [...dueKinds, 'UNKNOWN'])
      for (const subject of subjects.slice(0, 40)) expect(QUEUES).toContain(queueOf({ kind, subject }));
  });

  test('leaves where it was what is ordinary', () => {
    const { pk } = dueKeyOf({ kind: 'ORDER_EXPIRY', subject: 'order_1', at: startOf(DAY) });
    expect(pk).toMatch(/^OPERATIONAL#DUE#[0-3]$/);
  });
});

describe('the night', () => {
  test('is four hours of the day, and always the same instant of it for a subject', () => {
    for (const subject of subjects) {
      const at = nightOf(DAY, subject);
      expect(nightOf(DAY, subject)).toBe(at);
      expect(dayOf(Date.parse(at))).toBe(DAY);
      expect(Date.parse(at) - Date.parse(startOf(DAY))).toBeLessThan(NIGHT_MS);
    }
  });

  test('has about as much to do in each of its minutes', () => {
    const minutes = Map.groupBy(subjects, (subject) => nightOf(DAY, subject).slice(0, 16));
    expect(minutes.size).toBe(NIGHT_MS / 60_000);
    expect(Math.max(...[...minutes.values()].map((one) => one.length))).toBeLessThan(40);
  });
});
