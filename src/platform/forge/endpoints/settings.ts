import { getSettings } from '../../../application/settings/getSettings';
import { getSync } from '../../../application/settings/getSync';
import { runSync } from '../../../application/settings/runSync';
import { saveSettings } from '../../../application/settings/saveSettings';
import type { SettingsContract } from '../../../contract/settings';
import type { Endpoints } from '../endpoint';
import { nothing } from '../parse/nothing';
import * as parse from '../parse/settings';

export const settingsEndpoints: Endpoints<SettingsContract> = {
  getSettings: { need: 'administer', args: nothing, run: ({ services }) => getSettings(services) },
  saveSettings: {
    need: 'administer',
    args: parse.savedSettings,
    run: ({ services }, args) => saveSettings(services, args),
  },
  getSync: { need: 'administer', args: nothing, run: ({ services }) => getSync(services) },
  runSync: { need: 'administer', args: parse.syncKind, run: ({ services }, args) => runSync(services, args) },
};
