import { onStage } from '../support/plumbline';
import { brokenRules } from './breaksNoRule';
import { SURFACES } from './surfaces';

const stage = onStage();

test.each(SURFACES)('breaks no rule of WCAG 2.1 AA: $name', async (surface) => {
  expect(await brokenRules(stage, surface, 'light')).toEqual([]);
});
