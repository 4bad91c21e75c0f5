import { afterwards } from '../afterwards';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';

/**
 * Takes over the time zone of who sets up the first cycle, while nobody has saved settings: "today" would otherwise be
 * a day off for half of the world. It can be changed in the settings.
 */
export async function adoptTimeZone({ settings }: Pick<Services, 'settings'>, { jira }: Caller): Promise<void> {
  await afterwards('Taking over the time zone', async () => {
    const defaults = await settings.get();
    if (defaults.version !== 0) return;
    const timeZone = await jira.timeZone();
    if (timeZone !== null) await settings.save({ ...defaults, timeZone }, 0);
  });
}
