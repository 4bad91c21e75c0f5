import type { SettingsView } from '../../contract/settings';
import type { Settings } from '../../domain/model/settings';

export function presentSettings(settings: Settings): SettingsView {
  const { timeZone, workUnit, notDeliveredResolutions, storyPointFields, checkInEveryDays, quietAfterDays, version } =
    settings;
  return {
    timeZone,
    workUnit,
    notDeliveredResolutions: [...notDeliveredResolutions],
    storyPointFields: [...storyPointFields],
    checkInEveryDays,
    quietAfterDays,
    version,
  };
}
