import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Stage } from '../support/plumbline';
import type { Surface } from './surfaces';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Opens a surface in a theme; answers what breaks a rule of WCAG 2.1 AA in it, with the markup that does. */
export async function brokenRules(
  stage: Stage,
  { as, address, reach, ready }: Surface,
  theme: 'light' | 'dark',
): Promise<string[]> {
  const { page, surface: first } = await stage.open(as, address, { theme });
  const surface = reach === undefined ? first : await reach(page);
  await surface.locator(ready).first().waitFor();
  await standOnThePage(page);
  const axe = new AxeBuilder({ page }).include(['iframe', 'body']);
  // Only colours differ from theme to theme.
  const { violations } = await (theme === 'light' ? axe.withTags(WCAG) : axe.withRules(['color-contrast'])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
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
