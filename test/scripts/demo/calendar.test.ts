import fc from 'fast-check';
import { demoCalendar } from '../../../scripts/demo/calendar.ts';

const DAY = 86_400_000;
const anyDay = fc.date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });

it('lays the quarter so that on any day there is something behind and something to come', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { today, quarter } = demoCalendar(day.getTime());
      const [start, end, now] = [quarter.startsOn, quarter.endsOn, today].map((text) => Date.parse(text) / DAY);
      const share = ((now ?? NaN) - (start ?? NaN)) / ((end ?? NaN) - (start ?? NaN));
      expect(share).toBeGreaterThan(0.5);
      expect(share).toBeLessThan(0.92);
    }),
  );
});

it('lays a year around the whole quarter, so that every check-in of it is within', () => {
  fc.assert(
    fc.property(anyDay, fc.double({ min: 0, max: 1, noNaN: true }), (day, share) => {
      const calendar = demoCalendar(day.getTime());
      const { year, quarter } = calendar;
      const moment = calendar.soFar(share);
      expect(year.startsOn <= quarter.startsOn && quarter.endsOn <= year.endsOn).toBe(true);
      expect(year.startsOn <= moment && moment <= year.endsOn).toBe(true);
    }),
  );
});
