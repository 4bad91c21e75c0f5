import { DEFAULT_MACRO_CONFIG } from '../../src/contract/macro';
import { macroQuestion } from '../../static/shared/macro/macroQuestion';
import { readMacroConfig } from '../../static/shared/macro/readMacroConfig';

it.each([undefined, null, 'text', 7, [], {}])(
  'shows the current cycle in full when nobody configured it: %j',
  (stored) => {
    expect(readMacroConfig(stored)).toEqual(DEFAULT_MACRO_CONFIG);
    expect(macroQuestion(readMacroConfig(stored))).toEqual({});
  },
);

it('keeps what it stored', () => {
  const config = {
    cycleId: 'c',
    levelId: null,
    teamId: 't',
    objectiveId: null,
    depth: 2,
    columns: ['health', 'progress'] as const,
    density: 'compact',
    frozenAt: '2026-09-30',
    headingLevel: 3,
  };
  expect(readMacroConfig(config)).toEqual(config);
  expect(macroQuestion(readMacroConfig(config))).toEqual({
    cycleId: 'c',
    frozenAt: '2026-09-30',
    filter: { teamId: 't' },
  });
});

it.each([
  ['depth', -1],
  ['depth', 2.5],
  ['frozenAt', '30.09.2026'],
  ['density', 'tiny'],
  ['headingLevel', 9],
  ['columns', 'health'],
  ['cycleId', { id: 1 }],
])('falls back to the default where %s is %j', (field, value) => {
  expect(readMacroConfig({ [field]: value })).toEqual(DEFAULT_MACRO_CONFIG);
});

it('shows columns in their own order, and none that it does not know', () => {
  expect(readMacroConfig({ columns: ['owner', 'secrets', 'health'] }).columns).toEqual(['health', 'owner']);
});

it('reads numbers that a form stored as text', () => {
  expect(readMacroConfig({ depth: '3' }).depth).toBe(3);
});
