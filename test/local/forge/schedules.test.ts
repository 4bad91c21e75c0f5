import { DatabaseSync } from 'node:sqlite';
import { createSchedules } from '../../../local/forge/schedules';
import { createClock } from '../../../local/kernel/clock';

const MINUTE = 60_000;
const START = Date.parse('2026-03-02T10:00:00Z');

function setUp() {
  let now = START;
  const fired: string[] = [];
  const schedules = createSchedules({
    db: new DatabaseSync(':memory:'),
    clock: createClock(() => now),
    schedules: [
      { key: 'often', function: 'f', interval: 'fiveMinute' },
      { key: 'hourly', function: 'f', interval: 'hour' },
    ],
    fire: ({ key }) => {
      fired.push(key);
      return Promise.resolve();
    },
  });
  const after = (minutes: number): string[] => {
    now = START + minutes * MINUTE;
    fired.length = 0;
    schedules.wake();
    schedules.stop();
    return [...fired];
  };
  return { after };
}

describe('scheduled triggers', () => {
  it('fire five minutes after the first start, then by their interval', () => {
    const { after } = setUp();
    expect([after(0), after(4), after(5), after(9), after(10), after(64), after(65)]).toEqual([
      [],
      [],
      ['often', 'hourly'],
      [],
      ['often'],
      ['often'],
      ['often', 'hourly'],
    ]);
  });

  it('make up for nothing that was missed', () => {
    const { after } = setUp();
    after(0);
    expect(after(600)).toEqual(['often', 'hourly']);
    expect(after(604)).toEqual([]);
  });
});
