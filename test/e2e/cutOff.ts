import type { FrameLocator } from 'playwright-core';

/** Text and controls that stick out of what shows them, where nobody can scroll to them. */
export async function cutOff(surface: FrameLocator): Promise<string[]> {
  return surface.locator('body').evaluate((body) => {
    const isClip = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
    const canScroll = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const clipped = (element: Element): boolean => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2) return false;
      for (let above = element.parentElement; above; above = above.parentElement) {
        if (canScroll(above)) return false;
        const box = above.getBoundingClientRect();
        const limit = above === document.body ? { left: 0, right: innerWidth } : box;
        if ((isClip(above) || above === document.body) && (right > limit.right + 1 || left < limit.left - 1)) {
          return !/ellipsis/.test(getComputedStyle(above).textOverflow);
        }
      }
      return false;
    };
    return [...body.querySelectorAll('button, a, input, h1, h2, h3, p, label, li, td, th, [role=gridcell]')]
      .filter((element) => element.checkVisibility() && clipped(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
