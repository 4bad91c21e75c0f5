import type { FrameLocator } from 'playwright-core';
import { onStage } from '../support/plumbline';
import { SURFACES, type Surface } from './surfaces';

const stage = onStage();

/** Keys of sentences, such as `row.children.atRisk`: words joined by dots, with no space. */
const RAW_KEY = /\b[a-z][a-zA-Z]*(?:\.[a-z][a-zA-Z]*)+\b/g;
/** Addresses look like keys, and some are shown. */
const ADDRESS = /\S+@\S+|https?:\S+/g;
/** What only a sentence with a hole in it says. */
const HOLE = /\{\w+|\bundefined\b|\bNaN\b|\[object /;

const CASES = SURFACES.flatMap((surface) => (['en-US', 'fr-FR'] as const).map((locale) => ({ ...surface, locale })));

test.each(CASES)(
  '$name, $locale: every word is a word, and nothing scrolls sideways at $narrow px',
  async (surface) => {
    const { locale, narrow } = surface;
    const shown = await open(surface, locale, narrow);
    expect(await shown.locator('html').getAttribute('lang')).toBe(locale);
    const said = await wordsOf(shown);
    expect(said.replace(ADDRESS, '').match(RAW_KEY)).toBeNull();
    expect(said).not.toMatch(HOLE);
    expect(await shown.locator('html').evaluate((root) => root.clientWidth)).toBe(narrow);
    expect(await overflowOf(shown)).toEqual([]);
  },
);

/** The site beside a surface takes its own place, hence a frame of exactly the width that is asked for. */
async function open(
  { as, address, reach, ready }: Surface,
  locale: 'en-US' | 'fr-FR',
  width: number,
): Promise<FrameLocator> {
  const { page, surface } = await stage.open(as, address, { locale });
  const shown = reach === undefined ? surface : await reach(page);
  await shown.locator(ready).first().waitFor();
  await shown.owner().evaluate((frame, wide) => {
    frame.style.cssText += `;width:${wide}px !important;min-width:0;max-width:none`;
  }, width);
  return shown;
}

/** Text, and what is said of what has none. */
async function wordsOf(shown: FrameLocator): Promise<string> {
  const text = await shown.locator('body').innerText();
  const labels = await shown
    .locator('[aria-label], [title], [placeholder]')
    .evaluateAll((all) =>
      all.map((one) => ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? '').join('\n')),
    );
  return [text, ...labels].join('\n');
}

/** What stands out of the frame, when the frame scrolls sideways. */
async function overflowOf(shown: FrameLocator): Promise<string[]> {
  return shown.locator('html').evaluate((root) => {
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...root.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
      .slice(0, 5)
      .map((one) => one.outerHTML.slice(0, 150));
  });
}
