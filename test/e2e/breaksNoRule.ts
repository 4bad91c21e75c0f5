import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import type { VisitOptions } from '../support/browser';
import type { Stage } from '../support/plumbline';
import { repeatedNames } from './repeatedNames';
import type { Surface } from './surfaces';

/** Judged with the surface itself; axe takes long for each of them. */
const ROWS_AT_REST = '[role=treegrid] > [role=row]:not(:has(form))';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

type Look = Omit<VisitOptions, 'as'>;

/** Opens a surface, and what is to be unfolded on it. */
export async function openSurface(
  stage: Stage,
  { as, address, reach, ready, unfold }: Surface,
  look: Look,
): Promise<{ page: Page; surface: FrameLocator }> {
  const { page, surface: first } = await stage.open(as, address, look);
  const surface = reach === undefined ? first : await reach(page);
  await surface.locator(ready).first().waitFor();
  await unfold?.(surface, page);
  return { page, surface };
}

/** Opens a surface in a theme; answers what breaks a rule of WCAG 2.1 AA in it, with the markup that does. */
export async function brokenRules(stage: Stage, one: Surface, theme: 'light' | 'dark'): Promise<string[]> {
  const { page, surface } = await openSurface(stage, one, { theme });
  await standOnThePage(page);
  const axe = new AxeBuilder({ page }).include(['iframe', 'body']);
  if (one.unfold !== undefined) axe.exclude(['iframe', ROWS_AT_REST]);
  // Only colours differ from theme to theme.
  const { violations } = await (theme === 'light' ? axe.withTags(WCAG) : axe.withRules(['color-contrast'])).analyze();
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  return theme === 'light' ? [...broken, ...(await repeatedNames(surface))] : broken;
}

/** Surfaces are transparent; contrast is judged within a frame, where the colour of the page beneath is unknown. */
async function standOnThePage(page: Page): Promise<void> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  await Promise.all(
    frames.map((frame) =>
      frame.locator('body').evaluate((body) => {
        body.style.background = 'var(--ds-surface)';
      }),
    ),
  );
}
