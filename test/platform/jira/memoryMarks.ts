import type { MarkStore, SettingsStore } from '../../../src/application/ports/runtime';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/model/settings';

/** What the reader keeps between calls, in memory. Claims are not its business and fail. */
export function memoryUses(settings: Partial<Settings> = {}): { marks: MarkStore; settings: SettingsStore } {
  const values = new Map<string, string>();
  const refuse = () => Promise.reject(new Error('The reader claims nothing and saves no settings.'));
  return {
    marks: {
      claim: refuse,
      release: refuse,
      read: (name) => Promise.resolve(values.get(name)),
      write: (name, value) => Promise.resolve(void values.set(name, value)),
    },
    settings: { get: () => Promise.resolve({ ...DEFAULT_SETTINGS, ...settings }), save: refuse },
  };
}
