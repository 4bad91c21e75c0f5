import type { MacroConfig } from '../../src/contract/macro';

/** What is stored in the page: only what is set, since absent and null mean the same. */
export function storedConfig(config: MacroConfig): Partial<MacroConfig> {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null));
}
