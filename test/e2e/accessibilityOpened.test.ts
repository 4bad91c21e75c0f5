import { onStage } from '../support/plumbline';
import { brokenRules } from './breaksNoRule';
import { OPENED } from './opened';

const stage = onStage();

test.each(OPENED)(
  'breaks no rule of WCAG 2.1 AA when open, light or dark, and loses nothing at 200 %%: $name',
  async (surface) => {
    expect(await brokenRules(stage, surface)).toEqual({ light: [], dark: [], zoomed: [] });
  },
);
