import fc from 'fast-check';
import { addDays, calendarDateOf, daysBetween, isCalendarDate, weekOf } from '../../src/domain/calendar';

const aDate = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2120-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['0999-01-01', false],
    ['', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });

  it.each([
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s plus %d days is %s, whatever the clocks do that day', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('adding what lies between two dates leads from one to the other', () => {
    fc.assert(fc.property(aDate, aDate, (a, b) => addDays(a, daysBetween(a, b)) === b));
  });

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
  ])('the week of %s begins on Monday %s', (date, monday) => {
    expect(weekOf(date)).toBe(monday);
  });

  it.each([
    ['2026-11-23T23:30:00.000Z', 'UTC', '2026-11-23'],
    ['2026-11-23T23:30:00.000Z', 'Europe/Paris', '2026-11-24'],
    ['2026-11-23T03:00:00.000Z', 'America/New_York', '2026-11-22'],
    ['2026-06-30T22:15:00.000Z', 'Europe/Paris', '2026-07-01'],
    ['2026-12-31T11:00:00.000Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('%s is, in %s, on %s', (instant, zone, expected) => {
    expect(calendarDateOf(instant, zone)).toBe(expected);
  });

  it('an unknown time zone is refused', () => {
    expect(() => calendarDateOf('2026-11-23T00:00:00.000Z', 'Mars/Olympus')).toThrow(RangeError);
  });
});
