import { DEFAULT_MACRO_CONFIG } from '../../../src/contract/macro';
import { readMacroConfig } from '../../../src/platform/export/macroConfig';
import { readMacroConfig as readOnPage } from '../../../static/shared/macro/readMacroConfig';

const ID = '5dd7f831-5c53-4295-8568-8487775edd51';

const STORED: [unknown][] = [
  [undefined],
  [null],
  ['text'],
  [{}],
  [{ cycleId: ID, teamId: ID, levelId: 'team', objectiveId: null }],
  [{ columns: ['owner', 'health', 'nonsense'] }],
  [{ columns: [] }],
  [{ columns: 'health' }],
  [{ density: 'compact', headingLevel: 3, depth: 2 }],
  [{ density: 'tight', headingLevel: 7, depth: 0 }],
  [{ headingLevel: '2', depth: '' }],
  [{ frozenAt: '2026-09-30', extra: true }],
  [{ frozenAt: 'yesterday' }],
];

it.each(STORED)('the page and its export read the configuration %j alike', (stored) => {
  expect(readMacroConfig(stored)).toEqual(readOnPage(stored));
});

it('takes what was never configured for the default', () => {
  expect(readMacroConfig(undefined)).toEqual(DEFAULT_MACRO_CONFIG);
});
