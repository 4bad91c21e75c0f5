import { onStage } from '../support/plumbline';
import { brokenRules } from './breaksNoRule';
import { OPENED } from './opened';

const stage = onStage();

test.each(OPENED)('keeps its contrast in the dark when open: $name', async (surface) => {
  expect(await brokenRules(stage, surface, 'dark')).toEqual([]);
});
