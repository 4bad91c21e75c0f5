import type { SettingsView } from '../../contract/settings';
import { calendarDateOf } from '../../domain/calendar';
import type { Settings } from '../../domain/model/settings';
import { lostTo, mustHold } from '../failure';
import type { Services } from '../ports/services';
import { presentSettings } from './presentSettings';

type Draft = Omit<SettingsView, 'version'> & { expectedVersion: number };

/**
 * Saves the site's settings. What counts as delivered, and in which unit, is derived from what Jira says: when it
 * changes, everything linked is compared anew in the background.
 */
export async function saveSettings(
  services: Pick<Services, 'settings' | 'queue' | 'moment'>,
  { expectedVersion, ...draft }: Draft,
): Promise<SettingsView> {
  mustHold(isTimeZone(draft.timeZone, services.moment.now()), 'timeZoneUnknown', { timeZone: draft.timeZone });
  const before = await services.settings.get();
  const notDeliveredResolutions = [...new Set(draft.notDeliveredResolutions.filter((name) => name !== ''))];
  const after = { ...draft, notDeliveredResolutions, version: expectedVersion + 1 };
  if (!(await services.settings.save(after, expectedVersion))) throw lostTo(stateOf(await getView(services)));
  if (changesWork(before, after)) await services.queue.push({ kind: 'compare', after: null });
  return presentSettings(after);
}

const getView = async ({ settings }: Pick<Services, 'settings'>) => presentSettings(await settings.get());

function changesWork(before: Settings, after: Settings): boolean {
  const derived = ({ notDeliveredResolutions, storyPointFields, timeZone }: Settings) =>
    JSON.stringify([notDeliveredResolutions, storyPointFields, timeZone]);
  return derived(before) !== derived(after);
}

function stateOf({ version, ...settings }: SettingsView) {
  const { notDeliveredResolutions, storyPointFields, ...fields } = settings;
  return {
    version,
    fields: {
      ...fields,
      notDeliveredResolutions: notDeliveredResolutions.join('\n'),
      storyPointFields: storyPointFields.join('\n'),
    },
  };
}

function isTimeZone(timeZone: string, now: string): boolean {
  try {
    return calendarDateOf(now, timeZone) !== '';
  } catch {
    return false;
  }
}
