import type { FrameLocator } from 'playwright-core';
import { onStage } from '../support/plumbline';
import { OKRS, rowOf } from './support/okrPage';

const stage = onStage();

/** Names of the animations that run in a surface now and last long enough to be seen. */
const moving = (surface: FrameLocator) =>
  surface.locator('body').evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().endTime) > 1)
      .map((one) => (one instanceof CSSAnimation ? one.animationName : one.constructor.name)),
  );

const SURFACES: [string, string, 'sean' | 'ines' | 'nora'][] = [
  ['OKR page', OKRS, 'sean'],
  ['panel of an epic', '/local-surface/plumbline-issue?issueKey=PORT-1', 'ines'],
  ['project page', '/jira/projects/PORT/apps/plumbline-project', 'ines'],
  ['macro', '/wiki/spaces/STEER', 'sean'],
  ['admin page', '/jira/settings/apps/plumbline-admin', 'nora'],
];

/** Opens a surface whose data are a long time coming: its skeleton stands there. */
async function openWaiting(address: string, as: 'sean' | 'ines' | 'nora', reducedMotion: boolean) {
  await stage.site.faults([{ function: 'resolver', delayMs: 4_000 }]);
  const { surface } = await stage.open(as, address, { reducedMotion });
  await surface.locator('[aria-hidden=true] div, [aria-hidden=true] span').first().waitFor({ state: 'attached' });
  return surface;
}

test('a skeleton shimmers for those who do not mind', async () => {
  expect(await moving(await openWaiting(OKRS, 'sean', false))).not.toEqual([]);
});

test.each(SURFACES)('nothing moves on the waiting %s for those who asked for less motion', async (_, address, as) => {
  expect(await moving(await openWaiting(address, as, true))).toEqual([]);
});

test('nothing moves for them when a panel opens or a number explains itself', async () => {
  const { surface } = await stage.open('sean', OKRS, { reducedMotion: true });
  await rowOf(surface, 'KR-5').press('Enter');
  await surface.getByRole('complementary').waitFor();
  expect(await moving(surface)).toEqual([]);
  await rowOf(surface, 'KR-5')
    .getByRole('button', { name: /^Result 62%/ })
    .press('Enter');
  await surface.getByRole('dialog').waitFor();
  expect(await moving(surface)).toEqual([]);
});
