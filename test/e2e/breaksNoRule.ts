import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Stage } from '../support/plumbline';
import { cutOff } from './cutOff';
import { repeatedNames } from './repeatedNames';
import type { Surface } from './surfaces';

/** Judged with the surface itself; axe takes long for each of them. */
const ROWS_AT_REST = '[role=treegrid] > [role=row]:not(:has(form))';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** A window of 1280 × 800 pixels at 200 %, as it is laid out. */
const ZOOMED = { width: 640, height: 400 };

/** Opens a surface, and what is to be unfolded on it. */
async function openSurface(stage: Stage, { as, address, reach, ready, unfold }: Surface) {
  const { page, surface: first } = await stage.open(as, address);
  const surface = reach === undefined ? first : await reach(page);
  await surface.locator(ready).first().waitFor();
  await unfold?.(surface, page);
  return { page, surface };
}

/**
 * Opens a surface; answers what breaks a rule of WCAG 2.1 AA in it, with the markup that does: in the light, in the
 * dark (only colours differ), and at 200 %, where nothing may be cut off.
 */
export async function brokenRules(stage: Stage, one: Surface): Promise<Record<'light' | 'dark' | 'zoomed', string[]>> {
  const { page, surface } = await openSurface(stage, one);
  await standOnThePage(page);
  const light = [...(await judge(page, one, (axe) => axe.withTags(WCAG))), ...(await repeatedNames(surface))];
  await putInto(page, 'dark');
  const dark = await judge(page, one, (axe) => axe.withRules(['color-contrast']));
  await putInto(page, 'light');
  await page.setViewportSize(ZOOMED);
  return { light, dark, zoomed: await cutOff(surface) };
}

async function judge(page: Page, { unfold }: Surface, by: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(['iframe', 'body']);
  if (unfold !== undefined) axe.exclude(['iframe', ROWS_AT_REST]);
  const { violations } = await by(axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Changes the theme of all that is open, by the attribute that Atlassian's style sheets look at, and lets it fade over. */
async function putInto(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await Promise.all(
    page.frames().map((frame) =>
      frame.locator('html').evaluate(async (html, mode) => {
        html.setAttribute('data-color-mode', mode);
        const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
        await Promise.allSettled(fading.map(({ finished }) => finished));
      }, theme),
    ),
  );
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
