import { onStage } from '../support/plumbline';
import { brokenRules } from './breaksNoRule';
import { SURFACES } from './surfaces';

const stage = onStage();

test.each(SURFACES)(
  'breaks no rule of WCAG 2.1 AA, light or dark, and loses nothing at 200 %%: $name',
  async (surface) => {
    expect(await brokenRules(stage, surface)).toEqual({ light: [], dark: [], zoomed: [] });
  },
);
