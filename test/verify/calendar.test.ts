import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, isDay, type Day } from '#verify/calendar.ts';

const anyDay = fc.integer({ min: -25_000, max: 60_000 }).map((count) => addDays('1970-01-01', count));

describe('days of the calendar', () => {
  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-02-29', 1, '2020-03-01'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2019-12-31', 1, '2020-01-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2020-02-29', 366, '2021-03-01'],
    ['2020-04-14', 0, '2020-04-14'],
  ] as const)('%s and %i days make %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('counts the days between two days, and backwards as negative', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2021-02-28', '2021-03-01')).toBe(1);
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
    expect(daysBetween('2020-03-01', '2020-03-01')).toBe(0);
  });

  it('adds and counts by the same measure, and days sort as texts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        const other = addDays(day, count);
        expect(daysBetween(day, other)).toBe(count);
        expect(isDay(other)).toBe(true);
        expect(other < day).toBe(count < 0);
      }),
    );
  });

  it.each(['2020-02-29', '2000-02-29', '2020-12-31', '1880-01-01'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2020-02-30',
    '2020-04-31',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
    '2020-1-1',
    '20200101',
    '2020-01-01T00:00:00Z',
    ' 2020-01-01',
    '2020-01-01\n',
    '２０２０-01-01',
    '',
  ])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('does not throw on a text that is no day', () => {
    const noDay = '2020-99-99' as Day;
    expect(daysBetween(noDay, '2020-01-01')).toBeNaN();
    expect(isDay(addDays(noDay, 1))).toBe(false);
  });
});

describe('the day of an instant', () => {
  it('changes at midnight in Shanghai, not in Greenwich', () => {
    expect(dayOf(Date.parse('2020-04-14T23:59:59.999+08:00'))).toBe('2020-04-14');
    expect(dayOf(Date.parse('2020-04-15T00:00:00.000+08:00'))).toBe('2020-04-15');
    expect(dayOf(Date.parse('2020-04-14T23:59:59.999Z'))).toBe('2020-04-15');
  });

  it('finds the leap day on both of its midnights', () => {
    expect(dayOf(Date.parse('2020-02-28T23:59:59.999+08:00'))).toBe('2020-02-28');
    expect(dayOf(Date.parse('2020-02-29T00:00:00+08:00'))).toBe('2020-02-29');
    expect(dayOf(Date.parse('2020-02-29T23:59:59.999+08:00'))).toBe('2020-02-29');
    expect(dayOf(Date.parse('2020-03-01T00:00:00+08:00'))).toBe('2020-03-01');
  });

  it('agrees with the time zone database', () => {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (instant) => {
          expect(dayOf(instant.getTime())).toBe(parts.format(instant));
        },
      ),
    );
  });
});
