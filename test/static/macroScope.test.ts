import { DEFAULT_MACRO_CONFIG } from '../../src/contract/macro';
import { scopeOf } from '../../static/macro-config/scope';
import { storedConfig } from '../../static/macro-config/storedConfig';
import { readMacroConfig } from '../../static/shared/macro/readMacroConfig';

it.each([
  [{}, 'all'],
  [{ levelId: 'l' }, 'level'],
  [{ levelId: 'l', teamId: 't' }, 'team'],
  [{ levelId: 'l', teamId: 't', objectiveId: 'o' }, 'objective'],
])('means the narrowest part that a configuration names: %j', (part, expected) => {
  expect(scopeOf({ ...DEFAULT_MACRO_CONFIG, ...part })).toBe(expected);
});

it('stores only what is set, and reads the same again', () => {
  const config = { ...DEFAULT_MACRO_CONFIG, cycleId: 'c', depth: 2, columns: ['health' as const] };
  const stored = storedConfig(config);
  expect(Object.keys(stored).sort()).toEqual(['columns', 'cycleId', 'density', 'depth']);
  expect(readMacroConfig(stored)).toEqual(config);
});
