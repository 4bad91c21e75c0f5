import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kernel/clock.ts';
import type { ScheduleModule } from './manifest.ts';

const MINUTE_MS = 60_000;
const FIRST_AFTER_MS = 5 * MINUTE_MS;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const INTERVAL_MS: Readonly<Record<ScheduleModule['interval'], number>> = {
  fiveMinute: 5 * MINUTE_MS,
  hour: 60 * MINUTE_MS,
  day: 24 * 60 * MINUTE_MS,
  week: 7 * 24 * 60 * MINUTE_MS,
};

export interface SchedulesOptions {
  db: DatabaseSync;
  clock: Clock;
  schedules: readonly ScheduleModule[];
  fire: (schedule: ScheduleModule) => Promise<void>;
}

/** Runs scheduled triggers by the site's clock: first five minutes after the first start, then by their interval. */
export interface Schedules {
  /** Looks at the clock again. */
  wake(): void;
  stop(): void;
}

export function createSchedules({ db, clock, schedules, fire }: SchedulesOptions): Schedules {
  db.exec('CREATE TABLE IF NOT EXISTS forge_schedule (key TEXT PRIMARY KEY, due INTEGER NOT NULL)');
  const read = db.prepare('SELECT due FROM forge_schedule WHERE key = ?');
  const write = db.prepare('INSERT OR REPLACE INTO forge_schedule (key, due) VALUES (?, ?)');
  let timer: NodeJS.Timeout | undefined;

  const dueOf = (key: string): number => {
    const found = read.get(key)?.['due'];
    if (typeof found === 'number') return found;
    const first = clock.now() + FIRST_AFTER_MS;
    write.run(key, first);
    return first;
  };

  function wake(): void {
    clearTimeout(timer);
    let earliest = Infinity;
    for (const schedule of schedules) {
      let due = dueOf(schedule.key);
      if (due <= clock.now()) {
        // Runs that were missed while the site was down are not made up for, as on Forge.
        const interval = INTERVAL_MS[schedule.interval];
        due += interval * (Math.floor((clock.now() - due) / interval) + 1);
        write.run(schedule.key, due);
        void fire(schedule);
      }
      earliest = Math.min(earliest, due);
    }
    if (earliest < Infinity) timer = setTimeout(wake, Math.min(Math.max(earliest - clock.now(), 1), LONGEST_TIMER_MS));
  }

  return { wake, stop: () => clearTimeout(timer) };
}
