import type { SettingsView } from '../../contract/settings';
import type { Services } from '../ports/services';
import { presentSettings } from './presentSettings';

/** The site's settings; the defaults until somebody saves them. */
export async function getSettings({ settings }: Pick<Services, 'settings'>): Promise<SettingsView> {
  return presentSettings(await settings.get());
}
