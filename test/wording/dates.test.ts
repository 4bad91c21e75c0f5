import { dayIn, exactDay, sayDay, sayMoment, shortDay } from '../../src/wording';

const TODAY = '2026-11-23';
const NOW = '2026-11-23T08:00:00.000Z';

describe('a date', () => {
  it.each([
    ['2026-11-23', 'today', 'aujourd’hui'],
    ['2026-11-22', 'yesterday', 'hier'],
    ['2026-11-24', 'tomorrow', 'demain'],
    ['2026-09-30', '30 Sept', '30 sept.'],
    ['2025-12-31', '31 Dec 2025', '31 déc. 2025'],
    ['2027-01-01', '1 Jan 2027', '1 janv. 2027'],
  ])('is said as people say it: %s', (day, english, french) => {
    expect(sayDay(day, TODAY, 'en-GB')).toBe(english);
    expect(sayDay(day, TODAY, 'fr-FR')).toBe(french);
  });

  it('does not become "today" where a fixed day is meant', () => {
    expect(shortDay(TODAY, TODAY, 'en-GB')).toBe('23 Nov');
  });

  it('is exact for those who point at it', () => {
    expect(exactDay('2026-09-30', 'en-GB')).toMatch(/^Wednesday,? 30 September 2026$/);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-23T07:59:30.000Z', 'now', 'maintenant'],
    ['2026-11-23T07:55:00.000Z', '5 minutes ago', 'il y a 5 minutes'],
    ['2026-11-23T05:00:00.000Z', '3 hours ago', 'il y a 3 heures'],
    ['2026-11-22T07:00:00.000Z', 'yesterday', 'hier'],
    ['2026-09-30T10:00:00.000Z', '30 Sept', '30 sept.'],
  ])('is said by its age: %s', (at, english, french) => {
    expect(sayMoment(at, NOW, 'en-GB', 'UTC')).toBe(english);
    expect(sayMoment(at, NOW, 'fr-FR', 'UTC').replace(/\u00a0/g, ' ')).toBe(french);
  });

  it.each([
    ['UTC', '2026-11-22'],
    ['Asia/Tokyo', '2026-11-23'],
    ['America/Los_Angeles', '2026-11-22'],
  ])('belongs to the day of the zone %s', (timeZone, day) => {
    expect(dayIn('2026-11-22T20:00:00.000Z', timeZone)).toBe(day);
  });
});
