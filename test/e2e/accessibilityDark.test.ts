import { onStage } from '../support/plumbline';
import { brokenRules } from './breaksNoRule';
import { SURFACES } from './surfaces';

const stage = onStage();

test.each(SURFACES)('keeps its contrast in the dark: $name', async (surface) => {
  expect(await brokenRules(stage, surface, 'dark')).toEqual([]);
});
