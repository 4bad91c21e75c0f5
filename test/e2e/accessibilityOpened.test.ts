import { onStage } from '../support/plumbline';
import { brokenRules } from './breaksNoRule';
import { OPENED } from './opened';

const stage = onStage();

test.each(OPENED)('breaks no rule of WCAG 2.1 AA when open: $name', async (surface) => {
  expect(await brokenRules(stage, surface, 'light')).toEqual([]);
});
